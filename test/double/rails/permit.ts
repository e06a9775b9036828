/** Strong parameters and ParamsWrapper: which part of a request an action gets to see. */
import { crash, paramMissing } from './answers.ts'
import { isHash, type Param, type Params } from './incoming.ts'

/**
 * What an action permits, field by field: `one` scalar, a `list` of scalars, a free `object`, or an object (or a list
 * of objects) with permitted fields of its own.
 */
type Permitted = 'one' | 'list' | 'object' | Permit
export interface Permit {
  readonly [field: string]: Permitted
}

const isScalar = (value: Param): boolean => !Array.isArray(value) && !isHash(value)

/** A free object keeps everything but lists inside lists. */
function free(value: Param): Param {
  if (Array.isArray(value)) return value.filter((item) => !Array.isArray(item)).map(free)
  if (isHash(value)) return Object.fromEntries(Object.entries(value as Params).map(([key, item]) => [key, free(item)]))
  return value
}

function part(value: Param, permitted: Permitted): Param | undefined {
  if (permitted === 'one') return isScalar(value) ? value : undefined
  // null for anything declared as a list or an object is dropped: it means "unchanged", never "clear".
  if (permitted === 'list') return Array.isArray(value) && value.every(isScalar) ? value : undefined
  if (permitted === 'object') return isHash(value) ? free(value) : undefined
  if (Array.isArray(value)) return value.filter(isHash).map((item) => permit(item as Params, permitted))
  return isHash(value) ? permit(value as Params, permitted) : undefined
}

export function permit(params: Params, allowed: Permit): Params {
  const kept: Params = {}
  for (const [field, permitted] of Object.entries(allowed)) {
    const value = params[field]
    if (value === undefined) continue
    const allowedPart = part(value, permitted)
    if (allowedPart !== undefined) kept[field] = allowedPart
  }
  return kept
}

const isBlank = (value: Param): boolean =>
  value === null ||
  value === false ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.length === 0) ||
  (isHash(value) && Object.keys(value).length === 0)

/** `params.require(key)` followed by `permit`: missing or empty is 422, text or a list has no `permit` and crashes. */
export function required(params: Params, key: string): Params {
  const value = params[key]
  if (value === undefined || isBlank(value)) return paramMissing(key)
  return isHash(value) ? (value as Params) : crash()
}

/** ParamsWrapper: a JSON body without its envelope is copied into one, but only the columns of the model. */
export function wrapped(body: Params, all: Params, key: string, columns: readonly string[] | 'everything'): Params {
  if (key in all) return all
  const inner = Object.fromEntries(
    Object.entries(body).filter(([field]) => columns === 'everything' || columns.includes(field)),
  )
  return { ...all, [key]: inner }
}
