import type { Endpoint, Parent } from '../model/endpoint.ts'
import type { Fields } from '../model/json.ts'
import { type Collection, collection } from './collection.ts'

export interface Filtered extends Omit<Collection, 'under' | 'also' | 'by'> {
  /** What each belongs to; the field holds its id, in requests too. */
  readonly of: Parent
  /** An answer with that field as people write it, where answers have it in another form. */
  readonly slim: (answer: Fields) => Fields
}

/** Resources that belong to others without being in their path: one list for each, asked for by `path?field=ID`. */
export function filtered({ of, slim, ...declared }: Filtered): Endpoint {
  const ordinary = collection(declared)
  const { path } = declared
  return {
    ...ordinary,
    under: of,
    list: (parent) => `${path}?${of.at}=${parent!.id}`,
    pages:
      ordinary.pages === null
        ? null
        : { ...ordinary.pages, path: (page, parent) => `${path}?${of.at}=${parent!.id}&page=${page}` },
    listed: (answer) => ordinary.listed(answer, null)?.map(slim) ?? null,
    address: (item) => ordinary.address(item, null),
    create: (body) => ordinary.create!(body, null),
    created: (answer) => {
      const made = ordinary.created(answer, null)
      return made === null ? null : slim(made)
    },
  }
}
