// The front door of the stage: a thin proxy before emulate that refuses what GitHub refuses, keeps a log of every
// request, and can be told to misbehave.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { type Dispatcher, request } from 'undici'
import type { Call, Reply, Upstream } from './call.ts'
import { personOf, refusal } from './call.ts'
import { actsFirst, answerOf, type Fault, Faults, harm, headersOf } from './faults.ts'
import type { Seeded } from './seed.ts'

/** One request the proxy saw. Status 0: the caller got no whole answer. */
interface Logged {
  method: string
  path: string
  status: number
  body: Record<string, unknown>
}

export interface Proxy {
  url: string
  requests: Logged[]
  faults: Faults
  close(): Promise<void>
}

/** Where people see what the API serves: GITHUB_SERVER_URL. */
export const SERVER_URL = 'https://github.com'

/** Sent by the stage's own people and drivers: neither logged nor struck by faults. */
export const BACKSTAGE = 'x-stage-backstage'

const PASSED_ON = ['accept', 'content-type', 'if-match', 'if-none-match', 'x-github-api-version']

export async function startProxy(
  seeded: Seeded,
  answer: (call: Call, upstream: Upstream) => Promise<Reply>,
  /** Milliseconds before each answer, which stand for the network. */
  delay = 0,
): Promise<Proxy> {
  const requests: Logged[] = []
  const faults = new Faults()
  const upstream = upstreamOf(seeded)
  const server = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => {
      if (error instanceof SyntaxError) return send(response, refusal(400, 'Problems parsing JSON'))
      if (!response.headersSent) send(response, refusal(500, `the stage broke: ${String(error)}`))
      else response.destroy()
    })
  })

  // As in the double: on a busy machine a request would meet a connection that is just being closed.
  server.keepAliveTimeout = 0

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const call = await callOf(request, seeded)
    const backstage = call.headers[BACKSTAGE] !== undefined
    const logged: Logged = { method: call.method, path: call.url, status: 0, body: call.body }
    if (!backstage) requests.push(logged)
    if (!backstage && delay > 0) await pause(delay)
    const fault = backstage ? undefined : faults.strike(call)
    let reply: Reply | undefined
    if (!fault || actsFirst(fault)) reply = outward(await answer(call, upstream))
    if (!fault) {
      logged.status = reply!.status
      send(response, reply!)
    } else logged.status = misbehave(fault, reply, response)
  }

  // emulate names itself in links and addresses; the caller must stay at this door.
  const outward = (reply: Reply): Reply => rewritten(reply, seeded.url, url)

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    url,
    requests,
    faults,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function misbehave(fault: Fault, reply: Reply | undefined, response: ServerResponse): number {
  const substitute = answerOf(fault)
  if (substitute) {
    send(response, { ...substitute, headers: { ...substitute.headers, ...headersOf(fault) } })
    return substitute.status
  }
  if (fault.kind === 'truncated' && reply) {
    const bytes = bytesOf(reply)
    response.writeHead(reply.status, { ...headersFor(reply), 'content-length': String(bytes.length) })
    response.write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => response.destroy())
  } else if (fault.kind === 'empty' && reply) {
    response.writeHead(reply.status, { ...headersFor(reply), 'content-length': '0' }).end()
    return reply.status
  } else if (response.socket) harm(fault, response.socket)
  return 0
}

async function callOf(request: IncomingMessage, seeded: Seeded): Promise<Call> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const text = Buffer.concat(chunks).toString()
  const url = new URL(request.url ?? '/', 'http://stage')
  const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]))
  const token = headers.authorization?.replace(/^(Bearer|token)\s+/i, '').trim()
  const [, repository, rest] = /^\/repos\/([^/]+\/[^/]+)(?:\/(.*))?$/.exec(url.pathname) ?? []
  return {
    method: request.method ?? 'GET',
    url: `${url.pathname}${url.search}`,
    path: url.pathname,
    query: url.searchParams,
    headers,
    body: text ? (JSON.parse(text) as Record<string, unknown>) : {},
    caller: token === undefined ? undefined : seeded.callers.get(token),
    repository,
    rest: rest ?? '',
  }
}

function upstreamOf(seeded: Seeded): Upstream {
  async function send(method: string, url: string, token: string, sent: Record<string, string>, body: unknown) {
    // `fetch` would take twice the time of what emulate itself does.
    const answer = await request(`${seeded.url}${url}`, {
      method: method as Dispatcher.HttpMethod,
      headers: { 'content-type': 'application/json', ...sent, authorization: `token ${token}` },
      // emulate refuses an absent body, which GitHub accepts.
      ...(method === 'GET' || method === 'HEAD' ? {} : { body: JSON.stringify(body ?? {}) }),
    })
    const text = await answer.body.text()
    const headers = Object.fromEntries(Object.entries(answer.headers).map(([name, value]) => [name, String(value)]))
    // Raw contents come from GitHub as UTF-8, on which Octokit relies to read them as text.
    const raw = headers['content-type'] === 'application/octet-stream' && sent.accept?.includes('raw')
    const type = raw ? 'application/vnd.github.raw+json; charset=utf-8' : (headers['content-type'] ?? '')
    const json = type.startsWith('application/json') && text !== ''
    return {
      status: answer.statusCode,
      headers: { ...headers, 'content-type': type },
      body: json ? JSON.parse(text) : text,
    }
  }
  return {
    forward(call) {
      const headers = Object.fromEntries(Object.entries(call.headers).filter(([name]) => PASSED_ON.includes(name)))
      // octocat is the stage itself, with tokens enough.
      const token = personOf(call.caller) === 'octocat' ? seeded.ownToken() : call.caller!.token
      return send(call.method, call.url, token, headers, call.body)
    },
    ask: (method, url, body) => send(method, url, seeded.ownToken(), {}, body),
    async all<T>(url: string, token = seeded.ownToken()) {
      const items: T[] = []
      for (let page = 1; ; page += 1) {
        const separator = url.includes('?') ? '&' : '?'
        const answer = await send('GET', `${url}${separator}per_page=100&page=${page}`, token, {}, undefined)
        if (answer.status !== 200) return { status: answer.status, items: [], refused: answer }
        items.push(...(answer.body as T[]))
        if ((answer.body as T[]).length < 100) return { status: 200, items }
      }
    },
  }
}

function rewritten(reply: Reply, from: string, to: string): Reply {
  const link = reply.headers.link?.replaceAll(from, to)
  if (typeof reply.body !== 'object') return reply
  let text = JSON.stringify(reply.body)
  for (const page of ['html', 'diff', 'patch', 'permalink']) {
    text = text.replaceAll(`"${page}_url":"${from}`, `"${page}_url":"${SERVER_URL}`)
  }
  // GitHub counts whole seconds.
  text = text.replace(/("(?:\w+_at|date)":"[\d-]+T[\d:]+)\.\d+Z"/g, '$1Z"')
  return { ...reply, body: text.replaceAll(from, to), headers: { ...reply.headers, ...(link ? { link } : {}) } }
}

const KEPT = /^(content-type|link|location|retry-after|x-accepted-.*|x-ratelimit-.*)$/

function headersFor(reply: Reply): Record<string, string> {
  const kept = Object.entries(reply.headers).filter(([name]) => KEPT.test(name))
  return {
    'content-type': 'application/json; charset=utf-8',
    ...Object.fromEntries(kept),
    'x-github-request-id': 'STAGE',
  }
}

function bytesOf(reply: Reply): Buffer {
  if (reply.status === 204) return Buffer.alloc(0)
  return Buffer.from(typeof reply.body === 'string' ? reply.body : JSON.stringify(reply.body))
}

function send(response: ServerResponse, reply: Reply): void {
  response.writeHead(reply.status, headersFor(reply)).end(bytesOf(reply))
}
