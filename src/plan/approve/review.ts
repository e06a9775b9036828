/**
 * What was reviewed, and what of a plan made later was not.
 *
 * The comment on a pull request carries a hidden line: every operation it showed, by its digest, and what had been approved
 * by then. It is signed together with everything that people see, so nobody makes a review by editing a comment. At the
 * merge the plan is made again. What is gone from it somebody did already; what is new nobody has seen, and only what
 * neither deletes nor weakens access goes on unseen.
 */
import { createHmac, timingSafeEqual } from 'node:crypto'
import { type Change, isWrite, type Plan, subjectOf } from '../model/plan.ts'
import { type Allowed, operationOf } from './allowed.ts'
import { operationDigests } from './digest.ts'
import { heldIn, MOST, packed, shortDigest } from './digest-set.ts'
import type { NewOperations } from './new-operations.ts'
import { byWeight, isWeighty, weightsOf } from './weight.ts'

/** Sets of digests, as `packed` writes them. */
export interface Review {
  /** The commit whose files were shown; null for an issue. */
  readonly commit: string | null
  /** The operations that people have to see first, so many as stay known one by one. */
  readonly weighty: string
  readonly others: string
  readonly approvals: string
}

/** Whoever signs and checks. `about` is the one text that is meant, so that none can stand for another. */
export interface Signing {
  readonly key: string
  readonly about: readonly (string | number)[]
}

/** `forged`: there is a review whose signature does not fit the key, the place or the text around it. */
export type Read =
  | { readonly review: Review; readonly why: null }
  | { readonly review: null; readonly why: 'none' | 'forged' }

/** `shown` are the operations that people could see in full, as `delete inboxes/old`: of nothing else is this a review. */
export function reviewOf(
  plan: Plan,
  its: { readonly allowed: Allowed; readonly shown: ReadonlySet<string>; readonly commit: string | null },
): Review {
  const seen = plan.changes.filter((change) => isWrite(change) && its.shown.has(operationOf(change)))
  const weights = weightsOf(plan)
  const digestsOf = (changes: readonly Change[]) => packed(operationDigests({ ...plan, changes }))
  const first = byWeight({ ...plan, changes: seen })
    .filter((change) => isWeighty(weights.get(change)))
    .slice(0, MOST)
  return {
    commit: its.commit,
    weighty: digestsOf(first),
    others: digestsOf(seen.filter((change) => !first.includes(change))),
    approvals: packed([...its.allowed].map(shortDigest)),
  }
}

const LINE = /^<!-- reviewed:2 (?:([0-9a-f]{40,64})|-) ([.*][\w-]*) ([.*][\w-]*) ([.*][\w-]*) ([\w-]{43}) -->$/gm
/** The signature differs whenever the text does, and says nothing to people. */
export const SIGNATURE = /[\w-]{43} -->$/gm

/** The text with the hidden line below it. Nothing in the line is text of others. */
export function withReview(text: string, review: Review, { key, about }: Signing): string {
  const { commit, weighty, others, approvals } = review
  const payload = `${commit ?? '-'} ${weighty} ${others} ${approvals}`
  return `${text.trimEnd()}\n<!-- reviewed:2 ${payload} ${signatureOf(key, about, payload, text)} -->\n`
}

/** `text` is what stands there now, without marker and notes. */
export function reviewIn(text: string, { key, about }: Signing): Read {
  const found = [...text.matchAll(LINE)].at(-1)
  if (found === undefined) return { review: null, why: text.includes('<!-- reviewed:') ? 'forged' : 'none' }
  const [line, commit = null, weighty, others, approvals, signature] = found as unknown as [string, ...string[]]
  const around = text.slice(0, found.index) + text.slice(found.index + line.length)
  const payload = `${commit ?? '-'} ${weighty} ${others} ${approvals}`
  const expected = signatureOf(key, about, payload, around)
  if (!timingSafeEqual(Buffer.from(expected), Buffer.from(signature!))) return { review: null, why: 'forged' }
  return { review: { commit, weighty: weighty!, others: others!, approvals: approvals! }, why: null }
}

function signatureOf(key: string, about: Signing['about'], payload: string, text: string): string {
  const seen = text.replaceAll('\r\n', '\n').trimEnd()
  return createHmac('sha256', `chatwoot-as-code review ${key}`)
    .update(JSON.stringify([...about, payload, seen]))
    .digest('base64url')
}

/** What is approved now and was approved when the plan was shown. */
export function approvedIn({ approvals }: Review, allowed: Allowed): Allowed {
  const known = heldIn(approvals, [...allowed].map(shortDigest))
  return new Set([...allowed].filter((operation) => known.has(shortDigest(operation))))
}

/** The writes of a plan that none of the reviews showed. */
export function unreviewed(plan: Plan, reviews: readonly Review[]): Change[] {
  const writes = plan.changes.filter(isWrite)
  const digests = operationDigests({ ...plan, changes: writes })
  const seen = reviews.reduce<ReadonlySet<string>>((all, { weighty, others }) => {
    const first = heldIn(weighty, digests)
    return all.union(first).union(heldIn(others, new Set(digests).difference(first)))
  }, new Set())
  return writes.filter((_, index) => !seen.has(digests[index]!))
}

/** Why an operation is held back, by `kind/key`. `weakens` says what a change opens, or null. */
export function heldBack(
  plan: Plan,
  fresh: readonly Change[],
  {
    policy,
    allowed,
    weakens,
  }: {
    readonly policy: NewOperations
    /** What this run was told to do, besides what the pull request says. */
    readonly allowed: Allowed
    readonly weakens: (change: Change) => string | null
  },
): ReadonlyMap<string, string> {
  const unseen = fresh.filter((change) => !allowed.has(operationOf(change)))
  if (policy === 'stop' && unseen.length > 0) {
    const subjects = unseen.map(subjectOf).join(', ')
    return new Map(
      plan.changes
        .filter(isWrite)
        .map((change) => [
          subjectOf(change),
          `the plan has what no review showed (${subjects}), and on-new-operations says stop`,
        ]),
    )
  }
  return new Map(
    unseen.flatMap((change) => {
      const because = change.action === 'delete' ? 'it deletes' : policy === 'apply' ? null : weakens(change)
      return because === null ? [] : [[subjectOf(change), reason(change, because)] as const]
    }),
  )
}

function reason(change: Change, because: string): string {
  return `no review showed it, and ${because}; to do it all the same, run a re-sync by hand with \`allow: ${operationOf(change)}\``
}
