import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Receipt } from '../../src/plan/model/ledger.ts'
import type { Outcome } from '../../src/plan/model/plan.ts'
import { renderComment } from '../../src/render/comment.ts'
import { renderDriftClosed, renderDriftIssue, renderDriftSummary, renderUnreadable } from '../../src/render/drift.ts'
import { planJson } from '../../src/render/json.ts'
import { renderRefused } from '../../src/render/notices.ts'
import { renderOffline, renderUnplanned } from '../../src/render/offline.ts'
import { renderOutcome } from '../../src/render/outcome.ts'
import { driftText, outcomesText, plain, planText } from '../../src/render/terminal.ts'
import { renderUndo, undoText } from '../../src/render/undo.ts'
import { desiredOf, liveOf, planOf } from '../plan/sides.ts'
import { reportOf, reports } from './reports.ts'

const golden = (name: string) => join(import.meta.dirname, 'goldens', name.replaceAll(/[ ,]+/g, '-'))
const mixed = reports['change, creation, deletion and drift']
const outcomes = mixed.plan.changes.map(({ action, kind, key, id }, index): Outcome => {
  const state = index === 1 ? 'failed' : index === 2 ? 'not attempted' : 'applied'
  const reason = {
    failed: 'Chatwoot refused POST /api/v1/accounts/2/labels (422): Title has already been taken',
    'not attempted': 'it needs labels/billing, which was not done',
    applied: null,
  }[state]
  return { action, kind, key, id, state, reason, before: {}, after: {} }
})

describe.each(Object.entries(reports))('%s', (name, report) => {
  test('as a comment', async () => {
    await expect(renderComment(report).text).toMatchFileSnapshot(golden(`${name}.comment.md`))
  })

  test('on a terminal', async () => {
    await expect(planText({ ...report, isLaptop: true }, plain)).toMatchFileSnapshot(golden(`${name}.terminal.txt`))
  })
})

test('what was applied', async () => {
  const done = mixed.plan.changes.map(
    ({ action, kind, key, id }): Outcome => ({
      action,
      kind,
      key,
      id,
      state: 'applied',
      reason: null,
      before: {},
      after: {},
    }),
  )
  await expect(
    renderOutcome({ ...mixed, mode: 'apply', outcomes: done, unkept: null, unreviewed: null }).text,
  ).toMatchFileSnapshot(golden('applied.comment.md'))
})

test('what failed and what was not attempted', async () => {
  await expect(
    renderOutcome({ ...mixed, mode: 'apply', outcomes, unkept: null, unreviewed: null }).text,
  ).toMatchFileSnapshot(golden('failed.comment.md'))
  await expect(outcomesText(outcomes, plain)).toMatchFileSnapshot(golden('failed.terminal.txt'))
})

test('what was applied but for what this server does not know', () => {
  const done = outcomes.map((outcome, index) => ({
    ...outcome,
    state: 'applied' as const,
    reason: index === 0 ? 'this Chatwoot does not know "name" and left that out' : null,
  }))
  const { text } = renderOutcome({ ...mixed, mode: 'apply', outcomes: done, unkept: null, unreviewed: null })
  expect(text).toMatch(/\*\*Applied in part\*\*\n\n\* .*this Chatwoot does not know "name" and left that out\n\n/)
})

test('what no review showed', async () => {
  const applied = { ...mixed, mode: 'apply', outcomes, unkept: null } as const
  const [first] = mixed.plan.changes
  await expect(
    renderOutcome({ ...applied, unreviewed: { isAll: false, missing: [], changes: [first!] } }).text,
  ).toMatchFileSnapshot(golden('unreviewed.comment.md'))
  expect(renderOutcome({ ...applied, unreviewed: { isAll: true, missing: [], changes: [first!] } }).text).toContain(
    'No plan of this was shown on a pull request',
  )
  const forged = [{ number: 7, why: 'forged' }] as const
  expect(renderOutcome({ ...applied, unreviewed: { isAll: true, missing: forged, changes: [first!] } }).text).toContain(
    'The review on #7 does not count',
  )
})

test('nothing to apply', async () => {
  await expect(
    renderOutcome({ ...reports['no changes'], mode: 'resync', outcomes: [], unkept: null, unreviewed: null }).text,
  ).toMatchFileSnapshot(golden('nothing.comment.md'))
})

test('the drift issue, its end and its summary', async () => {
  const { title, body } = renderDriftIssue(reports['drift alone'])
  await expect(`${title}\n\n${body}`).toMatchFileSnapshot(golden('drift.issue.md'))
  await expect(renderDriftClosed({ ...reports['no changes'], by: 'resync' })).toMatchFileSnapshot(
    golden('drift-closed.issue.md'),
  )
  await expect(renderDriftSummary(reports['drift alone']).text).toMatchFileSnapshot(golden('drift.summary.md'))
  await expect(driftText(reports['drift alone'], plain)).toMatchFileSnapshot(golden('drift.terminal.txt'))
})

test('the drift issue says what a guard wants a yes for before anything goes back, and not what else it forbids', async () => {
  const { title, body } = renderDriftIssue(reports['drift that a guard keeps'])
  await expect(`${title}\n\n${body}`).toMatchFileSnapshot(golden('drift-guarded.issue.md'))
})

test('a server that cannot be read', async () => {
  const { title, body } = renderUnreadable({
    account: 2,
    reason:
      'Chatwoot at https://chat.example.com refuses connections. Check the address in CHATWOOT_API_URL and that the server runs.',
    runUrl: 'https://github.com/x/y/actions/runs/1',
  })
  await expect(`${title}\n\n${body}`).toMatchFileSnapshot(golden('unreadable.issue.md'))
})

test('files that cannot be read', async () => {
  const finding = {
    code: 'F-UNKNOWN-FIELD',
    severity: 'error',
    place: { file: 'desired/labels.json', line: 3, column: 9 },
    subject: 'labels/bug',
    sentence: 'labels/bug: labels has no field "titel".',
    nextStep: 'Did you mean "title"?',
  } as const
  await expect(renderRefused([finding], mixed)).toMatchFileSnapshot(golden('refused.comment.md'))
})

test('a pull request from a fork', async () => {
  const assumed = reports['without looking at the server']
  const { findings } = assumed.plan
  await expect(renderOffline(assumed, 'a fork')).toMatchFileSnapshot(golden('fork.summary.md'))
  await expect(
    renderUnplanned({
      ...assumed,
      findings,
      resources: 8,
      folder: 'desired',
      from: 'a fork',
      reason: 'nothing of account 2 was applied yet.',
    }),
  ).toMatchFileSnapshot(golden('fork-without-ledger.summary.md'))
  expect(JSON.parse(planJson({ ...assumed, outcomes: null }))).toMatchObject({
    assumed: { from: 'ledger', at: '2026-11-20T16:04:09.123Z' },
  })
})

test('the plan as JSON', async () => {
  await expect(planJson({ ...reports['a secret'], outcomes: null })).toMatchFileSnapshot(golden('secret.plan.json'))
})

test('a very long plan keeps within the limit and says what it leaves out', () => {
  const labels = Object.fromEntries(
    Array.from({ length: 3000 }, (_, index) => [`label-${index}`, { description: `Number ${index}` }]),
  )
  const text = renderComment(reportOf(planOf(desiredOf({ labels }), liveOf({ labels: [] })))).text

  expect(new TextEncoder().encode(text).length).toBeLessThanOrEqual(60_000)
  expect(text).toContain('3000 creations')
  expect(text).toMatch(/^\* and \d+ more$/m)
  expect(text.match(/<details>/g)?.length ?? 0).toBe(text.match(/<\/details>/g)?.length ?? 0)
})

test('no golden shows a secret', () => {
  for (const report of Object.values(reports))
    for (const text of [renderComment(report).text, planText(report, plain), planJson({ ...report, outcomes: null })])
      expect(text).not.toContain('hush-hush')
})

describe('an undo', () => {
  const receipt: Receipt = {
    account: 2,
    run: '4710-1',
    mode: 'apply',
    commit: mixed.commit,
    actor: 'octocat',
    at: '2026-11-24T03:23:00Z',
    digest: mixed.digest,
    outcomes: [],
    effort: mixed.effort,
  }
  const lost = {
    code: 'U-LOST',
    severity: 'note',
    place: null,
    subject: 'webhooks/n8n',
    sentence: 'webhooks/n8n is made again as a new one, with a new id: it has a new signing secret.',
    nextStep: 'Tell whoever uses it from outside.',
  } as const
  const changed = {
    code: 'U-CHANGED-SINCE',
    severity: 'warning',
    place: null,
    subject: 'labels/bug',
    sentence: 'labels/bug is left as it is: it was changed in Chatwoot since (color).',
    nextStep: 'Look at it in Chatwoot; change the files back and merge if it has to go back all the same.',
  } as const
  const changes = mixed.plan.changes.map((change) => ({ ...change, place: null, comment: null }))
  const report = { ...mixed, plan: { ...mixed.plan, changes, findings: [lost, changed] }, undoes: '4710-1', receipt }

  test('as it is shown', async () => {
    await expect(renderUndo({ ...report, instead: null })).toMatchFileSnapshot(golden('undo.summary.md'))
    await expect(undoText({ ...report, instead: null, isLaptop: true }, plain)).toMatchFileSnapshot(
      golden('undo.terminal.txt'),
    )
  })

  test('with another plan than the one confirmed', async () => {
    await expect(
      renderUndo({ ...report, instead: 'The plan is no longer the one that was confirmed, so nothing is done.' }),
    ).toMatchFileSnapshot(golden('undo-other.summary.md'))
  })

  test('with nothing left', async () => {
    const plan = { ...report.plan, changes: [], findings: [changed] }
    await expect(renderUndo({ ...report, plan, instead: null })).toMatchFileSnapshot(golden('undo-nothing.summary.md'))
  })

  test('as it came out', async () => {
    await expect(
      renderOutcome({ ...report, mode: 'undo', outcomes, unkept: null, unreviewed: null }).text,
    ).toMatchFileSnapshot(golden('undone.summary.md'))
  })
})
