/**
 * The working hours of an inbox (4.15.1). Chatwoot saves each day on its own: one that is not valid stays as it was, and the
 * answer is 200 all the same; an open day without its hours is answered with 500.
 */
import * as z from 'zod/mini'
import { described } from '../model/descriptions.ts'
import { type Mistake, type Said, without } from './mistakes.ts'
import { bool, count, list, nullable } from './schema.ts'

const hour = nullable(count.check(z.maximum(23)))
const minute = nullable(count.check(z.maximum(59)))

const WorkingDay = described(
  z.object({
    day_of_week: count.check(z.maximum(6)),
    closed_all_day: z.optional(bool),
    open_all_day: z.optional(bool),
    open_hour: z.optional(hour),
    open_minutes: z.optional(minute),
    close_hour: z.optional(hour),
    close_minutes: z.optional(minute),
  }),
  {
    day_of_week: ['day', 'The day: 0 is Sunday, 6 is Saturday.'],
    closed_all_day: ['closed', 'Whether nobody is there on that day; true by default on Saturday and Sunday.'],
    open_all_day: ['open all day', 'Whether somebody is there at any time of that day; false by default.'],
    open_hour: ['opening hour', 'The hour from which somebody is there, 0 to 23; 9 by default.'],
    open_minutes: ['opening minutes', 'The minutes of that hour, 0 to 59; 0 by default.'],
    close_hour: ['closing hour', 'The hour until which somebody is there, 0 to 23; 17 by default.'],
    close_minutes: ['closing minutes', 'The minutes of that hour, 0 to 59; 0 by default.'],
  },
).check(without(mistakesIn))

type Day = z.infer<typeof WorkingDay>

export const workingHours = list(WorkingDay).check(without(twice))

function mistakesIn(day: Day): Mistake[] {
  if (day.closed_all_day) return day.open_all_day ? [bothAllDay] : []
  return day.open_all_day ? otherHours(day) : [...noHours(day), ...backwards(day)]
}

const bothAllDay: Said = {
  at: ['open_all_day'],
  says: 'must not be true on a day that is closed all day: Chatwoot keeps the old hours of such a day',
  help: 'Write false in one of the two.',
}

/** A day that is open all day gets these hours, whatever was sent. */
const ALL_DAY = { open_hour: 0, open_minutes: 0, close_hour: 23, close_minutes: 59 }

function otherHours(day: Day): Said[] {
  return Object.entries(ALL_DAY).flatMap(([name, hours]) => {
    const given = day[name as keyof typeof ALL_DAY]
    return given === undefined || given === hours
      ? []
      : [
          {
            at: [name],
            says: `must be ${hours} on a day that is open all day: Chatwoot writes that`,
            help: 'Take it out.',
          },
        ]
  })
}

/** Hours that are left out may be on the server, those that are null are not. */
function noHours(day: Day): Said[] {
  if (day.closed_all_day !== false) return []
  return Object.keys(ALL_DAY).flatMap((name) =>
    day[name as keyof typeof ALL_DAY] === null
      ? [{ at: [name], says: 'must be a number on a day that is open', help: 'Write when it opens and closes.' }]
      : [],
  )
}

function backwards({ open_hour, open_minutes, close_hour, close_minutes }: Day): Said[] {
  if (open_hour == null || close_hour == null) return []
  const isBackwards =
    open_hour > close_hour ||
    (open_hour === close_hour && open_minutes != null && close_minutes != null && open_minutes >= close_minutes)
  return isBackwards
    ? [
        {
          at: ['close_hour'],
          says: 'must be later than "open_hour": Chatwoot keeps the old hours of such a day',
          help: 'Give the day hours that end on the same day.',
        },
      ]
    : []
}

function twice(days: readonly Day[]): Said[] {
  return days.flatMap(({ day_of_week: day }, index) =>
    days.findIndex((other) => other.day_of_week === day) < index
      ? [
          {
            at: [index, 'day_of_week'],
            says: `is ${day} for the second time`,
            help: 'Write each day once; 0 is Sunday.',
          },
        ]
      : [],
  )
}

/** A new inbox is closed on Saturday and Sunday and has no hours there, so that opening them takes all four. */
export function opensWithoutHours(days: unknown): boolean {
  return (
    Array.isArray(days) &&
    days.some(
      (day: Day) =>
        [0, 6].includes(day.day_of_week) &&
        day.closed_all_day === false &&
        day.open_all_day !== true &&
        Object.keys(ALL_DAY).some((name) => day[name as keyof typeof ALL_DAY] == null),
    )
  )
}
