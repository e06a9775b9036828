/** Which changes of a plan may be carried out at once, and which go one after another. */
import { describe, expect, test } from 'vitest'
import { kinds } from '../../src/kinds/index.ts'
import { parentOf } from '../../src/kinds/model/endpoint.ts'
import type { Json } from '../../src/kinds/model/kind.ts'
import { Sealed } from '../../src/kinds/model/sealed.ts'
import type { Live } from '../../src/plan/model/live.ts'
import { type Change, type Plan, subjectOf } from '../../src/plan/model/plan.ts'
import { waitsIn } from '../../src/plan/order/at-once.ts'
import { changeWith } from './sides.ts'

/** What each change waits for, in their order. */
function waitsOf(changes: readonly Change[], live: Live = {}, wires: Plan['wires'] = {}): string[][] {
  const waits = waitsIn({ changes, wires }, live, (text) => text.replace('${secret:ONE}', 'One'))
  return waits.map((those) => those.map((other) => subjectOf(changes[other]!)))
}
const create = (kind: string, key: string, more: Partial<Change> = {}) =>
  changeWith({ action: 'create', kind, key, id: null, send: { name: key, title: key }, ...more })
const remove = (key: string, id: number) => changeWith({ action: 'delete', key, id })

test('what depends on nothing waits for nothing', () => {
  expect(waitsOf(['a', 'b', 'c'].map((key) => create('labels', key)))).toEqual([[], [], []])
})

test('what depends on something waits for that alone', () => {
  const changes = [create('labels', 'a'), create('teams', 'b'), create('macros', 'c', { after: ['labels/a'] })]
  expect(waitsOf(changes)).toEqual([[], [], ['labels/a']])
})

test('what was given a temporary name for an earlier one is not waited for', () => {
  const changes = [
    changeWith({ key: 'a', id: 1, after: ['labels/b'] }),
    changeWith({ key: 'b', id: 2, aside: { title: 'aside-2' }, after: ['labels/a'] }),
  ]
  expect(waitsOf(changes)).toEqual([[], ['labels/a']])
})

test('a delete waits for all before it, and all after it wait for the delete', () => {
  const changes = [create('labels', 'a'), create('labels', 'b'), remove('x', 8), remove('y', 9), create('labels', 'c')]
  expect(waitsOf(changes)).toEqual([[], [], ['labels/a', 'labels/b'], ['labels/x'], ['labels/y']])
})

describe('two creates of one name go one after another', () => {
  const named = (key: string, name?: Json) => create('agent_bots', key, { send: name === undefined ? {} : { name } })
  const sealed = new Sealed('${secret:ONE}', 'fingerprint')

  test.each<[string, Json | undefined, Json | undefined, string[]]>([
    ['the same', 'One', 'One', ['agent_bots/a']],
    ['another', 'One', 'Two', []],
    ['the same, one of them a secret', 'One', sealed as unknown as Json, ['agent_bots/a']],
    ['none, by which nothing could be found', undefined, undefined, ['agent_bots/a']],
  ])('%s', (_, first, second, waits) => {
    expect(waitsOf([named('a', first), named('b', second)])).toEqual([[], waits])
  })
})

test('kinds whose order means something are written in the order of the plan', () => {
  const inOrder = kinds.filter(({ requests }) => requests.inOrder).map(({ name }) => name)
  expect(inOrder).toEqual(['automation_rules'])
  expect(waitsOf([create('automation_rules', 'a'), changeWith({ kind: 'automation_rules', key: 'b', id: 7 })])).toEqual(
    [[], ['automation_rules/a']],
  )
})

test('what an account has once is written one after another', () => {
  const single = kinds.filter(({ endpoint }) => endpoint.isSingle).map(({ name }) => name)
  expect(single.length).toBeGreaterThan(1)
  const [first, second] = single.map((kind) => changeWith({ kind, key: 'own', id: 0 }))
  expect(waitsOf([first!, second!])).toEqual([[], [subjectOf(first!)]])
})

describe('nesting', () => {
  const nested = kinds.flatMap((kind) => {
    const parent = parentOf(kind.endpoint)
    return parent === null ? [] : [{ kind, name: kind.name, parent }]
  })

  test('is one level deep: what lies in something is about that, and about nothing above it', () => {
    const parents = new Set(nested.map(({ parent }) => parent.kind))
    expect(nested.filter(({ name }) => parents.has(name))).toEqual([])
  })

  test.each(nested)('$name of one resource go one after another, and with that itself', ({ name, parent }) => {
    const wires = { [parent.kind]: { p: 3, q: 4 } }
    const live = {
      [name]: [
        { id: 5, fields: { [parent.at]: 3 } },
        { id: 6, fields: { [parent.at]: 4 } },
      ],
    }
    const changes = [
      changeWith({ kind: parent.kind, key: 'p', id: 3 }),
      changeWith({ kind: name, key: 'of p', id: 5 }),
      changeWith({ kind: name, key: 'of q', id: 6 }),
      create(name, 'new of p', { send: { [parent.at]: 'p', name: 'new of p' } }),
    ]
    const below = (key: string) => `${name}/${key}`
    expect(waitsOf(changes, live, wires)).toEqual([[], [`${parent.kind}/p`], [], [below('of p')]])
  })

  test.each(nested)('$name of one that is still to be made do as well', ({ name, parent }) => {
    const above = create(parent.kind, 'p')
    const [one, two] = ['one', 'two'].map((key) =>
      create(name, key, { send: { [parent.at]: 'p', name: key }, after: [subjectOf(above)] }),
    )
    expect(waitsOf([above, one!, two!]).at(-1)).toEqual([subjectOf(above), subjectOf(one!)])
  })
})
