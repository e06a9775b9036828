/** Files that hold no text: what they hold is read here, and only its digest, type and size go on. */
import { type BytesOf, contentOf, type FileField } from '../kinds/model/file.ts'
import type { Json } from '../kinds/model/kind.ts'
import type { Place } from '../plan/model/plan.ts'
import type { Document } from './document.ts'
import { quoted } from './problems.ts'
import { fileNamed, OUTSIDE, type Property, propertiesOf, type ReadBytes, type Reading } from './values.ts'

/**
 * The value of a field that holds a file: what the file holds, or null to have none. `places` is filled with its place.
 */
export function fileValue(
  document: Document,
  { name, node }: Property,
  field: FileField,
  places: { [path: string]: Place },
  reading: Reading,
): Json {
  const place = document.placeOf(node.offset)
  places[name] = place
  if (node.type === 'null') return null
  const { problems, readBytes, contents } = reading
  const wrong = (sentence: string, nextStep: string) => {
    problems.add('F-FILE', place, sentence, nextStep)
    return null
  }
  const path = node.type === 'object' ? fileNamed(propertiesOf(document, node, problems)) : null
  if (path === null)
    return wrong(`${quoted(name)} takes a file.`, `Write {"$file": "pictures/shop.png"}, or null for none.`)
  const found = readBytes(path, field.most)
  if ('problem' in found) return wrong(`${quoted(path)} ${found.problem}.`, OUTSIDE)
  const content = contentOf(found.bytes)
  if (!field.types.includes(content.type))
    return wrong(
      `${quoted(path)} is no ${field.types.map((type) => type.replace('image/', '').toUpperCase()).join(', ')}.`,
      'What counts is what the file holds, not what it is called. Save the picture as one of these.',
    )
  contents.set(content.sha256, path)
  return { ...content }
}

/** Reads files again, by what they held when `contents` was made. */
export function bytesFrom(contents: ReadonlyMap<string, string>, readBytes: ReadBytes): BytesOf {
  return ({ sha256, size }) => {
    const path = contents.get(sha256)
    const found = path === undefined ? null : readBytes(path, size)
    return found !== null && 'bytes' in found && contentOf(found.bytes).sha256 === sha256 ? found.bytes : null
  }
}
