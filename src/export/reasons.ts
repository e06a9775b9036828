/** Fields of an entry that are left to the server or not checked, each with why. */
import { findNodeAtLocation } from 'jsonc-parser'
import type { Edit } from './edit.ts'
import type { Entry } from './merge.ts'

/** Lists fields in the entry's `$unchecked`, with the reasons. */
export function notChecking(
  { root, at }: Entry,
  fields: readonly string[],
  reasons: { readonly [field: string]: string },
): Edit[] {
  const all = [...new Set(fields)].map((field) => [field, reasons[field]!] as const)
  const its = findNodeAtLocation(root, [...at, '$unchecked'])
  const fresh = all.filter(([field]) => its === undefined || findNodeAtLocation(its, [field]) === undefined)
  if (fresh.length === 0) return []
  return its === undefined
    ? [{ path: [...at, '$unchecked'], value: Object.fromEntries(fresh) }]
    : fresh.map(([field, reason]) => ({ path: [...at, '$unchecked', field], value: reason }))
}

/** Takes fields out of an entry and lists them in its `$ignore`, with the reasons. */
export function ignoring(
  { root, at }: Entry,
  fields: readonly string[],
  reasons: { readonly [field: string]: string },
): Edit[] {
  if (fields.length === 0) return []
  const all = fields.map((field) => [field, reasons[field]!] as const)
  const isThere = findNodeAtLocation(root, [...at, '$ignore']) !== undefined
  return [
    ...fields.map((field) => ({ path: [...at, field], value: undefined })),
    ...(isThere
      ? all.map(([field, reason]) => ({ path: [...at, '$ignore', field], value: reason }))
      : [{ path: [...at, '$ignore'], value: Object.fromEntries(all) }]),
  ]
}
