import type { Endpoint } from '../model/endpoint.ts'
import { type Fields, isObject, type Json } from '../model/json.ts'
import { valueAt } from '../model/paths.ts'

export interface Collection extends Partial<Pick<Endpoint, 'listedFor'>> {
  readonly path: string
  /** Where the resources stand in the answer to the list (`''`: it is the list). */
  readonly list?: string
  /** Where one resource stands in the answer to a create (`''`: it is the resource). */
  readonly created?: string
  /** The envelope of request bodies; none means bare fields. */
  readonly wrap?: string
}

/** Ordinary REST: one list, create by POST, update by PATCH, delete by DELETE on `path/:id`. */
export function collection({
  path,
  list = '',
  created = '',
  wrap,
  listedFor = 'administrators',
}: Collection): Endpoint {
  const wrapped = (body: Fields): Fields => (wrap === undefined ? body : { [wrap]: body })
  return {
    listedFor,
    over: null,
    list: () => path,
    listed: (answer) => {
      const items = valueAt(answer, list)
      return Array.isArray(items) && items.every(hasId) ? (items as Fields[]) : null
    },
    create: (body) => ({ method: 'POST', path, body: wrapped(body) }),
    created: (answer) => {
      const made = valueAt(answer, created)
      return hasId(made) ? (made.id as number) : null
    },
    update: (id, body) => ({ method: 'PATCH', path: `${path}/${id}`, body: wrapped(body) }),
    remove: (id) => ({ method: 'DELETE', path: `${path}/${id}` }),
  }
}

function hasId(item: Json | undefined): item is Fields {
  return isObject(item) && Number.isSafeInteger(item.id)
}
