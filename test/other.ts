import type { Fields } from '../src/kinds/model/kind.ts'
import { isObject } from '../src/plan/model/paths.ts'

/** Another value of the same type; of an object or list with nothing in it there is none. */
export function other(value: unknown): never {
  if (typeof value === 'boolean') return !value as never
  if (typeof value === 'string')
    return (
      /^https?:/.test(value) ? `${value}/other` : /^#/.test(value) ? '#000000' : /\//.test(value) ? 'UTC' : `${value} x`
    ) as never
  if (Array.isArray(value)) return (value.length > 1 ? value.slice(1) : value.map(other)) as never
  if (isObject(value as never)) {
    const [last, ...rest] = Object.entries(value as Fields).reverse()
    if (last === undefined) return value as never
    const [name, inner] = last
    return Object.fromEntries([...rest.reverse(), [name, other(inner)]]) as never
  }
  return (typeof value === 'number' ? value + 1 : value) as never
}
