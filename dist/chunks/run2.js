import { Bn as shapeOf, Ct as Problems, Q as wordsFor, Yt as nameIn$1, ft as filesIn, ht as textInside, ln as kindNamed, mt as isUnreadable, pt as folderAt, st as mapReferences, ut as parseDocument, vt as propertiesOf, wt as quoted$1, zn as shapeFor } from "./engine.js";
import { ft as isSealed, l as nearest, ut as isObject } from "./start.js";
import { a as rowsOf, c as STATUSES, d as shownOf, f as NotSimulated, i as matches, l as columns, n as saved, r as holdsAlone, s as PRIORITIES, t as mayBeSaved, u as isStandard } from "./saved.js";
import { t as TestSchema } from "./format.js";
import { isDeepStrictEqual } from "node:util";
import { relative, resolve, sep } from "node:path";
// src/rule-tests/cast.ts
/** The account that rule tests are played in: what the files declare and what their rules name, each with a number. */
/** Who does what no test says who did it. */
const SOMEBODY = {
	id: 1,
	name: "Somebody",
	email: "somebody@example.com",
	isAdministrator: true
};
/** `now` is when the tests are played. */
function castOf(desired, now) {
	const names = new Names(desired);
	const ofRole = (role) => desired.resources.filter(({ kind }) => kindNamed(kind).simulatedAs === role);
	const definitions = ofRole("attribute").map(({ fields }) => definitionOf(fields));
	const sources = ofRole("rule");
	const whole = sources.filter(isWhole);
	const asking = {
		id: 0,
		name: "",
		people: [],
		teams: [],
		inboxes: [],
		slas: [],
		definitions,
		now
	};
	const rules = whole.map((resource) => ruleOf(names.idOf("rule", resource.key), resource, names, asking));
	const slas = rules.flatMap(({ actions }) => actions.filter(({ action_name }) => action_name === "add_sla")).flatMap(({ action_params }) => Array.isArray(action_params) ? action_params : []).map((id) => ({
		id: Number(id),
		name: String(id)
	}));
	return {
		rules,
		sources,
		inPart: new Set(sources.filter((resource) => !isWhole(resource)).map(({ key }) => key)),
		idOf: (role, name) => names.idOf(role, name),
		nameOf: (id) => names.nameOf(id),
		titleOf: (name) => names.wireOf("label", name),
		get account() {
			return {
				...asking,
				id: desired.account ?? 1,
				slas,
				...names.everybody(),
				definitions
			};
		}
	};
}
/** A field that is left out is not managed; one that holds a variable is there. */
function isWhole({ kind, fields, unknown = [] }) {
	const isThere = (field) => field in fields || unknown.some((path) => path.startsWith(field));
	return kindNamed(kind).limits.required.every(isThere);
}
function definitionOf({ attribute_key, attribute_model, attribute_display_type }) {
	return {
		key: String(attribute_key),
		model: String(attribute_model),
		type: String(attribute_display_type)
	};
}
function ruleOf(id, resource, names, account) {
	const { fields, unknown = [], key } = resource;
	const { event_name, active = true, conditions = [], actions = [] } = plain(mapReferences(kindNamed(resource.kind), fields, (value, { to }) => {
		const role = kindNamed(to).simulatedAs;
		return role === null || typeof value !== "string" ? value : names.wireOf(role, value);
	}));
	const draft = {
		name: key,
		event_name: String(event_name),
		active: active === true,
		conditions,
		actions
	};
	const undeclared = attributesIn(conditions).find((one) => !account.definitions.some((known) => known.key === one));
	const bare = {
		id,
		...draft,
		conditions: [],
		actions: [],
		errors: 0
	};
	if (unknown.length > 0) return {
		...bare,
		unclear: `the rule "${key}", which holds a variable that is not set`
	};
	if (undeclared !== void 0) return {
		...bare,
		unclear: `the rule "${key}", which asks for the custom attribute "${undeclared}" that no file declares`
	};
	const rule = saved(id, draft, account);
	return "error" in rule ? {
		...bare,
		unclear: `the rule "${key}", which Chatwoot refuses to save`
	} : rule;
}
function attributesIn(conditions) {
	return (Array.isArray(conditions) ? conditions : []).map(({ attribute_key }) => attribute_key).filter((key) => typeof key === "string" && !isStandard(key));
}
/** A secret is a text like any other here, and is not looked into. */
function plain(value) {
	if (isSealed(value)) return "(a secret)";
	if (Array.isArray(value)) return value.map((item) => plain(item));
	if (value === null || typeof value !== "object") return value;
	return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, plain(inner)]));
}
/** Numbers for names. What is declared has one number, whether by its key or by its name in Chatwoot. */
var Names = class {
	ids = /* @__PURE__ */ new Map();
	said = /* @__PURE__ */ new Map();
	desired;
	constructor(desired) {
		this.desired = desired;
		for (const resource of desired.resources) {
			const kind = kindNamed(resource.kind);
			if (kind.simulatedAs !== null) this.add(kind.simulatedAs, namesOf(kind, resource), resource);
		}
	}
	idOf(role, name) {
		return this.ids.get(`${role} ${name}`) ?? this.add(role, [name], null);
	}
	nameOf(id) {
		return this.said.get(id)?.name ?? null;
	}
	/** What Chatwoot wants where one of these is named: a number, or the text that it goes by. */
	wireOf(role, name) {
		if (role !== "label" && role !== "attribute") return this.idOf(role, name);
		const its = this.desired.resources.find(({ kind, key }) => key === name && kindNamed(kind).simulatedAs === role);
		const wire = its === void 0 ? void 0 : its.fields[kindNamed(its.kind).identity.referredBy];
		return typeof wire === "string" ? wire : name;
	}
	everybody() {
		const all = [...this.said].map(([id, one]) => ({
			id,
			...one
		}));
		const people = [SOMEBODY, ...all.filter(({ role }) => role === "person").map(personOf)];
		const members = people.map(({ id }) => id);
		const inboxes = all.filter(({ role }) => role === "inbox").map(({ id, name, resource }) => ({
			id,
			name: textIn(resource?.fields.name, name),
			members,
			greeting: greetingOf(resource)
		}));
		return {
			people,
			teams: all.filter(({ role }) => role === "team").map(({ id, name }) => ({
				id,
				name,
				members: null
			})),
			inboxes
		};
	}
	add(role, names, resource) {
		const id = 100 + this.said.size;
		for (const name of names) if (!this.ids.has(`${role} ${name}`)) this.ids.set(`${role} ${name}`, id);
		this.said.set(id, {
			role,
			name: names[0],
			resource
		});
		return id;
	}
};
function namesOf(kind, { key, fields }) {
	const name = nameIn$1(kind, fields);
	return typeof name === "string" ? [key, name] : [key];
}
const textIn = (value, otherwise) => typeof value === "string" ? value : otherwise;
function personOf({ id, name, resource }) {
	const { email, name: said, role } = resource?.fields ?? {};
	const address = textIn(email, name);
	return {
		id,
		name: textIn(said, address),
		email: address,
		isAdministrator: role === "administrator"
	};
}
function greetingOf(resource) {
	const { greeting_enabled, greeting_message } = resource?.fields ?? {};
	return greeting_enabled === true && typeof greeting_message === "string" ? greeting_message : null;
}
// src/rule-tests/read.ts
/** The files of rule tests, read with the place of everything; mistakes are told like those of the desired files. */
const AT_TOP = [
	"$schema",
	"$comment",
	"tests"
];
function parseRuleTests(files) {
	const problems = new Problems();
	const tests = files.flatMap(({ file, text }) => {
		const document = parseDocument(file, text, problems);
		return document === null ? [] : testsIn(document, problems);
	});
	const seen = /* @__PURE__ */ new Map();
	for (const { name, place } of tests) {
		const first = seen.get(name);
		if (first === void 0) seen.set(name, place);
		else {
			const where = `${first.file}:${first.line}`;
			problems.add("F-DUPLICATE", place, `There are two tests ${quoted$1(name)}, the first in ${where}.`, "Rename one of them.");
		}
	}
	return {
		tests,
		findings: problems.findings
	};
}
function testsIn(document, problems) {
	const { root } = document;
	const place = document.placeOf(root.offset);
	if (root.type !== "object") {
		problems.add("F-TYPE", place, "A file of rule tests is an object.", "Begin it with { \"tests\": { … } }.");
		return [];
	}
	const properties = propertiesOf(document, root, problems);
	for (const { name, keyPlace } of properties.filter(({ name }) => !AT_TOP.includes(name))) unknown(name, AT_TOP, "a file of rule tests", keyPlace, problems);
	const all = properties.find(({ name }) => name === "tests");
	if (all === void 0) problems.add("F-MISSING", place, "\"tests\" is missing.", "Add it: an object of tests.");
	else if (all.node.type !== "object") {
		const at = document.placeOf(all.node.offset);
		problems.add("F-TYPE", at, "\"tests\" must be an object.", "Write \"tests\": { \"what it is about\": { … } }.");
	}
	if (all?.node.type !== "object") return [];
	return propertiesOf(document, all.node, problems).flatMap((property) => testIn(document, property, problems));
}
function testIn(document, { name, keyPlace, node }, problems) {
	const places = Object.create(null);
	const before = problems.findings.length;
	const body = valueIn(document, node, "", places, problems);
	const about = {
		name,
		place: keyPlace,
		places,
		problems
	};
	unknownFields(shapeOf(TestSchema), body, "", about);
	const { data, error } = TestSchema.safeParse(body);
	for (const issue of error?.issues ?? []) tell$1(issue, body, about);
	if (data === void 0) return [];
	if (problems.findings.length === before) beyondSchema(data, about);
	return problems.findings.length > before ? [] : [{
		...data,
		name,
		place: keyPlace,
		places
	}];
}
function valueIn(document, node, path, places, problems) {
	if (path !== "") places[path] = document.placeOf(node.offset);
	if (node.type === "array") return (node.children ?? []).map((item, at) => valueIn(document, item, `${path}[${at}]`, places, problems));
	if (node.type !== "object") return node.value;
	const entries = propertiesOf(document, node, problems).map(({ name, node: inner, keyPlace }) => {
		const at = path === "" ? name : `${path}.${name}`;
		const value = valueIn(document, inner, at, places, problems);
		places[`${at}#`] = keyPlace;
		return [name, value];
	});
	return Object.fromEntries(entries);
}
function unknownFields(shape, value, path, about) {
	const of = shapeFor(shape, value);
	if (of.type === "list" && Array.isArray(value)) for (const [at, item] of value.entries()) unknownFields(of.item, item, `${path}[${at}]`, about);
	if (of.type !== "object" || !isObject(value)) return;
	for (const [name, inner] of Object.entries(value)) {
		const at = path === "" ? name : `${path}.${name}`;
		if (Object.hasOwn(of.fields, name)) unknownFields(of.fields[name], inner, at, about);
		else unknown(name, Object.keys(of.fields), path === "" ? "a test" : quoted$1(path), about.places[`${at}#`], about.problems);
	}
}
function unknown(name, known, where, place, problems) {
	const guess = nearest(name, known);
	const all = known.length === 0 ? "There is nothing to write here." : `The fields are ${known.join(", ")}.`;
	const nextStep = guess === null ? all : `Did you mean "${guess}"?`;
	problems.add("F-UNKNOWN-FIELD", place, `${quoted$1(name)} is no field of ${where}.`, nextStep);
}
function tell$1(issue, body, { name, place, places, problems }) {
	const path = issue.path.reduce((at, step) => typeof step === "number" ? `${at}[${step}]` : at === "" ? String(step) : `${at}.${String(step)}`, "");
	const about = {
		value: issue.path.reduce((at, step) => at?.[step], body),
		path,
		item: null,
		isSecret: false,
		isOfKey: false
	};
	if (path === "") {
		problems.add("F-TYPE", place, `The test ${quoted$1(name)} must be an object.`, "Write what it says in braces.");
		return;
	}
	const [sentence, nextStep, code] = wordsFor(issue, about);
	problems.add(code, placeOf(path, place, places), `Test ${quoted$1(name)}: ${sentence}`, nextStep);
}
/** The place of a path, or of the nearest thing around it. */
function placeOf(path, place, places) {
	for (let at = path; at !== ""; at = at.replace(/(\.[^.[]*|\[\d+\]|^[^.[]+)$/, "")) {
		const found = places[at];
		if (found !== void 0) return found;
	}
	return place;
}
/** What holds between fields. */
function beyondSchema({ event, conversation, messages }, { name, place, places, problems }) {
	const say = (path, sentence, nextStep) => problems.add("F-VALUE", placeOf(path, place, places), `Test ${quoted$1(name)}: ${sentence}`, nextStep);
	const names = Object.keys(event);
	if (names.length === 0) say("event", "\"event\" is empty.", "Write what happens, such as \"message_created\".");
	if (names.length > 1) say("event", `"event" names ${names.length} things.`, "A test is about one of them.");
	if (event.conversation_updated !== void 0 && Object.keys(event.conversation_updated).length === 0) say("event", "\"conversation_updated\" changes nothing.", "Write what changes, such as \"status\".");
	if (event.conversation_created === void 0) return;
	const { labels, priority } = conversation ?? {};
	for (const [field, value] of Object.entries({
		labels,
		priority
	})) if (value !== void 0) say(`conversation.${field}`, `a conversation that is only begun has no ${field}.`, "Take it out, or use another event.");
	if (messages !== void 0 && messages.length > 0) say("messages", "nothing was written in a conversation that is only begun.", "Write it into the event: \"message\".");
}
// src/rule-tests/effects.ts
/** What has become of the conversation, held to what a test says of it. Only what it names is looked at. */
function effectsMissed(test, played, cast) {
	const { effects = {}, name, place, places } = test;
	const found = foundIn(played, cast);
	return Object.keys(effects).flatMap((field) => {
		const wanted = wantedOf(field, effects[field], cast);
		if (isDeepStrictEqual(wanted, found[field])) return [];
		const sentence = `Test ${JSON.stringify(name)}: in the end "${field}" is ${shown$1(found[field])}, expected ${shown$1(wanted)}${doers(played, field)}.`;
		return [{
			code: "T-FAILED",
			severity: "error",
			place: placeOf(`effects.${field}`, place, places),
			subject: null,
			sentence,
			nextStep: "Correct the rules, or the test."
		}];
	});
}
/** Lists of what rules did, one after the other. */
const IN_ORDER = {
	messages: true,
	webhooks: true
};
/** By the names of the files. Sets are sorted. */
function foundIn({ conversation, contact, written, called }, cast) {
	const { status, priority, assignee_id, team_id, label_list } = conversation;
	const named = (id) => id === null ? null : cast.nameOf(id) ?? String(id);
	return {
		status,
		priority,
		assignee_id: named(assignee_id),
		team_id: named(team_id),
		labels: [...label_list].sort(),
		muted: contact.blocked,
		messages: written.map(({ content, private: isPrivate }) => ({
			content,
			private: isPrivate
		})),
		webhooks: called
	};
}
function wantedOf(field, value, cast) {
	if (field === "assignee_id") return value === null ? null : cast.nameOf(cast.idOf("person", String(value)));
	if (field === "team_id") return value === null ? null : cast.nameOf(cast.idOf("team", String(value)));
	if (field === "messages") return value.map(({ content = "", private: isPrivate = false }) => ({
		content,
		private: isPrivate
	}));
	if (Array.isArray(value) && !Object.hasOwn(IN_ORDER, field)) return value.map((label) => cast.titleOf(String(label))).sort();
	return value;
}
/** Which actions were left out, where that may be why. */
function doers({ turns }, field) {
	const left = turns.flatMap(({ rule, deeds }) => deeds.filter(({ isDone }) => !isDone).map(({ action }) => `"${action}" of ${rule.name}`));
	return left.length > 0 && !Object.hasOwn(IN_ORDER, field) ? ` (nothing came of ${left.join(", ")})` : "";
}
function shown$1(value) {
	return value === null ? "nothing" : JSON.stringify(value);
}
// src/simulate/run/stage.ts
var Stage = class {
	world;
	seen = {
		serverEvents: [],
		calls: []
	};
	turns = [];
	queue = [];
	/** All that rules were told of. */
	heard = [];
	/** What the server writes into the conversation in the background: it is there when the happening is over. */
	pending = [];
	last;
	constructor(world) {
		this.world = world;
		const { account, contacts, conversations, messages, rules } = world;
		const ids = [
			account.people,
			account.teams,
			account.inboxes,
			contacts,
			conversations,
			messages,
			rules
		].flat();
		this.last = Math.max(1e3, ...ids.map(({ id }) => id));
	}
	newId() {
		this.last += 1;
		return this.last;
	}
	conversation(id) {
		return this.world.conversations.find((one) => one.id === id);
	}
	contactOf({ contact_id }) {
		return this.world.contacts.find(({ id }) => id === contact_id);
	}
	put(conversation) {
		this.world = {
			...this.world,
			conversations: putIn(this.world.conversations, conversation)
		};
	}
	putContact(contact) {
		this.world = {
			...this.world,
			contacts: putIn(this.world.contacts, contact)
		};
	}
	/** A row that is written lies behind all others from then on. */
	putRule(rule) {
		this.world = {
			...this.world,
			rules: [...this.world.rules.filter(({ id }) => id !== rule.id), rule]
		};
	}
	/** The server's own message about what somebody did. */
	note(conversation, content) {
		this.pending.push({
			id: this.newId(),
			conversation_id: conversation,
			content,
			message_type: "activity",
			private: false,
			sender: null,
			isByRule: false
		});
	}
	settle() {
		this.world = {
			...this.world,
			messages: [...this.world.messages, ...this.pending.splice(0)]
		};
	}
};
function putIn(all, one) {
	return all.some(({ id }) => id === one.id) ? all.map((each) => each.id === one.id ? one : each) : [...all, one];
}
/** As the server's own messages name who did something. */
function nameOf(by) {
	return "rule" in by ? "Automation System" : "person" in by ? by.person.name : by.contact.name;
}
const isRule = (by) => "rule" in by;
// src/simulate/run/change.ts
/** A change of a conversation: what it brings along, which events it raises, and what the server writes about it. */
const loaded = (id) => ({
	id,
	saves: 0,
	isNew: false
});
/** The fields of which a change is told; of the conversation's other fields nobody hears. */
const TOLD = [
	"status",
	"priority",
	"assignee_id",
	"team_id",
	"label_list",
	"snoozed_until",
	"custom_attributes",
	"waiting_since",
	"first_reply_created_at",
	"sla_policy_id"
];
/** Returns whether anything was different before. */
function change(stage, its, patch, by) {
	const before = stage.conversation(its.id);
	const after = withConsequences(stage, before, {
		...before,
		...patch
	});
	const changes = {};
	for (const field of TOLD) if (!isSame(before[field], after[field])) changes[field] = [before[field], after[field]];
	if (Object.keys(changes).length === 0) return false;
	const cached = "label_list" in changes || its.saves > 0 ? after.label_list.join(", ") : before.cached_label_list;
	if (cached !== before.cached_label_list) changes.cached_label_list = [before.cached_label_list, cached];
	if (its.isNew) changes.display_id = [null, its.id];
	its.saves += 1;
	its.isNew = false;
	const isResolved = "status" in changes && after.status === "resolved";
	stage.put({
		...after,
		cached_label_list: cached,
		...isResolved ? { waiting_since: false } : {}
	});
	raise(stage, after, changes, by);
	write$1(stage, before, after, by);
	return true;
}
function isSame(one, other) {
	if (Array.isArray(one) && Array.isArray(other)) return isDeepStrictEqual([...one].sort(), [...other].sort());
	return isDeepStrictEqual(one, other);
}
/** A team takes away whoever is not in it, and only a snoozed conversation has an end of that. */
function withConsequences(stage, before, after) {
	const team = stage.world.account.teams.find(({ id }) => id === after.team_id);
	const isMoved = before?.team_id !== after.team_id && after.team_id !== null;
	if (isMoved && team?.members === null && after.assignee_id !== null) throw new NotSimulated("a team for a conversation that has an assignee, where nobody says who is in the team");
	const isOutside = isMoved && team?.members != null && !team.members.includes(after.assignee_id ?? -1);
	return {
		...after,
		assignee_id: isOutside ? null : after.assignee_id,
		snoozed_until: after.status === "snoozed" ? after.snoozed_until : null
	};
}
/** What rules do raises no event for rules; the server's own webhooks hear of it. */
function raise(stage, { id, status }, changes, by) {
	const event = (name, of) => {
		if (!isRule(by)) stage.queue.push({
			name,
			conversation: id,
			message: null,
			changes: of
		});
	};
	if ("status" in changes) {
		if (status === "open") event("conversation_opened", null);
		if (status === "resolved") event("conversation_resolved", null);
		stage.seen.serverEvents.push("conversation_status_changed");
	}
	event("conversation_updated", changes);
	stage.seen.serverEvents.push(`conversation_updated[${Object.keys(changes).sort().join(",")}]`);
}
const STATUS_WORDS = {
	open: "Conversation was reopened by",
	resolved: "Conversation was marked resolved by",
	pending: "Conversation was marked as pending by",
	snoozed: "Conversation was snoozed by"
};
/** What stands in the conversation about it. A customer changes nothing but the status, by writing. */
function write$1(stage, before, after, by) {
	const { id } = after;
	const who = nameOf(by);
	if (before.status !== after.status) {
		const isByCustomer = "contact" in by;
		const said = `${STATUS_WORDS[after.status]} ${who}`;
		stage.note(id, isByCustomer ? "System reopened the conversation due to a new incoming message." : said);
	}
	if (before.priority !== after.priority) stage.note(id, `${who} ${priorityWords(before.priority, after.priority)}`);
	const added = after.label_list.filter((label) => !before.label_list.includes(label));
	const removed = before.label_list.filter((label) => !after.label_list.includes(label));
	if (added.length > 0) stage.note(id, `${who} added ${added.join(", ")}`);
	if (removed.length > 0) stage.note(id, `${who} removed ${removed.join(", ")}`);
	if (after.sla_policy_id !== null && before.sla_policy_id !== after.sla_policy_id) stage.note(id, `${who} added SLA policy ${stage.world.account.slas.find((sla) => sla.id === after.sla_policy_id)?.name}`);
	writeAssignment(stage, before, after, by);
}
function priorityWords(from, to) {
	if (to === null) return "removed the priority";
	return from === null ? `set the priority to ${to}` : `changed the priority from ${from} to ${to}`;
}
/** Of a change of both, only the team is told. */
function writeAssignment(stage, before, after, by) {
	const { people, teams } = stage.world.account;
	const who = nameOf(by);
	const assignee = people.find(({ id }) => id === after.assignee_id);
	const isReassigned = (before?.assignee_id ?? null) !== after.assignee_id;
	const from = before?.team_id ?? null;
	if (from !== after.team_id) {
		const team = teams.find(({ id }) => id === after.team_id);
		const via = isReassigned && assignee !== void 0 ? `${assignee.name} via ` : "";
		if (team === void 0) stage.note(after.id, `Unassigned from ${teams.find(({ id }) => id === from)?.name} by ${who}`);
		else stage.note(after.id, `Assigned to ${via}${team.name} by ${who}`);
	} else if (isReassigned) {
		if (assignee === void 0) stage.note(after.id, `Conversation unassigned by ${who}`);
		else if ("person" in by && by.person.id === assignee.id) stage.note(after.id, `${who} self-assigned this conversation`);
		else stage.note(after.id, `Assigned to ${assignee.name} by ${who}`);
	}
}
// src/simulate/liquid/filters.ts
/** The filters of Liquid that texts of rules are likely to use. One that Liquid does not know is passed over. */
/** Stands inside of the text as "Liquid error: …". */
var FilterFault = class extends Error {};
const isDrop = (value) => value !== null && typeof value === "object" && "drop" in value;
function textOf(value) {
	if (value === null) return "";
	if (Array.isArray(value)) return value.map(textOf).join("");
	if (isDrop(value)) {
		if (value.drop === "") throw new NotSimulated("custom attributes as a whole in a text");
		return value.drop;
	}
	return String(value);
}
/** What is taken for a number; anything else is 0. */
function numberOf(value) {
	if (typeof value === "number") return value;
	return typeof value === "string" && /^-?\d+(\.\d+)?$/.test(value.trim()) ? Number(value) : 0;
}
function integerOf(value) {
	if (typeof value === "number") return Math.trunc(value);
	if (typeof value === "string" && /^-?\d+$/.test(value.trim())) return Number(value);
	throw new FilterFault("invalid integer");
}
const ofText = (change) => (value, args) => change(textOf(value), ...args.map(textOf));
const ofNumbers = (change) => (value, [other = null]) => change(numberOf(value), numberOf(other));
const capitalised = (text) => `${text.slice(0, 1).toUpperCase()}${text.slice(1).toLowerCase()}`;
const FILTERS = {
	upcase: ofText((text) => text.toUpperCase()),
	downcase: ofText((text) => text.toLowerCase()),
	capitalize: ofText(capitalised),
	strip: ofText((text) => text.trim()),
	lstrip: ofText((text) => text.trimStart()),
	rstrip: ofText((text) => text.trimEnd()),
	append: ofText((text, more = "") => `${text}${more}`),
	prepend: ofText((text, more = "") => `${more}${text}`),
	replace: ofText((text, from = "", to = "") => text.replaceAll(from, () => to)),
	remove: ofText((text, from = "") => text.replaceAll(from, "")),
	plus: ofNumbers((one, other) => one + other),
	minus: ofNumbers((one, other) => one - other),
	times: ofNumbers((one, other) => one * other),
	size: (value) => typeof value === "string" || Array.isArray(value) ? value.length : 0,
	default: (value, [other = ""]) => value === null || value === false || value === "" || Array.isArray(value) && value.length === 0 ? other : value,
	truncate: (value, [length = 50, end = "..."]) => {
		const [text, most, tail] = [
			textOf(value),
			integerOf(length),
			textOf(end)
		];
		return text.length > most ? `${text.slice(0, Math.max(0, most - tail.length))}${tail}` : text;
	},
	date: (value, [format = ""], now) => {
		if (value !== "now" && value !== "today") throw new NotSimulated("the Liquid filter \"date\" of anything but \"now\"");
		return dated(textOf(format), now);
	}
};
/** Filters of Liquid 5 that are not here. */
const OTHERS$1 = /^(abs|at_least|at_most|ceil|compact|concat|divided_by|escape|escape_once|find|find_index|first|floor|h|has|join|last|map|modulo|newline_to_br|reject|remove_first|remove_last|replace_first|replace_last|reverse|round|slice|sort|sort_natural|split|squish|strip_html|strip_newlines|sum|truncatewords|uniq|url_decode|url_encode|where|base64_\w+)$/;
function filtered(name, value, args, now) {
	if (Object.hasOwn(FILTERS, name)) return FILTERS[name](value, args, now);
	if (OTHERS$1.test(name)) throw new NotSimulated(`the Liquid filter ${JSON.stringify(name)}`);
	return value;
}
function dated(format, now) {
	const two = (number) => String(number).padStart(2, "0");
	const parts = {
		Y: String(now.getUTCFullYear()),
		m: two(now.getUTCMonth() + 1),
		d: two(now.getUTCDate()),
		H: two(now.getUTCHours()),
		M: two(now.getUTCMinutes())
	};
	return format.replace(/%(.)/g, (all, letter) => {
		if (!Object.hasOwn(parts, letter)) throw new NotSimulated(`the time format ${all}`);
		return parts[letter];
	});
}
// src/simulate/liquid/drops.ts
/** `sender` is who writes; where no person does, "agent" is the assignee. */
function drops(stage, id, sender) {
	const { account } = stage.world;
	const conversation = stage.conversation(id);
	const contact = stage.contactOf(conversation);
	const inbox = account.inboxes.find((one) => one.id === conversation.inbox_id);
	const agent = sender ?? account.people.find((one) => one.id === conversation.assignee_id) ?? null;
	const recent = stage.world.messages.filter((message) => message.conversation_id === id && message.message_type !== "activity" && !message.private);
	return {
		contact: drop("ContactDrop", {
			id: contact.id,
			...names(contact.name),
			email: contact.email,
			phone_number: contact.phone_number,
			custom_attribute: attributes(contact.custom_attributes)
		}),
		agent: drop("UserDrop", {
			id: agent?.id ?? null,
			...names(agent?.name ?? null),
			available_name: agent?.name ?? null,
			email: agent?.email ?? null
		}),
		conversation: drop("ConversationDrop", {
			id,
			display_id: id,
			contact_name: capitalised(contact.name),
			custom_attribute: attributes(conversation.custom_attributes),
			recent_messages: recent.slice(-5).map(() => drop("", {}))
		}),
		inbox: drop("InboxDrop", {
			id: inbox?.id ?? null,
			name: inbox?.name ?? null
		}),
		account: drop("AccountDrop", {
			id: account.id,
			name: account.name
		})
	};
}
const drop = (name, fields) => ({
	drop: name,
	fields
});
/** Each word begins with a capital letter, whatever was written. */
function names(name) {
	const words = (name ?? "").split(/\s+/).filter((word) => word !== "");
	return {
		name: name === null ? null : words.map(capitalised).join(" "),
		first_name: words.length > 0 ? capitalised(words[0]) : null,
		last_name: words.length > 1 ? capitalised(words.at(-1)) : null
	};
}
/** Every value as a text. */
function attributes(values) {
	const texts = Object.entries(values).map(([key, value]) => {
		if (value !== null && typeof value === "object") throw new NotSimulated("a list or an object in an attribute");
		return [key, value === null ? "" : String(value)];
	});
	return drop("", Object.fromEntries(texts));
}
// src/simulate/liquid/parse.ts
/**
* Liquid, as far as texts of rules use it: variables with filters, `if`, `unless`, `assign`, `comment`, `raw`. Ruby's
* Liquid knows more; what it knows and this does not is "not simulated". A template that Ruby refuses is a SyntaxFault.
*/
var SyntaxFault = class extends Error {};
/** Tags of Liquid 5 that are not here. */
const OTHERS = /^(break|capture|case|continue|cycle|decrement|doc|echo|for|ifchanged|increment|liquid|tablerow|inline_comment|#)/;
function parse(text) {
	return block({
		all: tokensOf(text),
		at: 0
	}, []).body;
}
/** Texts, `{{ … }}` and `{% … %}`, with spaces taken off where a dash asks for it. */
function tokensOf(text) {
	const parts = text.split(/(\{\{[\s\S]*?\}\}?|\{%[\s\S]*?%\}|\{\{|\{%)/);
	for (const [index, part] of parts.entries()) {
		if (index % 2 === 0) continue;
		if (!(part.startsWith("{{") ? /^\{\{[\s\S]*\}\}$/.test(part) : /^\{%[\s\S]*%\}$/.test(part))) throw new SyntaxFault(part);
		if (part[2] === "-") parts[index - 1] = parts[index - 1].trimEnd();
		if (part.at(-3) === "-") parts[index + 1] = parts[index + 1].trimStart();
	}
	return parts.filter((part) => part !== "");
}
const inner = (token) => token.slice(2, -2).replace(/^-|-$/g, "").trim();
/** Up to one of the tags, or to the end when there are none. */
function block(tokens, ends) {
	const body = [];
	for (; tokens.at < tokens.all.length;) {
		const token = tokens.all[tokens.at++];
		if (token.startsWith("{{")) body.push({
			type: "output",
			output: outputOf(inner(token))
		});
		else if (!token.startsWith("{%")) body.push({
			type: "text",
			text: token
		});
		else {
			const [word = ""] = inner(token).split(/\s/);
			if (ends.includes(word)) return {
				body,
				end: inner(token)
			};
			const node = tag(word, inner(token).slice(word.length).trim(), tokens);
			if (node !== null) body.push(node);
		}
	}
	if (ends.length > 0) throw new SyntaxFault(`no ${ends[0]}`);
	return {
		body,
		end: ""
	};
}
function tag(word, rest, tokens) {
	if (word === "if" || word === "unless") return branchesOf(word, rest, tokens);
	if (word === "assign") {
		const [, name, value] = /^([\w-]+)\s*=\s*([\s\S]+)$/.exec(rest) ?? [];
		if (name === void 0) throw new SyntaxFault(rest);
		return {
			type: "assign",
			name,
			output: outputOf(value)
		};
	}
	if (word === "comment" || word === "raw") {
		const text = until(`end${word}`, tokens);
		return word === "raw" ? {
			type: "text",
			text
		} : null;
	}
	if (word === "include" || word === "render") {
		if (rest === "") throw new SyntaxFault(rest);
		if (!/^["']/.test(rest)) throw new NotSimulated(`the Liquid tag ${JSON.stringify(word)} with a variable`);
		return {
			type: "error",
			message: "This liquid context does not allow includes"
		};
	}
	if (OTHERS.test(word)) throw new NotSimulated(`the Liquid tag ${JSON.stringify(word)}`);
	throw new SyntaxFault(word);
}
function until(end, tokens) {
	let text = "";
	while (tokens.at < tokens.all.length) {
		const token = tokens.all[tokens.at++];
		if (token.startsWith("{%") && inner(token) === end) return text;
		text += token;
	}
	throw new SyntaxFault(`no ${end}`);
}
function branchesOf(word, rest, tokens) {
	const branches = [];
	let test = rest;
	for (let isNegated = word === "unless";; isNegated = false) {
		const { body, end } = block(tokens, [
			`end${word}`,
			"elsif",
			"else"
		]);
		branches.push({
			...testsOf(test),
			isNegated,
			body
		});
		if (end.startsWith("end")) return {
			type: "if",
			branches
		};
		test = end.startsWith("elsif") ? end.slice(5).trim() : null;
	}
}
function testsOf(text) {
	if (text === null) return {
		tests: null,
		words: []
	};
	const parts = text.split(/\s+(and|or)\s+/);
	return {
		tests: parts.filter((_, index) => index % 2 === 0).map(testOf),
		words: parts.filter((_, index) => index % 2 === 1)
	};
}
function testOf(text) {
	const [, left, operator = null, right = null] = /^([^\s=!<>]+|"[^"]*"|'[^']*')(?:\s*(==|!=|<>|<=|>=|<|>|contains)\s*([\s\S]+))?$/.exec(text.trim()) ?? [];
	if (left === void 0) throw new NotSimulated(`the Liquid condition ${JSON.stringify(text)}`);
	return {
		left: expression(left),
		operator,
		right: right === null ? null : expression(right)
	};
}
function outputOf(text) {
	const [value = "", ...filters] = split(text, "|");
	return {
		value: expression(value),
		filters: filters.map(filterOf)
	};
}
function filterOf(text) {
	const [, name, rest = ""] = /^(\w+)\s*(?::\s*([\s\S]*))?$/.exec(text) ?? [];
	if (name === void 0) throw new NotSimulated(`the Liquid filter ${JSON.stringify(text)}`);
	return {
		name,
		args: rest === "" ? [] : split(rest, ",").map(expression)
	};
}
/** At a character that stands outside of quotes. */
function split(text, at) {
	return (text.match(at === "|" ? /("[^"]*"|'[^']*'|[^|"'])+/g : /("[^"]*"|'[^']*'|[^,"'])+/g) ?? [""]).map((part) => part.trim());
}
function expression(text) {
	if (text === "" || text === "nil" || text === "null") return { literal: null };
	if (text === "true" || text === "false") return { literal: text === "true" };
	if (/^-?\d+(\.\d+)?$/.test(text)) return { literal: Number(text) };
	const quoted = /^"([^"]*)"$|^'([^']*)'$/.exec(text);
	if (quoted !== null) return { literal: quoted[1] ?? quoted[2] };
	if (!/^[a-zA-Z_][\w-]*(\.[\w-]+\??|\["[^"\]]*"\]|\['[^'\]]*'\])*$/.test(text) || /^(blank|empty)$/.test(text)) throw new NotSimulated(`the Liquid expression ${JSON.stringify(text)}`);
	return { path: [...text.matchAll(/\["([^"\]]*)"\]|\['([^'\]]*)'\]|([\w-]+\??)/g)].map(([, a, b, c]) => a ?? b ?? c) };
}
// src/simulate/liquid/rendered.ts
/** A text that is no template at all is sent as it is. What stands in backquotes is left alone. */
function rendered(text, stage, conversation, sender) {
	if (!/\{\{|\{%/.test(text)) return text;
	const nodes = parsed(text.replace(/`([\s\S]*?)`/g, "{% raw %}`$1`{% endraw %}"));
	if (nodes === null) return text;
	return written(nodes, {
		data: new Map(Object.entries(drops(stage, conversation, sender))),
		now: stage.world.account.now
	});
}
function parsed(text) {
	try {
		return parse(text);
	} catch (error) {
		if (error instanceof SyntaxFault) return null;
		throw error;
	}
}
function written(nodes, scope) {
	return nodes.map((node) => one(node, scope)).join("");
}
/** An error stands in the text in the place of the value. */
function one(node, scope) {
	switch (node.type) {
		case "text": return node.text;
		case "error": return `Liquid error: ${node.message}`;
		case "output": return orError(() => textOf(result(node.output, scope)));
		case "assign": return orError(() => {
			scope.data.set(node.name, result(node.output, scope));
			return "";
		});
		case "if": {
			const branch = node.branches.find((each) => holds(each, scope));
			return branch === void 0 ? "" : written(branch.body, scope);
		}
	}
}
function orError(make) {
	try {
		return make();
	} catch (error) {
		if (error instanceof FilterFault) return `Liquid error: ${error.message}`;
		throw error;
	}
}
function result({ value, filters }, scope) {
	return filters.reduce((data, { name, args }) => filtered(name, data, args.map((arg) => lookedUp(arg, scope)), scope.now), lookedUp(value, scope));
}
function lookedUp(expression, { data }) {
	if ("literal" in expression) return expression.literal;
	const [name, ...steps] = expression.path;
	return steps.reduce((at, step) => {
		if (isDrop(at)) return Object.hasOwn(at.fields, step) ? at.fields[step] : null;
		if (step === "size" && (typeof at === "string" || Array.isArray(at))) return at.length;
		if (Array.isArray(at)) throw new NotSimulated("single messages in a text");
		return null;
	}, data.get(name) ?? null);
}
function holds({ tests, words, isNegated }, scope) {
	if (tests === null) return true;
	const results = tests.map((test) => isTrue(test, scope));
	return words.reduceRight((right, word, index) => word === "and" ? results[index] && right : results[index] || right, results.at(-1)) !== isNegated;
}
function isTrue({ left, operator, right }, scope) {
	const one = lookedUp(left, scope);
	if (operator === null || right === null) return one !== null && one !== false;
	const other = lookedUp(right, scope);
	if (operator === "==") return one === other;
	if (operator === "!=" || operator === "<>") return one !== other;
	if (operator === "contains") return typeof one === "string" && other !== null && one.includes(textOf(other));
	if (typeof one !== "number" || typeof other !== "number") throw new NotSimulated("texts compared by size in a text");
	return {
		"<": one < other,
		">": one > other,
		"<=": one <= other,
		">=": one >= other
	}[operator];
}
// src/simulate/run/message.ts
/** A new message, and what the server does about it. */
function write(stage, its, draft, by) {
	const { message_type, content, sender } = draft;
	const isIncoming = message_type === "incoming";
	const message = {
		id: stage.newId(),
		conversation_id: its.id,
		message_type,
		private: draft.private,
		content: content !== null && !isIncoming ? rendered(content, stage, its.id, sender) : content,
		sender: sender === null ? null : {
			type: isIncoming ? "Contact" : "User",
			id: sender.id
		},
		isByRule: isRule(by)
	};
	stage.world = {
		...stage.world,
		messages: [...stage.world.messages, message]
	};
	if (isIncoming) reopen(stage, its, by);
	tell(stage, message, by);
	answer(stage, its, message, by);
	if (isIncoming) greet(stage, its, by);
	return message;
}
/** A customer who writes opens a snoozed or resolved conversation again, unless the contact is muted. */
function reopen(stage, its, by) {
	const conversation = stage.conversation(its.id);
	const contact = stage.contactOf(conversation);
	if (contact.blocked) return;
	if (conversation.status === "snoozed") change(stage, its, { status: "open" }, by);
	if (conversation.status === "resolved") change(stage, its, { status: "open" }, { contact });
}
function tell(stage, { id, conversation_id, message_type, private: isPrivate }, by) {
	if (!isRule(by)) stage.queue.push({
		name: "message_created",
		conversation: conversation_id,
		message: id,
		changes: null
	});
	stage.seen.serverEvents.push(`message_created(${isPrivate ? "private " : ""}${message_type})`);
}
/** A public answer of a person ends the waiting; a message of the customer begins it. */
function answer(stage, its, { message_type, private: isPrivate, sender }, by) {
	const { first_reply_created_at: isAnswered, waiting_since } = stage.conversation(its.id);
	if (message_type === "outgoing" && sender !== null && !isPrivate) {
		if (!isAnswered) change(stage, its, {
			first_reply_created_at: true,
			waiting_since: false
		}, by);
		else if (waiting_since) change(stage, its, { waiting_since: false }, by);
	}
	if (message_type === "incoming" && !waiting_since) change(stage, its, { waiting_since: true }, by);
}
function greet(stage, its, by) {
	const { inbox_id } = stage.conversation(its.id);
	const inbox = stage.world.account.inboxes.find(({ id }) => id === inbox_id);
	const isFirst = !stage.world.messages.some(({ conversation_id, message_type }) => conversation_id === its.id && (message_type === "outgoing" || message_type === "template"));
	if (!inbox?.greeting || !isFirst) return;
	write(stage, its, {
		message_type: "template",
		private: false,
		content: inbox.greeting,
		sender: null
	}, by);
}
// src/simulate/run/act.ts
/** What the actions of rules and macros do. One that fails is left out without a word, and the next one follows. */
/** Carries out a list of actions, each on the conversation as it is then. `event` is what a webhook is told that it is. */
function act(stage, id, actions, by, event) {
	return actions.map(({ action_name, action_params = null }) => {
		const action = String(action_name ?? "");
		if (!Object.hasOwn(ACTIONS, action)) throw new NotSimulated(`the action ${JSON.stringify(action_name ?? null)}`);
		return {
			action,
			params: action_params,
			isDone: ACTIONS[action](action_params, {
				stage,
				its: loaded(id),
				by,
				event
			})
		};
	});
}
const to = (patch) => (_, { stage, its, by }) => change(stage, its, patch, by);
const ACTIONS = {
	add_label: (params, { stage, its, by }) => {
		const added = labels(params);
		if (added.length === 0) return false;
		const { label_list } = stage.conversation(its.id);
		return change(stage, its, { label_list: [.../* @__PURE__ */ new Set([...label_list, ...added])] }, by);
	},
	remove_label: (params, { stage, its, by }) => {
		const removed = Array.isArray(params) ? params : [];
		const { label_list } = stage.conversation(its.id);
		return change(stage, its, { label_list: label_list.filter((label) => !removed.includes(label)) }, by);
	},
	assign_agent: assignAgent,
	remove_assigned_agent: to({ assignee_id: null }),
	assign_team: assignTeam,
	remove_assigned_team: to({ team_id: null }),
	change_priority: (params, { stage, its, by }) => {
		if (!Array.isArray(params)) return false;
		const named = nameIn(PRIORITIES, params[0] === "nil" ? null : params[0] ?? null);
		return named !== void 0 && change(stage, its, { priority: named }, by);
	},
	change_status: (params, { stage, its, by }) => {
		const named = Array.isArray(params) ? nameIn(STATUSES, params[0] ?? null) : null;
		return named != null && change(stage, its, { status: named }, by);
	},
	resolve_conversation: to({ status: "resolved" }),
	open_conversation: to({ status: "open" }),
	pending_conversation: to({ status: "pending" }),
	snooze_conversation: to({ status: "snoozed" }),
	mute_conversation: (_, { stage, its, by }) => mute(stage, its, by),
	send_message: (params, on) => send(params, on, false),
	add_private_note: (params, on) => send(params, on, true),
	send_webhook_event: (params, { stage, its, event }) => {
		const { status, label_list } = stage.conversation(its.id);
		if (!Array.isArray(params)) return false;
		stage.seen.calls.push({
			address: params[0] ?? null,
			event,
			status,
			labels: label_list
		});
		return true;
	},
	add_sla: (params, { stage, its, by }) => {
		const sla = stage.world.account.slas.find(({ id }) => Array.isArray(params) && id === params[0]);
		if (sla === void 0 || stage.conversation(its.id).sla_policy_id !== null) return false;
		return change(stage, its, { sla_policy_id: sla.id }, by);
	},
	send_email_to_team: () => true,
	send_email_transcript: () => true
};
/** Resolved, and whatever the contact begins later is resolved as well. */
function mute(stage, its, by) {
	const contact = stage.contactOf(stage.conversation(its.id));
	const isChanged = change(stage, its, { status: "resolved" }, by);
	stage.putContact({
		...contact,
		blocked: true
	});
	if (!isRule(by)) stage.note(its.id, `${"person" in by ? by.person.name : ""} has muted the conversation`);
	return isChanged || !contact.blocked;
}
/** As they are stored: as texts, and each once. */
function labels(params) {
	const texts = (Array.isArray(params) ? params : []).map((label) => String(label).trim());
	if (texts.some((text) => /[,"']/.test(text))) throw new NotSimulated("a label with a comma or a quote in it");
	return [...new Set(texts)].filter((text) => text !== "");
}
/** The name, null for none, or undefined for what the server refuses. A number stands for a place in the list. */
function nameIn(names, value) {
	if (value === null || value === "") return null;
	if (typeof value === "number") return names[value];
	return names.find((name) => name === value);
}
function assignAgent(params, { stage, its, by }) {
	if (!Array.isArray(params)) return false;
	const wanted = params[0];
	if (wanted === "nil") return change(stage, its, { assignee_id: null }, by);
	const id = wanted === "last_responding_agent" ? lastToAnswer(stage, its.id) : wanted === "self" ? self(by) : wanted;
	if (typeof id !== "number") return false;
	const { account } = stage.world;
	const inbox = account.inboxes.find((one) => one.id === stage.conversation(its.id).inbox_id);
	const person = account.people.find((one) => one.id === id);
	if (person === void 0) return false;
	if (!person.isAdministrator && inbox?.members == null) throw new NotSimulated("an agent is assigned, and it is not known who is in the inbox");
	if (!person.isAdministrator && !inbox?.members?.includes(id)) return false;
	return change(stage, its, { assignee_id: id }, by);
}
/** Whoever runs a macro. */
const self = (by) => "person" in by ? by.person.id : null;
function lastToAnswer(stage, id) {
	return stage.world.messages.findLast(({ conversation_id, message_type, private: isPrivate, sender }) => conversation_id === id && message_type === "outgoing" && !isPrivate && sender?.type === "User")?.sender?.id;
}
function assignTeam(params, { stage, its, by }) {
	const isNone = params == null || params === "" || Array.isArray(params) && params.length === 0;
	const wanted = Array.isArray(params) ? params[0] : void 0;
	if (isNone || wanted === "nil" || wanted === 0 || wanted === "0") return change(stage, its, { team_id: null }, by);
	const team = stage.world.account.teams.find(({ id }) => id === wanted);
	return team !== void 0 && change(stage, its, { team_id: team.id }, by);
}
function send(params, { stage, its, by }, isPrivate) {
	if (params == null) return false;
	if (!Array.isArray(params)) throw new NotSimulated("a message that is no list of one text");
	const content = params[0] ?? null;
	if (content !== null && typeof content !== "string") throw new NotSimulated("a message that is no text");
	write(stage, its, {
		message_type: "outgoing",
		private: isPrivate,
		content,
		sender: "person" in by ? by.person : null
	}, by);
	return true;
}
// src/simulate/run/happen.ts
/** What people, customers and other programs do to a conversation. What rules do about it is `listen`. */
/** A new conversation, perhaps with its first message in one step. Returns its id. */
function begin(stage, beginning, first, by) {
	const { status = "open", snoozed_until = null, assignee_id = null, team_id = null } = beginning;
	const contact = stage.world.contacts.find(({ id }) => id === beginning.contact_id);
	const conversation = withConsequences(stage, null, {
		id: stage.newId(),
		inbox_id: beginning.inbox_id,
		contact_id: contact.id,
		status: contact.blocked ? "resolved" : status,
		priority: null,
		assignee_id,
		team_id,
		label_list: [],
		snoozed_until,
		custom_attributes: beginning.custom_attributes ?? {},
		additional_attributes: checked(beginning.additional_attributes ?? {}),
		sla_policy_id: null,
		waiting_since: true,
		first_reply_created_at: false,
		cached_label_list: null
	});
	const { id } = conversation;
	stage.put(conversation);
	stage.queue.push({
		name: "conversation_created",
		conversation: id,
		message: null,
		changes: null
	});
	stage.seen.serverEvents.push("conversation_created");
	writeAssignment(stage, null, conversation, by);
	if (first !== null) say(stage, {
		id,
		saves: 1,
		isNew: true
	}, first, by);
	return id;
}
/** A referer that is no web address is dropped. */
function checked({ referer, ...rest }) {
	if (referer === void 0 || referer === null) return referer === void 0 ? rest : {
		...rest,
		referer
	};
	const isAddress = typeof referer === "string" && /^https?:\/\/[^\s/?#]+[^\s<>"{}|\\^`]*$/i.test(referer);
	return {
		...rest,
		referer: isAddress ? referer : null
	};
}
function writeTo(stage, id, words, by) {
	return say(stage, loaded(id), words, by);
}
function say(stage, its, words, by) {
	const { message_type } = words;
	if (message_type !== "incoming" && message_type !== "outgoing") throw new NotSimulated(`a message of the type ${JSON.stringify(message_type)}`);
	const person = "person" in by ? by.person : null;
	const sender = message_type === "incoming" ? stage.contactOf(stage.conversation(its.id)) : person;
	return write(stage, its, {
		...words,
		sender
	}, by);
}
/** Without a status, it is turned to the other side. An agent who opens a conversation becomes its assignee. */
function setStatus(stage, id, wanted, until, by) {
	const its = loaded(id);
	const { status } = stage.conversation(id);
	const next = wanted === void 0 || wanted === null || wanted === "" ? status === "open" ? "resolved" : "open" : wanted;
	if (!STATUSES.includes(String(next))) throw new NotSimulated(`the status ${JSON.stringify(wanted)}`);
	change(stage, its, {
		status: next,
		...until === null ? {} : { snoozed_until: until }
	}, by);
	if (next === "open" && "person" in by && !by.person.isAdministrator) change(stage, its, { assignee_id: by.person.id }, by);
}
function setLabels(stage, id, titles, by) {
	change(stage, loaded(id), { label_list: labels(titles) }, by);
}
/** Who or which team is not known is taken for nobody. */
function assign(stage, id, wanted, by) {
	const { people, teams } = stage.world.account;
	const known = (all, one) => all.some((each) => each.id === Number(one)) ? Number(one) : null;
	if ("assignee_id" in wanted) change(stage, loaded(id), { assignee_id: known(people, wanted.assignee_id) }, by);
	else change(stage, loaded(id), { team_id: known(teams, wanted.team_id) }, by);
}
function setPriority(stage, id, priority, by) {
	change(stage, loaded(id), { priority }, by);
}
/** They replace those that were there. */
function setAttributes(stage, id, custom_attributes, by) {
	change(stage, loaded(id), { custom_attributes }, by);
}
// src/simulate/run/listen.ts
/** What rules do when something has happened: one after the other, each looking at the conversation as it is then. */
/** At this many errors Chatwoot switches the rule off. */
const ERRORS = 2;
/** Tells rules all that has happened. What they do raises nothing, so it comes to an end. */
function listen(stage) {
	for (let event = stage.queue.shift(); event !== void 0; event = stage.queue.shift()) hear(stage, event);
	stage.settle();
}
function hear(stage, event) {
	stage.heard.push(event);
	const listening = stage.world.rules.filter(({ active, event_name }) => active && event_name === event.name);
	for (const rule of listening) {
		const { world, pending } = stage;
		if (rule.unclear !== void 0) throw new NotSimulated(rule.unclear);
		const match = matches(rule.conditions, event, world, pending);
		if (match.invalid !== null) count(stage, rule);
		const deeds = match.fires ? act(stage, event.conversation, rule.actions, { rule }, `automation_event.${rule.event_name}`) : [];
		const { fires, invalid, fault } = match;
		stage.turns.push({
			rule,
			event,
			fires,
			invalid,
			fault,
			world,
			deeds
		});
	}
}
/** A rule that can no longer be saved cannot be switched off either. */
function count(stage, rule) {
	const errors = rule.errors + 1;
	const { rules, account } = stage.world;
	if (errors >= ERRORS && mayBeSaved(rule, account)) stage.putRule({
		...rule,
		errors,
		active: false
	});
	else stage.world = {
		...stage.world,
		rules: rules.map((one) => one.id === rule.id ? {
			...one,
			errors
		} : one)
	};
}
// src/rule-tests/play.ts
/** Plays one rule test: the conversation as it is, what happens, and what rules do about it. */
const CONTACT = 2;
const CONVERSATION = 3;
/** Throws NotSimulated. The rules are taken in their order in the files, or the other way round. */
function play(test, cast, isReversed) {
	const isBegun = test.event.conversation_created === void 0;
	const contact = contactOf(test);
	const conversation = conversationOf(test, cast);
	const messages = (test.messages ?? []).map((message, at) => messageOf(message, 4 + at, cast));
	const rules = isReversed ? [...cast.rules].reverse() : cast.rules;
	const stage = new Stage({
		account: cast.account,
		contacts: [contact],
		conversations: isBegun ? [waiting(conversation, messages)] : [],
		messages,
		rules
	});
	const id = happens(stage, test, conversation, cast);
	listen(stage);
	return {
		turns: stage.turns,
		heard: stage.heard.map(({ name }) => name),
		conversation: stage.conversation(id),
		contact: stage.world.contacts[0],
		written: stage.world.messages.filter(({ isByRule }) => isByRule),
		called: stage.seen.calls.map(({ address }) => address)
	};
}
function contactOf({ contact: said = {} }) {
	return {
		id: CONTACT,
		name: said.name ?? "Jane Doe",
		email: said.email ? said.email.toLowerCase() : null,
		phone_number: said.phone_number || null,
		blocked: said.blocked ?? false,
		additional_attributes: said.additional_attributes ?? {},
		custom_attributes: said.custom_attributes ?? {}
	};
}
function conversationOf({ conversation: said = {} }, cast) {
	const { inbox_id = "an inbox", status = "open", custom_attributes = {}, additional_attributes = {} } = said;
	return {
		id: CONVERSATION,
		inbox_id: cast.idOf("inbox", inbox_id),
		contact_id: CONTACT,
		status,
		priority: said.priority ?? null,
		...assigned(said, cast),
		label_list: (said.labels ?? []).map((label) => cast.titleOf(label)),
		snoozed_until: null,
		custom_attributes,
		additional_attributes,
		sla_policy_id: null,
		waiting_since: true,
		first_reply_created_at: false,
		cached_label_list: null
	};
}
function assigned({ assignee_id, team_id }, cast) {
	return {
		assignee_id: assignee_id == null ? null : cast.idOf("person", assignee_id),
		team_id: team_id == null ? null : cast.idOf("team", team_id)
	};
}
/** Whether somebody has answered, and whether the customer waits, follows from what was written. */
function waiting(conversation, messages) {
	const open = messages.filter((message) => !message.private);
	const isAnswered = open.some(({ message_type }) => message_type === "outgoing");
	const isLast = open.at(-1)?.message_type !== "outgoing";
	return {
		...conversation,
		first_reply_created_at: isAnswered,
		waiting_since: conversation.status !== "resolved" && (!isAnswered || isLast)
	};
}
function senderOf({ message_type = "incoming", sender }, cast) {
	if (message_type === "incoming") return null;
	return { person: sender === void 0 ? SOMEBODY : personNamed(sender, cast) };
}
function personNamed(name, cast) {
	const id = cast.idOf("person", name);
	return cast.account.people.find((one) => one.id === id);
}
function messageOf(message, id, cast) {
	const by = senderOf(message, cast);
	return {
		id,
		conversation_id: CONVERSATION,
		message_type: message.message_type ?? "incoming",
		private: message.private ?? false,
		content: message.content ?? "",
		sender: by !== null && "person" in by ? {
			type: "User",
			id: by.person.id
		} : {
			type: "Contact",
			id: CONTACT
		},
		isByRule: false
	};
}
/** Returns the number of the conversation that it is about. */
function happens(stage, { event }, conversation, cast) {
	const somebody = { person: SOMEBODY };
	const { id, contact_id, inbox_id, status, assignee_id, team_id, custom_attributes, additional_attributes } = conversation;
	if (event.conversation_created !== void 0) {
		const { message } = event.conversation_created;
		const beginning = {
			inbox_id,
			contact_id,
			status,
			assignee_id,
			team_id,
			custom_attributes,
			additional_attributes
		};
		const by = message === void 0 ? somebody : senderOf(message, cast) ?? customer(stage);
		return begin(stage, beginning, message === void 0 ? null : wordsOf$1(message), by);
	}
	if (event.message_created !== void 0) {
		const message = event.message_created;
		writeTo(stage, id, wordsOf$1(message), senderOf(message, cast) ?? customer(stage));
	}
	if (event.conversation_opened !== void 0) set(stage, id, { status: "open" }, somebody, cast);
	if (event.conversation_resolved !== void 0) set(stage, id, { status: "resolved" }, somebody, cast);
	if (event.conversation_updated !== void 0) set(stage, id, event.conversation_updated, somebody, cast);
	if (stage.queue.length === 0) throw new NotSimulated("an event that changes nothing, so that no rule hears of it");
	return id;
}
const customer = (stage) => ({ contact: stage.world.contacts[0] });
const wordsOf$1 = ({ content = "", message_type = "incoming", private: isPrivate = false }) => ({
	content,
	message_type,
	private: isPrivate
});
/** One after the other, as people do it. */
function set(stage, id, changes, by, cast) {
	const { status, priority, assignee_id, team_id, labels, custom_attributes } = changes;
	if (labels !== void 0) setLabels(stage, id, labels.map((label) => cast.titleOf(label)), by);
	if (custom_attributes !== void 0) setAttributes(stage, id, custom_attributes, by);
	if (priority !== void 0) setPriority(stage, id, priority, by);
	const ids = assigned(changes, cast);
	if (team_id !== void 0) assign(stage, id, { team_id: ids.team_id }, by);
	if (assignee_id !== void 0) assign(stage, id, { assignee_id: ids.assignee_id }, by);
	if (status !== void 0) setStatus(stage, id, status, null, by);
}
// src/rule-tests/why.ts
/** `turns` are those of this rule. Half sentences, to be joined by "; ". */
function whyNot(resource, turns, heard, cast) {
	const { active, event_name } = resource.fields;
	if (active === false) return ["it is switched off (\"active\": false)"];
	const turn = turns.find(({ fires }) => !fires);
	if (turn === void 0) {
		const came = [...new Set(heard)].join(", ");
		return turns.length > 0 ? [] : [`it listens to ${String(event_name)}, and what came was ${came || "nothing"}`];
	}
	if (turn.invalid !== null) return [`its conditions are broken (${turn.invalid}): Chatwoot switches such a rule off`];
	if (turn.fault !== null) return [`Chatwoot cannot put its conditions together (${turn.fault}), so it never runs`];
	const untrue = turn.rule.conditions.flatMap((condition, at) => {
		const found = untrueBecause(condition, turn, cast);
		return found === null ? [] : [`condition ${at + 1} (${wordsOf(resource, at)}) is not true: ${found}`];
	});
	return untrue.length > 0 ? untrue : ["each condition is true alone, but not all together of one message and one label"];
}
/** Null when the condition is true, or when nothing can be said of it alone. */
function untrueBecause(condition, { event, world }, cast) {
	const { attribute_key: key, custom_attribute_type: model, filter_operator } = condition;
	if (filter_operator === "attribute_changed") {
		const change = event.changes?.[String(key)];
		return change === void 0 ? "nothing of the kind changed" : `it changed from ${shown(change[0])} to ${shown(change[1])}`;
	}
	if (holdsAlone(condition, event, world)) return null;
	const rows = rowsOf(event, world, []);
	const values = rows.map((row) => {
		if (Object.hasOwn(columns, String(key))) return shownOf(String(key), row);
		const { custom_attributes } = model === "conversation_attribute" ? row.conversation : row.contact;
		return custom_attributes[String(key)] ?? null;
	});
	if ([
		"content",
		"message_type",
		"private_note"
	].includes(String(key)) && rows.every(({ message }) => message === null)) return "there is no message";
	const isId = [
		"assignee_id",
		"team_id",
		"inbox_id"
	].includes(String(key));
	const named = values.map((value) => isId && typeof value === "number" ? cast.nameOf(value) ?? value : value);
	const texts = [...new Set(named.map(shown))];
	return `it is ${texts.slice(0, 3).join(", ")}${texts.length > 3 ? ` and ${texts.length - 3} more` : ""}`;
}
function shown(value) {
	if (value === null || Array.isArray(value) && value.length === 0) return "nothing";
	return JSON.stringify(value);
}
/** As it stands in the file. */
function wordsOf({ fields }, at) {
	const { attribute_key, filter_operator, values } = fields.conditions?.[at] ?? {};
	const of = values === void 0 || Array.isArray(values) && values.length === 0 ? "" : ` ${JSON.stringify(values)}`;
	return `${String(attribute_key)} ${String(filter_operator)}${of}`;
}
/** Why a rule ran although nobody expected it. */
function why(turn) {
	const count = turn.rule.conditions.length;
	if (count === 0) return `it has no conditions, so it runs on every ${turn.event.name}`;
	return count === 1 ? "its condition is true" : `its ${count} conditions are true`;
}
// src/rule-tests/judge.ts
/** Holds what a test expects to what would happen. */
function judge(test, cast) {
	const { name } = test;
	const unknown = unknownRules(test, cast);
	if (unknown.length > 0) return {
		name,
		is: "failed",
		findings: unknown
	};
	const inPart = test.fires.find((key) => cast.inPart.has(key));
	try {
		if (inPart !== void 0) throw new NotSimulated(`the rule ${quoted(inPart)}, of which the files do not say all`);
		const played = play(test, cast, false);
		const findings = [...firingsMissed(test, played, cast), ...effectsMissed(test, played, cast)];
		const notes = findings.length > 0 || !dependsOnOrder(test, played, cast) ? [] : [orderNote(test)];
		return {
			name,
			is: findings.length > 0 ? "failed" : "passed",
			findings: [...findings, ...notes]
		};
	} catch (error) {
		if (!(error instanceof NotSimulated)) throw error;
		return {
			name,
			is: "not simulated",
			findings: [notSimulated(test, error.reason)]
		};
	}
}
const quoted = (text) => JSON.stringify(text);
function unknownRules({ name, fires, place, places }, cast) {
	const keys = cast.sources.map(({ key }) => key);
	return fires.flatMap((key, at) => {
		if (keys.includes(key)) return [];
		const guess = nearest(key, keys);
		const all = keys.length === 0 ? "The files declare none." : `There are ${keys.join(", ")}.`;
		return {
			code: "T-UNKNOWN-RULE",
			severity: "error",
			place: placeOf(`fires[${at}]`, place, places),
			subject: null,
			sentence: `Test ${quoted(name)}: there is no rule with the key ${quoted(key)}.`,
			nextStep: guess === null ? all : `Did you mean "${guess}"?`
		};
	});
}
/** Rules that run more or less often than expected, or, on one event, in another order. */
function firingsMissed(test, { turns, heard }, cast) {
	const ran = turns.filter(({ fires }) => fires);
	const keys = ran.map(({ rule }) => rule.name);
	const findings = [.../* @__PURE__ */ new Set([...test.fires, ...keys])].flatMap((key) => {
		const [wanted, found] = [times(test.fires, key), times(keys, key)];
		if (wanted === found) return [];
		const its = turns.filter(({ rule }) => rule.name === key);
		const resource = cast.sources.find((one) => one.key === key);
		const place = placeOf(wanted === 0 ? "fires" : `fires[${test.fires.indexOf(key)}]`, test.place, test.places);
		const because = found < wanted ? whyNot(resource, its, heard, cast) : [why(its.find(({ fires }) => fires))];
		return [failed(`${`Test ${quoted(test.name)}: the rule ${quoted(key)} ${counted(found)}, expected ${expected(wanted)}`}${because.length > 0 ? `: ${because.join("; ")}` : ""}.`, place, found < wanted)];
	});
	if (findings.length > 0 || inOrder(test.fires, ran)) return findings;
	return [failed(`Test ${quoted(test.name)}: the rules run in the order ${keys.join(", ")}, expected ${test.fires.join(", ")}.`, placeOf("fires", test.place, test.places), false)];
}
const times = (keys, key) => keys.filter((one) => one === key).length;
function counted(count) {
	return count === 0 ? "does not run" : count === 1 ? "runs" : `runs ${count} times`;
}
function expected(count) {
	return count === 0 ? "not to" : count === 1 ? "once" : `${count} times`;
}
/** Several events of one happening are told in no certain order: only rules of the same event have one. */
function inOrder(fires, ran) {
	return [...new Set(ran.map(({ rule }) => rule.event_name))].every((event) => {
		const its = ran.filter(({ rule }) => rule.event_name === event).map(({ rule }) => rule.name);
		return its.join("\n") === fires.filter((key) => its.includes(key)).join("\n");
	});
}
function failed(sentence, place, isMissing) {
	return {
		code: "T-FAILED",
		severity: "error",
		place,
		subject: null,
		sentence,
		nextStep: isMissing ? "Correct the rule, or the test." : "Correct the test if it should, else the rule."
	};
}
function notSimulated({ name, place }, reason) {
	return {
		code: "T-NOT-SIMULATED",
		severity: "note",
		place,
		subject: null,
		sentence: `Test ${quoted(name)} was neither passed nor failed: what Chatwoot does is not known for ${reason}.`,
		nextStep: "Make the case simpler, or try it on a server."
	};
}
function orderNote({ name, place, places }) {
	return {
		code: "T-ORDER",
		severity: "warning",
		place: placeOf("fires", place, places),
		subject: null,
		sentence: `Test ${quoted(name)} passes only while Chatwoot takes the rules in the order of the files, which it does not promise.`,
		nextStep: "Make the rules independent of each other, or one rule of them."
	};
}
/** Whether the rules, taken the other way round, come to something else. */
function dependsOnOrder(test, played, cast) {
	try {
		const other = play(test, cast, true);
		return outcome(played) !== outcome(other);
	} catch (error) {
		if (error instanceof NotSimulated) return false;
		throw error;
	}
}
function outcome({ turns, conversation, contact, written }) {
	const { status, priority, assignee_id, team_id, label_list } = conversation;
	const ran = turns.filter(({ fires }) => fires).map(({ rule }) => rule.name);
	const texts = written.map(({ content }) => content);
	return JSON.stringify([
		ran.sort(),
		status,
		priority,
		assignee_id,
		team_id,
		[...label_list].sort(),
		contact.blocked,
		texts.sort()
	]);
}
// src/rule-tests/run.ts
/** All rule tests beside a folder of desired files: read, played, and what there is to say of them. */
/** Null when there is no such folder, or no file of tests in it. */
function runRuleTests(desired, below, workspace, now) {
	const folder = resolve(workspace, below);
	const real = folderAt(folder);
	if (real === null) return null;
	const name = (path) => relative(workspace, path).split(sep).join("/");
	if (isUnreadable(real)) return {
		folder: name(folder),
		mistakes: [unreadable(name(folder), real.problem)],
		verdicts: []
	};
	const mistakes = [];
	const files = filesIn(folder).flatMap((found) => {
		if ("isLookalike" in found) return [];
		const read = isUnreadable(found) ? found : textInside(found.path, real);
		if (!isUnreadable(read)) return isOfRules(read.text) ? [{
			file: name(found.path),
			text: read.text
		}] : [];
		mistakes.push(unreadable(name(found.path), read.problem));
		return [];
	});
	const parsed = parseRuleTests(files);
	const all = [...mistakes, ...parsed.findings];
	if (files.length === 0 && all.length === 0) return null;
	const cast = castOf(desired, now);
	return {
		folder: name(folder),
		mistakes: all,
		verdicts: parsed.tests.map((test) => judge(test, cast))
	};
}
/** A folder of that name may hold much else: what says neither "tests" nor its schema is not ours. */
function isOfRules(text) {
	return /"tests"\s*:|rule-tests\.json"/.test(text);
}
function unreadable(file, problem) {
	return {
		code: "F-FILE",
		severity: "error",
		place: {
			file,
			line: 1,
			column: 1
		},
		subject: null,
		sentence: `${file} ${problem}.`,
		nextStep: "Correct it or take it out."
	};
}
/** All that was found, mistakes in the files first. */
function findingsOf({ mistakes, verdicts }) {
	return [...mistakes, ...verdicts.flatMap(({ findings }) => findings)];
}
export { runRuleTests as n, findingsOf as t };
