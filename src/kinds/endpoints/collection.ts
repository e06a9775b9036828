import { type Endpoint, hasId, type Located, type Pages, type Parent } from '../model/endpoint.ts'
import type { Fields } from '../model/json.ts'
import { pick, valueAt, without } from '../model/paths.ts'

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
  /** A field that is asked for with its value besides: older releases find one only among those of its type. */
  readonly among?: string
  /** The path is below that of each of these, and the field holds its id; answers need not have it. */
  readonly under?: Parent
  /** Queries of further lists, where the plain one leaves some out: `filter_type=contact`. */
  readonly also?: readonly string[]
  /** Where the answer to a list says how many there are in all; then pages are asked for with `?page=`. */
  readonly total?: string
  /** Pages of answers that do not say so: how many a full one has, in every release. */
  readonly fullPages?: readonly number[]
  /** Fields that stand beside the envelope and count only where that is not empty: `with` is put in as it is. */
  readonly beside?: { readonly fields: readonly string[]; readonly with: string }
}

/** Ordinary REST: one list, create by POST, update by PATCH, delete by DELETE on `path/:id`. */
export function collection(declared: Collection): Endpoint {
  const {
    path,
    list = '',
    created = '',
    wrap,
    by = 'id',
    among,
    under = null,
    also = [],
    listedFor = 'administrators',
  } = declared
  const { fields: besides = [], with: companion = '' } = declared.beside ?? {}
  const bodyOf = (body: Fields, before: Fields = {}): Fields => {
    const bare = without(body, [...besides, ...(under === null ? [] : [under.at])])
    if (wrap === undefined) return bare
    const beside = pick(body, besides)
    const isBare = Object.keys(beside).length > 0 && Object.keys(bare).length === 0
    return { [wrap]: isBare && companion in before ? { [companion]: before[companion]! } : bare, ...beside }
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
    pages: pagesOf(declared, at),
    listed: (answer, parent) => {
      const items = valueAt(answer, list)
      if (!Array.isArray(items) || !items.every(hasId)) return null
      return items.map((item: Fields) => whole(item, parent))
    },
    address: (item, parent) => {
      const query = among === undefined ? '' : `?${among}=${encodeURIComponent(String(item[among]))}`
      return `${at(parent)}/${encodeURIComponent(String(item[by]))}${query}`
    },
    create: (body, parent) => ({ method: 'POST', path: at(parent), body: bodyOf(body) }),
    created: (answer, parent) => {
      const made = valueAt(answer, created)
      return hasId(made) ? whole(made, parent) : null
    },
    update: ({ address }, body, before) => [{ method: 'PATCH', path: address, body: bodyOf(body, before) }],
    remove: ({ address }) => ({ method: 'DELETE', path: address }),
  }
}

function pagesOf({ total, fullPages }: Collection, at: (parent: Located | null) => string): Pages | null {
  if (total === undefined && fullPages === undefined) return null
  return {
    path: (page, parent) => `${at(parent)}?page=${page}`,
    hasMore: (answer, { inPage, soFar }) => {
      if (total === undefined) return fullPages!.includes(inPage)
      const all = valueAt(answer, total)
      return typeof all === 'number' && Number.isSafeInteger(all) ? soFar < all : null
    },
  }
}
