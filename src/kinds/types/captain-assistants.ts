import * as z from 'zod/mini'
import { collection } from '../endpoints/collection.ts'
import { bool, fields, line, list, nonBlank, nullable, text } from '../fields/schema.ts'
import { defineKind } from '../model/define.ts'
import { described } from '../model/descriptions.ts'

/** Chatwoot keeps any type in these (4.15.1: `"0.5"` stays a text); what is meant is written here. */
const config = described(
  z.partial(
    z.object({
      product_name: line,
      feature_faq: bool,
      feature_memory: bool,
      feature_citation: bool,
      feature_contact_attributes: bool,
      welcome_message: nullable(text),
      handoff_message: nullable(text),
      resolution_message: nullable(text),
      instructions: nullable(text),
      temperature: z.number().check(z.minimum(0), z.maximum(2)),
    }),
  ),
  {
    product_name: ['product', 'The product that the assistant speaks for, by its name.'],
    feature_faq: [
      'proposes answers to save',
      'Whether it proposes answers to save from conversations that agents have resolved; false by default.',
    ],
    feature_memory: [
      'keeps notes on customers',
      'Whether it keeps notes on what customers say about themselves; false by default.',
    ],
    feature_citation: [
      'names its sources',
      'Whether its answers name the pages that they come from; false by default.',
    ],
    feature_contact_attributes: [
      'looks at the attributes of the customer',
      'Whether it may look at the attributes of the customer; false by default.',
    ],
    welcome_message: 'What it says first to customers who open the chat.',
    handoff_message: 'What it says to customers when it hands over to an agent.',
    resolution_message: 'What it says to customers when it resolves their conversation.',
    instructions: 'How it is to speak and to decide, in words of yours.',
    temperature: 'How freely it words its answers, from 0, always alike, to 2.',
  },
)

export const captainAssistants = defineKind({
  name: 'captain_assistants',
  words: {
    noun: 'Captain assistant',
    about: "Chatwoot's own assistants, who answer customers from your documents and answers.",
    loses: 'its documents, answers, scenarios and links to inboxes are deleted with it; nobody answers in its place',
    gone: 'what it had learned from documents and conversations stays lost',
  },
  schema: () =>
    fields(
      {
        name: nonBlank,
        description: nonBlank,
        config,
        response_guidelines: list(text),
        guardrails: list(text),
      },
      {
        name: 'The name under which it answers customers.',
        description: 'What the assistant is for; it is told so itself.',
        config: ['settings', 'What it may do, and what it says by itself.'],
        response_guidelines: ['guidelines', 'Rules for the way it answers, one sentence each.'],
        guardrails: 'What it must never do or say, one sentence each.',
      },
    ),
  // Two may have one name (4.15.1).
  identity: { nameField: 'name' },
  // `config` is replaced whole: what a request leaves out of it is lost (4.15.1).
  endpoint: collection({ path: 'captain/assistants', list: 'payload', wrap: 'assistant', listedFor: 'anyone' }),
  requests: { defaults: { config: {}, response_guidelines: [], guardrails: [] } },
  limits: { required: ['description'] },
  example: {
    name: 'Ada',
    description: 'Answers what customers of the shop ask',
    config: {
      product_name: 'Shop',
      feature_faq: true,
      feature_memory: false,
      feature_citation: true,
      feature_contact_attributes: false,
      welcome_message: 'Hello, I am Ada. What can I do for you?',
      handoff_message: 'A colleague takes over.',
      resolution_message: 'I am glad that I could help.',
      instructions: 'Be brief.',
      temperature: 0.5,
    },
    response_guidelines: ['Answer in the language of the customer'],
    guardrails: ['Never promise a price'],
  },
  map: { column: 'bots', lines: () => [] },
  availability: {
    verified: '4.15.1',
    since: '4.0',
    edition: 'enterprise',
    feature: 'captain_integration',
    parts: [
      { at: 'config.welcome_message', since: '4.2', otherwise: 'ignores' },
      { at: 'config.handoff_message', since: '4.2', otherwise: 'ignores' },
      { at: 'config.resolution_message', since: '4.2', otherwise: 'ignores' },
      { at: 'config.instructions', since: '4.2', otherwise: 'ignores' },
      { at: 'config.temperature', since: '4.3', otherwise: 'ignores' },
      { at: 'config.feature_citation', since: '4.5', otherwise: 'ignores' },
      { at: 'config.feature_contact_attributes', since: '4.12', otherwise: 'ignores' },
      { at: 'response_guidelines', since: '4.4', otherwise: 'ignores' },
      { at: 'guardrails', since: '4.4', otherwise: 'ignores' },
    ],
  },
})
