/** What `$ignore` and `$unchecked` may name: a field, a part of it that is compared by itself, or several of them at once. */
import type { Kind } from '../kinds/model/kind.ts'
import { type Shape, shapeOf } from '../kinds/model/shape.ts'
import { nearest } from '../plan/match/nearest.ts'
import { quoted } from './problems.ts'

/** What is wrong with a path and what to do about it, or null. Anything else under `$ignore` would have no effect. */
export function problemOf(kind: Kind, path: string, by = '$ignore'): readonly [string, string] | null {
  let shape = shapeOf(kind.schema)
  let [whole, keyedBy] = ['', '']
  for (const [step, name, key] of path.matchAll(/\.?([^.[]+)|\[(\w+)=[^\]]*\]|[.[]/g)) {
    const inner: { readonly [name: string]: Shape } = partsOf(shape)
    if (name !== undefined && Object.hasOwn(inner, name)) {
      ;[shape, keyedBy] = [inner[name]!, kind.comparison.keyed[name] ?? '']
    } else if (shape.type === 'list' && key !== undefined && key === keyedBy) {
      shape = shape.item
    } else if (name === undefined || Object.keys(inner).length === 0) {
      return [
        `"${by}" names ${quoted(path)}, and ${quoted(whole)} is compared as a whole.`,
        `Name ${quoted(whole)}, or take it out.`,
      ]
    } else {
      const guess = nearest(name, Object.keys(inner))
      return [
        `"${by}" names ${quoted(path)}, which is no field.`,
        guess === null ? 'Take it out.' : `Did you mean ${quoted(whole === '' ? guess : `${whole}.${guess}`)}?`,
      ]
    }
    whole += step
  }
  return null
}

function partsOf(shape: Shape): { readonly [name: string]: Shape } {
  if (shape.type === 'object') return shape.fields
  return shape.type === 'choice' ? Object.assign({}, ...Object.values(shape.options).map(partsOf)) : {}
}
