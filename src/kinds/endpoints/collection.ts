import { type Endpoint, hasId, type Located, type Parent } from '../model/endpoint.ts'
import type { Fields } from '../model/json.ts'
import { valueAt } from '../model/paths.ts'

export interface Collection extends Partial<Pick<Endpoint, 'listedFor'>> {
  readonly path: string
  /** Where the resources stand in the answer to the list (`''`: it is the list). */
  readonly list?: string
  /** Where one resource stands in the answer to a create (`''`: it is the resource). */
  readonly created?: string
  /** The envelope of request bodies; none means bare fields. */
  readonly wrap?: string
  /** The field whose value stands in the path of one of them; `id` unless said. */
  readonly by?: string
  /** The path is below that of each of these, and the field holds its id; answers need not have it. */
  readonly under?: Parent
  /** Queries of further lists, where the plain one leaves some out: `filter_type=contact`. */
  readonly also?: readonly string[]
  /** Where the answer to a list says how many there are in all; then pages are asked for with `?page=`. */
  readonly total?: string
}

/** Ordinary REST: one list, create by POST, update by PATCH, delete by DELETE on `path/:id`. */
export function collection(declared: Collection): Endpoint {
  const {
    path,
    list = '',
    created = '',
    wrap,
    by = 'id',
    under = null,
    also = [],
    total,
    listedFor = 'administrators',
  } = declared
  const bodyOf = (body: Fields): Fields => {
    const bare = under === null ? body : Object.fromEntries(Object.entries(body).filter(([name]) => name !== under.at))
    return wrap === undefined ? bare : { [wrap]: bare }
  }
  const at = (parent: Located | null) => (parent === null ? path : `${parent.address}/${path}`)
  /** With the parent's id where people name the parent. */
  const whole = (item: Fields, parent: Located | null): Fields =>
    under === null || parent === null ? item : { ...item, [under.at]: parent.id }
  return {
    listedFor,
    noneIsNotFound: false,
    over: null,
    under,
    isSingle: false,
    list: at,
    also: also.map((query) => `${path}?${query}`),
    pages:
      total === undefined
        ? null
        : {
            path: (page, parent) => `${at(parent)}?page=${page}`,
            total: (answer) => {
              const all = valueAt(answer, total)
              return typeof all === 'number' && Number.isSafeInteger(all) ? all : null
            },
          },
    listed: (answer, parent) => {
      const items = valueAt(answer, list)
      if (!Array.isArray(items) || !items.every(hasId)) return null
      return items.map((item: Fields) => whole(item, parent))
    },
    address: (item, parent) => `${at(parent)}/${String(item[by])}`,
    create: (body, parent) => ({ method: 'POST', path: at(parent), body: bodyOf(body) }),
    created: (answer, parent) => {
      const made = valueAt(answer, created)
      return hasId(made) ? whole(made, parent) : null
    },
    update: ({ address }, body) => [{ method: 'PATCH', path: address, body: bodyOf(body) }],
    remove: ({ address }) => ({ method: 'DELETE', path: address }),
  }
}
