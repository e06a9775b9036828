/** Points in time: text with a zone in files and requests, seconds since 1970 in answers (4.15.1). */
import * as z from 'zod/mini'
import type { Canonical } from '../model/kind.ts'

const ISO = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/

/** Without a zone a server would take its own; what is no time at all it takes for now. */
export const moment = z.string().check(
  z.regex(ISO, 'must be a time with its zone, such as "2030-01-31T09:00:00Z"'),
  z.refine((text: string) => !ISO.test(text) || Number.isFinite(Date.parse(text)), 'must be a day that there is'),
)

/** In UTC, to the second. */
export const inUtc: Canonical = (value) => {
  const milliseconds = typeof value === 'number' ? value * 1000 : typeof value === 'string' ? Date.parse(value) : NaN
  return Number.isFinite(milliseconds) ? `${new Date(milliseconds).toISOString().slice(0, 19)}Z` : value
}
