/** What a declaration leaves out is filled in, and what contradicts itself is refused when it is used. */

import { describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { binding as bindingOf } from '../../src/kinds/endpoints/binding.ts'
import { collection } from '../../src/kinds/endpoints/collection.ts'
import { fields, freeObject, line, list, reference } from '../../src/kinds/fields/schema.ts'
import { kinds } from '../../src/kinds/index.ts'
import { mustBeDescribed, mustFitSchema, mustFitTogether, mustHaveExample } from '../../src/kinds/model/check.ts'
import { type Declaration, defineKind } from '../../src/kinds/model/define.ts'
import type { Kind } from '../../src/kinds/model/kind.ts'

const plain: Declaration = {
  name: 'rooms',
  words: { noun: 'room', about: 'Where people meet.' },
  schema: () =>
    fields({
      title: line,
      team: reference,
      hours: list(z.object({ day: z.int(), from: line })),
      door: z.discriminatedUnion('type', [
        z.object({ type: z.literal('wood') }),
        z.object({ type: z.literal('glass'), tint: line }),
      ]),
      notes: freeObject,
    }),
  identity: { nameField: 'title' },
  endpoint: collection({ path: 'rooms' }),
  example: { title: 'Attic', team: 'support' },
  availability: { verified: '4.15.1' },
}
const binding: Declaration = {
  ...plain,
  endpoint: bindingOf({ over: 'teams', at: 'team', read: 'room', bound: 'room', write: 'set_room', unbound: {} }),
}

describe('what is left out', () => {
  const kind = defineKind(plain)

  test('is what most kinds have', () => {
    expect(kind.identity).toMatchObject({ naturalKey: ['title'], referredBy: 'id', unique: {}, takenOnce: [] })
    expect(kind.endpoint).toMatchObject({ listedFor: 'administrators', over: null })
    expect(kind.words).toMatchObject({ loses: '', gone: null, stays: null, serverMade: null, page: null })
    expect(kind.words.tells.clauses({})).toEqual([])
    expect(kind.words.tells.creation({})).toEqual([])
    expect(kind.safety).toMatchObject({
      secrets: [],
      people: null,
      deletion: { when: 'at once', needsApproval: false },
    })
    expect(kind.availability).toEqual({
      verified: '4.15.1',
      since: '3.0',
      edition: 'any',
      feature: null,
      needsFeature: null,
      until: null,
      parts: [],
    })
  })

  test('does nothing', () => {
    const { identity, requests, limits, safety } = kind
    const one = { title: 'Attic' }

    expect([requests.fromLive(one), requests.toBody(one, 'create'), requests.createdWith(one)]).toEqual([one, one, {}])
    expect([identity.isForeign(one), safety.answers(one), limits.cannotCreate(one)]).toEqual([false, false, null])
  })

  test('leaves the rest of its group as it is', () => {
    expect(defineKind({ ...plain, limits: { required: ['title'] } }).limits).toMatchObject({
      required: ['title'],
      immutable: [],
    })
  })
})

test.each<[string, Partial<Declaration>]>([
  ['a field in one of several objects', { safety: { weakens: { 'door.tint': () => null } } }],
  ['what tells several objects apart', { limits: { required: ['door.type'] } }],
  ['free JSON, however deep', { references: [{ at: 'notes.by[].team', to: 'teams' }] }],
  ['each of a list, and one with a value', { references: [{ at: 'hours[day=1].from', to: 'teams' }] }],
  ['the key of a list', { comparison: { keyed: { hours: 'day' } } }],
])('a declaration may name %s', (_, more) => {
  expect(() => mustFitSchema(defineKind({ ...plain, ...more }))).not.toThrow()
})

const aside = { aside: (mark: string) => mark }

test.each<[string, Partial<Declaration>, string]>([
  ['identity.nameField', { identity: { nameField: 'titel', naturalKey: ['title'] } }, 'titel'],
  ['identity.naturalKey', { identity: { nameField: 'title', naturalKey: ['titel'] } }, 'titel'],
  ['identity.referredBy', { identity: { nameField: 'title', referredBy: 'titel' } }, 'titel'],
  ['identity.unique', { identity: { nameField: 'title', unique: { titel: aside } } }, 'titel'],
  ['identity.takenOnce', { identity: { nameField: 'title', takenOnce: [['door.colour']] } }, 'door.colour'],
  ['identity.nameField', { identity: { nameField: 'constructor' } }, 'constructor'],
  ['endpoint.over', { endpoint: { ...binding.endpoint, over: { kind: 'teams', at: 'teem', holds: 'title' } } }, 'teem'],
  [
    'endpoint.over',
    { endpoint: { ...binding.endpoint, over: { kind: 'teams', at: 'team', holds: 'titel' } } },
    'titel',
  ],
  ['references', { references: [{ at: 'teem', to: 'teams' }] }, 'teem'],
  ['references', { references: [{ at: 'team[]', to: 'teams' }] }, 'team[]'],
  ['references', { references: [{ at: 'title.team', to: 'teams' }] }, 'title.team'],
  ['references', { references: [{ at: 'hours.from', to: 'teams' }] }, 'hours.from'],
  ['references', { references: [{ at: 'hours[weekday=1].from', to: 'teams' }] }, 'hours[weekday=1].from'],
  ['requests.onlyByUpdate', { requests: { onlyByUpdate: ['hour'] } }, 'hour'],
  ['requests.partial', { requests: { partial: ['door.tint'] } }, 'door.tint'],
  ['limits.required', { limits: { required: ['event_nam'] } }, 'event_nam'],
  ['limits.immutable', { limits: { immutable: ['door.kind'] } }, 'door.kind'],
  ['limits.neverEmpty', { limits: { neverEmpty: ['hour'] } }, 'hour'],
  ['comparison.canonical', { comparison: { canonical: { titel: (value) => value } } }, 'titel'],
  ['comparison.keyed', { comparison: { keyed: { hours: 'weekday' } } }, 'hours[].weekday'],
  ['comparison.keyed', { comparison: { keyed: { door: 'type' } } }, 'door[].type'],
  ['safety.weakens', { safety: { weakens: { 'door.lock': () => null } } }, 'door.lock'],
  ['requests.carried', { requests: { carried: ['stamp'] } }, 'stamp'],
  ['safety.services', { safety: { services: { heating: 'heating' } } }, 'heating'],
  ['safety.people', { safety: { people: { role: 'role', administrator: 'chief' } } }, 'role'],
  ['safety.reaches', { safety: { reaches: [{ isOn: () => true, by: ['hours', 'bell'], says: 'it rings' }] } }, 'bell'],
])('%s may name nothing that the schema does not have: %o', (fact, more, name) => {
  expect(() => defineKind({ ...plain, ...more }).schema).toThrow(
    `rooms: ${fact} names "${name}", which its schema does not have`,
  )
})

test.each(kinds.map((kind) => [kind.name, kind] as const))('what %s name is in their schema', (_, kind) => {
  expect(() => mustFitSchema(kind)).not.toThrow()
})

test('a schema is made when it is asked for, and once', () => {
  let made = 0
  const schema = () => {
    made += 1
    return plain.schema()
  }
  const kind = defineKind({ ...plain, schema })
  expect(made).toBe(0)

  expect(kind.schema).toBe(kind.schema)
  expect(made).toBe(1)
})

describe('an example', () => {
  const inTeam = { references: [{ at: 'team', to: 'teams', literals: ['nil'] }] }

  test.each<[string, Partial<Declaration>, string]>([
    [
      'is what the schema takes',
      { example: { title: 7 } },
      'example is not what its schema takes: title (Invalid input)',
    ],
    [
      'holds what is referred to',
      { ...inTeam, example: { title: 'Attic' } },
      'neither example nor samples refer to any of "teams"',
    ],
    [
      'names a resource',
      { ...inTeam, example: { title: 'Attic', team: 'nil' } },
      'neither example nor samples refer to any of "teams"',
    ],
  ])('%s', (_, more, says) => {
    expect(() => mustHaveExample(defineKind({ ...plain, ...more }))).toThrow(`rooms: ${says}`)
  })

  test.each(kinds.map((kind) => [kind.name, kind] as const))('of %s is one', (_, kind) => {
    expect(() => mustHaveExample(kind)).not.toThrow()
  })
})

describe('a description', () => {
  const title = 'What people call the room.'
  const of = (schema: Kind['schema']) => () => mustBeDescribed(defineKind({ ...plain, schema: () => schema }))

  test.each<[string, Kind['schema'], string]>([
    ['at the top', fields({ title: line, team: reference }, { title } as never), 'team'],
    [
      'inside of a list',
      fields({ title: line, hours: list(fields({ day: line })) }, { title, hours: 'When it is open.' }),
      'hours[].day',
    ],
    [
      'of one of several objects',
      fields(
        { title: line, door: z.discriminatedUnion('type', [z.object({ type: z.literal('wood') })]) },
        { title, door: 'What closes it.' },
      ),
      'door.type',
    ],
  ])('is missing %s', (_, schema, path) => {
    expect(of(schema)).toThrow(`rooms: field "${path}" has no description`)
  })

  test('stays when a schema gets further checks', () => {
    expect(of(fields({ title: line }, { title }).check(z.check(() => {})))).not.toThrow()
  })

  test.each(kinds.map((kind) => [kind.name, kind] as const))('is there for every field of %s', (_, kind) => {
    expect(() => mustBeDescribed(kind)).not.toThrow()
  })
})

test('the kinds of the registry fit together', () => {
  expect(() => mustFitTogether(kinds)).not.toThrow()
})

test.each<[string, Partial<Declaration>[], string]>([
  ['have names of their own', [{}, {}], 'rooms: name is that of another kind'],
  [
    'refer to each other only',
    [{ references: [{ at: 'team', to: 'teams' }] }],
    'rooms: references lead from "team" to "teams", which is no kind',
  ],
  ['are bound to each other only', [binding], 'rooms: endpoint.over names "teams", which is no kind'],
])('the kinds of a registry %s', (_, all, says) => {
  expect(() => mustFitTogether(all.map((more) => defineKind({ ...plain, ...more })))).toThrow(says)
})
