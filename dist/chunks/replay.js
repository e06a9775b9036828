import { Mt as subjectOf, ft as isSealed, ot as valueAt, ut as isObject, wt as ServerError } from "./start.js";
import { ln as kindNamed, st as mapReferences } from "./engine.js";
import { c as STATUSES, f as NotSimulated, i as matches, n as saved, o as MESSAGE_TYPES, s as PRIORITIES } from "./saved.js";
// src/chatwoot/sample.ts
const PAGE = 25;
/** Requests for pages, and as many for messages. */
const MOST = 10;
/** Throws a ServerError when the list cannot be read. Of conversations whose messages are refused, the last one is known. */
async function readSample(reader, most, withMessages) {
	const conversations = [];
	for (let page = 1; page <= Math.min(MOST, Math.ceil(most / PAGE)); page++) {
		const found = objectsAt(await reader.get(`conversations?status=all&page=${page}`), "data.payload");
		conversations.push(...found);
		if (found.length < PAGE) break;
	}
	const sample = conversations.slice(0, most);
	const ids = withMessages ? sample.slice(0, MOST).map(({ id }) => id) : [];
	const read = await Promise.all(ids.map((id) => messagesOf(reader, id)));
	return sample.map((conversation, at) => ({
		conversation,
		messages: read[at] ?? null
	}));
}
async function messagesOf(reader, id) {
	if (typeof id !== "number") return null;
	try {
		return objectsAt(await reader.get(`conversations/${id}/messages`), "payload");
	} catch (error) {
		if (error instanceof ServerError) return null;
		throw error;
	}
}
function objectsAt(answer, path) {
	const list = isObject(answer) ? valueAt(answer, path) : void 0;
	if (!Array.isArray(list)) throw new ServerError(`Chatwoot's answer holds no list at ${path}.`);
	return list.filter((item) => isObject(item));
}
// src/replay/replay.ts
function replay(rules, sample, attributes, now) {
	const account = {
		id: 0,
		name: "",
		people: [],
		teams: [],
		inboxes: [],
		slas: [],
		definitions: attributes.map(({ attribute_key, attribute_model, attribute_display_type }) => ({
			key: String(attribute_key),
			model: String(attribute_model),
			type: String(attribute_display_type)
		})),
		now
	};
	return {
		conversations: sample.length,
		messages: sample.reduce((sum, { messages }) => sum + messages.length, 0),
		rules: rules.map(({ key, subject, before, after }) => ({
			key,
			subject,
			before: before === null ? null : countOf(before, sample, account),
			after: after === null ? null : countOf(after, sample, account)
		}))
	};
}
const OF_MESSAGES = [
	"content",
	"message_type",
	"private_note"
];
/** Whether more than the last message of a conversation has to be known. */
function needsMessages(rules) {
	return rules.some(({ before, after }) => [before, after].some((version) => version?.active && (version.event_name === "message_created" || asksMessages(version))));
}
function conditionsOf({ conditions }) {
	return Array.isArray(conditions) ? conditions : [];
}
function asksMessages(version) {
	return conditionsOf(version).some(({ attribute_key }) => OF_MESSAGES.includes(String(attribute_key)));
}
function countOf(version, sample, account) {
	const none = {
		acts: 0,
		customers: 0,
		unknown: 0,
		reason: null
	};
	if (!version.active) return none;
	try {
		const rule = ruleOf(version, account);
		const answers = sample.map((one) => acts(rule, version, one, account));
		const found = sample.filter((_, at) => answers[at] === true);
		return {
			acts: found.length,
			customers: version.answers ? new Set(found.map(({ contact }) => contact.id)).size : 0,
			unknown: answers.filter((answer) => answer === null).length,
			reason: null
		};
	} catch (error) {
		if (!(error instanceof NotSimulated)) throw error;
		return {
			...none,
			unknown: sample.length,
			reason: error.reason
		};
	}
}
function ruleOf(version, account) {
	if (conditionsOf(version).some(({ filter_operator }) => filter_operator === "attribute_changed")) throw new NotSimulated("a condition on what has changed");
	const { event_name, active, conditions, actions } = version;
	const rule = saved(1, {
		name: "",
		event_name,
		active,
		conditions,
		actions
	}, account);
	if ("error" in rule) throw new NotSimulated("a condition on an attribute that was not read");
	return rule;
}
/** Null where it is not known. */
function acts(rule, version, one, account) {
	const { contact, messages, isPartial } = one;
	const conversation = rule.event_name === "conversation_created" ? {
		...one.conversation,
		label_list: [],
		priority: null
	} : one.conversation;
	const world = {
		account,
		contacts: [contact],
		conversations: [conversation],
		messages,
		rules: []
	};
	const event = (message) => ({
		name: rule.event_name,
		conversation: conversation.id,
		message,
		changes: null
	});
	const events = rule.event_name === "message_created" ? messages.map(({ id }) => event(id)) : [event(null)];
	try {
		if (events.some((each) => matches(rule.conditions, each, world, []).fires)) return true;
	} catch (error) {
		if (error instanceof NotSimulated) return null;
		throw error;
	}
	return isPartial && rule.event_name !== "message_created" && asksMessages(version) ? null : false;
}
// src/replay/sampled.ts
const NEWEST = 20;
/** Null for what is no conversation. `messages` are the newest twenty, null when only the last one is known. */
function sampled(raw, messages) {
	const { id, status, priority, inbox_id, meta } = raw;
	const sender = isObject(meta) && isObject(meta.sender) ? meta.sender : null;
	if (typeof id !== "number" || typeof inbox_id !== "number" || sender === null || !STATUSES.includes(String(status))) return null;
	const contact = contactOf(sender);
	const last = isObject(raw.last_non_activity_message) ? [raw.last_non_activity_message] : listOf(raw.messages);
	const known = (messages ?? last).flatMap((message) => messageOf(message, id) ?? []);
	const conversation = {
		id,
		inbox_id,
		contact_id: contact.id,
		status,
		priority: PRIORITIES.includes(String(priority)) ? priority : null,
		assignee_id: idIn(meta, "assignee"),
		team_id: idIn(meta, "team"),
		label_list: (Array.isArray(raw.labels) ? raw.labels : []).map(String),
		snoozed_until: null,
		custom_attributes: object(raw.custom_attributes),
		additional_attributes: object(raw.additional_attributes),
		sla_policy_id: null,
		waiting_since: false,
		first_reply_created_at: false,
		cached_label_list: null
	};
	const isPartial = messages === null || messages.length >= NEWEST;
	return {
		conversation,
		contact,
		messages: known.filter(({ message_type }) => message_type !== "activity"),
		isPartial
	};
}
const object = (value) => isObject(value) ? value : {};
const text = (value) => typeof value === "string" && value !== "" ? value : null;
const listOf = (value) => Array.isArray(value) ? value.filter((item) => isObject(item)) : [];
function idIn(meta, name) {
	const of = meta[name];
	return isObject(of) && typeof of.id === "number" ? of.id : null;
}
function contactOf(sender) {
	return {
		id: typeof sender.id === "number" ? sender.id : 0,
		name: text(sender.name) ?? "",
		email: text(sender.email),
		phone_number: text(sender.phone_number),
		blocked: sender.blocked === true,
		additional_attributes: object(sender.additional_attributes),
		custom_attributes: object(sender.custom_attributes)
	};
}
function messageOf({ id, content, message_type, private: isPrivate }, conversation_id) {
	const type = MESSAGE_TYPES[Number(message_type)];
	if (typeof id !== "number" || type === void 0) return null;
	return {
		id,
		conversation_id,
		message_type: type,
		content: typeof content === "string" ? content : null,
		private: isPrivate === true,
		sender: null,
		isByRule: false
	};
}
// src/replay/versions.ts
/** The rules that a plan changes, as they are now and as they will be, in the form that Chatwoot stores. */
/** `liveOf` is what the server has of a resource, with ids. */
function changedRules(plan, liveOf) {
	return plan.changes.filter(({ kind, action }) => kindNamed(kind).simulatedAs === "rule" && ACTIONS.includes(action)).map((change) => {
		const live = change.id === null ? void 0 : liveOf(change.kind, change.id);
		const before = live === void 0 ? null : versionOf(change, live);
		const after = change.action === "delete" ? null : versionOf(change, {
			...live,
			...wired(change, plan)
		});
		return {
			key: change.key,
			subject: subjectOf(change),
			before,
			after
		};
	}).filter(({ before, after }) => JSON.stringify(before) !== JSON.stringify(after));
}
const ACTIONS = [
	"create",
	"update",
	"delete"
];
/** What will be sent, with numbers for keys. What is not there yet has a number that nothing has. */
function wired({ kind, send }, { wires }) {
	return mapReferences(kindNamed(kind), send, (value, { to }) => typeof value === "string" ? wires[to]?.[value] ?? -1 : value);
}
function versionOf({ kind }, fields) {
	const { event_name = "", active = true, conditions = [], actions = [] } = fields;
	return {
		event_name: String(event_name),
		active: active !== false,
		conditions: plain(conditions),
		actions: plain(actions),
		answers: kindNamed(kind).safety.answers(fields)
	};
}
/** A secret is a text of which nothing is known. */
function plain(value) {
	if (isSealed(value)) return "(a secret)";
	if (Array.isArray(value)) return value.map((item) => plain(item));
	if (value === null || typeof value !== "object") return value;
	return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, plain(inner)]));
}
// src/engine/replay.ts
/** What a plan's changes of rules would have done to the latest conversations. Reads, and keeps nothing but numbers. */
const USUAL_SAMPLE = 100;
/** Null when the plan changes no rule: then nothing is read. Throws a ServerError when Chatwoot gives no conversations. */
async function replayOf(engine, { plan, reading }, most = USUAL_SAMPLE) {
	const rules = changedRules(plan, (kind, id) => reading.raw.get(`${kind} ${id}`));
	if (rules.length === 0) return null;
	return replay(rules, (await readSample(engine.chatwoot.reader(), most, needsMessages(rules))).flatMap(({ conversation, messages }) => sampled(conversation, messages) ?? []), [...reading.raw].flatMap(([name, raw]) => kindNamed(name.replace(/ \S*$/, "")).simulatedAs === "attribute" ? [raw] : []), engine.now);
}
export { replayOf as t };
