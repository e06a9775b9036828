/** What is left as it is shows both sides, and never passes for "no changes". */
import { expect, test } from 'vitest'
import { renderComment } from '../../src/render/comment.ts'
import { renderOutcome } from '../../src/render/outcome.ts'
import { plain, planText } from '../../src/render/terminal.ts'
import { desiredOf, ledgerOf, liveOf, planOf } from '../plan/sides.ts'
import { reportOf } from './reports.ts'

const ledger = ledgerOf({ labels: { bug: { id: 1 } } })
const refused = { ...ledger.resources.labels!.bug!, refused: { color: '#ff0000' } }
const report = reportOf(
  planOf(
    desiredOf({ labels: { bug: { color: '#ff0000' } } }),
    liveOf({ labels: [{ id: 1, title: 'bug', color: '#0000ff' }] }),
    { ...ledger, resources: { labels: { bug: refused } } },
  ),
)

test('in the comment, after an apply and on a terminal', () => {
  const applied = { ...report, mode: 'apply', outcomes: [], unkept: null, unreviewed: null } as const
  const [comment, outcome] = [renderComment(report).text, renderOutcome(applied).text]
  const terminal = planText(report, plain)

  for (const text of [comment, outcome, terminal]) {
    expect(text).toMatch(/#0000ff.* → .*#ff0000/)
    expect(text).not.toMatch(/agree on everything|already says/)
  }
  expect(comment).toContain('1 difference left as it is')
  expect(terminal).toContain('1 difference left as it is')
})
