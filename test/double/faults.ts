/** Faults a test can order: what networks, proxies and overloaded servers do, before or after the request was acted on. */
import type { Answer } from './rails/answers.ts'
import { json } from './rails/answers.ts'

export type FaultKind =
  | 'drop'
  | 'hang-before'
  | 'hang-after'
  | '429'
  | '500-before'
  | '500-after'
  | '502-html'
  | '422'
  | 'truncated'
  | 'wrong-shape'
  | 'empty'
  | 'redirect'
  | 'reset'
  | 'away'
  | 'acts-late'
  | 'none'

export interface Fault {
  /** All of what is given has to match; `path` is compared whole when a text, searched for when a pattern. */
  readonly match?: { readonly method?: string; readonly path?: string | RegExp }
  readonly kind: FaultKind
  /** Matching requests to let by first. */
  readonly skip?: number
  /** How many requests to spoil after that; 1 unless told. */
  readonly times?: number
  /** For 429: seconds, or the header itself. */
  readonly retryAfter?: number | string
  /** For redirect. */
  readonly location?: string
  /** For away: milliseconds until the double is back. */
  readonly away?: number
  /** For acts-late: milliseconds after the client has gone until the request is acted on. */
  readonly late?: number
  /**
   * Waited for when the fault strikes: once the request is acted on, if it is, and before anything is answered; for
   * acts-late before it is acted on.
   */
  readonly meanwhile?: () => unknown
}

/** What is done to one request: whether it is acted on at all, and how the answer leaves. */
export interface Effect {
  readonly acts: boolean
  /** It is acted on only when the client has gone, and so many milliseconds later. */
  readonly late?: number
  /** The answer instead of the server's own. */
  readonly answer?: (own: Answer | null) => Answer
  readonly headers?: { readonly [name: string]: string }
  /** How the socket behaves: closed at once, never answered, or cut in the middle of the body. */
  readonly wire?: 'drop' | 'hang' | 'truncate' | 'reset'
  /** Milliseconds for which nothing listens once this request is answered. */
  readonly away?: number
  readonly meanwhile?: () => unknown
}

const effects: { readonly [kind in FaultKind]: (fault: Fault) => Effect } = {
  drop: () => ({ acts: false, wire: 'drop' }),
  'hang-before': () => ({ acts: false, wire: 'hang' }),
  'hang-after': () => ({ acts: true, wire: 'hang' }),
  // As Rack::Attack answers; it sends no Retry-After of its own, a proxy in front may.
  '429': ({ retryAfter }) => ({
    acts: false,
    answer: () => ({ status: 429, type: 'text/plain', body: 'Retry later\n' }),
    ...(retryAfter !== undefined && { headers: { 'retry-after': String(retryAfter) } }),
  }),
  '500-before': () => ({ acts: false, answer: serverError }),
  '500-after': () => ({ acts: true, answer: serverError }),
  '422': () => ({ acts: false, answer: () => json({ message: 'Validation failed. Check it', attributes: [] }, 422) }),
  '502-html': () => ({
    acts: false,
    answer: () => ({
      status: 502,
      type: 'text/html',
      body: '<html><head><title>502 Bad Gateway</title></head></html>',
    }),
  }),
  truncated: () => ({ acts: true, wire: 'truncate' }),
  'wrong-shape': () => ({ acts: true, answer: () => json({ data: [{ type: 'something', attributes: null }] }) }),
  empty: () => ({ acts: true, answer: () => ({ status: 200, type: 'application/json', body: '' }) }),
  redirect: ({ location }) => ({
    acts: false,
    answer: () => ({ status: 302, type: 'text/html', body: '' }),
    headers: { location: location ?? 'https://elsewhere.example/' },
  }),
  reset: () => ({ acts: true, wire: 'reset' }),
  // Answers as ever, and then nothing listens: it is the next request whose connection is refused.
  away: ({ away = 300 }) => ({ acts: true, away }),
  // A stalled server: the client has given up, its request is in the queue all the same.
  'acts-late': ({ late = 0 }) => ({ acts: true, late, wire: 'hang' }),
  // Nothing goes wrong here: for what is to happen meanwhile.
  none: () => ({ acts: true }),
}

function serverError(): Answer {
  return json({ status: 500, error: 'Internal Server Error' }, 500)
}

export const faultKinds = Object.keys(effects) as FaultKind[]

const matches = ({ match }: Fault, method: string, path: string): boolean => {
  if (match?.method !== undefined && match.method.toUpperCase() !== method) return false
  if (match?.path === undefined) return true
  return typeof match.path === 'string'
    ? match.path === path || new RegExp(match.path).test(path)
    : match.path.test(path)
}

export class Faults {
  private ordered: { fault: Fault; skip: number; times: number }[] = []

  order(fault: Fault): void {
    this.ordered.push({ fault, skip: fault.skip ?? 0, times: fault.times ?? 1 })
  }

  clear(): void {
    this.ordered = []
  }

  /** The effect on this request: the first order that matches and has neither skipping nor spoiling left undone. */
  effectOn(method: string, path: string): { kind: FaultKind; effect: Effect } | null {
    for (const order of this.ordered) {
      if (order.times <= 0 || !matches(order.fault, method, path)) continue
      if (order.skip > 0) {
        order.skip -= 1
        continue
      }
      order.times -= 1
      const { kind, meanwhile } = order.fault
      return { kind, effect: { ...effects[kind](order.fault), ...(meanwhile && { meanwhile }) } }
    }
    return null
  }
}
