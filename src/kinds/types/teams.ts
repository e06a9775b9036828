import { lowercase } from '../fields/canonical.ts'
import { bool, fields, nonBlank, nullable, text } from '../fields/schema.ts'
import { defineKind } from '../model/define.ts'

export const teams = defineKind({
  name: 'teams',
  noun: 'team',
  about: 'Groups of agents that conversations are assigned to.',
  schema: fields({ name: nonBlank, description: nullable(text), allow_auto_assign: nullable(bool) }),
  nameField: 'name',
  listedFor: 'anyone',
  endpoints: { shape: 'collection', path: 'teams', list: '', created: '', wrap: 'team' },
  canonical: { name: lowercase },
  unique: { name: { aside: (mark) => mark } },
  services: { allow_auto_assign: 'auto-assignment' },
  deletion: { loses: 'its conversations lose their team; rules that name it do nothing', when: 'at once' },
  irrevocable: { deleted: 'its members and its conversations are not given back to it' },
  example: { name: 'second level', description: 'Takes what support cannot answer', allow_auto_assign: false },
  verified: '4.15.1',
  feature: 'team_management',
})
