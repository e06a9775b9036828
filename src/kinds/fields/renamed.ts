import { type Fields, isObject, type Json } from '../model/json.ts'

/** The same fields under the names that requests have for them. */
export function renamed(fields: Fields, names: { readonly [field: string]: string }): Fields {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [names[name] ?? name, value]))
}

/** The id of what an answer shows whole where people write its key; null where it shows nothing. */
export function idIn(shown: Json | undefined): Json {
  return isObject(shown) ? (shown.id ?? null) : null
}
