import { membership, writtenOneByOne } from '../endpoints/membership.ts'
import { asSet } from '../fields/canonical.ts'
import { fields, list, reference } from '../fields/schema.ts'
import { defineKind } from '../model/define.ts'

export const agentCapacityPolicyUsers = defineKind({
  name: 'agent_capacity_policy_users',
  words: {
    noun: 'capacity policy of agents',
    about:
      'Which agents a capacity policy is about: all of them. Take the entry out, and it goes on being about those it has.',
  },
  schema: () =>
    fields(
      { agent_capacity_policy: reference, users: list(reference) },
      {
        agent_capacity_policy: ['capacity policy', 'The policy that says how many conversations these agents have.'],
        users: [
          'agents',
          'Everybody whom the policy is about, by e-mail address; an agent has one policy at most, and without one any number of conversations.',
        ],
      },
    ),
  // Taking somebody off one policy takes them off whichever they have (4.15.1): who gives one up comes first.
  identity: { nameField: 'agent_capacity_policy', writtenAs: 'users', heldOnce: ['users'] },
  endpoint: membership({
    over: 'agent_capacity_policies',
    at: 'agent_capacity_policy',
    members: 'users',
    read: ({ address }) => `${address}/users`,
    write: writtenOneByOne(
      ({ address }, user) => ({
        method: 'POST',
        path: `${address}/users`,
        body: { user_id: user },
        isRepeatable: true,
      }),
      ({ address }, user) => ({ method: 'DELETE', path: `${address}/users/${String(user)}` }),
    ),
  }),
  references: [
    { at: 'agent_capacity_policy', to: 'agent_capacity_policies' },
    { at: 'users[]', to: 'agents' },
  ],
  comparison: { canonical: { users: asSet } },
  example: { agent_capacity_policy: 'half-time', users: ['rajiv@example.com'] },
  samples: { more: [{ agent_capacity_policy: 'half-time', users: ['rajiv@example.com', 'noor@example.com'] }] },
  availability: { verified: '4.15.1', since: '4.6', edition: 'enterprise', feature: 'advanced_assignment' },
})
