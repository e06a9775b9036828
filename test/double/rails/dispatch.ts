/** From a request to an answer, with the checks in the server's order. */
import { asOf, hasRoute, newest } from '../releases.ts'
import type { Row, Store } from '../store.ts'
import {
  type Answer,
  badRequest,
  isAnswer,
  json,
  noRoute,
  notAcceptable,
  notFound,
  notImplemented,
  Refused,
  refuse,
} from './answers.ts'
import { asId, Call, type Edition, type Installation } from './call.ts'
import { Malformed, readBody, readQuery } from './incoming.ts'
import type { Matched } from './routes.ts'

export interface Arrived {
  readonly method: string
  /** Path and query as sent. */
  readonly target: string
  readonly headers: { readonly [name: string]: string | string[] | undefined }
  readonly body: Uint8Array<ArrayBuffer>
}

export interface Server {
  readonly store: Store
  readonly edition: Edition
  readonly installation: Installation
  readonly base: string
  readonly match: (method: string, path: string) => Matched | null
}

const header = (arrived: Arrived, name: string): string => {
  const value = arrived.headers[name]
  return (Array.isArray(value) ? value[0] : value) ?? ''
}

/** The exceptions app follows Accept where no route has fixed the format. */
function wantsJson(arrived: Arrived, path: string): boolean {
  const accept = header(arrived, 'accept')
  return accept === '' ? path.endsWith('.json') : accept.includes('application/json')
}

function authenticate(call: Call, arrived: Arrived): void {
  // Rack sees one variable for both spellings; an empty header counts as absent.
  const token = (header(arrived, 'api_access_token') || header(arrived, 'api-access-token')).trim()
  if (token === '') refuse(401, { errors: ['You need to sign in or sign up before continuing.'] })
  const user = call.store.find('users', { access_token: token })
  if (user) {
    call.user = user
    return
  }
  const isMachine = ['agent_bots', 'platform_apps'].some((table) => call.store.find(table, { access_token: token }))
  if (isMachine) refuse(401, { error: 'Access to this endpoint is not authorized for bots' })
  refuse(401, { error: 'Invalid Access Token' })
}

function enter(call: Call): void {
  const account: Row = call.store.find('accounts', { id: asId(call.path.account_id) }) ?? notFound()
  if (account.status === 'suspended') refuse(401, { error: 'Account is suspended' })
  const member =
    call.store.find('account_users', { account_id: account.id, user_id: call.user.id }) ??
    refuse(401, { error: 'You are not authorized to access this account' })
  call.account = account
  call.isAdmin = member.role === 'administrator'
}

async function run(server: Server, arrived: Arrived, matched: Matched, search: URLSearchParams): Promise<Answer> {
  const body = await readBody(arrived.body, header(arrived, 'content-type'))
  const { route, ids, format } = matched
  const { version = newest } = server.installation
  if (route.missing || !hasRoute(version, route.path) || (route.edition === 'ee' && server.edition === 'oss'))
    return notImplemented()
  const call = new Call({
    store: server.store,
    edition: server.edition,
    installation: server.installation,
    base: server.base,
    body: body.params,
    isJson: body.isJson,
    params: { ...body.params, ...readQuery(search) },
    path: ids,
  })
  if (route.scope !== 'public') authenticate(call, arrived)
  if (route.scope === 'account') enter(call)
  const result = route.run(call)
  if (isAnswer(result)) return result
  return format === null || format === 'json' ? json(asOf(version, result)) : notAcceptable(format)
}

export async function answerTo(server: Server, arrived: Arrived): Promise<Answer> {
  const [path = '', query = ''] = arrived.target.split(/\?(.*)/s)
  const asJson = wantsJson(arrived, path)
  const matched = server.match(arrived.method, path)
  if (!matched) return noRoute(asJson)
  try {
    return await run(server, arrived, matched, new URLSearchParams(query))
  } catch (error) {
    if (error instanceof Refused) return error.answer
    if (error instanceof Malformed) return badRequest(asJson)
    throw error
  }
}
