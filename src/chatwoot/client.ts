/**
 * Requests to one Chatwoot account. A plan holds a `Reader`, which cannot write; only an apply is given a `Writer`.
 *
 * What may be repeated: a GET, PATCH, PUT or DELETE always, because a second one changes nothing. A POST that creates
 * only when Chatwoot certainly did not act (it was never connected, or it answered 429); anything else about it is an
 * ambiguous ServerError, and whoever sent it has to look before sending again.
 */
import { setTimeout as pause } from 'node:timers/promises'
import { kinds } from '../kinds/index.ts'
import type { Request } from '../kinds/model/endpoint.ts'
import type { Fields, Json } from '../kinds/model/kind.ts'
import type { Filtered } from '../kinds/model/safety.ts'
import { ServerError } from '../plan/model/errors.ts'
import type { Effort } from '../plan/model/plan.ts'
import type { Progress } from '../plan/progress.ts'
import { Secrets } from '../redact/secrets.ts'
import { addressOf, isLoopback, mustBeToken, proxyFor, URL_NAME } from './address.ts'
import { isRefusal, readAnswer } from './answers.ts'
import { attemptOnce } from './attempt.ts'
import { bodyOf } from './body.ts'
import type { Answer, Asked } from './exchange.ts'
import { type Back, outages } from './outage.ts'
import { openPool } from './pool.ts'
import { explain, PATIENCE, RETRIES, waitBefore } from './retry.ts'
import { openWaits } from './waits.ts'

export interface Reader {
  /** The base address, without a slash at the end. */
  readonly address: string
  readonly account: number
  /**
   * The JSON at a path below the account (empty for the account itself), or with a slash in front below the API, such as `/profile`. `/api` is what the
   * installation says of itself. What has to come `within` a time is asked for once.
   */
  get(path: string, within?: AbortSignal): Promise<Json>
  /** The file at a public path of the installation, of at most so many bytes; null where it cannot be had. */
  download(path: string, most: number): Promise<Uint8Array | null>
  /** The first page of those that fulfil conditions. Chatwoot wants a POST for it, which changes nothing. */
  filter(list: Filtered, conditions: readonly Fields[]): Promise<Json>
  effort(): Omit<Effort, 'seconds'>
}

export interface Writer extends Reader {
  /** Sends a write; undefined when the answer has no body. */
  send(request: Request): Promise<Json | undefined>
  /** Waits so many milliseconds; false, at once, when the run has no more time to wait. */
  rest(milliseconds: number): Promise<boolean>
  /** Whether Chatwoot answers anything at all; waits for it when it does not, about a minute in a whole run. */
  isBack(): Promise<Back>
}

export interface Chatwoot {
  reader(): Reader
  writer(): Writer
  /** Resolves when the first requests are sent; never, when there is no connection or a proxy. */
  readonly connected: Promise<void>
  close(): Promise<void>
}

export interface Access {
  readonly url: string
  /** Where it was given, for what is said about it; CHATWOOT_API_URL unless told. */
  readonly urlName?: string
  readonly token: string
  readonly account: number
  /** What must not be told, also when the server repeats it in a refusal. The credentials in its answers are added. */
  readonly secrets?: Secrets
  readonly environment: { readonly [name: string]: string | undefined }
  /** Milliseconds for one request. */
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

type Asking = Omit<Request, 'method'> & { readonly method: Request['method'] | 'GET'; readonly isRead?: true }

/** Milliseconds to wait for the answer that tells whether Chatwoot is there. */
const PROBE = 10_000
const MARKED: ReadonlySet<string> = new Set(kinds.flatMap(({ safety: { secrets } }) => secrets))

export async function openChatwoot(access: Access): Promise<Chatwoot> {
  const { urlName = URL_NAME } = access
  mustBeToken(access.token, urlName)
  const base = addressOf(access.url, urlName)
  const { account, timeout = 30_000, maxRequests = 1000, retries = RETRIES, secrets = new Secrets() } = access
  const { sleep = pause, now = Date.now, random = Math.random, progress } = access
  const root = base.href.replace(/\/$/, '')
  const proxy = proxyFor(base, access.environment)
  const pool = await openPool({ origin: base.origin, connections: 8, timeout, proxy })
  const spent = { reads: 0, writes: 0, retries: 0 }
  const waits = openWaits(sleep, now, (milliseconds) => progress?.waits(milliseconds))
  let isClosed = false

  function count(of: keyof typeof spent): void {
    if (spent.reads + spent.writes + spent.retries === maxRequests) {
      throw new ServerError(
        `This run has made ${maxRequests} ${maxRequests === 1 ? 'request' : 'requests'} to Chatwoot, the most it may. If the account really is that large, raise max-requests and run again.`,
      )
    }
    spent[of] += 1
    progress?.asked()
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
        secrets.learn(json, MARKED)
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
    return { ...refusal, text: secrets.refused(text, MARKED), location: location && secrets.without(location) }
  }

  async function rest(milliseconds: number): Promise<boolean> {
    if (isClosed || waits.spent() + milliseconds > PATIENCE.run) return false
    await waits.wait(milliseconds)
    return true
  }

  /** Something small that needs the application and its database. Asked once, and not waited for long. */
  async function answers(): Promise<boolean> {
    await waits.free()
    count('reads')
    const ends = AbortSignal.timeout(Math.min(timeout, PROBE))
    const tried = await attemptOnce(pool, new URL(`${root}/api/v1/profile`), 'GET', access.token, undefined, ends)
    return !(tried instanceof Error) && tried.status < 500
  }

  const isBack = outages(answers, rest)
  const reader: Reader = {
    address: root,
    account,
    get: (path, within) => read({ method: 'GET', path }, within),
    filter: (list, payload) =>
      read({ method: 'POST', path: `${list}/filter?page=1`, body: { payload: [...payload] }, isRead: true }),
    download: async (path, most) => {
      const { download } = await import('./download.ts')
      await waits.free()
      const open = (url: URL) =>
        openPool({ origin: url.origin, connections: 1, timeout, proxy: proxyFor(url, access.environment) })
      const from = { open, isLoopback, timeout, asks: () => count('reads') }
      return await download(new URL(`${root}${path}`), most, from)
    },
    effort: () => ({ ...spent }),
  }
  return {
    connected: pool.connected,
    reader: () => reader,
    writer: () => ({
      ...reader,
      send: ask,
      rest,
      isBack,
    }),
    close: () => {
      isClosed = true
      return pool.close()
    },
  }
}
