/**
 * What is held: due, and not done, because of something that happened in Chatwoot. What needs it is held as well, and
 * everything else goes on. Errors of the files stop a plan; what happened in Chatwoot must not.
 */
import { kindNamed } from '../../kinds/index.ts'
import { isEqual } from '../../redact/seal.ts'
import type { Ledger } from '../model/ledger.ts'
import { type Cause, type Change, type Finding, type Held, type Plan, subjectOf } from '../model/plan.ts'

/** One resource that is held for itself. */
export type Root = Omit<Held, 'needs' | 'changes' | 'cause'> & {
  /** Drift, unless it says otherwise. */
  readonly cause?: Cause
}

/** A resource whose change is not to be done, and why in one sentence. */
export function rootOf({ kind, key, id, title, place }: Change, reason: string): Root {
  return { kind, key, id, title, place, gone: [], reason }
}

type Split = Pick<Plan, 'changes' | 'held' | 'findings'>

/** Takes out of the changes of a plan what is to be held, with all that needs it; the findings tell of the latter. */
export function hold(plan: Pick<Plan, 'changes' | 'held'>, roots: readonly Root[]): Split {
  const bySubject = Map.groupBy(plan.changes, subjectOf)
  // Of several reasons the first one is kept: it knows which names are gone.
  const byRoot = new Map([...Map.groupBy(roots, subjectOf)].map(([subject, [first]]) => [subject, first!]))
  const needs = new Map<string, string>()
  const isOut = (subject: string) => byRoot.has(subject) || needs.has(subject)
  for (let isSettled = false; !isSettled; ) {
    const waiting = plan.changes.flatMap((change) => {
      const needed = isOut(subjectOf(change))
        ? undefined
        : change.after.find((one) => isOut(one) && isNeeded(one, change))
      return needed === undefined ? [] : [[subjectOf(change), needed] as const]
    })
    for (const [subject, needed] of waiting) needs.set(subject, needed)
    isSettled = waiting.length === 0
  }
  const waits = [...needs].map(([subject, needed]): Held => {
    const changes = bySubject.get(subject)!
    const { kind, key, id, title, place } = changes.at(-1)!
    const cause = changes.find((change) => change.cause !== 'drift')?.cause ?? 'drift'
    return {
      kind,
      key,
      id,
      title,
      place,
      cause,
      gone: [],
      changes,
      needs: needed,
      reason: `It needs ${needed}, which is held.`,
    }
  })
  return {
    changes: plan.changes.filter((change) => !isOut(subjectOf(change))),
    held: [
      ...plan.held,
      ...[...byRoot].map(
        ([subject, root]): Held => ({
          cause: 'drift',
          ...root,
          needs: null,
          changes: bySubject.get(subject) ?? [],
        }),
      ),
      ...waits,
    ],
    findings: waits.map(waitsFinding),
  }

  /** What is referred to by its id is there, whatever else of it is held. */
  function isNeeded(subject: string, by: Change): boolean {
    return (bySubject.get(subject) ?? []).some(
      ({ action, kind }) =>
        action !== 'update' ||
        kind === by.kind ||
        by.action === 'delete' ||
        kindNamed(kind).identity.referredBy !== 'id',
    )
  }
}

function waitsFinding({ kind, key, place, changes, needs }: Held): Finding {
  const subject = subjectOf({ kind, key })
  return {
    code: 'P-WAITS',
    severity: 'warning',
    place,
    subject,
    sentence: `${subject}: it needs ${needs}, which is held, so there is no ${changes.map(({ action }) => action).join(' and no ')} yet.`,
    nextStep: 'It is done when that one is.',
    holds: [subject],
  }
}

/** Whether Chatwoot alone makes a change necessary: the files say what was applied last. */
export function isOfChatwoot({ action, kind, key, cause, managed }: Change, ledger: Ledger | null): boolean {
  if (action === 'delete') return false
  if (action === 'forget') return cause === 'drift'
  if (action === 'update' && cause === 'drift') return true
  const entries = ledger?.resources[kind] ?? {}
  return Object.hasOwn(entries, key) && isEqual(entries[key]!.fields, managed)
}

/** Whether nobody changed it: what it names was deleted, and is called by another number now, or is not there. */
export function isOfGone({ action, fields }: Change): boolean {
  return action === 'update' && fields.every(({ namesGone }) => namesGone)
}

/** Errors that something in Chatwoot can bring about although the files are as they were applied. */
const OF_CHATWOOT = new Set(['P-AMBIGUOUS', 'P-REQUIRED', 'P-CANNOT-CREATE', 'P-IMMUTABLE', 'P-NAME-TAKEN'])

/** Makes such errors a reason to hold the one resource, where the files have no part in them. */
export function heldInstead(
  findings: readonly Finding[],
  changes: readonly Change[],
  ledger: Ledger | null,
): { findings: Finding[]; roots: Root[] } {
  const roots: Root[] = []
  const lastOf = new Map(changes.map((change) => [subjectOf(change), change]))
  const told = findings.map((finding): Finding => {
    if (finding.severity !== 'error' || !OF_CHATWOOT.has(finding.code)) return finding
    const last = finding.subject === null ? undefined : lastOf.get(finding.subject)
    if (last === undefined || !isOfChatwoot(last, ledger)) return finding
    roots.push(rootOf(last, finding.sentence))
    return {
      ...finding,
      severity: 'warning',
      nextStep: `${finding.nextStep} Until then it is left as it is, and everything else goes on.`,
      holds: [finding.subject!],
    }
  })
  return { findings: told, roots }
}
