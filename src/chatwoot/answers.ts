/** What Chatwoot's answers mean, in one sentence that says what to do. Statuses and bodies as seen on 4.15.1. */

import type { Json } from '../kinds/model/kind.ts'
import { parseJson } from '../kinds/model/long-integer.ts'
import { ServerError, TokenError } from '../plan/model/errors.ts'
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
    const wasWrite = asked.method !== 'GET'
    if (isPage(answer)) throw notChatwoot(asked, { wasWrite })
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
  // Chatwoot says no with JSON.
  if ((status === 401 || status === 403) && isPage(answer))
    return new ServerError(refusedOnTheWay(asked, status), status)
  const said = saidIn(answer)
  if (status === 401) return unauthorised(said, asked)
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
  if (status === 413) return new ServerError(tooLarge(asked), status)
  if (status === 429)
    return new ServerError(
      `Chatwoot at ${asked.url.origin} is refusing more requests ${untilOf(answer)} (429). Run again later, or raise RACK_ATTACK_LIMIT there.`,
      status,
    )
  // Of 408 nobody knows what became of the request.
  if (status < 500 && status !== 408)
    return new ServerError(`Chatwoot refused ${nameOf(asked)} (${status}): ${said}`, status)
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

function unauthorised(said: string, asked: Asked): ServerError {
  const useless = uselessToken(said, asked)
  if (useless !== null) return new TokenError(useless, 401)
  return new ServerError(
    `The token's user may not do this in account ${asked.account} (${said}). Use the token of an administrator; an agent's is not enough.`,
    401,
  )
}

/** Why nothing at all may be asked with this token, or null. */
function uselessToken(said: string, { url, account }: Asked): string | null {
  if (said === 'Invalid Access Token')
    return `Chatwoot at ${url.origin} does not know this token. Copy it again from the profile settings of the automation user.`
  if (said.includes('not authorized to access this account'))
    return `The token's user is not in account ${account} of ${url.origin}. Check the number of the account, or add the user to it.`
  if (said.includes('for bots'))
    return 'This is the token of a bot or a platform app. Use the token of a user who is an administrator.'
  if (said === 'Account is suspended') return `Account ${account} of ${url.origin} is suspended.`
  if (said.includes('sign in'))
    return `Chatwoot at ${url.origin} saw no token. A proxy in front of it may drop the api_access_token header.`
  return null
}

function refusedOnTheWay(asked: Asked, status: number): string {
  return `${nameOf(asked)} was refused on the way to Chatwoot (${status}, with a web page): by a firewall or a sign-in in front of ${asked.url.origin}, such as Cloudflare's. Let requests to /api/ with the header api-access-token through there, or run from an address that it trusts.`
}

function tooLarge(asked: Asked): string {
  return `The server in front of Chatwoot at ${asked.url.origin} does not take a request as large as this ${nameOf(asked)} (413). Raise its limit (nginx: client_max_body_size), or use a smaller file.`
}

/** A page for people. */
function isPage({ type, text }: Answer): boolean {
  return type.includes('html') || text.trimStart().startsWith('<')
}

function notChatwoot(
  asked: Asked,
  { says = "answers with a web page instead of Chatwoot's API", wasWrite = false } = {},
): ServerError {
  const { origin, pathname } = asked.base
  const path = pathname.replace(/\/+$/, '')
  const advice =
    path === ''
      ? `Set ${asked.urlName} to the address at which people log in to Chatwoot, without /app and what follows.`
      : `Set ${asked.urlName} to ${origin}, without ${path}, if people log in to Chatwoot there.`
  return new ServerError(`${origin} ${says}. ${advice}${LATER}`, null, wasWrite)
}

const LATER = ' If that is set, it is a maintenance page or a sign-in in front of Chatwoot: run again when it is gone.'

/** The token is sent to no other address than the one that was given. */
function redirected({ status, location }: Answer, asked: Asked): ServerError {
  const to = location === null ? null : URL.parse(location, asked.url.href)
  if (to !== null && to.origin === asked.url.origin)
    return notChatwoot(asked, { says: `redirects to ${to.pathname}, where its API is not` })
  const where = to === null ? 'another address' : to.origin
  return new ServerError(
    `${asked.url.origin} redirects to ${where}. The token is not sent after it: if that is the right address, set ${asked.urlName} to ${to === null ? 'it' : to.origin}.`,
    status,
  )
}

/** Chatwoot's own words: four shapes of error bodies are in use. */
function saidIn(answer: Answer): string {
  const text = answer.text.trim()
  if (text === '') return 'it does not say why'
  if (isPage(answer)) return 'an error page'
  let body: unknown
  try {
    body = JSON.parse(text)
  } catch {
    return text.slice(0, 300)
  }
  if (!isObject(body as Json)) return text.slice(0, 300)
  const { message, error, errors } = body as { message?: Json; error?: Json; errors?: Json }
  const said = [message, error, errors].find((one) => one !== undefined && one !== null && one !== '') ?? text
  return (typeof said === 'string' ? said : JSON.stringify(said)).slice(0, 500)
}

function nameOf({ method, url }: Asked): string {
  return `${method} ${url.pathname}`
}
