/** What an export is made from: everything has been read. */
import type { Parsed } from '../desired/parse.ts'
import type { Sources } from '../desired/read.ts'
import type { Reveal } from '../redact/seal.ts'
import type { Against } from './check.ts'
import type { Left, Side } from './newcomers.ts'

export interface From extends Side, Against {
  readonly sources: Sources & Parsed
  readonly reveal: Reveal
  /** Takes entries out of the files whose resource is gone from the server. */
  readonly isPruning: boolean
  /** Adds nothing that the files do not declare yet. */
  readonly isOnlyDeclared: boolean
  /** Leaves out of what it adds what Chatwoot gives by itself. */
  readonly isTerse?: boolean
  /** By the digest of what they hold, the attachments that were fetched. */
  readonly fetched?: ReadonlyMap<string, Uint8Array>
  readonly foreign: readonly Left[]
}
