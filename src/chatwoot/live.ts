/** Reads what a plan needs: one list a kind, or one for each parent. Parses it down to what schemas name. */

import { kindNamed } from '../kinds/index.ts'
import type { Release } from '../kinds/model/availability.ts'
import { type Located, parentOf } from '../kinds/model/endpoint.ts'
import type { Fields, Kind } from '../kinds/model/kind.ts'
import { mayBeAbsent, whyAbsent } from '../plan/availability/lacking.ts'
import type { Beyond } from '../plan/match/beyond.ts'
import { project, titleOf } from '../plan/model/canonical.ts'
import { ServerError } from '../plan/model/errors.ts'
import type { Live, LiveResource } from '../plan/model/live.ts'
import { isObject } from '../plan/model/paths.ts'
import { Addresses } from './addresses.ts'
import type { Reader } from './client.ts'
import { listed, locatedAt } from './listing.ts'
import { withIds } from './shown-by.ts'

export interface Reading {
  readonly live: Live
  readonly addresses: Addresses
  /** The resources whole, by `kind id`, credentials included: for outputs only, never for a plan. */
  readonly raw: ReadonlyMap<string, Fields>
  /** The id of the token's own user, where the profile had to be read. */
  readonly me?: number
  /** What was listed and can never be ours. */
  readonly foreign: readonly { readonly kind: string; readonly id: number; readonly title: string }[]
}

/** Says, once everything else is read, over which ids a kind that lies over others is to be read. */
export type WhichOver = (kind: Kind, live: Live) => readonly number[]

/**
 * Throws a ServerError when anything cannot be read completely: an incomplete list would look like deletions.
 */
export async function readLive(
  reader: Reader,
  names: ReadonlySet<string>,
  whichOver: WhichOver,
  { mayLack = false, release, beyond }: Lacking = {},
): Promise<Reading> {
  const kinds = [...names].map(kindNamed)
  const addresses = new Addresses()
  const raw = new Map<string, Fields>()
  const live: { [kind: string]: readonly LiveResource[] } = {}
  const foreign = new Map<Kind, Reading['foreign']>()
  const lacking: ServerError[] = []

  const readOne = async (kind: Kind, parents: readonly Located[] | null) => {
    // Only who depends on it waits for the release.
    if (release !== undefined && mayBeAbsent(kind) && whyAbsent(kind, await release) !== null) return
    try {
      const lists = await Promise.all(
        (parents ?? [null]).map(async (parent) =>
          (await listed(reader, kind, parent)).map((answer) => ({ answer, parent })),
        ),
      )
      const [theirs, ours] = partition(lists.flat(), ({ answer }) => kind.identity.isForeign(answer))
      live[kind.name] = ours.map(({ answer, parent }) => keep(kind, answer, parent))
      foreign.set(
        kind,
        theirs.map(({ answer }) => ({ kind: kind.name, id: answer.id as number, title: titleOf(kind, answer, '') })),
      )
    } catch (error) {
      lacking.push(unlessLacking(error))
    }
  }
  const keep = (kind: Kind, answer: Fields, parent: Located | null): LiveResource => {
    const one = withIds(kind, resourceOf(kind, answer, beyond?.get(kind.name)), live)
    raw.set(`${kind.name} ${one.id}`, answer)
    addresses.add(kind.name, locatedAt(kind, answer, parent))
    return one
  }
  /** What lies under or over kinds that are read by now; of a parent kind that this server lacks there is none. */
  const parentsOf = (kind: Kind): readonly Located[] | null => {
    const parent = parentOf(kind.endpoint)
    if (parent === null) return null
    const ids = kind.endpoint.over === null ? (live[parent.kind] ?? []).map(({ id }) => id) : whichOver(kind, live)
    return ids.map((id) => addresses.of(parent.kind, id))
  }

  const readAll = async () => {
    for (const level of levelsOf(kinds)) {
      await Promise.all(level.map((kind) => readOne(kind, parentsOf(kind))))
      if (lacking.length > 0 && (!mayLack || Object.keys(live).length === 0)) throw lacking[0]
    }
  }
  const isOpenToAgents = kinds.every(({ endpoint: { listedFor } }) => listedFor === 'anyone')
  const [, own] = await Promise.all([readAll(), isOpenToAgents ? mustBeAdministrator(reader) : undefined])
  return {
    // In the order of the kinds, whichever answered first.
    live: Object.fromEntries(kinds.flatMap(({ name }) => (live[name] === undefined ? [] : [[name, live[name]]]))),
    addresses,
    raw,
    foreign: kinds.flatMap((kind) => foreign.get(kind) ?? []),
    ...(own === undefined ? {} : { me: own }),
  }
}

function partition<One>(all: readonly One[], is: (one: One) => boolean): [One[], One[]] {
  return [all.filter(is), all.filter((one) => !is(one))]
}

/** What needs nothing, what is nested under that, and so on; last what lies over others: which ones may depend on all. */
function levelsOf(kinds: readonly Kind[]): Kind[][] {
  const depth = (kind: Kind): number => {
    const { over, under } = kind.endpoint
    if (over !== null) return Number.POSITIVE_INFINITY
    return under === null ? 0 : 1 + depth(kindNamed(under.kind))
  }
  const levels = Map.groupBy(kinds, depth)
  return [...levels.keys()].sort((a, b) => a - b).map((level) => levels.get(level)!)
}

/** What the centre gets of an answer. */
export function resourceOf(kind: Kind, answer: Fields, also?: Iterable<string>): LiveResource {
  return { id: answer.id as number, fields: project(kind, kind.requests.fromLive(answer), also) }
}

/** Kinds that are left out of what is read, instead of failing, and fields that are read although no schema names them. */
export interface Lacking {
  /** Those that this server does not offer (404, while it offers others). */
  readonly mayLack?: boolean
  /** Those that a server of this release does not have. It is waited for only where a kind depends on it. */
  readonly release?: Promise<Release> | undefined
  readonly beyond?: Beyond
}

function unlessLacking(error: unknown): ServerError {
  if (error instanceof ServerError && error.status === 404) return error
  throw error
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
