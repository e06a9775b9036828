import * as z from 'zod/mini'
import { collection } from '../endpoints/collection.ts'
import { address } from '../fields/canonical.ts'
import { bool, fields, line, nonBlank, nullable, oneOf, reference } from '../fields/schema.ts'
import { becomes } from '../fields/weakening.ts'
import { defineKind } from '../model/define.ts'
import { strong, value } from '../model/telling.ts'

// Chatwoot asks for one @ and no spaces inside; those around it are taken off.
const email = line.check(z.regex(/^\s*[^@\s]+@[^@\s]+\s*$/, 'must be an e-mail address'))

export const agents = defineKind({
  name: 'agents',
  words: {
    noun: 'agent',
    about:
      'People who answer. Declare those whose role is to be kept in git; other kinds refer to anyone by e-mail address.',
    loses: 'they lose access, their conversations lose their assignee, and rules that name them do nothing',
    gone: 'their teams, inboxes and conversations are not given back to them, and they may be invited once more',
    // Who has no login yet is written to as soon as they are added; deleting them does not call that back.
    stays: 'an invitation that was sent cannot be called back',
    page: 'settings/agents/list',
    tells: {
      // The role that a new one has unless another is said.
      creation: ({ role = 'agent' }) => [
        {
          of: ['role'],
          says: [
            'joins as ',
            role === 'agent' || role === 'administrator' ? strong(role) : value(role),
            ', and an invitation goes out by e-mail (unless there is a login already)',
          ],
        },
      ],
    },
  },
  schema: () =>
    fields(
      {
        email,
        name: nonBlank,
        role: oneOf(['agent', 'administrator']),
        auto_offline: bool,
        custom_role_id: nullable(reference),
      },
      {
        email: [
          'e-mail address',
          'The address with which the person signs in; who has no login yet is sent an invitation.',
        ],
        name: 'The name that customers and colleagues see; by default the part of the address before "@".',
        role: 'What the person may do: an "agent" (the default) answers, an "administrator" changes everything.',
        auto_offline: [
          'offline when away',
          'Whether the person counts as offline once the dashboard is closed; true by default.',
        ],
        custom_role_id: 'What the person may do in place of what every agent may; null: what every agent may.',
      },
    ),
  identity: { nameField: 'email', takenOnce: [['email']] },
  // The key `agent` has no model behind it, so bare fields are wrapped; `custom_role_id` is read from the top level only.
  endpoint: collection({ path: 'agents', listedFor: 'anyone' }),
  references: [{ at: 'custom_role_id', to: 'custom_roles' }],
  requests: {
    defaults: { role: 'agent', auto_offline: true, custom_role_id: null },
    // Somebody who has a login already is added under the name they have.
    onlyByUpdate: ['name'],
    // Before 4.14 somebody new without a name is a 500 (seen on 4.12.1); later releases name them so themselves.
    createdWith: ({ name, email }) => ({ name: name ?? String(email).replace(/@.*/, '') }),
    // The enterprise edition writes it on every update: left out means none.
    carried: ['custom_role_id'],
  },
  limits: { required: ['email'], immutable: ['email'] },
  comparison: { canonical: { email: address } },
  safety: {
    people: { role: 'role', administrator: 'administrator' },
    weakens: {
      email: (to, from) => (from === undefined && to !== null ? 'somebody is let in' : null),
      role: becomes('administrator', 'somebody becomes an administrator'),
      // Without one somebody may do what every agent may, which is more than some roles allow.
      custom_role_id: (to, from) => (from === undefined || to === from ? null : 'somebody may do other things'),
    },
  },
  example: { email: 'rajiv@example.com', name: 'Rajiv Shah', role: 'agent', auto_offline: true },
  samples: {
    more: [{ email: 'noor@example.com', name: 'Noor', custom_role_id: 'reader' }],
    weakens: [
      [null, { email: 'new@example.com' }],
      [{ custom_role_id: 'reader' }, { custom_role_id: null }],
      [{ role: 'agent' }, { role: 'administrator' }],
    ],
  },
  simulatedAs: 'person',
  map: { column: 'people', lines: () => [] },
  availability: {
    verified: '4.15.1',
    feature: 'agent_management',
    parts: [{ at: 'custom_role_id', edition: 'enterprise', otherwise: 'ignores' }],
  },
})
