/** Reads what guards want to know of a dangerous plan. What cannot be read is left out, and the guard that needs it objects. */

import { kindNamed } from '../kinds/index.ts'
import type { Kind } from '../kinds/model/kind.ts'
import type { Facts, Wanted } from '../plan/guards/guard.ts'
import { byId } from '../plan/match/locate.ts'
import { ServerError } from '../plan/model/errors.ts'
import type { LiveResource } from '../plan/model/live.ts'
import type { Reader } from './client.ts'
import { numberAt } from './counts.ts'
import { listEverywhere } from './listing.ts'
import { type Reading, readProfile, resourceOf } from './live.ts'
import { withIds } from './shown-by.ts'

export async function readFacts(reader: Reader, wanted: Required<Wanted>, reading: Reading): Promise<Facts> {
  const [me, lists, underWay, contents, uses] = await Promise.all([
    wanted.me ? (reading.me ?? known(async () => (await readProfile(reader)).id)) : undefined,
    knownAll(
      wanted.lists,
      (name) => name,
      (name) => everyOne(reader, kindNamed(name), reading),
    ),
    knownAll(
      wanted.underWay,
      ({ kind, id }) => `${kind}/${id}`,
      ({ kind, id }) => conversationsIn(reader, kindNamed(kind), id),
    ),
    knownAll(
      wanted.contents,
      ({ kind, id }) => `${kind}/${id}`,
      async ({ kind, id }) =>
        numberAt(await reader.get(reading.addresses.of(kind, id).address), kindNamed(kind).safety.contents!.at),
    ),
    knownAll(
      wanted.uses,
      ({ kind, id }) => `${kind}/${id}`,
      ({ kind, id }) => usesOf(reader, kindNamed(kind), id, reading),
    ),
  ])
  return { lists, underWay, contents, uses, ...(me === undefined ? {} : { me }) }
}

/** Throws a ServerError where Chatwoot does not count it: that is unread. */
async function usesOf(reader: Reader, { name, safety }: Kind, id: number, { live }: Reading): Promise<number> {
  const { noun, asked } = safety.uses!({ id, fields: byId(live[name] ?? [], id)?.fields ?? {} })
  if (asked === null) throw new ServerError(`Chatwoot does not count ${noun}.`)
  const answer = 'path' in asked ? reader.get(asked.path) : reader.filter(asked.list, asked.conditions)
  return numberAt(await answer, asked.at)
}

async function knownAll<Asked, Value>(
  asked: readonly Asked[],
  name: (one: Asked) => string,
  read: (one: Asked) => Promise<Value>,
): Promise<{ [name: string]: Value }> {
  const answers = await Promise.all(asked.map(async (one) => [name(one), await known(() => read(one))] as const))
  return Object.fromEntries(answers.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])))
}

async function known<Value>(read: () => Promise<Value>): Promise<Value | undefined> {
  try {
    return await read()
  } catch (error) {
    if (error instanceof ServerError) return undefined
    throw error
  }
}

/** All of a kind, whatever the plan had read of it: where it has parents, one list for each of them. */
async function everyOne(reader: Reader, kind: Kind, { live, addresses }: Reading): Promise<LiveResource[]> {
  const found = await listEverywhere(reader, kind, (name) => live[name]?.map(({ id }) => addresses.of(name, id))).catch(
    noneIfLacking,
  )
  return found.map(({ raw }) => withIds(kind, resourceOf(kind, raw), live))
}

/** What this release or edition does not have names nothing: it has answered the plan's own lists. */
function noneIfLacking(error: unknown): [] {
  if (error instanceof ServerError && error.status === 404) return []
  throw error
}

/** A bot answers in pending ones, people in open ones. Chatwoot takes one status a request, 30 of these a minute. */
async function conversationsIn(reader: Reader, { safety: { conversationsBy } }: Kind, id: number): Promise<number> {
  const counts = await Promise.all(
    ['open', 'pending'].map(async (status) =>
      numberAt(await reader.get(`conversations/meta?${conversationsBy}=${id}&status=${status}`), 'meta.all_count'),
    ),
  )
  return counts.reduce((sum, count) => sum + count, 0)
}
