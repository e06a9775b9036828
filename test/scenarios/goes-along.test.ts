/** Chatwoot deletes the webhooks of an inbox together with it: no drift, and nobody did it by hand. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startWorld, type World } from '../world.ts'

let world: World
beforeAll(async () => {
  world = await startWorld()
})
afterAll(() => world.close())

const text = (value: object) => JSON.stringify({ $account: 2, ...value })
const webhooks = { hook: { url: 'https://hooks.test/x', subscriptions: ['message_created'] } }
const inboxes = { extra: { name: 'Extra', channel: { type: 'api' } } }

test('the plan warns, the night says nothing, the next merge creates the webhook again', async () => {
  const first = await world.propose('in', { 'desired/all.json': text({ inboxes, webhooks }) })
  await world.merge(first.number)
  const { inboxes: ours, webhooks: hooks } = (await world.ledger())!.resources
  await world.byHand('PATCH', `webhooks/${hooks!.hook!.id}`, { webhook: { inbox_id: ours!.extra!.id } })

  await world.github.commit('out', { 'desired/all.json': text({ webhooks }) }, 'out')
  const allow = { branch: 'out', title: 'out', body: 'allow: delete inboxes/extra' }
  const { number } = await world.github.openPullRequest(allow)
  const plan = await world.plan(number)
  expect(plan.summary).toContain('P-GOES-ALONG')
  expect(plan.exitCode).toBe(0)

  expect((await world.merge(number)).exitCode).toBe(0)
  expect(world.double.store.rows('inboxes').map(({ name }) => name)).not.toContain('Extra')
  expect(Object.keys((await world.ledger())!.resources)).toEqual(['webhooks'])

  const night = await world.nightly()
  expect(night.outputs.drift).toBe('0')
  expect(night.summary).not.toMatch(/by hand|deleted in Chatwoot/)
  expect(await world.github.issues()).toEqual([])

  const again = await world.propose('again', { 'desired/README.md': 'again' })
  expect((await world.merge(again.number)).summary).toContain('1 change applied')
}, 60_000)
