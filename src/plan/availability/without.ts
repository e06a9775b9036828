/** Fields without what stands at some places. */

import type { Fields, Json } from '../../kinds/model/kind.ts'
import { isSealed } from '../../kinds/model/sealed.ts'
import { isObject } from '../model/paths.ts'

/** Places such as `csat_config.language` or `subscriptions[1]`. An object of which nothing is left goes as well, a list stays. */
export function withoutPlaces(fields: Fields, places: readonly string[]): Fields {
  if (places.length === 0) return fields
  return (walk(fields, '', new Set(places)) ?? {}) as Fields
}

function walk(value: Json, at: string, places: ReadonlySet<string>): Json | undefined {
  if (places.has(at)) return undefined
  if (isSealed(value)) return value
  if (Array.isArray(value))
    return value.flatMap((item: Json, index) => {
      const kept = walk(item, `${at}[${index}]`, places)
      return kept === undefined ? [] : [kept]
    })
  if (!isObject(value)) return value
  const kept = Object.entries(value).flatMap(([name, inner]): [string, Json][] => {
    const its = walk(inner, at === '' ? name : `${at}.${name}`, places)
    return its === undefined ? [] : [[name, its]]
  })
  return kept.length === 0 && Object.keys(value).length > 0 ? undefined : Object.fromEntries(kept)
}
