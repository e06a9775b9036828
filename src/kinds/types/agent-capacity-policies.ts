import * as z from 'zod/mini'
import { collection } from '../endpoints/collection.ts'
import { asSet } from '../fields/canonical.ts'
import { count, fields, list, nonBlank, nullable, reference, text } from '../fields/schema.ts'
import { defineKind } from '../model/define.ts'
import { described } from '../model/descriptions.ts'
import { isObject } from '../model/json.ts'

export const agentCapacityPolicies = defineKind({
  name: 'agent_capacity_policies',
  words: {
    noun: 'capacity policy',
    about: 'How many conversations agents are given at once, and which of them do not count.',
    loses: 'its agents are given conversations without limit',
    gone: 'its agents and its limits for inboxes are not given back to it',
  },
  schema: fields(
    {
      name: nonBlank,
      description: nullable(text),
      exclusion_rules: described(
        z.partial(z.object({ exclude_older_than_hours: nullable(count), excluded_labels: list(reference) })),
        {
          exclude_older_than_hours: 'Hours after which a conversation no longer counts; null: all of them count.',
          excluded_labels: 'Labels with which a conversation does not count.',
        },
      ),
    },
    {
      name: 'The name of the policy, as administrators choose it for an agent.',
      description: 'What the policy is for.',
      exclusion_rules: 'Which conversations do not count towards what an agent can take; by default all of them count.',
    },
  ),
  identity: { nameField: 'name' },
  endpoint: collection({ path: 'agent_capacity_policies', wrap: 'agent_capacity_policy' }),
  references: [{ at: 'exclusion_rules.excluded_labels[]', to: 'labels' }],
  comparison: {
    canonical: {
      exclusion_rules: (rules) =>
        isObject(rules) && Array.isArray(rules.excluded_labels)
          ? { ...rules, excluded_labels: asSet(rules.excluded_labels) }
          : rules,
    },
  },
  example: {
    name: 'Half time',
    description: 'For those who work in the morning',
    exclusion_rules: { excluded_labels: ['billing'], exclude_older_than_hours: 48 },
  },
  availability: { verified: '4.15.1', since: '4.6', edition: 'enterprise', feature: 'advanced_assignment' },
})
