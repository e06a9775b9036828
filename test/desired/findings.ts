/** What the reader says about files given as text. */
import { parseDesired } from '../../src/desired/parse.ts'

export const parse = (
  files: { readonly [file: string]: string },
  environment: { readonly [name: string]: string } = {},
  texts: { readonly [path: string]: string } = {},
  isOffline = false,
) =>
  parseDesired(
    Object.entries(files).map(([file, text]) => ({ file, text })),
    environment,
    (path) => (Object.hasOwn(texts, path) ? { text: texts[path]! } : { problem: 'does not exist', isFree: true }),
    new Set(['changes']),
    isOffline,
  )

/** `code file:line:column`, in the order in which they were found. */
export const findingsIn = (...its: Parameters<typeof parse>): string[] =>
  parse(...its).findings.map(({ code, place }) => `${code} ${place?.file}:${place?.line}:${place?.column}`)
