/** Whatever stands in a file, the reader ends with resources or with findings that have a place. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { kinds } from '../../src/kinds/index.ts'
import type { Json } from '../../src/kinds/model/kind.ts'
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

/** A byte order mark in front is put up with, and nothing else that is not JSON. */
function isJson(text: string): boolean {
  try {
    JSON.parse(text.replace(/^\ufeff/, ''))
    return true
  } catch {
    return false
  }
}

function mustHavePlaces(text: string): void {
  const lines = text.split('\n')
  const { findings } = parse({ 'desired/a.json': text }, { CHATWOOT_SECRET_A: 'hush-hush' })
  if (!isJson(text)) expect(findings).not.toEqual([])
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
    { numRuns: 1000 },
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
    { numRuns: 1000 },
  )
})

/** What editors, merges and transfers do to the text of a file; `at` is anywhere in it. */
const damages: readonly ((text: string, at: number) => string)[] = [
  (text, at) => text.slice(0, at),
  (text, at) => text.slice(at),
  (text) => `\ufeff${text}`,
  (text, at) => `${text.slice(0, at)}\ufeff${text.slice(at)}`,
  (text) => text.replaceAll('\n', '\r\n'),
  (text) => text.replaceAll('\n', '\r'),
  // A line twice: mostly a key that stands there twice, or a comma too many.
  (text, at) => text.replace(lineAt(text, at), (line) => `${line}\n${line}`),
  (text, at) => text.replace(lineAt(text, at), ''),
  (text, at) => text.replace(lineAt(text, at), (line) => line.replace(/: .*/, ': 1e999,')),
  (text, at) => text.replace(lineAt(text, at), (line) => line.replace(/: .*/, `: ${'9'.repeat(400)},`)),
  (text, at) =>
    text.replace(lineAt(text, at), (line) => line.replace(/: .*/, `: ${'['.repeat(2000)}${']'.repeat(2000)},`)),
  (text, at) =>
    text.replace(lineAt(text, at), (line) => line.replace(/: .*/, `: ${'{"a":'.repeat(500)}1${'}'.repeat(500)},`)),
  (text, at) => text.replace(lineAt(text, at), (line) => `<<<<<<< ours\n${line}\n=======\n${line}\n>>>>>>> theirs`),
  (text, at) => text.replace(lineAt(text, at), (line) => line.replaceAll('"', '“')),
  (text, at) => text.replace(lineAt(text, at), (line) => `${line} // why`),
  (text, at) => text.replace(lineAt(text, at), (line) => line.replace(/"(\w)/, '"\u202e$1\u0301\ud83d')),
  (text) => `${text}\n${text}`,
]

function lineAt(text: string, at: number): string {
  const lines = text.split('\n')
  return lines[at % lines.length]!
}

test('a good file that was damaged once or twice', () => {
  const damage = fc.tuple(fc.constantFrom(...damages), fc.nat(10_000))
  fc.assert(
    fc.property(fc.array(damage, { minLength: 1, maxLength: 2 }), (all) =>
      mustHavePlaces(
        all.reduce((text, [its, at]) => its(text, at % (text.length + 1)), JSON.stringify(whole, null, 1)),
      ),
    ),
    { numRuns: 1500 },
  )
})

test('two good files that say the same things: each finding stands in one of them', () => {
  const text = JSON.stringify(whole, null, 1)
  const { findings } = parse({ 'desired/a.json': text, 'desired/b.json': text })

  expect(findings.length).toBeGreaterThanOrEqual(kinds.length)
  for (const { place } of findings) expect(['desired/a.json', 'desired/b.json']).toContain(place?.file)
})
