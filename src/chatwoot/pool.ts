/**
 * The connections to Chatwoot. Only the parts of undici that we use are loaded: its main file also brings fetch, caches,
 * mocks and WebSockets, which together cost more start-up time than everything else in this program.
 */
import type { Dispatcher } from 'undici'
import request from 'undici/lib/api/api-request.js'
import Pool from 'undici/lib/dispatcher/pool.js'

export interface Connections {
  request(options: Dispatcher.RequestOptions): Promise<Dispatcher.ResponseData>
  close(): Promise<void>
}

export interface PoolOptions {
  readonly origin: string
  /** At most so many requests are under way at once. */
  readonly connections: number
  /** Milliseconds to connect, and to wait for an answer to begin or go on. */
  readonly timeout: number
  /** The proxy that the environment asks for, or null. */
  readonly proxy: string | null
}

export async function openPool({ origin, connections, timeout, proxy }: PoolOptions): Promise<Connections> {
  const options = {
    connections,
    headersTimeout: timeout,
    bodyTimeout: timeout,
    connect: { timeout: Math.min(timeout, 10_000) },
    pipelining: 1,
  }
  const dispatcher: Dispatcher = proxy === null ? new Pool(origin, options) : await viaProxy(proxy, options)
  return {
    request: (its) => request.call(dispatcher, { ...its, origin }),
    close: () => dispatcher.destroy(),
  }
}

async function viaProxy(uri: string, options: object): Promise<Dispatcher> {
  const [{ default: ProxyAgent }, { default: connect }] = await Promise.all([
    import('undici/lib/dispatcher/proxy-agent.js'),
    import('undici/lib/api/api-connect.js'),
  ])
  // The main file of undici gives every client its methods; the one to the proxy needs this one.
  const clientFactory = (origin: URL, its: object) => Object.assign(new Pool(origin, its), { connect })
  return new ProxyAgent({ uri, ...options, clientFactory })
}
