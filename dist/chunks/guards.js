import { r as subjectOf } from "./plan.js";
import { t as literally } from "./literal.js";
import { t as isObject } from "./json.js";
import { a as valueAt } from "./paths.js";
import { t as fieldOf } from "./paths2.js";
import { N as parentOf, n as kindNamed, p as attributes, r as kinds } from "./kinds.js";
import { a as operationOf, i as isApproved, n as approved, o as withoutOperation } from "./allowed.js";
import { a as isAmong, g as isEqual, h as hasSealed, i as fullKeyOf, o as keyWords, t as byId, u as allBy } from "./locate.js";
import { o as nameIn, t as canonical } from "./canonical.js";
import { r as mapReferences, t as heldIn } from "./each-reference.js";
import { n as keyOf } from "./ledger.js";
import { n as hold, r as isOfChatwoot } from "./held.js";
// src/lint/about/automation.ts
/** The rules that run and are known whole; what is a secret or not known is nobody's guess. */
function rulesOf(account) {
	return account.of("automation_rules").flatMap((on) => ruleOf(on) ?? []);
}
/** The same by their event. */
function rulesByEvent(account) {
	return Map.groupBy(account.once(rulesOf), ({ event }) => event);
}
function macrosOf(account) {
	return account.of("macros").flatMap((on) => {
		const actions = actionsIn(on.fields.actions);
		return actions === null ? [] : [{
			on,
			actions
		}];
	});
}
/** Looks at each declared rule. */
function inRules(find) {
	return (account) => account.once(rulesOf).filter(({ on }) => on.declared !== null).flatMap((rule) => find(rule, account));
}
/** Looks at each condition of each declared rule whose conditions do not look at changes. */
function inConditions(find) {
	return inRules((rule, account) => rule.looksAtChanges ? [] : rule.conditions.flatMap((condition) => find(condition, rule, account)));
}
function ruleOf(on) {
	const { event_name: event, active, conditions: written } = on.fields;
	const actions = actionsIn(on.fields.actions);
	if (active === false || typeof event !== "string" || actions === null) return null;
	if (!Array.isArray(written) || hasSealed(written)) return null;
	const conditions = written.map((one, index) => conditionOf(one, `conditions[${index}]`));
	const looksAtChanges = conditions.some(({ operator }) => operator === "attribute_changed");
	return {
		on,
		event,
		conditions,
		groups: groupsOf(conditions),
		actions,
		looksAtChanges
	};
}
function conditionOf(written, at) {
	const { attribute_key, filter_operator, values = [], query_operator, custom_attribute_type } = written;
	const list = Array.isArray(values) ? values : [values];
	return {
		key: String(attribute_key),
		operator: String(filter_operator),
		values: list,
		texts: list.map(String),
		lower: list.map((value) => String(value).toLowerCase()),
		custom: typeof custom_attribute_type === "string" ? custom_attribute_type : "",
		joinedBy: typeof query_operator === "string" ? query_operator.toLowerCase() : "",
		at
	};
}
function groupsOf(conditions) {
	const groups = [[]];
	for (const condition of conditions) {
		groups.at(-1).push(condition);
		if (condition.joinedBy === "or") groups.push([]);
	}
	return groups.length > 1 && groups.at(-1).length === 0 ? groups.slice(0, -1) : groups;
}
function actionsIn(written) {
	if (!Array.isArray(written)) return null;
	return written.filter(isObject).map(({ action_name, action_params }, index) => ({
		name: String(action_name),
		params: Array.isArray(action_params) ? action_params : [],
		at: `actions[${index}]`
	}));
}
/** A condition that asks this of a field of Chatwoot's own. */
function asks$1(condition, key, ...operators) {
	return condition.custom === "" && condition.key === key && operators.includes(condition.operator);
}
// src/lint/about/acting.ts
const TALKING = ["send_message", "send_attachment"];
const MAILING = ["send_email_transcript", "send_email_to_team"];
function actionsNamed({ actions }, ...names) {
	return actions.filter(({ name }) => names.includes(name));
}
/** Something that the customer sees. */
function talking(rule) {
	return actionsNamed(rule, ...TALKING);
}
function mailing(rule) {
	return actionsNamed(rule, ...MAILING);
}
const STATUS = {
	resolve_conversation: "resolved",
	open_conversation: "open",
	pending_conversation: "pending",
	snooze_conversation: "snoozed",
	mute_conversation: "resolved"
};
const found = /* @__PURE__ */ new WeakMap();
function settingsOf({ actions }) {
	const known = found.get(actions);
	if (known !== void 0) return known;
	const settings = settingsIn(actions);
	found.set(actions, settings);
	return settings;
}
function settingsIn(actions) {
	return actions.flatMap((action) => {
		const [first = null] = action.params;
		const value = first === "nil" || first === 0 ? null : first;
		switch (action.name) {
			case "assign_agent": return [{
				field: "assignee_id",
				value,
				action
			}];
			case "assign_team": return [{
				field: "team_id",
				value,
				action
			}];
			case "remove_assigned_agent": return [{
				field: "assignee_id",
				value: null,
				action
			}];
			case "remove_assigned_team": return [{
				field: "team_id",
				value: null,
				action
			}];
			case "change_priority": return [{
				field: "priority",
				value,
				action
			}];
			case "change_status": return [{
				field: "status",
				value,
				action
			}];
			case "add_label": return action.params.map((label) => ({
				field: "labels",
				value: label,
				action
			}));
			case "remove_label": return action.params.map((label) => ({
				field: "labels",
				value: label,
				isTaken: true,
				action
			}));
			default: return Object.hasOwn(STATUS, action.name) ? [{
				field: "status",
				value: STATUS[action.name],
				action
			}] : [];
		}
	});
}
/** Whether the rule makes one condition of each group false by what it does, or looks at changes: then it runs once. */
function isGuarded(rule) {
	if (rule.looksAtChanges) return true;
	const settings = settingsOf(rule);
	return rule.groups.every((group) => group.some((one) => settings.some((setting) => undoes(setting, one))));
}
/** Whether the second rule does not run any more where the first one ran before it. */
function silences(first, second) {
	const settings = settingsOf(first);
	return second.groups.every((group) => group.some((one) => settings.some((setting) => undoes(setting, one))));
}
function undoes({ field, value, isTaken }, condition) {
	if (!asks$1(condition, field, condition.operator)) return false;
	if (condition.operator === "is_not_present") return value !== null && !isTaken && field !== "status";
	if (condition.operator !== "equal_to") return false;
	if (field === "labels") return isTaken === true && condition.texts.includes(String(value));
	return value !== null && !condition.texts.some((text) => text === String(value) || text === "all");
}
// src/lint/about/example.ts
function condition(attribute_key, filter_operator, ...values) {
	return {
		attribute_key,
		filter_operator,
		...values.length === 0 ? {} : { values }
	};
}
function action(action_name, ...action_params) {
	return {
		action_name,
		...action_params.length === 0 ? {} : { action_params }
	};
}
/** All of them. */
function all(...conditions) {
	return joined("and", conditions);
}
/** One of them. */
function either(...conditions) {
	return joined("or", conditions);
}
/** With these operators between. */
function joinedBy(operators, ...conditions) {
	return conditions.map((one, index) => {
		const query_operator = operators[index];
		return index === conditions.length - 1 || query_operator === void 0 ? one : {
			...one,
			query_operator
		};
	});
}
function joined(operator, conditions) {
	return joinedBy(conditions.map(() => operator), ...conditions);
}
function rule(event_name, conditions, ...actions) {
	return {
		event_name,
		conditions,
		actions
	};
}
/** As an example of one rule. */
function one(key, fields) {
	return { automation_rules: { [key]: fields } };
}
// src/lint/about/logic.ts
/** What has one value at a time. Labels have several, and a conversation has several messages. */
const SINGLE = /* @__PURE__ */ new Set([
	...[
		"status",
		"priority",
		"assignee_id",
		"team_id",
		"inbox_id",
		"message_type",
		"private_note",
		"email"
	],
	...[
		"phone_number",
		"country_code",
		"city",
		"company_name",
		"browser_language",
		"conversation_language"
	],
	...["referer", "mail_subject"]
]);
function isSingle({ key, custom }) {
	return custom === "" && SINGLE.has(key);
}
function isSameKey(a, b) {
	return a.key === b.key && a.custom === b.custom;
}
/** Whether the two can never be true of the same conversation. */
function excludes(a, b) {
	return excludesFrom(a, b) || excludesFrom(b, a);
}
function excludesFrom(a, b) {
	if (!isSameKey(a, b) || a.custom !== "") return false;
	if (b.operator === "is_not_present") return a.operator === "is_present" || a.operator === "equal_to";
	if (a.operator !== "equal_to" || !isSingle(a) || a.texts.includes("all") || b.texts.includes("all")) return false;
	if (b.operator === "equal_to") return !a.texts.some((text) => b.texts.includes(text));
	return b.operator === "not_equal_to" && areAmong(a.texts, b.texts);
}
function areAmong(some, all) {
	return some.every((one) => all.includes(one));
}
function areDisjoint(a, b) {
	return a.some((one) => b.some((other) => excludes(one, other)));
}
/** Whether a conversation that fulfils the first always fulfils the second. */
function implies(a, b) {
	return b.every((needed) => a.some((had) => isAsStrict(had, needed)));
}
function isAsStrict(had, needed) {
	if (!isSameKey(had, needed) || had.operator !== needed.operator) return false;
	const { texts: mine } = had;
	const { texts: theirs } = needed;
	switch (had.operator) {
		case "equal_to": return areAmong(mine, theirs);
		case "not_equal_to":
		case "does_not_contain": return areAmong(theirs, mine);
		case "contains": return had.lower.every((text) => needed.lower.some((part) => text.includes(part)));
		case "is_present":
		case "is_not_present": return true;
		default: return areAmong(mine, theirs) && areAmong(theirs, mine);
	}
}
/** Whether one rule fires wherever the other one does, for one of their groups. */
function overlaps(a, b) {
	return a.groups.some((one) => b.groups.some((other) => implies(one, other) || implies(other, one)));
}
function areApart(a, b) {
	return a.groups.every((one) => b.groups.every((other) => areDisjoint(one, other)));
}
/** Whether every group has a condition like this. */
function everyGroup({ groups }, is) {
	return groups.every((group) => group.some(is));
}
const OF_ANYBODY = [
	"inbox_id",
	"message_type",
	"status",
	"private_note"
];
/** Whether the group asks for nothing of the customer or of what was written: only where, and in which state. */
function isUnrestricted(group) {
	return group.every(({ key, custom }) => custom === "" && OF_ANYBODY.includes(key));
}
// src/lint/rule.ts
/** Text of the files inside a sentence. */
function quoted(value) {
	return JSON.stringify(value);
}
/** `a`, `a and b`, `a, b and c`; of many the first few. */
function listed(names, most = 4) {
	if (names.length > most) return `${names.slice(0, most).join(", ")} and ${names.length - most} more`;
	return names.length < 2 ? names[0] ?? "" : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
// src/lint/rules/act-chain.ts
const agent$3 = { agents: { "rajiv@example.com": {
	name: "Rajiv",
	role: "agent"
} } };
const error = all(condition("content", "contains", "stack trace"), condition("message_type", "equal_to", "incoming"));
const label$1 = action("add_label", "dev-support");
const toRajiv$2 = action("assign_agent", "rajiv@example.com");
const actChain = {
	code: "L-ACT-CHAIN",
	title: "A rule waits for what another rule does",
	severity: "note",
	why: "Nothing that a rule does raises an event for rules (measured on 4.15.1, so since 2022, chatwoot#4071): a label that a rule adds does not set off the rule that waits for it. The next change by a person does.",
	fix: "Copy the actions into the rule that adds the label or sets the team.",
	unless: ["a macro sets it too, which raises the event", "the rule that sets it runs on the same event: then it depends on the order"],
	example: {
		wrong: {
			...agent$3,
			automation_rules: {
				"find-errors": rule("message_created", error, label$1),
				"dev-support": rule("conversation_updated", all(condition("labels", "equal_to", "dev-support"), condition("assignee_id", "is_not_present")), toRajiv$2)
			}
		},
		right: {
			...agent$3,
			automation_rules: { "find-errors": rule("message_created", error, label$1, toRajiv$2) }
		}
	},
	find: inRules((rule, account) => {
		const { event, on, looksAtChanges } = rule;
		if (![
			"conversation_updated",
			"conversation_opened",
			"conversation_resolved"
		].includes(event) || looksAtChanges) return [];
		const asked = rule.conditions.find((one) => asks$1(one, "labels", "equal_to") || asks$1(one, "team_id", "equal_to") && one.values.length === 1);
		if (asked === void 0 || !everyGroup(rule, (one) => one.key === asked.key && one.values[0] === asked.values[0])) return [];
		const adders = account.once(rulesOf).filter((other) => other !== rule && settings(other, asked));
		if (adders.length === 0 || adders.some((other) => other.event === event)) return [];
		if (account.once(macrosOf).some((macro) => settings(macro, asked))) return [];
		return [{
			on,
			at: asked.at,
			says: `when the rule ${quoted(adders[0].on.title)} sets it, this rule does not run: what rules do raises no event`,
			help: `Copy the actions of this rule into ${quoted(adders[0].on.title)}.`
		}];
	})
};
function settings(of, { key, values }) {
	return settingsOf(of).some(({ field, value, isTaken }) => field === key && !isTaken && value === values[0]);
}
// src/lint/about/pairs.ts
/**
* Looks at each two rules of one event of which one fires wherever the other one does. What is found is told once, for the
* later of the two with all that come before it; what nobody declares comes first, so that the declared one is told.
*/
function inPairs(isFound, tell) {
	return (account) => [...account.once(togetherOf)].flatMap(([second, all]) => {
		const [first, ...others] = all.filter((one) => isFound(one, second));
		return first === void 0 ? [] : [tell(second, [first, ...others])];
	});
}
/** The declared rules, each with those before it that fire together with it. */
function togetherOf(account) {
	const inOrder = account.once(rulesOf).filter((rule) => !rule.looksAtChanges).toSorted((a, b) => Number(a.on.declared !== null) - Number(b.on.declared !== null));
	const found = /* @__PURE__ */ new Map();
	for (const its of Map.groupBy(inOrder, ({ event }) => event).values()) {
		const before = new Before();
		for (const rule of its) {
			const together = before.near(rule).filter((first) => overlaps(first, rule) && !areApart(first, rule));
			if (rule.on.declared !== null && together.length > 0) found.set(rule, together);
			before.add(rule);
		}
	}
	return found;
}
const ANYWHERE = "";
/** The rules before one, by the inbox that they are only about. */
var Before = class {
	#all = [];
	#byInbox = /* @__PURE__ */ new Map();
	/** Those that can be about the same inbox. */
	near(rule) {
		const names = fenceOf(rule);
		if (names.includes(ANYWHERE)) return this.#all;
		return [...new Set([ANYWHERE, ...names].flatMap((name) => this.#byInbox.get(name) ?? []))];
	}
	add(rule) {
		this.#all.push(rule);
		for (const name of fenceOf(rule)) {
			const its = this.#byInbox.get(name);
			if (its === void 0) this.#byInbox.set(name, [rule]);
			else its.push(rule);
		}
	}
};
/** The inboxes that it is only about. */
function fenceOf({ groups }) {
	const names = groups.map((group) => group.find((one) => asks$1(one, "inbox_id", "equal_to"))?.texts ?? [ANYWHERE]);
	return [...new Set(names.flat())];
}
// src/lint/rules/act-conflict.ts
const teams$1 = { teams: {
	sales: {},
	support: {}
} };
const to$1 = (team) => action("assign_team", team);
const speaks = (language) => condition("browser_language", "equal_to", language);
const actConflict = {
	code: "L-ACT-CONFLICT",
	title: "Two rules set the same thing differently",
	severity: "warning",
	why: "The last one wins, and which one that is nobody guarantees: rules come in the order of their rows in the database, and an edited rule moves (measured on 4.15.1).",
	fix: "Make it one rule, or let the conditions exclude each other.",
	unless: ["no conversation fulfils both", "both set the same"],
	example: {
		wrong: {
			...teams$1,
			automation_rules: {
				german: rule("conversation_created", [speaks("de")], to$1("sales")),
				everybody: rule("conversation_created", [], to$1("support"))
			}
		},
		right: {
			...teams$1,
			automation_rules: {
				german: rule("conversation_created", [speaks("de")], to$1("sales")),
				english: rule("conversation_created", [speaks("en")], to$1("support"))
			}
		}
	},
	find: inPairs((first, second) => against(first, second) !== void 0, (second, firsts) => {
		const { field, action } = against(firsts[0], second);
		return {
			on: second.on,
			at: action.at,
			says: `${listed(firsts.map(({ on }) => quoted(on.title)))} ${firsts.length === 1 ? "sets" : "set"} ${WORDS[field]} otherwise on the same conversations, and nobody knows which comes last`,
			help: "Make one rule of them, or let their conditions exclude each other."
		};
	})
};
function against(first, second) {
	const theirs = settingsOf(first);
	return settingsOf(second).find((one) => theirs.some((other) => differ(one, other)));
}
const WORDS = {
	status: "the status",
	assignee_id: "the assignee",
	team_id: "the team",
	priority: "the priority",
	labels: "the label"
};
function differ(one, other) {
	if (one.field !== other.field) return false;
	return one.field === "labels" ? one.value === other.value && one.isTaken !== other.isTaken : one.value !== other.value;
}
// src/lint/about/inboxes.ts
/** Null where nobody knows all of them. */
function inboxesOf$1(group, account) {
	const { found, isKnown } = meant(group, account);
	return isKnown ? found : null;
}
/** Those that are known, of all groups together: enough for what is wrong in one of them. */
function knownInboxesOf({ groups }, account) {
	return [...new Set(groups.flatMap((group) => meant(group, account).found))];
}
function meant(group, account) {
	const only = group.filter((one) => asks$1(one, "inbox_id", "equal_to")).map(({ texts }) => texts);
	const not = group.filter((one) => asks$1(one, "inbox_id", "not_equal_to")).flatMap(({ texts }) => texts);
	const isMeant = (name) => only.every((names) => names.includes(name)) && !not.includes(name);
	const found = account.of("inboxes").filter(({ key }) => isMeant(key));
	const named = new Set(only.flat().filter(isMeant));
	return {
		found,
		isKnown: only.length > 0 ? named.size === found.length : account.isWhole("inboxes")
	};
}
/** What kind of channel it is; null where nobody knows. */
function channelOf({ fields }) {
	const { channel } = fields;
	return isObject(channel) && typeof channel.type === "string" ? channel.type : null;
}
/** A text that is there and says something. */
function isText(value) {
	return typeof value === "string" && value.trim() !== "";
}
/** Nothing, for sure: what is not known is not blank. */
function isBlank(value) {
	return value === null || typeof value === "string" && value.trim() === "";
}
// src/lint/rules/act-greeting.ts
const channel$3 = {
	type: "web_widget",
	website_url: "https://shop.example.com",
	widget_color: "#1f93ff"
};
const welcome = rule("conversation_created", [condition("inbox_id", "equal_to", "shop")], action("send_message", "Welcome!"));
const actGreeting = {
	code: "L-ACT-GREETING",
	title: "The greeting of the inbox and a rule both welcome",
	severity: "warning",
	why: "Measured on 4.15.1: with the first message in the same request the customer got both texts; in a second request the text of the rule came first and the greeting was left out. Wrong order: chatwoot#11804.",
	fix: "Keep one of the two.",
	unless: ["the rule asks for a text, a label or something of the contact", "on message_created, a rule that runs once"],
	example: {
		wrong: {
			inboxes: { shop: {
				greeting_enabled: true,
				greeting_message: "Hello!",
				channel: channel$3
			} },
			...one("welcome", welcome)
		},
		right: {
			inboxes: { shop: {
				greeting_enabled: false,
				channel: channel$3
			} },
			...one("welcome", welcome)
		}
	},
	find: inRules((rule, account) => {
		const [first] = talking(rule);
		if (!(rule.event === "conversation_created" || rule.event === "message_created" && !isGuarded(rule)) || first === void 0 || rule.looksAtChanges || !rule.groups.some(isUnrestricted)) return [];
		const greeting = knownInboxesOf({ groups: rule.groups.filter(isUnrestricted) }, account).filter(({ fields }) => fields.greeting_enabled === true && isText(fields.greeting_message));
		if (greeting.length === 0) return [];
		return [{
			on: rule.on,
			at: first.at,
			says: `the inbox ${listed(greeting.map(({ title }) => JSON.stringify(title)))} greets by itself, so the customer is welcomed twice`,
			help: "Keep one of the two, or let the rule ask for more than the inbox."
		}];
	})
};
// src/lint/about/liquid.ts
const BLOCKS = [
	"if",
	"unless",
	"case",
	"for",
	"tablerow",
	"capture",
	"ifchanged"
];
const TAGS = [...[
	"assign",
	"break",
	"continue",
	"cycle",
	"decrement",
	"echo",
	"increment",
	"include",
	"render"
], ...[
	"else",
	"elsif",
	"when"
]];
/** The text with what is in backticks blanked out, so that places stay. */
function outsideCode(text) {
	if (!text.includes("`")) return text;
	return text.replace(/```[\s\S]*?```|`[^`]*`/g, (code) => " ".repeat(code.length));
}
function templateOf(text) {
	const outputs = [];
	const own = /* @__PURE__ */ new Set(["forloop", "tablerowloop"]);
	const conditions = [];
	const open = [];
	const read = {
		outputs,
		own,
		conditions
	};
	const rest = outsideCode(text).replace(/\{%-?\s*(raw|comment)\s*-?%\}[\s\S]*?\{%-?\s*end\1\s*-?%\}/g, " ");
	for (const found of rest.matchAll(/\{\{(?:([^}]*)\}\})?|\{%(?:((?:(?!%\}|\{%)[\s\S])*)%\})?/g)) {
		const [whole, output, tag] = found;
		if (output !== void 0) outputs.push(outputOf(output));
		else if (tag === void 0) return {
			...read,
			problem: `${whole} is not closed`
		};
		else {
			const [, name = "", words = ""] = /^-?\s*(\w*|#)\s*([\s\S]*?)-?$/.exec(tag);
			if (name === "#" || TAGS.includes(name)) {
				if (name === "assign") own.add(/^[\w-]+/.exec(words)?.[0] ?? "");
			} else if (BLOCKS.includes(name)) {
				open.push(name);
				if (name === "for" || name === "capture" || name === "tablerow") own.add(/^["']?([\w-]+)/.exec(words)?.[1] ?? "");
				if (name === "if" || name === "unless") conditions.push(words);
			} else if (!name.startsWith("end") || open.pop() !== name.slice(3)) return {
				...read,
				problem: `{% ${name} %} is no tag that Liquid knows here`
			};
		}
	}
	return {
		...read,
		problem: open.length > 0 ? `{% ${open.at(-1)} %} has no end` : null
	};
}
function outputOf(written) {
	const inner = written.replace(/^-|-$/g, "").trim();
	const [variable = "", ...filters] = inner.replaceAll("||", " \0 ").split("|");
	return {
		inner,
		variable: variable.split("\0")[0].trim(),
		filters: filters.map((filter) => /^\s*([\w-]*)/.exec(filter)[1])
	};
}
const FILTERS = new Set("abs append at_least at_most base64_decode base64_encode base64_url_safe_decode base64_url_safe_encode capitalize ceil compact concat date default divided_by downcase escape escape_once first floor h join last lstrip map minus modulo newline_to_br plus prepend remove remove_first remove_last replace replace_first replace_last reverse round rstrip size slice sort sort_natural split strip strip_html strip_newlines times truncate truncatewords uniq upcase url_decode url_encode where".split(" "));
const VARIABLES = {
	contact: [
		"id",
		"name",
		"first_name",
		"last_name",
		"email",
		"phone_number",
		"custom_attribute"
	],
	conversation: [
		"id",
		"display_id",
		"contact_name",
		"recent_messages",
		"custom_attribute"
	],
	agent: [
		"id",
		"name",
		"first_name",
		"last_name",
		"email",
		"available_name"
	],
	inbox: ["id", "name"],
	account: ["id", "name"]
};
/** Whether a message of a rule, a macro or an inbox knows this variable. */
function isKnownVariable(variable) {
	if (variable === "" || /^(["'\d-]|true$|false$|nil$|null$|empty$|blank$)/.test(variable)) return true;
	const [, object = "", field = "", rest = ""] = /^([\w-]+)\.([\w-]+)(.*)$/s.exec(variable) ?? [];
	if (!(VARIABLES[object] ?? []).includes(field)) return false;
	if (field === "custom_attribute") return /^(\.[\w-]+|\[.*\])$/s.test(rest);
	return rest === "" || field === "recent_messages";
}
// src/lint/rules/act-mail-var.ts
const to = (address) => action("send_email_transcript", address);
const actMailVar = {
	code: "L-ACT-MAIL-VAR",
	title: "Variables where none are known",
	severity: "error",
	why: "In the address of `send_email_transcript` the agent is not known, and the address becomes empty; the text of `send_email_to_team` is not filled in at all, and the team reads the braces (source of 4.15.1).",
	fix: "Write `{{contact.email}}` or a fixed address, and plain text to a team.",
	unless: ["in backticks, where braces are meant"],
	example: {
		wrong: one("transcript", rule("conversation_resolved", [], to("{{agent.email}}"))),
		right: one("transcript", rule("conversation_resolved", [], to("{{contact.email}}")))
	},
	find: inRules((rule) => [...actionsNamed(rule, "send_email_transcript").flatMap(({ at, params: [address] }) => typeof address === "string" && /\{\{[^}]*\bagent\./.test(outsideCode(address)) ? [{
		on: rule.on,
		at: `${at}.action_params[0]`,
		says: "the agent is not known in this address, and it becomes empty",
		help: "Write {{contact.email}} or a fixed address."
	}] : []), ...actionsNamed(rule, "send_email_to_team").flatMap(({ at, params: [mail] }) => isObject(mail) && typeof mail.message === "string" && /\{[{%]/.test(outsideCode(mail.message)) ? [{
		on: rule.on,
		at: `${at}.action_params[0].message`,
		says: "variables are not filled in here: the team reads the braces",
		help: "Write plain text."
	}] : [])])
};
// src/lint/rules/act-mute.ts
const spam$1 = all(condition("content", "contains", "casino"), condition("message_type", "equal_to", "incoming"));
const actMute = {
	code: "L-ACT-MUTE",
	title: "Muting blocks the person for good",
	severity: "warning",
	why: "`mute_conversation` resolves the conversation and blocks the contact: measured on 4.15.1, all later conversations of that person begin resolved, in other inboxes too. Finding that out cost people hours (chatwoot#12138, #15687).",
	fix: "Use `resolve_conversation` and a label.",
	unless: ["`resolve_conversation`, which blocks nobody"],
	example: {
		wrong: one("spam", rule("message_created", spam$1, action("mute_conversation"))),
		right: one("spam", rule("message_created", spam$1, action("add_label", "spam"), action("resolve_conversation")))
	},
	find: (account) => [...account.once(rulesOf).map((one) => ({
		...one,
		severity: "warning"
	})), ...account.once(macrosOf).map((one) => ({
		...one,
		severity: "note"
	}))].flatMap(({ on, severity, ...its }) => actionsNamed(its, "mute_conversation").map(({ at }) => ({
		on,
		at,
		severity,
		says: "mute_conversation blocks the contact for good, in every inbox",
		help: "Use resolve_conversation and a label, unless that is meant.",
		edits: [{
			path: at,
			value: action("resolve_conversation")
		}]
	})))
};
// src/lint/rules/act-no-type.ts
const answer$8 = action("send_message", "Refunds take three days.");
const refund$3 = condition("content", "contains", "refund");
const actNoType = {
	code: "L-ACT-NO-TYPE",
	title: "It answers colleagues, notes and itself",
	severity: "error",
	why: "`message_created` comes with every message: of the customer, of agents, of macros and greetings, and with private notes. Measured on 4.15.1: the answer of an agent and a private note each got the automatic reply. Reported as chatwoot#8204 and #4504.",
	fix: "Ask for `message_type equal_to incoming` in every part of the rule: those are the messages of customers.",
	unless: ["every part says which type of message it means", "a part that asks for private notes"],
	example: {
		wrong: one("refunds", rule("message_created", [refund$3], answer$8)),
		right: one("refunds", rule("message_created", all(refund$3, condition("message_type", "equal_to", "incoming")), answer$8))
	},
	find: inRules((rule) => {
		if (rule.event !== "message_created" || rule.looksAtChanges) return [];
		const isOpen = rule.groups.some((group) => !group.some(({ key, custom }) => custom === "" && (key === "message_type" || key === "private_note")));
		const [talk] = talking(rule);
		const settings = settingsOf(rule);
		const [strong] = settings.filter(({ field }) => field !== "labels");
		const first = talk ?? strong?.action ?? settings[0]?.action;
		if (!isOpen || first === void 0) return [];
		return [{
			on: rule.on,
			at: first.at,
			severity: talk !== void 0 ? "error" : strong !== void 0 ? "warning" : "note",
			says: `${first.name} is also done for what colleagues write, private notes included`,
			help: "Ask for \"message_type\" equal_to \"incoming\" in every part of the rule.",
			...rule.groups.length === 1 ? { edits: incomingIn(rule) } : {}
		}];
	})
};
/** The conditions as they are written, with one more. */
function incomingIn({ on }) {
	const written = on.declared?.fields.conditions;
	return Array.isArray(written) ? [{
		path: "conditions",
		value: all(...written, condition("message_type", "equal_to", "incoming"))
	}] : [];
}
// src/lint/rules/act-note.ts
const hook$2 = action("send_webhook_event", "https://crm.example.com/in");
const actNote = {
	code: "L-ACT-NOTE",
	title: "Private notes go out as well",
	severity: "warning",
	why: "A private note is an outgoing message (measured on 4.15.1). A webhook that was meant to deliver answers delivered the notes between colleagues too (chatwoot#11208, #14023).",
	fix: "Ask for `private_note equal_to false`, or for `message_type equal_to incoming`.",
	unless: ["every part is about incoming messages only", "every part asks about private notes"],
	example: {
		wrong: one("to-crm", rule("message_created", [], hook$2)),
		right: one("to-crm", rule("message_created", [condition("private_note", "equal_to", false)], hook$2))
	},
	find: inRules((rule) => {
		const [first] = [...actionsNamed(rule, "send_webhook_event"), ...mailing(rule)];
		if (rule.event !== "message_created" || rule.looksAtChanges || first === void 0) return [];
		return rule.groups.some(letsNotesThrough) ? [{
			on: rule.on,
			at: first.at,
			says: `private notes of colleagues set off ${first.name} as well`,
			help: "Ask for \"private_note\" equal_to false in every part of the rule."
		}] : [];
	})
};
function letsNotesThrough(group) {
	return !group.some((one) => asks$1(one, "private_note", one.operator) || asks$1(one, "message_type", "equal_to") && !one.texts.includes("outgoing") || asks$1(one, "message_type", "not_equal_to") && one.texts.includes("outgoing"));
}
// src/lint/rules/act-order.ts
const READABLE = [
	"status",
	"assignee_id",
	"team_id",
	"priority",
	"labels"
];
const gold = condition("email", "contains", "@gold.example.com");
const high$2 = action("change_priority", "high");
const note = action("add_private_note", "Please answer within the hour.");
const actOrder = {
	code: "L-ACT-ORDER",
	title: "A rule reads what another one sets on the same event",
	severity: "warning",
	why: "Rules look at the conversation when their turn comes, and their order is not guaranteed (measured on 4.15.1: the same set of rules gave two results). The second rule sees what the first one sets only if it happens to come later.",
	fix: "Join the two into one rule.",
	unless: ["no conversation fulfils both", "they run on different events"],
	example: {
		wrong: { automation_rules: {
			gold: rule("conversation_created", [gold], high$2),
			hurry: rule("conversation_created", [condition("priority", "equal_to", "high")], note)
		} },
		right: { automation_rules: { gold: rule("conversation_created", [gold], high$2, note) } }
	},
	find: inRules((rule, account) => rule.looksAtChanges ? [] : rule.groups.flatMap((group) => group.filter(isRead).flatMap((read) => settersOf(read, rule, account).flatMap((other) => told$1(rule, group, read, other)))))
};
function isRead(condition) {
	return READABLE.some((key) => asks$1(condition, key, "equal_to"));
}
function settersOf(read, rule, account) {
	const setters = account.once(settersByWhat);
	const found = read.texts.flatMap((value) => setters.get(`${rule.event} ${read.key} ${value}`) ?? []);
	return [...new Set(found)].filter((other) => other !== rule);
}
/** The rules by their event and what they set. */
function settersByWhat(account) {
	const found = /* @__PURE__ */ new Map();
	for (const rule of account.once(rulesOf).filter(({ looksAtChanges }) => !looksAtChanges)) for (const { field, value } of settingsOf(rule)) {
		const what = `${rule.event} ${field} ${String(value)}`;
		const known = found.get(what);
		if (known === void 0) found.set(what, [rule]);
		else known.push(rule);
	}
	return found;
}
function told$1(rule, group, read, other) {
	const rest = group.filter((one) => one !== read);
	if (other.groups.every((its) => areDisjoint(its, rest))) return [];
	return [{
		on: rule.on,
		at: read.at,
		says: `${quoted(other.on.title)} sets this on the same event, and whether this rule sees it depends on an order that nobody guarantees`,
		help: "Join the two into one rule."
	}];
}
// src/lint/rules/act-outbound.ts
const mail = { inboxes: { mail: { channel: {
	type: "email",
	email: "help@example.com"
} } } };
const inMail = condition("inbox_id", "equal_to", "mail");
const answer$7 = [action("send_message", "Thank you for writing."), action("add_label", "welcomed")];
const actOutbound = {
	code: "L-ACT-OUTBOUND",
	title: "A welcome for conversations that agents begin",
	severity: "warning",
	why: "In every channel but the website agents and campaigns begin conversations too. Measured on 4.15.1: the text was sent although the customer had not written. Reported as chatwoot#9224 and #8204; on WhatsApp such a text is refused.",
	fix: "Use `message_created` with `message_type equal_to incoming`, and a label so that it is sent once.",
	unless: ["only website inboxes", "every part asks for an incoming message"],
	example: {
		wrong: {
			...mail,
			...one("welcome", rule("conversation_created", [inMail], ...answer$7))
		},
		right: {
			...mail,
			...one("welcome", rule("message_created", all(inMail, condition("message_type", "equal_to", "incoming"), condition("labels", "is_not_present")), ...answer$7))
		}
	},
	find: inRules((rule, account) => {
		const [first] = talking(rule);
		if (rule.event !== "conversation_created" || rule.looksAtChanges || first === void 0) return [];
		if (everyGroup(rule, (one) => asks$1(one, "message_type", "equal_to"))) return [];
		const others = knownInboxesOf(rule, account).filter((inbox) => ![null, "web_widget"].includes(channelOf(inbox)));
		if (others.length === 0) return [];
		return [{
			on: rule.on,
			at: first.at,
			says: `it also writes into conversations that agents or campaigns begin in ${listed(others.map(({ title }) => JSON.stringify(title)))}`,
			help: "Use the event message_created with \"message_type\" equal_to \"incoming\" and \"labels\" is_not_present, and let the rule add a label."
		}];
	})
};
// src/lint/rules/act-pingpong.ts
const resolve = action("resolve_conversation");
const incoming$4 = condition("message_type", "equal_to", "incoming");
/** What undoes each event. */
const BACK = {
	conversation_resolved: "open",
	conversation_opened: "resolved",
	message_created: "resolved"
};
const actPingpong = {
	code: "L-ACT-PINGPONG",
	title: "What people do is undone at once",
	severity: "error",
	why: "Measured on 4.15.1: a conversation that an agent resolves is open again at once, or one that the customer reopens is resolved at once and nobody sees it. With auto-resolve the closing text comes again in every round.",
	fix: "Take the rule out, or narrow it by what was written, a label or something of the contact.",
	unless: ["every part asks for a text, a label, or something of the contact"],
	example: {
		wrong: one("close", rule("message_created", [incoming$4], resolve)),
		right: one("close", rule("message_created", all(incoming$4, condition("content", "contains", "out of office")), resolve))
	},
	find: inRules(({ on, event, groups, looksAtChanges, ...rule }) => {
		const back = settingsOf(rule).find(({ field, value }) => field === "status" && value === BACK[event]);
		const isMeant = (group) => isUnrestricted(group) && (event !== "message_created" || isIncoming(group));
		if (back === void 0 || looksAtChanges || !groups.some(isMeant)) return [];
		return [{
			on,
			at: back.action.at,
			says: SAYS[event],
			help: "Take the action out, or let the rule ask for a text, a label or something of the contact."
		}];
	})
};
const SAYS = {
	conversation_resolved: "no conversation can be resolved: it is open again at once",
	conversation_opened: "a customer who writes again is not seen: the conversation is resolved at once",
	message_created: "whatever a customer writes, the conversation is resolved and nobody sees it"
};
function isIncoming(group) {
	return group.every((one) => !asks$1(one, "message_type", "equal_to") || one.texts.includes("incoming"));
}
// src/lint/rules/act-reassign.ts
const agent$2 = { agents: { "rajiv@example.com": {
	name: "Rajiv",
	role: "agent"
} } };
const toRajiv$1 = action("assign_agent", "rajiv@example.com");
const isDev$1 = condition("labels", "equal_to", "dev-support");
const actReassign = {
	code: "L-ACT-REASSIGN",
	title: "It undoes what people do",
	severity: "warning",
	why: "`conversation_updated` comes with every change, the one by hand as well. Measured on 4.15.1: Rajiv was assigned again right after he had handed the conversation to somebody else, and whenever a label or a priority changed.",
	fix: "Let it act only where nothing is set yet: `assignee_id is_not_present`, `team_id is_not_present`.",
	unless: ["the rule makes one of its conditions false in every part"],
	example: {
		wrong: {
			...agent$2,
			...one("dev-support", rule("conversation_updated", [isDev$1], toRajiv$1))
		},
		right: {
			...agent$2,
			...one("dev-support", rule("conversation_updated", all(isDev$1, condition("assignee_id", "is_not_present")), toRajiv$1))
		}
	},
	find: inRules((rule) => {
		const settings = settingsOf(rule);
		if (rule.event !== "conversation_updated" || settings.length === 0 || isGuarded(rule)) return [];
		const onlyAdds = settings.every(({ field, isTaken }) => field === "labels" && !isTaken);
		const assigns = settings.find(({ field, value }) => (field === "assignee_id" || field === "team_id") && value !== null);
		const names = listed([...new Set(settings.map(({ action }) => action.name))]);
		return [{
			on: rule.on,
			at: settings[0].action.at,
			severity: onlyAdds ? "note" : "warning",
			says: `${names} is done again at every later change, also right after somebody changed it by hand`,
			help: assigns ? `Ask for "${assigns.field}" is_not_present as well, so that it acts only once.` : "Add a condition that the rule itself makes false, so that it acts only once."
		}];
	})
};
// src/lint/rules/act-repeat.ts
const answer$6 = [action("send_message", "We look into it."), action("add_label", "answered")];
const high$1 = condition("priority", "equal_to", "high");
const actRepeat = {
	code: "L-ACT-REPEAT",
	title: "It sends again at every change",
	severity: "error",
	why: "`conversation_updated` comes with every label, every assignment, every priority and every first answer. Measured on 4.15.1: in one short conversation the customer got the same answer four times. People got dozens of mails (chatwoot#8813).",
	fix: "Let the rule make its own condition false, for example with `labels is_not_present` and a label that it adds, or use the event that is meant.",
	unless: [
		"the rule makes one of its conditions false in every part",
		"`attribute_changed`, which is true once a change",
		"a webhook whose address the `$comment` of the rule names"
	],
	example: {
		wrong: one("answer-urgent", rule("conversation_updated", [high$1], ...answer$6)),
		right: one("answer-urgent", rule("conversation_updated", all(high$1, condition("labels", "is_not_present")), ...answer$6))
	},
	find: inRules((rule) => {
		if (rule.event !== "conversation_updated" || isGuarded(rule)) return [];
		const talks = talking(rule);
		const mails = mailing(rule);
		const [first] = [
			...talks,
			...mails,
			...actionsNamed(rule, "send_webhook_event")
		];
		if (first === void 0) return [];
		const comment = rule.on.declared?.comment ?? "";
		if (first.name === "send_webhook_event" && first.params.some((url) => comment.includes(hostOf$1(String(url))))) return [];
		return [{
			on: rule.on,
			at: first.at,
			severity: talks.length > 0 ? "error" : mails.length > 0 ? "warning" : "note",
			says: `${first.name} is done again at every later change of the conversation`,
			help: "Let the rule run once: ask for \"labels\" is_not_present and add a label, or use the event that is meant."
		}];
	})
};
/** The host of an address; all of it where there is none. */
function hostOf$1(url) {
	return /^https?:\/\/([^/:?#]+)/i.exec(url)?.[1] ?? url;
}
// src/lint/rules/act-snooze.ts
const waiting = [condition("priority", "equal_to", "low")];
const actSnooze = {
	code: "L-ACT-SNOOZE",
	title: "Snoozed without an end",
	severity: "note",
	why: "A person who snoozes a conversation chooses until when. A rule cannot: the conversation stays snoozed until the customer writes or somebody opens it (measured on 4.15.1).",
	fix: "Use `pending_conversation` or a label where somebody has to come back to it.",
	unless: ["other statuses"],
	example: {
		wrong: one("later", rule("conversation_created", waiting, action("snooze_conversation"))),
		right: one("later", rule("conversation_created", waiting, action("pending_conversation")))
	},
	find: inRules((rule) => settingsOf(rule).filter(({ field, value }) => field === "status" && value === "snoozed").map(({ action }) => ({
		on: rule.on,
		at: action.at,
		says: "a conversation that a rule snoozes has no time at which it comes back",
		help: "If somebody has to come back to it, use pending_conversation or a label."
	})))
};
// src/lint/rules/act-team-nobody.ts
const inboxes$3 = { inboxes: { shop: {
	enable_auto_assignment: true,
	channel: { type: "api" }
} } };
const toBilling = rule("conversation_created", [condition("inbox_id", "equal_to", "shop")], action("assign_team", "billing"));
const actTeamNobody = {
	code: "L-ACT-TEAM-NOBODY",
	title: "The inbox assigns by itself, the team does not",
	severity: "note",
	why: "Where the inbox assigns automatically, a conversation that a rule gives to a team with `allow_auto_assign` false stays without an assignee (measured on 4.15.1).",
	fix: "Set `allow_auto_assign` of the team to true, unless its people choose for themselves.",
	unless: ["the team allows it", "no inbox of the rule is known to assign by itself"],
	example: {
		wrong: {
			...inboxes$3,
			teams: { billing: { allow_auto_assign: false } },
			...one("billing", toBilling)
		},
		right: {
			...inboxes$3,
			teams: { billing: { allow_auto_assign: true } },
			...one("billing", toBilling)
		}
	},
	find: inRules((rule, account) => actionsNamed(rule, "assign_team").flatMap(({ at, params: [name] }) => {
		const team = account.one("teams", name ?? null);
		const own = knownInboxesOf(rule, account).filter(({ fields }) => fields.enable_auto_assignment === true);
		if (team?.fields.allow_auto_assign !== false || own.length === 0) return [];
		return [{
			on: rule.on,
			at,
			says: `${listed(own.map(({ title }) => quoted(title)))} assigns conversations by itself, and the team ${quoted(team.title)} does not: they stay without an assignee`,
			help: `Set "allow_auto_assign" of the team to true, unless its people choose for themselves.`
		}];
	}))
};
// src/lint/rules/act-two-answers.ts
const incoming$3 = condition("message_type", "equal_to", "incoming");
const has$1 = (text) => condition("content", "contains", text);
const hasNot = (text) => condition("content", "does_not_contain", text);
const answer$5 = (text) => action("send_message", text);
const actTwoAnswers = {
	code: "L-ACT-TWO-ANSWERS",
	title: "Two rules answer the same message",
	severity: "warning",
	why: "All rules of an event run; there is no \"stop here\" (measured on 4.15.1). Who writes \"RxDB Error-Code: DB6\" fulfils the rule for that text and the one for \"RxDB Error-Code\", and gets both answers. Several answers at once: chatwoot#4504.",
	fix: "Make it one rule, or take the longer text out of the other one with `does_not_contain`.",
	unless: ["no conversation fulfils both", "one sets what the other asks not to be set"],
	example: {
		wrong: { automation_rules: {
			db6: rule("message_created", all(incoming$3, has$1("RxDB Error-Code: DB6")), answer$5("Please reload.")),
			rxdb: rule("message_created", all(incoming$3, has$1("RxDB Error-Code")), answer$5("Please send the code."))
		} },
		right: { automation_rules: {
			db6: rule("message_created", all(incoming$3, has$1("RxDB Error-Code: DB6")), answer$5("Please reload.")),
			rxdb: rule("message_created", all(incoming$3, has$1("RxDB Error-Code"), hasNot("Code: DB6")), answer$5("Please send the code."))
		} }
	},
	find: inPairs((first, second) => talking(first).length > 0 && talking(second).length > 0 && !silences(first, second) && !silences(second, first), (second, firsts) => ({
		on: second.on,
		at: talking(second)[0].at,
		says: `where this rule and ${listed(firsts.map(({ on }) => quoted(on.title)))} fire together, the customer gets every answer`,
		help: "Make one rule of them, or let their conditions exclude each other."
	}))
};
// src/lint/rules/act-window.ts
/** Hours in which these channels take free text after the customer wrote. */
const WINDOWS = {
	whatsapp: 24,
	facebook_page: 24,
	instagram: 24,
	tiktok: 48
};
const inboxes$2 = { inboxes: {
	wa: {
		$id: 3,
		channel: { type: "whatsapp" }
	},
	shop: { channel: {
		type: "web_widget",
		website_url: "https://shop.example.com",
		widget_color: "#1f93ff"
	} }
} };
const goodbye = (inbox) => rule("conversation_resolved", all(condition("inbox_id", "equal_to", inbox)), action("send_message", "Goodbye!"));
const actWindow = {
	code: "L-ACT-WINDOW",
	title: "Too late for the channel",
	severity: "note",
	why: "WhatsApp, Facebook and Instagram take free text for 24 hours after the last message of the customer, TikTok for 48. A rule on a later change or on closing often comes after that, and the message is refused (source of 4.15.1; chatwoot#15113, #9516).",
	fix: "Write when the customer writes (`message_created`), or leave those inboxes out.",
	unless: ["other channels", "`message_created`, which comes with the message of the customer"],
	example: {
		wrong: {
			...inboxes$2,
			...one("goodbye", goodbye("wa"))
		},
		right: {
			...inboxes$2,
			...one("goodbye", goodbye("shop"))
		}
	},
	find: inRules((rule, account) => {
		const [first] = talking(rule);
		if (first === void 0 || !["conversation_updated", "conversation_resolved"].includes(rule.event)) return [];
		const late = knownInboxesOf(rule, account).filter((inbox) => Object.hasOwn(WINDOWS, channelOf(inbox) ?? ""));
		if (late.length === 0) return [];
		return [{
			on: rule.on,
			at: first.at,
			says: `${listed(late.map((inbox) => `${JSON.stringify(inbox.title)} takes free text for ${WINDOWS[channelOf(inbox)]} hours`))} after the customer wrote, and refuses it later`,
			help: "Write when the customer writes (message_created), or leave such inboxes out."
		}];
	})
};
// src/lint/rules/attr-leak.ts
const definition$2 = { custom_attribute_definitions: { plan: {
	attribute_display_name: "Plan",
	attribute_model: "contact_attribute",
	attribute_display_type: "text"
} } };
const plan$1 = {
	...condition("plan", "equal_to", "gold"),
	custom_attribute_type: "contact_attribute"
};
const american = condition("country_code", "equal_to", "US");
const tag$14 = action("add_label", "gold-us");
/** What is not compared as a text. */
const OTHERS = [
	"status",
	"priority",
	"message_type",
	"private_note",
	"assignee_id",
	"team_id",
	"inbox_id"
];
const attrLeak = {
	code: "L-ATTR-LEAK",
	title: "A custom attribute before it changes how a text is compared",
	severity: "error",
	why: "Measured on 4.15.1: behind a condition on a custom attribute the `equal_to` and `not_equal_to` of text fields are compared in small letters, and only with their first value. `country_code equal_to [\"US\"]` then never matches.",
	fix: "Put the conditions on custom attributes last.",
	unless: ["one value in small letters, which changes nothing", "the custom attribute comes after it"],
	example: {
		wrong: {
			...definition$2,
			...one("gold-us", rule("conversation_created", all(plan$1, american), tag$14))
		},
		right: {
			...definition$2,
			...one("gold-us", rule("conversation_created", all(american, plan$1), tag$14))
		}
	},
	find: inConditions((one, { on, conditions }) => {
		const before = conditions.slice(0, conditions.indexOf(one)).find(({ custom }) => custom !== "");
		if (before === void 0 || !isSingle(one) || OTHERS.includes(one.key) || !asks$1(one, one.key, "equal_to", "not_equal_to")) return [];
		const [first = "", ...others] = one.texts;
		if (first === first.toLowerCase() && others.length === 0) return [];
		return [{
			on,
			at: one.at,
			says: `behind the condition on "${before.key}" Chatwoot compares "${one.key}" with ${quoted(first.toLowerCase())} and nothing else`,
			help: `Put the condition on "${before.key}" behind it.`
		}];
	})
};
// src/lint/about/attributes.ts
const KIND = "custom_attribute_definitions";
/** How its values are shown, which decides how they are compared; null where nobody knows. */
function typeOf({ key, custom }, account) {
	if (custom === "") return null;
	const type = account.of(KIND).find(({ key: name, fields }) => fields.attribute_model === custom && (name === key || fields.attribute_key === key))?.fields.attribute_display_type;
	return typeof type === "string" ? type : null;
}
/** The definition of a key as texts name it. */
function isDefined(key, model, account) {
	return account.of(KIND).some(({ fields }) => fields.attribute_key === key && fields.attribute_model === model);
}
// src/lint/rules/attr-never.ts
const world$7 = (attribute_display_type) => ({ custom_attribute_definitions: { revenue: {
	attribute_display_name: "Revenue",
	attribute_model: "contact_attribute",
	attribute_display_type
} } });
const big = one("big", rule("conversation_created", [{
	...condition("revenue", "is_greater_than", 1e3),
	custom_attribute_type: "contact_attribute"
}], action("change_priority", "high")));
const CONTAIN = [
	"contains",
	"does_not_contain",
	"starts_with"
];
const COMPARE = ["is_greater_than", "is_less_than"];
const EQUAL = ["equal_to", "not_equal_to"];
const TEXTS = [
	"text",
	"list",
	"link"
];
const attrNever = {
	code: "L-ATTR-NEVER",
	title: "A custom attribute that cannot be compared so",
	severity: "error",
	why: "Measured on 4.15.1: no condition on a currency or a percentage is ever true, not even that it is there; `contains` on a number, a date or a checkbox makes the whole rule fail; greater and less are never true of a text, a list or a link; and of several values for one of those only the first is compared. Routing by a list of about 100 values went wrong silently (chatwoot#15934).",
	fix: "Make the attribute a number instead of a currency or percentage; write one condition for each value, joined with \"or\".",
	unless: ["the type of the attribute is not known", "`attribute_changed`"],
	example: {
		wrong: {
			...world$7("currency"),
			...big
		},
		right: {
			...world$7("number"),
			...big
		}
	},
	find: inConditions((one, { on }, account) => {
		const type = typeOf(one, account);
		const problem = type === null ? null : problemOf(one, type);
		if (problem === null) return [];
		const [part, says, help] = problem;
		return [{
			on,
			at: `${one.at}.${part}`,
			says: `"${one.key}" is a ${type}: ${says}`,
			help
		}];
	})
};
function problemOf({ operator, values }, type) {
	if (type === "currency" || type === "percent") return [
		"attribute_key",
		"no condition on it is ever true",
		"Define it as a number; the type of an attribute that exists cannot be changed without a new key."
	];
	if (!TEXTS.includes(type) && CONTAIN.includes(operator)) return [
		"filter_operator",
		`${operator} makes the whole rule fail`,
		"Use equal_to, is_greater_than or is_less_than."
	];
	if (TEXTS.includes(type) && COMPARE.includes(operator)) return [
		"filter_operator",
		`${operator} is never true of it`,
		"Define it as a number or a date, or compare with equal_to."
	];
	if (TEXTS.includes(type) && EQUAL.includes(operator) && values.length > 1) return [
		"values[1]",
		"of several values only the first is compared",
		"Write one condition for each value."
	];
	return null;
}
// src/lint/rules/attr-not.ts
const definition$1 = { custom_attribute_definitions: { plan: {
	attribute_display_name: "Plan",
	attribute_model: "contact_attribute",
	attribute_display_type: "list",
	attribute_values: ["free", "gold"]
} } };
const plan = (operator, value) => ({
	...condition("plan", operator, value),
	custom_attribute_type: "contact_attribute"
});
const high = condition("priority", "equal_to", "high");
const tag$13 = action("add_label", "paying");
const attrNot = {
	code: "L-ATTR-NOT",
	title: "\"Custom attribute is not\" breaks the other conditions",
	severity: "error",
	why: "Measured on 4.15.1: `not_equal_to` on a custom attribute with another condition behind it breaks the query, and the rule never fires. As the last condition it adds \"or the attribute is missing\" without brackets: such a rule fired in another inbox. Reported as chatwoot#10377 and megaapp977/stack#629.",
	fix: "Name the other values with `equal_to`, or use a checkbox that is set to true. Otherwise give it a rule of its own.",
	unless: ["it is the only condition", "it is the last condition and stands alone behind an \"or\""],
	example: {
		wrong: {
			...definition$1,
			...one("paying", rule("conversation_updated", all(high, plan("not_equal_to", "free")), tag$13))
		},
		right: {
			...definition$1,
			...one("paying", rule("conversation_updated", all(high, plan("equal_to", "gold")), tag$13))
		}
	},
	find: inConditions((one, { on, conditions, groups }) => {
		if (one.custom === "" || one.operator !== "not_equal_to" || conditions.length === 1) return [];
		const isLast = one === conditions.at(-1);
		if (isLast && groups.at(-1).length === 1) return [];
		return [{
			on,
			at: one.at,
			says: isLast ? `"${one.key}" not_equal_to as the last condition also lets through every conversation without "${one.key}", whatever the conditions before it say` : `the rule never fires: "${one.key}" not_equal_to works only as the last condition`,
			help: "Name the other values with equal_to, or give it a rule of its own."
		}];
	})
};
// src/lint/rules/attr-regex.ts
const definition = (regex_pattern) => ({ custom_attribute_definitions: { order: {
	attribute_display_name: "Order",
	attribute_model: "conversation_attribute",
	attribute_display_type: "text",
	regex_pattern,
	regex_cue: "The number of the order"
} } });
const attrRegex = {
	code: "L-ATTR-REGEX",
	title: "A pattern that the browser cannot read",
	severity: "error",
	why: "The dashboard and the form before a chat read the pattern as JavaScript between slashes. Measured with the function of the dashboard: `^\\d+$` without slashes throws (\"Invalid flags\"), and the field cannot be filled in. The server checks nothing; chatwoot#13741 uses slashes. On another type than text it is ignored, which is only a note.",
	fix: "Write it between slashes: `/^\\d+$/`.",
	unless: ["a pattern without ^ and $: searching is legal"],
	example: {
		wrong: definition("^\\d+$"),
		right: definition("/^\\d+$/")
	},
	find: (account) => account.of("custom_attribute_definitions").flatMap((on) => {
		const { regex_pattern: pattern, attribute_display_type: type } = on.fields;
		if (typeof pattern !== "string" || pattern === "" || isReadable(pattern)) return [];
		const fixed = `/${pattern}/`;
		return [{
			on,
			at: "regex_pattern",
			severity: type === "text" ? "error" : "note",
			says: `the browser cannot read the pattern ${quoted(pattern)}, and the field cannot be filled in`,
			help: isReadable(fixed) ? `Write it between slashes: ${quoted(fixed)}.` : "Write a JavaScript pattern between slashes.",
			...isReadable(fixed) ? { edits: [{
				path: "regex_pattern",
				value: fixed
			}] } : {}
		}];
	})
};
/** As the dashboard takes it apart (4.15.1): what stands between the first and the last slash, and the flags behind. */
function isReadable(pattern) {
	const parts = /^\/(.*)\/([a-z]*)$/s.exec(pattern);
	if (parts === null) return false;
	try {
		new RegExp(parts[1], parts[2]);
		return true;
	} catch {
		return false;
	}
}
// src/lint/about/bots.ts
/** The bots that are bound to it; one that is known by name only has no fields. */
function botsOf(inbox, account) {
	return account.of("inbox_agent_bots").filter(({ fields }) => fields.inbox === inbox.key).flatMap(({ fields }) => {
		const { agent_bot: name } = fields;
		if (typeof name !== "string") return [];
		return [account.one("agent_bots", name) ?? {
			kind: "agent_bots",
			key: name,
			title: name,
			fields: {},
			isWhole: false,
			declared: null
		}];
	});
}
// src/lint/rules/bot-ooo.ts
const world$6 = (working_hours_enabled) => ({
	inboxes: { shop: {
		working_hours_enabled,
		out_of_office_message: "We are closed.",
		channel: { type: "api" }
	} },
	agent_bots: { welcome: { outgoing_url: "https://bot.example.com/chatwoot" } },
	inbox_agent_bots: { shop: { agent_bot: "welcome" } }
});
const botOoo = {
	code: "L-BOT-OOO",
	title: "The out-of-office text comes while the bot talks",
	severity: "note",
	why: "Measured on 4.15.1: outside working hours the text is sent although a bot answers (chatwoot#9293); older releases sent nothing (chatwoot#6010).",
	fix: "Switch working hours off where the bot is always there, or word the text so that it fits.",
	unless: ["no bot is known to answer there"],
	example: {
		wrong: world$6(true),
		right: world$6(false)
	},
	find: (account) => account.of("inboxes").flatMap((on) => on.fields.working_hours_enabled === true && isText(on.fields.out_of_office_message) && botsOf(on, account).length > 0 ? [{
		on,
		at: "working_hours_enabled",
		says: "a bot answers here at any time, and outside working hours customers are also told that nobody is there",
		help: "Set \"working_hours_enabled\" to false, or word the text so that it fits."
	}] : [])
};
// src/lint/rules/bot-silent.ts
const world$5 = (outgoing_url) => ({
	inboxes: { shop: { channel: { type: "api" } } },
	agent_bots: { welcome: { outgoing_url } },
	inbox_agent_bots: { shop: { agent_bot: "welcome" } }
});
const botSilent = {
	code: "L-BOT-SILENT",
	title: "A bot without an address takes the inbox",
	severity: "error",
	why: "Measured on 4.15.1: conversations begin as pending, nobody is called or assigned, and auto-resolve leaves pending ones alone. People found thousands of them (chatwoot#15688).",
	fix: "Write `outgoing_url` of the bot, or take the binding out.",
	unless: ["the bot has an address", "its address is not known"],
	example: {
		wrong: world$5(null),
		right: world$5("https://bot.example.com/chatwoot")
	},
	find: (account) => account.of("inbox_agent_bots").flatMap((on) => {
		const { agent_bot: name } = on.fields;
		const bot = typeof name === "string" ? account.one("agent_bots", name) : void 0;
		if (bot === void 0 || !isBlank(bot.fields.outgoing_url)) return [];
		return [{
			on,
			at: "agent_bot",
			severity: account.of("webhooks").some(({ fields: { subscriptions: its } }) => Array.isArray(its) && its.includes("message_created")) || !account.isWhole("webhooks") ? "warning" : "error",
			says: `the bot ${JSON.stringify(bot.title)} has no address: conversations stay pending and nobody is called`,
			help: "Write \"outgoing_url\" of the bot, or take this binding out, unless a webhook of the account drives the bot."
		}];
	})
};
// src/lint/rules/bot-two-voices.ts
const world$4 = {
	inboxes: { shop: { channel: { type: "api" } } },
	agent_bots: { welcome: { outgoing_url: "https://bot.example.com/chatwoot" } },
	inbox_agent_bots: { shop: { agent_bot: "welcome" } }
};
const refund$2 = all(condition("inbox_id", "equal_to", "shop"), condition("message_type", "equal_to", "incoming"), condition("content", "contains", "refund"));
const answer$4 = action("send_message", "Refunds take three days.");
const botTwoVoices = {
	code: "L-BOT-TWO-VOICES",
	title: "A bot and a rule answer in the same inbox",
	severity: "warning",
	why: "Both get every message and answer (source of 4.15.1). Two automatic answers to one question: chatwoot#13048; trouble with taking over: chatwoot#13673.",
	fix: "Ask for `status equal_to open` in the rule: while the bot talks, conversations are pending.",
	unless: ["every part asks for a status"],
	example: {
		wrong: {
			...world$4,
			...one("refunds", rule("message_created", refund$2, answer$4))
		},
		right: {
			...world$4,
			...one("refunds", rule("message_created", all(...refund$2, condition("status", "equal_to", "open")), answer$4))
		}
	},
	find: inRules((rule, account) => {
		const [first] = talking(rule);
		if (rule.event !== "message_created" || first === void 0 || rule.looksAtChanges) return [];
		const groups = rule.groups.filter((group) => !group.some((one) => asks$1(one, "status", one.operator)));
		const its = groups.length === 0 ? [] : knownInboxesOf({ groups }, account).filter((inbox) => botsOf(inbox, account).length > 0);
		if (its.length === 0) return [];
		return [{
			on: rule.on,
			at: first.at,
			says: `a bot answers in ${listed(its.map(({ title }) => quoted(title)))} too, so the customer gets two automatic answers`,
			help: "Ask for \"status\" equal_to \"open\" in every part of the rule: while the bot talks, conversations are pending."
		}];
	})
};
// src/lint/rules/canned-case.ts
const world$3 = (second) => ({ canned_responses: {
	hello: { content: "Hello!" },
	second: {
		short_code: second,
		content: "Good morning!"
	}
} });
const cannedCase = {
	code: "L-CANNED-CASE",
	title: "Two short codes that differ by capitals only",
	severity: "note",
	why: "Chatwoot takes `hello` and `HELLO` as two (measured on 4.15.1). Who types a short code finds both, and picks one by chance.",
	fix: "Give one of them another short code.",
	unless: ["codes that begin alike"],
	example: {
		wrong: world$3("HELLO"),
		right: world$3("morning")
	},
	find: (account) => [...Map.groupBy(account.of("canned_responses"), ({ title }) => title.toLowerCase()).values()].flatMap((its) => its.slice(1).map((on) => ({
		on,
		at: "short_code",
		says: `${quoted(its[0].title)} differs from ${quoted(on.title)} by capitals only`,
		help: "Give one of the two another short code."
	})))
};
// src/lint/rules/canned-var.ts
/** What the dashboard itself puts in, and nothing else (measured with @chatwoot/utils 0.0.55). */
const KNOWN = /^(contact\.(id|name|first_name|last_name|email|phone|custom_attribute\..+)|conversation\.(id|custom_attribute\..+)|agent\.(name|first_name|last_name|email)|inbox\.(id|name))$/;
const canned = (content) => ({ canned_responses: { hello: { content } } });
const cannedVar = {
	code: "L-CANNED-VAR",
	title: "A variable that the dashboard replaces by nothing",
	severity: "error",
	why: "The dashboard fills in a canned response when an agent picks it, and replaces what it does not know by nothing before the server sees it. Measured with its own function: `{{ contact.first_name | default: \"there\" }}` became empty (chatwoot#8422). Names are others than in rules: `contact.phone`, not `contact.phone_number`.",
	fix: "Use plain names only, and put the fallback into the sentence.",
	unless: ["`{% … %}`, which is left for the server"],
	example: {
		wrong: canned("Hello {{ contact.first_name | default: \"there\" }}"),
		right: canned("Hello {{contact.first_name}}")
	},
	find: (account) => account.of("canned_responses").flatMap((on) => {
		const { content } = on.fields;
		if (typeof content !== "string") return [];
		const unknown = [...content.matchAll(/\{\{(.*?)\}\}/g)].map(([, inner]) => inner.trim()).filter((inner) => !KNOWN.test(inner) || /[|"']/.test(inner));
		if (unknown.length === 0) return [];
		const isPhone = unknown.includes("contact.phone_number");
		return [{
			on,
			at: "content",
			says: `the dashboard replaces ${listed([...new Set(unknown)].map((inner) => quoted(`{{${inner}}}`)))} by nothing`,
			help: isPhone ? "In a canned response it is {{contact.phone}}." : "Use plain names such as {{contact.first_name}}, without filters.",
			...isPhone && new Set(unknown).size === 1 ? { edits: [{
				path: "content",
				value: content.replaceAll("contact.phone_number", "contact.phone")
			}] } : {}
		}];
	})
};
// src/lint/rules/cond-always.ts
const NOT = ["not_equal_to", "does_not_contain"];
const tag$12 = action("add_label", "foreign");
const not = (text) => condition("country_code", "not_equal_to", text);
const condAlways = {
	code: "L-COND-ALWAYS",
	title: "One of two \"is not\" is always true",
	severity: "error",
	why: "`country is not DE or country is not AT` is true of everybody: who is in Germany is not in Austria. Measured on 4.15.1: such a rule fired on every new conversation. A real one of this kind: chatwoot#8204.",
	fix: "Join them with \"and\", or write one condition with both values: `not_equal_to [\"DE\", \"AT\"]` means none of them.",
	unless: ["the two lists share a value"],
	example: {
		wrong: one("foreign", rule("conversation_created", either(not("DE"), not("AT")), tag$12)),
		right: one("foreign", rule("conversation_created", all(not("DE"), not("AT")), tag$12))
	},
	find: inRules(({ on, groups, looksAtChanges }) => {
		if (looksAtChanges) return [];
		for (const [index, group] of groups.entries()) for (const other of groups.slice(index + 1)) {
			const pair = differingIn(group, other);
			if (pair !== null) return [told(on, pair)];
		}
		return [];
	})
};
function told(on, [first, second]) {
	return {
		on,
		at: second.at,
		says: `"${first.key}" ${first.operator} ${listed(first.texts.map(quoted))} or ${second.operator} ${listed(second.texts.map(quoted))} is true of everything that has a value`,
		help: "Join the two with \"and\", or put both values into one condition."
	};
}
/** The one pair of conditions in which two groups differ, when one of the two is always true. */
function differingIn(a, b) {
	if (a.length !== b.length) return null;
	const rest = (of, than) => of.filter((one) => !than.some((other) => isSame$1(one, other)));
	const [mine, theirs] = [rest(a, b), rest(b, a)];
	const [first, second] = [mine[0], theirs[0]];
	if (mine.length !== 1 || theirs.length !== 1 || !isSameKey(first, second) || !isSingle(first)) return null;
	if (first.operator !== second.operator || !NOT.includes(first.operator)) return null;
	return new Set(first.texts).isDisjointFrom(new Set(second.texts)) ? [first, second] : null;
}
function isSame$1(a, b) {
	return isSameKey(a, b) && a.operator === b.operator && quoted(a.values) === quoted(b.values);
}
// src/lint/rules/cond-bot-open.ts
const world$2 = {
	inboxes: { shop: { channel: {
		type: "web_widget",
		website_url: "https://shop.example.com",
		widget_color: "#1f93ff"
	} } },
	agent_bots: { welcome: { outgoing_url: "https://bot.example.com" } },
	inbox_agent_bots: { shop: { agent_bot: "welcome" } },
	labels: { fresh: {} }
};
const inShop = condition("inbox_id", "equal_to", "shop");
const tag$11 = action("add_label", "fresh");
const condBotOpen = {
	code: "L-COND-BOT-OPEN",
	title: "Where a bot answers, new conversations are pending",
	severity: "error",
	why: "In an inbox with a bot a new conversation begins as `pending` and becomes `open` when the bot hands it over. Measured on 4.15.1: the rule for open ones did not fire, the one for pending ones did.",
	fix: "Ask for `pending`, or use `conversation_opened` for the hand-over.",
	unless: ["the list holds pending or all", "none of its inboxes is known to have a bot"],
	example: {
		wrong: {
			...world$2,
			...one("fresh", rule("conversation_created", all(inShop, condition("status", "equal_to", "open")), tag$11))
		},
		right: {
			...world$2,
			...one("fresh", rule("conversation_created", all(inShop, condition("status", "equal_to", "pending")), tag$11))
		}
	},
	find: inRules(({ on, event, groups, looksAtChanges }, account) => {
		if (event !== "conversation_created" || looksAtChanges) return [];
		return groups.flatMap((group) => {
			const status = group.find((one) => asks$1(one, "status", "equal_to"));
			if (status === void 0 || status.texts.some((text) => text === "pending" || text === "all")) return [];
			const its = inboxesOf$1(group, account) ?? [];
			const withBot = its.filter((inbox) => botsOf(inbox, account).length > 0);
			if (withBot.length === 0) return [];
			const areAll = withBot.length === its.length;
			return [{
				on,
				at: status.at,
				severity: areAll && groups.length === 1 ? "error" : "warning",
				says: `a bot answers in ${listed(withBot.map(({ title }) => JSON.stringify(title)))}: new conversations there are pending, so the rule does not fire`,
				help: "Ask for the status \"pending\", or use the event conversation_opened for the hand-over.",
				...areAll ? { edits: [{
					path: `${status.at}.values`,
					value: ["pending"]
				}] } : {}
			}];
		});
	})
};
// src/lint/rules/cond-changed.ts
const changed = {
	attribute_key: "status",
	filter_operator: "attribute_changed",
	values: {
		from: ["open"],
		to: ["resolved"]
	}
};
const tag$10 = action("add_label", "done");
const condChanged = {
	code: "L-COND-CHANGED",
	title: "A change that is never known",
	severity: "error",
	why: "`attribute_changed` compares what was before with what is now. Changes are known on `conversation_updated` only (source of 4.15.1), and those of labels never (measured): elsewhere the rule never fires. With `and` between another condition and it the query is broken as well (measured).",
	fix: "Use the event `conversation_updated`; for a label ask whether it is there.",
	unless: ["`conversation_updated` with a field that has one value"],
	example: {
		wrong: one("done", rule("conversation_resolved", [changed], tag$10)),
		right: one("done", rule("conversation_updated", [changed], tag$10))
	},
	find: inRules(({ on, event, conditions, looksAtChanges }) => {
		if (!looksAtChanges) return [];
		const isChange = ({ operator }) => operator === "attribute_changed";
		const first = conditions.find(isChange);
		if (event !== "conversation_updated") return [{
			on,
			at: "event_name",
			says: `the rule never fires: on ${event} Chatwoot knows no changes`,
			help: "Use the event conversation_updated.",
			edits: [{
				path: "event_name",
				value: "conversation_updated"
			}]
		}];
		const label = conditions.find((one) => isChange(one) && one.key === "labels" && one.custom === "");
		if (label !== void 0) return [{
			on,
			at: label.at,
			says: "the rule never fires: Chatwoot does not know the changes of labels",
			help: "Ask whether the label is there: \"labels\" equal_to."
		}];
		const before = conditions[conditions.indexOf(first) - 1];
		return before?.joinedBy === "and" ? [{
			on,
			at: before.at,
			says: "the rule never fires: with \"and\" in front of attribute_changed the query is broken",
			help: "Put the condition with attribute_changed first."
		}] : [];
	})
};
// src/lint/rules/cond-comma.ts
const incoming$2 = condition("message_type", "equal_to", "incoming");
const tag$9 = action("add_label", "thanks");
const condComma = {
	code: "L-COND-COMMA",
	title: "A comma that the dashboard takes apart",
	severity: "note",
	why: "The file keeps the value as it is. When somebody saves the rule in the dashboard, `thanks, bye` becomes the two values `thanks` and `bye` (source of 4.15.1), which then shows as drift and matches much more.",
	fix: "Look for a part of the text without a comma.",
	unless: ["`equal_to`"],
	example: {
		wrong: one("thanks", rule("message_created", all(condition("content", "contains", "thanks, bye"), incoming$2), tag$9)),
		right: one("thanks", rule("message_created", all(condition("content", "contains", "thanks"), incoming$2), tag$9))
	},
	find: inConditions((one, { on }) => asks$1(one, "content", "contains", "does_not_contain") ? one.texts.flatMap((text, index) => /\S\s*,\s*\S/.test(text) ? [{
		on,
		at: `${one.at}.values[${index}]`,
		says: `the dashboard takes ${quoted(text)} apart at its comma when somebody saves the rule there`,
		help: "Look for a part of the text without a comma."
	}] : []) : [])
};
// src/lint/rules/cond-content-new.ts
/** Channels that store a conversation first and its message then (4.15.1, source). Of the API it depends on the caller. */
const APART = [
	"sms",
	"twilio_sms",
	"telegram",
	"line",
	"tiktok"
];
const ABOUT_MESSAGES$1 = [
	"content",
	"message_type",
	"private_note"
];
const tag$8 = [action("add_label", "refund")];
const refund$1 = condition("content", "contains", "refund");
const chat = condition("inbox_id", "equal_to", "chat");
const inboxes$1 = { inboxes: { chat: {
	$id: 3,
	channel: { type: "telegram" }
} } };
const condContentNew = {
	code: "L-COND-CONTENT-NEW",
	title: "The new conversation has no message yet",
	severity: "warning",
	why: "Websites, mailboxes, WhatsApp, Facebook and Instagram store a conversation and its first message together; SMS, Twilio, Telegram, LINE and TikTok one after the other, and the API as the caller does it. Where the message comes later, a condition on it was true in 1 of 4 attempts, by luck (measured on 4.15.1); on a website in 6 of 6. People met it as \"conversation created does nothing, message created works\" (tulir/whatsmeow#931).",
	fix: "Use `message_created` with `message_type equal_to incoming`, and let the rule run once, for example with `labels is_not_present` and a label that it adds.",
	unless: ["inboxes whose channel stores both together", "the channels are not known"],
	example: {
		wrong: {
			...inboxes$1,
			...one("refunds", rule("conversation_created", all(chat, refund$1), ...tag$8))
		},
		right: {
			...inboxes$1,
			...one("refunds", rule("message_created", all(chat, refund$1, condition("message_type", "equal_to", "incoming")), ...tag$8))
		}
	},
	find: inRules(({ on, event, groups, looksAtChanges }, account) => {
		if (event !== "conversation_created" || looksAtChanges) return [];
		return groups.flatMap((group) => {
			const first = group.find((one) => ABOUT_MESSAGES$1.some((key) => asks$1(one, key, one.operator)));
			const its = first === void 0 ? null : inboxesOf$1(group, account);
			const apart = (its ?? []).filter((inbox) => APART.includes(channelOf(inbox) ?? ""));
			const called = (its ?? []).filter((inbox) => channelOf(inbox) === "api");
			const late = apart.length > 0 ? apart : called;
			if (first === void 0 || late.length === 0) return [];
			return [{
				on,
				at: first.at,
				severity: apart.length > 0 ? "warning" : "note",
				says: `a new conversation in ${listed(late.map(({ title }) => JSON.stringify(title)))} ${apart.length > 0 ? "has" : "may have"} no message yet when the rule looks at "${first.key}"`,
				help: "Use the event message_created with \"message_type\" equal_to \"incoming\", and a label so that it runs once."
			}];
		});
	})
};
// src/lint/rules/cond-content-old.ts
const EVENTS = [
	"conversation_updated",
	"conversation_opened",
	"conversation_resolved"
];
const ABOUT_MESSAGES = [
	"content",
	"message_type",
	"private_note"
];
const tag$7 = action("add_label", "refund");
const refund = condition("content", "contains", "refund");
const condContentOld = {
	code: "L-COND-CONTENT-OLD",
	title: "Any old message counts",
	severity: "warning",
	why: "Only on `message_created` a condition looks at the new message. On the events of a conversation it is true when any message of it fulfils it, however old, and private notes too (measured on 4.15.1): a word from last year decides about the question of today.",
	fix: "Use `message_created` with `message_type equal_to incoming`.",
	unless: ["`message_created`, and `conversation_created`, which has no old messages"],
	example: {
		wrong: one("refunds", rule("conversation_opened", [refund], tag$7)),
		right: one("refunds", rule("message_created", all(refund, condition("message_type", "equal_to", "incoming")), tag$7))
	},
	find: inConditions((one, { on, event }) => EVENTS.includes(event) && ABOUT_MESSAGES.some((key) => asks$1(one, key, one.operator)) ? [{
		on,
		at: one.at,
		says: `on ${event} "${one.key}" looks at every message of the conversation, old ones and private notes included`,
		help: "For the message that has just come use the event message_created, with \"message_type\" equal_to \"incoming\"."
	}] : [])
};
// src/lint/rules/cond-email.ts
const answer$3 = action("send_message", "This is a known problem. Please reload the app.");
const condEmail = {
	code: "L-COND-EMAIL",
	title: "An e-mail address that no contact can have",
	severity: "error",
	why: "`email` is the address of the contact, stored in small letters. Measured on 4.15.1: `equal_to` with capitals never fired, and `not_equal_to` always. People search a message or a mail with it: an address holds no blank, colon, comma, semicolon, quote or angle bracket, so a rule that looks for `RxDB Error-Code` in it never fires.",
	fix: "For the text of a message use `content` on the event `message_created`, with `message_type equal_to incoming`; for the subject of a mail `mail_subject`. Write addresses in small letters.",
	unless: ["`contains` with capitals: it ignores case"],
	example: {
		wrong: one("known-problem", rule("conversation_created", [condition("email", "contains", "RxDB Error-Code")], answer$3)),
		right: one("known-problem", rule("message_created", all(condition("content", "contains", "RxDB Error-Code"), condition("message_type", "equal_to", "incoming")), answer$3))
	},
	find: inConditions((one, its) => {
		if (asks$1(one, "email", "contains", "does_not_contain")) return noAddress(one, its);
		return asks$1(one, "email", "equal_to", "not_equal_to") ? capitals(one, its) : [];
	})
};
function noAddress(one, { on, event, conditions }) {
	const texts = one.texts.filter((text) => /[\s:,;"<>]/.test(text.trim()));
	if (texts.length === 0) return [];
	const never = one.operator === "contains" ? "is never true" : "is always true";
	const opened = event === "conversation_opened" ? " (conversation_opened means opened again, and never comes for a new one)" : "";
	return [{
		on,
		at: `${one.at}.values`,
		says: `the condition ${never}: "email" is the address of the contact, and no address holds ${listed(texts.map(quoted))}`,
		help: `To look for it in what customers write, use the event message_created${opened} with "content" ${one.operator} ${listed(texts.map(quoted))} and "message_type" equal_to "incoming".`,
		...conditions.length === 1 ? { edits: onMessages(one) } : {}
	}];
}
/** The rule that works. */
function onMessages({ operator, values }) {
	return [{
		path: "event_name",
		value: "message_created"
	}, {
		path: "conditions",
		value: all(condition("content", operator, ...values), condition("message_type", "equal_to", "incoming"))
	}];
}
function capitals(one, { on }) {
	return one.texts.flatMap((text, index) => text === text.toLowerCase() ? [] : [{
		on,
		at: `${one.at}.values[${index}]`,
		says: `the condition ${one.operator === "equal_to" ? "is never true" : "is always true"} for ${quoted(text)}: Chatwoot stores addresses in small letters`,
		help: `Write ${quoted(text.toLowerCase())}.`,
		edits: [{
			path: `${one.at}.values[${index}]`,
			value: text.toLowerCase()
		}]
	}]);
}
// src/lint/rules/cond-label-first.ts
const urgent$1 = action("add_label", "important");
const condLabelFirst = {
	code: "L-COND-LABEL-FIRST",
	title: "Of several labels only the first counts",
	severity: "error",
	why: "Everywhere else a list means \"any of them\". Of labels Chatwoot compares the first only: measured on 4.15.1, `labels equal_to [\"vip\", \"bug\"]` did not match a conversation with `bug`. The same class of surprise: chatwoot#15934.",
	fix: "One condition for each label, joined with \"or\". Repeat the other conditions behind every \"or\".",
	unless: ["a list of one label"],
	example: {
		wrong: one("important", rule("conversation_updated", [condition("labels", "equal_to", "vip", "bug")], urgent$1)),
		right: one("important", rule("conversation_updated", either(condition("labels", "equal_to", "vip"), condition("labels", "equal_to", "bug")), urgent$1))
	},
	find: inConditions((one, { on, conditions }) => {
		const [first, ...others] = one.texts;
		if (!asks$1(one, "labels", "equal_to", "not_equal_to") || others.length === 0) return [];
		return [{
			on,
			at: `${one.at}.values[1]`,
			says: `of several labels Chatwoot looks at the first only, ${quoted(first)}`,
			help: `Write one condition for each label and join them with ${one.operator === "equal_to" ? "\"or\"; repeat the other conditions behind each" : "\"and\""}.`,
			...conditions.length === 1 && one.operator === "equal_to" ? { edits: [{
				path: "conditions",
				value: either(...[first, ...others].map((title) => condition("labels", "equal_to", title)))
			}] } : {}
		}];
	})
};
// src/lint/rules/cond-label-new.ts
const agent$1 = { agents: { "rajiv@example.com": {
	name: "Rajiv",
	role: "agent"
} } };
const toRajiv = action("assign_agent", "rajiv@example.com");
const isDev = condition("labels", "equal_to", "dev-support");
/** The rules on a new conversation that add a label, by the label. */
function addersOf(account) {
	return allBy(account.once(rulesByEvent).get("conversation_created") ?? [], (rule) => settingsOf(rule).flatMap(({ field, value, isTaken }) => field === "labels" && !isTaken ? [value] : []));
}
const condLabelNew = {
	code: "L-COND-LABEL-NEW",
	title: "A new conversation has no labels yet",
	severity: "error",
	why: "Labels are put on a conversation after it was made. A rule on `conversation_created` that asks for one never fires (measured on 4.15.1).",
	fix: "Use `conversation_updated`, which comes when the label is put on, and let the rule run once: with `assignee_id is_not_present` where it assigns somebody.",
	unless: ["another rule on conversation_created adds that label: then it depends on the order", "a part of the rule asks for no label"],
	example: {
		wrong: {
			...agent$1,
			...one("dev-support", rule("conversation_created", [isDev], toRajiv))
		},
		right: {
			...agent$1,
			...one("dev-support", rule("conversation_updated", all(isDev, condition("assignee_id", "is_not_present")), toRajiv))
		}
	},
	find: inRules((rule, account) => {
		if (rule.event !== "conversation_created" || rule.looksAtChanges) return [];
		const adders = account.once(addersOf);
		const isAdded = (label) => adders.get(label)?.some((other) => other !== rule) === true;
		const isDead = (one) => asks$1(one, "labels", "equal_to", "is_present") && (one.operator === "is_present" ? ![...adders.keys()].some(isAdded) : !isAdded(one.values[0]));
		if (!everyGroup(rule, isDead)) return [];
		const first = rule.conditions.find(isDead);
		return [{
			on: rule.on,
			at: first.at,
			severity: account.isWhole("automation_rules") ? "error" : "warning",
			says: "the rule never fires: a new conversation has no labels yet",
			help: "Use the event conversation_updated, with a condition that the rule itself makes false, such as \"assignee_id\" is_not_present."
		}];
	})
};
// src/lint/rules/cond-label-not.ts
const triage = [action("assign_team", "triage"), action("add_label", "seen")];
const teams = { teams: { triage: {} } };
const condLabelNot = {
	code: "L-COND-LABEL-NOT",
	title: "\"Does not have this label\" cannot be asked",
	severity: "warning",
	why: "`labels not_equal_to seen` asks whether there is some other label. Measured on 4.15.1: it is true of a conversation that has `seen` and another label, and not true of one without any label.",
	fix: "The only dependable form is `labels is_not_present`: no label at all. Or mark conversations with something that has one value, such as a team or a priority.",
	unless: ["`labels is_not_present`"],
	example: {
		wrong: {
			...teams,
			...one("triage", rule("message_created", all(condition("message_type", "equal_to", "incoming"), condition("labels", "not_equal_to", "seen")), ...triage))
		},
		right: {
			...teams,
			...one("triage", rule("message_created", all(condition("message_type", "equal_to", "incoming"), condition("labels", "is_not_present")), ...triage))
		}
	},
	find: inConditions((one, { on }) => asks$1(one, "labels", "not_equal_to") ? [{
		on,
		at: one.at,
		says: `"labels" not_equal_to ${one.texts.map(quoted).join(", ")} is true of a conversation that has this label and another one, and not true of one without labels`,
		help: "Ask with is_not_present for conversations without any label, or mark them with a team or a priority."
	}] : [])
};
// src/lint/rules/cond-mixed-or.ts
/** What people fence a rule in with. */
const FENCES = [
	"inbox_id",
	"message_type",
	"private_note",
	"status",
	"assignee_id",
	"team_id"
];
const tag$6 = action("add_label", "refund");
const inbox$8 = condition("inbox_id", "equal_to", "shop");
const content = (text) => condition("content", "contains", text);
const condMixedOr = {
	code: "L-COND-MIXED-OR",
	title: "An \"or\" lets the rule out of its fence",
	severity: "error",
	why: "\"and\" binds tighter than \"or\", and Chatwoot has no brackets: `inbox is Shop and content has refund or content has money back` is true of every message with \"money back\", in any inbox. Measured on 4.15.1: it fired in the other inbox. People met it as \"my rule for one channel fires in all of them\" (chatwoot#12270) and as mails to customers who never asked (chatwoot#8204).",
	fix: "Repeat the fence in every alternative, or put the alternatives into one list: `content contains [\"refund\", \"money back\"]` means any of them.",
	unless: ["every alternative has a condition on the same fields", "an alternative is nothing but another value of the same field"],
	example: {
		wrong: {
			inboxes: { shop: { channel: { type: "api" } } },
			...one("refunds", rule("message_created", joinedBy([
				"and",
				"and",
				"or"
			], condition("message_type", "equal_to", "incoming"), inbox$8, content("refund"), content("money back")), tag$6))
		},
		right: {
			inboxes: { shop: { channel: { type: "api" } } },
			...one("refunds", rule("message_created", joinedBy(["and", "and"], condition("message_type", "equal_to", "incoming"), inbox$8, condition("content", "contains", "refund", "money back")), tag$6))
		}
	},
	find: inRules((rule) => rule.looksAtChanges || rule.groups.length < 2 ? [] : outside(rule))
};
function outside({ on, groups, event }) {
	const open = FENCES.filter((key) => isLeft(groups, key));
	if (open.length === 0) return [];
	const free = groups.filter((group) => open.some((key) => !has(group, key)));
	const isHarm = open.some((key) => key === "inbox_id" || key === "message_type" && event === "message_created");
	const named = listed(open.map((key) => `"${key}"`));
	return [{
		on,
		at: free[0][0].at,
		severity: isHarm ? "error" : "warning",
		says: `"or" lets the rule out of what it asks of ${named}: ${listed(free.map((group) => group.map((one) => `"${one.key}"`).join(" and ")))} alone is enough`,
		help: `Repeat the condition on ${named} in every part between two "or", or put the alternatives into one list of values.`
	}];
}
function has(group, key) {
	return group.some((one) => one.custom === "" && one.key === key);
}
/** Whether some groups ask for the field together with something else, and others do not ask for it. */
function isLeft(groups, key) {
	const fenced = groups.filter((group) => has(group, key));
	return fenced.length < groups.length && fenced.some((group) => group.length > 1);
}
// src/lint/rules/cond-never.ts
const urgent = action("add_label", "important");
const label = (title) => condition("labels", "equal_to", title);
const condNever = {
	code: "L-COND-NEVER",
	title: "Conditions that contradict each other",
	severity: "error",
	why: "A conversation has one status, one team, one inbox: two different ones joined with \"and\" are never true. Of labels Chatwoot looks at one at a time: measured on 4.15.1, `label is vip and label is bug` never fired on a conversation with both.",
	fix: "One condition with both values (any of them), or \"or\". That a conversation has both of two labels cannot be asked: let one rule set a third label.",
	unless: ["\"or\" stands between them", "`labels is_present` with one label, which one label fulfils"],
	example: {
		wrong: one("vip-bugs", rule("conversation_updated", all(label("vip"), label("bug")), urgent)),
		right: one("vip-bugs", rule("conversation_updated", either(label("vip"), label("bug")), urgent))
	},
	find: inRules(({ on, groups, looksAtChanges }) => {
		if (looksAtChanges) return [];
		const dead = groups.flatMap((group) => contradictionIn(group) ?? []);
		return dead.map(([first, second]) => ({
			on,
			at: second.at,
			severity: dead.length === groups.length ? "error" : "warning",
			says: `the conditions "${first.key}" ${wordsOf(first)} and "${second.key}" ${wordsOf(second)} are never true together, so ${dead.length === groups.length ? "the rule never fires" : "this part of the rule is dead"}`,
			help: first.key === "labels" ? "Chatwoot looks at one label at a time: join them with \"or\", or let one rule set a third label." : "Put both values into one condition, or join the two with \"or\"."
		}));
	})
};
function wordsOf(condition) {
	return [condition.operator, ...condition.texts.map((text) => JSON.stringify(text))].join(" ");
}
function contradictionIn(group) {
	for (const [index, first] of group.entries()) for (const second of group.slice(index + 1)) if (excludes(first, second) || areTwoLabels(first, second)) return [[first, second]];
	return null;
}
/** Only the first label of a list counts. */
function areTwoLabels(a, b) {
	return [a, b].every((one) => asks$1(one, "labels", "equal_to")) && a.texts[0] !== b.texts[0];
}
// src/lint/rules/cond-not-missing.ts
const WITH_QUESTION = ["assignee_id", "team_id"];
const FIELDS$1 = [
	...WITH_QUESTION,
	"priority",
	"email",
	"phone_number",
	"company_name",
	"city",
	"country_code",
	"referer",
	"mail_subject"
];
const team = { teams: { billing: {} } };
const tag$5 = action("add_label", "other");
const notBilling = condition("team_id", "not_equal_to", "billing");
const condNotMissing = {
	code: "L-COND-NOT-MISSING",
	title: "\"Is not\" leaves out what has no value",
	severity: "warning",
	why: "A field without a value fulfils nothing, not even \"is not\": `assignee is not Rajiv` is not true of a conversation that nobody has (measured on 4.15.1).",
	fix: "Add the missing ones behind an \"or\": `or team_id is_not_present` (assignee, team, inbox and labels have it). For other fields turn the rule round and name the values that are meant.",
	unless: ["another part of the rule asks for is_not_present of the same field", "the same part also asks for is_present"],
	example: {
		wrong: {
			...team,
			...one("not-billing", rule("conversation_created", [notBilling], tag$5))
		},
		right: {
			...team,
			...one("not-billing", rule("conversation_created", either(notBilling, condition("team_id", "is_not_present")), tag$5))
		}
	},
	find: inConditions((one, { on, conditions, groups }) => {
		if (!FIELDS$1.some((key) => asks$1(one, key, "not_equal_to", "does_not_contain"))) return [];
		const group = groups.find((its) => its.includes(one));
		if (conditions.some((other) => isSameKey(one, other) && other.operator === "is_not_present") || group.some((other) => isSameKey(one, other) && other.operator === "is_present")) return [];
		const hasQuestion = WITH_QUESTION.includes(one.key);
		return [{
			on,
			at: one.at,
			severity: hasQuestion || one.key === "priority" ? "warning" : "note",
			says: `"${one.key}" ${one.operator} is not true of what has no ${one.key} at all`,
			help: hasQuestion ? `If those are meant as well, add "or" "${one.key}" is_not_present.` : "If those are meant as well, name the values that are meant with equal_to or contains instead."
		}];
	})
};
// src/lint/rules/cond-operator.ts
const assign = action("add_label", "known");
const condOperator = {
	code: "L-COND-OPERATOR",
	title: "A question that Chatwoot cannot ask of this field",
	severity: "error",
	why: "Chatwoot saves any operator with any field. Measured on 4.15.1: with one that the field does not have the rule never fires, and at its second evaluation the server switches the rule off and mails the administrators, which then shows as drift. Only assignee, team, inbox and labels can be asked whether they are there at all; a condition on `sla_policy_id` always counts as such an error.",
	fix: "Ask with an operator that the field has: `phone_number contains \"+\"` is true of everybody who has a number, `email contains \"@\"` of everybody who has an address.",
	unless: ["`attribute_changed`, which every field has", "custom attributes"],
	example: {
		wrong: one("callers", rule("conversation_created", [condition("phone_number", "is_present")], assign)),
		right: one("callers", rule("conversation_created", [condition("phone_number", "contains", "+")], assign))
	},
	find: inConditions(({ key, operator, custom, at }, { on }) => {
		const known = custom === "" ? attributes[key]?.operators : void 0;
		if (known === void 0 || known.includes(operator)) return [];
		return [{
			on,
			at: `${at}.filter_operator`,
			says: `"${key}" cannot be asked with ${operator}: the rule never fires, and Chatwoot switches it off`,
			help: known.length === 0 ? `No condition on "${key}" works: take it out.` : `It has ${known.join(", ")}.${key === "email" ? " Everybody who has an address fulfils \"contains\" \"@\"." : ""}${key === "phone_number" ? " Everybody who has a number fulfils \"contains\" \"+\"." : ""}`
		}];
	})
};
// src/lint/rules/cond-phone.ts
const tag$4 = action("add_label", "german");
const condPhone = {
	code: "L-COND-PHONE",
	title: "A number in a form that is never stored",
	severity: "error",
	why: "Chatwoot stores `+` and digits and nothing else. Measured on 4.15.1: `0170 123`, `+49 170…` and `starts_with 49` never matched; `contains 170` and `starts_with +49` did.",
	fix: "Write `+`, the country and the number without any blanks: `+49170…`.",
	unless: ["`contains` with digits only"],
	example: {
		wrong: one("german", rule("conversation_created", [condition("phone_number", "starts_with", "49")], tag$4)),
		right: one("german", rule("conversation_created", [condition("phone_number", "starts_with", "+49")], tag$4))
	},
	find: inConditions((one, { on }) => {
		if (!asks$1(one, "phone_number", "equal_to", "not_equal_to", "contains", "does_not_contain", "starts_with")) return [];
		const isPart = /contain/.test(one.operator);
		const isWrong = (text) => isPart ? !/^\s*\+?\d*\s*$/.test(text) : !/^\+\d*$/.test(text);
		return one.texts.flatMap((text, index) => {
			if (!isWrong(text) || /[%_]/.test(text)) return [];
			const bare = text.replace(/[\s()/.-]/g, "");
			return [{
				on,
				at: `${one.at}.values[${index}]`,
				says: `no stored number looks like ${quoted(text)}: they are "+" and digits`,
				help: /^[1-9]\d*$/.test(bare) && !isPart ? `Write ${quoted(`+${bare}`)} if that is the country.` : "Write \"+\", the country and the number, without blanks or other signs."
			}];
		});
	})
};
// src/lint/rules/cond-status-event.ts
const tag$3 = action("add_label", "again");
const condStatusEvent = {
	code: "L-COND-STATUS-EVENT",
	title: "A status that the conversation no longer has",
	severity: "error",
	why: "Conditions look at the conversation at the moment of evaluation. On `conversation_opened` it is open, on `conversation_resolved` resolved, and the message of a customer has reopened a resolved or snoozed conversation before a rule looks at it: 0 of 6 attempts fired (measured on 4.15.1).",
	fix: "For \"the customer writes again\" use `conversation_opened` without a condition on the status.",
	unless: ["the list holds the status of the event as well", "`all`"],
	example: {
		wrong: one("writes-again", rule("message_created", all(condition("message_type", "equal_to", "incoming"), condition("status", "equal_to", "resolved")), tag$3)),
		right: one("writes-again", rule("conversation_opened", [], tag$3))
	},
	find: inRules((rule) => {
		if (rule.looksAtChanges) return [];
		const isGone = (one, group) => asks$1(one, "status", "equal_to") && one.texts.every((status) => isRuledOut(status, rule.event, group));
		const dead = rule.groups.flatMap((group) => group.find((one) => isGone(one, group)) ?? []);
		if (dead.length < rule.groups.length || !everyGroup(rule, (one) => asks$1(one, "status", "equal_to"))) return [];
		const isMessage = rule.event === "message_created";
		return [{
			on: rule.on,
			at: dead[0].at,
			severity: isMessage ? "warning" : "error",
			says: isMessage ? "the rule hardly ever fires: the message has reopened the conversation before the rule looks at its status" : `the rule never fires: on ${rule.event} the conversation is ${OF_EVENT[rule.event]}`,
			help: isMessage ? "For customers who write again use the event conversation_opened, without a condition on the status." : `Take the condition out, or use conversation_updated for other statuses.`
		}];
	})
};
const OF_EVENT = {
	conversation_opened: "open",
	conversation_resolved: "resolved"
};
function isRuledOut(status, event, group) {
	if (status === "all") return false;
	const own = OF_EVENT[event];
	if (own !== void 0) return status !== own;
	const isIncoming = group.some((one) => asks$1(one, "message_type", "equal_to") && one.texts.join() === "incoming");
	return event === "message_created" && isIncoming && ["resolved", "snoozed"].includes(status);
}
// src/lint/rules/cond-value.ts
const tag$2 = action("add_label", "german");
const condValue = {
	code: "L-COND-VALUE",
	title: "A value that the field never has, or an empty one",
	severity: "error",
	why: "Measured on 4.15.1: a country is stored as two capitals, so `Germany` never matches, and `de` only where a program stored it so; a conversation without priority fulfils nothing, so `nil` cannot be asked for; `contains` with nothing but blanks is true of everything that has a value. Names of a status or priority that do not exist are refused by the check of the files already.",
	fix: "Write one of the values that are stored, or take the condition out.",
	unless: ["`status equal_to all`, which is always true on purpose"],
	example: {
		wrong: one("german", rule("conversation_created", [condition("country_code", "equal_to", "Germany")], tag$2)),
		right: one("german", rule("conversation_created", [condition("country_code", "equal_to", "DE")], tag$2))
	},
	find: inConditions((one, { on }) => {
		const tell = (index, says, help) => ({
			on,
			at: `${one.at}.values[${index}]`,
			says,
			help
		});
		if (asks$1(one, "country_code", "equal_to", "not_equal_to")) return one.texts.flatMap((text, index) => {
			if (/^[A-Z]{2}$/.test(text)) return [];
			const isShort = /^[a-z]{2}$/i.test(text);
			return [{
				...tell(index, isShort ? `${quoted(text)} is not how Chatwoot stores a country: only a program that wrote it so finds it` : `${quoted(text)} is no country as Chatwoot stores it`, isShort ? `Write ${quoted(text.toUpperCase())}.` : "Write its two letters in capitals, such as \"DE\"."),
				...isShort ? {
					severity: "warning",
					edits: [{
						path: `${one.at}.values[${index}]`,
						value: text.toUpperCase()
					}]
				} : {}
			}];
		});
		if (asks$1(one, "priority", "equal_to", "not_equal_to")) return one.texts.flatMap((text, index) => text === "nil" ? [tell(index, "a conversation without priority fulfils no condition on \"priority\", and \"nil\" is never true", "Take \"nil\" out; that there is no priority cannot be asked.")] : []);
		if (one.custom === "" && /contain/.test(one.operator)) return one.texts.flatMap((text, index) => /^[\s%_]*$/.test(text) ? [tell(index, `"${one.key}" ${one.operator} ${quoted(text)} is ${one.operator === "contains" ? "true of everything that has a value" : "never true"}`, "Write the text that is meant, or take the condition out.")] : []);
		return [];
	})
};
// src/lint/rules/cond-wildcard.ts
const incoming = condition("message_type", "equal_to", "incoming");
const tag$1 = action("add_label", "discount");
const condWildcard = {
	code: "L-COND-WILDCARD",
	title: "A percent sign stands for any text",
	severity: "note",
	why: "In `contains`, `does_not_contain` and `starts_with` a `%` is a wildcard for any text, and `_` for any character (measured on 4.15.1): `50% off` is also found in \"50 items, take off\".",
	fix: "Leave the sign out of the value.",
	unless: ["`equal_to`, where it is a plain character"],
	example: {
		wrong: one("discount", rule("message_created", all(condition("content", "contains", "50% off"), incoming), tag$1)),
		right: one("discount", rule("message_created", all(condition("content", "contains", "discount"), incoming), tag$1))
	},
	find: inConditions((one, { on }) => /contain|starts_with/.test(one.operator) ? one.texts.flatMap((text, index) => /%/.test(text) && !/^[\s%_]*$/.test(text) ? [{
		on,
		at: `${one.at}.values[${index}]`,
		says: `"%" in ${quoted(text)} stands for any text`,
		help: "If the sign itself is meant, leave it out and look for the words around it."
	}] : []) : [])
};
// src/lint/about/survey.ts
/** What decides which conversations are asked about; null where nothing does, or nobody knows. */
function surveyRulesOf({ fields }) {
	const rules = valueAt(fields, "csat_config.survey_rules");
	const values = valueAt(rules, "values");
	if (!Array.isArray(values) || values.length === 0) return null;
	const operator = valueAt(rules, "operator");
	return {
		operator: typeof operator === "string" ? operator : null,
		labels: values.map(String)
	};
}
// src/lint/rules/csat-label.ts
const OPERATORS = ["contains", "does_not_contain"];
const inbox$7 = (label) => ({
	labels: { vip: {} },
	inboxes: { shop: {
		csat_survey_enabled: true,
		csat_config: { survey_rules: {
			operator: "contains",
			values: [label]
		} },
		channel: { type: "api" }
	} }
});
const csatLabel = {
	code: "L-CSAT-LABEL",
	title: "The survey waits for a label that cannot be there",
	severity: "error",
	why: "The labels of `survey_rules` are compared to the letter. Measured on 4.15.1: with `VIP` for a label `vip`, `contains` never sent a survey and `does_not_contain` always; an unknown label the same; an operator other than these two always sent it.",
	fix: "Write the title of the label exactly as it is, in small letters, and one of the two operators.",
	unless: ["the survey is off", "which labels there are is not known"],
	example: {
		wrong: inbox$7("VIP"),
		right: inbox$7("vip")
	},
	find: (account) => account.of("inboxes").flatMap((on) => {
		const rules = surveyRulesOf(on);
		if (on.fields.csat_survey_enabled !== true || rules === null) return [];
		const at = "csat_config.survey_rules";
		if (rules.operator !== null && !OPERATORS.includes(rules.operator)) return [{
			on,
			at: `${at}.operator`,
			says: `the survey is always sent: there is no operator ${quoted(rules.operator)}`,
			help: `Write "contains" or "does_not_contain".`
		}];
		const titles = account.of("labels").map(({ title }) => title.toLowerCase());
		return rules.labels.flatMap((label, index) => {
			const isSpeltSo = titles.includes(label);
			const isSpeltOtherwise = titles.includes(label.toLowerCase());
			if (isSpeltSo || !isSpeltOtherwise && !account.isWhole("labels")) return [];
			return [{
				on,
				at: `${at}.values[${index}]`,
				says: `${isSpeltOtherwise ? `no label is spelt ${quoted(label)}` : `there is no label ${quoted(label)}`}, so the survey is ${rules.operator === "does_not_contain" ? "always" : "never"} sent`,
				help: isSpeltOtherwise ? `Write ${quoted(label.toLowerCase())}.` : "Declare the label, or name one that exists.",
				...isSpeltOtherwise ? { edits: [{
					path: `${at}.values[${index}]`,
					value: label.toLowerCase()
				}] } : {}
			}];
		});
	})
};
// src/lint/rules/csat-late.ts
const inbox$6 = {
	labels: { happy: {} },
	inboxes: { shop: {
		csat_survey_enabled: true,
		csat_config: { survey_rules: {
			operator: "contains",
			values: ["happy"]
		} },
		channel: { type: "api" }
	} }
};
const adding = (event) => ({ automation_rules: { ask: rule(event, [condition("priority", "equal_to", "high")], action("add_label", "happy")) } });
const csatLate = {
	code: "L-CSAT-LATE",
	title: "The label comes after the survey",
	severity: "warning",
	why: "When a conversation is resolved, Chatwoot decides about the survey before a rule on `conversation_resolved` runs. Measured on 4.15.1: with a label that only such a rule adds, `contains` sent it 0 of 6 times and `does_not_contain` 6 of 6.",
	fix: "Add the label on an earlier event.",
	unless: ["another rule or a macro adds the label too"],
	example: {
		wrong: {
			...inbox$6,
			...adding("conversation_resolved")
		},
		right: {
			...inbox$6,
			...adding("conversation_created")
		}
	},
	find: (account) => account.of("inboxes").flatMap((on) => {
		const rules = surveyRulesOf(on);
		if (on.fields.csat_survey_enabled !== true || rules === null) return [];
		return rules.labels.flatMap((label, index) => {
			const adders = account.once(rulesOf).filter((one) => adds(one, label));
			if (!(adders.length > 0 && adders.every(({ event }) => event === "conversation_resolved")) || account.once(macrosOf).some((one) => adds(one, label))) return [];
			return [{
				on,
				at: `csat_config.survey_rules.values[${index}]`,
				says: `the rule ${quoted(adders[0].on.title)} adds ${quoted(label)} when the conversation is resolved, and the survey is decided before that`,
				help: "Add the label on an earlier event."
			}];
		});
	})
};
function adds(of, label) {
	return settingsOf(of).some(({ field, value, isTaken }) => field === "labels" && !isTaken && value === label);
}
// src/lint/rules/csat-once.ts
const inbox$5 = (lock_to_single_conversation) => ({ inboxes: { shop: {
	csat_survey_enabled: true,
	lock_to_single_conversation,
	channel: { type: "api" }
} } });
const csatOnce = {
	code: "L-CSAT-ONCE",
	title: "One survey in a lifetime",
	severity: "note",
	why: "A conversation gets one survey (measured on 4.15.1), and with `lock_to_single_conversation` a contact has one conversation: nobody is asked a second time (chatwoot#4526, #10628).",
	fix: "Switch one of the two off, if people are to be asked again.",
	unless: ["one of the two is off"],
	example: {
		wrong: inbox$5(true),
		right: inbox$5(false)
	},
	find: (account) => account.of("inboxes").flatMap((on) => on.fields.csat_survey_enabled === true && on.fields.lock_to_single_conversation === true ? [{
		on,
		at: "csat_survey_enabled",
		says: "with one conversation a contact and one survey a conversation, nobody is asked a second time",
		help: "If people are to be asked again, set \"lock_to_single_conversation\" to false."
	}] : [])
};
const close = one("spam", rule("message_created", all(condition("inbox_id", "equal_to", "shop"), condition("message_type", "equal_to", "incoming"), condition("content", "contains", "casino")), action("add_label", "spam"), action("resolve_conversation")));
const inbox$4 = (more) => ({
	labels: { spam: {} },
	inboxes: { shop: {
		csat_survey_enabled: true,
		...more,
		channel: { type: "api" }
	} }
});
const csatSpam = {
	code: "L-CSAT-SPAM",
	title: "Closing by a rule sends a survey",
	severity: "warning",
	why: "The survey comes with every closing. Measured on 4.15.1: after a rule against spam, after muting and after auto-resolve. People snooze instead to avoid it (chatwoot#8726, #4003).",
	fix: "Let the rule add a label before it resolves, and take that label out of the survey: `survey_rules` with `does_not_contain`.",
	unless: ["the survey leaves out a label that the rule adds before it resolves", "whether there are survey rules is not known"],
	example: {
		wrong: {
			...inbox$4({ csat_config: { survey_rules: {
				operator: "does_not_contain",
				values: []
			} } }),
			...close
		},
		right: {
			...inbox$4({ csat_config: { survey_rules: {
				operator: "does_not_contain",
				values: ["spam"]
			} } }),
			...close
		}
	},
	find: inRules((rule, account) => {
		const closing = settingsOf(rule).find(({ field, value }) => field === "status" && value === "resolved");
		if (closing === void 0 || rule.event === "conversation_resolved") return [];
		const asking = knownInboxesOf(rule, account).filter((its) => asks(its, rule));
		if (asking.length === 0) return [];
		return [{
			on: rule.on,
			at: closing.action.at,
			says: `whom it closes gets the survey of ${listed(asking.map(({ title }) => quoted(title)))}`,
			help: "Let the rule add a label before it resolves, and leave that label out of the survey (\"survey_rules\" with does_not_contain)."
		}];
	})
};
function asks(inbox, rule) {
	if (inbox.fields.csat_survey_enabled !== true) return false;
	const isKnown = inbox.isWhole || valueAt(inbox.fields, "csat_config.survey_rules") !== void 0;
	const rules = surveyRulesOf(inbox);
	if (!isKnown) return false;
	if (rules === null) return true;
	const settings = settingsOf(rule);
	const end = settings.findIndex(({ field, value }) => field === "status" && value === "resolved");
	const added = settings.slice(0, end).flatMap(({ field, value, isTaken }) => field === "labels" && !isTaken ? [String(value)] : []);
	return rules.operator === "does_not_contain" ? !rules.labels.some((label) => added.includes(label)) : rules.labels.some((label) => added.includes(label));
}
// src/lint/rules/greeting-empty.ts
const channel$2 = { type: "api" };
const greetingEmpty = {
	code: "L-GREETING-EMPTY",
	title: "A greeting without a text",
	severity: "warning",
	why: "Measured on 4.15.1: with `greeting_enabled` and no `greeting_message` nothing is sent.",
	fix: "Write a text, or switch the greeting off.",
	unless: ["the text is not known"],
	example: {
		wrong: { inboxes: { shop: {
			greeting_enabled: true,
			greeting_message: "",
			channel: channel$2
		} } },
		right: { inboxes: { shop: {
			greeting_enabled: true,
			greeting_message: "How can we help?",
			channel: channel$2
		} } }
	},
	find: (account) => account.of("inboxes").flatMap((on) => on.fields.greeting_enabled === true && isBlank(on.fields.greeting_message) ? [{
		on,
		at: "greeting_message",
		says: "the greeting is on and has no text, so nothing is sent",
		help: "Write \"greeting_message\", or set \"greeting_enabled\" to false."
	}] : [])
};
// src/lint/rules/hook-inbox.ts
const inboxes = { inboxes: {
	shop: { channel: { type: "api" } },
	app: { channel: { type: "api" } }
} };
const url$1 = "https://crm.example.com/in";
const hookInbox = {
	code: "L-HOOK-INBOX",
	title: "A webhook of one inbox gets all of them",
	severity: "warning",
	why: "Chatwoot does not look at the link. Measured on 4.15.1: events of inbox B arrived at the webhook linked to A; and the webhook is deleted with its inbox. Reported as chatwoot#1645 and #12884.",
	fix: "Take `inbox_id` out and filter at the receiver, or use a rule with a condition on the inbox and `send_webhook_event`.",
	unless: ["only one inbox is known"],
	example: {
		wrong: {
			...inboxes,
			webhooks: { crm: {
				url: url$1,
				subscriptions: ["message_created"],
				inbox_id: "shop"
			} }
		},
		right: {
			...inboxes,
			webhooks: { crm: {
				url: url$1,
				subscriptions: ["message_created"],
				inbox_id: null
			} }
		}
	},
	find: (account) => account.of("webhooks").flatMap((on) => typeof on.fields.inbox_id === "string" && account.of("inboxes").length > 1 ? [{
		on,
		at: "inbox_id",
		says: "Chatwoot sends it the events of every inbox, whatever \"inbox_id\" says, and deletes it with that inbox",
		help: "Take \"inbox_id\" out and filter at the receiver, or use a rule with a condition on the inbox."
	}] : [])
};
// src/lint/about/addresses.ts
/** Of webhooks, inboxes, bots and rules; those that are secrets are not among them. */
function addressesOf(account) {
	return [
		...account.of("webhooks").flatMap((on) => address(on, "url", on.fields.url, textsIn(on.fields.subscriptions))),
		...account.of("inboxes").flatMap((on) => address(on, "channel.webhook_url", valueAt(on.fields, "channel.webhook_url"), OF_INBOX$1)),
		...account.of("agent_bots").flatMap((on) => address(on, "outgoing_url", on.fields.outgoing_url, boundIn(on, account))),
		...account.once(rulesOf).flatMap(({ on, event, actions }) => actions.filter(({ name }) => name === "send_webhook_event").flatMap(({ at, params: [url] }) => address(on, `${at}.action_params[0]`, url, [event])))
	];
}
/** What an API inbox and a bot are told of (4.15.1). */
const OF_INBOX$1 = [
	"message_created",
	"conversation_created",
	"conversation_updated",
	"message_updated"
];
function boundIn(bot, account) {
	return account.of("inbox_agent_bots").some(({ fields }) => fields.agent_bot === bot.key) ? OF_INBOX$1 : [];
}
function address(on, at, url, events) {
	return typeof url === "string" && url !== "" ? [{
		on,
		at,
		url,
		events
	}] : [];
}
function textsIn(value) {
	return Array.isArray(value) ? value.map(String) : [];
}
/** The host, in small letters; null where the text is no web address. */
function hostOf(url) {
	const parsed = URL.parse(url);
	return parsed !== null && /^https?:$/.test(parsed.protocol) ? parsed.hostname.toLowerCase() : null;
}
/** Whether nobody outside of a network can mean this host. */
function isPrivate(host) {
	if (/^(localhost|.*\.(local|internal|localhost))$/.test(host) || /^[a-z0-9-]*[a-z][a-z0-9-]*$/.test(host)) return true;
	if (host.startsWith("[")) return /^\[(::1?|f[cd][0-9a-f]{2}:.*|fe[89ab][0-9a-f]:.*)\]$/.test(host);
	const [a = 0, b = 0] = host.split(".").map(Number);
	if (!/^\d+(\.\d+){3}$/.test(host)) return false;
	return a === 10 || a === 127 || a === 0 || a === 172 && b >= 16 && b < 32 || a === 192 && b === 168 || a === 169 && b === 254;
}
// src/lint/rules/hook-private.ts
const hook$1 = (url) => ({ webhooks: { n8n: {
	url,
	subscriptions: ["message_created"]
} } });
const hookPrivate = {
	code: "L-HOOK-PRIVATE",
	title: "An address that the server does not call",
	severity: "warning",
	why: "Since 4.14 Chatwoot calls no private, loopback or link-local address unless the server was started with `SAFE_FETCH_ALLOW_PRIVATE_NETWORK`. Measured: webhooks and rules are refused without a trace, a bot throws its conversation open, and an API inbox marks answers as failed. People met it at the upgrade (chatwoot#14489, #14494).",
	fix: "Use a public name, or that setting of the server; say so once with `$lint`.",
	unless: ["public hosts", "an address with a secret or a variable that is not set"],
	example: {
		wrong: hook$1("http://n8n:5678/webhook"),
		right: hook$1("https://n8n.example.com/webhook")
	},
	find: (account) => account.once(addressesOf).flatMap(({ on, at, url }) => {
		const host = hostOf(url);
		return host !== null && isPrivate(host) ? [{
			on,
			at,
			says: `${quoted(host)} is a private host, which Chatwoot calls only with SAFE_FETCH_ALLOW_PRIVATE_NETWORK`,
			help: "Use a public name; if the server has that setting, suppress this with the reason."
		}] : [];
	})
};
// src/lint/rules/hook-twice.ts
const url = "https://n8n.example.com/hook";
const world$1 = (second) => ({
	webhooks: { n8n: {
		url,
		subscriptions: ["message_created"]
	} },
	inboxes: { app: { channel: {
		type: "api",
		webhook_url: second
	} } }
});
const hookTwice = {
	code: "L-HOOK-TWICE",
	title: "One address is told everything several times",
	severity: "warning",
	why: "Webhooks, the address of an API inbox, a bot and a rule each deliver on their own. Measured on 4.15.1: one message of a customer arrived four times at the same address, a private note three times. Reported as chatwoot#1747.",
	fix: "Keep one of them.",
	unless: ["the events differ", "the addresses differ, if only in their query"],
	example: {
		wrong: world$1(url),
		right: world$1("https://app.example.com/chatwoot")
	},
	find: (account) => {
		const all = account.once(addressesOf).filter(({ events }) => events.length > 0);
		return [...Map.groupBy(all, ({ url }) => sameAs(url)).values()].flatMap((its) => its.length < 2 ? [] : repeated(its));
	}
};
/** Each declared one that repeats another before it; what nobody declares comes first. */
function repeated(its) {
	const inOrder = its.toSorted((a, b) => Number(a.on.declared !== null) - Number(b.on.declared !== null));
	return inOrder.flatMap((second, index) => {
		const first = inOrder.slice(0, index).find(({ events }) => events.some((one) => second.events.includes(one)));
		if (first === void 0 || second.on.declared === null) return [];
		return [{
			on: second.on,
			at: second.at,
			says: `${first.on.kind}/${first.on.key} tells the same address of the same events, so each arrives several times`,
			help: "Keep one of them."
		}];
	});
}
function sameAs(url) {
	const parsed = URL.parse(url);
	if (parsed === null) return url;
	return `${parsed.protocol}//${parsed.host}${parsed.pathname.replace(/\/$/, "")}${parsed.search}`;
}
// src/lint/rules/hook-url.ts
const hook = (url) => ({ webhooks: { crm: {
	url,
	subscriptions: ["message_created"]
} } });
const hookUrl = {
	code: "L-HOOK-URL",
	title: "No whole address, or one in the clear",
	severity: "error",
	why: "The check of Chatwoot only asks whether there is an address somewhere in the text: `foo https://x.example.com` is saved (measured on 4.15.1) and never reached. With `http://` and a public host, what customers write travels in the clear.",
	fix: "Write one whole address that begins with `https://`.",
	unless: ["`http://` to a private host, which is usual inside a network"],
	example: {
		wrong: hook("see https://crm.example.com/in"),
		right: hook("https://crm.example.com/in")
	},
	find: (account) => account.once(addressesOf).flatMap(({ on, at, url }) => {
		const host = /\s/.test(url.trim()) ? null : hostOf(url);
		if (host === null) return [{
			on,
			at,
			says: `${quoted(url)} is not one whole web address, so nothing arrives`,
			help: "Write one address that begins with https://."
		}];
		return URL.parse(url)?.protocol === "http:" && !isPrivate(host) ? [{
			on,
			at,
			severity: "warning",
			says: "what customers write goes there in the clear",
			help: "Write https:// if the receiver has it."
		}] : [];
	})
};
// src/lint/rules/hours-closed.ts
const channel$1 = { type: "api" };
const week = (open) => [
	0,
	1,
	2,
	3,
	4,
	5,
	6
].map((day_of_week) => open && day_of_week === 1 ? {
	day_of_week,
	closed_all_day: false,
	open_hour: 9,
	open_minutes: 0,
	close_hour: 17,
	close_minutes: 0
} : {
	day_of_week,
	closed_all_day: true
});
const inbox$3 = (open) => ({ inboxes: { shop: {
	working_hours_enabled: true,
	out_of_office_message: "We are closed.",
	working_hours: week(open),
	channel: channel$1
} } });
const hoursClosed = {
	code: "L-HOURS-CLOSED",
	title: "Closed all week",
	severity: "warning",
	why: "With working hours on and every day closed, each conversation gets the out-of-office text (source of 4.15.1), and the greeting never comes (measured).",
	fix: "Write the hours, or switch working hours off.",
	unless: ["a `$comment` on the inbox: some use it as an answering machine", "not all seven days are known"],
	example: {
		wrong: inbox$3(false),
		right: inbox$3(true)
	},
	find: (account) => account.of("inboxes").flatMap((on) => {
		const { working_hours_enabled: isOn, working_hours: days } = on.fields;
		if (isOn !== true || !isClosed(days) || on.declared?.comment != null) return [];
		return [{
			on,
			at: "working_hours",
			says: "working hours are on and the inbox is closed on all seven days",
			help: "Write the hours of the days on which somebody is there, or set \"working_hours_enabled\" to false."
		}];
	})
};
function isClosed(days) {
	if (!Array.isArray(days)) return false;
	const all = days.filter(isObject);
	return new Set(all.map((day) => day.day_of_week)).size === 7 && all.every((day) => day.closed_all_day === true);
}
// src/lint/rules/hours-no-text.ts
const channel = { type: "api" };
const hoursNoText = {
	code: "L-HOURS-NO-TEXT",
	title: "Working hours without an out-of-office text",
	severity: "warning",
	why: "Measured on 4.15.1: outside the hours nothing is sent when `out_of_office_message` is empty. The dashboard has shown a default text that was not stored (chatwoot#7268).",
	fix: "Write `out_of_office_message`.",
	unless: ["a bot answers in the inbox", "the text is not known"],
	example: {
		wrong: { inboxes: { shop: {
			working_hours_enabled: true,
			out_of_office_message: "",
			channel
		} } },
		right: { inboxes: { shop: {
			working_hours_enabled: true,
			out_of_office_message: "We are back on Monday.",
			channel
		} } }
	},
	find: (account) => account.of("inboxes").flatMap((on) => on.fields.working_hours_enabled === true && isBlank(on.fields.out_of_office_message) && botsOf(on, account).length === 0 ? [{
		on,
		at: "out_of_office_message",
		says: "working hours are on, and outside of them customers are told nothing",
		help: "Write \"out_of_office_message\", or set \"working_hours_enabled\" to false."
	}] : [])
};
// src/lint/rules/name-twice.ts
const KINDS = [
	"automation_rules",
	"macros",
	"agent_bots",
	"inboxes"
];
const tag = (label) => rule("conversation_created", [condition("browser_language", "equal_to", label)], action("add_label", label));
const world = (second) => ({ automation_rules: {
	a: {
		...tag("de"),
		name: "Language"
	},
	b: {
		...tag("fr"),
		name: second
	}
} });
const nameTwice = {
	code: "L-NAME-TWICE",
	title: "Two of one name",
	severity: "note",
	why: "Chatwoot takes any number of rules, macros, bots and inboxes of one name (measured on 4.15.1). In the dashboard nobody can tell which is which, and this tool finds neither by its name.",
	fix: "Give one of them another name.",
	unless: ["other kinds, of which Chatwoot takes each name once"],
	example: {
		wrong: world("Language"),
		right: world("Language (French)")
	},
	find: (account) => KINDS.flatMap((kind) => {
		const known = account.of(kind).filter(({ fields }) => typeof fields.name === "string");
		return [...Map.groupBy(known, ({ title }) => title).values()].flatMap((its) => its.slice(1).map((on) => ({
			on,
			at: "name",
			says: `another one is called ${quoted(on.title)} as well`,
			help: "Give one of the two another name."
		})));
	})
};
// src/lint/rules/prechat-field.ts
const STANDARD = [
	"emailAddress",
	"fullName",
	"phoneNumber"
];
const FIELDS = "channel.pre_chat_form_options.pre_chat_fields";
const inbox$2 = (name, enabled) => ({ inboxes: { shop: { channel: {
	type: "web_widget",
	website_url: "https://shop.example.com",
	widget_color: "#1f93ff",
	pre_chat_form_enabled: true,
	pre_chat_form_options: { pre_chat_fields: [{
		name,
		type: "text",
		label: "Name",
		enabled,
		required: true,
		field_type: "standard"
	}] }
} } } });
const prechatField = {
	code: "L-PRECHAT-FIELD",
	title: "A form before the chat that asks nothing, or for nothing known",
	severity: "warning",
	why: "Chatwoot stores the fields as they are sent (measured on 4.15.1). It knows `emailAddress`, `fullName`, `phoneNumber` and the keys of custom attributes; it writes the list anew when attributes change.",
	fix: "Name one of those fields, and switch at least one on.",
	unless: [
		"the key of a custom attribute",
		"which custom attributes there are is not known",
		"the form is off"
	],
	example: {
		wrong: inbox$2("fullName", false),
		right: inbox$2("fullName", true)
	},
	find: (account) => account.of("inboxes").flatMap((on) => {
		const fields = valueAt(on.fields, FIELDS);
		if (valueAt(on.fields, "channel.pre_chat_form_enabled") !== true || !Array.isArray(fields)) return [];
		const all = fields.map((field, index) => ({
			field,
			index
		}));
		const isOn = ({ field }) => isObject(field) && field.enabled !== false;
		return all.some(isOn) ? all.filter(isOn).flatMap(({ field, index }) => unknownIn(on, field, index, account)) : [{
			on,
			at: FIELDS,
			says: "the form is on and none of its fields is",
			help: "Set \"enabled\" of a field to true, or \"pre_chat_form_enabled\" to false."
		}];
	})
};
function unknownIn(on, field, index, account) {
	const name = valueAt(field, "name");
	if (typeof name !== "string" || STANDARD.includes(name) || !account.isWhole("custom_attribute_definitions")) return [];
	if (["contact_attribute", "conversation_attribute"].some((model) => isDefined(name, model, account))) return [];
	return [{
		on,
		at: `${FIELDS}[${index}]`,
		says: `${quoted(name)} is neither one of ${STANDARD.join(", ")} nor a custom attribute`,
		help: "Name one of them, or declare the custom attribute."
	}];
}
// src/lint/about/texts.ts
const OF_INBOX = [
	"greeting_message",
	"out_of_office_message",
	"csat_config.message"
];
const WRITING = ["send_message", "add_private_note"];
function textsOf(account) {
	return [
		...account.once(rulesOf).flatMap((rule) => written(rule).map((text) => ({
			...text,
			rule
		}))),
		...account.once(macrosOf).flatMap(written),
		...account.of("inboxes").flatMap((on) => OF_INBOX.flatMap((at) => textAt(on, at, valueAt(on.fields, at))))
	].filter(({ on }) => on.declared !== null);
}
function written({ on, actions }) {
	return actions.filter(({ name }) => WRITING.includes(name)).flatMap((action) => textAt(on, `${action.at}.action_params[0]`, action.params[0]).map((text) => ({
		...text,
		action
	})));
}
function textAt(on, at, text) {
	return typeof text === "string" && /[{]/.test(text) ? [{
		on,
		at,
		text,
		template: templateOf(text)
	}] : [];
}
// src/lint/rules/text-agent.ts
const agent = { agents: { "mia@example.com": {
	name: "Mia",
	role: "agent"
} } };
const say = action("send_message", "You talk to {{agent.name}}.");
const toMia = action("assign_agent", "mia@example.com");
const textAgent = {
	code: "L-TEXT-AGENT",
	title: "The agent's name where nobody is assigned",
	severity: "warning",
	why: "In a text that no person writes `agent` is who is assigned, and empty when nobody is: \"I am .\" went to customers (measured on 4.15.1 in greetings and rules; chatwoot#14338). 4.12.1 never filled it in in rules (source).",
	fix: "Assign first, use `inbox.name`, or put it into `{% if agent.name %}…{% endif %}`.",
	unless: [
		"the rule assigns somebody first",
		"every part asks for an assignee",
		"`{% if agent.name %}` around it",
		"macros: there it is who runs it"
	],
	example: {
		wrong: {
			...agent,
			...one("hello", rule("conversation_created", [], say, toMia))
		},
		right: {
			...agent,
			...one("hello", rule("conversation_created", [], toMia, say))
		}
	},
	find: (account) => account.once(textsOf).flatMap((text) => {
		const { on, at, rule, template } = text;
		if (!template.outputs.some(({ variable }) => /^agent\./.test(variable)) || template.conditions.some((words) => /\bagent\b/.test(words)) || isAssigned(text)) return [];
		return [{
			on,
			at,
			severity: rule === void 0 || rule.event === "conversation_created" ? "warning" : "note",
			says: "the name of the agent is empty as long as nobody is assigned",
			help: "Assign somebody first, use {{inbox.name}}, or write {% if agent.name %}…{% endif %} around it."
		}];
	})
};
/** A macro is run by somebody; a rule may assign somebody before. */
function isAssigned({ on, rule, action }) {
	if (rule === void 0) return on.kind === "macros";
	return rule.actions.slice(0, rule.actions.indexOf(action)).some(({ name, params: [first] }) => name === "assign_agent" && first !== "nil") || everyGroup(rule, (one) => asks$1(one, "assignee_id", "is_present", "equal_to"));
}
// src/lint/rules/text-broken.ts
const answer$2 = (text) => one("hello", rule("message_created", [condition("message_type", "equal_to", "incoming")], action("send_message", text)));
const textBroken = {
	code: "L-TEXT-BROKEN",
	title: "A template that cannot be read",
	severity: "error",
	why: "Measured on 4.15.1: with an open `{{` or `{%`, or a tag that Liquid does not know, the whole text goes out with its braces. `{contact.name}` in single braces stays as it is.",
	fix: "Close it, and write variables in double braces.",
	unless: ["in backticks", "single braces around something else"],
	example: {
		wrong: answer$2("Order of {{contact.email}"),
		right: answer$2("Order of {{contact.email}}")
	},
	find: (account) => account.once(textsOf).flatMap(({ on, at, text, template }) => {
		if (template.problem !== null) return [{
			on,
			at,
			says: `the text goes out with its braces: ${template.problem}`,
			help: "Close it, or write the tag that is meant."
		}];
		const single = [...outsideCode(text).matchAll(/(?<!\{)\{\s*([\w.-]+)\s*\}(?!\})/g)].find(([, name]) => /\./.test(name) && isKnownVariable(name));
		return single === void 0 ? [] : [{
			on,
			at,
			says: `${quoted(single[0])} stays as it is: variables stand in double braces`,
			help: `Write {{${single[1]}}}.`,
			edits: [{
				path: at,
				value: text.replace(single[0], () => `{{${single[1]}}}`)
			}]
		}];
	})
};
// src/lint/rules/text-fallback.ts
const answer$1 = (text) => one("hello", rule("message_created", [condition("message_type", "equal_to", "incoming")], action("send_message", text)));
const textFallback = {
	code: "L-TEXT-FALLBACK",
	title: "A fallback that Liquid does not know",
	severity: "error",
	why: "Behind `||`, `, fallback=` or `| fallback` nothing is looked at: measured on 4.15.1, a missing value stays empty. People write it because other help desks have it (chatwoot#8422).",
	fix: "Write `{{ contact.first_name | default: \"there\" }}`.",
	unless: ["in backticks", "inside a text in quotes"],
	example: {
		wrong: answer$1("Order of {{contact.email || \"somebody\"}}"),
		right: answer$1("Order of {{contact.email | default: \"somebody\"}}")
	},
	find: (account) => account.once(textsOf).flatMap(({ on, at, text, template }) => {
		const found = template.outputs.find(({ inner }) => /\|\||[,|]\s*fallback\b/.test(withoutTexts(inner)));
		if (found === void 0) return [];
		const fixed = found.inner.replace(/\s*\|\|\s*/, " | default: ");
		const isFixable = /^[\w.-]+ \| default: ("[^"]*"|'[^']*'|[\w.-]+)$/.test(fixed);
		return [{
			on,
			at,
			says: "Liquid does not look at a fallback written so: a missing value stays empty",
			help: isFixable ? `Write {{${fixed}}}.` : "Write it as | default: \"…\".",
			...isFixable ? { edits: [{
				path: at,
				value: text.replace(found.inner, () => fixed)
			}] } : {}
		}];
	})
};
/** Without what stands in quotes. */
function withoutTexts(inner) {
	return inner.replace(/"[^"]*"|'[^']*'/g, "\"\"");
}
// src/lint/rules/text-name.ts
const inbox$1 = (greeting_message) => ({ inboxes: { shop: {
	greeting_enabled: true,
	greeting_message,
	channel: {
		type: "web_widget",
		website_url: "https://shop.example.com",
		widget_color: "#1f93ff",
		pre_chat_form_enabled: false
	}
} } });
const textName = {
	code: "L-TEXT-NAME",
	title: "It greets visitors by an invented name",
	severity: "warning",
	why: "A visitor of a website who has not said a name gets a random one: \"Hi Solitary-sky-524!\" (measured on 4.15.1; `default:` does not help, as there is a name). A client was shown as \"cool-frog-74\" (chatwoot#9702).",
	fix: "Leave the name out, or ask for it in the form before the chat, as a required field. If the site passes names (`setUser`), suppress this with that reason.",
	unless: [
		"the form before the chat requires the name",
		"other channels, where the name comes from the sender",
		"the form is not known"
	],
	example: {
		wrong: inbox$1("Hi {{contact.first_name}}!"),
		right: inbox$1("Hi there!")
	},
	find: (account) => account.once(textsOf).flatMap((text) => {
		const its = text.template.outputs.some(({ variable }) => /^contact\.(name|first_name|last_name)$/.test(variable)) ? inboxesOf(text, account).filter(inventsNames) : [];
		return its.length === 0 ? [] : [{
			on: text.on,
			at: text.at,
			says: `visitors of ${listed(its.map(({ title }) => quoted(title)))} without a name are greeted by an invented one`,
			help: "Leave the name out, or require \"fullName\" in the form before the chat."
		}];
	})
};
function inboxesOf({ on, rule, action }, account) {
	if (rule !== void 0) return action.name === "send_message" ? knownInboxesOf(rule, account) : [];
	return on.kind === "inboxes" ? [on] : [];
}
function inventsNames(inbox) {
	if (channelOf(inbox) !== "web_widget") return false;
	const isOn = valueAt(inbox.fields, "channel.pre_chat_form_enabled");
	if (isOn === void 0) return inbox.isWhole;
	const fields = valueAt(inbox.fields, "channel.pre_chat_form_options.pre_chat_fields");
	if (isOn !== true) return true;
	if (!Array.isArray(fields)) return inbox.isWhole;
	return !fields.some((one) => valueAt(one, "name") === "fullName" && valueAt(one, "enabled") !== false && valueAt(one, "required") === true);
}
// src/lint/rules/text-nowhere.ts
/** Texts that are shown as they are. */
const PLACES = [
	["inboxes", "channel.welcome_title"],
	["inboxes", "channel.welcome_tagline"],
	["inboxes", "channel.pre_chat_form_options.pre_chat_message"],
	["labels", "description"],
	["teams", "description"]
];
const inbox = (welcome_title) => ({ inboxes: { shop: { channel: {
	type: "web_widget",
	website_url: "https://shop.example.com",
	widget_color: "#1f93ff",
	welcome_title
} } } });
const textNowhere = {
	code: "L-TEXT-NOWHERE",
	title: "Braces where nothing is filled in",
	severity: "error",
	why: "The headings of a website chat, the text of its form and descriptions are shown as they are, with their braces (source of 4.15.1; chatwoot#10939).",
	fix: "Write plain text.",
	unless: ["the greeting, which is filled in"],
	example: {
		wrong: inbox("Welcome {{contact.name}}"),
		right: inbox("Welcome")
	},
	find: (account) => PLACES.flatMap(([kind, at]) => account.of(kind).flatMap((on) => {
		const text = valueAt(on.fields, at);
		return typeof text === "string" && /\{\{|\{%/.test(text) ? [{
			on,
			at,
			says: "people read the braces: nothing is filled in here",
			help: "Write plain text."
		}] : [];
	}))
};
// src/lint/rules/text-unknown.ts
const answer = (text) => one("call", rule("message_created", [condition("message_type", "equal_to", "incoming")], action("send_message", text)));
/** What people write, and what they mean. */
const MEANT = {
	"contact.phone": "contact.phone_number",
	"contact.firstname": "contact.first_name",
	"contact.lastname": "contact.last_name"
};
const textUnknown = {
	code: "L-TEXT-UNKNOWN",
	title: "A variable that does not exist",
	severity: "error",
	why: "Chatwoot puts nothing in its place, without an error (measured on 4.15.1). `contact.phone` is what the own list of the dashboard offers, and it is empty in rules and greetings; names in capitals and `contact.custom_attributes.plan` are empty as well. An unknown filter is passed over.",
	fix: "Write one of the names that are known: of contact `id`, `name`, `first_name`, `last_name`, `email`, `phone_number`; of conversation `id`, `display_id`, `contact_name`, `recent_messages`; of agent `id`, `name`, `first_name`, `last_name`, `email`, `available_name`; of inbox and account `id` and `name`; of contact and conversation also `custom_attribute.KEY`, and for a key with a dot `custom_attribute[\"a.b\"]`.",
	unless: ["in backticks, where it is left as it is", "a name that the template makes itself"],
	example: {
		wrong: answer("We call {{contact.phone}}."),
		right: answer("We call {{contact.phone_number}}.")
	},
	find: (account) => account.once(textsOf).flatMap((text) => [...variablesOf(text), ...filtersOf(text)])
};
function variablesOf({ on, at, text, template }) {
	const unknown = template.outputs.filter(({ variable }) => !isKnownVariable(variable) && !template.own.has(/^[\w-]*/.exec(variable)[0]));
	return [...new Map(unknown.map((output) => [output.variable, output])).values()].map(({ variable }) => {
		const meant = MEANT[variable.toLowerCase()] ?? (isKnownVariable(variable.toLowerCase()) ? variable.toLowerCase() : bracketed(variable));
		return {
			on,
			at,
			says: `there is no ${quoted(variable)} here, and Chatwoot puts nothing in its place`,
			help: meant === null ? "Write a variable that is known (docs/lint/L-TEXT-UNKNOWN.md lists them), or take it out." : `Write {{${meant}}}.`,
			...meant === null ? {} : { edits: [{
				path: at,
				value: renamed(text, variable, meant)
			}] }
		};
	});
}
function renamed(text, variable, meant) {
	return text.replace(new RegExp(`(?<![\\w.])${literally(variable)}(?![\\w.])`, "g"), () => meant);
}
/** `contact.custom_attributes.plan` and keys that only brackets reach. */
function bracketed(variable) {
	const [, object, key] = /^(contact|conversation)\.custom_attributes?\.(.+)$/.exec(variable) ?? [];
	if (object === void 0 || key === void 0) return null;
	return /^[\w-]+$/.test(key) ? `${object}.custom_attribute.${key}` : `${object}.custom_attribute[${quoted(key)}]`;
}
function filtersOf({ on, at, template }) {
	const unknown = template.outputs.flatMap(({ filters }) => filters.filter((name) => name !== "" && name !== "fallback" && !FILTERS.has(name)));
	return [...new Set(unknown)].map((name) => ({
		on,
		at,
		severity: "warning",
		says: `there is no filter ${quoted(name)}, and Chatwoot passes over it`,
		help: "Take it out, or use a filter of Liquid such as | default: \"there\"."
	}));
}
// src/lint/index.ts
const lintRules = [
	condAlways,
	condBotOpen,
	condChanged,
	condComma,
	condContentNew,
	condContentOld,
	condEmail,
	condLabelFirst,
	condLabelNew,
	condLabelNot,
	condMixedOr,
	condNever,
	condNotMissing,
	condOperator,
	condPhone,
	condStatusEvent,
	condValue,
	condWildcard,
	attrLeak,
	attrNever,
	attrNot,
	attrRegex,
	actChain,
	actConflict,
	actGreeting,
	actMailVar,
	actMute,
	actNoType,
	actNote,
	actOrder,
	actOutbound,
	actPingpong,
	actReassign,
	actRepeat,
	actSnooze,
	actTeamNobody,
	actTwoAnswers,
	actWindow,
	greetingEmpty,
	hoursClosed,
	hoursNoText,
	csatLabel,
	csatLate,
	csatOnce,
	csatSpam,
	botOoo,
	botSilent,
	botTwoVoices,
	hookInbox,
	hookPrivate,
	hookTwice,
	hookUrl,
	prechatField,
	cannedCase,
	cannedVar,
	textAgent,
	textBroken,
	textFallback,
	textName,
	textNowhere,
	textUnknown,
	nameTwice
];
// src/plan/guards/passage.ts
/** What becomes of each resource of a kind, declared or not, when the plan is carried out. */
function passagesOf(kind, { changes, live }) {
	const mine = changes.filter((change) => change.kind === kind.name);
	const there = (live[kind.name] ?? []).map((one) => {
		const before = canonical(kind, one.fields);
		const change = mine.find(({ action, id }) => id === one.id && (action === "update" || action === "delete")) ?? null;
		return {
			change,
			before,
			after: change?.action === "delete" ? null : {
				...before,
				...change?.send
			}
		};
	});
	const created = mine.filter(({ action }) => action === "create");
	return [...there, ...created.map((change) => ({
		change,
		before: null,
		after: change.send
	}))];
}
/** The passages of administrators who are not administrators any more, with those who are. */
function administrators(sides) {
	return kinds.flatMap((kind) => {
		const { people } = kind.safety;
		if (people === null) return [];
		const is = (fields) => fields?.[people.role] === people.administrator;
		const all = passagesOf(kind, sides).filter(({ before }) => before !== null);
		return [{
			leaving: all.flatMap(({ change, before, after }) => is(before) && !is(after) ? [change] : []),
			staying: all.filter(({ after }) => is(after)).length
		}];
	});
}
// src/plan/guards/answers-customers.ts
const answersCustomers = {
	code: "G-ANSWERS-CUSTOMERS",
	title: "Something would begin to write to customers",
	about: "Looks at rules that send a message, an attachment or a transcript, and at campaigns: from the moment one is switched on it writes to everybody who meets its conditions, and what is sent is sent. Changing the text of one that already writes is an ordinary change.",
	fires: "After the plan a rule or a campaign is on and writes to customers; before, it was not there, not on, or did not.",
	objections: (context) => kinds.flatMap((kind) => passagesOf(kind, context).filter(({ change, before, after }) => change !== null && after !== null && kind.safety.answers(after) && !(before !== null && kind.safety.answers(before))).map(({ change, after }) => ({
		to: [change],
		sentence: `The ${kind.words.noun} ${subjectOf(change)} would begin to write to customers by itself.`,
		...insteadOf(kind, after)
	})))
};
function insteadOf({ safety: { answers, switch: field } }, after) {
	return field === null || answers({
		...after,
		[field]: false
	}) ? {} : { instead: `or set "${field}": false and switch it on when you have seen it` };
}
// src/plan/guards/guard.ts
/** The first few by name. */
function named(changes) {
	return enumerated(changes.map(subjectOf));
}
function enumerated(names) {
	const shown = names.slice(0, 5);
	return names.length > shown.length ? `${shown.join(", ")} and ${names.length - shown.length} more` : shown.join(", ");
}
// src/plan/guards/empty-list.ts
/** With fewer than this, an empty list is an ordinary delete in Chatwoot. */
const FEWEST_OWNED = 2;
const emptyList = {
	code: "G-EMPTY-LIST",
	title: "The server lists nothing at all",
	about: "Looks at kinds of which we own several and the server suddenly shows none. That is more often a proxy, a wrong account or a broken release than a delete of everything; believed, it would make everything twice.",
	fires: `The ledger owns ${FEWEST_OWNED} or more of a kind, the server lists none of it, and the plan creates them again or lets go of them.`,
	objections: ({ changes, live, ledger, desired }) => {
		const letGo = new Set(desired.forgotten.map(subjectOf));
		return Object.entries(ledger?.resources ?? {}).flatMap(([kind, entries]) => {
			const owned = Object.keys(entries).length;
			const believed = changes.filter((change) => change.kind === kind && (change.action === "create" || change.action === "forget") && !letGo.has(subjectOf(change)));
			if (owned < FEWEST_OWNED || live[kind]?.length !== 0 || believed.length === 0) return [];
			return [{
				to: believed,
				sentence: `The server lists no ${kindNamed(kind).words.noun} at all, although ${owned} are managed: ${named(believed)}.`,
				instead: "or look into the dashboard first: if they are there, the list is wrong, so run again"
			}];
		});
	}
};
// src/plan/guards/last-administrator.ts
const lastAdministrator = {
	code: "G-LAST-ADMINISTRATOR",
	title: "Nobody could administer the account",
	about: "Looks at the roles of all people of the account, declared or not, before and after the plan. Without an administrator nobody can let one in again but those who run the server. Somebody who is only being invited does not count.",
	fires: "After the plan no agent is an administrator, and the plan deletes or demotes one.",
	objections: (context) => administrators(context).filter(({ leaving, staying }) => leaving.length > 0 && staying === 0).map(({ leaving }) => ({
		to: leaving,
		sentence: `No administrator would be left in the account without ${named(leaving)}.`,
		instead: "or make somebody else an administrator first"
	}))
};
// src/plan/guards/many-deletes.ts
/** More deletes than this in one plan are too many, whatever the kinds. */
const MOST_DELETES = 5;
/** From this many deletes of one kind on, the share of what we own of it counts. */
const FEWEST_FOR_SHARE = 2;
/** More than this share of what we own of a kind is too much. */
const MOST_SHARE = .5;
const manyDeletes = {
	code: "G-MANY-DELETES",
	title: "Too much would be deleted",
	about: "Counts deletes, which a lost file, a wrong branch or a search-and-replace turns out by the dozen. Those that somebody approved do not count; a single delete is ordinary.",
	fires: `More than ${MOST_DELETES} deletes in one plan; or ${FEWEST_FOR_SHARE} or more of one kind that are over half of, or all, that is managed of it.`,
	objections: ({ open, ledger }) => {
		const deletes = open.filter(({ action }) => action === "delete");
		if (deletes.length > MOST_DELETES) return [objectionTo$1(deletes, `${deletes.length} resources`)];
		return [...Map.groupBy(deletes, ({ kind }) => kind)].flatMap(([kind, some]) => {
			const owned = Object.keys(ledger?.resources[kind] ?? {}).length;
			if (some.length < FEWEST_FOR_SHARE || some.length <= owned * MOST_SHARE) return [];
			return [objectionTo$1(some, some.length >= owned ? `All ${owned} managed ${kind}` : `${some.length} of ${owned} managed ${kind}`)];
		});
	}
};
function objectionTo$1(to, what) {
	return {
		to,
		sentence: `${what} would be deleted: ${named(to)}.`,
		instead: "or declare again what is to stay"
	};
}
// src/plan/guards/needs-yes.ts
const needsYes = {
	code: "G-NEEDS-YES",
	title: "What is lost cannot be recovered",
	about: "Looks at deletes of kinds that take something with them which no second create brings back: an inbox goes with every conversation in it. It counts those that are not over.",
	fires: "An inbox is deleted.",
	wants: ({ changes }) => ({ underWay: changes.filter((change) => isMeant(change) && kindNamed(change.kind).safety.conversationsBy !== null).map(placeOf) }),
	objections: ({ changes, facts }) => changes.filter(isMeant).map((change) => {
		const { words } = kindNamed(change.kind);
		return {
			to: [change],
			sentence: `Deleting the ${words.noun} ${subjectOf(change)} needs approval: ${words.loses}${countOf(change, facts)}.`,
			instead: "or list it in \"$forget\" to leave it on the server"
		};
	})
};
function isMeant({ action, kind }) {
	return action === "delete" && kindNamed(kind).safety.deletion.needsApproval;
}
function placeOf({ kind, id }) {
	return {
		kind,
		id
	};
}
function countOf({ kind, id }, { underWay }) {
	if (kindNamed(kind).safety.conversationsBy === null) return "";
	return `; conversations that are not over: ${underWay[`${kind}/${id}`] ?? "not counted"}`;
}
// src/plan/guards/new-secret.ts
const newSecret = {
	code: "G-NEW-SECRET",
	title: "A secret would be replaced",
	about: "Looks for a webhook, bot or inbox that is deleted and created again, as a changed key with another address does it. (A changed key alone is noticed: the resource is kept.) The server makes a new secret or token for the new one, and every program that has the old one stops working. What was deleted in Chatwoot and a plan creates again gets a warning for the same reason.",
	fires: "One plan deletes and creates two of a kind that have the same natural key or the same name.",
	objections: ({ changes }) => {
		const created = of(changes, "create").filter(({ kind }) => kindNamed(kind).words.serverMade !== null);
		return [...of(changes, "delete").flatMap((old) => successorsOf(old, changes).map((fresh) => replaced$1(old, fresh))), ...created.filter(({ cause }) => cause === "drift").map(createdAgain)];
	}
};
function of(changes, action) {
	return changes.filter((change) => change.action === action);
}
/** What takes the place of something that is deleted, with a new secret. */
function successorsOf(old, changes) {
	return kindNamed(old.kind).words.serverMade === null ? [] : of(changes, "create").filter((fresh) => isSame(old, fresh));
}
function isSame(old, fresh) {
	const kind = kindNamed(old.kind);
	if (fresh.kind !== old.kind) return false;
	const isKept = (called) => {
		const [was, is] = [called(old.before), called(fresh.send)];
		return was !== void 0 && was !== null && isEqual(was, is);
	};
	return isKept((fields) => fullKeyOf(kind, { fields })) || isKept((fields) => nameIn(kind, canonical(kind, fields)));
}
function replaced$1(old, fresh) {
	return {
		to: [old],
		sentence: `${subjectOf(old)} is deleted and ${subjectOf(fresh)} takes its place, so ${kindNamed(old.kind).words.serverMade} would be replaced.`,
		instead: `or, to keep it under the new key, write "$previously": ${JSON.stringify(old.key)} into ${subjectOf(fresh)}`
	};
}
function createdAgain(fresh) {
	return {
		to: [fresh],
		sentence: `${subjectOf(fresh)} was deleted in Chatwoot and is created again: ${kindNamed(fresh.kind).words.serverMade} will be new.`,
		instead: "Give it to the programs that had the old one.",
		isWarning: true
	};
}
// src/plan/guards/new-key.ts
const newKey = {
	code: "G-NEW-KEY",
	title: "A renamed key would delete its resource",
	about: "Looks for something that leaves the files while something of the same kind comes into its place. When one resource leaves and one enters with the same natural key, the key was renamed: the resource is kept and the plan says so. Where it is not certain which one is meant, the deletion is stopped: a label would be taken off every conversation, an agent invited again. Where the natural key changed as well, nothing tells a renamed key from another resource, so a warning names `\"$previously\"`.",
	fires: "One plan deletes a resource and creates or imports another one of its kind that has the same natural key; of labels also where another one is renamed to it.",
	objections: ({ changes, desired }) => {
		const pinned = new Set(desired.resources.filter(({ id }) => id !== null).map(subjectOf));
		const deletes = changes.filter((old) => old.action === "delete" && isKeyed(old.kind) && successorsOf(old, changes).length === 0);
		return deletes.flatMap((old) => {
			const takers = changes.filter((other) => isTaking(other, old) && isCalledLike(other, old) && !pinned.has(subjectOf(other)));
			return takers.length === 0 ? [] : [replaced(old, takers)];
		}).concat([...Map.groupBy(deletes, ({ kind }) => kind)].flatMap(([kind, all]) => {
			const others = changes.filter((other) => other.kind === kind);
			return perhaps(all.filter((old) => !others.some((other) => isCalledLike(other, old))), others.filter((other) => isNew(other) && other.action === "create" && other.cause !== "drift"));
		}));
	}
};
/** A binding is what it is over, whatever its key. */
function isKeyed(kind) {
	return kindNamed(kind).endpoint.over === null;
}
/** What an undo makes again has its key for certain. */
function isNew({ action, place }) {
	return place !== null && (action === "create" || action === "adopt");
}
/** Where much hangs on the name itself, one that is renamed to it counts as well. */
function isTaking(other, { kind }) {
	const { naturalKey, unique } = kindNamed(kind).identity;
	const isRenamed = other.action === "update" && other.place !== null && naturalKey.some((field) => unique[field]?.afterwards !== void 0);
	return isNew(other) || isRenamed;
}
/** Whether a change gives its resource the natural key of one that is deleted. */
function isCalledLike(other, old) {
	if (other.kind !== old.kind) return false;
	const kind = kindNamed(old.kind);
	const called = (fields) => fullKeyOf(kind, { fields });
	const [was, is] = [called(old.before), called(other.action === "adopt" ? other.managed : other.send)];
	return was !== void 0 && was !== null && isEqual(was, is);
}
function replaced(old, takers) {
	const kind = kindNamed(old.kind);
	const { words } = kind;
	const fresh = takers.find(isNew);
	const previously = `"$previously": ${JSON.stringify(old.key)}`;
	return {
		to: [old],
		sentence: `${subjectOf(old)} is deleted (${words.loses}), and ${named(takers)} has the same ${keyWords(kind)}.`,
		instead: fresh === void 0 ? `or, if ${subjectOf(takers[0])} is to be what ${subjectOf(old)} is now, do it in two merges: first take out what it is today, then rename the key with ${previously}` : `or, if it only has a new key, write ${previously} into ${subjectOf(fresh)}`
	};
}
/** Nothing tells whether they have to do with each other. Whose natural key never changes is another one for certain. */
function perhaps(deletes, creates) {
	const [old, fresh] = [deletes[0], creates[0]];
	if (old === void 0 || fresh === void 0) return [];
	const { words, identity, limits } = kindNamed(old.kind);
	if (identity.naturalKey.every((field) => limits.immutable.includes(field))) return [];
	const isOnly = deletes.length === 1 && creates.length === 1;
	return [{
		to: deletes,
		sentence: `This plan deletes ${named(deletes)} and creates ${named(creates)}. If that is one ${words.noun} under a new key, deleting it is not meant: ${words.loses}.`,
		instead: `Then write ${isOnly ? `"$previously": ${JSON.stringify(old.key)} into ${subjectOf(fresh)}` : "\"$previously\" with the old key into the new one"}, and it is kept.`,
		isWarning: true
	}];
}
// src/plan/guards/not-empty.ts
const notEmpty = {
	code: "G-NOT-EMPTY",
	title: "What lies in it goes with it",
	about: "Looks at deletes of what holds something that goes with it, whether or not the files know of that: a help centre takes every article with it, also those that people have written in the dashboard. It asks Chatwoot how many there are, only when one is deleted.",
	fires: "A help centre is deleted that has articles, or of which they cannot be counted.",
	isBlind: true,
	wants: (sides) => ({ contents: deleted(sides).map(({ kind, id }) => ({
		kind,
		id
	})) }),
	objections: (context) => deleted(context).flatMap((change) => {
		const count = context.facts.contents[`${change.kind}/${change.id}`];
		if (count === 0) return [];
		const { words, safety } = kindNamed(change.kind);
		return [{
			to: [change],
			sentence: `Deleting the ${words.noun} ${subjectOf(change)} takes what lies in it along: ${safety.contents.noun}: ${count ?? "not counted"}.`,
			instead: "or list it in \"$forget\" to leave it on the server"
		}];
	})
};
function deleted({ changes }) {
	return changes.filter(({ action, kind }) => action === "delete" && kindNamed(kind).safety.contents !== null);
}
// src/plan/guards/nothing-declared.ts
const nothingDeclared = {
	code: "G-NOTHING-DECLARED",
	title: "The files declare nothing",
	about: "Looks at whether there is a single resource in the files. Files without one mean that everything managed is deleted, and that is more often a bad merge or the wrong folder. A folder that is missing or has no `.json` file is refused before, as a mistake in the files.",
	fires: "No resource is declared, and the plan deletes what is managed.",
	objections: ({ changes, desired }) => {
		const deletes = changes.filter(({ action }) => action === "delete");
		return desired.resources.length > 0 || deletes.length === 0 ? [] : [{
			to: deletes,
			sentence: `The files declare no resource at all, so everything managed would be deleted: ${named(deletes)}.`,
			instead: "or check that \"desired\" names the right folder; to stop managing, list them in \"$forget\""
		}];
	}
};
// src/plan/guards/off-everywhere.ts
/** With fewer than this, switching it off is an ordinary change. */
const FEWEST_ON = 2;
const offEverywhere = {
	code: "G-OFF-EVERYWHERE",
	title: "Something would be switched off in the whole account",
	about: "Looks at working hours and auto-assignment in all inboxes and teams, declared or not. Switching one off is a decision; switching all of them off is more often a copied line, and conversations go unanswered without an error anywhere.",
	fires: `Working hours or auto-assignment was on in ${FEWEST_ON} or more, and after the plan it is on in none.`,
	objections: (context) => kinds.flatMap((kind) => {
		const all = passagesOf(kind, context);
		return Object.entries(kind.safety.services).flatMap(([field, service]) => {
			const before = all.filter((one) => one.before?.[field] === true);
			const off = before.flatMap(({ change }) => change?.action === "update" ? [change] : []);
			if (before.length < FEWEST_ON || off.length === 0 || all.some(({ after }) => after?.[field] === true)) return [];
			return [{
				to: off,
				sentence: `Of ${before.length} ${kind.name} with ${service} none would have it any more; switched off by ${named(off)}.`,
				instead: "or leave it on somewhere"
			}];
		});
	})
};
// src/plan/guards/open-conversations.ts
const openConversations = {
	code: "G-OPEN-CONVERSATIONS",
	title: "Conversations would be left alone",
	about: "Looks at bots that are taken from an inbox or replaced there, and at inboxes that lose all of their members, and counts the conversations of the inbox that are open or pending: those wait for who leaves. The count is Chatwoot's own, asked for only in these cases.",
	fires: "The bot of an inbox is removed or replaced, or its last member leaves, while conversations in it are not over, or they cannot be counted.",
	isBlind: true,
	wants: (sides) => ({ underWay: leaving(sides).map(({ place }) => place) }),
	objections: (context) => leaving(context).flatMap(({ change, place, how }) => {
		const count = context.facts.underWay[subjectOfId(place)];
		if (count === 0) return [];
		const { noun } = kindNamed(change.kind).words;
		return [{
			to: [change],
			sentence: `The ${noun} ${subjectOf(change)} would be ${how} under conversations that are not over: ${count ?? "not counted"}.`,
			instead: "or wait until they are resolved"
		}];
	})
};
/** An inbox that is deleted itself takes what lies over it with it, and has a guard of its own. */
function leaving({ changes }) {
	const deleted = new Set(changes.filter(({ action }) => action === "delete").map(({ kind, id }) => `${kind}/${id}`));
	return changes.flatMap((change) => {
		const { endpoint, safety } = kindNamed(change.kind);
		if (endpoint.over === null || !["delete", "update"].includes(change.action)) return [];
		const how = safety.leaves(change.action === "delete" ? null : change.send);
		const place = {
			kind: endpoint.over.kind,
			id: change.id
		};
		return how === null || kindNamed(place.kind).safety.conversationsBy === null || deleted.has(subjectOfId(place)) ? [] : [{
			change,
			place,
			how
		}];
	});
}
function subjectOfId({ kind, id }) {
	return `${kind}/${id}`;
}
// src/plan/guards/own-user.ts
const ownUser = {
	code: "G-OWN-USER",
	title: "The token would stop working",
	about: "Looks at whether the user whose token this is would be deleted or would stop being an administrator: the apply would stop in its middle, and no later run could fix it. Who that is stands in Chatwoot's `GET /profile`, which is asked only when some administrator goes.",
	fires: "An administrator is deleted or demoted who is the token's user, or the profile cannot be read.",
	isBlind: true,
	wants: (sides) => ({ me: administrators(sides).some(({ leaving }) => leaving.length > 0) }),
	objections: (context) => administrators(context).flatMap(({ leaving }) => leaving).filter(({ id }) => context.facts.me === void 0 || id === context.facts.me).map((change) => ({
		to: [change],
		sentence: context.facts.me === void 0 ? `Whether ${subjectOf(change)} is the user whose token this is could not be read, and it would ${how(change)}.` : `${subjectOf(change)} is the user whose token this is, and it would ${how(change)}.`,
		instead: "or use the token of another administrator"
	}))
};
function how({ action }) {
	return action === "delete" ? "be deleted" : "no longer be an administrator";
}
// src/plan/guards/protected.ts
const isProtected = {
	code: "G-PROTECTED",
	title: "Something protected would be deleted",
	about: "Looks at `\"$protect\": true`, with which people say that a resource must not be deleted by accident.",
	fires: "A resource that was protected when it was last applied is no longer declared.",
	isFinal: true,
	objections: ({ changes }) => changes.filter(({ action, protect }) => action === "delete" && protect).map((change) => ({
		to: [change],
		sentence: `${subjectOf(change)} is protected and no longer declared, so it would be deleted.`,
		instead: "Declare it again; or take \"$protect\" off and apply, before you remove it; or list it in \"$forget\" to leave it on the server."
	}))
};
// src/plan/guards/sign-in.ts
const VERBS = {
	create: "Creating",
	update: "Changing",
	delete: "Deleting"
};
const signIn = {
	code: "G-SIGN-IN",
	title: "Everybody would sign in another way",
	about: "Looks at single sign-on, of which an account has one or none. From the moment it is created no password works any more, also not that of the administrator who merged it; with a wrong address or certificate nobody can sign in at all. Tokens of the API go on working, so that a further run can put it right.",
	fires: "Single sign-on is created, changed or deleted.",
	objections: ({ changes }) => changes.flatMap((change) => {
		const says = saidOf(change);
		return says === null ? [] : [{
			to: [change],
			sentence: says,
			instead: "and keep the session of an administrator open until somebody else has signed in"
		}];
	})
};
function saidOf(change) {
	const { action, kind } = change;
	const { safety, words } = kindNamed(kind);
	if (safety.signIn === null || !(action in VERBS)) return null;
	const does = action;
	return `${VERBS[does]} the ${words.noun} ${subjectOf(change)} needs approval: ${safety.signIn[does]}.`;
}
// src/plan/match/naming.ts
/** What on the server names one of its resources, managed here or not: by its id, or by the value of a field. */
/** The kinds that can name one of these. What is nested under it, or lies over it, goes with it and is no such name. */
function referrersOf(name) {
	return kinds.filter((kind) => kind.references.some((reference) => reference.to === name && !isParent(kind, reference.at)));
}
/** Of a binding only those are read that are declared or owned. */
function isPartlyRead({ endpoint }) {
	return endpoint.over !== null;
}
/** All of a kind: from `lists`, or what the plan itself has read; undefined where not all of it was read. */
function listOf(kind, lists, live) {
	return lists[kind.name] ?? (isPartlyRead(kind) ? void 0 : live[kind.name]);
}
/** The fields in which a live resource names what is deleted. */
function fieldsNaming(kind, { fields }, deleted, live) {
	const found = /* @__PURE__ */ new Set();
	mapReferences(kind, fields, (value, reference) => {
		const { to, at, where } = reference;
		if (to === deleted.kind && isAmong(kindNamed(to), { fields: deleted.before }, where) && !isParent(kind, at) && isHeld(deleted, live, heldIn(reference), value)) found.add(fieldOf(at));
		return value;
	});
	return found;
}
function isParent({ endpoint }, at) {
	return parentOf(endpoint)?.at === at;
}
/** Whether this names what is deleted: its id, or the canonical value of a field. */
function isHeld({ kind: name, id }, live, field, value) {
	if (field === "id") return String(value) === String(id);
	const its = byId(live[name] ?? [], id)?.fields[field];
	const said = (one) => String(canonical(kindNamed(name), { [field]: one })[field]);
	return its !== void 0 && said(value) === said(its);
}
// src/plan/guards/still-referenced.ts
const stillReferenced = {
	code: "G-STILL-REFERENCED",
	title: "Something else still needs it",
	about: "Looks at everything on the server that names what is deleted, managed here or not: a rule that assigns to a deleted agent does nothing from then on, and says so nowhere. Lists that the plan itself did not need are read for this.",
	fires: "Something is deleted that something else on the server names (a label in a rule, an inbox in a webhook, a role of an agent), which this plan neither deletes nor changes there; or the list of what could name it cannot be read.",
	isBlind: true,
	wants: ({ changes, live }) => ({ lists: changes.filter(({ action }) => action === "delete").flatMap(({ kind }) => referrersOf(kind)).filter((kind) => isPartlyRead(kind) || live[kind.name] === void 0).map(({ name }) => name) }),
	objections: (context) => context.changes.filter(({ action }) => action === "delete").flatMap((change) => objectionTo(change, context))
};
function objectionTo(change, context) {
	const lists = referrersOf(change.kind).map((kind) => ({
		kind,
		all: listOf(kind, context.facts.lists, context.live)
	}));
	const names = lists.flatMap(({ kind, all }) => (all ?? []).filter((one) => isNaming(kind, one, change, context)).map((one) => nameOf(kind, one, context)));
	const unread = lists.flatMap(({ kind, all }) => all === void 0 ? [kind.name] : []);
	const { noun } = kindNamed(change.kind).words;
	return [...names.length === 0 ? [] : [{
		to: [change],
		sentence: `The ${noun} ${subjectOf(change)} is still named by ${enumerated(names)}.`,
		instead: "or take the reference out first"
	}], ...unread.length === 0 ? [] : [{
		to: [change],
		sentence: `Whether anything still names the ${noun} ${subjectOf(change)} could not be read: ${unread.join(", ")}.`,
		instead: "or run again"
	}]];
}
/** Whether a live resource names what is deleted, in a place that is not gone or written anew after the plan. */
function isNaming(kind, one, deleted, { changes, live }) {
	const over = kind.endpoint.over?.kind ?? null;
	const its = changes.filter((change) => change.id === one.id && (change.kind === kind.name || change.kind === over));
	if (its.some(({ action }) => action === "delete")) return false;
	const rewritten = new Set(its.flatMap((change) => change.kind === kind.name ? change.fields.map(({ path }) => fieldOf(path)) : []));
	return !fieldsNaming(kind, one, deleted, live).isSubsetOf(rewritten);
}
/** What is ours by its key: its name may be a secret. */
function nameOf(kind, { id, fields }, { ledger }) {
	const key = keyOf(ledger, kind.name, id);
	if (key !== void 0) return subjectOf({
		kind: kind.name,
		key
	});
	const name = nameIn(kind, fields);
	return `the ${kind.words.noun} ${typeof name === "string" && name !== "" ? JSON.stringify(name) : `of id ${id}`}`;
}
// src/plan/guards/index.ts
/** The guards, in the order of their pages, and what they make of a plan. They never change it: it is shown as it is. */
const guards = [
	needsYes,
	isProtected,
	manyDeletes,
	nothingDeclared,
	emptyList,
	lastAdministrator,
	ownUser,
	signIn,
	stillReferenced,
	openConversations,
	notEmpty,
	newKey,
	newSecret,
	offEverywhere,
	answersCustomers
];
/** What has to be read before `guarded` can judge this plan; all empty for a plan that is not dangerous. */
function factsWanted({ changes }, made) {
	const wanted = guards.map((guard) => guard.wants?.({
		...made,
		changes
	}) ?? {});
	return {
		me: wanted.some(({ me }) => me === true),
		lists: [...new Set(wanted.flatMap(({ lists = [] }) => lists))].sort(),
		underWay: distinct(wanted.flatMap(({ underWay = [] }) => underWay)),
		contents: distinct(wanted.flatMap(({ contents = [] }) => contents))
	};
}
function distinct(places) {
	return [...new Map(places.map((place) => [`${place.kind}/${place.id}`, place])).values()];
}
/**
* The plan with what the guards have to say of it. Errors are what nobody has approved. Where the files have no part in an
* operation, because somebody changed Chatwoot, the operation is held instead of the plan; what is left is judged again.
* Without any facts (null, where nobody may look) those that would be blind are silent.
*/
function guarded(plan, made, facts, allowed) {
	const able = guards.filter(({ isBlind }) => facts !== null || !isBlind);
	const told = [];
	for (let rest = plan;;) {
		const { changes } = rest;
		const open = changes.filter((change) => !allowed.has(operationOf(change)));
		const context = {
			...made,
			changes,
			facts: facts ?? {
				lists: {},
				underWay: {},
				contents: {}
			},
			open
		};
		const said = able.flatMap((guard) => guard.objections(context).map((objection) => ({
			guard,
			objection
		})));
		const ofChatwoot = said.flatMap(({ guard, objection }) => {
			const to = objection.isWarning ? [] : objection.to.filter((one) => open.includes(one) && isOfChatwoot(one, made.ledger));
			return to.length === 0 ? [] : [{
				to,
				finding: heldFinding(findingOf(guard, {
					...objection,
					to
				}, allowed), to)
			}];
		});
		if (ofChatwoot.length === 0) {
			const findings = said.map(({ guard, objection }) => findingOf(guard, objection, allowed));
			const all = [...plan.changes, ...plan.held.flatMap((one) => one.changes)];
			const approvals = [...approved(allowed, changes, findings), ...withoutOperation(allowed, all)];
			return {
				...plan,
				...rest,
				findings: [
					...plan.findings,
					...told,
					...findings,
					...approvals
				]
			};
		}
		const roots = ofChatwoot.flatMap(({ to, finding }) => to.map(({ kind, key, id, title, place }) => ({
			kind,
			key,
			id,
			title,
			place,
			gone: [],
			reason: finding.sentence
		})));
		const { findings, ...left } = hold(rest, roots);
		told.push(...ofChatwoot.map(({ finding }) => finding), ...findings);
		rest = left;
	}
}
/** The operation waits, and nothing else. */
function heldFinding(finding, to) {
	const nextStep = `This comes from Chatwoot and not from the files, so it is left as it is and everything else goes on. To put it back, ${`${finding.nextStep.charAt(0).toLowerCase()}${finding.nextStep.slice(1)}`}`;
	return {
		...finding,
		severity: "warning",
		nextStep,
		holds: to.map(subjectOf)
	};
}
function findingOf({ code, isFinal }, { to, sentence, instead = "", isWarning }, allowed) {
	const only = to.length === 1 ? to[0] : null;
	const about = {
		code,
		place: only?.place ?? null,
		subject: only === null ? null : subjectOf(only),
		sentence
	};
	if (isWarning || isFinal) return {
		...about,
		severity: isWarning ? "warning" : "error",
		nextStep: instead
	};
	const allow = to.map(operationOf).filter((operation) => !allowed.has(operation));
	if (allow.length === 0) return {
		...about,
		severity: "note",
		nextStep: only === null ? "All of it is approved." : isApproved(only)
	};
	const nextStep = `${allow.length === 1 ? `Add the line \`allow: ${allow[0]}\` to the description of the pull request` : "Add a line for each that is meant to the description of the pull request"} (or to the input "allow" of a run by hand)${instead === "" ? "" : `; ${instead}`}.`;
	return {
		...about,
		severity: "error",
		nextStep,
		allow,
		...instead === "" ? {} : { instead }
	};
}
export { listOf as a, fieldsNaming as i, guarded as n, referrersOf as o, guards as r, lintRules as s, factsWanted as t };
