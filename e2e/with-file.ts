/** Files of which a kind has some: pictures, and what its actions send. */
import { mapAttachments } from '../src/kinds/model/attachment.ts'
import type { Fields, Json, Kind } from '../src/kinds/model/kind.ts'
import { PIXEL } from '../test/pixel.ts'

export interface WithFile {
  /** The field, and what is declared there. */
  readonly path: string
  readonly value: Json
}

export const PATH = 'files/e2e.png'
/** One after the other under the same name. */
export const CONTENTS: readonly Uint8Array[] = [PIXEL, Buffer.concat([PIXEL, Buffer.alloc(16)])]

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
