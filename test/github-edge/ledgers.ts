// Ledgers and receipts for the tests, about account 2.
import type { Ledger, Receipt } from '../../src/plan/model/ledger.ts'

export const receipt: Receipt = {
  account: 2,
  run: '17-1',
  mode: 'apply',
  digest: '9c41e7',
  commit: '3f2a91c',
  actor: 'octocat',
  at: '2026-11-24T03:23:00Z',
  outcomes: [
    {
      action: 'update',
      kind: 'labels',
      key: 'closes #1, @mallory',
      id: 7,
      state: 'applied',
      reason: null,
      before: { color: '#fff' },
      after: { color: '#000' },
    },
  ],
  effort: { reads: 4, writes: 1, retries: 0, seconds: 0.4 },
}

export const empty: Ledger = { version: 1, account: 2, salt: 'c2FsdA', resources: {}, last: null }

/** Adds one label to what is there. */
export function adding(key: string, id: number, account = 2) {
  return (ledger: Ledger | null): Ledger => {
    const { resources, ...rest } = ledger ?? { ...empty, account }
    return { ...rest, resources: { ...resources, labels: { ...resources.labels, [key]: { id, fields: {} } } } }
  }
}
