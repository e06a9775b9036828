/** Many edits of one text: as if each were made by itself, and without parsing the whole text for each. */
import fc from 'fast-check'
import { parseTree } from 'jsonc-parser'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { Edit, edited as editedBy } from '../../src/export/edit.ts'
import { printed } from '../../src/export/print.ts'

let parsed = 0
let edited: typeof editedBy
beforeAll(async () => {
  vi.doMock('jsonc-parser', async (original) => ({
    ...(await original<typeof import('jsonc-parser')>()),
    parseTree: (text: string) => {
      parsed += text.length
      return parseTree(text)
    },
  }))
  vi.resetModules()
  edited = (await import('../../src/export/edit.ts')).edited
})
afterAll(() => {
  vi.doUnmock('jsonc-parser')
  vi.resetModules()
})

const entry = (index: number) => ({ title: `label-${index}`, list: [1, 2], color: '#123456' })
const textOf = (size: number, open = 3) =>
  `${printed({ $account: 2, labels: Object.fromEntries(Array.from({ length: size }, (_, at) => [`key-${at}`, entry(at)])) }, { indent: '', unit: '  ', column: 0, open })}\n`

const SIZE = 6
const someEdits = fc
  .uniqueArray(fc.tuple(fc.nat(SIZE + 2), fc.constantFrom('out', 'in', 'color', 'list', 'new', 'gone')), {
    maxLength: 8,
    selector: ([at]) => at,
  })
  .map((all) =>
    all.map(([at, what]): Edit => {
      const path = ['labels', `key-${at}`]
      if (at >= SIZE || what === 'in') return { path: ['labels', `new-${at}`], value: entry(at) }
      if (what === 'out') return { path, value: undefined }
      if (what === 'color') return { path: [...path, 'color'], value: '#654321' }
      if (what === 'list') return { path: [...path, 'list', 1], value: 3, isBetween: true }
      if (what === 'new') return { path: [...path, 'description'], value: { long: 'text', of: ['many', 'words'] } }
      return { path: [...path, 'title'], value: undefined }
    }),
  )

test('together they make what each makes by itself', () => {
  fc.assert(
    fc.property(someEdits, fc.constantFrom(1, 2, 3), fc.boolean(), (edits, open, isCrlf) => {
      // Where nothing stays, what comes in is laid out as what stands alone.
      fc.pre(edits.filter(({ value, path }) => value === undefined && path.length === 2).length < SIZE)
      const text = isCrlf ? textOf(SIZE, open).replaceAll('\n', '\r\n') : textOf(SIZE, open)

      expect(edited(text, edits)).toBe(edits.reduce((so, edit) => edited(so, [edit]), text))
    }),
    { numRuns: 500 },
  )
})

const changes: { readonly [what: string]: (at: number) => Edit } = {
  'a field': (at) => ({ path: ['labels', `key-${at}`, 'color'], value: '#654321' }),
  'what goes': (at) => ({ path: ['labels', `key-${at}`], value: undefined }),
  'what comes': (at) => ({ path: ['labels', `new-${at}`], value: entry(at) }),
}

test.each(Object.keys(changes))('the text is parsed twice at most, however many edits there are: %s', (what) => {
  const text = textOf(200)
  parsed = 0
  const after = edited(
    text,
    Array.from({ length: 200 }, (_, at) => changes[what]!(at)),
  )

  expect(parsed).toBeGreaterThanOrEqual(text.length)
  expect(parsed).toBeLessThanOrEqual(2 * text.length)
  expect(after.match(/#654321|new-/g)?.length ?? 0).toBe(what === 'what goes' ? 0 : 200)
})
