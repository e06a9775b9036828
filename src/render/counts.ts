/** How many changes of which action a plan holds, and how it falls into the two halves people read. */
import { onceFor } from '../plan/model/lookup.ts'
import { type Change, type FieldChange, type Plan, subjectOf } from '../plan/model/plan.ts'

export interface Counts {
  readonly creates: number
  readonly updates: number
  readonly deletes: number
  readonly adopts: number
  readonly forgets: number
  /** Resources that were changed in Chatwoot, also those that are left so. */
  readonly drift: number
  /** Changes that write to Chatwoot. */
  readonly changes: number
  /** Resources that are left as they are, in spite of what the files say. */
  readonly held: number
}

export function countsOf({ changes, contested, held }: Pick<Plan, 'changes' | 'contested' | 'held'>): Counts {
  const count = (action: Change['action']) => changes.filter((change) => change.action === action).length
  const [creates, updates, deletes] = [count('create'), count('update'), count('delete')]
  return {
    creates,
    updates,
    deletes,
    adopts: count('adopt'),
    forgets: count('forget'),
    drift: new Set(
      [
        ...changes.filter(isDrift),
        ...contested.filter(({ field }) => field.cause === 'drift'),
        ...held.filter(({ cause }) => cause === 'drift'),
      ].map(subjectOf),
    ).size,
    held: held.length,
    changes: creates + updates + deletes,
  }
}

/** Whether it undoes, among other things, what was done in Chatwoot. */
export function isDrift({ cause, fields }: Change): boolean {
  return cause === 'drift' || fields.some((field) => field.cause === 'drift')
}

/** The part of a change that belongs to one half. */
export interface Share {
  readonly change: Change
  readonly fields: readonly FieldChange[]
  readonly half: 'files' | 'drift'
}

export interface Halves {
  /** What the files change. */
  readonly files: readonly Share[]
  /** What was changed in Chatwoot and goes back. */
  readonly drift: readonly Share[]
  readonly adopts: readonly Change[]
  readonly forgets: readonly Change[]
}

/** A change whose fields have both causes is in both halves, each with its own fields. */
export function halvesOf({ changes }: Pick<Plan, 'changes'>): Halves {
  return halvesOfAll(changes)
}

const halvesOfAll = onceFor((changes: Plan['changes']): Halves => {
  const shares = changes.flatMap(sharesOf)
  return {
    files: shares.filter(({ half }) => half === 'files'),
    drift: shares.filter(({ half }) => half === 'drift'),
    adopts: changes.filter(({ action }) => action === 'adopt'),
    forgets: changes.filter(({ action }) => action === 'forget'),
  }
})

function sharesOf(change: Change): Share[] {
  if (change.action === 'adopt' || change.action === 'forget') return []
  if (change.action !== 'update' || change.fields.length === 0) {
    return [{ change, fields: change.fields, half: change.cause === 'drift' ? 'drift' : 'files' }]
  }
  const drifted = change.fields.filter(({ cause }) => cause === 'drift')
  const others = change.fields.filter(({ cause }) => cause !== 'drift')
  return [
    ...(others.length > 0 ? [{ change, fields: others, half: 'files' as const }] : []),
    ...(drifted.length > 0 ? [{ change, fields: drifted, half: 'drift' as const }] : []),
  ]
}

/** `1 change`, `2 changes`. */
export function many(count: number, noun: string, plural = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : plural}`
}
