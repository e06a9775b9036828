/** Lists of one kind, whole or not at all: an incomplete list would look like deletions. */
import { kindNamed } from '../kinds/index.ts'
import { type Located, type Pages, parentOf } from '../kinds/model/endpoint.ts'
import { isObject, type Json } from '../kinds/model/json.ts'
import type { Fields, Kind } from '../kinds/model/kind.ts'
import { ServerError } from '../plan/model/errors.ts'
import type { Reader } from './client.ts'

/** A resource whole, and where it is asked for. */
export interface Found {
  readonly raw: Fields
  readonly at: Located
}

/** Without what can never be ours. */
export async function list(reader: Reader, kind: Kind, parent: Located | null): Promise<Fields[]> {
  return (await listed(reader, kind, parent)).filter((answer) => !kind.identity.isForeign(answer))
}

/** All of a kind, over or under whatever it can be; `known` says of a kind what has been read of it already. */
export async function listEverywhere(
  reader: Reader,
  kind: Kind,
  known: (kind: string) => readonly Located[] | undefined = () => undefined,
): Promise<Found[]> {
  const about = parentOf(kind.endpoint)
  const above = async (name: string) =>
    known(name) ?? (await listEverywhere(reader, kindNamed(name), known)).map(({ at }) => at)
  const lists = await Promise.all(
    (about === null ? [null] : await above(about.kind)).map(async (parent) =>
      (await list(reader, kind, parent)).map((raw) => ({ raw, at: locatedAt(kind, raw, parent) })),
    ),
  )
  return lists.flat()
}

export function locatedAt({ endpoint }: Kind, raw: Fields, parent: Located | null): Located {
  const inside = endpoint.inside?.(raw)
  return { id: raw.id as number, address: endpoint.address(raw, parent), ...(inside === undefined ? {} : { inside }) }
}

/** How often a list in pages is read that changes meanwhile: an article that somebody saves moves to the first page. */
const MOST_READS = 3

/** All there is, or all that belongs to the parent; of what lies over it, one or none. Throws a ServerError. */
export async function listed(reader: Reader, kind: Kind, parent: Located | null): Promise<readonly Fields[]> {
  const { list: path, pages, together = (all) => all } = kind.endpoint
  if (pages === null) {
    const paths = [path(parent), ...(kind.endpoint.also ?? [])]
    const lists = await Promise.all(paths.map(async (one) => listedAt(reader, one, kind, parent)))
    return together(lists.flat())
  }
  for (let turn = 1; turn <= MOST_READS; turn++) {
    const all = await inPages(reader, kind, parent, pages)
    if (all !== null) return together(all)
  }
  throw new ServerError(
    `The ${kind.name} changed while they were read, ${MOST_READS} times in a row, so nothing is done. Run again.`,
  )
}

/**
 * All pages, or null when the list changed meanwhile: then a row that moved to a page before the one that is read next is
 * missed, and another one is read twice.
 */
async function inPages(
  reader: Reader,
  kind: Kind,
  parent: Located | null,
  pages: Pages,
): Promise<readonly Fields[] | null> {
  const read: Fields[] = []
  for (let page = 1; ; page++) {
    const answer = await reader.get(pages.path(page, parent))
    const items = kind.endpoint.listed(answer, parent) ?? strange(reader, kind, parent, answer)
    read.push(...items)
    const distinct = new Set(read.map(({ id }) => id)).size
    const hasMore =
      pages.hasMore(answer, { inPage: items.length, soFar: distinct }) ?? strange(reader, kind, parent, answer)
    if (distinct < read.length || (hasMore && items.length === 0)) return null
    if (!hasMore) return read
  }
}

/** None where the server says that it has found none. */
async function listedAt(reader: Reader, path: string, kind: Kind, parent: Located | null) {
  const { endpoint } = kind
  try {
    const answer = await reader.get(path)
    return endpoint.listed(answer, parent) ?? strange(reader, kind, parent, answer)
  } catch (error) {
    if (endpoint.noneIsNotFound && error instanceof ServerError && error.status === 404) return []
    throw error
  }
}

function strange({ address }: Reader, { name, endpoint }: Kind, parent: Located | null, answer: Json): never {
  const which = parent === null ? name : `${name} of ${parentOf(endpoint)!.kind} ${parent.id}`
  const { error } = isObject(answer) ? answer : {}
  const said = typeof error === 'string' ? ` (it says ${JSON.stringify(error.slice(0, 200))})` : ''
  throw new ServerError(
    `The list of ${which} does not look like Chatwoot's${said}, so nothing is done. Is ${address} the address of a Chatwoot of version 3 or later?`,
  )
}
