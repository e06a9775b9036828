/** When a request to GitHub is sent again, and how long we wait before. */
import { type Failure, isLimit, isTransient } from './errors.ts'

/** A request is sent four times at most and waits two minutes at most in all. */
export const RETRIES = 3
const PATIENCE = 120_000

/** Without `retry-after` GitHub asks for a minute, growing (docs: "Best practices for using the REST API"). */
const LIMIT_WAIT = 60_000

/**
 * The milliseconds to wait before retry number `retry` (from 1), or null when the failure is to be reported.
 * Whether the request may be sent twice at all is for the caller to know.
 */
export function waitBefore(
  retry: number,
  waited: number,
  failure: Failure,
  chance: { readonly now: number; readonly random: number },
): number | null {
  if (retry > RETRIES || !isTransient(failure)) return null
  const asked = askedFor(failure, chance.now)
  // Spread out, so that several runs do not come back at once; never sooner than GitHub asked.
  const spread = asked === null ? growing(retry, failure) * (0.5 + chance.random / 2) : asked * (1 + chance.random / 10)
  const wait = Math.ceil(spread)
  return waited + wait > PATIENCE ? null : wait
}

function growing(retry: number, failure: Failure): number {
  // Twice the minute, of which the spread takes up to half away.
  return isLimit(failure) ? LIMIT_WAIT * 2 ** retry : 1000 * 2 ** (retry - 1)
}

/** What GitHub asks for itself: `retry-after` in seconds, or the time at which the hour's limit starts again. */
function askedFor({ headers }: Failure, now: number): number | null {
  const seconds = Number(headers['retry-after'])
  if (headers['retry-after'] !== undefined && Number.isFinite(seconds)) return seconds * 1000
  if (String(headers['x-ratelimit-remaining']) !== '0') return null
  const reset = Number(headers['x-ratelimit-reset'])
  return Number.isFinite(reset) ? Math.max(0, reset * 1000 - now) : null
}
