import { expect, test } from 'vitest'
import { nearest } from '../../src/plan/nearest.ts'

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
])('%s among %j is probably %s', (name, among, expected) => {
  expect(nearest(name, among)).toBe(expected)
})
