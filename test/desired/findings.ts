/** What the reader says about files given as text. */
import { parseDesired } from '../../src/desired/parse.ts'
import { NO_SUCH_FILE } from '../../src/desired/values.ts'

export const parse = (
  files: { readonly [file: string]: string },
  environment: { readonly [name: string]: string } = {},
  texts: { readonly [path: string]: string } = {},
  isOffline = false,
) =>
  parseDesired(
    Object.entries(files).map(([file, text]) => ({ file, text })),
    environment,
    {
      readText: (path) => (Object.hasOwn(texts, path) ? { text: texts[path]! } : NO_SUCH_FILE),
      readBytes: (path) => (Object.hasOwn(texts, path) ? { bytes: Buffer.from(texts[path]!, 'latin1') } : NO_SUCH_FILE),
    },
    new Set(['changes']),
    isOffline,
  )

/** `code file:line:column`, in the order in which they were found. */
export const findingsIn = (...its: Parameters<typeof parse>): string[] =>
  parse(...its).findings.map(({ code, place }) => `${code} ${place?.file}:${place?.line}:${place?.column}`)
