/** One operation of a receipt: whether it can be undone, by what the receipt, the ledger and the server say. */
import { describe, expect, test } from 'vitest'
import type { Fields } from '../../src/kinds/model/kind.ts'
import { Sealed } from '../../src/kinds/model/sealed.ts'
import type { LedgerEntry } from '../../src/plan/model/ledger.ts'
import type { Outcome } from '../../src/plan/model/plan.ts'
import { stepOf, subjectOfStep } from '../../src/plan/undo/step.ts'
import { HIDDEN } from '../../src/redact/secrets.ts'
import { ledgerOf, outcomeWith } from './sides.ts'

const sealed = new Sealed('${secret:X}', 'f')
const there = (kind: string, ...ids: number[]) => ({ [kind]: ids.map((id) => ({ id, fields: {} })) })

/** Ids count from 7; the ledger has each entry under its key. */
function stepFor(
  outcome: Partial<Outcome>,
  entries: { [key: string]: Fields & Partial<Pick<LedgerEntry, 'protect'>> & { $id?: number } } = {},
  live = there(outcome.kind ?? 'labels', 7),
) {
  const whole = outcomeWith(outcome)
  const resources = Object.fromEntries(
    Object.entries(entries).map(([key, { $id = 7, protect, ...fields }]): [string, LedgerEntry] => [
      key,
      { id: $id, fields, ...(protect && { protect }) },
    ]),
  )
  const elsewhere = { id: 7, fields: { name: 'of another kind' } }
  return stepOf(whole, { ...ledgerOf({}), resources: { teams: { bug: elsewhere }, [whole.kind]: resources } }, live)
}

const none = { labels: [] }
const update = { action: 'update', before: { color: '#1' }, after: { color: '#2' } } as const
const remove = { action: 'delete', before: { title: 'bug' } } as const
const create = { action: 'create', after: { title: 'bug' } } as const

test.each<[string, string | null, ReturnType<typeof stepFor>]>([
  ['it was not attempted', 'nothing', stepFor({ ...update, state: 'not attempted' }, { bug: { color: '#2' } })],
  ['it was to make something and did not', 'nothing', stepFor({ ...create, id: null, state: 'failed' })],
  ['its kind is not known', 'unknown kind', stepFor({ ...update, kind: 'sagas' })],
  ['it let go', 'let go', stepFor({ action: 'forget' })],

  ['an update', null, stepFor(update, { bug: { color: '#2' } })],
  ['an update under another key by now', null, stepFor(update, { defect: { color: '#2' } })],
  ['an update of what is not ours', 'not ours', stepFor(update)],
  ['an update of what is not ours nor there', 'not ours', stepFor(update, {}, none)],
  ['an update of a field that is not ours', 'not ours', stepFor(update, { bug: { title: 'bug' } })],
  [
    'an update of two fields, one of which is not ours',
    'not ours',
    stepFor({ ...update, after: { color: '#2', title: 'x' } }, { bug: { color: '#2' } }),
  ],
  ['an update that another one followed', 'later run', stepFor(update, { bug: { color: '#3' } })],
  [
    'an update of two fields, one of which another one followed',
    'later run',
    stepFor({ ...update, after: { color: '#2', title: 'x' } }, { bug: { color: '#3', title: 'x' } }),
  ],
  ['an update of an old release', 'old receipt', stepFor({ ...update, after: {} }, { bug: { color: '#2' } })],
  ['an update of a secret', 'secret', stepFor({ ...update, before: { color: sealed } }, { bug: { color: '#2' } })],
  [
    'an update of a text that was taken out of the receipt',
    'secret',
    stepFor({ ...update, before: { color: `x${HIDDEN}` } }, { bug: { color: '#2' } }),
  ],
  [
    'an update of two fields, one of which was a secret',
    'secret',
    stepFor(
      { ...update, before: { color: sealed }, after: { color: '#2', title: 'x' } },
      {
        bug: { color: '#2', title: 'x' },
      },
    ),
  ],
  [
    'an update beside a secret in what is sent whole',
    'secret',
    stepFor(
      { ...update, kind: 'agent_bots', before: { bot_config: { a: 1 } }, after: { bot_config: { a: 2, b: sealed } } },
      {
        bug: { bot_config: { a: 2, b: sealed } },
      },
    ),
  ],
  [
    'an update beside a secret in what is sent in parts',
    null,
    stepFor(
      {
        ...update,
        kind: 'inboxes',
        before: { 'channel.hmac_mandatory': true },
        after: { 'channel.hmac_mandatory': false },
      },
      {
        bug: { channel: { type: 'api', hmac_mandatory: false, webhook_url: sealed } },
      },
    ),
  ],

  ['a create', null, stepFor(create, { bug: { title: 'bug' } })],
  ['a create that failed half way', null, stepFor({ ...create, state: 'failed' }, { bug: { title: 'bug' } })],
  ['a create of what is not ours any more', 'not ours', stepFor(create)],
  ['a create of what is gone', 'already', stepFor(create, {}, none)],
  ['a create that an update followed', 'later run', stepFor(create, { bug: { title: 'defect' } })],
  ['a create of what is protected now', 'protected', stepFor(create, { bug: { title: 'bug', protect: true } })],
  ['a create of an old release', 'old receipt', stepFor({ ...create, after: {} }, { bug: { title: 'bug' } })],

  ['a delete', null, stepFor(remove, {}, none)],
  ['a delete whose entry is left', null, stepFor(remove, { bug: { title: 'bug' } }, none)],
  ['a delete that failed and did it', null, stepFor({ ...remove, state: 'failed' }, {}, none)],
  ['a delete that failed', 'nothing', stepFor({ ...remove, state: 'failed' })],
  ['a delete of what is made again', 'already', stepFor(remove, { bug: { title: 'bug', $id: 9 } }, none)],
  ['a delete of what is there again', 'already', stepFor(remove, { bug: { title: 'bug' } })],
  ['a delete of an old release', 'old receipt', stepFor({ ...remove, before: {} }, {}, none)],
  ['a delete of a secret', 'secret', stepFor({ ...remove, before: { title: sealed } }, {}, none)],
  [
    'a delete of several fields, one a secret',
    'secret',
    stepFor({ ...remove, before: { a: [1, sealed], b: 2 } }, {}, none),
  ],

  ['an adopt', null, stepFor({ action: 'adopt' }, { bug: { title: 'bug' } })],
  ['an adopt of what is not ours any more', 'not ours', stepFor({ action: 'adopt' })],
])('%s: %s', (_, reason, step) => {
  expect(step.reason).toBe(reason)
})

describe('the two sides', () => {
  test('of an update are what it wrote, with what tells which resource is meant', () => {
    const channel = { type: 'api', hmac_mandatory: false, webhook_url: 'https://x.test' }
    const step = stepFor(
      {
        kind: 'inboxes',
        before: { 'channel.hmac_mandatory': true },
        after: { 'channel.hmac_mandatory': false, greeting_message: null },
      },
      { bug: { name: 'App', channel, greeting_message: null } },
    )

    expect(step).toMatchObject({
      left: { channel: { type: 'api', hmac_mandatory: false }, greeting_message: null },
      before: { channel: { type: 'api', hmac_mandatory: true }, greeting_message: null },
      managed: { name: 'App', channel: { ...channel, hmac_mandatory: true }, greeting_message: null },
    })
    expect(step.left).not.toHaveProperty('name')
    expect(step.left!.channel).not.toHaveProperty('webhook_url')
  })

  test('of a create and of a delete are all or nothing', () => {
    expect(stepFor(create, { bug: { title: 'bug' } })).toMatchObject({
      left: { title: 'bug' },
      before: null,
      managed: {},
    })
    expect(stepFor(remove, {}, none)).toMatchObject({ left: null, before: { title: 'bug' }, managed: { title: 'bug' } })
  })

  test('of an adopt are what can never change', () => {
    const channel = { type: 'api', hmac_mandatory: false }
    const step = stepFor({ action: 'adopt', kind: 'inboxes' }, { bug: { name: 'App', channel } })

    expect(step).toMatchObject({ left: { channel: { type: 'api' } }, before: null, managed: { name: 'App', channel } })
  })

  test('go by the key of today', () => {
    expect(subjectOfStep(stepFor(update, { defect: { color: '#2' } }))).toBe('labels/defect')
    expect(subjectOfStep(stepFor(remove, {}, none))).toBe('labels/bug')
  })
})
