import { collection } from '../endpoints/collection.ts'
import { asSet } from '../fields/canonical.ts'
import { fields, line, list, nonBlank, nullable, oneOf } from '../fields/schema.ts'
import { moreOf } from '../fields/weakening.ts'
import { defineKind } from '../model/define.ts'

const permissions = [
  'conversation_manage',
  'conversation_unassigned_manage',
  'conversation_participating_manage',
  'contact_manage',
  'report_manage',
  'knowledge_base_manage',
] as const

const permissionWords: { readonly [permission in (typeof permissions)[number]]: string } = {
  conversation_manage: 'all conversations',
  conversation_unassigned_manage: 'conversations that nobody is assigned to, and their own',
  conversation_participating_manage: 'conversations that they take part in',
  contact_manage: 'contacts',
  report_manage: 'reports',
  knowledge_base_manage: 'the help centre',
}

export const customRoles = defineKind({
  name: 'custom_roles',
  words: {
    noun: 'custom role',
    about: 'What agents who have the role may do, in place of what every agent may.',
    loses: 'agents who have it become ordinary agents, who may see and answer every conversation of their inboxes',
    gone: 'agents do not get it back',
    tells: { values: { permissions: permissionWords } },
  },
  schema: () =>
    fields(
      { name: nonBlank, description: nullable(line), permissions: list(oneOf(permissions)) },
      {
        name: 'The name of the role, as administrators choose it for an agent.',
        description: 'What the role is for; administrators see it beside the name.',
        permissions: ['may see and edit', 'All that agents with the role may do; with none of them they see nothing.'],
      },
    ),
  identity: { nameField: 'name' },
  endpoint: collection({ path: 'custom_roles', wrap: 'custom_role' }),
  requests: { defaults: { description: null, permissions: [] } },
  comparison: { canonical: { permissions: asSet } },
  safety: { weakens: { permissions: moreOf('who has the role may do more') } },
  example: {
    name: 'Reader',
    description: 'Reads reports and nothing else',
    permissions: ['conversation_participating_manage', 'report_manage'],
  },
  samples: {
    same: {
      permissions: [
        ['report_manage', 'contact_manage'],
        ['contact_manage', 'report_manage', 'contact_manage'],
      ],
    },
    weakens: [[{ permissions: ['report_manage'] }, { permissions: ['report_manage', 'contact_manage'] }]],
    harmless: [[{ permissions: ['report_manage', 'contact_manage'] }, { permissions: ['report_manage'] }]],
  },
  availability: { verified: '4.15.1', since: '3.13', edition: 'enterprise', feature: 'custom_roles' },
})
