import { expect, test } from 'vitest'
import { Sealed } from '../../../src/kinds/model/sealed.ts'
import { fingerprintWith } from '../../../src/redact/seal.ts'
import { desiredOf, guardedPlanOf, ledgerOf, liveOf, wordsOf } from '../sides.ts'
import { findingBy, saidBy } from './said.ts'

const CODE = 'G-NEW-SECRET'
const hook = { name: 'N8N', url: 'https://a.test', subscriptions: ['message_created'] }
const moved = { ...hook, url: 'https://b.test' }
const live = liveOf({ webhooks: [{ id: 1, ...hook }] })
const owned = ledgerOf({ webhooks: { n8n: { id: 1, ...hook } } })
const plan = (webhooks: Parameters<typeof desiredOf>[0], allowed: string[] = [], server = live) =>
  guardedPlanOf(desiredOf({ webhooks } as never), server, owned, { allowed })

test('a key changes and the address with it, and nothing says "$previously": it fires and says what to write', () => {
  const renamed = plan({ reporting: moved } as never)

  expect(wordsOf(renamed)).toEqual(['create webhooks/reporting', 'delete webhooks/n8n'])
  expect(saidBy(CODE, renamed)).toEqual(['error delete webhooks/n8n'])
  expect(findingBy(CODE, renamed)).toMatchObject({
    sentence: expect.stringContaining('its signing secret would be replaced'),
    nextStep: expect.stringContaining('"$previously": "n8n"'),
  })
})

test('a secret name is compared by its fingerprint, and not told', () => {
  const name = new Sealed('${secret:NAME}')
  const secret = guardedPlanOf(
    desiredOf({ webhooks: { reporting: { ...moved, name } } }),
    liveOf({ webhooks: [{ id: 1, ...hook, name: 'hush-hush' }] }),
    ledgerOf({
      webhooks: { n8n: { id: 1, ...hook, name: new Sealed(name.$secret, fingerprintWith('salt')('hush-hush')) } },
    }),
    { secrets: { NAME: 'hush-hush' } },
  )

  expect(saidBy(CODE, secret)).toEqual(['error delete webhooks/n8n'])
  expect(JSON.stringify(secret)).not.toContain('hush-hush')
})

test('two of one name, of which nobody can tell which one is kept', () => {
  const bot = (id: number) => ({ id, name: 'Bot', description: null, outgoing_url: null })
  const unclear = guardedPlanOf(
    desiredOf({ agent_bots: { c: { name: 'Bot' } } }),
    liveOf({ agent_bots: [bot(1), bot(2)] }),
    ledgerOf({ agent_bots: { a: { id: 1, name: 'Bot' }, b: { id: 2, name: 'Bot' } } }),
  )

  expect(saidBy(CODE, unclear)).toEqual(['error delete agent_bots/a', 'error delete agent_bots/b'])
})

test('it does not fire for a rename that is declared or certain, or for one that has nothing in common', () => {
  expect(saidBy(CODE, plan({ reporting: { ...hook, name: 'Other' } } as never))).toEqual([])
  expect(saidBy(CODE, plan({ reporting: { ...hook, $previously: 'n8n' } } as never))).toEqual([])
  expect(saidBy(CODE, plan({ other: { ...hook, url: 'https://b.test', name: 'Other' } } as never))).toEqual([])
})

test('what was deleted in Chatwoot and is created again gets a warning', () => {
  const again = plan({ n8n: hook } as never, [], liveOf({ webhooks: [] }))

  expect(wordsOf(again)).toEqual(['create webhooks/n8n'])
  expect(saidBy(CODE, again)).toEqual(['warning webhooks/n8n'])
})

test('it does not apply to kinds without a secret', () => {
  const rule = { event_name: 'message_created', conditions: [], actions: [], active: true, description: null }
  const unclear = guardedPlanOf(
    desiredOf({ automation_rules: { c: { ...rule, name: 'r' } } }),
    liveOf({ automation_rules: [1, 2].map((id) => ({ id, ...rule, name: 'r' })) }),
    ledgerOf({ automation_rules: { a: { id: 1, name: 'r' }, b: { id: 2, name: 'r' } } }),
  )

  expect(wordsOf(unclear)).toContain('create automation_rules/c')
  expect(saidBy(CODE, unclear)).toEqual([])
})

test('it does not apply to two that have no name in common because they have none, or are of two kinds', () => {
  const nameless = (url: string) => ({ name: null, url, subscriptions: ['message_created'] })
  const replaced = guardedPlanOf(
    desiredOf({ webhooks: { b: nameless('https://b.test') } }),
    liveOf({ webhooks: [{ id: 1, ...nameless('https://a.test') }] }),
    ledgerOf({ webhooks: { a: { id: 1, ...nameless('https://a.test') } } }),
  )
  expect(wordsOf(replaced).sort()).toEqual(['create webhooks/b', 'delete webhooks/a'])
  expect(saidBy(CODE, replaced)).toEqual([])

  const other = guardedPlanOf(
    desiredOf({ agent_bots: { bot: { name: 'N8N', outgoing_url: 'https://a.test' } } }),
    liveOf({ webhooks: [{ id: 1, ...hook }], agent_bots: [] }),
    owned,
  )
  expect(wordsOf(other).sort()).toEqual(['create agent_bots/bot', 'delete webhooks/n8n'])
  expect(saidBy(CODE, other)).toEqual([])
})
