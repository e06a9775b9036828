// Scripted misfortune. A fault says which calls it strikes, how many of them it lets pass first, and what happens.
import type { Socket } from 'node:net'
import type { Call, Reply } from './call.ts'
import { refusal, reply } from './call.ts'

export type Misfortune =
  /** The connection ends without an answer: before GitHub acted, or after. */
  | { kind: 'drop' | 'drop-after' }
  /** The connection is reset (RST) before GitHub acted. */
  | { kind: 'reset' }
  /** No answer ever comes. */
  | { kind: 'hang-before' | 'hang-after' }
  /** `retryAfter` in seconds, 1 unless told; null leaves the header out. */
  | { kind: '429' | '403-secondary'; retryAfter?: number | null }
  /** A server error; with `-after` the request was carried out all the same. */
  | { kind: '500-before' | '500-after' | '502-html' }
  /** The answer breaks off halfway, or has no body at all; the request was carried out. */
  | { kind: 'truncated' | 'empty' }
  /** JSON that is no answer to the request, which was carried out. */
  | { kind: 'wrong-shape' }
  | { kind: 'redirect'; location: string; status?: number }
  /** Any other answer, without GitHub having acted. */
  | { kind: 'answer'; status: number; body: unknown; headers?: Record<string, string> }

export type Fault = {
  /** A string must occur in the path and query; a method is compared as it is. */
  match?: { method?: string; path?: string | RegExp }
  /** Matching calls that pass unharmed before the first strike. Default 0. */
  skip?: number
  /** Strikes before the fault is spent. Default 1; `Infinity` for ever. */
  times?: number
} & Misfortune

export class Faults {
  #scripted: { fault: Fault; seen: number }[] = []

  add(fault: Fault): void {
    this.#scripted.push({ fault, seen: 0 })
  }

  clear(): void {
    this.#scripted = []
  }

  /** The fault that strikes this call. Every scripted fault counts the calls it matches, struck or not. */
  strike(call: Call): Fault | undefined {
    const striking = this.#scripted.filter((script) => {
      if (!matches(script.fault, call)) return false
      script.seen += 1
      const skip = script.fault.skip ?? 0
      return script.seen > skip && script.seen <= skip + (script.fault.times ?? 1)
    })
    return striking[0]?.fault
  }
}

/** True when GitHub carries the call out before the fault shows. */
export function actsFirst(fault: Fault): boolean {
  return fault.kind.endsWith('-after') || ['truncated', 'empty', 'wrong-shape'].includes(fault.kind)
}

/** The answer the fault puts in place of GitHub's, or undefined when it harms the connection instead. */
export function answerOf(fault: Fault): Reply | undefined {
  switch (fault.kind) {
    case '429':
      return refusal(429, 'Too Many Requests', {})
    case '403-secondary':
      return refusal(403, 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.')
    case '500-before':
    case '500-after':
      return refusal(500, 'Server Error')
    case '502-html':
      return reply(502, '<html><head><title>502 Bad Gateway</title></head><body>Unicorn!</body></html>', {
        'content-type': 'text/html',
      })
    case 'wrong-shape':
      return reply(200, { data: null })
    case 'redirect':
      return reply(fault.status ?? 302, '', { location: fault.location })
    case 'answer':
      return reply(fault.status, fault.body, fault.headers ?? {})
    default:
      return undefined
  }
}

export function headersOf(fault: Fault): Record<string, string> {
  if ((fault.kind !== '429' && fault.kind !== '403-secondary') || fault.retryAfter === null) return {}
  return { 'retry-after': String(fault.retryAfter ?? 1) }
}

/** Ends the connection the way the fault wants it, or leaves it hanging. */
export function harm(fault: Fault, socket: Socket): void {
  if (fault.kind === 'reset') socket.resetAndDestroy()
  if (fault.kind === 'drop' || fault.kind === 'drop-after') socket.destroy()
}

function matches({ match = {} }: Fault, call: Call): boolean {
  if (match.method && match.method !== call.method) return false
  if (match.path === undefined) return true
  return typeof match.path === 'string' ? call.url.includes(match.path) : match.path.test(call.url)
}
