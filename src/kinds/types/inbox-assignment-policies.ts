import { binding } from '../endpoints/binding.ts'
import { fields, reference } from '../fields/schema.ts'
import { defineKind } from '../model/define.ts'
import type { Fields } from '../model/kind.ts'

export const inboxAssignmentPolicies = defineKind({
  name: 'inbox_assignment_policies',
  words: {
    noun: 'assignment policy of an inbox',
    about:
      'Which assignment policy deals out the conversations of which inbox. An inbox has one or none; take the entry out to go back to plain auto-assignment.',
    loses: 'the inbox goes back to plain auto-assignment',
    stays: 'what the policy has assigned stays assigned',
  },
  schema: () =>
    fields(
      { inbox: reference, assignment_policy: reference },
      {
        inbox: 'The inbox whose conversations are dealt out.',
        assignment_policy: [
          'assignment policy',
          'The policy by which they are dealt out among the members of the inbox.',
        ],
      },
    ),
  identity: { nameField: 'inbox', writtenAs: 'assignment_policy' },
  // A new one takes the place of the old one. The policy's own side (`assignment_policies/ID/inboxes`) answers a POST with 500.
  endpoint: binding({
    over: 'inboxes',
    at: 'inbox',
    read: 'assignment_policy',
    bound: 'assignment_policy',
    isBare: true,
    write: 'assignment_policy',
  }),
  references: [
    { at: 'inbox', to: 'inboxes' },
    { at: 'assignment_policy', to: 'assignment_policies' },
  ],
  requests: {
    fromLive: (answer) => ({ ...answer, assignment_policy: (answer.assignment_policy as Fields).id! }),
    toBody: ({ assignment_policy }) => ({ assignment_policy_id: assignment_policy! }),
  },
  example: { inbox: 'shop', assignment_policy: 'fair' },
  availability: { verified: '4.15.1', since: '4.5.1', feature: 'assignment_v2' },
})
