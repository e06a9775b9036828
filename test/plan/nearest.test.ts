import { expect, test } from 'vitest'
import { nearest } from '../../src/plan/match/nearest.ts'

test.each<[string, string[], string | null]>([
  // One letter too many, too few, wrong, or two of them in the wrong order.
  ['biling', ['billing', 'refunds'], 'billing'],
  ['billling', ['refunds', 'billing'], 'billing'],
  ['bolling', ['billing'], 'billing'],
  ['iblling', ['billing'], 'billing'],
  ['billign', ['billing'], 'billing'],
  ['bliling', ['billing'], 'billing'],
  ['xbilling', ['billing'], 'billing'],
  ['illing', ['billing'], 'billing'],
  ['billin', ['billing'], 'billing'],
  ['Billing', ['billing'], 'billing'],
  // Of a short word one step may differ, and a swap is one step; of longer ones a third.
  ['abc', ['acb'], 'acb'],
  ['abc', ['bac'], 'bac'],
  ['abc', ['bca'], null],
  ['abc', ['cba'], null],
  ['ab', ['ca'], null],
  ['ab', ['bc'], null],
  ['ab', ['xy'], null],
  ['abc', ['abcd'], 'abcd'],
  ['abc', ['abcde'], null],
  ['a', ['b'], 'b'],
  ['a', ['bc'], null],
  ['a', ['ba'], 'ba'],
  ['abcde', ['abxye'], null],
  ['abcdef', ['abxyef'], 'abxyef'],
  ['abcdef', ['xbcdey'], 'xbcdey'],
  ['abcdef', ['xbxdey'], null],
  ['abcdef', ['badcef'], 'badcef'],
  ['abcdef', ['badcfe'], null],
  ['abcdef', ['cdabef'], null],
  ['abcdef', ['abcdefgh'], 'abcdefgh'],
  ['abcdef', ['cdef'], 'cdef'],
  ['abcdefg', ['cdef'], null],
  // The nearest one, and of two that are as near the first.
  ['abcdef', ['abxyef', 'abxdef'], 'abxdef'],
  ['abcdef', ['abxdef', 'abxyef'], 'abxdef'],
  ['abcdef', ['abxdef', 'abcdex'], 'abxdef'],
  ['abcdef', ['abcdef', 'abcdex'], 'abcdef'],
  ['abcdef', [], null],
  // Failing that, the only one that begins so, for four letters and more.
  ['admin', ['agent', 'administrator'], 'administrator'],
  ['admin', ['administrator', 'administration'], null],
  ['admin', ['administrator@example.com'], null],
  ['adm', ['administrator'], null],
])('%s among %j is probably %s', (name, among, expected) => {
  expect(nearest(name, among)).toBe(expected)
})

test.each<[string, string[], string | null]>([
  // One typing error in an address: a letter wrong, too many, too few, or two of them swapped.
  ['rajv@example.com', ['rajiv@example.com'], 'rajiv@example.com'],
  ['rajivv@example.com', ['rajiv@example.com'], 'rajiv@example.com'],
  ['rajiv@exmaple.com', ['rajiv@example.com'], 'rajiv@example.com'],
  ['rajiv@example.co', ['rajiv@example.com'], 'rajiv@example.com'],
  // Another person, in the same company or with the same name in another one.
  ['nora@example.org', ['nina@example.org', 'sara@example.org', 'rajiv@example.org'], null],
  ['sandra@example.org', ['andrea@example.org'], null],
  ['rajiv@example.com', ['rajiv@example.org'], null],
  // Also as a part of something else, such as an operation.
  ['delete agents/nora@example.org', ['delete agents/nina@example.org'], null],
  ['delete agents/nora@example.org', ['delete agents/noraa@example.org'], 'delete agents/noraa@example.org'],
  ['billing@example.org', ['billing-team@example.org', 'billing@example.or'], 'billing@example.or'],
])('the address %s among %j is probably %s', (name, among, expected) => {
  expect(nearest(name, among)).toBe(expected)
})

test('what names a person is an address in this, also where it is a key', () => {
  expect(nearest('marten', ['marvin'])).toBe('marvin')
  expect(nearest('marten', ['marvin'], true)).toBeNull()
  expect(nearest('martin', ['marvin', 'matrin'], true)).toBe('marvin')
  expect(nearest('mart', ['martin-keller'], true)).toBeNull()
})
