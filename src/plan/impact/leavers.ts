/** How many people a list loses, and by it what they may see. */
import { kindNamed } from '../../kinds/index.ts'
import type { Json, Kind } from '../../kinds/model/kind.ts'
import { nameIn } from '../model/canonical.ts'
import type { Live } from '../model/live.ts'
import { own } from '../model/paths.ts'
import { type Change, isWrite, type Plan } from '../model/plan.ts'

/** Of those who may see everything it counts none where the declaration says that they lose nothing. */
export function leavers({ action, kind: name, fields }: Change, plan: Plan, live: Live): number {
  const { impact, references } = kindNamed(name)
  if (action !== 'update' || impact.people === null) return 0
  const { at, exceptAdministrators } = impact.people
  const field = fields.find(({ path }) => path === at)
  const stays = new Set(listed(field?.desired))
  const gone = listed(field?.live).filter((one) => !stays.has(one))
  const to = references.find((reference) => reference.at === `${at}[]`)!.to
  return exceptAdministrators
    ? gone.filter((key) => !isAdministrator(kindNamed(to), key, plan, live)).length
    : gone.length
}

function listed(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : []
}

/** After the plan. Of whom nothing is known counts as somebody who may not see everything. */
function isAdministrator(kind: Kind, key: Json, { changes, names = {} }: Plan, live: Live): boolean {
  const { people } = kind.safety
  if (people === null) return false
  const name = own(own(names, kind.name) ?? {}, String(key)) ?? key
  const there = live[kind.name]?.find(({ fields }) => nameIn(kind, fields) === name)
  const sent = changes.find((one) => isWrite(one) && one.kind === kind.name && one.key === key)?.send
  return { ...there?.fields, ...sent }[people.role] === people.administrator
}
