/** What a routing map is drawn from: the account as it is, and as it is when the plan is applied. */
import { kinds } from '../kinds/index.ts'
import type { Account, Pair } from '../lint/account.ts'
import { type Change, isWrite, subjectOf } from '../plan/model/plan.ts'
import type { Both, Drawn } from './graph.ts'

const onMap = kinds.filter(({ map }) => map !== null).map(({ name }) => name)

/** The kinds that a map of a whole account has to read. */
export const mapKinds: ReadonlySet<string> = new Set(onMap)

type Subject = Pick<Change, 'kind' | 'key'>

/** What is drawn as done, and what stays as it is now although the files say something else: a plan, or some of it. */
export interface OfPlan {
  readonly changes: readonly Change[]
  readonly held: readonly Subject[]
  readonly contested: readonly Subject[]
}

/** Whether the map can show anything of these changes. */
export function isOnMap(changes: readonly Change[]): boolean {
  return changes.some((change) => isWrite(change) && mapKinds.has(change.kind))
}

export function drawnFrom(account: Account, { changes, held, contested }: OfPlan, quoted: Drawn['quoted']): Drawn {
  const written = new Map(changes.filter(isWrite).map((change) => [subjectOf(change), change.action]))
  const waiting = new Set([...held, ...contested].map(subjectOf))
  const both = (kind: string, { key, before, after }: Pair): Both | null => {
    const subject = key === null ? null : subjectOf({ kind, key })
    const action = subject === null ? undefined : written.get(subject)
    if (action !== undefined) {
      const was = action === 'create' ? null : before()
      return { before: was, after: action === 'delete' ? null : after, isChanged: action === 'update' }
    }
    const stays = after === null || (subject !== null && waiting.has(subject)) ? before() : after
    return stays === null ? null : { before: stays, after: stays, isChanged: false }
  }
  return {
    resources: onMap.flatMap((kind) => account.pairs(kind).flatMap((pair) => both(kind, pair) ?? [])),
    isWhole: (kind) => account.isWhole(kind),
    quoted,
  }
}
