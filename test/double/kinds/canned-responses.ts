import type { Json } from '../rails/answers.ts'
import { string, text } from '../rails/columns.ts'
import type { Kind } from '../rails/kind.ts'
import { isTaken } from '../rails/records.ts'
import { isBlankText, shown, textOf } from './shared.ts'

/** Whether any member may write is asked of nobody: there is no policy. */
export const cannedResponses: Kind = {
  name: 'canned_responses',
  columns: { short_code: string(), content: text() },
  permit: { short_code: 'one', content: 'one' },
  envelope: 'canned_response',
  without: ['show'],
  read: 'member',
  write: 'member',
  rows: (call) => {
    const all = call.store.where('canned_responses', { account_id: call.accountId })
    const wanted = textOf(call.params.search as Json).toLowerCase()
    return all.filter(({ short_code, content }) =>
      [short_code, content].some((value) => textOf(value).toLowerCase().includes(wanted)),
    )
  },
  check: (row, call) => [
    ...(isBlankText(row.content) ? [['content', "can't be blank"] as const] : []),
    ...(isBlankText(row.short_code) ? [['short_code', "can't be blank"] as const] : []),
    ...(isTaken(call, 'canned_responses', row, { account_id: row.account_id!, short_code: row.short_code! })
      ? [['short_code', 'has already been taken'] as const]
      : []),
  ],
  view: (row) => shown(row, ['id', 'account_id', 'short_code', 'content', 'created_at', 'updated_at']),
}
