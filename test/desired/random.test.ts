/** Whatever stands in a file, the reader ends with resources or with findings that have a place. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { kinds } from '../../src/kinds/index.ts'
import type { Json } from '../../src/kinds/kind.ts'
import { parse } from './findings.ts'

/** What the examples of all kinds say, as one file. */
const whole: Json = {
  $account: 2,
  ...Object.fromEntries(kinds.map(({ name, example }) => [name, { example }])),
}

const names = [
  ...['$id', '$file', '$ignore', '$outputs', '$forget', '$secret', '$protect', '$comment', '$previously'],
  ...['__proto__', 'constructor', 'toString', 'type', 'channel', 'name', 'url', '', 'labels', 'conditions'],
]
const texts = ['${var:A}', '${secret:A}', '${', '\u0000', '\ud800', 'a'.repeat(300), 'https://a.test', 'api']
const name = fc.oneof(fc.constantFrom(...names), fc.string({ unit: 'binary' }))
const { tree: wild } = fc.letrec<{ tree: Json }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom<Json>(null, true, 0, -1, 1e308, ...texts),
    fc.string({ unit: 'binary' }),
    fc.array(tie('tree'), { maxLength: 3 }),
    fc.dictionary(name, tie('tree'), { maxKeys: 4 }),
  ),
}))

/** The tree with the part that `way` leads to replaced, removed or given another name. */
function mutated(tree: Json, way: readonly number[], part: Json, as: string): Json {
  if (tree === null || typeof tree !== 'object' || way.length === 0) return part
  const [step, ...rest] = way
  if (Array.isArray(tree)) {
    const at = step! % (tree.length + 1)
    return [...tree.slice(0, at), mutated((tree[at] ?? null) as Json, rest, part, as), ...tree.slice(at + 1)] as Json
  }
  const entries = Object.entries(tree)
  const at = step! % (entries.length + 1)
  const [key, value] = entries[at] ?? [as, null]
  entries[at] = [rest.length === 0 ? as : key, mutated(value, rest, part, as)]
  return Object.fromEntries(entries)
}

function mustHavePlaces(text: string): void {
  const lines = text.split('\n')
  const { findings } = parse({ 'desired/a.json': text }, { CHATWOOT_SECRET_A: 'hush-hush' })
  for (const { place, sentence, nextStep, severity } of findings) {
    expect(place?.file).toBe('desired/a.json')
    expect(place!.line).toBeGreaterThanOrEqual(1)
    expect(place!.line).toBeLessThanOrEqual(lines.length)
    expect(place!.column).toBeGreaterThanOrEqual(1)
    expect(place!.column).toBeLessThanOrEqual(lines[place!.line - 1]!.length + 1)
    expect([sentence, nextStep]).not.toContain('')
    expect(`${sentence}${nextStep}`).not.toMatch(/hush-hush|\[object Object\]|undefined/)
    expect(severity).toBe('error')
  }
}

test('any JSON', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.oneof(fc.constantFrom(...kinds.map((kind) => kind.name)), name), wild), (tree) =>
      mustHavePlaces(JSON.stringify(tree, null, 1)),
    ),
    { numRuns: 400 },
  )
})

test('a good file in which one part is something else', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20), { minLength: 1, maxLength: 8 }), wild, name, (way, part, as) =>
      mustHavePlaces(JSON.stringify(mutated(whole, way, part, as), null, 1)),
    ),
    { numRuns: 1500 },
  )
})

test('a good file in which some characters are something else', () => {
  const text = JSON.stringify(whole, null, 1)
  fc.assert(
    fc.property(fc.nat(text.length), fc.nat(5), fc.string({ unit: 'binary', maxLength: 3 }), (at, less, more) =>
      mustHavePlaces(text.slice(0, at) + more + text.slice(at + less)),
    ),
    { numRuns: 500 },
  )
})
