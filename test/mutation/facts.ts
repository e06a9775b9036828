/**
 * Every fact of a declaration, and how it looks when it is wrong: an item or an entry taken away, a function that does what
 * most kinds do, another field, the other of two words. Walks the groups of the kind as data and knows no kind by name; what
 * a declaration leaves to `defineKind` is no fact of its own.
 */
import * as z from 'zod/mini'
import { impliedBy } from '../../src/kinds/model/endpoint.ts'
import type { Fields, Kind } from '../../src/kinds/model/kind.ts'
import { shapeOf } from '../../src/kinds/model/shape.ts'
import { wrongEndpoints } from './facts-endpoint.ts'

export interface WrongFact {
  /** Such as `limits.required: name`. */
  readonly fact: string
  /** The same kind with that fact wrong. */
  readonly wrong: Kind
}

type Group = { readonly [fact: string]: unknown }

export function wrongFactsOf(kind: Kind, all: readonly Kind[]): WrongFact[] {
  const { identity, requests, limits, comparison, safety, impact, availability, words } = kind
  const { required, immutable } = impliedBy(kind.endpoint)
  const implied = [...required.map((path) => `required: ${path}`), ...immutable.map((path) => `immutable: ${path}`)]
  const others = all.filter(({ name }) => name !== kind.name).map(({ name }) => name)
  const otherField = (than: string) =>
    Object.keys(fieldsIn(kind)).find((field) => field !== than && field !== identity.nameField) ?? than
  const inGroup = <Name extends keyof Kind>(name: Name, wrongs: readonly (readonly [string, Group])[]): WrongFact[] =>
    wrongs.map(([fact, group]) => ({ fact: `${name}.${fact}`, wrong: { ...kind, [name]: { ...group } } }))

  return [
    ...inGroup('identity', [
      ...(identity.nameField === null ? [] : replaced(identity, 'nameField', otherField(identity.nameField))),
      ...naturalKeys(kind, otherField),
      ...(all.some(({ references }) => references.some(({ to }) => to === kind.name))
        ? replaced(identity, 'referredBy', identity.referredBy === 'id' ? identity.nameField : 'id')
        : []),
      ...without(identity, 'unique'),
      ...Object.entries(identity.unique).flatMap(([field, { aside, afterwards }]) => [
        [
          `unique: ${field}, aside`,
          { ...identity, unique: { ...identity.unique, [field]: { aside: () => ' ' } } },
        ] as const,
        ...(afterwards === undefined
          ? []
          : [
              [
                `unique: ${field}, afterwards`,
                { ...identity, unique: { ...identity.unique, [field]: { aside } } },
              ] as const,
            ]),
      ]),
      ...without(identity, 'takenOnce'),
      ...identity.takenOnce.flatMap((paths, index) =>
        paths.length === 1
          ? []
          : paths.map(
              (path) =>
                [
                  `takenOnce: ${paths.join()} without ${path}`,
                  {
                    ...identity,
                    takenOnce: identity.takenOnce.with(
                      index,
                      paths.filter((one) => one !== path),
                    ),
                  },
                ] as const,
            ),
      ),
      ...made(identity, 'isForeign', () => false),
    ]),
    ...inGroup('requests', [
      ...made(requests, 'fromLive', (raw: Fields) => raw),
      ...made(requests, 'toBody', (fields: Fields) => fields),
      ...made(requests, 'createdWith', () => ({})),
      ...made(requests, 'alsoByUpdate', () => []),
      ...['onlyByUpdate', 'partial', 'carried'].flatMap((name) => without(requests, name)),
      ...(requests.inOrder ? replaced(requests, 'inOrder', false) : []),
    ]),
    ...inGroup('limits', [
      ...['required', 'immutable', 'neverEmpty', 'listedBy']
        .flatMap((name) => without(limits, name))
        .filter(([fact]) => !implied.includes(fact)),
      ...made(limits, 'cannotCreate', () => null),
    ]),
    ...inGroup('comparison', [...without(comparison, 'canonical'), ...without(comparison, 'keyed')]),
    ...inGroup('impact', [
      ...(impact.deleted.length === 0 ? [] : replaced(impact, 'deleted', [])),
      ...(impact.people === null ? [] : replaced(impact, 'people', null)),
    ]),
    ...inGroup('safety', [
      ...['secrets', 'weakens', 'services'].flatMap((name) => without(safety, name)),
      ...safety.reaches.flatMap((reach, index) => {
        const instead = (its: readonly object[]) => ({
          ...safety,
          reaches: safety.reaches.flatMap((one, at) => (at === index ? its : [one])),
        })
        return [
          [`reaches: ${index}`, instead([])] as const,
          [`reaches: ${index}, isOn always`, instead([{ ...reach, isOn: () => true }])] as const,
          ...reach.by.map(
            (field) =>
              [
                `reaches: ${index}, by ${field}`,
                instead([{ ...reach, by: reach.by.filter((one) => one !== field) }]),
              ] as const,
          ),
        ]
      }),
      ...made(safety, 'answers', () => false),
      ...(safety.people === null
        ? []
        : ([
            ['people', { ...safety, people: null }],
            ['people: role', { ...safety, people: { ...safety.people, role: identity.nameField } }],
            ['people: administrator', { ...safety, people: { ...safety.people, administrator: 'nobody' } }],
          ] as const)),
      ...(safety.contents === null ? [] : replaced(safety, 'contents', null)),
      ...(safety.conversationsBy === null
        ? []
        : [...replaced(safety, 'conversationsBy', null), ...replaced(safety, 'conversationsBy', 'other_id')]),
      ...(['at once', 'later'] as const)
        .filter((when) => when !== safety.deletion.when && kind.endpoint.remove !== null)
        .map((when) => [`deletion: ${when}`, { ...safety, deletion: { ...safety.deletion, when } }] as const),
      ...(safety.deletion.needsApproval
        ? ([
            ['deletion: needs no approval', { ...safety, deletion: { ...safety.deletion, needsApproval: false } }],
          ] as const)
        : []),
    ]),
    ...references(kind, others),
    ...wrongEndpoints(kind),
    ...inGroup('availability', [
      ...replaced(availability, 'verified', '1.0.0'),
      ...(availability.since === '3.0' ? [] : replaced(availability, 'since', '3.0')),
      ...(availability.edition === 'any' ? [] : replaced(availability, 'edition', 'any')),
      ...(availability.feature === null ? [] : replaced(availability, 'feature', 'no_such_feature')),
      ...without(availability, 'parts'),
    ]),
    // The other words are sentences for people; of this one guards ask whether it is there.
    ...inGroup('words', words.serverMade === null ? [] : replaced(words, 'serverMade', null)),
    ...Object.keys(fieldsIn(kind)).map((field) => ({
      fact: `schema: ${field}`,
      wrong: { ...kind, schema: z.partial(z.object(fieldsWithout(kind, field))) as unknown as Kind['schema'] },
    })),
  ]
}

function naturalKeys({ identity }: Kind, otherField: (than: string) => string): (readonly [string, Group])[] {
  const key: unknown = identity.naturalKey
  if (typeof key === 'string')
    return replaced(identity, 'naturalKey', key === identity.nameField ? otherField(key) : identity.nameField)
  const fields = key as readonly string[]
  return fields.length > 1
    ? without(identity, 'naturalKey')
    : replaced(identity, 'naturalKey', [fields[0] === identity.nameField ? otherField(fields[0]!) : identity.nameField])
}

function references(kind: Kind, others: readonly string[]): WrongFact[] {
  return kind.references.flatMap((reference, index) => {
    const instead = (what: string, its: readonly object[]): WrongFact => ({
      fact: `references: ${reference.at}${what}`,
      wrong: {
        ...kind,
        references: kind.references.flatMap((one, at) => (at === index ? its : [one])) as Kind['references'],
      },
    })
    const flags = Object.keys(reference).filter((name) => !['at', 'to', 'literals'].includes(name))
    return [
      instead('', []),
      instead(', to', [{ ...reference, to: others.find((name) => name !== reference.to)! }]),
      ...(reference.literals ?? []).map((literal) =>
        instead(`, literal ${JSON.stringify(literal)}`, [
          { ...reference, literals: reference.literals!.filter((one) => one !== literal) },
        ]),
      ),
      ...flags.map((flag) =>
        instead(`, ${flag}`, [Object.fromEntries(Object.entries(reference).filter(([name]) => name !== flag))]),
      ),
    ]
  })
}

function replaced(group: object, name: string, value: unknown): (readonly [string, Group])[] {
  return [[value === null || value === '' ? `${name}, none` : name, { ...group, [name]: value }]]
}

/** A function that is not what `defineKind` fills in. */
function made(group: object, name: string, usual: (...given: never[]) => unknown): (readonly [string, Group])[] {
  const its = (group as Group)[name]
  const text = (of: unknown) => String(of).replace(/\s|;/g, '')
  return text(its) === text(usual) ? [] : [[name, { ...group, [name]: usual }]]
}

/** One item of a list, or one entry of an object, taken away. */
function without(group: object, name: string): (readonly [string, Group])[] {
  const its = (group as Group)[name] as readonly unknown[] | Group
  const as = (item: unknown) => (typeof item === 'string' ? item : JSON.stringify(item))
  return Array.isArray(its)
    ? its.map((item, index) => [`${name}: ${as(item)}`, { ...group, [name]: its.toSpliced(index, 1) }] as const)
    : Object.keys(its).map(
        (key) =>
          [
            `${name}: ${key}`,
            { ...group, [name]: Object.fromEntries(Object.entries(its).filter(([one]) => one !== key)) },
          ] as const,
      )
}

function fieldsIn({ schema }: Kind): { readonly [field: string]: unknown } {
  const shape = shapeOf(schema)
  return shape.type === 'object' ? shape.fields : {}
}

function fieldsWithout({ schema }: Kind, field: string): { [field: string]: z.ZodMiniType } {
  const { shape } = schema._zod.def as unknown as { shape: { [field: string]: z.ZodMiniType } }
  return Object.fromEntries(Object.entries(shape).filter(([name]) => name !== field))
}
