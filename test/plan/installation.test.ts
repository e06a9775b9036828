import { expect, test } from 'vitest'
import { emptyLedger } from '../../src/plan/ledger/after.ts'
import { isElsewhere, mustBeAbout, OtherInstallation } from '../../src/plan/ledger/installation.ts'

const server = { address: 'https://chat.example.com', created_at: '2026-01-05T09:00:00.000Z' }
const ledger = { ...emptyLedger(2, 'salt'), installation: server }
const elsewhere = { ...server, address: 'https://support.example.org' }
const anew = { ...server, created_at: '2026-03-01T08:00:00.123Z' }
const NOTHING: ReadonlySet<string> = new Set()

test('the same account at the same address is the same, however the time is written', () => {
  expect(mustBeAbout(ledger, server, NOTHING)).toEqual([])
  expect(mustBeAbout(ledger, { ...server, created_at: '2026-01-05T10:00:00.000+01:00' }, NOTHING)).toEqual([])
})

test('without a ledger, or with one of the first releases, there is nothing to object to', () => {
  expect(mustBeAbout(null, server, NOTHING)).toEqual([])
  expect(mustBeAbout(emptyLedger(2, 'salt'), anew, NOTHING)).toEqual([])
})

test('another account stops, whatever its address, and no approval lets it pass', () => {
  for (const other of [anew, { ...elsewhere, ...anew, address: elsewhere.address }]) {
    expect(() => mustBeAbout(ledger, other, new Set(['move account/2']))).toThrow(OtherInstallation)
    expect(() => mustBeAbout(ledger, other, NOTHING)).toThrow(/made 2026-01-05.*made 2026-03-01.*Nothing was planned/)
  }
})

test('the same account at another address needs an approval, and says so once more', () => {
  expect(() => mustBeAbout(ledger, elsewhere, NOTHING)).toThrow(
    /account 2 at https:\/\/chat\.example\.com, and this is the same account at https:\/\/support\.example\.org.*`allow: move account\/2`/,
  )
  expect(() => mustBeAbout(ledger, elsewhere, new Set(['move account/3']))).toThrow(OtherInstallation)
  expect(mustBeAbout(ledger, elsewhere, new Set(['move account/2']))).toMatchObject([
    { code: 'P-MOVED', severity: 'note' },
  ])
})

test('only another account at another address has a ledger of its own', () => {
  expect(isElsewhere(server, { ...anew, address: elsewhere.address })).toBe(true)
  for (const other of [server, anew, elsewhere]) expect(isElsewhere(server, other)).toBe(false)
})
