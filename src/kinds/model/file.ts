/** Fields that hold a file. Of its content everybody but the two edges knows only what stands here: never the bytes. */
import { createHash } from 'node:crypto'
import { type Fields, isObject, type Json } from './json.ts'

/** What a file holds. Two files with the same content are the same, wherever they lie. */
export interface FileContent {
  /** 64 hexadecimal digits. */
  readonly sha256: string
  /** The media type, as its first bytes show it. */
  readonly type: string
  /** In bytes. */
  readonly size: number
}

/** Of a file whose first bytes show no type that is known here. */
export const UNKNOWN_TYPE = 'application/octet-stream'

/** Chatwoot goes by the first bytes as well, whatever a file is called. */
const BEGINNINGS: readonly (readonly [type: string, begins: RegExp])[] = [
  ['image/png', /^\x89PNG\r\n\x1a\n/],
  ['image/jpeg', /^\xff\xd8\xff/],
  ['image/gif', /^GIF8[79]a/],
  ['image/webp', /^RIFF.{4}WEBP/s],
  ['application/pdf', /^%PDF-/],
]

/** Its type is that of its first bytes. */
export function contentOf(bytes: Uint8Array): FileContent {
  const beginning = Buffer.from(bytes.subarray(0, 16)).toString('latin1')
  const [type = UNKNOWN_TYPE] = BEGINNINGS.find(([, begins]) => begins.test(beginning)) ?? []
  return { sha256: createHash('sha256').update(bytes).digest('hex'), type, size: bytes.length }
}

/** What a server has that says no more than that there is a file. */
const SOME_FILE: Fields = { sha256: null }

export interface FileField {
  /** Media types that the server takes. */
  readonly types: readonly string[]
  /** Bytes at most. */
  readonly most: number
  /** Whether a resource in an answer has one; null where the answer does not say. */
  readonly isIn: (raw: Fields) => boolean | null
  /** The field of an update that names one by the id of its upload; null where an update carries the file itself. */
  readonly uploadedAs: string | null
  /** Where it is deleted, below the resource. */
  readonly below: string
}

export type FileFields = { readonly [field: string]: FileField }

/** A ledger may hold anything: what has not the form of these is none. */
export function isFileContent(value: Json | undefined): value is Json & FileContent {
  if (!isObject(value)) return false
  const { sha256, type, size } = value
  const [isHash, isType] = [/^[0-9a-f]{64}$/.test(String(sha256)), /^[\w.+-]+\/[\w.+-]+$/.test(String(type))]
  return isHash && isType && Number.isSafeInteger(size)
}

/** What an answer says of the files of a resource: that there is one, or none, or nothing at all. */
export function filesIn(files: FileFields, raw: Fields): Fields {
  return Object.fromEntries(
    Object.entries(files).flatMap(([field, { isIn }]) => {
      const has = isIn(raw)
      return has === null ? [] : [[field, has ? SOME_FILE : null] as const]
    }),
  )
}

/** The live fields, with what was applied last in the place of files that the server only says it has. */
export function withKnownFiles(files: FileFields, live: Fields, applied: (() => Fields) | null): Fields {
  const known = Object.keys(files).flatMap((field) => {
    const was = isObject(live[field]) ? applied?.()[field] : undefined
    return isFileContent(was) ? [[field, was] as const] : []
  })
  return known.length === 0 ? live : { ...live, ...Object.fromEntries(known) }
}

/** The bytes of a file by what it holds; null where none holds that, or no longer does. */
export type BytesOf = (content: FileContent) => Uint8Array | null
