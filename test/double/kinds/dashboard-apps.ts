import { type Json, noContent } from '../rails/answers.ts'
import { integer, object, string } from '../rails/columns.ts'
import { isHash } from '../rails/incoming.ts'
import type { Kind } from '../rails/kind.ts'
import { shown } from './shared.ts'

/** Ruby's parser takes ASCII only, and blanks and braces nowhere but in a query. */
const uri = /^https?:\/\/[\w!$&-.:;=@[\]~%]+(\/[\w!$&-.:;=@~%]*)*(\?[\x20-\x22\x24-\x7e]*)?(#[\w!$&-.:;=@~/?%]*)?$/

/** A schema's patterns are about texts: null and a number slip through. */
const isPage = (item: Json): boolean => {
  if (!isHash(item)) return false
  const { type, url } = item as { [name: string]: Json }
  return type === 'frame' && url !== undefined && (typeof url !== 'string' || uri.test(url))
}

/** Whether any member may write is asked of nobody: there is no policy. */
export const dashboardApps: Kind = {
  name: 'dashboard_apps',
  columns: { title: string({ notNull: true }), content: object({ default: [] }), user_id: integer() },
  permit: { title: 'one', content: { url: 'one', type: 'one' } },
  envelope: 'dashboard_app',
  read: 'member',
  write: 'member',
  deleteAnswer: noContent,
  assign: (row, _fields, call, step) => {
    if (step === 'create') row.user_id = call.user.id
  },
  check: ({ content, user_id }, call) => [
    ...(call.store.find('users', { id: user_id! }) ? [] : [['user', 'must exist'] as const]),
    ...(Array.isArray(content) && content.length > 0 && content.every(isPage)
      ? []
      : [['content', ': Invalid data'] as const]),
  ],
  view: (row) => shown(row, ['id', 'title', 'content', 'created_at']),
}
