import { describe, expect, test } from 'vitest'
import { type Elsewhere, shareOf } from '../../src/plan/match/elsewhere.ts'
import type { LedgerEntry } from '../../src/plan/model/ledger.ts'
import { desiredOf, ledgerOf, liveOf, planOf, wordsOf } from './sides.ts'

const label = { description: null, color: '#111111', show_on_sidebar: true }

describe("a folder's share of the ledger", () => {
  const entry = (id: number, folder?: string): LedgerEntry => ({ id, fields: {}, ...(folder && { folder }) })
  const ledger = {
    ...ledgerOf({}),
    resources: {
      labels: { first: entry(1), ours: entry(2, 'desired'), theirs: entry(3, 'support'), gone: entry(4, 'old') },
      teams: { theirs: entry(5, 'support') },
    },
  }
  const isThere = (folder: string) => folder !== 'old'

  test('is what says its name, no name, or that of a folder that is gone', () => {
    const share = shareOf(ledger, 'desired', isThere)

    expect(share.ledger).toEqual({
      ...ledger,
      resources: { labels: { first: entry(1), ours: entry(2, 'desired'), gone: entry(4, 'old') }, teams: {} },
    })
    expect(share.elsewhere).toEqual([
      { kind: 'labels', key: 'theirs', id: 3, folder: 'support' },
      { kind: 'teams', key: 'theirs', id: 5, folder: 'support' },
    ])
  })

  test('is nothing where there is no ledger', () => {
    expect(shareOf(null, 'desired', isThere)).toEqual({ ledger: null, elsewhere: [] })
  })
})

describe('what another folder manages', () => {
  const theirs: Elsewhere = { kind: 'labels', key: 'bug', id: 7, folder: 'support' }
  const live = liveOf({
    labels: [
      { id: 6, title: 'idea', ...label },
      { id: 7, title: 'bug', ...label },
    ],
    teams: [{ id: 7, name: 'sales', description: null, allow_auto_assign: true }],
  })
  const planFor = (desired: Parameters<typeof desiredOf>[0], more: Partial<Elsewhere> = {}) =>
    planOf(desiredOf(desired), live, ledgerOf({}), {}, { elsewhere: [{ ...theirs, ...more }] })
  /** That a name is taken may be said as well. */
  const errors = (...of: Parameters<typeof planFor>) =>
    planFor(...of).findings.filter(({ code }) => code !== 'P-NAME-TAKEN')

  test.each([
    ['under its key', { labels: { bug: { ...label, title: 'something else' } } }],
    ['by its id', { labels: { mine: { ...label, title: 'something else', $id: 7 } } }],
    ['by its name', { labels: { mine: { ...label, title: 'bug' } } }],
  ])('is an error to declare %s', (_, desired) => {
    expect(errors(desired)).toEqual([
      {
        code: 'P-MANAGED-ELSEWHERE',
        severity: 'error',
        place: { file: 'desired/all.json', line: 1, column: 1 },
        subject: `labels/${Object.keys(desired.labels)[0]}`,
        sentence: `labels/${Object.keys(desired.labels)[0]}: the folder support of this repository manages labels/bug (id 7) in this account.`,
        nextStep:
          'Declare it in one folder only; if it moves here, take it out there with "$forget" and apply that first.',
      },
    ])
  })

  test('is an error by the id of what is there no more as well', () => {
    expect(errors({ labels: { mine: { ...label, $id: 9 } } }, { id: 9, key: 'gone' })).toMatchObject([
      { code: 'P-NO-SUCH-ID' },
      { code: 'P-MANAGED-ELSEWHERE' },
    ])
  })

  test('is told where several are managed elsewhere, with its own folder', () => {
    const more = [{ ...theirs, key: 'idea', id: 6, folder: 'sales' }, theirs]
    const plan = planOf(desiredOf({ labels: { bug: label } }), live, ledgerOf({}), {}, { elsewhere: more })

    expect(plan.findings[0]!.sentence).toContain('the folder support')
  })

  test('is no matter for other labels, and for other kinds with its key, id or name', () => {
    const plan = planFor({ labels: { idea: label, fresh: label }, teams: { bug: { name: 'sales' } } })

    expect(plan.findings).toEqual([])
    expect(wordsOf(plan)).toEqual(['adopt labels/idea', 'adopt teams/bug', 'create labels/fresh'])
  })
})
