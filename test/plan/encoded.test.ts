/** Sealed texts among JSON that may look like them. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Fields, Json } from '../../src/kinds/model/kind.ts'
import { isSealed, Sealed } from '../../src/kinds/model/sealed.ts'
import { weakensAccess } from '../../src/plan/approve/access.ts'
import { digestOf } from '../../src/plan/approve/digest.ts'
import { decoded, encoded } from '../../src/plan/ledger/encoded.ts'
import { ledgerFrom, textOf } from '../../src/plan/ledger/ledger-text.ts'
import { isEqual, unseal } from '../../src/redact/seal.ts'
import { Secrets } from '../../src/redact/secrets.ts'
import { planJson } from '../../src/render/json.ts'
import { literal } from '../../src/render/values.ts'
import { desiredOf, ledgerOf, liveOf, planOf, wordsOf } from './sides.ts'

const alike = { $secret: '${secret:X}', fingerprint: 'f' }
const sealed = new Sealed('${secret:X}', 'f')

const NAMES = ['$secret', '$$secret', '$$$secret', 'fingerprint', '__proto__', 'constructor', 'a']
const json = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom<Json>(null, 1, 'x', sealed, new Sealed('', 'g')),
    fc.array(tie('value'), { maxLength: 3 }),
    fc
      .array(fc.tuple(fc.constantFrom(...NAMES), tie('value')), { maxLength: 3 })
      .map((entries) => Object.fromEntries(entries) as Json),
  ),
})).value

test('whatever it stands among, a sealed text comes back sealed and nothing else does', () => {
  fc.assert(
    fc.property(json, (value) => {
      const back = decoded(JSON.parse(JSON.stringify(encoded(value))))
      expect(isEqual(back, value)).toBe(true)
      expect(isEqual(value, back)).toBe(true)
    }),
  )
})

test('JSON from outside is not sealed, not equal to what is, and no secret is put into it', () => {
  expect([isSealed(alike), isSealed(sealed)]).toEqual([false, true])
  expect([isEqual(alike, sealed), isEqual(sealed, alike), isEqual(sealed, new Sealed('', 'f'))]).toEqual([
    false,
    false,
    true,
  ])
  expect(unseal([alike, sealed], () => 'hush')).toEqual([alike, 'hush'])
  expect(literal(alike)).toBe('{ "$secret": "${secret:X}", "fingerprint": "f" }')
})

test('what is not planned yet has no fingerprint and is equal only to the same text', () => {
  expect([isEqual(new Sealed('a'), new Sealed('a')), isEqual(new Sealed('a'), new Sealed('b'))]).toEqual([true, false])
})

test('what is looked through for secrets stays sealed', () => {
  const kept = new Secrets().hideIn({ url: sealed }, 'the ledger').url

  expect(isSealed(kept)).toBe(true)
  expect(kept).toEqual(sealed)
})

const bots = (token: Json) => ({ agent_bots: { fp: { name: 'FP', bot_config: { token } } } })
const live = (token: Json) => liveOf({ agent_bots: [{ id: 1, name: 'FP', account_id: 2, bot_config: { token } }] })
const secrets = { TWO: 'hush' }
const applied = planOf(desiredOf(bots(new Sealed('${secret:TWO}'))), live('old'), null, secrets).changes[1]!.managed
const ledger = ledgerOf({ agent_bots: { fp: { id: 1, ...applied } } })
const { fingerprint } = (applied.bot_config as Fields).token as Sealed

describe('free JSON that looks sealed', () => {
  const forged = { $secret: 'evil', fingerprint: fingerprint! }

  test('on the server is a difference', () => {
    expect(wordsOf(planOf(desiredOf(bots(new Sealed('${secret:TWO}'))), live('hush'), ledger, secrets))).toEqual([])
    expect(wordsOf(planOf(desiredOf(bots(new Sealed('${secret:TWO}'))), live(forged), ledger, secrets))).toEqual([
      'update agent_bots/fp · bot_config (drift)',
    ])
  })

  test('in the files is what it is, and what was sent is found again', () => {
    const plan = planOf(desiredOf(bots(forged)), live('x'), ledger)

    expect(plan.changes[0]!.send).toEqual({ bot_config: { token: forged } })
    const after = ledgerFrom(
      textOf(ledgerOf({ agent_bots: { fp: { id: 1, ...plan.changes[0]!.managed } } })),
      'ledger.json',
      2,
    )
    expect(wordsOf(planOf(desiredOf(bots(forged)), live(forged), after))).toEqual([])
  })

  test('has another digest and another place in the plan file', () => {
    const [secret, open, old] = [
      planOf(desiredOf(bots(new Sealed('${secret:TWO}'))), live('x'), null, secrets),
      planOf(desiredOf(bots({ $secret: '${secret:TWO}', fingerprint: fingerprint! })), live('x')),
      planOf(desiredOf(bots({ secret: '${secret:TWO}' })), live('x')),
    ]
    expect(new Set([secret, open, old].map(digestOf)).size).toBe(3)
    const shown = (plan: typeof secret) =>
      JSON.parse(
        planJson({ plan, digest: '', effort: { reads: 0, writes: 0, retries: 0, seconds: 0 }, outcomes: null }),
      ).changes.at(-1).send.bot_config.token
    expect(shown(secret)).toEqual({ $secret: '${secret:TWO}', fingerprint })
    expect(shown(open)).toEqual({ $$secret: '${secret:TWO}', fingerprint })
  })

  test('opens what it opens, whatever fingerprint it shows', () => {
    const hook = (param: Json) => ({ actions: [{ action_name: 'send_webhook_event', action_params: [param] }] })
    const rule = { name: 'r', event_name: 'message_created', conditions: [] }
    const plan = planOf(
      desiredOf({ automation_rules: { r: { ...rule, ...hook({ fingerprint: 'f', url: 'https://evil.test' }) } } }),
      liveOf({ automation_rules: [{ id: 1, ...rule, ...hook({ fingerprint: 'f', url: 'https://a.test' }) }] }),
      ledgerOf({ automation_rules: { r: { id: 1, ...rule, ...hook({ fingerprint: 'f', url: 'https://a.test' }) } } }),
    )
    expect(weakensAccess(plan.changes[0]!)).toMatch(/new address/)
  })
})

test('a ledger of the first releases goes on: what looks sealed in it was', () => {
  const { $secret } = (applied.bot_config as Fields).token as Sealed
  const text = JSON.stringify({
    version: 1,
    account: 2,
    salt: 'salt',
    resources: {
      agent_bots: { fp: { id: 1, fields: { name: 'FP', bot_config: { token: { $secret, fingerprint } } } } },
    },
    last: null,
  })
  const old = ledgerFrom(text, 'ledger.json', 2)

  expect(wordsOf(planOf(desiredOf(bots(new Sealed('${secret:TWO}'))), live('hush'), old, secrets))).toEqual([])
  expect(JSON.parse(textOf(old))).toEqual(JSON.parse(text))
})

test('no error shows a sealed text or its fingerprint', () => {
  const inbox = (email: Json) => ({ name: 'Mail', channel: { type: 'email', email } })
  const plan = planOf(
    desiredOf({ inboxes: { mail: inbox(new Sealed('${secret:TWO}')) } }),
    liveOf({ inboxes: [{ id: 1, name: 'Mail', channel_type: 'Channel::Email', email: 'old@example.com' }] }),
    ledgerOf({ inboxes: { mail: { id: 1, ...inbox(new Sealed('', 'f'.repeat(32))) } } }),
    secrets,
  )

  expect(plan.findings.map(({ code, sentence }) => [code, sentence])).toEqual([
    [
      'P-IMMUTABLE',
      'inboxes/mail: "channel.email" of id 1 is ‹hidden› on the server and can never become ‹secret TWO›.',
    ],
  ])
})
