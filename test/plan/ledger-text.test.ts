import { describe, expect, test } from 'vitest'
import { ledgerFrom, lineOf, receiptFrom, textOf } from '../../src/plan/ledger/ledger-text.ts'
import { WorkflowError } from '../../src/plan/model/errors.ts'
import type { Ledger, Receipt } from '../../src/plan/model/ledger.ts'
import { entriesOf, resourcesOf } from '../../src/plan/model/ledger.ts'
import type { Action, Outcome } from '../../src/plan/model/plan.ts'
import { outcomeWith } from './sides.ts'

const last = { commit: 'abc', actor: null, run: '7', at: '2026-01-08T00:00:00Z' }
const ledger: Ledger = {
  version: 1,
  account: 2,
  salt: 'salt',
  resources: {
    teams: {},
    labels: {
      idea: { id: 8, fields: {} },
      bug: {
        id: 7,
        fields: { title: 'Bug', color: '#1' },
        folder: 'desired',
        protect: true,
        reverts: { color: ['2026-01-07T00:00:00Z'] },
        refused: { title: null },
      },
    },
  },
  last,
}
const outcome = (action: Action, state: Outcome['state'], more: Partial<Outcome> = {}) =>
  outcomeWith({ action, state, ...more })
const receipt: Receipt = {
  ...last,
  account: 2,
  mode: 'apply',
  digest: 'd',
  outcomes: [
    outcome('create', 'applied'),
    outcome('update', 'failed', { reason: 'HTTP 500', refused: ['color'], before: { color: '#1' } }),
    outcome('delete', 'not attempted', { id: null }),
    outcome('adopt', 'applied'),
    outcome('forget', 'applied'),
  ],
  undid: '6',
  effort: { reads: 6, writes: 1, retries: 0, seconds: 1.5 },
}

describe('the text of a ledger', () => {
  test('has its keys in order at every depth, a line for each, and a newline at the end', () => {
    expect(textOf({ ...ledger, resources: { labels: { idea: ledger.resources.labels!.idea! } } })).toBe(`{
  "account": 2,
  "last": {
    "actor": null,
    "at": "2026-01-08T00:00:00Z",
    "commit": "abc",
    "run": "7"
  },
  "resources": {
    "labels": {
      "idea": {
        "fields": {},
        "id": 8
      }
    }
  },
  "salt": "salt",
  "version": 1
}
`)
    expect(Object.keys(JSON.parse(textOf(ledger)).resources.labels)).toEqual(['bug', 'idea'])
  })

  test('comes back as it was, and so do receipts, each on one line', () => {
    expect(ledgerFrom(textOf(ledger), 'ledger.json', 2)).toEqual(ledger)
    expect(receiptFrom(textOf(receipt), 'receipt.json')).toEqual(receipt)
    expect(receiptFrom(lineOf(receipt), 'receipt.json')).toEqual(receipt)
    expect(lineOf(receipt).match(/\n/g)).toHaveLength(1)
    expect(lineOf(receipt)).toMatch(/^\{"account":2,"actor":null,.*\}\n$/)
  })

  test('gives back its entries', () => {
    const { labels } = resourcesOf(entriesOf(ledger))
    const { folder, reverts, refused, ...bug } = ledger.resources.labels!.bug!
    expect(labels).toEqual({ idea: ledger.resources.labels!.idea, bug })
  })
})

describe('a ledger that is not as we write it is an error, never no ledger', () => {
  const damaged = (why: string) =>
    `ledger.json is damaged: ${why}. Put back its last good version; without it nobody knows what is ours on the server.`
  const with_ = (change: object) => JSON.stringify({ ...ledger, ...change })
  const entry = (change: object) => with_({ resources: { labels: { bug: { id: 7, fields: {}, ...change } } } })

  test.each([
    ['nothing', '', damaged('it is not JSON')],
    ['half of it', textOf(ledger).slice(0, 200), damaged('it is not JSON')],
    ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'Big', 'a b', ''].map((kind) => [
      `a kind called ${JSON.stringify(kind)}`,
      with_({ resources: JSON.parse(`{ ${JSON.stringify(kind)}: { "keys": { "id": 7, "fields": {} } } }`) }),
      damaged(`nothing can be called ${JSON.stringify(kind)}`),
    ]),
    ...['__proto__', 'constructor', 'toString', 'valueOf', 'prototype', 'a b', ''].map((key) => [
      `a key called ${JSON.stringify(key)}`,
      with_({ resources: JSON.parse(`{ "labels": { ${JSON.stringify(key)}: { "id": 7, "fields": {} } } }`) }),
      damaged(`nothing can be called ${JSON.stringify(`labels/${key}`)}`),
    ]),
    [
      'one resource under two keys',
      with_({
        resources: {
          teams: { a: { id: 7, fields: {} } },
          labels: { b: { id: 7, fields: {} }, c: { id: 7, fields: {} } },
        },
      }),
      damaged('labels/b and labels/c have the same id 7'),
    ],
    [
      'a time that is none',
      entry({ reverts: { color: ['2026 @everyone'] } }),
      damaged('resources.labels.bug.reverts.color.0 is not as we write it'),
    ],
    ['null', 'null', damaged('it is not as we write it')],
    ['a list', '[]', damaged('it is not as we write it')],
    ['no salt', with_({ salt: undefined }), damaged('salt is not as we write it')],
    ['another version', with_({ version: 0 }), damaged('version is not as we write it')],
    ['half an account', with_({ account: 2.5 }), damaged('account is not as we write it')],
    ['an entry without an id', entry({ id: undefined }), damaged('resources.labels.bug.id is not as we write it')],
    [
      'a protection that is none',
      entry({ protect: false }),
      damaged('resources.labels.bug.protect is not as we write it'),
    ],
    [
      'something nobody knows',
      entry({ more: 1 }),
      'ledger.json holds resources.labels.bug.more, which this version does not know: a newer chatwoot-as-code wrote it. Update the action or the command. If there was no newer one, put back its last good version.',
    ],
    [
      'another account',
      with_({ account: 3 }),
      'ledger.json is about account 3, not 2. Nothing was done; every account has a ledger of its own.',
    ],
    [
      'a later version',
      with_({ version: 2, salt: undefined }),
      'ledger.json was written by a newer chatwoot-as-code (version 2 of the ledger, this one knows 1). Update the action or the command.',
    ],
  ])('%s', (_, text, message) => {
    expect(() => ledgerFrom(text, 'ledger.json', 2)).toThrow(new WorkflowError(message))
  })

  test('but free JSON may hold any name', () => {
    const fields = JSON.parse('{ "bot_config": { "__proto__": { "a": 1 }, "constructor": 1, "toString": null } }')
    const text = textOf({ ...ledger, resources: { agent_bots: { b: { id: 1, fields } } } })

    expect(text).toContain('"__proto__"')
    expect(textOf(ledgerFrom(text, 'ledger.json', 2))).toBe(text)
  })

  test('a receipt too, but for what the first releases did not write and later ones add', () => {
    const { after, ...first } = outcome('create', 'applied')
    const text = JSON.stringify({ ...receipt, outcomes: [{ ...first, later: 1 }], later: 1 })

    expect(receiptFrom(text, 'r.json').outcomes).toEqual([{ ...first, after: {} }])
    expect(() => receiptFrom(JSON.stringify({ ...receipt, outcomes: [{}] }), 'r.json')).toThrow(
      'r.json is damaged: outcomes.0.action is not as we write it',
    )
  })
})
