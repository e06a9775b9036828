import * as z from 'zod/mini'
import { collection } from '../endpoints/collection.ts'
import { conversationsOf } from '../fields/impact.ts'
import { bool, fields, line, nonBlank, nullable } from '../fields/schema.ts'
import { defineKind } from '../model/define.ts'

/** Chatwoot stores any number, also one below 0, by which every conversation is late at once (4.15.1). */
const seconds = nullable(z.number().check(z.minimum(0)))

export const slaPolicies = defineKind({
  name: 'sla_policies',
  words: {
    noun: 'SLA policy',
    about: 'How fast conversations have to be answered and resolved. Rules put one on a conversation.',
    loses: 'its conversations lose it, and with it what was measured; rules that name it do nothing',
    gone: 'its conversations do not get it back, and what was measured stays lost',
  },
  schema: () =>
    fields(
      {
        name: nonBlank,
        description: nullable(line),
        first_response_time_threshold: seconds,
        next_response_time_threshold: seconds,
        resolution_time_threshold: seconds,
        only_during_business_hours: nullable(bool),
      },
      {
        name: 'The name by which agents know the policy.',
        description: 'Which customers or conversations the policy is for.',
        first_response_time_threshold: [
          'first response (seconds)',
          'Seconds until customers must have a first answer; null: no limit.',
        ],
        next_response_time_threshold: [
          'next response (seconds)',
          'Seconds until customers must have each further answer; null: no limit.',
        ],
        resolution_time_threshold: [
          'resolution (seconds)',
          'Seconds until the conversation must be resolved; null: no limit.',
        ],
        only_during_business_hours: 'Whether time counts only while the inbox is open; false by default.',
      },
    ),
  identity: { nameField: 'name' },
  endpoint: collection({
    path: 'sla_policies',
    list: 'payload',
    created: 'payload',
    wrap: 'sla_policy',
    listedFor: 'anyone',
  }),
  requests: {
    defaults: {
      description: null,
      first_response_time_threshold: null,
      next_response_time_threshold: null,
      resolution_time_threshold: null,
      only_during_business_hours: false,
    },
  },
  safety: { deletion: { when: 'later', needsApproval: false }, uses: conversationsOf },
  example: {
    name: 'Gold',
    description: 'For customers who pay for it',
    first_response_time_threshold: 3600,
    next_response_time_threshold: 7200,
    resolution_time_threshold: 86_400,
    only_during_business_hours: true,
  },
  availability: { verified: '4.15.1', edition: 'enterprise', feature: 'sla' },
})
