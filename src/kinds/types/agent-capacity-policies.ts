import * as z from 'zod/mini'
import { collection } from '../endpoints/collection.ts'
import { withItems } from '../endpoints/items.ts'
import { asSet, sortedBy } from '../fields/canonical.ts'
import { listSaid } from '../fields/list-words.ts'
import { without } from '../fields/mistakes.ts'
import { count, fields, list, nonBlank, nullable, reference, text } from '../fields/schema.ts'
import { defineKind } from '../model/define.ts'
import { described } from '../model/descriptions.ts'
import { type Fields, isObject } from '../model/json.ts'
import { named, value } from '../model/telling.ts'

const limits = list(
  described(z.object({ inbox_id: reference, conversation_limit: count }), {
    inbox_id: ['inbox', 'The inbox whose conversations are counted.'],
    conversation_limit: ['limit', 'How many open ones of them an agent has at most; 0: none are given.'],
  }),
).check(
  without((all) =>
    all.flatMap(({ inbox_id }, index) =>
      all.findIndex((one) => one.inbox_id === inbox_id) === index
        ? []
        : [{ at: [index, 'inbox_id'], says: 'has a limit already', help: 'Keep one of them.' }],
    ),
  ),
)

const limitsSaid = listSaid('inbox_capacity_limits', 'most at once for each agent: ', isLimit, (one) => [
  value(one.conversation_limit!),
  ' of ',
  named(one.inbox_id!, 'inboxes'),
])

function isLimit({ inbox_id, conversation_limit, ...others }: Fields): boolean {
  return inbox_id != null && typeof conversation_limit === 'number' && Object.keys(others).length === 0
}

export const agentCapacityPolicies = defineKind({
  name: 'agent_capacity_policies',
  words: {
    noun: 'capacity policy',
    about: 'How many conversations agents are given at once, and which of them do not count.',
    loses: 'its agents are given conversations without limit',
    tells: { clauses: limitsSaid },
  },
  schema: () =>
    fields(
      {
        name: nonBlank,
        description: nullable(text),
        exclusion_rules: described(
          z.partial(z.object({ exclude_older_than_hours: nullable(count), excluded_labels: list(reference) })),
          {
            exclude_older_than_hours: [
              'does not count when older than (hours)',
              'Hours after which a conversation no longer counts; null: all of them count.',
            ],
            excluded_labels: ['does not count with the label', 'Labels with which a conversation does not count.'],
          },
        ),
        inbox_capacity_limits: limits,
      },
      {
        name: 'The name of the policy, as administrators choose it for an agent.',
        description: 'What the policy is for.',
        exclusion_rules:
          'Which conversations do not count towards what an agent can take; by default all of them count.',
        inbox_capacity_limits: [
          'limits',
          'How many conversations of each inbox an agent has at most; of an inbox that is not in the list any number.',
        ],
      },
    ),
  identity: { nameField: 'name' },
  // Limits are shown with the policy and written at paths of their own; a second one of an inbox is a 422 (4.15.1).
  endpoint: withItems(collection({ path: 'agent_capacity_policies', wrap: 'agent_capacity_policy' }), {
    field: 'inbox_capacity_limits',
    path: 'inbox_limits',
    by: 'inbox_id',
    value: 'conversation_limit',
  }),
  references: [
    { at: 'exclusion_rules.excluded_labels[]', to: 'labels' },
    { at: 'inbox_capacity_limits[].inbox_id', to: 'inboxes' },
  ],
  requests: {
    defaults: { description: null, exclusion_rules: {}, inbox_capacity_limits: [] },
    onlyByUpdate: ['inbox_capacity_limits'],
  },
  comparison: {
    canonical: {
      exclusion_rules: (rules) =>
        isObject(rules) && Array.isArray(rules.excluded_labels)
          ? { ...rules, excluded_labels: asSet(rules.excluded_labels) }
          : rules,
      inbox_capacity_limits: sortedBy('inbox_id'),
    },
  },
  example: {
    name: 'Half time',
    description: 'For those who work in the morning',
    exclusion_rules: { excluded_labels: ['billing'], exclude_older_than_hours: 48 },
    inbox_capacity_limits: [{ inbox_id: 'shop', conversation_limit: 5 }],
  },
  samples: {
    more: [
      {
        name: 'Evenings',
        exclusion_rules: { excluded_labels: ['billing', 'vip'] },
        inbox_capacity_limits: [
          { inbox_id: 'shop', conversation_limit: 5 },
          { inbox_id: 'Texts', conversation_limit: 2 },
        ],
      },
    ],
  },
  availability: {
    verified: '4.15.1',
    since: '4.6',
    edition: 'enterprise',
    feature: 'advanced_assignment',
    // A 422 on 4.8.0 and 4.12.1.
    parts: [{ at: 'inbox_capacity_limits[].conversation_limit', values: [0], since: '4.13', otherwise: 'refuses' }],
  },
})
