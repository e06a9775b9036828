/** What Chatwoot's answers mean, in one sentence that says what to do. Statuses and bodies as seen on 4.15.1. */

import type { Json } from '../kinds/model/kind.ts'
import { parseJson } from '../kinds/model/long-integer.ts'
import { ServerError } from '../plan/model/errors.ts'
import { isObject } from '../plan/model/paths.ts'
import type { Answer, Asked } from './exchange.ts'
import { isForHttps } from './unreachable.ts'

export function isRefusal({ status }: Pick<Answer, 'status'>): boolean {
  return status >= 300 || status < 200
}

/** The JSON of a successful answer; deletes and some writes answer with an empty body, which is undefined. */
export function readAnswer(answer: Answer, asked: Asked): Json | undefined {
  if (isRefusal(answer)) throw refusal(answer, asked)
  if (answer.text === '') return undefined
  try {
    return parseJson(answer.text) as Json
  } catch (cause) {
    if (answer.type.includes('html') || answer.text.trimStart().startsWith('<')) throw notChatwoot(asked)
    const wasWrite = asked.method !== 'GET'
    throw new ServerError(
      `${nameOf(asked)} answered with damaged JSON (${answer.text.length} characters). Run again; if it stays, look at the proxy in front of Chatwoot.`,
      answer.status,
      wasWrite,
      { cause },
    )
  }
}

function refusal(answer: Answer, asked: Asked): ServerError {
  const { status } = answer
  if (status >= 300 && status < 400) return redirected(answer, asked)
  if (isForHttps(status, answer.text))
    return new ServerError(
      `Chatwoot at ${asked.url.origin} speaks HTTPS on that port. Set ${asked.urlName} to https://${asked.url.host}.`,
      status,
    )
  const said = saidIn(answer)
  if (status === 401) return new ServerError(unauthorised(said, asked), status)
  if (status === 404) {
    return new ServerError(
      said === 'Resource could not be found'
        ? `Chatwoot at ${asked.url.origin} found nothing at ${asked.url.pathname}. If that is so for every kind, there is no account ${asked.account}: check the number of the account.`
        : answer.type.includes('json')
          ? `Chatwoot at ${asked.url.origin} has no ${asked.url.pathname}: this release or edition does not offer it.`
          : notChatwoot(asked).message,
      status,
    )
  }
  if (status === 422 || status === 400 || status === 402 || status === 403)
    return new ServerError(`Chatwoot refused ${nameOf(asked)} (${status}): ${said}`, status)
  if (status === 429)
    return new ServerError(
      `Chatwoot at ${asked.url.origin} is refusing more requests ${untilOf(answer)} (429). Run again later, or raise RACK_ATTACK_LIMIT there.`,
      status,
    )
  const isHtml = answer.type.includes('html') ? ' with an error page' : ''
  return new ServerError(
    `${nameOf(asked)} failed on the server (${status}${isHtml}). Look at Chatwoot's log of this minute.`,
    status,
    asked.method !== 'GET',
  )
}

/** What `retry-after` says: seconds, or a date in milliseconds since 1970 (RFC 9110, 10.2.3). Null for neither. */
export function retryAfterIn({ retryAfter }: Answer): { readonly seconds: number } | { readonly date: number } | null {
  if (retryAfter !== null && /^\d+$/.test(retryAfter)) return { seconds: Number(retryAfter) }
  const date = retryAfter?.endsWith(' GMT') ? Date.parse(retryAfter) : Number.NaN
  return Number.isNaN(date) ? null : { date }
}

function untilOf(answer: Answer): string {
  const asked = retryAfterIn(answer)
  if (asked === null) return 'for now'
  return 'seconds' in asked ? `for ${asked.seconds} seconds` : `until ${new Date(asked.date).toISOString()}`
}

function unauthorised(said: string, { url, account }: Asked): string {
  if (said === 'Invalid Access Token')
    return `Chatwoot at ${url.origin} does not know this token. Copy it again from the profile settings of the automation user.`
  if (said.includes('not authorized to access this account'))
    return `The token's user is not in account ${account} of ${url.origin}. Check the number of the account, or add the user to it.`
  if (said.includes('for bots'))
    return 'This is the token of a bot or a platform app. Use the token of a user who is an administrator.'
  if (said === 'Account is suspended') return `Account ${account} of ${url.origin} is suspended.`
  if (said.includes('sign in'))
    return `Chatwoot at ${url.origin} saw no token. A proxy in front of it may drop the api_access_token header.`
  return `The token's user may not do this in account ${account} (${said}). Use the token of an administrator; an agent's is not enough.`
}

function notChatwoot(asked: Asked, says = "answers with a web page instead of Chatwoot's API"): ServerError {
  const { origin, pathname } = asked.base
  const path = pathname.replace(/\/+$/, '')
  const advice =
    path === ''
      ? `Set ${asked.urlName} to the address at which people log in to Chatwoot, without /app and what follows.`
      : `Set ${asked.urlName} to ${origin}, without ${path}, if people log in to Chatwoot there.`
  return new ServerError(`${origin} ${says}. ${advice}`)
}

/** The token is sent to no other address than the one that was given. */
function redirected({ status, location }: Answer, asked: Asked): ServerError {
  const to = location === null ? null : URL.parse(location, asked.url.href)
  if (to !== null && to.origin === asked.url.origin)
    return notChatwoot(asked, `redirects to ${to.pathname}, where its API is not`)
  const where = to === null ? 'another address' : to.origin
  return new ServerError(
    `${asked.url.origin} redirects to ${where}. The token is not sent after it: if that is the right address, set ${asked.urlName} to ${to === null ? 'it' : to.origin}.`,
    status,
  )
}

/** Chatwoot's own words: four shapes of error bodies are in use. */
function saidIn({ text }: Answer): string {
  let body: unknown
  try {
    body = JSON.parse(text)
  } catch {
    return text.startsWith('<') ? 'an error page' : text.trim().slice(0, 300)
  }
  if (!isObject(body as Json)) return String(text).slice(0, 300)
  const { message, error, errors } = body as { message?: Json; error?: Json; errors?: Json }
  const said = message ?? error ?? errors ?? text
  return (typeof said === 'string' ? said : JSON.stringify(said)).slice(0, 500)
}

function nameOf({ method, url }: Asked): string {
  return `${method} ${url.pathname}`
}
