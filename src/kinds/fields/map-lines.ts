/** Lines of the routing map that several declarations draw. */
import type { Fields, Json } from '../model/json.ts'
import { isObject } from '../model/json.ts'
import type { Line, OnMap, Stop } from '../model/on-map.ts'
import { own } from '../model/paths.ts'
import { NOBODY } from './actions.ts'

type End = readonly [field: string, kind: string]

/** What lies between two kinds and is nothing else: from each that the one field names to each that the other does. */
export function connects([from, left]: End, [to, right]: End): OnMap {
  return {
    column: null,
    lines: (fields) =>
      listIn(fields[from]).flatMap((a) =>
        listIn(fields[to]).map((b) => ({ from: { kind: left, name: a }, to: { kind: right, name: b }, says: '' })),
      ),
  }
}

/** From one to the address that it sends to, if it has one. */
export function sendsTo(address: Json | undefined): Line[] {
  return address == null || address === '' ? [] : [{ from: 'itself', to: { column: 'outside', address }, says: '' }]
}

/** From the inboxes whose conversations a rule is about, and to those whom its actions bring in. */
export function ruleLines({ conditions, actions }: Fields): Line[] {
  return [...(conditions === undefined ? [] : comesFrom(listIn(conditions))), ...listIn(actions).flatMap(leadsTo)]
}

/**
 * Conditions that `or` parts are each enough: one without an inbox lets in every one. An inbox that all of them refuse is
 * shown as refused.
 */
function comesFrom(conditions: readonly Json[]): Line[] {
  const enough = alternatives(conditions).map((all) => ({
    only: namesIn(all, 'equal_to'),
    not: namesIn(all, 'not_equal_to'),
  }))
  const line = (from: Stop): Line => ({ from, to: 'itself', says: '' })
  const inbox = (name: Json): Stop => ({ kind: 'inboxes', name })
  const open = enough.filter(({ only }) => only.length === 0)
  if (open.length === 0) return distinct(enough.flatMap(({ only }) => only)).map((name) => line(inbox(name)))
  const allowed = new Set(enough.flatMap(({ only }) => only))
  const refused = open[0]!.not.filter((name) => open.every(({ not }) => not.includes(name)) && !allowed.has(name))
  return [
    line({ every: 'inboxes' }),
    ...distinct(refused).map((name): Line => ({ ...line(inbox(name)), says: 'not', isShut: true })),
  ]
}

function alternatives(conditions: readonly Json[]): Json[][] {
  const groups: Json[][] = [[]]
  for (const [index, one] of conditions.entries()) {
    groups.at(-1)!.push(one)
    const join = isObject(one) ? own(one, 'query_operator') : null
    if (typeof join === 'string' && join.toLowerCase() === 'or' && index < conditions.length - 1) groups.push([])
  }
  return groups
}

function namesIn(conditions: readonly Json[], operator: string): Json[] {
  return conditions.flatMap((one) => {
    if (!isObject(one) || one.attribute_key !== 'inbox_id' || one.custom_attribute_type) return []
    return one.filter_operator === operator ? listIn(one.values) : []
  })
}

function leadsTo(action: Json): Line[] {
  if (!isObject(action)) return []
  const params = listIn(action.action_params).filter((one) => !NOBODY.includes(one))
  const to = (says: string, stops: readonly Stop[]) => stops.map((stop): Line => ({ from: 'itself', to: stop, says }))
  const named = (kind: string, names: readonly Json[]) => names.map((name): Stop => ({ kind, name }))
  switch (action.action_name) {
    case 'assign_team':
      return to('assigns', named('teams', params))
    case 'assign_agent':
      return to('assigns', named('agents', params))
    case 'send_email_to_team':
      return to(
        'e-mails',
        named(
          'teams',
          params.flatMap((one) => (isObject(one) ? listIn(one.team_ids) : [])),
        ),
      )
    case 'send_webhook_event':
      return to(
        'sends to',
        params.map((address) => ({ column: 'outside', address })),
      )
    default:
      return []
  }
}

function listIn(value: Json | undefined): readonly Json[] {
  if (value === undefined || value === null) return []
  return Array.isArray(value) ? value : [value]
}

function distinct(names: readonly Json[]): Json[] {
  return [...new Set(names)]
}
