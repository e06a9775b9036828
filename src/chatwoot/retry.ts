/** When a request to Chatwoot is sent again, how long we wait before, and what is said when no answer came. */
import { ServerError } from '../plan/model/errors.ts'
import { retryAfterIn } from './answers.ts'
import type { Answer, Asked } from './exchange.ts'
import { whyUnreachable } from './unreachable.ts'

/** A request is sent four times at most. */
export const RETRIES = 3
/** Milliseconds: after so long no request is sent again, and so long all requests of a run together may wait. */
export const PATIENCE = { request: 90_000, run: 300_000 }

export interface Chance {
  /** Milliseconds since 1970. */
  readonly now: number
  /** From 0 up to 1. */
  readonly random: number
}

/** What the tries before have cost, in milliseconds. */
export interface Spent {
  /** Since this request was sent first. */
  readonly request: number
  /** Waited by the whole run. */
  readonly run: number
}

/** Milliseconds to wait before retry number `retry` (from 1), or null when this was the last try. */
export function waitBefore(
  tried: Answer | Error,
  retry: number,
  isRepeatable: boolean,
  spent: Spent,
  chance: Chance,
): number | null {
  if (retry > RETRIES || !mayRepeat(tried, isRepeatable)) return null
  const asked = tried instanceof Error ? null : askedFor(tried, chance.now)
  // Spread out, so that several runs do not come back at once; never sooner than Chatwoot asked.
  const spread = asked === null ? growing(tried, retry) * (0.5 + chance.random) : asked * (1 + chance.random / 10)
  const wait = Math.ceil(spread)
  return spent.request + wait > PATIENCE.request || spent.run + wait > PATIENCE.run ? null : wait
}

/** A refusal by the rate limit (Rack::Attack, 4.15.1) comes before anything is done, so that any verb may be repeated. */
function mayRepeat(tried: Answer | Error, isRepeatable: boolean): boolean {
  if (tried instanceof Error) return isRepeatable || neverSent(tried)
  return tried.status === 429 || (isRepeatable && tried.status >= 500)
}

/** Chatwoot counts requests by the minute: without word from it, the waits together come near to one. */
function growing(tried: Answer | Error, retry: number): number {
  return !(tried instanceof Error) && tried.status === 429 ? 3000 * 3 ** (retry - 1) : 250 * 2 ** (retry - 1)
}

/** Milliseconds from now, or null when Chatwoot does not say. */
function askedFor(answer: Answer, now: number): number | null {
  const asked = retryAfterIn(answer)
  if (asked === null) return null
  return 'seconds' in asked ? asked.seconds * 1000 : Math.max(0, asked.date - now)
}

function neverSent(error: Error): boolean {
  return ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'UND_ERR_CONNECT_TIMEOUT'].includes(codeOf(error))
}

function codeOf(error: Error): string {
  const { code, cause } = error as Error & { code?: unknown; cause?: Error }
  return typeof code === 'string' ? code : cause instanceof Error ? codeOf(cause) : ''
}

export function explain(error: Error, asked: Asked, timeout: number): ServerError {
  const isAmbiguous = asked.method !== 'GET' && !neverSent(error)
  const sentence = whyUnreachable(error, codeOf(error), asked, timeout)
  return new ServerError(sentence, null, isAmbiguous, { cause: error })
}
