import { expect, test } from 'vitest'
import { Sealed } from '../../../src/kinds/sealed.ts'
import { fingerprintWith } from '../../../src/plan/seal.ts'
import { desiredOf, guardedPlanOf, ledgerOf, liveOf, wordsOf } from '../sides.ts'
import { findingBy, saidBy } from './said.ts'

const CODE = 'G-NEW-SECRET'
const hook = { name: 'N8N', url: 'https://a.test', subscriptions: ['message_created'] }
const live = liveOf({ webhooks: [{ id: 1, ...hook }] })
const owned = ledgerOf({ webhooks: { n8n: { id: 1, ...hook } } })
const plan = (webhooks: Parameters<typeof desiredOf>[0], allowed: string[] = [], server = live) =>
  guardedPlanOf(desiredOf({ webhooks } as never), server, owned, { allowed })

test('a key changes without "$previously": it fires and says what to write', () => {
  const renamed = plan({ reporting: hook } as never)

  expect(wordsOf(renamed)).toEqual(['delete webhooks/n8n', 'create webhooks/reporting'])
  expect(saidBy(CODE, renamed)).toEqual(['error delete webhooks/n8n'])
  expect(findingBy(CODE, renamed)).toMatchObject({
    sentence: expect.stringContaining('its signing secret would be replaced'),
    nextStep: expect.stringContaining('"$previously": "n8n"'),
  })
})

test('the same name or the same address is enough', () => {
  expect(saidBy(CODE, plan({ other: { ...hook, url: 'https://b.test' } } as never))).toHaveLength(1)
  expect(saidBy(CODE, plan({ other: { ...hook, name: 'Other' } } as never))).toHaveLength(1)
})

test('a secret address is compared by its fingerprint, and not told', () => {
  const url = new Sealed('https://a.test/${secret:PATH}')
  const fingerprint = fingerprintWith('salt')('https://a.test/hush')
  const secret = guardedPlanOf(
    desiredOf({ webhooks: { reporting: { ...hook, name: 'Other', url } } }),
    liveOf({ webhooks: [{ id: 1, ...hook, url: 'https://a.test/hush' }] }),
    ledgerOf({ webhooks: { n8n: { id: 1, ...hook, url: new Sealed(url.$secret, fingerprint) } } }),
    { secrets: { PATH: 'hush' } },
  )

  expect(saidBy(CODE, secret)).toEqual(['error delete webhooks/n8n'])
  expect(JSON.stringify(secret)).not.toContain('hush')
})

test('it does not fire for a rename that is declared, or for one that has nothing in common', () => {
  expect(saidBy(CODE, plan({ reporting: { ...hook, $previously: 'n8n' } } as never))).toEqual([])
  expect(saidBy(CODE, plan({ other: { ...hook, url: 'https://b.test', name: 'Other' } } as never))).toEqual([])
})

test('what was deleted in Chatwoot and is created again gets a warning', () => {
  const again = plan({ n8n: hook } as never, [], liveOf({ webhooks: [] }))

  expect(wordsOf(again)).toEqual(['create webhooks/n8n'])
  expect(saidBy(CODE, again)).toEqual(['warning webhooks/n8n'])
})

test('it does not apply to kinds without a secret, or to two of different kinds', () => {
  const label = { id: 1, title: 'bug', description: null, color: '', show_on_sidebar: null }
  const renamed = guardedPlanOf(
    desiredOf({ labels: { defect: { title: 'bug' } } }),
    liveOf({ labels: [label] }),
    ledgerOf({ labels: { bug: { id: 1 } } }),
  )

  expect(wordsOf(renamed)).toEqual(['delete labels/bug', 'create labels/defect'])
  expect(saidBy(CODE, renamed)).toEqual([])
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
