import { expect, test } from 'vitest'
import { inOrder } from '../../src/plan/order/order.ts'
import type { Unordered } from '../../src/plan/order/unordered.ts'

const change = (action: Unordered['action'], key: string): Unordered => ({
  action,
  kind: 'labels',
  key,
  id: null,
  title: key,
  cause: 'this change',
  fields: [],
  send: { needs: key },
  managed: {},
  before: {},
  holds: { needs: key },
  protect: false,
  place: { file: 'desired/labels.json', line: 1, column: 1 },
  comment: null,
})

/** No names that are unique. */
const none = () => ({ givers: () => [], aside: () => null, findings: () => [] })

/** Which key refers to which. */
const referring =
  (edges: { [key: string]: string[] }) =>
  (_: Unordered, { needs }: { needs?: unknown }) =>
    new Set((edges[String(needs)] ?? []).map((key) => `labels/${key}`))

test('creates go up the references, deletes go down, and deletes come last', () => {
  const edges = { a: ['b'], b: ['c'], x: ['y'] }
  const { changes } = inOrder(
    ['a', 'b', 'c'].map((key) => change('create', key)).concat(change('delete', 'x'), change('delete', 'y')),
    none,
    referring(edges) as never,
  )

  expect(changes.map(({ key, after }) => [key, after])).toEqual([
    ['c', []],
    ['b', ['labels/c']],
    ['a', ['labels/b']],
    ['x', []],
    ['y', ['labels/x']],
  ])
})

test('a circle of references is an error that names its members', () => {
  const { findings } = inOrder(
    [change('create', 'a'), change('create', 'b'), change('create', 'c')],
    none,
    referring({ a: ['b'], b: ['a'] }) as never,
  )

  expect(findings.map(({ code, subject, place }) => [code, subject, place?.line])).toEqual([
    ['P-CYCLE', 'labels/a', 1],
    ['P-CYCLE', 'labels/b', 1],
  ])
  expect(findings[0]).toMatchObject({
    severity: 'error',
    sentence: 'labels/a is part of a circle of references: labels/a, labels/b.',
    nextStep: 'None of them can come first. Take one reference out, apply, and put it in with a second pull request.',
  })
})

test('who waits for a circle, and whom it waits for, is no part of it', () => {
  const { findings } = inOrder(
    ['d', 'c', 'b', 'a'].map((key) => change('create', key)),
    none,
    referring({ a: ['b'], b: ['c'], c: ['b', 'd'] }) as never,
  )

  expect(findings.map(({ subject }) => subject)).toEqual(['labels/b', 'labels/c'])
  expect(findings[0]!.sentence).toContain(': labels/b, labels/c.')
})

test('what has nothing to wait for goes by kind and key, whatever order it came in', () => {
  const all = ['c', 'a', 'd', 'b'].map((key) => change('create', key))
  const adopted = ['f', 'e'].map((key) => change('adopt', key))
  const webhook = { ...change('create', 'a'), kind: 'webhooks' }
  const orders = [
    [...all, webhook, ...adopted],
    [webhook, ...adopted, ...all.toReversed()],
    [...adopted.toReversed(), ...all.toSorted((a, b) => (a.key < b.key ? -1 : 1)), webhook],
  ].map((some) => inOrder(some, none).changes.map(({ kind, key }) => `${kind}/${key}`))

  expect(orders[0]).toEqual([...['e', 'f', 'a', 'b', 'c', 'd'].map((key) => `labels/${key}`), 'webhooks/a'])
  expect(orders[1]).toEqual(orders[0])
  expect(orders[2]).toEqual(orders[0])
})

test('what a change comes after is in order, and never itself or what it has nothing to do with', () => {
  const edges = { a: ['d', 'a', 'c', 'x'], x: ['a'] }
  const { changes, findings } = inOrder(
    [change('update', 'a'), ...['c', 'd', 'e'].map((key) => change('create', key)), change('delete', 'x')],
    none,
    referring(edges) as never,
  )

  expect(findings).toEqual([])
  expect(changes.find(({ key }) => key === 'a')!.after).toEqual(['labels/c', 'labels/d'])
  expect(changes.find(({ key }) => key === 'x')!.after).toEqual(['labels/a'])
})

test('what does not exist yet cannot refer to itself', () => {
  const { findings } = inOrder([change('create', 'a')], none, referring({ a: ['a'] }) as never)

  expect(findings).toMatchObject([
    { code: 'P-CYCLE', severity: 'error', sentence: 'labels/a refers to itself, and does not exist yet.' },
  ])
})
