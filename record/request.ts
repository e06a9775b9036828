/** From a step and its variables to the request that is sent, and to what of the answer is recorded. */
import type { Env } from './env.ts'
import { isHash, type Json } from './json.ts'
import type { Step } from './scenario.ts'
import { fill, fillText, type Variables } from './variables.ts'

export interface Request {
  readonly method: string
  /** Path and query, with variables filled in. */
  readonly path: string
  readonly headers: { readonly [name: string]: string }
  readonly body?: string | FormData
}

export function requestOf(step: Step, env: Env, variables: Variables): Request {
  const [type, body] = bodyOf(step, variables)
  return {
    method: step.method,
    path: fillText(step.path, variables),
    headers: {
      accept: 'application/json',
      ...(fill({ ...step.headers }, variables) as { [name: string]: string }),
      ...tokenFor(step.as, env, variables),
      ...(type !== null && { 'content-type': type }),
    },
    ...(body !== undefined && { body }),
  }
}

function tokenFor(who: string, { tokens }: Env, variables: Variables): { [name: string]: string } {
  if (who === 'none') return {}
  const token = who === 'bad' ? 'not-a-token' : (tokens[who] ?? String(fill(who, variables)))
  return { api_access_token: token }
}

/** A form has no type of its own here: the boundary between its parts is chosen when it is sent. */
function bodyOf({ json, raw, form }: Step, variables: Variables): [string | null, string | FormData | undefined] {
  if (json !== undefined) return ['application/json', JSON.stringify(fill(json, variables))]
  if (raw) return [raw.type, raw.body]
  return [null, form && formOf(fill({ ...form }, variables) as { [name: string]: Json })]
}

function formOf(fields: { readonly [name: string]: Json }): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) {
    for (const part of Array.isArray(value) ? value : [value]) {
      if (!isHash(part)) form.append(name, String(part))
      else {
        const content = Buffer.from(String(part.base64), 'base64')
        form.append(name, new Blob([content], { type: String(part.type) }), String(part.filename))
      }
    }
  }
  return form
}

/**
 * Why a request must not be sent, or null: only the account of the env file is written to. `made` are numbers that the
 * scenario has saved, such as that of an account it has made itself. Other accounts may be read, and `other_account` be
 * tried: whoever calls has made sure that the token cannot open it.
 */
export function whyForbidden({ method, path }: Request, env: Env, made: readonly number[]): string | null {
  const { pathname } = new URL(`http://chatwoot.test${path}`)
  const [, written = ''] = /\/accounts\/+([^/]+)/.exec(unescaped(pathname)) ?? []
  const number = Number.parseInt(written, 10)
  if (Number.isNaN(number) || method === 'GET') return null
  if ([env.account, env.other_account, ...made].includes(number)) return null
  return `it would write to account ${number}, and the env names account ${env.account}`
}

function unescaped(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

/** JSON where the text is JSON. Pages are known by their first line, and other texts are cut off at 2000 characters. */
export function readable(text: string): Json {
  if (text === '') return ''
  try {
    return JSON.parse(text) as Json
  } catch {
    return text.slice(0, text.startsWith('<!DOCTYPE') ? 15 : 2000)
  }
}

/** The part of the answer that the step asks to be recorded, in a fixed order. */
export function regarded({ keep, unordered }: Step, body: Json): Json {
  if (!isHash(body)) return body
  const seen = unordered && Array.isArray(body.payload) ? { ...body, payload: body.payload.toSorted() } : body
  return keep ? Object.fromEntries(keep.filter((key) => key in seen).map((key) => [key, seen[key]!])) : seen
}
