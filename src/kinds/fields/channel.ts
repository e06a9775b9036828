/** What a type of channel declares. */
import type * as z from 'zod/mini'
import type { Descriptions } from '../model/descriptions.ts'
import type { Fields } from '../model/json.ts'
import type { Said } from './mistakes.ts'

export interface Channel {
  /** What the files may say of it. */
  readonly shape: { readonly [field: string]: z.core.$ZodType }
  readonly says: Descriptions
  /** What a new one has where its create says nothing. */
  readonly defaults?: Fields
  /** What it cannot be created without; null where only the dashboard can connect one, with a sign-in in the browser. */
  readonly needed: readonly string[] | null
  /** What cannot be told of one field alone. */
  readonly mistakes?: (fields: { readonly [field: string]: unknown }) => readonly Said[]
  /** Why it cannot be created, beyond what is needed; or null. */
  readonly cannotCreate?: (fields: Fields) => string | null
  /** The fields under the names that people write, where the server answers them otherwise; undefined takes one out. */
  readonly read?: (raw: Fields) => { readonly [field: string]: Fields[string] | undefined }
}
