/** The seven days of an inbox. Each is saved on its own, and a day that is not valid is left as it was, silently. */
import { crash, type Fields, type Json } from '../../rails/answers.ts'
import type { Call } from '../../rails/call.ts'
import { boolean, type Columns, cast, integer } from '../../rails/columns.ts'
import type { Row, Store } from '../../store.ts'
import { shown } from '../shared.ts'

const columns: Columns = {
  day_of_week: integer(),
  closed_all_day: boolean(),
  open_hour: integer(),
  open_minutes: integer(),
  close_hour: integer(),
  close_minutes: integer(),
  open_all_day: boolean(),
}
const fields = Object.keys(columns)
const permitted = Object.fromEntries(fields.map((field) => [field, 'one' as const]))

export function openForBusiness(store: Store, inboxId: number): void {
  for (const day of [0, 1, 2, 3, 4, 5, 6]) {
    const closed = day === 0 || day === 6
    const at = (value: number): Json => (closed ? null : value)
    store.insert('working_hours', {
      inbox_id: inboxId,
      day_of_week: day,
      closed_all_day: closed,
      open_hour: at(9),
      open_minutes: at(0),
      close_hour: at(17),
      close_minutes: at(0),
      open_all_day: false,
    })
  }
}

export const hoursOf = (store: Store, inboxId: number): Json[] =>
  store
    .where('working_hours', { inbox_id: inboxId })
    .toSorted((a, b) => Number(a.day_of_week) - Number(b.day_of_week))
    .map((row) => shown(row, fields))

const within = (value: Json | undefined, most: number): boolean => Number(value) >= 0 && Number(value) <= most

/** False: not valid. An open day with an hour or minute missing cannot even be compared and raises. */
function isValid(day: Row): boolean {
  if (day.closed_all_day === true) return day.open_all_day !== true
  const { open_hour, open_minutes, close_hour, close_minutes } = day
  const times = [open_hour, open_minutes, close_hour, close_minutes]
  if (times.some((time) => time === null || time === undefined)) return crash()
  if (!within(open_hour, 23) || !within(close_hour, 23) || !within(open_minutes, 59) || !within(close_minutes, 59))
    return false
  return Number(open_hour) * 60 + Number(open_minutes) < Number(close_hour) * 60 + Number(close_minutes)
}

const allDay = { open_hour: 0, open_minutes: 0, close_hour: 23, close_minutes: 59 }

/** One transaction: an unknown day takes those before it back, but not what the request has saved elsewhere. */
export function changeHours(call: Call, inbox: Row): void {
  const sent = call.params.working_hours
  if (sent === undefined || sent === null || sent === false) return
  const days = call.bare({ working_hours: permitted }).working_hours
  if (!Array.isArray(days)) crash()
  const changed = new Map<number, Row>()
  for (const day of days as Fields[]) {
    const number = cast(day.day_of_week ?? null, 'integer')
    const stored = call.store.find('working_hours', { inbox_id: inbox.id, day_of_week: number }) ?? crash()
    const row = structuredClone(changed.get(stored.id) ?? stored)
    for (const [name, value] of Object.entries(day)) row[name] = cast(value, columns[name]!.type)
    if (row.open_all_day === true) Object.assign(row, allDay)
    if (isValid(row)) changed.set(stored.id, row)
  }
  for (const [id, row] of changed) call.store.update('working_hours', id, row)
}
