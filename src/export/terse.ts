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
    ...limits.required.map((path) => path.split('.')[0]!),
    ...(parent === null ? [] : [parent.at]),
  ])
  return besides(fields, canonical(kind, requests.defaults), (name) => kept.has(name))
}

function besides(fields: Fields, defaults: Fields, isKept: (name: string) => boolean = () => false): Fields {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]): [string, Json][] => {
      const usual = own(defaults, name)
      if (usual === undefined || isKept(name)) return [[name, value]]
      if (isEqual(value, usual)) return []
      return [[name, isObject(value) && isObject(usual) ? besides(value, usual) : value]]
    }),
  )
}
