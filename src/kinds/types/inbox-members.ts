import { membership, writtenWhole } from '../endpoints/membership.ts'
import { asSet } from '../fields/canonical.ts'
import { agentsOfInbox, openInInbox } from '../fields/impact.ts'
import { connects } from '../fields/map-lines.ts'
import { fields, list, reference } from '../fields/schema.ts'
import { defineKind } from '../model/define.ts'

export const inboxMembers = defineKind({
  name: 'inbox_members',
  words: {
    noun: 'inbox membership',
    about:
      'Which agents see an inbox and answer in it: all of them. Take the entry out, and Chatwoot keeps those it has.',
  },
  schema: () =>
    fields(
      { inbox: reference, members: list(reference) },
      {
        inbox: 'The inbox whose members these are.',
        members:
          'Every agent who sees the inbox and answers in it, by e-mail address; who is not in the list no longer sees it.',
      },
    ),
  identity: { nameField: 'inbox', writtenAs: 'members' },
  // Only reading has the inbox in the path.
  endpoint: membership({
    over: 'inboxes',
    at: 'inbox',
    members: 'members',
    read: ({ id }) => `inbox_members/${id}`,
    list: 'payload',
    write: writtenWhole(
      'PATCH',
      () => 'inbox_members',
      (user_ids, { id }) => ({ inbox_id: id, user_ids }),
    ),
  }),
  references: [
    { at: 'inbox', to: 'inboxes' },
    { at: 'members[]', to: 'agents' },
  ],
  comparison: { canonical: { members: asSet } },
  // Then nobody but administrators sees them.
  safety: { leaves: (after) => (Array.isArray(after?.members) && after.members.length === 0 ? 'emptied' : null) },
  impact: {
    people: { at: 'members', says: agentsOfInbox.says, exceptAdministrators: true, counts: [openInInbox] },
  },
  example: { inbox: 'shop', members: ['rajiv@example.com'] },
  samples: { more: [{ inbox: 'shop', members: ['rajiv@example.com', 'noor@example.com'] }] },
  map: connects(['inbox', 'inboxes'], ['members', 'agents']),
  availability: { verified: '4.15.1', feature: 'inbox_management' },
})
