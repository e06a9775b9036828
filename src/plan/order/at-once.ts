/**
 * Which changes of a plan may be carried out at once. The plan says what depends on what (`after`); the declarations say
 * what gets in each other's way on a server. Everything else may run side by side.
 */
import { kindNamed } from '../../kinds/index.ts'
import { parentOf } from '../../kinds/model/endpoint.ts'
import type { Fields, Json } from '../../kinds/model/kind.ts'
import { type Reveal, unseal } from '../../redact/seal.ts'
import { byId, naturalKeyOf } from '../match/locate.ts'
import type { Live } from '../model/live.ts'
import { type Change, type Plan, subjectOf } from '../model/plan.ts'

/**
 * For each change the indices of those before it that have to end first. A delete waits for all before it, and all after it
 * wait for the delete: it is never under way together with anything else.
 */
export function waitsIn(
  plan: Pick<Plan, 'changes' | 'wires'>,
  live: Live,
  reveal: Reveal,
): readonly (readonly number[])[] {
  const lastAbout = new Map<string, number>()
  let lastDelete: readonly number[] = []
  let sinceThen: number[] = []
  return plan.changes.map((change, index) => {
    const about = [subjectOf(change), ...sharedBy(change, plan.wires, live, reveal)]
    const isDelete = change.action === 'delete'
    const before = isDelete ? sinceThen : [...change.after, ...about].flatMap((name) => lastAbout.get(name) ?? [])
    const waits = [...new Set([...lastDelete, ...before])].sort((a, b) => a - b)
    for (const name of about) lastAbout.set(name, index)
    if (isDelete) {
      lastDelete = [index]
      sinceThen = []
    } else sinceThen.push(index)
    return waits
  })
}

/** What two changes may have in common so that one has to follow the other, as names. */
function sharedBy(change: Change, wires: Plan['wires'], live: Live, reveal: Reveal): string[] {
  const kind = kindNamed(change.kind)
  const { action, id, send } = change
  const own: Fields = id === null ? {} : (byId(live[kind.name] ?? [], id)?.fields ?? {})
  const parent = parentOf(kind.endpoint)
  // A parent that is still to be made goes by its key: nothing that is there lies in it.
  const parentNamed = (value: Json | undefined): string[] =>
    parent === null || value === undefined || value === null
      ? []
      : [`${parent.kind} ${typeof value === 'string' ? (wires[parent.kind]?.[value] ?? value) : String(value)}`]
  return [
    ...(kind.requests.inOrder ? [`the order of ${kind.name}`] : []),
    ...(kind.endpoint.isSingle ? ['the account'] : []),
    ...(id === null ? [] : [`${kind.name} ${id}`]),
    ...(parent === null ? [] : [...parentNamed(own[parent.at]), ...parentNamed(send[parent.at])]),
    // After an answer that was lost a create is looked for by its name: no second one of that name may be under way.
    ...(action === 'create'
      ? [
          `${kind.name} called ${JSON.stringify(naturalKeyOf(kind, { fields: unseal(send, reveal) as Fields }) ?? null)}`,
        ]
      : []),
  ]
}
