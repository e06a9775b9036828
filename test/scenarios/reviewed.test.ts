/** What a merge carries out is what its pull request showed; what nobody has seen is told, and only harmless parts of it go on. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { startWorld, type World } from '../world.ts'

const files = (labels: object, webhooks: object = {}) => ({
  'desired/all.json': JSON.stringify({ $account: 2, labels: { 'dev-support': {}, ...labels }, webhooks }),
})
const n8n = { n8n: { $id: 1, name: 'N8N' } }

let world: World
beforeEach(async () => {
  world = await startWorld()
  const { number } = await world.propose('in', files({ keep: {} }, n8n))
  expect((await world.merge(number)).exitCode).toBe(0)
  world.requests()
}, 60_000)
afterEach(() => world.close())

const writes = () => world.requests().filter((request) => !request.startsWith('GET'))
const comment = async (number: number) => (await world.github.comments(number))[0]!.body!
const webhooks = () => world.double.store.rows('webhooks').length

test('a deletion that came to the branch after its plan is not carried out by the merge, and by hand it is when named', async () => {
  const { number } = await world.propose('late', files({ keep: {}, fresh: {} }, n8n))
  await world.github.pushToPullRequest(number, files({ keep: {}, fresh: {} }), 'and away with n8n')
  const run = await world.merge(number)

  expect(run.exitCode).toBe(1)
  expect(writes()).toEqual(['POST /labels'])
  expect(await comment(number)).toContain('**Not in the reviewed plan**')
  expect(await comment(number)).toContain('`allow: delete webhooks/n8n`')
  expect(run.annotations.map(({ message }) => message).join()).toContain('1 of 2 changes was not done')

  // A second run knows the review still: the comment kept it.
  expect((await world.dispatch('apply')).exitCode).toBe(1)
  expect(await comment(number)).toMatch(/<!-- reviewed:2 /)
  expect((await world.dispatch('resync')).exitCode).toBe(1)
  expect(webhooks()).toBe(1)

  const named = await world.dispatch('resync', { inputs: { allow: 'allow: delete webhooks/n8n' } })
  expect(named.exitCode).toBe(0)
  expect(webhooks()).toBe(0)
}, 60_000)

test('what somebody changed in Chatwoot since the plan is put back, and told as not reviewed', async () => {
  const { number } = await world.propose('green', files({ keep: {}, green: { color: '#00ff00' } }, n8n))
  await world.byHand('PATCH', 'webhooks/1', { name: 'Mine' })
  world.requests()
  const run = await world.merge(number)

  expect(run.exitCode).toBe(0)
  expect(writes().sort()).toEqual(['PATCH /webhooks/1', 'POST /labels'])
  expect(await comment(number)).toContain('(change, `webhooks/n8n`)')
}, 60_000)

test('with on-new-operations: stop nothing at all is applied then', async () => {
  const { number } = await world.propose('green', files({ keep: {}, green: {} }, n8n))
  await world.byHand('PATCH', 'webhooks/1', { name: 'Mine' })
  world.requests()
  const run = await world.merge(number, { inputs: { 'on-new-operations': 'stop' } })

  expect(run.exitCode).toBe(1)
  expect(writes()).toEqual([])
  expect(await comment(number)).toContain('**Not attempted**')
}, 60_000)

test('what somebody did by hand already is simply gone from the plan', async () => {
  const { number } = await world.propose('green', files({ keep: {}, green: {} }, n8n))
  await world.byHand('POST', 'labels', { title: 'green' })
  world.requests()
  const run = await world.merge(number)

  expect(run.exitCode).toBe(0)
  expect(writes()).toEqual([])
  expect(await comment(number)).not.toContain('Not in the reviewed plan')
}, 60_000)

test('a yes that was written after the plan counts when the plan has been shown with it', async () => {
  const inbox = { inboxes: { zapier: { $id: 3, name: 'Zapier test' } } }
  const withInbox = { 'desired/inbox.json': JSON.stringify(inbox) }
  const first = await world.propose('inbox', withInbox)
  expect((await world.merge(first.number)).exitCode).toBe(0)
  const out = await world.propose('inbox-out', { 'desired/inbox.json': null })
  expect(out.run.exitCode).toBe(1)
  await world.github.editPullRequest(out.number, { body: 'allow: delete inboxes/zapier' })
  const sha = await world.github.merge(out.number)
  world.requests()

  expect((await world.push(sha)).exitCode).toBe(1)
  expect(writes()).toEqual([])

  const again = await world.propose('nothing-else', { 'README.md': 'x' })
  await world.github.editPullRequest(again.number, { body: 'allow: delete inboxes/zapier' })
  expect((await world.job('plan', await world.github.events.edited(again.number))).exitCode).toBe(0)
  world.requests()
  expect((await world.merge(again.number)).exitCode).toBe(0)
  expect(writes()).toEqual(['DELETE /inboxes/3'])
}, 90_000)

test('a re-sync opens again only what the drift issue showed, or what is named', async () => {
  await world.byHand('PATCH', 'webhooks/1', { url: 'https://elsewhere.example.com' })
  const { number } = await world.propose(
    'url',
    files({ keep: {} }, { n8n: { name: 'N8N', url: 'https://n8n.example.com' } }),
  )
  expect((await world.merge(number)).exitCode).toBe(0)
  await world.byHand('PATCH', 'webhooks/1', { url: 'https://by-hand.example.com' })
  world.requests()

  const blind = await world.dispatch('resync')
  expect(blind.exitCode).toBe(1)
  expect(writes()).toEqual([])
  expect(blind.summary).toContain('what the webhook tells goes to a new address')

  expect((await world.nightly()).exitCode).toBe(0)
  expect((await world.dispatch('resync')).exitCode).toBe(0)
  expect(writes()).toEqual(['PATCH /webhooks/1'])
  expect(await world.github.issues({ state: 'open' })).toEqual([])
}, 60_000)

test('a push that no pull request brought creates labels, and leaves a new webhook to be named', async () => {
  const fresh = { hook: { url: 'https://new.example.com', subscriptions: ['message_created'] } }
  const sha = await world.github.commit('main', files({ keep: {}, blue: {} }, { ...n8n, ...fresh }), 'straight to main')
  const run = await world.push(sha)

  expect(run.exitCode).toBe(1)
  expect(writes()).toEqual(['POST /labels'])
  expect(run.summary).toContain('No plan of this was shown')
  expect((await world.dispatch('apply', { inputs: { allow: 'allow: create webhooks/hook' } })).exitCode).toBe(0)
  expect(webhooks()).toBe(2)
}, 60_000)

test('a description that is edited after the merge does not wipe out what was applied', async () => {
  const { number } = await world.propose('green', files({ keep: {}, green: {} }, n8n))
  await world.merge(number)
  const before = await comment(number)
  await world.github.editPullRequest(number, { body: 'thanks' })
  await world.job('plan', await world.github.events.edited(number))

  expect(await comment(number)).toBe(before)
}, 60_000)

test('a stranger who copies the comment of another pull request has reviewed nothing', async () => {
  const { number: shown } = await world.propose('shown', files({ keep: {} }))
  await world.github.commit('unseen', files({ keep: {} }), 'away with n8n')
  const { number } = await world.github.openPullRequest({ branch: 'unseen', title: 'away with n8n', body: '' })
  await world.github.octokit('mallory').rest.issues.createComment({
    owner: world.github.owner,
    repo: world.github.repo,
    issue_number: number,
    body: await comment(shown),
  })

  expect((await world.merge(number)).exitCode).toBe(1)
  expect(webhooks()).toBe(1)
}, 60_000)
