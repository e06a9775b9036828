import { bn as attributes } from "./engine.js";
// src/simulate/world/errors.ts
/** What cannot be said because nobody has seen what a real server does there. `reason` is a half sentence. */
var NotSimulated = class extends Error {
	reason;
	constructor(reason) {
		super(`not simulated: ${reason}`);
		this.reason = reason;
	}
};
/** Something that Chatwoot or its database refuses while it looks at a rule: then the rule does not run, and nobody is told. */
var Fault = class extends Error {
	reason;
	constructor(reason) {
		super(reason);
		this.reason = reason;
	}
};
// src/simulate/conditions/changed.ts
/** Conditions of the operator `attribute_changed`, which look at what the event says and not into the database. */
/**
* `others` is what the other conditions say. How the two go together says the operator on the change itself: exactly `AND`
* asks for both, anything else is content with the change.
*/
function changedAs(conditions, { changes }, others) {
	let found = false;
	let before = true;
	for (const { attribute_key: key, values, query_operator: operator } of conditions) {
		const change = changes?.[String(key)];
		if (change === void 0) throw new Fault(`${JSON.stringify(key ?? null)} is not what changed`);
		const { from, to } = sides(values);
		if (isIn$1(change[0], from) && isIn$1(change[1], to)) {
			const rest = others();
			found = found || (operator === "AND" ? before && rest : before || rest);
		}
		before = found;
	}
	return found;
}
function sides(values) {
	if (values === null || values === void 0 || typeof values !== "object" || Array.isArray(values)) throw new Fault("its values have no \"from\" and \"to\"");
	return values;
}
function isIn$1(value, list) {
	if (Array.isArray(list)) return list.includes(value);
	if (typeof list === "string" && typeof value === "string") return list.includes(value);
	throw new Fault("\"from\" and \"to\" are no lists");
}
// src/simulate/conditions/values.ts
/** How PostgreSQL and Ruby read values, as far as conditions meet it. */
const not = (value) => value === null ? null : !value;
/** One character at a time, as PostgreSQL does: only letters that stay one letter. */
function lower(text) {
	if (/^[\x00-\x7f]*$/.test(text)) return text.toLowerCase();
	return [...text].map((one) => [...one.toLowerCase()].length === 1 ? one.toLowerCase() : one).join("");
}
/** Ruby's `strip`. */
const strip = (text) => text.replace(/^[\0\t\n\v\f\r ]+|[\0\t\n\v\f\r ]+$/g, "");
/** What `->>` gives for a value in a JSON column. */
function jsonText(value) {
	if (value === void 0 || value === null) return null;
	if (typeof value === "object") throw new NotSimulated("a list or an object in an attribute");
	return String(value);
}
/** A text as a value of a type, as in `'10'::numeric`. Throws a Fault where the database does. */
function cast(text, type) {
	const said = (what) => new Fault(`${JSON.stringify(text)} is ${what}`);
	switch (type) {
		case "text": return text;
		case "integer":
			if (!/^\s*[+-]?\d+\s*$/.test(text) || Math.abs(Number(text)) > 2 ** 31) throw said("no whole number");
			return Number(text);
		case "numeric":
			if (/^\s*([+-]?inf(inity)?|nan|[+-]?0[xob])/i.test(text) || /\d_\d/.test(text)) throw new NotSimulated(`the number ${JSON.stringify(text)}`);
			if (!/^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/i.test(text)) throw said("no number");
			return Number(text);
		case "boolean": {
			const read = truth(strip(text).toLowerCase());
			if (read === null) throw said("neither true nor false");
			return read;
		}
		case "date": return dateIn(text, said);
	}
}
/** Beginnings of the words are understood, as long as they mean one of them. */
function truth(text) {
	if (text === "") return null;
	if (text === "1" || "true".startsWith(text) || "yes".startsWith(text) || text === "on") return true;
	if (text === "0" || "false".startsWith(text) || "no".startsWith(text) || text === "of" || text === "off") return false;
	return null;
}
/** As `2024-05-20`; the time of day is cut off. */
function dateIn(text, said) {
	const iso = /^\s*(\d{4}-\d{2}-\d{2})(?:[t ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:z|[+-]\d{2}(?::?\d{2})?)?)?\s*$/i.exec(text);
	if (iso !== null) {
		if (!isDay(iso[1])) throw said("no date");
		return iso[1];
	}
	const dotted = /^\s*(\d{1,2})\.(\d{1,2})\.\d{4}\s*$/.exec(text);
	if (dotted !== null && Number(dotted[1]) > 12) throw said("no date");
	const isWord = /^\s*[a-z][a-z\s]*$/i.test(text);
	if (text.trim() === "" || isWord && !DATE_WORDS.test(text)) throw said("no date");
	throw new NotSimulated(`the date ${JSON.stringify(text)}`);
}
const DATE_WORDS = /\b(now|today|tomorrow|yesterday|epoch|infinity|allballs|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)/i;
function isDay(iso) {
	const day = /* @__PURE__ */ new Date(`${iso}T00:00:00Z`);
	return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(iso);
}
/** PostgreSQL's LIKE: `%` any text, `_` any character, a backslash takes the next one as it is. No text makes it slow. */
function isLike(text, pattern) {
	const letters = [...text];
	const parts = [...pattern.matchAll(/\\([\s\S])|([\s\S])/gu)].map(([, escaped, plain]) => ({
		is: escaped ?? plain,
		isWild: escaped === void 0 && (plain === "%" || plain === "_")
	}));
	let [at, part, star, from] = [
		0,
		0,
		-1,
		0
	];
	while (at < letters.length) {
		const wanted = parts[part];
		if (wanted?.isWild && wanted.is === "%") {
			star = part;
			from = at;
			part += 1;
		} else if (wanted !== void 0 && (wanted.isWild || wanted.is === letters[at])) {
			at += 1;
			part += 1;
		} else if (star >= 0) {
			from += 1;
			at = from;
			part = star + 1;
		} else return false;
	}
	return parts.slice(part).every(({ is, isWild }) => isWild && is === "%");
}
// src/simulate/conditions/columns.ts
/** Where the attributes of rules are stored. Which operators each has stands in `src/kinds/fields/condition-attributes.ts`. */
const STATUSES = [
	"open",
	"resolved",
	"pending",
	"snoozed"
];
const PRIORITIES = [
	"low",
	"medium",
	"high",
	"urgent"
];
const MESSAGE_TYPES = [
	"incoming",
	"outgoing",
	"activity",
	"template"
];
const number = (of) => ({
	type: "integer",
	read: of
});
const text = (of) => ({
	type: "text",
	read: of
});
const ofConversation = (key) => text(({ conversation }) => jsonText(conversation.additional_attributes[key]));
const ofContact = (key) => text(({ contact }) => jsonText(contact.additional_attributes[key]));
function position(names, name) {
	return name === null ? null : names.indexOf(name);
}
/** Names of a short list are stored as numbers. */
const columns = {
	status: number(({ conversation }) => position(STATUSES, conversation.status)),
	priority: number(({ conversation }) => position(PRIORITIES, conversation.priority)),
	assignee_id: number(({ conversation }) => conversation.assignee_id),
	team_id: number(({ conversation }) => conversation.team_id),
	inbox_id: number(({ conversation }) => conversation.inbox_id),
	browser_language: ofConversation("browser_language"),
	conversation_language: ofConversation("conversation_language"),
	referer: ofConversation("referer"),
	mail_subject: ofConversation("mail_subject"),
	email: text(({ contact }) => contact.email),
	phone_number: text(({ contact }) => contact.phone_number),
	country_code: ofContact("country_code"),
	city: ofContact("city"),
	company_name: ofContact("company_name"),
	message_type: number(({ message }) => position(MESSAGE_TYPES, message?.message_type ?? null)),
	private_note: {
		type: "boolean",
		read: ({ message }) => message?.private ?? null
	},
	content: text(({ message }) => message?.content == null ? null : lower(message.content)),
	labels: text(({ label }) => label)
};
/** Whether Chatwoot has the attribute itself. One that is no more than stored has no operator that is allowed. */
function isStandard(key) {
	return typeof key === "string" && (Object.hasOwn(columns, key) || key === "sla_policy_id");
}
/** Attributes that saved views know and rules do not: a custom attribute of that name opens them to rules. */
const OTHERS = [
	"display_id",
	"campaign_id",
	"created_at",
	"last_activity_at",
	"name",
	"identifier",
	"blocked"
];
function operatorsOf(key) {
	return Object.hasOwn(columns, key) ? attributes[key]?.operators ?? [] : [];
}
/** What people call the value that a condition looks at; null when there is none. */
function shownOf(key, row) {
	const { conversation, message } = row;
	const named = key;
	if (key === "message_type") return message?.message_type ?? null;
	if (key === "content") return message?.content ?? null;
	if (columns[key] === columns.labels) return conversation.label_list;
	if (key === "status" || key === "priority") return conversation[named];
	return columns[key]?.read(row) ?? null;
}
// src/simulate/conditions/compare.ts
/** Comparisons as the server's query makes them. Whatever throws a Fault here makes the whole rule not run. */
/** `IN (…)`. An empty list is written as one missing value. */
function isIn(column, values) {
	const list = Array.isArray(values) ? values : [values ?? null];
	const known = (list.length === 0 ? [null] : list).map((value) => literal(value, column.type));
	return (row) => {
		const value = column.read(row);
		if (value === null) return null;
		if (known.includes(value)) return true;
		return known.includes(null) ? null : false;
	};
}
function isNotIn(column, values) {
	const test = isIn(column, values);
	return (row) => not(test(row));
}
/** A value as it is written into the query, beside a column of this type. */
function literal(value, type) {
	if (value === null) return null;
	if (typeof value === "string") return cast(value, type);
	if (typeof value === "number" && (type === "numeric" || type === "integer")) return value;
	if (typeof value === "boolean" && type === "boolean") return value;
	throw new Fault(`${JSON.stringify(value)} cannot be compared with ${WORDS[type]}`);
}
const WORDS = {
	text: "a text",
	numeric: "a number",
	integer: "a number",
	boolean: "true or false",
	date: "a date"
};
/** `contains`: any of the texts, with spaces around them cut off, in any case. */
function containsAny(column, values) {
	const patterns = patternsOf(column, values);
	return (row) => {
		const value = textIn(column, row);
		if (value === null) return null;
		const found = patterns.map((pattern) => pattern === null ? null : isLike(value, pattern));
		return found.includes(true) ? true : found.includes(null) ? null : false;
	};
}
function containsNone(column, values) {
	const test = containsAny(column, values);
	return (row) => not(test(row));
}
function textIn(column, row) {
	const value = column.read(row);
	return value === null ? null : lower(String(value));
}
function patternsOf({ type }, values) {
	const texts = (Array.isArray(values) ? values : [values]).map((value) => {
		if (typeof value !== "string") throw new Fault(`${JSON.stringify(value ?? null)} is no text to look for`);
		return `%${lower(strip(value))}%`;
	});
	if (type !== "text") throw new Fault(`${WORDS[type]} contains no text`);
	return texts.length === 0 ? [null] : texts;
}
/** `starts_with`: the first text only, as it is written. */
function startsWith(column, values) {
	const pattern = `${firstInLowerCase(values)}%`;
	if (column.type !== "text") throw new Fault(`${WORDS[column.type]} does not start with a text`);
	return (row) => {
		const value = column.read(row);
		return value === null ? null : isLike(String(value), pattern);
	};
}
function isPresent(column) {
	return (row) => column.read(row) !== null;
}
/** The first value, or the first character of a text that stands alone. */
function first(values) {
	if (values === null || values === void 0) throw new Fault("there are no values");
	if (typeof values === "string" || Array.isArray(values)) return values[0] ?? null;
	if (typeof values === "object") return null;
	throw new Fault(`${JSON.stringify(values)} is no list of values`);
}
function firstInLowerCase(values) {
	const one = typeof values === "string" ? values : first(values);
	if (typeof one !== "string") throw new Fault(`${JSON.stringify(one)} is no text`);
	return lower(one);
}
// src/simulate/conditions/custom.ts
/** Conditions on custom attributes, which are stored as JSON and read as what their definition says. */
const TYPES = {
	text: "text",
	link: "text",
	list: "text",
	number: "numeric",
	date: "date",
	checkbox: "boolean"
};
function definitionOf(account, key, model) {
	const found = account.definitions.find((one) => one.key === key && one.model === model);
	if (found !== void 0 && model !== "conversation_attribute" && model !== "contact_attribute") throw new NotSimulated(`a condition on a custom attribute of a ${model.replace("_attribute", "")}`);
	return found;
}
/** Nothing when the attribute is not there: then the condition is left out. `joint` is how it is joined to the next one. */
function customParts(condition, account, joint) {
	const model = condition.custom_attribute_type ? String(condition.custom_attribute_type) : "contact_attribute";
	const definition = definitionOf(account, condition.attribute_key, model);
	if (definition === void 0) return [];
	const parts = [{ test: testOf(condition, definition, account.now) }, ...joint];
	if (condition.filter_operator !== "not_equal_to") return parts;
	const isMissing = isPresent(columnOf(definition));
	return [
		...parts,
		{ word: "OR" },
		{ test: (row) => !isMissing(row) }
	];
}
/** The server compares texts in lower case, and writes the values so where it knows of what they are an attribute. */
function testOf({ filter_operator: operator, values, custom_attribute_type }, of, now) {
	const isTyped = Boolean(custom_attribute_type);
	const wanted = () => isTyped ? inLowerCase(values) : values;
	switch (operator) {
		case "equal_to": return isIn(columnOf(of), wanted());
		case "not_equal_to": return isNotIn(columnOf(of), wanted());
		case "contains": return containsAny(columnOf(of), values);
		case "does_not_contain": return containsNone(columnOf(of), values);
		case "starts_with": return startsWith(columnOf(of), values);
		case "is_present": return isPresent(columnOf(of));
		case "is_not_present": {
			const test = isPresent(columnOf(of));
			return (row) => !test(row);
		}
		case "is_greater_than":
		case "is_less_than": return differs(of, operator === "is_less_than", first(values));
		case "days_before": return differs(of, true, daysBefore(first(values), now));
		default: throw new NotSimulated(`the operator ${JSON.stringify(operator ?? null)} on a custom attribute`);
	}
}
/** Only the first value counts when it is a text. */
function inLowerCase(values) {
	return typeof first(values) === "string" ? firstInLowerCase(values) : values;
}
function columnOf({ key, model, type: displayType }) {
	const type = TYPES[displayType];
	if (type === void 0) throw new Fault(`Chatwoot compares no custom attribute of the type ${displayType}`);
	const read = ({ conversation, contact }) => {
		const { custom_attributes } = model === "conversation_attribute" ? conversation : contact;
		const text = jsonText(custom_attributes[key]);
		return text === null ? null : cast(type === "text" ? lower(text) : text, type);
	};
	return {
		type,
		read
	};
}
function differs(of, isLess, than) {
	const column = columnOf(of);
	const limit = limitOf(column.type, than);
	return (row) => {
		const value = column.read(row);
		if (value === null) return null;
		return isLess ? value < limit : value > limit;
	};
}
function limitOf(type, value) {
	const text = String(value ?? "");
	if (type === "date") return isoDate(text);
	if (type !== "numeric") throw new Fault("only a number or a date is greater or less than another");
	if (/^\s*[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?\s*$/i.test(text)) return Number(text);
	if (/^[\d\s._e+-]*\d[\d\s._e+-]*$/i.test(text) || /^\s*[+-]?(infinity|nan)/i.test(text)) throw new NotSimulated(`the number ${JSON.stringify(text)}`);
	throw new Fault(`${JSON.stringify(text)} is no number`);
}
function isoDate(text) {
	const [, day] = /^(\d{4}-\d{2}-\d{2})(T.*)?$/.exec(text) ?? [];
	if (day !== void 0 && isDay(day)) return day;
	if (/^[^\d]*$/.test(text) || day !== void 0 || /^\d{1,2}\.\d{1,2}\.\d{4}$/.test(text)) throw new Fault(`${JSON.stringify(text)} is no date such as 2024-05-20`);
	throw new NotSimulated(`the date ${JSON.stringify(text)}`);
}
/** A text that begins with no number counts as 0. */
function daysBefore(value, now) {
	if (typeof value === "boolean" || value !== null && typeof value === "object") throw new Fault(`${JSON.stringify(value)} is no number of days`);
	const days = Math.trunc(Number.parseFloat(/^\s*[+-]?\d[\d_]*/.exec(String(value ?? ""))?.[0]?.replaceAll("_", "") ?? "0"));
	const day = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate() - days));
	if (Number.isNaN(day.getTime()) || day.getUTCFullYear() < 1) throw new NotSimulated(`${value} days ago`);
	return day.toISOString().slice(0, 10);
}
// src/simulate/conditions/query.ts
/**
* All conditions of a rule as the one query that Chatwoot makes of them: `c1 op1 c2 op2 c3`, with the operator of each
* condition behind it, no brackets, and AND before OR.
*/
/** Throws a Fault when the server or its database refuses the query. */
function queryOf(conditions, account) {
	const memory = {
		account,
		isTyped: false
	};
	return parsed(conditions.flatMap((condition) => partsOf(condition, memory)));
}
function partsOf(condition, memory) {
	const { attribute_key: key, query_operator: operator } = condition;
	const joint = operator ? [{ word: String(operator).toUpperCase() }] : [];
	const column = typeof key === "string" && Object.hasOwn(columns, key) ? columns[key] : void 0;
	if (column !== void 0) return [{ test: standardTest(condition, column, memory.isTyped) }, ...joint];
	const parts = customParts(condition, memory.account, joint);
	if (parts.length > 0) memory.isTyped = Boolean(condition.custom_attribute_type);
	return parts;
}
function standardTest(condition, column, isTyped) {
	const { filter_operator: operator, values } = condition;
	switch (operator) {
		case "equal_to":
		case "not_equal_to": {
			const test = isEqual(condition, column, isTyped);
			return operator === "equal_to" ? test : (row) => not(test(row));
		}
		case "contains": return containsAny(column, values);
		case "does_not_contain": return containsNone(column, values);
		case "starts_with": return startsWith(column, values);
		case "is_present": return isPresent(column);
		default: {
			const test = isPresent(column);
			return (row) => !test(row);
		}
	}
}
function isEqual({ values }, column, isTyped) {
	if (column === columns.status) return isOneOf(column, STATUSES, values, true);
	if (column === columns.priority) return isOneOf(column, PRIORITIES, values, false);
	if (column === columns.message_type) return isOneOf(column, MESSAGE_TYPES, values, false);
	if (column === columns.content) return isIn(column, listOf(values).map(lower));
	const wanted = isTyped ? inLowerCase(values) : values;
	if (column !== columns.labels) return isIn(column, wanted);
	return values === null || values === void 0 || typeof values !== "number" && Object.keys(values).length === 0 ? NEVER : isIn(column, first(values));
}
const NEVER = () => null;
/** A name that is not one of them counts as a missing value. */
function isOneOf(column, names, values, hasAll) {
	if (hasAll && (typeof values === "string" || Array.isArray(values)) && values.includes("all")) return isIn(column, [...names.keys()]);
	return isIn(column, listOf(values).map((name) => names.includes(name) ? names.indexOf(name) : null));
}
/** The values of an attribute that takes nothing but a list of texts. */
function listOf(values) {
	if (!Array.isArray(values)) throw new Fault(`${JSON.stringify(values ?? null)} is no list of values`);
	const odd = values.find((value) => typeof value !== "string");
	if (odd !== void 0) throw new Fault(`${JSON.stringify(odd)} is no text`);
	return values;
}
/** Throws a Fault where the operators do not stand between the comparisons. No comparison at all is always true. */
function parsed(parts) {
	if (parts.length === 0) return () => true;
	const either = [[]];
	parts.forEach((part, index) => {
		if ("test" in part !== (index % 2 === 0)) throw new Fault(HANGING);
		if ("test" in part) either.at(-1).push(part.test);
		else if (part.word === "OR") either.push([]);
		else if (part.word !== "AND") throw new Fault(`${part.word} joins no conditions`);
	});
	if (parts.length % 2 === 0) throw new Fault(HANGING);
	return (row) => any(either.map((all) => () => every(all, row)));
}
const HANGING = "the operators do not stand between the conditions";
/** From left to right, and no further than needed: what comes later may be something the database cannot read. */
function every(tests, row) {
	let result = true;
	for (const test of tests) {
		const value = test(row);
		if (value === false) return false;
		if (value === null) result = null;
	}
	return result;
}
function any(tests) {
	let result = false;
	for (const test of tests) {
		const value = test();
		if (value === true) return true;
		if (value === null) result = null;
	}
	return result;
}
// src/simulate/conditions/match.ts
/** Whether a rule's conditions are true when its turn comes, and what they look at. */
/** `pending` are messages of the server's own that are being written at the same time. */
function matches(conditions, event, world, pending) {
	const no = {
		fires: false,
		invalid: null,
		fault: null
	};
	const invalid = invalidity(conditions, world.account);
	if (invalid !== null) return {
		...no,
		invalid
	};
	try {
		return {
			...no,
			fires: isTrue(conditions, event, world, pending)
		};
	} catch (error) {
		if (error instanceof Fault) return {
			...no,
			fault: error.reason
		};
		throw error;
	}
}
/** Why the conditions as such are refused when they should be looked at; null when they are not. */
function invalidity(conditions, account) {
	for (const { attribute_key: key, filter_operator: operator, custom_attribute_type: model } of conditions) if (isStandard(key)) {
		if (operator !== "attribute_changed" && !operatorsOf(key).includes(String(operator))) return `"${key}" has no operator ${JSON.stringify(operator ?? null)}`;
	} else if (OTHERS.includes(String(key))) throw new NotSimulated(`a condition on ${JSON.stringify(key)}`);
	else if (definitionOf(account, key, model ? String(model) : "conversation_attribute") === void 0) return `there is no attribute ${JSON.stringify(key ?? null)}`;
	return null;
}
function isTrue(conditions, event, world, pending) {
	const changes = conditions.filter(({ filter_operator }) => filter_operator === "attribute_changed");
	const others = conditions.filter(({ filter_operator }) => filter_operator !== "attribute_changed");
	const [strict, lax] = [others, others.map(wordless)].map((these) => asked(these, event, world, pending));
	if (answerOf(strict) !== answerOf(lax)) throw new NotSimulated("a word in the place of an id, in a rule where another condition may hold instead");
	if (changes.length === 0) return result(strict);
	return changedAs(changes, event, () => result(strict));
}
const answerOf = (asked) => "answer" in asked && asked.answer;
function result(asked) {
	if ("fault" in asked) throw asked.fault;
	return asked.answer;
}
/** The same with words taken out of ids, as if they were missing values. */
function wordless(condition) {
	const { attribute_key: key, values } = condition;
	if (![
		columns.assignee_id,
		columns.team_id,
		columns.inbox_id
	].includes(columns[String(key)]) || !Array.isArray(values)) return condition;
	return {
		...condition,
		values: values.map((value) => isWord(value) ? null : value)
	};
}
const isWord = (value) => typeof value === "string" && !/^\s*[+-]?\d+\s*$/.test(value);
function asked(conditions, event, world, pending) {
	try {
		const query = queryOf(conditions, world.account);
		const answers = rowsOf(event, world, []).map((row) => answerTo(query, row));
		const later = pending.length === 0 ? answers : rowsOf(event, world, pending).map((row) => answerTo(query, row));
		const [now, then] = [allTogether(answers), allTogether(later)];
		if (answerOf(now) !== answerOf(then)) throw new NotSimulated("a rule that looks at a message which Chatwoot itself is writing at that moment");
		return now;
	} catch (error) {
		if (error instanceof Fault) return { fault: error };
		throw error;
	}
}
function answerTo(query, row) {
	try {
		return query(row);
	} catch (error) {
		if (error instanceof Fault) return error;
		throw error;
	}
}
/** One row that fulfils them all is enough. The database stops there, in whatever order the rows come. */
function allTogether(answers) {
	const fault = answers.find((answer) => answer instanceof Fault);
	const isFound = answers.includes(true);
	if (isFound && fault !== void 0) throw new NotSimulated("a rule of which the database can read one message or label and not another");
	return fault === void 0 ? { answer: isFound } : { fault };
}
/** Every combination of messages and labels. */
function rowsOf(event, world, more) {
	const conversation = world.conversations.find(({ id }) => id === event.conversation);
	const contact = world.contacts.find(({ id }) => id === conversation.contact_id);
	const messages = [...world.messages, ...more].filter((message) => event.message === null ? message.conversation_id === conversation.id : message.id === event.message);
	const labels = conversation.label_list.length > 0 ? conversation.label_list : [null];
	return (messages.length > 0 ? messages : [null]).flatMap((message) => labels.map((label) => ({
		conversation,
		contact,
		message,
		label
	})));
}
/** Whether one condition of a rule would be true by itself, for whoever asks why a rule did not run. */
function holdsAlone(condition, event, world) {
	try {
		return answerOf(asked([{
			...condition,
			query_operator: null
		}], event, world, []));
	} catch (error) {
		if (error instanceof NotSimulated) return false;
		throw error;
	}
}
// src/simulate/run/saved.ts
/** What Chatwoot checks when a rule is saved, and how it stores it. */
/** `id` is the number it gets. */
function saved(id, draft, account) {
	const { name, event_name, active = true } = draft;
	const conditions = objects(draft.conditions);
	const actions = objects(draft.actions);
	const error = problems(conditions, actions, account);
	if (Object.keys(error).length > 0) return {
		status: 422,
		error
	};
	const attachment = actions.find((one) => one.action_name === "send_attachment" && !sendsFile(one));
	if (attachment !== void 0) {
		if (!Array.isArray(attachment.action_params)) throw new NotSimulated("an attachment that is no list");
		return {
			status: 422,
			error: "Invalid attachment"
		};
	}
	return {
		id,
		name,
		event_name,
		active,
		conditions,
		actions,
		errors: 0
	};
}
/** A file stands for the upload that an apply makes of it. */
function sendsFile({ action_params: params }) {
	const [first = null] = Array.isArray(params) ? params : [];
	return typeof first === "object" && first !== null && !Array.isArray(first);
}
function mayBeSaved({ conditions, actions }, account) {
	return Object.keys(problems(conditions, actions, account)).length === 0;
}
/** Nulls in lists are taken out before anything else. */
function objects(value) {
	const list = withoutNulls(value);
	if (!Array.isArray(list) || list.some((one) => one === null || typeof one !== "object" || Array.isArray(one))) throw new NotSimulated("a rule whose conditions or actions are no list of objects");
	return list;
}
function withoutNulls(value) {
	if (Array.isArray(value)) return value.filter((item) => item !== null).map(withoutNulls);
	if (value === null || typeof value !== "object") return value;
	return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withoutNulls(inner)]));
}
const ACTIONS = [
	"send_message",
	"add_label",
	"remove_label",
	"send_email_to_team",
	"assign_team",
	"assign_agent",
	"send_webhook_event",
	"mute_conversation",
	"send_attachment",
	"change_status",
	"resolve_conversation",
	"open_conversation",
	"pending_conversation",
	"snooze_conversation",
	"change_priority",
	"send_email_transcript",
	"remove_assigned_agent",
	"remove_assigned_team",
	"add_private_note",
	"add_sla"
];
function problems(conditions, actions, { definitions }) {
	const known = definitions.map(({ key }) => key);
	const unknown = conditions.map(({ attribute_key: key }) => key).filter((key) => key != null && !isStandard(key) && !known.includes(key));
	const bare = conditions.filter(({ query_operator }) => query_operator == null);
	const odd = conditions.filter(({ query_operator: word }) => Boolean(word) && !/^(and|or)$/i.test(String(word)));
	const ofConditions = [
		...unknown.length > 0 ? [`Automation conditions ${unknown.join(",")} not supported.`] : [],
		...bare.length > 1 ? ["Automation conditions should have query operator."] : [],
		...odd.map(() => "Query operator must be either \"AND\" or \"OR\"")
	];
	const others = actions.map(({ action_name: name }) => name).filter((name) => name != null && !ACTIONS.includes(String(name)));
	return {
		...ofConditions.length > 0 ? { conditions: ofConditions } : {},
		...others.length > 0 ? { actions: [`Automation actions ${others.join(",")} not supported.`] } : {}
	};
}
export { rowsOf as a, STATUSES as c, shownOf as d, NotSimulated as f, matches as i, columns as l, saved as n, MESSAGE_TYPES as o, holdsAlone as r, PRIORITIES as s, mayBeSaved as t, isStandard as u };
