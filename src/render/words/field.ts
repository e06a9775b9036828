/** A field of a plain kind, told by its label. */

import type { Json, Kind } from '../../kinds/model/kind.ts'
import { isSealed } from '../../kinds/model/sealed.ts'
import { joined, type Part, strong, value } from '../../kinds/model/telling.ts'
import type { FieldChange } from '../../plan/model/plan.ts'
import { isBlank, isPlainList } from '../values.ts'
import { fileWords } from './file.ts'
import { labelAt, valuePart } from './labels.ts'
import { marked, type Piece, piece, type Telling } from './piece.ts'
import { type Run, tokensOf } from './tokens.ts'

/** What it is: `greeting: on`. */
export function valuePiece(path: string, is: Json, fields: readonly FieldChange[], telling: Telling): Piece {
  const parts = [labelPart(path, telling), ': ', ...valueParts(path, is, telling)]
  return piece({ fields, path, showsAll: true, runs: [same(parts, telling)] })
}

/** What becomes of it: `greeting text: nothing → Hello`. */
export function fieldPiece(field: FieldChange, telling: Telling): Piece {
  const { path, live, desired, alsoByHand } = field
  const end = alsoByHand ? ' (also changed in Chatwoot)' : ''
  const its = { fields: [field], path, showsAll: true, end }
  if (typeof live === 'boolean' && typeof desired === 'boolean') return piece({ ...its, ...switched(field, telling) })
  const words = isBlank(live) || isBlank(desired) ? null : markedWords(field, telling)
  if (words !== null) {
    const lead = field.cause === 'drift' ? ': changed in Chatwoot, goes back: ' : ': '
    return piece({ ...its, runs: [same([labelPart(path, telling), lead], telling), ...words] })
  }
  return piece({ ...its, ...arrowed(field, telling) })
}

function same(parts: readonly Part[], { nameOf }: Telling): Run {
  return { mark: 'same', tokens: tokensOf(parts, nameOf) }
}

/** A path that has no label is shown as it is. */
function labelPart(path: string, { kind }: Telling): Part {
  return labelAt(kind, path) ?? value(path)
}

function valueParts(path: string, is: Json, { kind }: Telling): Part[] {
  if (typeof is === 'boolean') return [strong(is ? 'on' : 'off')]
  if (isFile(kind, path)) return [fileWords(is)]
  if (!isPlainList(is)) return [valuePart(kind, path, is)]
  return joined(
    is.map((one) => [valuePart(kind, path, one)]),
    'and',
  )
}

function switched({ path, live, desired, cause, namesGone }: FieldChange, telling: Telling): Partial<Piece> {
  const onOff = (is: Json | undefined) => strong(is === true ? 'on' : 'off')
  const label = labelPart(path, telling)
  const parts =
    cause === 'drift' && !namesGone
      ? [label, ': switched ', onOff(live), ' in Chatwoot, goes back to ', onOff(desired)]
      : [label, ': switched ', onOff(desired)]
  return { runs: [same(parts, telling)] }
}

/** Word by word, for texts and lists that have something in common; null for everything else. */
function markedWords({ path, live, desired, isUnknown, namesGone }: FieldChange, telling: Telling): Run[] | null {
  const areTexts = typeof live === 'string' && typeof desired === 'string' && /\s/.test(live) && /\s/.test(desired)
  const areLists = isPlainList(live) && isPlainList(desired)
  if (isUnknown || namesGone || telling.marks === undefined || !(areTexts || areLists)) return null
  const tokens = (is: Json) => tokensOf(valueParts(path, is, telling), telling.nameOf)
  const runs = marked(tokens(live), tokens(desired), telling)
  return runs.some(({ mark }) => mark === 'same') ? runs : null
}

function arrowed(field: FieldChange, telling: Telling): Partial<Piece> {
  const { path, live, desired, cause, isUnknown, namesGone } = field
  const label = labelPart(path, telling)
  if (isFile(telling.kind, path)) return { runs: [same([label, ': ', ...filesSaid(field)], telling)] }
  const [before, after] = [called(path, live, telling), called(path, desired, telling)]
  if (cause === 'drift' && namesGone)
    return {
      runs: [same([label, ': what it names is no longer in the account: '], telling)],
      arrow: { before, between: '; is to be ', after },
      end: ' again',
    }
  if (cause === 'drift')
    return {
      runs: [same([label, ': changed to '], telling)],
      arrow: { before, between: ' in Chatwoot, goes back to ', after },
    }
  const unknown = isUnknown ? { unknown: 'not known' } : {}
  return { runs: [same([label, ': '], telling)], arrow: { before, between: ' → ', after, ...unknown } }
}

/** Names of files mean nothing here, so that nothing of what stands there was written by others. */
function filesSaid({ live, desired, cause }: FieldChange): Part[] {
  const words = (is: Json | undefined) => (isBlank(is) ? 'none' : fileWords(is!))
  return cause === 'drift'
    ? ['changed to ', words(live), ' in Chatwoot, goes back to ', words(desired)]
    : [words(live), ' → ', words(desired)]
}

function isFile({ requests: { files } }: Kind, path: string): boolean {
  return Object.hasOwn(files, path)
}

/** The value under the name that people see, where it has one. */
function called(path: string, is: Json | undefined, { kind, nameOf }: Telling): Json | undefined {
  if (typeof is !== 'string' || isSealed(is)) return is
  const part = valuePart(kind, path, is)
  if (typeof part === 'string') return part
  return 'name' in part && typeof part.name === 'string' ? nameOf(part.kind, part.name) : is
}
