/**
 * What was reviewed, and what of a plan made later was not.
 *
 * The comment on a pull request carries a hidden line: every operation it showed, by its digest, and what people had said
 * yes to by then. At the merge the plan is made again. What is gone from it somebody did already; what is new nobody has
 * seen, and only what neither deletes nor weakens access goes on unseen.
 */

import { type Allowed, operationOf } from './allowed.ts'
import { digestOf, operationDigests } from './digest.ts'
import { type Change, isWrite, type Plan, subjectOf } from './plan.ts'

export interface Review {
  /** Of the whole plan, 64 hexadecimal digits. */
  readonly digest: string
  /** Digests of its operations; null when they were too many for the comment. */
  readonly operations: ReadonlySet<string> | null
  readonly allowed: Allowed
}

/** What becomes of operations that no review showed. Deletions among them are never carried out, whatever it says. */
export const NEW_OPERATIONS = ['apply-safe', 'stop', 'apply'] as const
export type NewOperations = (typeof NEW_OPERATIONS)[number]

/** A comment must not grow over what GitHub stores; its visible part has 60,000 bytes. */
const MOST_BYTES = 5000

/** `shown` are the operations that people could see in full, as `delete inboxes/old`: of nothing else is this a review. */
export function reviewOf(plan: Plan, allowed: Allowed, shown: ReadonlySet<string>): Review {
  const seen = { ...plan, changes: plan.changes.filter((change) => !isWrite(change) || shown.has(operationOf(change))) }
  return { digest: digestOf(seen), operations: new Set(operationDigests(seen)), allowed }
}

/** The hidden line. Nothing in it is text of others: digests, and yeses in base64. */
export function lineOf({ digest, operations, allowed }: Review): string {
  const yeses = Buffer.from([...allowed].sort().join('\n')).toString('base64url')
  const line = (listed: string) => `<!-- reviewed:1 ${digest} ${listed} ${yeses} -->`
  const whole = line(operations === null ? '-' : [...operations].sort().join(','))
  return whole.length <= MOST_BYTES ? whole : line('-')
}

/** The last one counts: it is ours, below all that a comment quotes. Null when there is none that can be read. */
export function reviewIn(body: string): Review | null {
  const found = [...body.matchAll(/^<!-- reviewed:1 ([0-9a-f]{64}) (-|[\w,-]*) ([\w-]*) -->$/gm)].at(-1)
  if (found === undefined) return null
  const [, digest, listed, yeses] = found as unknown as [string, string, string, string]
  return {
    digest,
    operations: listed === '-' ? null : new Set(listed.split(',').filter((one) => one !== '')),
    allowed: new Set(
      Buffer.from(yeses, 'base64url')
        .toString()
        .split('\n')
        .filter((one) => one !== ''),
    ),
  }
}

/** The writes of a plan that the review did not show; all of them when there was none. */
export function unreviewed(plan: Plan, review: Review | null): Change[] {
  if (review?.digest === digestOf(plan)) return []
  const seen = review?.operations ?? new Set()
  const digests = operationDigests(plan)
  return plan.changes.filter((change, index) => isWrite(change) && !seen.has(digests[index]!))
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
