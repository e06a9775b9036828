/** Plans that do not fit: what is left out, what never is, and what of it counts as reviewed. */
import { describe, expect, test } from 'vitest'
import { operationOf } from '../../src/plan/approve/allowed.ts'
import { reviewOf, unreviewed } from '../../src/plan/approve/review.ts'
import type { Change, Finding, Outcome, Plan } from '../../src/plan/model/plan.ts'
import { renderComment } from '../../src/render/comment.ts'
import { renderDriftIssue, renderDriftSummary } from '../../src/render/drift.ts'
import { COMMENT, inBoth, type Room, SUMMARY } from '../../src/render/fitting.ts'
import { renderOffline } from '../../src/render/offline.ts'
import { renderOutcome } from '../../src/render/outcome.ts'
import { plain, planText } from '../../src/render/terminal.ts'
import { renderUndo } from '../../src/render/undo.ts'
import { changeWith } from '../plan/sides.ts'
import { reportOf, reports } from './reports.ts'

const bytes = (text: string) => Buffer.byteLength(text)
const change = (more: Partial<Change>) =>
  changeWith({ kind: 'macros', place: { file: 'desired/macros.json', line: 7, column: 1 }, ...more })

/** Texts of `size` characters of four bytes each, all of which change; `same` of them do not. */
function updates(count: number, size: number, same = 90, cause: 'this change' | 'drift' = 'this change'): Change[] {
  const text = (of: string) => [
    { action_name: 'send_message', action_params: [`${'x'.repeat(same)}${of}${'y'.repeat(same)}`] },
  ]
  return Array.from({ length: count }, (_, index) =>
    change({
      key: `m${index}`,
      title: `Macro ${index}`,
      cause,
      send: { actions: [index] },
      fields: [
        {
          path: 'actions',
          live: text(`OLD${'🙂'.repeat(size)}`),
          desired: text(`NEW${index}${'🙃'.repeat(size)}`),
          cause,
          alsoByHand: false,
        },
      ],
    }),
  )
}
const deletions = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    change({ action: 'delete', key: `gone-${index}`, title: `Gone ${index}`, place: null }),
  )
const creations = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    change({
      action: 'create',
      key: `new-${index}`,
      title: `New ${index}`,
      id: null,
      fields: [{ path: 'name', desired: `New ${index}`, cause: 'this change', alsoByHand: false }],
      send: { name: `New ${index}` },
    }),
  )
const planOf = (changes: Change[], findings: Finding[] = []): Plan => ({
  ...reports['no changes'].plan,
  changes,
  findings,
})
const writes = (plan: Plan) => new Set(plan.changes.map(operationOf))
const comment = (plan: Plan) => inBoth((room) => renderComment(reportOf(plan), room))

/** How many rows are put into words: each asks once for the change's comment. */
function rowsMade(changes: readonly Change[], render: (plan: Plan) => unknown): number {
  let rows = 0
  const counted = changes.map(
    (one) =>
      new Proxy(one, {
        get: (of, name) => {
          if (name === 'comment') rows += 1
          return Reflect.get(of, name)
        },
      }),
  )
  render(planOf(counted))
  return rows
}

test('comment and summary put each change into words once where both show all of it', () => {
  expect(rowsMade(updates(50, 0), comment)).toBe(50)
})

test('no more changes are put into words for a comment than it could hold', () => {
  const [some, many] = [1000, 3000].map((count) =>
    rowsMade(updates(count, 0), (plan) => renderComment(reportOf(plan), COMMENT)),
  )

  expect(some).toBeGreaterThan(100)
  expect(many).toBe(some)
})

describe('nine hundred changes and two deletions', () => {
  const plan = planOf([...creations(20), ...updates(900, 0), ...deletions(2)])
  const both = comment(plan)

  test('fit into the job summary, with all that differs', () => {
    expect(bytes(both.comment)).toBeLessThanOrEqual(60_000)
    expect(bytes(both.comment)).toBeGreaterThan(55_000)
    expect(bytes(both.summary)).toBeGreaterThan(100_000)
    for (let index = 0; index < 900; index++) expect(both.summary).toContain(`NEW${index}y`)
    expect(both.shown).toEqual(writes(plan))
    expect(both.summary).not.toContain('fits here')
  })

  test('the deletions come first in the comment, which says where the rest is', () => {
    expect(both.comment.indexOf('Gone 1')).toBeGreaterThan(0)
    expect(both.comment.indexOf('Gone 1')).toBeLessThan(both.comment.indexOf('Macro 0'))
    expect(both.comment).toMatch(
      /ℹ️ \*\*Not everything fits here\*\*: \d+ changes are shown in full only in the \[job summary\]\(https:\/\/github\.com\/studyflash\/chatwoot-config\/actions\/runs\/4711\)\./,
    )
    expect(both.comment).not.toContain('reviewed')
  })

  test('are reviewed as a whole', () => {
    expect(unreviewed(plan, [reviewOf(plan, { allowed: new Set(), shown: both.shown, commit: null })])).toEqual([])
  })
})

describe('more than a megabyte', () => {
  const plan = planOf([...updates(800, 700), ...deletions(3)])
  const both = comment(plan)
  const nowhere = plan.changes.filter((one) => !both.shown.has(operationOf(one)))

  test('keeps both bounds, and every deletion', () => {
    expect(bytes(both.summary)).toBeLessThanOrEqual(1_000_000)
    expect(bytes(both.summary)).toBeGreaterThan(900_000)
    expect(bytes(both.comment)).toBeLessThanOrEqual(60_000)
    for (const text of [both.comment, both.summary])
      for (const index of [0, 1, 2]) expect(text).toContain(`Gone ${index}`)
  })

  test('is not reviewed where it was shown nowhere, and both say so', () => {
    expect(nowhere.length).toBeGreaterThan(0)
    expect(nowhere.length).toBeLessThan(800)
    expect(unreviewed(plan, [reviewOf(plan, { allowed: new Set(), shown: both.shown, commit: null })])).toEqual(nowhere)
    const said = `⚠️ **${nowhere.length} changes are too long to be shown in full** and do not count as reviewed`
    expect(both.comment).toContain(said)
    expect(both.summary).toContain(said)
  })

  test('is whole as a text of its own', () => {
    const text = planText(reportOf(plan), plain, Number.POSITIVE_INFINITY)

    for (const index of [0, 399, 799]) expect(text).toContain(`NEW${index}${'🙃'.repeat(700)}`)
    expect(text).not.toContain('left out')
  })
})

test('weighty changes without number get a short line each, here or there', () => {
  const changes = [...updates(50, 0), ...deletions(2500)]
  const allow = changes.filter(({ action }) => action === 'delete').map(operationOf)
  const finding: Finding = {
    code: 'G-MANY-DELETES',
    severity: 'error',
    place: null,
    subject: null,
    sentence: 'So many.',
    nextStep: 'Add a line for each.',
    allow,
  }
  const plan = planOf(changes, [finding])
  const both = comment(plan)

  expect(bytes(both.comment)).toBeLessThanOrEqual(60_000)
  expect(both.comment).toMatch(/^\* and \d+ more, in the job summary$/m)
  expect(both.shown).toEqual(writes(plan))
  for (const one of allow) expect(both.summary).toContain(`allow: ${one}\n`)
})

test('a comment is for the short lines of all deletions rather than for the long ones of some', () => {
  const { text } = renderComment(reportOf(planOf([...updates(50, 0), ...deletions(700)])))

  expect(bytes(text)).toBeLessThanOrEqual(60_000)
  for (let index = 0; index < 700; index++) expect(text).toContain(`macros/gone-${index}\``)
})

test('a page that is too small for its plan, to be read', async () => {
  const plan = planOf([...creations(2), ...updates(30, 0), ...deletions(12)])
  const elsewhere = new Set([...writes(plan)].filter((one) => one !== 'update macros/m3'))
  const { text } = renderComment(reportOf(plan), { ...COMMENT, maxBytes: 2500, elsewhere })

  await expect(text).toMatchFileSnapshot('goldens/not-everything.comment.md')
})

test('a deletion is shown by its line; anything else only with all that it writes', () => {
  const short = { ...SUMMARY, maxBytes: 1500 }
  const plan = planOf([change({ action: 'delete' }), ...updates(3, 400, 0)])

  expect([...renderComment(reportOf(plan), short).shown]).toEqual(['delete macros/k'])
})

test('what the files change as well is no part of the drift issue, and it is not called too long', () => {
  const [mixed] = updates(1, 3, 0, 'drift')
  const fields = [
    ...mixed!.fields,
    { path: 'name', live: 'a', desired: 'b', cause: 'this change' as const, alsoByHand: false },
  ]
  const { body, shown } = renderDriftIssue(reportOf(planOf([{ ...mixed!, fields }])))

  expect(body).toContain('NEW')
  expect(body).not.toContain('too long')
  expect([...shown]).toEqual([])
})

test.each<[string, (plan: Plan, room: Room) => string]>([
  ['the drift issue', (plan, room) => renderDriftIssue(reportOf(plan), room).body],
  ['the drift summary', (plan, room) => renderDriftSummary(reportOf(plan), room).text],
  [
    'the outcome',
    (plan, room) =>
      renderOutcome(
        { ...reportOf(plan), mode: 'apply', outcomes: outcomesOf(plan, 'applied'), unkept: null, unreviewed: null },
        room,
      ).text,
  ],
  [
    'a failure',
    (plan, room) =>
      renderOutcome(
        {
          ...reportOf(plan),
          mode: 'apply',
          outcomes: outcomesOf(plan, 'failed'),
          unkept: null,
          unreviewed: { missing: [], isAll: false, changes: plan.changes },
        },
        room,
      ).text,
  ],
])('%s keeps its bound and its deletions', (_, render) => {
  for (const [room, max] of [
    [COMMENT, 60_000],
    [SUMMARY, 1_000_000],
  ] as const)
    for (const count of [10, 250]) {
      const gone = deletions(3).map((one) => ({ ...one, cause: 'drift' as const }))
      const text = render(planOf([...updates(count, 300, 90, 'drift'), ...gone]), room)

      expect(bytes(text)).toBeLessThanOrEqual(max)
      for (const { title } of gone) expect(text).toContain(title)
    }
})

test('what a fork is told and what an undo would do have the summary to themselves', () => {
  const plan = planOf([...updates(300, 100), ...deletions(2)])
  const receipt = {
    account: 2,
    run: '1-1',
    mode: 'apply',
    commit: null,
    actor: null,
    at: '2026-11-20T10:00:00.000Z',
    digest: '',
    outcomes: [],
    effort: reportOf(plan).effort,
  }
  const texts = [
    renderOffline(reportOf({ ...plan, assumedAt: null }), 'a fork'),
    renderUndo({ ...reportOf(plan), undoes: '1-1', receipt, instead: null }),
  ]

  for (const text of texts) {
    expect(bytes(text)).toBeGreaterThan(100_000)
    expect(bytes(text)).toBeLessThanOrEqual(1_000_000)
  }
})

function outcomesOf({ changes }: Plan, state: Outcome['state']): Outcome[] {
  return changes.map(({ action, kind, key, id }) => ({
    action,
    kind,
    key,
    id,
    state,
    reason: 'Chatwoot refused it. '.repeat(20),
    before: {},
    after: {},
  }))
}
