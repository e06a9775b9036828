/**
 * The way back from a run, by the one engine. Two plans decide: the one that would make everything what the run left must
 * be empty, or it has changed since; the one that makes everything what it was before is the inverse. What stands in the
 * way of an operation, such as a reference that leads nowhere, the second plan finds as it finds it in files.
 */
import { isKind, kindNamed } from '../../kinds/index.ts'
import type { Fields } from '../../kinds/kind.ts'
import { titleOf } from '../canonical.ts'
import { stillThere } from '../deleting.ts'
import type { Desired } from '../desired.ts'
import { entriesOf, type Ledger, type Receipt } from '../ledger.ts'
import type { Live } from '../live.ts'
import { kindsToRead, makePlan } from '../make.ts'
import { type Change, type Finding, type Plan, subjectOf } from '../plan.ts'
import { mapReferences } from '../references.ts'
import { type Sides, sidesOf } from './sides.ts'
import { type Reason, type Step, stepOf, subjectOfStep } from './step.ts'
import { lostBy, refusalOf } from './words.ts'

export interface Undo extends Sides {
  readonly findings: readonly Finding[]
  /** How many operations of the run are refused. */
  readonly refused: number
  /** By `kind/key`, all that is managed once an operation is undone. */
  readonly managed: ReadonlyMap<string, Fields>
}

/** An undo puts no secret back, so there is none to reveal. */
export const revealNothing = (text: string) => text

/** The kinds that have to be read, and the resources that say over what bindings are to be read. */
export function toRead(receipt: Receipt, ledger: Ledger): { kinds: ReadonlySet<string>; desired: Desired } {
  const steps = receipt.outcomes.map((outcome) => stepOf(outcome, ledger, {}))
  const [left, before] = [sidesOf(steps, 'left', ledger, null), sidesOf(steps, 'before', ledger, null)]
  const kinds = kindsToRead(left.desired, ledger).union(kindsToRead(before.desired, ledger))
  return { kinds, desired: before.desired }
}

export function undoOf(receipt: Receipt, ledger: Ledger, listed: Live): Undo {
  const live = stillThere(listed, ledger)
  const all = receipt.outcomes.map((outcome) => stepOf(outcome, ledger, live))
  const updated = new Set(all.filter(({ outcome }) => outcome.action === 'update').map(subjectOfStep))
  // What was taken over and changed in one run is changed back and stays ours.
  const steps = all.filter((step) => step.outcome.action !== 'adopt' || !updated.has(subjectOfStep(step)))
  const planOf = (some: readonly Step[], side: 'left' | 'before') => {
    const { account, salt } = ledger
    return makePlan({
      account,
      salt,
      live,
      elsewhere: [],
      reveal: revealNothing,
      allowed: new Set(),
      // What was put back lately counts for the files, not for who undoes.
      now: '',
      ...sidesOf(some, side, ledger, live),
    })
  }
  const known = steps.filter(({ left, before }) => left !== null || before !== null)
  const [toLeft, toBefore] = [changesOf(planOf(known, 'left')), changesOf(planOf(known, 'before'))]
  const findings: Finding[] = []
  const refuse = (step: Step, reason: Reason, detail?: Change | string) => {
    const finding = refusalOf(step, reason, detail)
    if (finding !== null) findings.push(finding)
  }
  let open: Step[] = []
  for (const step of steps) {
    const since = step.left === null ? undefined : toLeft.get(subjectOfStep(step))
    if (known.includes(step) && isDone(step, toBefore))
      refuse(step, step.outcome.state === 'failed' ? 'nothing' : 'already')
    else if (step.reason !== null) refuse(step, step.reason)
    else if (since !== undefined) refuse(step, 'changed since', since)
    else open.push(step)
  }
  for (let isSettled = false; !isSettled; ) {
    const plan = planOf(open, 'before')
    const found = open.map((step) => ({ step, obstacle: obstacleTo(step, open, plan, ledger) }))
    for (const { step, obstacle } of found) if (obstacle !== null) refuse(step, 'impossible', obstacle)
    open = found.filter(({ obstacle }) => obstacle === null).map(({ step }) => step)
    isSettled = open.length === found.length
  }
  return {
    ...sidesOf(open, 'before', ledger, live),
    findings: [...findings, ...open.flatMap(lostBy)],
    refused: findings.filter(({ severity }) => severity === 'warning').length,
    managed: new Map(open.map((step) => [subjectOfStep(step), step.managed])),
  }
}

/** The plan that the engine made for an undo, with what only the undo knows; nothing is done beside its changes. */
export function completed(plan: Plan, { managed, findings }: Undo, ledger: Ledger): Plan {
  const subjects = new Set(plan.changes.map(subjectOf))
  const changes = plan.changes.map((change): Change => {
    const entry = entryOf(ledger, change)
    if (change.action !== 'update' || entry === undefined) return change
    const title = titleOf(kindNamed(change.kind), entry.fields, change.key)
    return { ...change, title, managed: managed.get(subjectOf(change)) ?? change.managed }
  })
  const its = plan.findings.filter(({ subject }) => subject === null || subjects.has(subject))
  return { ...plan, changes, findings: [...findings, ...its], refreshed: [], renamed: [] }
}

function entryOf(ledger: Ledger, { kind, key }: { readonly kind: string; readonly key: string }) {
  return entriesOf(ledger).find((entry) => entry.kind === kind && entry.key === key)
}

function changesOf({ changes }: Plan): Map<string, Change> {
  return new Map(changes.map((change) => [subjectOf(change), change]))
}

/** Whether the way back has been gone already. */
function isDone(step: Step, toBefore: ReadonlyMap<string, Change>): boolean {
  const change = toBefore.get(subjectOfStep(step))
  if (step.outcome.action === 'update') return change === undefined
  return step.outcome.action === 'create' && change?.action !== 'delete'
}

/** Why an operation cannot be undone although nothing has changed, as half a sentence; null when it can. */
function obstacleTo(step: Step, open: readonly Step[], plan: Plan, ledger: Ledger): string | null {
  const subject = subjectOfStep(step)
  const wrong = plan.findings.find(
    (one) => one.subject === subject && one.severity === 'error' && !one.code.startsWith('G-'),
  )
  if (wrong !== undefined) return wrong.sentence.replace(`${subject}: `, '').replace(/\.$/, '')
  const mine = plan.changes.filter((change) => subjectOf(change) === subject)
  if (step.outcome.action === 'delete') {
    const again = mine.find(({ action }) => action === 'adopt')
    return again === undefined ? null : `another one like it is there by now (id ${again.id})`
  }
  if (step.outcome.action !== 'create') return null
  const holder = entriesOf(ledger).find((entry) => {
    const its = open.find((other) => subjectOfStep(other) === subjectOf(entry))
    return isKind(entry.kind) && refersTo(entry.kind, its === undefined ? entry.fields : its.managed, step)
  })
  return holder === undefined ? null : `${subjectOf(holder)} refers to it`
}

function refersTo(kind: string, fields: Fields, { entry, outcome }: Step): boolean {
  let found = false
  mapReferences(kindNamed(kind), fields, (value, { to }) => {
    found ||= to === outcome.kind && value === (entry ?? outcome).key
    return value
  })
  return found
}
