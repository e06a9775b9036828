import type { Problem } from '../rails/answers.ts'
import { boolean, string, text } from '../rails/columns.ts'
import type { Kind } from '../rails/kind.ts'
import { isTaken } from '../rails/records.ts'
import type { Row } from '../store.ts'
import { lowercase, shown, textOf } from './shared.ts'

/** At least two characters; a single newline at the end slips through `\Z`. */
const titlePattern = /^[\p{L}\p{N}]+[\p{L}\p{N}_-]+\n?$/u

export const labels: Kind = {
  name: 'labels',
  columns: {
    title: string(),
    description: text(),
    color: string({ default: '#1f93ff', notNull: true }),
    show_on_sidebar: boolean(),
  },
  permit: { title: 'one', description: 'one', color: 'one', show_on_sidebar: 'one' },
  envelope: 'label',
  read: 'member',
  show: 'admin',
  write: 'admin',
  order: (a, b) => (textOf(a.title) < textOf(b.title) ? -1 : 1),
  assign: lowercase('title'),
  check: (row, call) => {
    const problems: Problem[] = []
    if (textOf(row.title).trim() === '') problems.push(['title', 'must not be blank'])
    if (!titlePattern.test(textOf(row.title))) problems.push(['title', 'is invalid'])
    if (isTaken(call, 'labels', row, { account_id: row.account_id!, title: row.title! })) {
      problems.push(['title', 'has already been taken'])
    }
    return problems
  },
  view: (row: Row) => shown(row, ['id', 'title', 'description', 'color', 'show_on_sidebar']),
  wrapList: (items) => ({ payload: items }),
}
