/** Values as people may see them: secrets by their name, never by value or fingerprint. */
import type { Json } from '../kinds/model/kind.ts'
import { isSealed } from '../kinds/model/sealed.ts'
import { isObject } from '../plan/model/paths.ts'
import { filled, piecesOf, secretIn } from '../plan/model/template.ts'

const hidden = '‹hidden›'

/** A text that holds secrets, with each one's name where it stands; live ones have no name. */
function sealedText(written: string): string {
  return written === ''
    ? hidden
    : filled(written, (one) => (secretIn(one) === null ? one.written : `‹secret ${one.name}›`))
}

/** The value with every secret replaced by its description. */
export function shown(value: Json): Json {
  if (isSealed(value)) return sealedText(value.$secret)
  if (Array.isArray(value)) return value.map(shown)
  if (!isObject(value)) return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, shown(inner)]))
}

/** The value as JSON on one line, the way it stands in the files. */
export function literal(value: Json): string {
  // A secret alone is no text to be quoted.
  if (isSealed(value) && piecesOf(value.$secret).every((piece) => typeof piece !== 'string'))
    return sealedText(value.$secret)
  return JSON.stringify(shown(value), null, 1).replace(/\n */g, ' ')
}
