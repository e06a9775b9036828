/**
 * Files inside of a field, such as what an action sends: each is uploaded alone, and the field then holds the number of
 * that file. Where they stand is a path (`Requests.attachments`) into a list that is compared as a whole, the same in
 * answers and in what people write.
 */
import { type FileContent, type FileFields, isFileContent, withKnownFiles } from './file.ts'
import { type Fields, isObject, type Json } from './json.ts'
import { mapAt } from './paths.ts'

export interface Attachment extends FileContent {
  /** What the file is called. Customers see it. */
  readonly name: string
}

/** Bytes at most: Chatwoot takes larger ones (4.15.1) and, unless it is configured otherwise, sends none of them. */
export const MOST_BYTES = 40 * 1024 * 1024

/** What the server puts a hyphen for in the name of a file, or takes off (`ActiveStorage::Filename`, Rails 7 and 8). */
export const REPLACED = /[\p{Cc}\u202e%$|:;/<>?*"\\]|^\s|\s$/u

export function isAttachment(value: Json | undefined): value is Json & Attachment {
  return isFileContent(value) && typeof (value as Fields).name === 'string'
}

/** Replaces every attachment of these fields, also those of which the server tells no more than the name. */
export function mapAttachments(places: readonly string[], fields: Fields, to: (attachment: Fields) => Json): Fields {
  return places.reduce<Json>(
    (all, at) => mapAt(all, at, (value) => (isObject(value) ? to(value) : value)),
    fields,
  ) as Fields
}

export function attachmentsIn(places: readonly string[], fields: Fields): Fields[] {
  const found: Fields[] = []
  mapAttachments(places, fields, (one) => {
    found.push(one)
    return one
  })
  return found
}

/** The fields of an answer with the names of its files in the place of their numbers; a number of no such file stays. */
export function withNames(places: readonly string[], fields: Fields, raw: Fields): Fields {
  const names = namesOf(raw)
  if (names.size === 0) return fields
  return places.reduce<Json>(
    (all, at) => mapAt(all, at, (value) => (names.has(value) ? { name: names.get(value)!, sha256: null } : value)),
    fields,
  ) as Fields
}

/** By name, the numbers of the files that stand in these places of an answer: the resource may have others besides. */
export function idsByName(places: readonly string[], raw: Fields): ReadonlyMap<Json, ReadonlySet<Json>> {
  const names = namesOf(raw)
  const ids = new Map<Json, Set<Json>>()
  for (const at of places)
    mapAt(raw, at, (value) => {
      const name = names.get(value)
      if (name !== undefined) ids.set(name, (ids.get(name) ?? new Set()).add(value))
      return value
    })
  return ids
}

/**
 * The live fields, with what was applied last in the place of files of which the server says no more than that they are
 * there, or what they are called.
 */
export function withKnown(
  { files, attachments }: { readonly files: FileFields; readonly attachments: readonly string[] },
  live: Fields,
  applied: (() => Fields) | null,
): Fields {
  const fields = withKnownFiles(files, live, applied)
  if (applied === null) return fields
  return mapAttachments(attachments, fields, (one) => {
    if (one.sha256 !== null) return one
    const was = attachmentsIn(attachments, applied()).find(({ name }) => name === one.name)
    return isAttachment(was) ? was : one
  })
}

/** By number, what the files of an answer are called. */
function namesOf({ files }: Fields): ReadonlyMap<Json, string> {
  const all = Array.isArray(files) ? files.filter(isObject) : []
  return new Map(all.map(({ blob_id, filename }) => [blob_id!, String(filename).normalize()]))
}
