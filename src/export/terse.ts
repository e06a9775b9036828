/** What Chatwoot gives by itself, left out: for who wants to read what was decided, and nothing else. */
import { parentOf } from '../kinds/model/endpoint.ts'
import type { Fields, Json, Kind } from '../kinds/model/kind.ts'
import { canonical } from '../plan/model/canonical.ts'
import { isObject, own } from '../plan/model/paths.ts'
import { isEqual } from '../redact/seal.ts'

/** Canonical fields without those that have their defaults; what says which one it is, or is needed to create it, stays. */
export function withoutDefaults(kind: Kind, fields: Fields): Fields {
  const { identity, limits, requests, endpoint } = kind
  const parent = parentOf(endpoint)
  const kept = new Set([
    ...identity.naturalKey,
    ...limits.required.flatMap((path) => [path.split('.')[0]!, path]),
    ...(parent === null ? [] : [parent.at]),
  ])
  return besides(fields, canonical(kind, { ...requests.defaults, ...requests.alsoDefault(fields) }), kept)
}

/** Of an object that is not all defaults its parts count; what lies deeper Chatwoot takes as a whole. */
function besides(fields: Fields, defaults: Fields, kept: ReadonlySet<string>, around = ''): Fields {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]): [string, Json][] => {
      const usual = own(defaults, name)
      const path = `${around}${name}`
      if (usual === undefined) return [[name, value]]
      if (isEqual(value, usual) && !kept.has(path)) return []
      const hasParts = around === '' && isObject(value) && isObject(usual)
      return [[name, hasParts ? besides(value, usual, kept, `${path}.`) : value]]
    }),
  )
}
