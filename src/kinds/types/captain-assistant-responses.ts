import { filtered } from '../endpoints/filtered.ts'
import { fields, nonBlank, nonBlankText, oneOf, reference } from '../fields/schema.ts'
import { defineKind } from '../model/define.ts'
import type { Fields } from '../model/kind.ts'

export const captainAssistantResponses = defineKind({
  name: 'captain_assistant_responses',
  words: {
    noun: 'Captain answer',
    about: 'Questions with the answers that an assistant gives to customers, written by people.',
    loses: 'the assistant no longer knows the answer',
  },
  schema: () =>
    fields(
      {
        question: nonBlank,
        assistant_id: reference,
        answer: nonBlankText,
        status: oneOf(['pending', 'approved']),
      },
      {
        question: 'What customers ask, in their words.',
        assistant_id: ['assistant', 'The assistant that gives the answer.'],
        answer: 'What the assistant answers from.',
        status: 'Whether it may be used: "approved", which is the default, or "pending".',
      },
    ),
  identity: {
    nameField: 'question',
    // What the crawler has made of a document comes and goes with it.
    isForeign: ({ documentable }) => (documentable as Fields | null)?.type === 'Captain::Document',
  },
  endpoint: filtered({
    path: 'captain/assistant_responses',
    list: 'payload',
    wrap: 'assistant_response',
    total: 'meta.total_count',
    of: { kind: 'captain_assistants', at: 'assistant_id' },
    slim: ({ assistant, ...rest }) => ({ ...rest, assistant_id: (assistant as Fields | null)?.id ?? null }),
    listedFor: 'anyone',
  }),
  references: [{ at: 'assistant_id', to: 'captain_assistants', goesAlong: true }],
  requests: { defaults: { status: 'approved' } },
  limits: { required: ['answer'] },
  example: {
    question: 'How long does a delivery take?',
    assistant_id: 'ada',
    answer: 'Two days within Germany.',
    status: 'pending',
  },
  availability: { verified: '4.15.1', since: '4.0', edition: 'enterprise', feature: 'captain_integration' },
})
