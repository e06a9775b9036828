/**
 * The connections to Chatwoot. Only the parts of undici that we use are loaded: its main file also brings fetch, caches,
 * mocks and WebSockets, which together cost more start-up time than everything else in this program.
 */
import type { Dispatcher } from 'undici'
import request from 'undici/lib/api/api-request.js'
import Pool from 'undici/lib/dispatcher/pool.js'

export interface Connections {
  request(options: Dispatcher.RequestOptions): Promise<Dispatcher.ResponseData>
  /** Resolves when there is a connection and what waited for it is sent. */
  readonly connected: Promise<void>
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
    // Every server speaks HTTP/1.1. Where the second could be, undici waits for one connection before it opens others.
    allowH2: false,
  }
  const dispatcher: Dispatcher = proxy === null ? new Pool(origin, options) : await viaProxy(proxy, options)
  return {
    // The others that connect at the same time have a turn.
    connected: new Promise((done) => dispatcher.once('connect', () => setImmediate(done))),
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
  return new ProxyAgent({ uri, ...options, proxyTls: { allowH2: false }, clientFactory })
}
