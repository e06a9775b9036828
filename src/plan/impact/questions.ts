/** What there is to ask the server about a plan: only what is deleted, loses people, or begins to write to customers. */
import { kindNamed } from '../../kinds/index.ts'
import type { Count } from '../../kinds/model/impact.ts'
import type { Fields } from '../../kinds/model/kind.ts'
import { operationOf } from '../approve/allowed.ts'
import { byWeight } from '../approve/weight.ts'
import { mapReferences } from '../match/each-reference.ts'
import { byId } from '../match/locate.ts'
import { canonical } from '../model/canonical.ts'
import type { Live } from '../model/live.ts'
import { own } from '../model/paths.ts'
import type { Change, Plan } from '../model/plan.ts'
import { leavers } from './leavers.ts'

/** One request that counts something for one change. */
export interface Question extends Pick<Count, 'at' | 'says'> {
  readonly operation: string
  readonly path: string
}

/** About the weightiest changes first. */
export function questionsOf(plan: Plan, live: Live): Question[] {
  return byWeight(plan).flatMap((change) =>
    countsOf(change, plan, live).flatMap(({ path, at, says }) => {
      const asked = path({ id: change.id ?? 0, fields: fieldsOf(change, plan, live) })
      return asked === null ? [] : [{ operation: operationOf(change), path: asked, at, says }]
    }),
  )
}

function countsOf(change: Change, plan: Plan, live: Live): readonly Count[] {
  const { impact } = kindNamed(change.kind)
  if (change.action === 'delete') return impact.deleted
  if (leavers(change, plan, live) > 0) return impact.people!.counts
  return begins(change, live) ? impact.answering : []
}

/** Whether after the change it writes to customers by itself, and before it did not. */
function begins(change: Change, live: Live): boolean {
  if (change.action !== 'create' && change.action !== 'update') return false
  const { answers } = kindNamed(change.kind).safety
  const before = liveFields(change, live)
  return answers({ ...before, ...change.send }) && !(before !== null && answers(before))
}

function liveFields({ kind, id }: Change, live: Live): Fields | null {
  const its = id === null ? null : byId(live[kind] ?? [], id)
  return its && canonical(kindNamed(kind), its.fields)
}

/** As the server has them or will have them, with names in the place of keys. */
function fieldsOf(change: Change, { names = {} }: Plan, live: Live): Fields {
  const sent = mapReferences(
    kindNamed(change.kind),
    change.send,
    (key, { to }) => own(own(names, to) ?? {}, String(key)) ?? key,
  )
  return { ...liveFields(change, live), ...sent }
}
