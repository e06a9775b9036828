/** An endpoint answers with functions: wrong ones ask elsewhere, look elsewhere, or send something else. */
import type { Endpoint, Request } from '../../src/kinds/model/endpoint.ts'
import { isObject } from '../../src/kinds/model/json.ts'
import type { Fields, Json, Kind } from '../../src/kinds/model/kind.ts'
import type { WrongFact } from './facts.ts'

const BODY = { probe: 1 }
const elsewhere = (request: Request): Request => ({ ...request, path: `${request.path}/elsewhere` })

export function wrongEndpoints(kind: Kind): WrongFact[] {
  const { endpoint } = kind
  const wrong = (fact: string, its: Partial<Endpoint>): WrongFact => ({
    fact: `endpoint.${fact}`,
    wrong: { ...kind, endpoint: { ...endpoint, ...its } },
  })
  const over = endpoint.over === null ? null : 1
  const isWrapped = JSON.stringify(endpoint.create(BODY, over).body) !== JSON.stringify(BODY)
  const isSaidAtDelete = endpoint.remove(1).body !== undefined
  return [
    wrong('listedFor', { listedFor: endpoint.listedFor === 'anyone' ? 'administrators' : 'anyone' }),
    wrong('list', { list: (id) => `${endpoint.list(id)}/elsewhere` }),
    wrong('listed', { listed: bare }),
    wrong('listed, none', { listed: () => [] }),
    wrong('create', { create: (body, id) => elsewhere(endpoint.create(body, id)) }),
    wrong('update', { update: (id, body) => elsewhere(endpoint.update(id, body)) }),
    wrong('remove', { remove: (id) => elsewhere(endpoint.remove(id)) }),
    ...(endpoint.over === null
      ? [wrong('created', { created: () => null })]
      : [
          wrong('over, none', { over: null }),
          wrong('over.kind', { over: { ...endpoint.over, kind: kind.name } }),
          wrong('over.at', {
            over: { ...endpoint.over, at: kind.references.find(({ at }) => at !== endpoint.over!.at)!.at },
          }),
        ]),
    ...(isWrapped
      ? [
          wrong('create, wrap', { create: (body, id) => ({ ...endpoint.create(body, id), body: { wrapped: body } }) }),
          wrong('update, wrap', { update: (id, body) => ({ ...endpoint.update(id, body), body: { wrapped: body } }) }),
        ]
      : [
          wrong('create, wrapped', { create: (body, id) => endpoint.create({ wrapped: body }, id) }),
          wrong('update, wrapped', { update: (id, body) => endpoint.update(id, { wrapped: body }) }),
        ]),
    ...(isSaidAtDelete ? [wrong('remove, body', { remove: (id) => ({ ...endpoint.remove(id), body: {} }) })] : []),
  ]
}

/** The list taken for the whole answer, and what is no list for nothing. */
function bare(answer: Json): readonly Fields[] | null {
  return Array.isArray(answer) && answer.every(isObject) ? [] : null
}
