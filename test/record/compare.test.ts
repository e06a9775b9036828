/** The comparison is neither looser than it says nor stricter than two runs of one server allow. */
import { describe, expect, it } from 'vitest'
import { differences } from '../../record/compare.ts'
import type { Json } from '../../record/json.ts'
import { Packer } from '../../record/packed.ts'

const saved = { recorded: { team: 7 }, played: { team: 12 } }
const compare = (want: Json, got: Json, volatile: string[] = []): string[] =>
  differences(want, got, { saved, volatile })

describe('two answers', () => {
  it.each<[string, Json, Json]>([
    ['ids', { id: 1, team_id: 3 }, { id: 9, team_id: 4 }],
    ['secrets', { secret: '<secret:24>' }, { secret: 'abc' }],
    ['a credential that one of them hides', { smtp_password: 'abc' }, { smtp_password: '<secret:3>' }],
    ['times', { created_at: '2026-01-01' }, { created_at: '2027-02-02' }],
    [
      'lists of records in another order',
      [
        { id: 1, a: 1 },
        { id: 2, a: 2 },
      ],
      [
        { id: 8, a: 2 },
        { id: 5, a: 1 },
      ],
    ],
    ['a number both have saved', { action_params: [7] }, { action_params: [12] }],
  ])('are alike in spite of %s', (_what, want, got) => {
    expect(compare(want, got)).toEqual([])
  })

  it.each<[string, Json, Json]>([
    ['a value', { name: 'a' }, { name: 'b' }],
    ['a type', { id: 1 }, { id: null }],
    ['a secret that is missing', { secret: 'x' }, { secret: '' }],
    ['a hidden credential of another length', { smtp_password: 'abc' }, { smtp_password: '<secret:4>' }],
    ['a key that is missing', { a: 1, b: null }, { a: 1 }],
    ['a key too many', { a: 1 }, { a: 1, b: null }],
    ['the length of a list', [1], [1, 1]],
    ['the order of a list of texts', ['a', 'b'], ['b', 'a']],
    ['a number nobody saved', { action_params: [7] }, { action_params: [13] }],
    ['null for nothing', { a: null }, { a: '' }],
  ])('differ in %s', (_what, want, got) => {
    expect(compare(want, got)).not.toEqual([])
  })

  it('may be told to take one more key by its type', () => {
    expect(compare({ scheduled_at: 1 }, { scheduled_at: 2 }, ['scheduled_at'])).toEqual([])
  })
})

it('what is packed is unpacked the same', () => {
  const record = Object.fromEntries(Array.from({ length: 14 }, (_, index) => [`field_${index}`, index]))
  const values: Json[] = [
    record,
    {
      payload: [
        { ...record, field_3: 'other', inner: { ...record } },
        { ...record, field_4: [null, {}] },
      ],
    },
    { ...record, long: `https://x.test/${'a'.repeat(3000)}end` },
    { name: '$like', text: 'short aaaaaa' },
  ]
  const packer = new Packer()
  const packed = values.map((value) => packer.pack(value))
  const unpacker = new Packer()
  expect(packed.map((value) => unpacker.unpack(value))).toEqual(values)
  expect(JSON.stringify(packed).length).toBeLessThan(JSON.stringify(values).length / 4)
})
