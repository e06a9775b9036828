/** The plan of an account: what the files say, what the server says and what we last wrote, compared once. Pure. */
import { isKind } from '../kinds/index.ts'
import type { Release } from '../kinds/model/availability.ts'
import { fingerprintWith, type Reveal } from '../redact/seal.ts'
import type { Allowed } from './approve/allowed.ts'
import { onThisServer, type Taken, takenBy } from './availability/taken.ts'
import { draft } from './diff/draft.ts'
import { heldInstead, hold, type Root, rootOf } from './diff/held.ts'
import { leave } from './diff/leave.ts'
import { notListed } from './diff/not-listed.ts'
import { namesOf, wiresOf } from './known-as.ts'
import { stillThere } from './match/deleting.ts'
import { type Elsewhere, managedElsewhere } from './match/elsewhere.ts'
import { match } from './match/match.ts'
import type { Match } from './match/matched.ts'
import { References } from './match/references.ts'
import { twinsOf } from './match/twins.ts'
import type { Desired } from './model/desired.ts'
import { entriesOf, type Ledger } from './model/ledger.ts'
import type { Live } from './model/live.ts'
import { type Change, type Finding, isWrite, type Plan, subjectOf } from './model/plan.ts'
import { withWhatGoesAlong } from './order/along.ts'
import { Names } from './order/names.ts'
import { inOrder } from './order/order.ts'

export interface Sources {
  readonly account: number
  readonly desired: Desired
  readonly live: Live
  /** Of what this folder manages. */
  readonly ledger: Ledger | null
  readonly elsewhere: readonly Elsewhere[]
  /** The ledger's salt, or the one the ledger will have. */
  readonly salt: string
  readonly reveal: Reveal
  /** An approved update tries once more what did not last. */
  readonly allowed: Allowed
  /** What the server says of itself; without it nothing is known that it lacks. */
  readonly release?: Release
  /** ISO 8601 in UTC: how often something was put back lately depends on it. */
  readonly now: string
  /** What there is to say about what the files mean. */
  readonly lint?: Lint | undefined
}

export type Lint = (made: {
  readonly match: Match
  readonly live: Live
  readonly references: References
  readonly changes: readonly Change[]
}) => readonly Finding[]

/** What guards have to say of it is added by `guarded`. */
export function makePlan(sources: Sources): Plan {
  const { account, elsewhere, salt, reveal, allowed, now, lint, release = UNKNOWN } = sources
  const { desired, ledger, findings: absent } = onThisServer(sources, release)
  const live = stillThere(sources.live, ledger)
  const met = match(desired, live, ledger, reveal, elsewhere)
  const taken = new Map(met.matched.map((one) => [one, takenBy(release, one, reveal)]))
  const its = { ...met, matched: met.matched.map((one) => ({ ...one, desired: taken.get(one)!.desired })) }
  const references = new References(its, live)
  const fingerprint = fingerprintWith(salt)
  const terms = { reveal, fingerprint, now, allowed }
  const drafts = its.matched.map((one) => draft(one, references, terms))
  const findings: Finding[] = [
    ...(desired.notes ?? []),
    ...absent,
    ...its.findings,
    ...[...taken.values()].flatMap((one) => one.findings),
    ...managedElsewhere(its.matched, live, elsewhere),
    ...twinsOf(its, live, ledger, elsewhere, reveal),
    ...notListed(its.matched, live),
    ...foreignEntries(ledger),
    ...drafts.flatMap((one) => one.findings),
  ]
  const ordered = inOrder(
    [
      ...drafts.flatMap(({ changes }) => changes),
      ...its.left.filter(({ kind }) => isKind(kind)).map((entry) => leave(entry, references, fingerprint)),
    ],
    (changes) => new Names(changes, live, reveal, fingerprint),
  )
  const instead = heldInstead([...findings, ...ordered.findings], ordered.changes, ledger)
  const refused = refusedIn([...taken.values()], ordered.changes)
  const roots = [...drafts.flatMap(({ root }) => (root === null ? [] : [root])), ...refused.roots, ...instead.roots]
  const { changes: open, held, findings: waits } = hold({ changes: ordered.changes, held: [] }, roots)
  const { changes, findings: along } = withWhatGoesAlong(open, its.matched)
  return {
    account,
    changes,
    held,
    contested: drafts.flatMap(({ contested }) => contested),
    findings: [
      ...instead.findings,
      ...refused.findings,
      ...waits,
      ...along,
      ...(lint?.({ match: its, live, references, changes }) ?? []),
    ],
    wires: wiresOf(changes, references),
    names: namesOf(its),
    refreshed: drafts.flatMap(({ refreshed }) => refreshed),
    renamed: its.renamed,
    unchanged: drafts.filter((one) => one.changes.length === 0 && one.root === null).length,
    unmanaged: unmanagedIn(its, live),
    hasLedger: ledger !== null,
  }
}

const UNKNOWN: Release = { version: null, edition: null, features: null }

/** What the server would refuse waits, with all that needs it; the files are to blame, and nothing drifts. */
function refusedIn(
  taken: readonly Taken[],
  changes: readonly Change[],
): { readonly roots: readonly Root[]; readonly findings: readonly Finding[] } {
  const last = new Map(changes.filter(isWrite).map((change) => [subjectOf(change), change]))
  const refusals = taken.flatMap(({ refusal, desired }) => {
    const change = last.get(subjectOf(desired))
    return refusal === null || change === undefined ? [] : [{ refusal, change }]
  })
  return {
    roots: refusals.map(({ refusal, change }) => ({ ...rootOf(change, refusal.sentence), cause: 'this change' })),
    findings: refusals.map(({ refusal, change }) => ({ ...refusal, holds: [subjectOf(change)] })),
  }
}

function foreignEntries(ledger: Ledger | null): Finding[] {
  const names = [...new Set((ledger === null ? [] : entriesOf(ledger)).map(({ kind }) => kind))].filter(
    (name) => !isKind(name),
  )
  return names.map((name) => ({
    code: 'P-UNKNOWN-KIND',
    severity: 'warning' as const,
    place: null,
    subject: null,
    sentence: `The ledger holds ${name}, a kind this version does not know; they are left alone.`,
    nextStep: 'Use the newer version that wrote them.',
  }))
}

function unmanagedIn({ matched, left }: Match, live: Live): number {
  const mine = new Set([
    ...matched.flatMap((one) => (one.live === null ? [] : [`${one.kind.name} ${one.live.id}`])),
    ...left.map(({ kind, id }) => `${kind} ${id}`),
  ])
  const inUse = new Set([...matched.map(({ kind }) => kind.name), ...left.map(({ kind }) => kind)])
  return Object.entries(live)
    .filter(([kind]) => inUse.has(kind))
    .reduce((count, [kind, resources]) => count + resources.filter(({ id }) => !mine.has(`${kind} ${id}`)).length, 0)
}
