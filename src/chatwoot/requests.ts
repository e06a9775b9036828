/**
 * Requests to one Chatwoot, each sent again where that is safe and counted.
 *
 * What may be repeated: a GET, PATCH, PUT or DELETE always, because a second one changes nothing. A POST that creates
 * only when Chatwoot certainly did not act (it was never connected, or it answered 429); anything else about it is an
 * ambiguous ServerError, and whoever sent it has to look before sending again.
 */
import { setTimeout as pause } from 'node:timers/promises'
import { marked } from '../kinds/credentials.ts'
import type { Request } from '../kinds/model/endpoint.ts'
import type { Json } from '../kinds/model/kind.ts'
import { ServerError } from '../plan/model/errors.ts'
import type { Effort } from '../plan/model/plan.ts'
import type { Progress } from '../plan/progress.ts'
import { Secrets } from '../redact/secrets.ts'
import { addressOf, mustBeToken, proxyFor, URL_NAME } from './address.ts'
import { isRefusal, readAnswer } from './answers.ts'
import { attemptOnce } from './attempt.ts'
import { bodyOf } from './body.ts'
import type { Answer, Asked } from './exchange.ts'
import { openPool } from './pool.ts'
import { explain, PATIENCE, RETRIES, waitBefore } from './retry.ts'
import { openWaits } from './waits.ts'

export interface Access {
  readonly url: string
  /** Where it was given, for what is said about it; CHATWOOT_API_URL unless told. */
  readonly urlName?: string
  readonly token: string
  readonly account: number
  /** What must not be told, also when the server repeats it in a refusal. The credentials in its answers are added. */
  readonly secrets?: Secrets
  readonly environment: { readonly [name: string]: string | undefined }
  /** Milliseconds for one request; `TIMEOUT` unless told. */
  readonly timeout?: number
  /** A run that needs more requests than this stops: something is wrong with it. */
  readonly maxRequests?: number
  readonly sleep?: (milliseconds: number) => Promise<unknown>
  readonly now?: () => number
  readonly random?: () => number
  /** How often a request that fails is sent again; 3 unless told. */
  readonly retries?: number
  readonly progress?: Pick<Progress, 'asked' | 'waits'> | undefined
}

/** A request for what is there changes nothing, also where Chatwoot wants a POST for it (`isRead`). */
type Asking = Omit<Request, 'method'> & { readonly method: Request['method'] | 'GET'; readonly isRead?: true }

export interface Requests {
  /** The base address, without a slash at the end. */
  readonly root: string
  /** Resolves when the first requests are sent; never, when there is no connection or a proxy. */
  readonly connected: Promise<void>
  /** Undefined when the answer has no body. What has to come `within` a time is asked for once. */
  ask(request: Asking, within?: AbortSignal): Promise<Json | undefined>
  /** The same for what cannot be without an answer. */
  read(request: Asking, within?: AbortSignal): Promise<Json>
  /** Something small that needs the application and its database. Asked once, and not waited for long. */
  isAnswering(): Promise<boolean>
  /** Waits so many milliseconds; false, at once, when the run has no more time to wait. */
  rest(milliseconds: number): Promise<boolean>
  /** Waits while the server wants nothing to be sent. */
  free(): Promise<void>
  /** One that is sent elsewhere. Throws a ServerError when the run has made as many as it may. */
  countRead(): void
  spent(): Omit<Effort, 'seconds'>
  close(): Promise<void>
}

/** Milliseconds for one request. */
export const TIMEOUT = 30_000
/** Milliseconds to wait for the answer that tells whether Chatwoot is there. */
const PROBE = 10_000

export async function openRequests(access: Access): Promise<Requests> {
  const { urlName = URL_NAME } = access
  mustBeToken(access.token, urlName)
  const base = addressOf(access.url, urlName)
  const { account, timeout = TIMEOUT, maxRequests = 1000, retries = RETRIES, secrets = new Secrets() } = access
  const { sleep = pause, now = Date.now, random = Math.random, progress } = access
  const root = base.href.replace(/\/$/, '')
  const proxy = proxyFor(base, access.environment)
  const pool = await openPool({ origin: base.origin, connections: 8, timeout, proxy })
  const waits = openWaits(sleep, now, (milliseconds) => progress?.waits(milliseconds))
  const { spent, count } = counter(maxRequests, () => progress?.asked())
  let isClosed = false
  return {
    root,
    connected: pool.connected,
    ask,
    read,
    isAnswering,
    rest,
    free: waits.free,
    countRead: () => count('reads'),
    spent: () => ({ ...spent }),
    close: () => {
      isClosed = true
      return pool.close()
    },
  }

  async function ask(request: Asking, within?: AbortSignal): Promise<Json | undefined> {
    const { method, path, isRead = method === 'GET', isRepeatable = isRead || method !== 'POST' } = request
    const body = await bodyOf(request)
    const below = path.startsWith('/') ? path : `/accounts/${account}${path === '' ? '' : '/'}${path}`
    const url = new URL(path === '/api' ? `${root}/api` : `${root}/api/v1${below}`)
    const asked: Asked = { method, url, account, base, urlName, proxy }
    await waits.free()
    const began = now()
    for (let retry = 1; ; retry++) {
      count(retry > 1 ? 'retries' : isRead ? 'reads' : 'writes')
      const ends = AbortSignal.timeout(timeout)
      const signal = within === undefined ? ends : AbortSignal.any([ends, within])
      const tried = await attemptOnce(pool, url, method, access.token, body, signal)
      const lost = { request: now() - began, run: waits.spent() }
      const chance = { now: now(), random: random() }
      // Of several requests at once one may have ended the run; the others need not keep it waiting.
      const isLast = isClosed || within !== undefined || retry > retries
      const wait = isLast ? null : waitBefore(tried, retry, isRepeatable, lost, chance)
      if (wait !== null) {
        await (tried instanceof Error || tried.status !== 429 ? waits.wait(wait) : waits.holdAll(wait))
        await waits.free()
      } else if (tried instanceof Error) {
        throw explain(tried, asked, timeout)
      } else if (method === 'DELETE' && tried.status === 404 && retry > 1) {
        return undefined
      } else {
        const json = readAnswer(isRefusal(tried) ? harmless(tried) : tried, asked)
        secrets.learn(json, marked)
        return json
      }
    }
  }

  async function read(request: Asking, within?: AbortSignal): Promise<Json> {
    const json = await ask(request, within)
    if (json === undefined)
      throw new ServerError(
        `${request.method} ${request.path} answered with nothing. Run again; if it stays, look at the proxy in front of Chatwoot.`,
      )
    return json
  }

  /** A refusal may repeat what was sent, or the whole resource. */
  function harmless(refusal: Answer): Answer {
    const { text, location } = refusal
    return { ...refusal, text: secrets.refused(text, marked), location: location && secrets.without(location) }
  }

  async function rest(milliseconds: number): Promise<boolean> {
    if (isClosed || waits.spent() + milliseconds > PATIENCE.run) return false
    await waits.wait(milliseconds)
    return true
  }

  async function isAnswering(): Promise<boolean> {
    await waits.free()
    count('reads')
    const ends = AbortSignal.timeout(Math.min(timeout, PROBE))
    const tried = await attemptOnce(pool, new URL(`${root}/api/v1/profile`), 'GET', access.token, undefined, ends)
    return !(tried instanceof Error) && tried.status < 500
  }
}

function counter(most: number, counted: () => void) {
  const spent = { reads: 0, writes: 0, retries: 0 }
  const count = (of: keyof typeof spent) => {
    if (spent.reads + spent.writes + spent.retries === most)
      throw new ServerError(
        `This run has made ${most} ${most === 1 ? 'request' : 'requests'} to Chatwoot, the most it may. If the account really is that large, raise max-requests and run again.`,
      )
    spent[of] += 1
    counted()
  }
  return { spent, count }
}
