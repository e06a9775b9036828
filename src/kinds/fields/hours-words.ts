/** Working hours in words: "Monday to Friday 9:00–17:00, Saturday closed". */
import { type Fields, isObject, type Json } from '../model/json.ts'
import type { Clause, Part } from '../model/telling.ts'

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
/** The week begins on Monday. */
const rank = (day: number) => (day + 6) % 7

/** Null for hours of another form. */
export function hoursClause(field: string, hours: Json | undefined): Clause | null {
  if (!Array.isArray(hours) || hours.length === 0 || !hours.every(isDay)) return null
  const days = (hours as Fields[]).toSorted((a, b) => rank(a.day_of_week as number) - rank(b.day_of_week as number))
  const groups: { first: number; last: number; says: string }[] = []
  for (const day of days) {
    const [at, says] = [day.day_of_week as number, hoursOf(day)]
    const before = groups.at(-1)
    if (before?.says === says && rank(before.last) + 1 === rank(at)) before.last = at
    else groups.push({ first: at, last: at, says })
  }
  const parts = groups.flatMap(({ first, last, says }, index): Part[] => {
    const name = first === last ? DAYS[first]! : `${DAYS[first]} to ${DAYS[last]}`
    return [index === 0 ? '' : ', ', `${name} `, says]
  })
  return { of: [field], says: ['working hours: ', ...parts.filter((part) => part !== '')] }
}

function isDay(day: Json): boolean {
  return isObject(day) && DAYS[day.day_of_week as number] !== undefined
}

function hoursOf({ day_of_week: _, ...day }: Fields): string {
  if (day.closed_all_day === true) return 'closed'
  if (day.open_all_day === true) return 'open all day'
  const { open_hour, open_minutes, close_hour, close_minutes } = day
  if ([open_hour, open_minutes, close_hour, close_minutes].every((one) => typeof one === 'number'))
    return `${clock(open_hour, open_minutes)}–${clock(close_hour, close_minutes)}`
  // Only a part of the day is managed.
  const parts = Object.entries(day).flatMap(([name, is]) => (is === null ? [] : [`${name.replaceAll('_', ' ')} ${is}`]))
  return `with ${parts.join(', ') || 'its hours as they are'}`
}

function clock(hour: Json | undefined, minutes: Json | undefined): string {
  return `${hour}:${String(minutes).padStart(2, '0')}`
}
