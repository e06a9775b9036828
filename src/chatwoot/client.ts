/** One Chatwoot account, as far as a run may go: a plan holds a `Reader`, which cannot write; only an apply is given a `Writer`. */
import type { Request } from '../kinds/model/endpoint.ts'
import type { Fields, Json } from '../kinds/model/kind.ts'
import type { Filtered } from '../kinds/model/safety.ts'
import type { Effort } from '../plan/model/plan.ts'
import { isLoopback, proxyFor } from './address.ts'
import { type Back, outages } from './outage.ts'
import { openPool } from './pool.ts'
import { type Access, openRequests, TIMEOUT } from './requests.ts'

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

export async function openChatwoot(access: Access): Promise<Chatwoot> {
  const requests = await openRequests(access)
  const { root } = requests
  const reader: Reader = {
    address: root,
    account: access.account,
    get: (path, within) => requests.read({ method: 'GET', path }, within),
    filter: (list, payload) =>
      requests.read({ method: 'POST', path: `${list}/filter?page=1`, body: { payload: [...payload] }, isRead: true }),
    download: async (path, most) => {
      const { download } = await import('./download.ts')
      const { environment, timeout = TIMEOUT } = access
      const open = (url: URL) =>
        openPool({ origin: url.origin, connections: 1, timeout, proxy: proxyFor(url, environment) })
      await requests.free()
      return download(new URL(`${root}${path}`), most, { open, isLoopback, timeout, asks: requests.countRead })
    },
    effort: requests.spent,
  }
  const writer: Writer = {
    ...reader,
    send: requests.ask,
    rest: requests.rest,
    isBack: outages(requests.isAnswering, requests.rest),
  }
  return { connected: requests.connected, reader: () => reader, writer: () => writer, close: requests.close }
}
