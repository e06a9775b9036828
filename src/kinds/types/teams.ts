import { collection } from '../endpoints/collection.ts'
import { lowercase } from '../fields/canonical.ts'
import { agentsOfTeam, openInTeam } from '../fields/impact.ts'
import { bool, fields, nonBlank, nullable, text } from '../fields/schema.ts'
import { defineKind } from '../model/define.ts'

export const teams = defineKind({
  name: 'teams',
  words: {
    noun: 'team',
    about: 'Groups of agents that conversations are assigned to.',
    loses: 'its conversations lose their team; rules that name it do nothing',
    gone: 'its members and its conversations are not given back to it',
    page: 'settings/teams/{id}/edit',
  },
  schema: () =>
    fields(
      { name: nonBlank, description: nullable(text), allow_auto_assign: nullable(bool) },
      {
        name: 'The name of the team; Chatwoot writes it in lower case.',
        description: 'What the team takes care of; agents see it in the settings.',
        allow_auto_assign: [
          'auto-assignment',
          'Whether a conversation of the team is given to one of its members who is online; true by default.',
        ],
      },
    ),
  identity: { nameField: 'name', unique: { name: { aside: (mark) => mark } } },
  endpoint: collection({ path: 'teams', wrap: 'team', listedFor: 'anyone' }),
  requests: { defaults: { description: null, allow_auto_assign: true } },
  comparison: { canonical: { name: lowercase } },
  safety: { services: { allow_auto_assign: 'auto-assignment' } },
  impact: { deleted: [openInTeam, agentsOfTeam] },
  example: { name: 'second level', description: 'Takes what support cannot answer', allow_auto_assign: false },
  simulatedAs: 'team',
  map: { column: 'people', lines: () => [] },
  availability: { verified: '4.15.1', feature: 'team_management' },
})
