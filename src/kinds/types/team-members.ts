import { membership, writtenWhole } from '../endpoints/membership.ts'
import { asSet } from '../fields/canonical.ts'
import { openInTeam } from '../fields/impact.ts'
import { connects } from '../fields/map-lines.ts'
import { fields, list, reference } from '../fields/schema.ts'
import { defineKind } from '../model/define.ts'

export const teamMembers = defineKind({
  name: 'team_members',
  words: {
    noun: 'team membership',
    about: 'Who belongs to a team: all of its members. Take the entry out, and Chatwoot keeps the members it has.',
  },
  schema: () =>
    fields(
      { team: reference, members: list(reference) },
      {
        team: 'The team whose members these are.',
        members: 'Everybody in the team, by e-mail address; who is not in the list leaves the team.',
      },
    ),
  identity: { nameField: 'team', writtenAs: 'members' },
  // Ids as text pass the check and then empty the team, with a 200 (4.15.1): what is sent are numbers.
  endpoint: membership({
    over: 'teams',
    at: 'team',
    members: 'members',
    read: ({ address }) => `${address}/team_members`,
    write: writtenWhole(
      'PATCH',
      ({ address }) => `${address}/team_members`,
      (user_ids) => ({ user_ids }),
    ),
  }),
  references: [
    { at: 'team', to: 'teams' },
    { at: 'members[]', to: 'agents' },
  ],
  comparison: { canonical: { members: asSet } },
  impact: {
    people: {
      at: 'members',
      says: { one: 'agent leaves the team', many: 'agents leave the team', what: 'agents who leave the team' },
      exceptAdministrators: false,
      counts: [openInTeam],
    },
  },
  example: { team: 'second-level', members: ['rajiv@example.com'] },
  samples: { more: [{ team: 'second-level', members: ['rajiv@example.com', 'noor@example.com'] }] },
  map: connects(['team', 'teams'], ['members', 'agents']),
  availability: { verified: '4.15.1', feature: 'team_management' },
})
