/** Bodies that a proxy has compressed although nobody asked it to. */
import { brotliDecompressSync, inflateSync, unzipSync } from 'node:zlib'

const decoders: { readonly [encoding: string]: typeof unzipSync } = {
  gzip: unzipSync,
  'x-gzip': unzipSync,
  deflate: inflateSync,
  br: brotliDecompressSync,
}

/** The body as it was; of `most` bytes at most. Throws where it is damaged, larger, or of an encoding that is not known. */
export function decoded(body: Uint8Array, encoding: string, most: number): Uint8Array {
  const decode = decoders[encoding.toLowerCase()]
  if (decode === undefined) throw new Error(`an answer in the encoding ${encoding.slice(0, 20)}`)
  return decode(body, { maxOutputLength: most })
}
