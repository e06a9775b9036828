import { An as anything, Fn as reference, Mn as list, Nn as nullable, Pn as oneOf, Sn as statuses, cr as object$1, dr as record, fr as string, jn as bool, lr as optional, mr as globalRegistry, ur as partial, xn as priorities } from "./engine.js";
// src/rule-tests/format.ts
/** What a file of rule tests says. Fields and values are Chatwoot's own; where it has ids, people write keys and names. */
const text = string();
const attributes = record(string(), anything);
function described(schema, description) {
	globalRegistry.add(schema, { description });
	return schema;
}
const object = (shape) => partial(object$1(shape));
/** In a conversation as it is, as somebody changes it, and as it should be in the end. */
const state = {
	status: oneOf(statuses),
	priority: nullable(oneOf(priorities)),
	assignee_id: nullable(reference),
	team_id: nullable(reference),
	labels: list(reference)
};
const Contact = object({
	name: text,
	email: nullable(text),
	phone_number: nullable(text),
	blocked: bool,
	additional_attributes: attributes,
	custom_attributes: attributes
});
const Conversation = object({
	inbox_id: reference,
	...state,
	custom_attributes: attributes,
	additional_attributes: attributes
});
const Message = object({
	content: text,
	message_type: oneOf(["incoming", "outgoing"]),
	private: bool,
	sender: reference
});
const Event = object({
	conversation_created: described(object({ message: Message }), "A conversation is begun, perhaps with its first message"),
	conversation_updated: described(object({
		...state,
		custom_attributes: attributes
	}), "Somebody changes it"),
	conversation_opened: described(object({}), "Somebody opens it again"),
	conversation_resolved: described(object({}), "Somebody resolves it"),
	message_created: described(Message, "Somebody writes; the customer, unless \"message_type\" says otherwise")
});
const Effects = object({
	...state,
	muted: bool,
	messages: described(list(object({
		content: text,
		private: bool
	})), "All that rules write, in this order"),
	webhooks: described(list(text), "The addresses that rules call, in this order")
});
const TestSchema = object$1({
	$comment: optional(text),
	contact: optional(described(Contact, "The customer")),
	conversation: optional(described(Conversation, "The conversation before anything happens")),
	messages: optional(described(list(Message), "What was written in it before")),
	event: described(Event, "What happens: one of these"),
	fires: described(list(text), "The keys of the rules that run, in this order; one that runs twice stands here twice"),
	effects: optional(described(Effects, "What has become of the conversation; only what is written here is looked at"))
});
export { TestSchema as t };
