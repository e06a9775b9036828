// What travels through the proxy: a call with its caller, and the reply to it.
import type { Caller, Permissions } from './seed.ts'

export interface Call {
  method: string
  /** Path and query, as sent. */
  url: string
  path: string
  query: URLSearchParams
  headers: Record<string, string>
  body: Record<string, unknown>
  caller: Caller | undefined
  /** `owner/name` for a path below /repos, and what follows it (`issues/3/comments`). */
  repository: string | undefined
  rest: string
}

export interface Reply {
  status: number
  headers: Record<string, string>
  body: unknown
}

/** Sends a call on to emulate, as its caller or (with a token) as the stage itself. */
export interface Upstream {
  forward(call: Call): Promise<Reply>
  /** As the stage itself. */
  ask<T>(method: string, url: string, body?: object): Promise<{ status: number; body: T }>
  /** Every page of a list, with the rights of one caller. */
  all<T>(url: string, token?: string): Promise<{ status: number; items: T[]; refused?: Reply }>
}

export function reply(status: number, body: unknown, headers: Record<string, string> = {}): Reply {
  return { status, headers, body }
}

export function refusal(status: number, message: string, more: object = {}): Reply {
  return reply(status, { message, ...more, documentation_url: 'https://docs.github.com/rest', status: String(status) })
}

export function invalid(resource: string, error: { code: string; field?: string; message?: string }): Reply {
  return refusal(422, 'Validation Failed', { errors: [{ resource, ...error }] })
}

export function permissionsOf(caller: Caller | undefined): Permissions | undefined {
  return caller && 'permissions' in caller ? caller.permissions : undefined
}

export function personOf(caller: Caller | undefined): string | undefined {
  return caller && 'person' in caller ? caller.person : undefined
}
