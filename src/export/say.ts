/** What of a live resource the files can say: fields under the names people write, and which have to stay with the server. */

import { isOfValue } from '../desired/check.ts'
import { attachmentsIn } from '../kinds/model/attachment.ts'
import type { Fields, Json, Kind } from '../kinds/model/kind.ts'
import { beyondSchema } from '../plan/match/beyond.ts'
import { mapReferences } from '../plan/match/each-reference.ts'
import type { References } from '../plan/match/references.ts'
import { canonical } from '../plan/model/canonical.ts'
import type { LiveResource } from '../plan/model/live.ts'
import { fieldOf, isObject, pick, without } from '../plan/model/paths.ts'
import type { AttachedFiles } from './attached.ts'
import { unwritable } from './written.ts'

export interface Sayable {
  readonly fields: Fields
  /** Fields left to the server, each with the reason. */
  readonly ignore: { readonly [field: string]: string }
  /** Fields with values that only a newer Chatwoot knows, each with the reason. */
  readonly unchecked: { readonly [field: string]: string }
}

/** The canonical form: one spelling of "nothing", sets in order, so that two exports of one server are the same. */
export function canonicalLive(kind: Kind, live: LiveResource, references: References): Fields {
  return canonical(kind, references.ofLive(kind, live.fields, 'after'))
}

export interface Saying {
  /** The release of a server that is newer than all we know: its values are written as they are. */
  readonly newer?: string | null
  /** Where attachments can lie. */
  readonly files?: Pick<AttachedFiles, 'canHold'>
}

export function sayable(
  kind: Kind,
  fields: Fields,
  references: References,
  { newer = null, files }: Saying = {},
): Sayable {
  const ignore: { [field: string]: string } = { ...dangling(kind, fields, references), ...filesOf(kind, fields, files) }
  for (const [name, value] of Object.entries(fields)) {
    const reason = unwritable(value)
    if (reason !== null) ignore[name] ??= reason
  }
  // What one entry of the kind names is written for the others as well.
  const strange = newer === null ? 'a field that this version does not know' : `a field of Chatwoot ${newer}`
  const unchecked: { [field: string]: string } = Object.fromEntries(
    beyondSchema(kind, fields).map((name) => [name, strange]),
  )
  const told = valid(kind, fields, ignore, newer === null ? null : { unchecked, newer })
  return {
    fields: without(told, Object.keys(ignore)),
    ignore,
    unchecked: without(unchecked, Object.keys(ignore)) as typeof unchecked,
  }
}

/** The paths at which these fields hold references. */
export function namesIn(kind: Kind, fields: Fields): ReadonlySet<string> {
  const places = new Set<string>()
  mapReferences(kind, fields, (value, _, place) => {
    places.add(place)
    return value
  })
  return places
}

/** Chatwoot keeps references to what was deleted; a file that named them could not be read back. */
function dangling(kind: Kind, fields: Fields, references: References): { [field: string]: string } {
  const found: { [field: string]: string } = {}
  mapReferences(kind, fields, (value, reference, place) => {
    if (typeof value !== 'string' || !references.isName(reference, value))
      found[fieldOf(place)] ??=
        `refers to ${reference.to} ${JSON.stringify(value)}, which this account does not have, or not once`
    return value
  })
  return found
}

/** The server says that there is a file, and gives out no more than a smaller copy of it. */
function filesOf({ requests }: Kind, fields: Fields, files: Saying['files']): { [field: string]: string } {
  const { attachments } = requests
  const there = Object.keys(requests.files).filter((name) => isObject(fields[name]))
  const sending = Object.keys(fields).flatMap((name) => {
    const all = attachmentsIn(attachments, pick(fields, [name]))
    if (!all.every((one) => files?.canHold(one))) return [[name, 'sends a file that only Chatwoot has']]
    const names = new Map(all.map((one) => [one.name, one.sha256]))
    const isOneEach = all.every((one) => names.get(one.name) === one.sha256)
    return isOneEach ? [] : [[name, 'sends two different files of one name']]
  })
  return Object.fromEntries([...there.map((name) => [name, 'is a picture that only Chatwoot has']), ...sending])
}

/** Values that the schema refuses stay with the server; a null that it refuses is simply nothing to say. */
function valid(
  kind: Kind,
  fields: Fields,
  ignore: { [field: string]: string },
  beyond: { readonly unchecked: { [field: string]: string }; readonly newer: string } | null,
): Fields {
  const { error } = kind.schema.safeParse(fields)
  return (error?.issues ?? []).reduce<Fields>((left, issue) => {
    const { path, message } = issue
    const isNull = path.every((step) => typeof step === 'string') && valueAt(left, path) === null
    if (isNull) return withoutAt(left, path as string[])
    const [field] = path as [string]
    if (beyond !== null && isOfValue(issue, fields)) {
      beyond.unchecked[field] ??= `a value of Chatwoot ${beyond.newer}`
      return left
    }
    ignore[field] ??= `holds a value at ${path.join('.')} that these files cannot say (${message})`
    return left
  }, fields)
}

function valueAt(value: Json, path: readonly PropertyKey[]): Json | undefined {
  return path.reduce<Json | undefined>((at, step) => (isObject(at) ? at[String(step)] : undefined), value)
}

function withoutAt(fields: Fields, [name, ...rest]: string[]): Fields {
  const { [name!]: inner, ...others } = fields
  return rest.length === 0 || !isObject(inner) ? others : { ...fields, [name!]: withoutAt(inner, rest) }
}
