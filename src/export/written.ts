/** One live value as it is written into a file: secrets as placeholders, long texts in files of their own. */
import { isAttachment } from '../kinds/model/attachment.ts'
import type { Fields, Json, Kind } from '../kinds/model/kind.ts'
import { LongInteger } from '../kinds/model/long-integer.ts'
import { slug } from '../plan/model/key.ts'
import { isObject, own } from '../plan/model/paths.ts'
import { subjectOf } from '../plan/model/plan.ts'
import { escaped } from '../plan/model/template.ts'
import type { AttachedFiles } from './attached.ts'
import type { SecretNames, Spot } from './secrets.ts'
import { isLong, survivesInFile, type Texts } from './texts.ts'

export interface Written {
  readonly kind: Kind
  readonly key: string
  readonly id: number
  readonly secrets: SecretNames
  readonly texts: Texts
  readonly files: AttachedFiles
  /** The whole resource in canonical form: where some of its texts lie follows from its other fields. */
  readonly fields: Fields
  /** Paths that hold the names of others: never secrets, never long. */
  readonly names: ReadonlySet<string>
  /** Whether a text is known to be a secret, whatever it looks like. */
  readonly hides?: (path: string) => boolean
}

/** Where a value stands, as a path and as the name of the property around it. */
export interface At {
  readonly path: string
  readonly name: string
}

/** `{"$file": …}` means a file in the files, and JSON readers take these names for something else. */
const UNWRITABLE = new Set(['$file', '__proto__', 'constructor', 'prototype'])

/** Why the files cannot say this value, or null. */
export function unwritable(value: Json): string | null {
  if (value instanceof LongInteger) return `holds the whole number ${value.digits}, which readers of JSON would round`
  if (Array.isArray(value)) return value.map((item: Json) => unwritable(item)).find((reason) => reason !== null) ?? null
  if (!isObject(value)) return null
  const name = Object.keys(value).find((each) => UNWRITABLE.has(each))
  return name === undefined ? unwritable(Object.values(value)) : `holds the name ${JSON.stringify(name)}`
}

export function written(value: Json, of: Written, { path, name }: At): Json {
  if (of.names.has(path)) return typeof value === 'string' ? escaped(value) : value
  if (typeof value === 'string') {
    if (of.hides?.(path)) return of.secrets.placeholder(value, spotOf(of, path, name))
    const hidden = of.secrets.hide(value, name, spotOf(of, path, name))
    const isPlain = hidden === escaped(value) && path !== of.kind.identity.nameField
    const at = isPlain ? fileFor(value, of, path) : null
    return at === null ? hidden : { $file: of.texts.put(hidden, at) }
  }
  if (Array.isArray(value))
    return value.map((item: Json, index) => written(item, of, { path: `${path}[${index}]`, name }))
  if (!isObject(value)) return value
  const { kind, key } = of
  if (kind.requests.attachments.length > 0 && isAttachment(value))
    return { $file: of.files.put(value, { kind: kind.name, key }) }
  return Object.fromEntries(
    Object.entries(value).map(([inner, item]) => [inner, written(item, of, { path: `${path}.${inner}`, name: inner })]),
  )
}

/** The folders and the name of the file that the text is to stand in, or null where it stays in the entry. */
function fileFor(text: string, { kind, key, fields }: Written, path: string): readonly string[] | null {
  const at = own(kind.texts, path)
  if (at !== undefined && text.trim() !== '' && survivesInFile(text))
    return at(fields).flatMap((part) => (typeof part === 'string' && slug(part) !== '' ? [slug(part)] : []))
  return isLong(text) ? ['texts', kind.name, `${key}.${slug(path)}`] : null
}

/** A secret's name: `WEBHOOK_N8N_URL`; a key without Latin letters gives way to the id. */
export function spotOf({ kind, key, id }: Pick<Written, 'kind' | 'key' | 'id'>, path: string, name: string): Spot {
  const said = /[A-Za-z]/.test(key) ? key : String(id)
  return {
    words: [...(said.toLowerCase().startsWith(kind.words.noun) ? [] : [kind.words.noun]), said, name],
    place: `${subjectOf({ kind: kind.name, key })} ${path}`,
  }
}

/** The fields of a resource that has no entry yet. A name that the key says already is left out. */
export function writtenFields(fields: Fields, of: Written, isSaidByKey: boolean): Fields {
  return Object.fromEntries(
    Object.entries(fields)
      .filter(([name]) => !(isSaidByKey && name === of.kind.identity.nameField))
      .map(([name, value]) => [name, written(value, of, { path: name, name })]),
  )
}
