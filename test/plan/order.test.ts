import { expect, test } from 'vitest'
import { inOrder, type Unordered } from '../../src/plan/order.ts'

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
  expect(findings[0]!.sentence).toBe('labels/a is part of a circle of references: labels/a, labels/b.')
})
