/** Reads what a plan needs: one list a kind, and one answer a binding. Parses it down to what schemas name. */

import { kindNamed } from '../kinds/index.ts'
import type { Release } from '../kinds/model/availability.ts'
import type { Fields, Kind } from '../kinds/model/kind.ts'
import { mayBeAbsent, whyAbsent } from '../plan/availability/lacking.ts'
import { project, titleOf } from '../plan/model/canonical.ts'
import { ServerError } from '../plan/model/errors.ts'
import type { Live, LiveResource } from '../plan/model/live.ts'
import { isObject } from '../plan/model/paths.ts'
import type { Reader } from './client.ts'

export interface Reading {
  readonly live: Live
  /** The resources whole, by `kind id`, credentials included: for outputs only, never for a plan. */
  readonly raw: ReadonlyMap<string, Fields>
  /** The id of the token's own user, where the profile had to be read. */
  readonly me?: number
  /** What was listed and can never be ours. */
  readonly foreign: readonly { readonly kind: string; readonly id: number; readonly title: string }[]
}

/**
 * Throws a ServerError when anything cannot be read completely: an incomplete list would look like deletions.
 * `bindings` says, once everything else is read, over which ids a binding kind is to be read.
 */
export async function readLive(
  reader: Reader,
  names: ReadonlySet<string>,
  bindings: (kind: Kind, live: Live) => readonly number[],
  { mayLack = false, release }: Lacking = {},
): Promise<Reading> {
  const kinds = await present([...names].map(kindNamed), release)
  const [lists, overs] = [
    kinds.filter(({ endpoint }) => endpoint.over === null),
    kinds.filter(({ endpoint }) => endpoint.over !== null),
  ]
  const raw = new Map<string, Fields>()
  const keep = (kind: Kind, id: number, answer: Fields): LiveResource => {
    raw.set(`${kind.name} ${id}`, answer)
    return resourceOf(kind, id, answer)
  }
  const [read, me] = await Promise.all([
    Promise.all(lists.map(async (kind) => ({ kind, answers: await listed(reader, kind).catch(unlessLacking) }))),
    kinds.every(({ endpoint: { listedFor } }) => listedFor === 'anyone') ? mustBeAdministrator(reader) : undefined,
  ])
  const whole = read.filter((one): one is { kind: Kind; answers: readonly Fields[] } => Array.isArray(one.answers))
  const lacking = read.flatMap(({ answers }) => (answers instanceof ServerError ? [answers] : []))
  if (lacking.length > 0 && (!mayLack || whole.length === 0)) throw lacking[0]
  const live = Object.fromEntries(
    whole.map(({ kind, answers }) => [
      kind.name,
      answers
        .filter((answer) => !kind.identity.isForeign(answer))
        .map((answer) => keep(kind, answer.id as number, answer)),
    ]),
  )
  const foreign = whole.flatMap(({ kind, answers }) =>
    answers
      .filter((answer) => kind.identity.isForeign(answer))
      .map((answer) => ({ kind: kind.name, id: answer.id as number, title: titleOf(kind, answer, '') })),
  )
  const bound = await Promise.all(
    overs.map(async (kind) =>
      (await listOver(reader, kind, bindings(kind, live))).map(({ id, answer }) => keep(kind, id, answer)),
    ),
  )
  return {
    live: { ...live, ...Object.fromEntries(overs.map((kind, index) => [kind.name, bound[index]!])) },
    raw,
    foreign,
    ...(me === undefined ? {} : { me }),
  }
}

/** What the centre gets of an answer. */
export function resourceOf(kind: Kind, id: number, answer: Fields): LiveResource {
  return { id, fields: project(kind, kind.requests.fromLive(answer)) }
}

/** Kinds that are left out of what is read, instead of failing. */
export interface Lacking {
  /** Those that this server does not offer (404, while it offers others). */
  readonly mayLack?: boolean
  /** Those that a server of this release does not have. It is waited for only where a kind depends on it. */
  readonly release?: Promise<Release> | undefined
}

async function present(kinds: readonly Kind[], release: Promise<Release> | undefined): Promise<readonly Kind[]> {
  if (release === undefined || !kinds.some(mayBeAbsent)) return kinds
  const its = await release
  return kinds.filter((kind) => whyAbsent(kind, its) === null)
}

function unlessLacking(error: unknown): ServerError {
  if (error instanceof ServerError && error.status === 404) return error
  throw error
}

/** The list of a kind without what can never be ours. */
export async function list(reader: Reader, kind: Kind): Promise<Fields[]> {
  return (await listed(reader, kind)).filter((answer) => !kind.identity.isForeign(answer))
}

async function listed(reader: Reader, kind: Kind): Promise<readonly Fields[]> {
  const items = kind.endpoint.listed(await reader.get(kind.endpoint.list(null)), null)
  if (items !== null) return items
  throw new ServerError(
    `The list of ${kind.name} does not look like Chatwoot's, so nothing is done. Is ${reader.address} the address of a Chatwoot of version 3 or later?`,
  )
}

/** What there is over these ids, one answer each. */
export async function listOver(
  reader: Reader,
  kind: Kind,
  ids: readonly number[],
): Promise<{ readonly id: number; readonly answer: Fields }[]> {
  const answers = await Promise.all(ids.map((id) => readOver(reader, kind, id)))
  return ids.flatMap((id, index) => answers[index]!.map((answer) => ({ id, answer })))
}

/** Empty when there is none over this id. */
async function readOver(reader: Reader, { name, endpoint }: Kind, id: number): Promise<readonly Fields[]> {
  const its = endpoint.listed(await reader.get(endpoint.list(id)), id)
  if (its !== null) return its
  throw new ServerError(
    `The ${name} of ${endpoint.over!.kind} ${id} do not look like Chatwoot's, so nothing is done. Is ${reader.address} the address of a Chatwoot?`,
  )
}

/** Lists that agents may read leave out what an agent may not see; to a comparison that would look like deletions. */
async function mustBeAdministrator(reader: Reader): Promise<number> {
  const profile = await readProfile(reader)
  const accounts = Array.isArray(profile.accounts) ? (profile.accounts as Fields[]) : []
  if (accounts.find(({ id }) => id === reader.account)?.role !== 'administrator') {
    throw new ServerError(
      `The token's user is not an administrator of account ${reader.account}, so it cannot see everything. Use the token of an administrator.`,
    )
  }
  return profile.id
}

/** Who the token belongs to. */
export async function readProfile(reader: Reader): Promise<Fields & { readonly id: number }> {
  const profile = await reader.get('/profile')
  if (isObject(profile) && Number.isSafeInteger(profile.id)) return profile as Fields & { id: number }
  throw new ServerError("The token's profile does not look like Chatwoot's, so nothing is done.")
}
