/** Whether a request that failed is sent again, and what is said when it is not. */
import { ServerError } from '../errors.ts'
import type { Answer, Asked } from './answers.ts'

const RETRIES = 3
const MAX_WAIT = 60_000

export interface Tried extends Answer {
  readonly retryAfter: string | null
}

/** Milliseconds to wait before the same request is sent again, or null when this was the last try. */
export function waitBefore(tried: Tried | Error, attempt: number, isRepeatable: boolean): number | null {
  if (attempt >= RETRIES) return null
  const backoff = 250 * 2 ** attempt * (0.5 + Math.random())
  if (tried instanceof Error) return isRepeatable || neverSent(tried) ? backoff : null
  if (tried.status === 429) {
    const seconds = Number(tried.retryAfter ?? Number.NaN)
    return Math.min(MAX_WAIT, Number.isFinite(seconds) ? seconds * 1000 + 100 * Math.random() : 4 * backoff)
  }
  return isRepeatable && tried.status >= 500 ? backoff : null
}

function neverSent(error: Error): boolean {
  return ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'UND_ERR_CONNECT_TIMEOUT'].includes(codeOf(error))
}

function codeOf(error: Error): string {
  const { code, cause } = error as Error & { code?: unknown; cause?: Error }
  return typeof code === 'string' ? code : cause instanceof Error ? codeOf(cause) : ''
}

export function explain(error: Error, { url, method }: Asked, timeout: number): ServerError {
  const code = codeOf(error)
  const isAmbiguous = method !== 'GET' && !neverSent(error)
  const reason =
    error.name === 'TimeoutError' || code.includes('TIMEOUT')
      ? `did not answer within ${timeout / 1000} seconds`
      : code === 'ENOTFOUND' || code === 'EAI_AGAIN'
        ? `cannot be found: no such host ${url.hostname}`
        : code === 'ECONNREFUSED'
          ? 'refuses connections'
          : /CERT|SSL|TLS|SELF_SIGNED/.test(code)
            ? `shows a certificate that is not trusted (${code}); give its authority in NODE_EXTRA_CA_CERTS`
            : `broke off the connection (${code || error.message})`
  return new ServerError(
    `Chatwoot at ${url.origin} ${reason}. Check chatwoot-url and that the server runs.`,
    null,
    isAmbiguous,
    { cause: error },
  )
}
