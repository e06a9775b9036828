/** An endpoint answers with functions: wrong ones ask elsewhere, look elsewhere, or send something else. */
import { type Endpoint, type Located, parentOf, type Request } from '../../src/kinds/model/endpoint.ts'
import { isObject } from '../../src/kinds/model/json.ts'
import type { Fields, Json, Kind } from '../../src/kinds/model/kind.ts'
import { shapeOf } from '../../src/kinds/model/shape.ts'
import type { WrongFact } from './facts.ts'

const BODY = { probe: 1 }
const AT: Located = { id: 1, address: 'somewhere/1' }
const elsewhere = (request: Request): Request => ({ ...request, path: `${request.path}/elsewhere` })
/** In an envelope that nobody knows. A body without any would be no mistake: Rails makes one by itself (ParamsWrapper). */
const enveloped =
  (isWrapped: boolean) =>
  (request: Request): Request => {
    const body = request.body ?? {}
    return { ...request, body: { wrapped: isWrapped ? (Object.values(body)[0] ?? {}) : body } }
  }

export function wrongEndpoints(kind: Kind): WrongFact[] {
  const { endpoint } = kind
  const wrong = (fact: string, its: Partial<Endpoint>): WrongFact => ({
    fact: `endpoint.${fact}`,
    wrong: { ...kind, endpoint: { ...endpoint, ...its } },
  })
  const parent = parentOf(endpoint)
  const { create, update, remove, over, pages } = endpoint
  const creating = (change: (request: Request) => Request): Partial<Endpoint> =>
    create === null ? {} : { create: (body, at) => change(create(body, at)) }
  const updating = (change: (request: Request) => Request): Partial<Endpoint> => ({
    update: (at, body, before) => update(at, body, before).map(change),
  })
  const [sent] = update(AT, BODY, {})
  const isWrapped = JSON.stringify(sent?.body ?? {}) !== JSON.stringify(BODY)
  const shape = shapeOf(kind.schema)
  const isUpdated =
    shape.type !== 'object' || Object.keys(shape.fields).some((one) => !kind.limits.immutable.includes(one))
  // What an account has once is written at one path, whatever its address.
  const isAddressed = [...update(AT, BODY, {}), ...(remove === null ? [] : [remove(AT)])].some(({ path }) =>
    path.includes(AT.address),
  )
  const isSaidAtDelete = remove?.(AT).body !== undefined
  return [
    ...(over === null
      ? [wrong('listedFor', { listedFor: endpoint.listedFor === 'anyone' ? 'administrators' : 'anyone' })]
      : []),
    pages === null
      ? wrong('list', { list: (at) => `${endpoint.list(at)}/elsewhere` })
      : wrong('pages, path', { pages: { ...pages, path: (page, at) => `elsewhere/${pages.path(page, at)}` } }),
    wrong('listed', { listed: bare }),
    ...(endpoint.also ?? []).map((path) =>
      wrong(`also: ${path}`, { also: endpoint.also!.filter((one) => one !== path) }),
    ),
    wrong('listed, none', { listed: () => [] }),
    ...(isAddressed ? [wrong('address', { address: (raw, at) => `${endpoint.address(raw, at)}/elsewhere` })] : []),
    ...(isUpdated ? [wrong('update', updating(elsewhere)), wrong('update, wrap', updating(enveloped(isWrapped)))] : []),
    ...(create === null
      ? []
      : [
          wrong('create', creating(elsewhere)),
          wrong('created', { created: () => null }),
          wrong('create, wrap', creating(enveloped(isWrapped))),
        ]),
    ...(remove === null
      ? [wrong('remove', { remove: ({ address }) => ({ method: 'DELETE', path: address }) })]
      : [wrong('remove', { remove: (at) => elsewhere(remove(at)) }), wrong('remove, none', { remove: null })]),
    ...(pages === null ? [] : [wrong('pages', { pages: null })]),
    ...(over === null
      ? []
      : [
          wrong('over, none', { over: null }),
          wrong('over.kind', { over: { ...over, kind: kind.name } }),
          wrong('over.at', { over: { ...over, at: kind.references.find(({ at }) => at !== parent!.at)!.at } }),
        ]),
    ...(isSaidAtDelete ? [wrong('remove, body', { remove: (at) => ({ ...remove!(at), body: {} }) })] : []),
  ]
}

/** The list taken for the whole answer, and what is no list for nothing. */
function bare(answer: Json): readonly Fields[] | null {
  return Array.isArray(answer) && answer.every(isObject) ? [] : null
}
