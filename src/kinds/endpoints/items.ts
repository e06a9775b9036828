/** A list inside of a resource whose items have ids of their own, and are written one by one at a path below it. */
import type { Endpoint, Request } from '../model/endpoint.ts'
import type { Fields } from '../model/json.ts'
import { pick, without } from '../model/paths.ts'

export interface Items {
  /** The field that shows them; requests to the resource itself pass over it. */
  readonly field: string
  /** Their path, below that of the resource. */
  readonly path: string
  /** What each of them is about: the field whose value no two have in common. */
  readonly by: string
  /** What is said of it. */
  readonly value: string
}

/** The endpoint, with these items: what leaves the list is deleted first, and what enters it comes last. */
export function withItems(endpoint: Endpoint, { field, path, by, value }: Items): Endpoint {
  const itemsIn = (fields: Fields) => (fields[field] ?? []) as Fields[]
  return {
    ...endpoint,
    inside: (resource) => Object.fromEntries(itemsIn(resource).map((item) => [String(item[by]), item.id as number])),
    update: (at, body, before) => {
      const own = without(body, [field])
      const requests = Object.keys(own).length === 0 ? [] : endpoint.update(at, own, before)
      if (body[field] === undefined) return requests
      const [now, then] = [byWhat(itemsIn(body)), byWhat(itemsIn(before))]
      const address = (what: string) => `${at.address}/${path}/${at.inside![what]!}`
      const gone = [...then.keys()].filter((what) => !now.has(what))
      const changed = [...now].filter(([what, item]) => then.has(what) && item[value] !== then.get(what)![value])
      const fresh = [...now].filter(([what]) => !then.has(what))
      return [
        ...requests,
        ...gone.map((what): Request => ({ method: 'DELETE', path: address(what) })),
        ...changed.map(
          ([what, item]): Request => ({ method: 'PATCH', path: address(what), body: pick(item, [value]) }),
        ),
        ...fresh.map(([, item]): Request => ({ method: 'POST', path: `${at.address}/${path}`, body: item })),
      ]
    },
  }

  function byWhat(items: readonly Fields[]): Map<string, Fields> {
    return new Map(items.map((item) => [String(item[by]), item]))
  }
}
