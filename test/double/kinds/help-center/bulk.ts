/** Several articles at once, for the dashboard. */
import { type Json, ok, refuse } from '../../rails/answers.ts'
import { asId, type Call } from '../../rails/call.ts'
import { del, patch, type Route } from '../../rails/routes.ts'
import type { Row } from '../../store.ts'
import { onlyKeepers } from './keepers.ts'
import { portalOf } from './portal.ts'

function chosen(call: Call): Row[] {
  const portal = portalOf(call)
  onlyKeepers(call)
  const ids = (Array.isArray(call.params.ids) ? call.params.ids : []).map(asId)
  const rows = call.store.where('articles', { portal_id: portal.id }).filter(({ id }) => ids.includes(id))
  return rows.length > 0 ? rows : refuse(422, { error: 'No articles found to process' })
}

export const bulkRoutes = (path: string): Route[] => [
  patch(`${path}/update_status`, (call) => {
    const rows = chosen(call)
    const status = call.params.status as Json
    if (!['draft', 'published', 'archived'].includes(String(status))) refuse(422, { error: 'Invalid status value' })
    for (const { id } of rows) call.store.update('articles', id, { status })
    return ok
  }),
  patch(`${path}/update_category`, (call) => {
    for (const { id } of chosen(call)) call.store.update('articles', id, { category_id: asId(call.params.category_id) })
    return ok
  }),
  del(`${path}/delete_articles`, (call) => {
    for (const { id } of chosen(call)) call.store.delete('articles', { id })
    return ok
  }),
]
