import * as z from 'zod/mini'
import { collection } from '../endpoints/collection.ts'
import { bool, fields, nonBlank, nullable, oneOf, text } from '../fields/schema.ts'
import { defineKind } from '../model/define.ts'

/** Up to 2^31 - 1, which is what the column holds; more is a 500 (4.15.1). */
const positive = z.int().check(z.minimum(1), z.maximum(2_147_483_647))

export const assignmentPolicies = defineKind({
  name: 'assignment_policies',
  words: {
    noun: 'assignment policy',
    about: 'How an inbox deals out its conversations among its members, and how many a member gets.',
    loses: 'its inboxes go back to plain auto-assignment',
    gone: 'its inboxes have to be given it once more',
    tells: {
      values: {
        assignment_order: { round_robin: 'agents in turn', balanced: 'the agent with most capacity left' },
        conversation_priority: { earliest_created: 'the oldest first', longest_waiting: 'the longest waiting first' },
      },
    },
  },
  schema: () =>
    fields(
      {
        name: nonBlank,
        description: nullable(text),
        assignment_order: oneOf(['round_robin', 'balanced']),
        conversation_priority: oneOf(['earliest_created', 'longest_waiting']),
        fair_distribution_limit: positive,
        fair_distribution_window: positive,
        enabled: bool,
      },
      {
        name: 'The name of the policy, as administrators choose it for an inbox.',
        description: 'What the policy is for.',
        assignment_order: [
          'goes to',
          'Whom conversations go to: in turn ("round_robin", the default) or to who has most capacity left ("balanced").',
        ],
        conversation_priority: [
          'conversations',
          'Which conversations go first: the oldest ("earliest_created", the default) or those "longest_waiting".',
        ],
        fair_distribution_limit: [
          'most for each agent',
          'How many conversations an agent gets at most within the window; 100 by default.',
        ],
        fair_distribution_window: ['within (seconds)', 'The window in seconds; 3600 by default.'],
        enabled: 'Whether conversations are dealt out by it; true by default.',
      },
    ),
  // Compared to the letter: `Fair` and `FAIR` are two.
  identity: { nameField: 'name', unique: { name: { aside: (mark) => mark } } },
  endpoint: collection({ path: 'assignment_policies', wrap: 'assignment_policy' }),
  requests: {
    defaults: {
      description: null,
      assignment_order: 'round_robin',
      conversation_priority: 'earliest_created',
      fair_distribution_limit: 100,
      fair_distribution_window: 3600,
      enabled: true,
    },
  },
  safety: { services: { enabled: 'an assignment policy' } },
  example: {
    name: 'Fair',
    description: 'Five an hour for everybody',
    assignment_order: 'round_robin',
    conversation_priority: 'longest_waiting',
    fair_distribution_limit: 5,
    fair_distribution_window: 3600,
    enabled: true,
  },
  availability: {
    verified: '4.15.1',
    since: '4.5.1',
    feature: 'assignment_v2',
    parts: [{ at: 'assignment_order', values: ['balanced'], edition: 'enterprise', otherwise: 'fails' }],
  },
})
