import type { Endpoint } from '../model/endpoint.ts'
import { type Fields, isObject, type Json } from '../model/json.ts'
import { valueAt } from '../model/paths.ts'

export interface Single extends Partial<Pick<Endpoint, 'listedFor'>> {
  /** Empty for the account itself. */
  readonly path: string
  /** A field that every answer has, whatever its value: what lacks it is no answer to this question. */
  readonly has: string
  /** Where it stands in the answer (`''`: it is the answer). */
  readonly answer?: string
  /** The envelope of request bodies; none means bare fields. */
  readonly wrap?: string
  readonly update?: 'PATCH' | 'PUT'
  /** An update clears what it leaves out, so that it always carries everything. */
  readonly replaces?: true
  /** It may be missing, is created by POST and deleted by DELETE; otherwise it is always there. */
  readonly mayBeMissing?: (answer: Fields) => boolean
}

/** An answer without an id, such as settings of an account, is the only one there is. */
const ONLY = 0

/** What an account has once: its settings, or those of the token's user. Read, and written whole or in part, at one path. */
export function single(declared: Single): Endpoint {
  const { path, has, answer: at = '', wrap, update = 'PATCH', listedFor = 'administrators' } = declared
  const { replaces, mayBeMissing } = declared
  const bodyOf = (body: Fields): Fields => (wrap === undefined ? body : { [wrap]: body })
  const identified = (resource: Fields): Fields => ({ id: ONLY, ...resource })
  const resourceIn = (answer: Json): Fields | null => {
    const resource = valueAt(answer, at)
    return isObject(resource) && has in resource ? resource : null
  }
  return {
    listedFor,
    noneIsNotFound: false,
    over: null,
    under: null,
    isSingle: true,
    list: () => path,
    pages: null,
    listed: (answer) => {
      const resource = resourceIn(answer)
      if (resource === null) return null
      return mayBeMissing?.(resource) ? [] : [identified(resource)]
    },
    address: () => path,
    create: mayBeMissing === undefined ? null : (body) => ({ method: 'POST', path, body: bodyOf(body) }),
    created: (answer) => {
      const made = resourceIn(answer)
      return made === null || mayBeMissing?.(made) ? null : identified(made)
    },
    update: (_, body, before) => [{ method: update, path, body: bodyOf(replaces ? { ...before, ...body } : body) }],
    remove: mayBeMissing === undefined ? null : () => ({ method: 'DELETE', path }),
  }
}
