import { describe, expect, test } from 'vitest'
import type { Json } from '../../src/kinds/model/kind.ts'
import { fieldOf, isObject, isWithin, mapAt, valueAt, without } from '../../src/plan/model/paths.ts'

describe('replacing what a path leads to', () => {
  const places = (value: Json, at: string) => {
    const found: string[] = []
    const mapped = mapAt(value, at, (leaf, place) => {
      found.push(`${place}=${JSON.stringify(leaf)}`)
      return 'x'
    })
    return [found, mapped]
  }
  const actions = [
    { action_name: 'mute', action_params: [1] },
    { action_name: 'add_label', action_params: ['a', 'b'] },
  ]

  test.each<[string, Json, string, string[], Json]>([
    ['a field', { inbox: 1, other: 2 }, 'inbox', ['inbox=1'], { inbox: 'x', other: 2 }],
    ['a field in a field', { a: { b: 1 }, b: 2 }, 'a.b', ['a.b=1'], { a: { b: 'x' }, b: 2 }],
    ['each item', { a: [1, 2] }, 'a[]', ['a[0]=1', 'a[1]=2'], { a: ['x', 'x'] }],
    ['each field of each item', { a: [{ b: 1 }, { c: 2 }] }, 'a[].b', ['a[0].b=1'], { a: [{ b: 'x' }, { c: 2 }] }],
    [
      'items that say so',
      { actions },
      'actions[action_name=add_label].action_params[]',
      ['actions[1].action_params[0]="a"', 'actions[1].action_params[1]="b"'],
      { actions: [actions[0]!, { action_name: 'add_label', action_params: ['x', 'x'] }] },
    ],
  ])('%s', (_, value, at, found, mapped) => {
    expect(places(value, at)).toEqual([found, mapped])
    // Paths are read once.
    expect(places(value, at)).toEqual([found, mapped])
  })

  test.each<[Json, string]>([
    [{ other: 1 }, 'inbox'],
    ['text', 'inbox'],
    [null, 'inbox'],
    [[1], 'inbox'],
    [{ a: 'text' }, 'a[]'],
    [{ a: { b: 1 } }, 'a[]'],
    [{ a: [1, null, 'b'] }, 'a[x=1].b'],
  ])('%j has nothing at %s and stays', (value, at) => {
    expect(places(value, at)).toEqual([[], value])
  })
})

test('the value at a path', () => {
  const value = { a: { b: [1], c: null } }

  expect(valueAt(value, '')).toBe(value)
  expect(valueAt(value, 'a.b')).toEqual([1])
  expect(valueAt(value, 'a.c')).toBeNull()
  expect(['a.d', 'd', 'a.b.0', 'a.c.d'].map((path) => valueAt(value, path))).toEqual(Array(4).fill(undefined))
})

test('the field that a path begins with', () => {
  expect(['name', 'channel.type', 'working_hours[day_of_week=1].open_hour'].map(fieldOf)).toEqual([
    'name',
    'channel',
    'working_hours',
  ])
})

test.each([
  ['a', 'a', true],
  ['a.b', 'a', true],
  ['a[x=1].b', 'a', true],
  ['a[x=1].b', 'a[x=1]', true],
  ['ab', 'a', false],
  ['a', 'a.b', false],
  ['b.a', 'a', false],
  ['b.c', 'a', false],
  ['c[a', 'a', false],
  ['', 'a', false],
])('%s is within %s: %s', (path, of, expected) => {
  expect(isWithin(path, of)).toBe(expected)
})

test('fields without some, and what is an object', () => {
  expect(without({ a: 1, b: 2, c: 3 }, ['a', 'c', 'd'])).toEqual({ b: 2 })
  expect([{}, [], null, 'text', undefined].map(isObject)).toEqual([true, false, false, false, false])
})
