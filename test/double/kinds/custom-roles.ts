import type { Json } from '../rails/answers.ts'
import { object, string } from '../rails/columns.ts'
import type { Kind } from '../rails/kind.ts'
import { isBlankText, shown } from './shared.ts'

const permissions: Json[] = [
  'conversation_manage',
  'conversation_unassigned_manage',
  'conversation_participating_manage',
  'contact_manage',
  'report_manage',
  'knowledge_base_manage',
]

export const customRoles: Kind = {
  name: 'custom_roles',
  edition: 'ee',
  columns: { name: string(), description: string(), permissions: object({ default: [] }) },
  permit: { name: 'one', description: 'one', permissions: 'list' },
  envelope: 'custom_role',
  read: 'admin',
  write: 'admin',
  unknown: 'crash',
  check: (row) => [
    ...(isBlankText(row.name) ? [['name', "can't be blank"] as const] : []),
    ...((row.permissions as Json[]).every((one) => permissions.includes(one))
      ? []
      : [['permissions', 'is not included in the list'] as const]),
  ],
  deleted: ({ id }, { store }) => {
    for (const { id: member } of store.where('account_users', { custom_role_id: id }))
      store.update('account_users', member, { custom_role_id: null })
  },
  view: (row) => shown(row, ['id', 'name', 'description', 'permissions', 'created_at', 'updated_at']),
}
