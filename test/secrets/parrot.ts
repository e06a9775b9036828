/** Stands between the action and the double, and repeats in its refusals what it was sent and what the server knows. */
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { given, type Seed } from './seeds.ts'

/** What is made of a request; null passes it on. `words` holds the request and credentials of the server by name. */
export type Spoil = (method: string, path: string, words: { readonly [name: string]: string }) => Answer | null

interface Answer {
  readonly status: number
  readonly type?: string
  readonly location?: string
  readonly body: string
}

export interface Parrot {
  readonly url: string
  spoil: Spoil
  /** How many answers were spoiled. */
  spoiled: number
  close(): Promise<void>
}

export async function startParrot(behind: string, seeds: readonly Seed[]): Promise<Parrot> {
  let turn = 0
  const server = createServer(async (request, response) => {
    let sent = ''
    for await (const chunk of request) sent += chunk
    // Some at a time: of a long refusal only the beginning is told.
    const some = Array.from({ length: 5 }, (_, at) => seeds[(turn * 5 + at) % seeds.length]!)
    const named = some.map(({ name, value }) => [name.slice(name.lastIndexOf('.') + 1), value])
    const words = { ...Object.fromEntries(named), token: String(request.headers['api-access-token']), sent }
    const answer = parrot.spoil(request.method!, request.url!, words)
    if (answer !== null) {
      turn += 1
      parrot.spoiled += 1
      const { status, type = 'application/json', location, body } = answer
      response.writeHead(status, { 'content-type': type, ...(location === undefined ? {} : { location }) }).end(body)
      return
    }
    const own = await fetch(`${behind}${request.url}`, {
      method: request.method!,
      headers: {
        api_access_token: String(request.headers['api-access-token']),
        accept: 'application/json',
        'content-type': 'application/json',
      },
      ...(sent === '' ? {} : { body: sent }),
    })
    response
      .writeHead(own.status, { 'content-type': own.headers.get('content-type') ?? 'text/plain' })
      .end(await own.text())
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const parrot: Parrot = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    spoil: () => null,
    spoiled: 0,
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
  return parrot
}

const isWrite = (method: string) => method !== 'GET'
const isHooks = (method: string, path: string) => method === 'GET' && path.endsWith('/webhooks')

const asJson: Spoil = (_, __, words) => ({ status: 422, body: JSON.stringify(words) })
const inWords: Spoil = (_, __, words) => ({
  status: 422,
  body: JSON.stringify({ message: `${words.sent} is bad for ${words.token}: ${JSON.stringify(words)}` }),
})
const asRuby: Spoil = (_, __, words) => ({
  status: 422,
  type: 'text/plain',
  body: Object.entries(words)
    .map(([name, value]) => `${JSON.stringify(name)}=>${JSON.stringify(value)}`)
    .join(', '),
})
/** The most of a body that an eager proxy passes on. */
const cutOff: Spoil = (method, path, words) => ({
  ...asJson(method, path, words)!,
  body: JSON.stringify(words).slice(0, 180),
})
/**
 * Cut in the middle of a secret that the run was given, each time in another one and at another place of it. What only the
 * server knows, and never answered, nobody can know by half.
 */
let turns = 0
const cutInside: Spoil = (method, path, words) => {
  turns += 1
  const secrets = [...given.map(({ value }) => value.trim()), words.token!].filter((one) => one.length > 7)
  const secret = secrets[turns % secrets.length]!
  const some = JSON.stringify(secret).slice(1, 5 + (turns % (secret.length - 4)))
  return { ...asJson(method, path, words)!, body: `${JSON.stringify(words).slice(0, 60)}", "url": "${some}` }
}
const damaged: Spoil = (_, __, words) => ({ status: 200, body: JSON.stringify([words]).slice(0, -9) })
const broken: Spoil = (method, path, words) => ({ ...inWords(method, path, words)!, status: 500 })
const elsewhere: Spoil = (_, __, words) => ({
  status: 302,
  location: `https://${encodeURIComponent(words.token!)}.test/${encodeURIComponent(JSON.stringify(words))}`,
  body: '',
})

const only = (isMeant: (method: string, path: string) => boolean, spoil: Spoil): Spoil => {
  return (method, path, words) => (isMeant(method, path) ? spoil(method, path, words) : null)
}

/** By what happens: to a list while reading, or to every write. */
export const whileReading: { readonly [what: string]: Spoil } = {
  'a refusal as JSON': only(isHooks, asJson),
  'a refusal in words': only(isHooks, inWords),
  'a refusal as Ruby': only(isHooks, asRuby),
  'a refusal cut off': only(isHooks, cutOff),
  'a refusal cut off in a secret': only(isHooks, cutInside),
  'damaged JSON': only(isHooks, damaged),
  'a redirect': only(isHooks, elsewhere),
}
export const whileWriting: { readonly [what: string]: Spoil } = {
  'a refusal as JSON': only(isWrite, asJson),
  'a refusal in words': only(isWrite, inWords),
  'a refusal as Ruby': only(isWrite, asRuby),
  'a refusal cut off': only(isWrite, cutOff),
  'a refusal cut off in a secret': only(isWrite, cutInside),
  'damaged JSON': only(isWrite, damaged),
  'a redirect': only(isWrite, elsewhere),
  // Of creates only: what may be repeated would be repeated for seconds.
  'a broken server': only((method) => method === 'POST', broken),
}
