/** Files of which a kind has some: pictures, and what its actions send. */
import { mapAttachments } from '../src/kinds/model/attachment.ts'
import type { Fields, Json, Kind } from '../src/kinds/model/kind.ts'

export interface WithFile {
  /** The field, and what is declared there. */
  readonly path: string
  readonly value: Json
}

/** One after the other under the same name: a picture of one pixel, and the same with more behind it. */
const DOT = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
export const PATH = 'files/e2e.png'
export const CONTENTS: readonly Uint8Array[] = [DOT, Buffer.concat([DOT, Buffer.alloc(16)])]

/** Every field that can hold one, as people write it: of actions those of a sample. */
export function withFiles({ requests: { files, attachments }, samples }: Kind): WithFile[] {
  const pictures = Object.keys(files).map((path) => ({ path, value: { $file: PATH } }))
  const sending = samples.more.flatMap((sample) =>
    Object.entries(sample).flatMap(([path, value]): WithFile[] => {
      const its: Fields = { [path]: value }
      const written = mapAttachments(attachments, its, () => ({ $file: PATH }))
      return written === its ? [] : [{ path, value: written[path]! }]
    }),
  )
  return [...pictures, ...sending]
}
