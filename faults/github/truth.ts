/** What must remain: one comment with a true text, one issue in the right state, and a ledger that knows all of it. */
import { isDeepStrictEqual } from 'node:util'
import { apply } from '../../src/action/modes/apply.ts'
import { plan } from '../../src/action/modes/plan.ts'
import { look } from '../../src/engine/engine.ts'
import { isSameText } from '../../src/github/ours.ts'
import type { Ledger } from '../../src/plan/model/ledger.ts'
import { subjectOf } from '../../src/plan/model/plan.ts'
import { DONE, OUTCOME } from '../../src/render/markers.ts'
import { OF_THIS_RUN } from '../../src/render/parts.ts'
import type { Scene } from './scenes.ts'
import type { Ran, World } from './world.ts'

/** What a run without faults comes to. */
export interface Course {
  readonly requests: readonly string[]
  readonly comment: string | null
  readonly issue: string | null
  readonly ledger: object | null
}

/** What is not as it has to be after these runs; null when all is well. */
export async function unlike(world: World, scene: Scene, course: Course, runs: readonly Ran[]) {
  return (
    (await commentUnlike(world, scene, course, runs)) ??
    (await issueUnlike(world, scene, course, runs)) ??
    (await ledgerUnlike(world, scene, course, runs))
  )
}

/** One, and it says what a run said of itself, or, when that run ended with it, what a run without faults says. */
async function commentUnlike(
  world: World,
  { mode }: Scene,
  course: Course,
  runs: readonly Ran[],
): Promise<string | null> {
  if (mode !== plan && mode !== apply) return null
  const comments = await world.comments()
  if (comments.length !== 1) return `there are ${comments.length} comments`
  const said = runs.flatMap(({ result }) => (result === null ? [] : [result.summary]))
  const lasting = (text: string) =>
    text.replaceAll(OF_THIS_RUN, '').replaceAll(REVIEW, '').replaceAll(OUTCOME, '').replaceAll(DONE, '').trimEnd()
  const isTrue =
    said.some((summary) => isSameText(lasting(comments[0]!), lasting(summary))) ||
    ofAnyRun(world, comments[0]!) === course.comment
  return isTrue ? null : `the comment says ${JSON.stringify(comments[0]!.slice(0, 200))}`
}

async function issueUnlike(
  world: World,
  { issues: expected }: Scene,
  course: Course,
  runs: readonly Ran[],
): Promise<string | null> {
  const issues = await world.issues()
  if (expected === undefined) return issues.length === 0 ? null : 'there is an issue'
  const count = (state: string) => issues.filter((issue) => issue.state === state).length
  if (count('open') !== expected.open || count('closed') !== expected.closed)
    return `${count('open')} issues are open and ${count('closed')} closed`
  if (ofAnyRun(world, issues[0]!.body!) !== course.issue) return 'the issue has another text'
  if (expected.closed === 0) return null
  const comments = await world.stage.comments(issues[0]!.number)
  // A re-sync that failed says so in a comment of its own.
  const last = comments.filter(({ body }) => !body?.startsWith('A re-sync did not put everything back'))
  // It is closed first: a run that ends right then has closed it without a word.
  const least = runs[0]!.failure === null ? 1 : 0
  return last.length <= 1 && last.length >= least ? null : `the issue has ${last.length} closing comments`
}

/** Every entry and every receipt, once. */
async function ledgerUnlike(
  world: World,
  { desired }: Scene,
  course: Course,
  runs: readonly Ran[],
): Promise<string | null> {
  const ledger = await world.ledger()
  if (!isDeepStrictEqual(withoutIds(ledger), course.ledger)) return 'the ledger is not what it is without a fault'
  if (ledger === null) return null
  const receipts = await world.receipts()
  if (new Set(receipts).size !== receipts.length) return `receipts are there twice: ${receipts}`
  const wrote = runs.filter(({ result }) => result?.failure === null && (result.outcomes ?? []).length > 0)
  const lost = wrote.filter(({ run }) => !receipts.includes(run))
  if (lost.length > 0) return `the receipt of ${lost[0]!.run} is lost`
  const session = await world.session(desired, false)
  const { plan: its } = await look(session.engine).finally(() => session.engine.chatwoot.close())
  const written = its.changes.filter(({ key }) => ledger.resources.labels?.[key] !== undefined || key === 'coming')
  const isApplied = runs.some(({ result }) => (result?.outcomes ?? []).length > 0)
  return isApplied && written.length > 0 ? `open is ${written.map(subjectOf).join(', ')}` : null
}

export function withoutIds(ledger: Ledger | null): object | null {
  if (ledger === null) return null
  return Object.entries(ledger.resources).map(([kind, keys]) => [
    kind,
    // What was put back is history, as the time of the last apply is.
    Object.entries(keys).map(([key, { id: _, reverts: __, ...entry }]) => [key, entry]),
  ])
}

/** What was reviewed, by digests that are of the account as well. */
const REVIEW = /^<!-- reviewed:2 .* -->$/gm

/** What is the same in every cell: without the account, the run and what the run needed. */
export function ofAnyRun({ account }: World, body: string): string {
  return (
    body
      .replaceAll(OF_THIS_RUN, '')
      .replaceAll(REVIEW, 'reviewed')
      .replaceAll(new RegExp(`account[= ]${account}\\b`, 'g'), 'account')
      .replaceAll(/runs\/\d+-\d+/g, 'runs')
      // The digest is of the account as well; each repository has commits of its own.
      .replaceAll(/\b[0-9a-f]{40}\b|`[0-9a-f]{7}`|`[0-9a-f]{12}`/g, 'hash')
  )
}
