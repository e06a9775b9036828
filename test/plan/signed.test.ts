import { expect, test } from 'vitest'
import { emptyLedger } from '../../src/plan/ledger/after.ts'
import { ledgerFrom, receiptFrom, textOf } from '../../src/plan/ledger/ledger-text.ts'
import { checked, signed } from '../../src/plan/ledger/signed.ts'
import type { Receipt } from '../../src/plan/model/ledger.ts'

const installation = { address: 'https://chat.example.com', created_at: '2026-01-05T09:00:00.000Z' }
const ledger = { ...emptyLedger(2, 'salt'), installation, resources: { labels: { vip: { id: 7, fields: {} } } } }
const receipt: Receipt = {
  account: 2,
  mode: 'apply',
  digest: 'd',
  outcomes: [],
  commit: null,
  actor: null,
  run: '1-1',
  at: '2026-01-05T09:00:00.000Z',
  effort: { reads: 1, writes: 1, retries: 0, seconds: 1 },
}
const stored = (value: typeof ledger) => ledgerFrom(textOf(signed(value, 'key')), 'ledger', 2)

test('what a run wrote comes back without a mark, also after other ones went on with it', () => {
  expect(checked(stored(ledger), 'key')).toEqual(ledger)
  expect(checked(receiptFrom(textOf(signed(receipt, 'key')), 'receipt'), 'key')).toEqual(receipt)
  expect(checked(signed({ ...stored(ledger), salt: 'new' }, 'key'), 'key')).toEqual({ ...ledger, salt: 'new' })
})

test('what was changed, signed with another key or never signed is marked', () => {
  const isAltered = true
  const more = { labels: { vip: { id: 8, fields: {} } } }
  expect(checked({ ...stored(ledger), resources: more }, 'key')).toEqual({ ...ledger, resources: more, isAltered })
  expect(checked(stored(ledger), 'other')).toEqual({ ...ledger, isAltered })
  expect(checked(ledger, 'key')).toEqual({ ...ledger, isAltered })
  expect(checked(receipt, 'key')).toEqual({ ...receipt, isAltered })
})

test('the mark is never stored', () => {
  expect(textOf(signed(checked(ledger, 'key'), 'key'))).not.toContain('isAltered')
})

test('a ledger from before there were signatures is not marked', () => {
  expect(checked(emptyLedger(2, 'salt'), 'key')).toEqual(emptyLedger(2, 'salt'))
})
