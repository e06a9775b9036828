/** The log of who changed what. Nothing is written to it here. */
import { get, type Route } from '../rails/routes.ts'

export const auditLogs: Route[] = [
  get(
    '/audit_logs',
    (call) => {
      call.onlyAdmin()
      return {
        per_page: call.has('audit logs have 25 entries a page') ? 25 : 15,
        total_entries: 0,
        current_page: Math.max(1, Number.parseInt(String(call.params.page ?? 1), 10) || 1),
        audit_logs: [],
      }
    },
    { edition: 'ee' },
  ),
]
