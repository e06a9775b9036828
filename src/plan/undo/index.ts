/**
 * The way back from a run, by the one engine. Two plans decide: the one that would make everything what the run left must
 * be empty, or it has changed since; the one that makes everything what it was before is the inverse. What stands in the
 * way of an operation, such as a reference that leads nowhere, the second plan finds as it finds it in files.
 */
import { isKind, kindNamed } from '../../kinds/index.ts'
import type { Release } from '../../kinds/model/availability.ts'
import type { Fields } from '../../kinds/model/kind.ts'
import { isOfGone } from '../diff/held.ts'
import { makePlan } from '../make.ts'
import { stillThere } from '../match/deleting.ts'
import { kindsToRead } from '../match/to-read.ts'
import { titleOf } from '../model/canonical.ts'
import type { Desired } from '../model/desired.ts'
import { entriesOf, type Ledger, type Receipt } from '../model/ledger.ts'
import type { Live } from '../model/live.ts'
import { fieldOf, without } from '../model/paths.ts'
import { type Change, type Finding, isWrite, type Outcome, type Plan, subjectOf } from '../model/plan.ts'
import { type Reason, type Setting, type Step, WITHOUT_WAY } from './model.ts'
import { isDone, obstacleTo } from './obstacles.ts'
import { type Sides, sidesOf } from './sides.ts'
import { stepOf, subjectOfStep } from './step.ts'
import { keptBy, lostBy, refusalOf } from './words.ts'

export interface Undo extends Sides {
  readonly findings: readonly Finding[]
  /** How many operations of the run are refused. */
  readonly refused: number
  /** By `kind/key`, all that is managed once an operation is undone. */
  readonly managed: ReadonlyMap<string, Fields>
  /** What the run imported and changed, by `kind/key`: once it is changed back it is no longer managed. */
  readonly released: ReadonlySet<string>
}

/** An undo puts no secret back, so there is none to reveal. */
export const revealNothing = (text: string) => text

/** The kinds that have to be read, and the resources that say over what bindings are to be read. */
export function toRead(receipt: Receipt, ledger: Ledger): { kinds: ReadonlySet<string>; desired: Desired } {
  const setting = { outcomes: receipt.outcomes, elsewhere: [], files: null }
  const steps = leading(receipt.outcomes.map((outcome) => stepOf(outcome, ledger, {}, setting)))
  const [left, before] = [sidesOf(steps, 'left', ledger, null), sidesOf(steps, 'before', ledger, null)]
  const kinds = kindsToRead(left.desired, ledger)
    .union(kindsToRead(before.desired, ledger))
    // What is not managed any more may still be there.
    .union(new Set(receipt.outcomes.map(({ kind }) => kind).filter(isKind)))
  return { kinds, desired: before.desired }
}

export function undoOf(
  receipt: Receipt,
  ledger: Ledger,
  listed: Live,
  { release, ...also }: Pick<Setting, 'elsewhere' | 'files'> & { readonly release?: Release } = {
    elsewhere: [],
    files: null,
  },
): Undo {
  const live = stillThere(listed, ledger)
  const setting = { ...also, outcomes: receipt.outcomes }
  const all = receipt.outcomes.map((outcome) => stepOf(outcome, ledger, live, setting))
  const steps = leading(all)
  // What was imported and changed in one run is changed back, and then no longer managed.
  const imports = new Map(
    all
      .filter((step) => step.outcome.action === 'adopt' && !steps.includes(step))
      .map((step) => [subjectOfStep(step), step]),
  )
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
      ...(release === undefined ? {} : { release }),
      ...sidesOf(some, side, ledger, live),
    })
  }
  const known = steps.filter(({ left, before }) => left !== null || before !== null)
  const [toLeft, toBefore] = [writesOf(planOf(known, 'left')), writesOf(planOf(known, 'before'))]
  const findings: Finding[] = []
  const refuse = (step: Step, reason: Reason, detail?: Change | string) => {
    const finding = refusalOf(step, reason, detail)
    if (finding !== null) findings.push(finding)
  }
  let open: Step[] = []
  /** Its fields stay as they are; where the run imported it, it is no longer managed all the same. */
  const withoutFields = (step: Step): Step[] => {
    const its = imports.get(subjectOfStep(step))
    return its === undefined || its.reason !== null ? [] : [its]
  }
  for (const step of steps) {
    const other = step.left === null ? undefined : toLeft.get(subjectOfStep(step))
    const since = other === undefined || isOfGone(other) ? undefined : other
    if (!WITHOUT_WAY.has(step.reason) && known.includes(step) && isDone(step, toBefore)) {
      const rest = withoutFields(step)
      if (rest.length === 0) refuse(step, step.outcome.state === 'failed' ? 'nothing' : 'already')
      open.push(...rest)
    } else if (step.reason !== null) {
      refuse(step, reasonOf(step))
      if (step.reason !== 'later run') open.push(...withoutFields(step))
    } else if (since !== undefined) {
      refuse(step, 'changed since', since)
      if (since.action === 'update') open.push(...withoutFields(step))
    } else open.push(step)
  }
  for (let isSettled = false; !isSettled; ) {
    const plan = planOf(open, 'before')
    const found = open.map((step) => ({ step, obstacle: obstacleTo(step, open, plan, ledger) }))
    for (const { step, obstacle } of found) if (obstacle !== null) refuse(step, 'impossible', obstacle)
    isSettled = found.every(({ obstacle }) => obstacle === null)
    open = found.flatMap(({ step, obstacle }) => (obstacle === null ? [step] : withoutFields(step)))
  }
  const released = open.map(subjectOfStep).filter((subject) => imports.get(subject)?.reason === null)
  return {
    ...sidesOf(open, 'before', ledger, live),
    findings: [...findings, ...open.flatMap(keptBy), ...open.flatMap(lostBy)],
    refused: findings.filter(({ severity }) => severity === 'warning').length,
    managed: new Map(open.map((step) => [subjectOfStep(step), step.managed])),
    released: new Set(released),
  }
}

/** One step a resource: an update leads, whether the run imported it as well or stopped managing it. */
function leading(all: readonly Step[]): Step[] {
  const updated = new Set(all.filter(({ outcome }) => outcome.action === 'update').map(subjectOfStep))
  const isLed = ({ action }: Outcome) => action === 'adopt' || action === 'forget'
  return all.filter((step) => !isLed(step.outcome) || !updated.has(subjectOfStep(step)))
}

/** An import is taken back when it is no longer managed, however that came. */
function reasonOf({ outcome, reason }: Step): Reason {
  return outcome.action === 'adopt' && reason === 'not ours' ? 'already' : reason!
}

/** The plan that the engine made for an undo, with what only the undo knows; nothing is done beside its changes. */
export function completed(plan: Plan, { managed, released, findings }: Undo, ledger: Ledger): Plan {
  const subjects = new Set([...plan.changes, ...plan.held].map(subjectOf))
  const changes = plan.changes.map((change): Change => {
    const its = managed.get(subjectOf(change))
    if (its === undefined || (change.action !== 'update' && change.action !== 'adopt')) return change
    const title = titleOf(kindNamed(change.kind), entryOf(ledger, change)?.fields ?? its, change.key)
    if (change.action === 'update') return { ...change, title, managed: its }
    // What is still to be written is managed when it is.
    const update = plan.changes.find((one) => one.action === 'update' && subjectOf(one) === subjectOf(change))
    return { ...change, title, managed: without(its, update?.fields.map(({ path }) => fieldOf(path)) ?? []) }
  })
  const its = plan.findings.filter(({ subject }) => subject === null || subjects.has(subject))
  return {
    ...plan,
    changes: [...changes, ...changes.filter((one) => isReleased(one, released)).map(release)],
    findings: [...findings, ...its],
    refreshed: [],
    renamed: [],
  }
}

function isReleased(change: Change, released: ReadonlySet<string>): boolean {
  return change.action === 'update' && released.has(subjectOf(change))
}

/** It stays on the server and is no longer managed, once it is changed back. */
function release(update: Change): Change {
  const { kind, key, id, title, protect, managed } = update
  return {
    kind,
    key,
    id,
    title,
    protect,
    action: 'forget',
    cause: 'this change',
    fields: [],
    send: {},
    managed: {},
    before: managed,
    after: [subjectOf(update)],
    place: null,
    comment: null,
  }
}

function entryOf(ledger: Ledger, { kind, key }: { readonly kind: string; readonly key: string }) {
  return entriesOf(ledger).find((entry) => entry.kind === kind && entry.key === key)
}

function writesOf({ changes, held }: Plan): Map<string, Change> {
  const all = [...changes, ...held.flatMap((one) => one.changes)]
  // Of what cannot be deleted, no longer managing it is all that there is to do.
  const isDone = (change: Change) => isWrite(change) || kindNamed(change.kind).endpoint.remove === null
  return new Map(all.filter(isDone).map((change) => [subjectOf(change), change]))
}
