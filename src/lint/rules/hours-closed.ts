import type { Json } from '../../kinds/model/kind.ts'
import { isObject } from '../../plan/model/paths.ts'
import type { LintRule } from '../rule.ts'

const channel = { type: 'api' }
const week = (open: boolean) =>
  [0, 1, 2, 3, 4, 5, 6].map((day_of_week) =>
    open && day_of_week === 1
      ? { day_of_week, closed_all_day: false, open_hour: 9, open_minutes: 0, close_hour: 17, close_minutes: 0 }
      : { day_of_week, closed_all_day: true },
  )
const inbox = (open: boolean) => ({
  inboxes: {
    shop: { working_hours_enabled: true, out_of_office_message: 'We are closed.', working_hours: week(open), channel },
  },
})

export const hoursClosed: LintRule = {
  code: 'L-HOURS-CLOSED',
  title: 'Closed all week',
  severity: 'warning',
  why: 'With working hours on and every day closed, each conversation gets the out-of-office text (source of 4.15.1), and the greeting never comes (measured).',
  fix: 'Write the hours, or switch working hours off.',
  unless: ['a `$comment` on the inbox: some use it as an answering machine', 'not all seven days are known'],
  example: { wrong: inbox(false), right: inbox(true) },
  find: (account) =>
    account.of('inboxes').flatMap((on) => {
      const { working_hours_enabled: isOn, working_hours: days } = on.fields
      if (isOn !== true || !isClosed(days) || on.declared?.comment != null) return []
      return [
        {
          on,
          at: 'working_hours',
          says: 'working hours are on and the inbox is closed on all seven days',
          help: 'Write the hours of the days on which somebody is there, or set "working_hours_enabled" to false.',
        },
      ]
    }),
}

function isClosed(days: Json | undefined): boolean {
  if (!Array.isArray(days)) return false
  const all = (days as Json[]).filter(isObject)
  return new Set(all.map((day) => day.day_of_week)).size === 7 && all.every((day) => day.closed_all_day === true)
}
