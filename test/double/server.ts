/** An in-memory Chatwoot: answers over HTTP like the real one, remembers what it was asked, and fails on demand. */
import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { control } from './control.ts'
import { type Fault, type FaultKind, Faults } from './faults.ts'
import { runPortalDeletions } from './kinds/help-center/portals.ts'
import { runDeletions } from './kinds/inboxes/index.ts'
import { routes } from './kinds/index.ts'
import { runSlaDeletions } from './kinds/sla-policies.ts'
import { type Answer, json } from './rails/answers.ts'
import type { Edition, Installation } from './rails/call.ts'
import { type Arrived, answerTo } from './rails/dispatch.ts'
import { router } from './rails/routes.ts'
import { build, type State } from './states.ts'
import { Store } from './store.ts'
import { openHeaders, parsed, read, send } from './wire.ts'

export interface Options {
  /** 0 or absent: any free one. */
  readonly port?: number
  readonly state?: State
  readonly edition?: Edition
  readonly installation?: Installation
  /** Milliseconds before each answer. */
  readonly delay?: number
  /** Addresses to listen on; the loopback address unless told. */
  readonly hosts?: readonly string[]
}

/** One request as it came in. Credentials are left out of the headers; bodies are as parsed. */
interface Received {
  readonly method: string
  readonly path: string
  readonly headers: { readonly [name: string]: string }
  readonly body: unknown
  /** Null as long as nothing was answered, and for ever when a fault swallowed the answer. */
  status: number | null
  fault?: FaultKind
}

export interface Double {
  readonly url: string
  readonly requests: Received[]
  /** The data itself. A getter: `reset` makes it anew. */
  readonly store: Store
  readonly edition: Edition
  delay: number
  fault(fault: Fault): void
  clearFaults(): void
  /** Stops listening: who connects is refused. What is under way is still answered. */
  leave(): void
  /** Listens again where it did; nothing when it never left. */
  comeBack(): Promise<void>
  /** Does what was left to background jobs while they were stopped. */
  runJobs(): void
  /** Back to a state, the starting one unless told: data, requests and faults. */
  reset(state?: State | Store): void
  close(): Promise<void>
}

const match = router(routes)
const pause = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds))

export async function startDouble(options: Options = {}): Promise<Double> {
  const edition = options.edition ?? 'ee'
  const installation = options.installation ?? {}
  const faults = new Faults()
  const requests: Received[] = []
  let store = build(options.state ?? 'fresh')
  let delay = options.delay ?? 0
  let url = ''
  let isAway = false

  const act = async (arrived: Arrived): Promise<Answer> => {
    try {
      return await answerTo({ store, edition, installation, base: url, match }, arrived)
    } catch (error) {
      // A mistake of the double, not of the server it plays: said aloud, and answered as an exception would be.
      console.error(`the double failed at ${arrived.method} ${arrived.target}:`, error)
      return json({ status: 500, error: 'Internal Server Error' }, 500)
    }
  }

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const target = request.url ?? '/'
    const method = request.method ?? 'GET'
    const body = await read(request)
    if (target.startsWith('/_double/')) {
      send(response, control(double, method, target, body), {})
      return
    }
    const received: Received = {
      method,
      path: target,
      headers: openHeaders(request.headers),
      body: parsed(body, request.headers['content-type'] ?? ''),
      status: null,
    }
    requests.push(received)
    if (delay > 0) await pause(delay)
    const spoiled = faults.effectOn(method, target)
    if (spoiled) received.fault = spoiled.kind
    const effect = spoiled?.effect
    if (effect?.late !== undefined) {
      // An answer that is not fetched tells that the client has gone.
      if (!response.closed) await once(response, 'close')
      await pause(effect.late)
      await effect.meanwhile?.()
      await act({ method, target, headers: request.headers, body })
      return
    }
    const own = !effect || effect.acts ? await act({ method, target, headers: request.headers, body }) : null
    await effect?.meanwhile?.()
    if (effect?.away !== undefined) {
      double.leave()
      setTimeout(() => double.comeBack(), effect.away).unref()
    }
    // A connection that is kept would let the next request in all the same.
    if (isAway) response.shouldKeepAlive = false
    if (effect?.wire === 'drop') request.socket.destroy()
    if (effect?.wire === 'drop' || effect?.wire === 'hang') return
    const answer = effect?.answer?.(own) ?? own!
    received.status = answer.status
    send(response, answer, effect?.headers ?? {}, effect?.wire)
  }

  const hosts = options.hosts ?? ['127.0.0.1']
  const servers: Server[] = []
  for (const host of hosts) {
    const server = createServer((request, response) => {
      handle(request, response).catch((error) => {
        console.error('the double lost a request:', error)
        response.socket?.destroy()
      })
    })
    // A machine that is busy for longer than that has requests sent on connections that are just being closed.
    server.keepAliveTimeout = 0
    const first = servers[0]?.address() as AddressInfo | undefined
    await new Promise<void>((done, failed) => {
      server.once('error', failed)
      server.listen(first?.port ?? options.port ?? 0, host, done)
    })
    servers.push(server)
  }
  const { address, port, family } = servers[0]!.address() as AddressInfo
  url = `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`

  const double: Double = {
    url,
    requests,
    edition,
    get store() {
      return store
    },
    get delay() {
      return delay
    },
    set delay(milliseconds) {
      delay = milliseconds
    },
    fault: (fault) => faults.order(fault),
    clearFaults: () => faults.clear(),
    leave: () => {
      isAway = true
      for (const server of servers) server.close()
    },
    comeBack: async () => {
      if (!isAway) return
      isAway = false
      for (const [index, server] of servers.entries())
        await new Promise<void>((done) => server.listen(port, hosts[index], done))
    },
    runJobs: () => {
      runSlaDeletions(store)
      runDeletions(store)
      runPortalDeletions(store)
    },
    reset: (state = options.state ?? 'fresh') => {
      store = state instanceof Store ? state.copy() : build(state)
      faults.clear()
      requests.length = 0
    },
    close: async () => {
      await Promise.all(
        servers.map((server) => {
          const closed = new Promise<void>((done) => server.close(() => done()))
          // Requests left hanging by a fault would keep it open for ever.
          server.closeAllConnections()
          return closed
        }),
      )
    },
  }
  return double
}
