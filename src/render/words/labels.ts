/** What fields are called where people read of them. */

import { labelOf } from '../../kinds/model/descriptions.ts'
import type { Json, Kind } from '../../kinds/model/kind.ts'
import { own } from '../../kinds/model/paths.ts'
import { type Shape, shapeOf } from '../../kinds/model/shape.ts'
import { named, type Part, value } from '../../kinds/model/telling.ts'

const known = new WeakMap<Kind, Map<string, string | null>>()

/** The label of the field at a path of names; null for a path that is none or leads into a list. */
export function labelAt(kind: Kind, path: string): string | null {
  const its = known.get(kind) ?? new Map<string, string | null>()
  known.set(kind, its)
  const found = its.get(path)
  if (found !== undefined) return found
  const label = /[[\]]/.test(path) ? null : labelIn(shapeOf(kind.schema), path.split('.'))
  its.set(path, label)
  return label
}

function labelIn(shape: Shape, [name, ...rest]: readonly string[]): string | null {
  if (name === undefined || shape.type === 'leaf' || shape.type === 'list') return null
  if (shape.type === 'choice')
    return Object.values(shape.options).reduce<string | null>(
      (found, option) => found ?? labelIn(option, [name, ...rest]),
      null,
    )
  const inner = own(shape.fields, name)
  if (inner === undefined) return null
  return rest.length === 0 ? labelOf(name, own(shape.says, name)) : labelIn(inner, rest)
}

/** One value at a path: the name of another resource, what the declaration calls it, or the value itself. */
export function valuePart(kind: Kind, path: string, of: Json): Part {
  const reference = kind.references.find(({ at }) => at === path || at === `${path}[]`)
  if (reference !== undefined && !(reference.literals ?? []).includes(of)) return named(of, reference.to)
  const words = own(kind.words.tells.values, path)
  const word = typeof of === 'string' && words !== undefined ? own(words, of) : undefined
  return word ?? value(of)
}
