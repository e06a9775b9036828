/** Why a rule ran or did not, in words for whoever wrote the test. */
import type { Json as FieldJson } from '../kinds/model/json.ts'
import type { DesiredResource } from '../plan/model/desired.ts'
import { columns, shownOf } from '../simulate/conditions/columns.ts'
import type { Condition } from '../simulate/conditions/condition.ts'
import { holdsAlone, rowsOf } from '../simulate/conditions/match.ts'
import type { Turn } from '../simulate/run/stage.ts'
import type { Json } from '../simulate/world/model.ts'
import type { Cast } from './cast.ts'

/** `turns` are those of this rule. Half sentences, to be joined by "; ". */
export function whyNot(
  resource: DesiredResource,
  turns: readonly Turn[],
  heard: readonly string[],
  cast: Cast,
): string[] {
  const { active, event_name } = resource.fields
  if (active === false) return ['it is switched off ("active": false)']
  const turn = turns.find(({ fires }) => !fires)
  if (turn === undefined) {
    const came = [...new Set(heard)].join(', ')
    return turns.length > 0 ? [] : [`it listens to ${String(event_name)}, and what came was ${came || 'nothing'}`]
  }
  if (turn.invalid !== null) return [`its conditions are broken (${turn.invalid}): Chatwoot switches such a rule off`]
  if (turn.fault !== null) return [`Chatwoot cannot put its conditions together (${turn.fault}), so it never runs`]
  const untrue = turn.rule.conditions.flatMap((condition, at) => {
    const found = untrueBecause(condition as Condition, turn, cast)
    return found === null ? [] : [`condition ${at + 1} (${wordsOf(resource, at)}) is not true: ${found}`]
  })
  return untrue.length > 0
    ? untrue
    : ['each condition is true alone, but not all together of one message and one label']
}

/** Null when the condition is true, or when nothing can be said of it alone. */
function untrueBecause(condition: Condition, { event, world }: Turn, cast: Cast): string | null {
  const { attribute_key: key, custom_attribute_type: model, filter_operator } = condition
  if (filter_operator === 'attribute_changed') {
    const change = event.changes?.[String(key)]
    return change === undefined
      ? 'nothing of the kind changed'
      : `it changed from ${shown(change[0])} to ${shown(change[1])}`
  }
  if (holdsAlone(condition, event, world)) return null
  const rows = rowsOf(event, world, [])
  const values = rows.map((row) => {
    if (Object.hasOwn(columns, String(key))) return shownOf(String(key), row)
    const { custom_attributes } = model === 'conversation_attribute' ? row.conversation : row.contact
    return custom_attributes[String(key)] ?? null
  })
  const isOfMessage = ['content', 'message_type', 'private_note'].includes(String(key))
  if (isOfMessage && rows.every(({ message }) => message === null)) return 'there is no message'
  const isId = ['assignee_id', 'team_id', 'inbox_id'].includes(String(key))
  const named = values.map((value) => (isId && typeof value === 'number' ? (cast.nameOf(value) ?? value) : value))
  const texts = [...new Set(named.map(shown))]
  return `it is ${texts.slice(0, 3).join(', ')}${texts.length > 3 ? ` and ${texts.length - 3} more` : ''}`
}

function shown(value: Json): string {
  if (value === null || (Array.isArray(value) && value.length === 0)) return 'nothing'
  // Whole: only what is shown is shortened, when it has lost its secrets.
  return JSON.stringify(value)
}

/** As it stands in the file. */
function wordsOf({ fields }: DesiredResource, at: number): string {
  const all = fields.conditions as readonly { readonly [part: string]: FieldJson }[] | undefined
  const { attribute_key, filter_operator, values } = all?.[at] ?? {}
  const of = values === undefined || (Array.isArray(values) && values.length === 0) ? '' : ` ${JSON.stringify(values)}`
  return `${String(attribute_key)} ${String(filter_operator)}${of}`
}

/** Why a rule ran although nobody expected it. */
export function why(turn: Turn): string {
  const count = turn.rule.conditions.length
  if (count === 0) return `it has no conditions, so it runs on every ${turn.event.name}`
  return count === 1 ? 'its condition is true' : `its ${count} conditions are true`
}
