/** A file in words: what it holds can be compared by its digest, and shown nowhere. */
import { isFileContent, UNKNOWN_TYPE } from '../../kinds/model/file.ts'
import type { Json } from '../../kinds/model/kind.ts'

/** A picture. Of one that the server only says it has, nobody knows more than that. */
export function fileWords(value: Json): string {
  return isFileContent(value) ? contentWords(value) : 'another picture'
}

/** `PNG, 12 kB, sha256 9f86d081e3b4`, without the type where the first bytes do not show it. */
export function contentWords(value: Json): string {
  if (!isFileContent(value)) return 'its content is not known'
  const { type, size, sha256 } = value
  const types = type === UNKNOWN_TYPE ? [] : [type.replace(/^.*\//, '').toUpperCase()]
  return [...types, sizeWords(size), `sha256 ${sha256.slice(0, 12)}`].join(', ')
}

/** Whole kilobytes and megabytes, rounded up: 1 kB is 1000 bytes. */
function sizeWords(bytes: number): string {
  if (bytes < 1000) return `${bytes} ${bytes === 1 ? 'byte' : 'bytes'}`
  return bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(Math.ceil(bytes / 100_000) / 10).toFixed(1)} MB`
}
