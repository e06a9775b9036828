/** What counts as reviewed, owned or done cannot be made by editing what a run wrote on GitHub. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { startWorld, type World } from '../world.ts'

const hook = { url: 'https://reports.example.org/in', subscriptions: ['message_created'] }
const files = (webhooks: object, labels: object = {}) => ({
  'desired/all.json': JSON.stringify({ $account: 2, labels: { alpha: { color: '#111111' }, ...labels }, webhooks }),
})

let world: World
beforeEach(async () => {
  world = await startWorld()
  const { number } = await world.propose('start', files({ reports: hook }))
  expect((await world.merge(number)).exitCode).toBe(0)
}, 60_000)
afterEach(() => world.close())

const hasHook = () => world.double.store.rows('webhooks').some(({ url }) => url === hook.url)
const at = () => ({ owner: world.github.owner, repo: world.github.repo })
const rest = () => world.github.octokit('octocat').rest
const comment = async (number: number) => (await world.github.comments(number))[0]!
const said = (run: { annotations: { message: string }[] }) => run.annotations.map(({ message }) => message).join('\n')
const edit = async (number: number, change: (body: string) => string) => {
  const { id, body } = await comment(number)
  await rest().issues.updateComment({ ...at(), comment_id: id, body: change(body!) })
}

test.for([
  ['says that nothing changes', (body: string) => body.replace(/1 deletion/, 'no changes')],
  ['loses a line', (body: string) => body.replace(/\* 🔴.*\n/, '')],
  ['has a line more', (body: string) => `${body}\nLooks good.`],
] as const)('a comment that somebody edited so that it %s is no review', { timeout: 60_000 }, async ([, change]) => {
  const { number } = await world.propose('drop', files({}))
  await edit(number, change)
  const run = await world.merge(number)

  expect(run.exitCode).toBe(1)
  expect(hasHook()).toBe(true)
  expect((await comment(number)).body).toContain(`The review on #${number} does not count`)
  expect(run.summary).toContain('CHATWOOT_REVIEW_KEY')
})

test('a review that is copied to another pull request is none', async () => {
  const drop = await world.propose('drop', files({}))
  const other = await world.propose('other', files({ reports: hook }, { fine: {} }))
  await world.github.pushToPullRequest(other.number, files({}), 'and away')
  const copy = (await comment(drop.number)).body!
  await edit(other.number, () => copy)
  await world.merge(other.number)

  expect(hasHook()).toBe(true)
}, 60_000)

test('a comment of another workflow under our login does not stand in the way of the one that holds', async () => {
  const { number } = await world.propose('drop', files({}))
  const { body } = await comment(number)
  const bot = world.github.octokit({ token: await world.github.token({ pull_requests: 'write' }) })
  await bot.rest.issues.createComment({ ...at(), issue_number: number, body: body!.replace('1 deletion', 'nothing') })
  const run = await world.merge(number)

  expect(run.exitCode).toBe(0)
  expect(hasHook()).toBe(false)
}, 60_000)

test('with one CHATWOOT_REVIEW_KEY a review holds; with another, or none any more, it says what to do', async () => {
  const withKey = (key: string) => ({ env: { CHATWOOT_REVIEW_KEY: key } })
  for (const [branch, color, key, isHeld] of [
    ['one', '#222222', 'first-key-0123456789', false],
    ['two', '#333333', 'second-key-0123456789', true],
  ] as const) {
    const { number } = await world.propose(branch, files({ reports: hook }, { [branch]: { color } }))
    await world.plan(number, withKey('first-key-0123456789'))
    await world.merge(number, withKey(key))
    expect((await comment(number)).body!.includes('does not count')).toBe(isHeld)
  }
}, 90_000)

test('a drift issue that somebody edited is no review of a re-sync', async () => {
  const id = world.double.store.rows('webhooks').find(({ url }) => url === hook.url)!.id
  await world.byHand('PATCH', `webhooks/${id}`, { url: 'https://elsewhere.example.org/in' })
  await world.nightly()
  const [issue] = await world.github.issues({ state: 'open' })
  await rest().issues.update({
    ...at(),
    issue_number: issue!.number,
    body: issue!.body!.replace('reports.example.org', 'x'),
  })
  const run = await world.dispatch('resync')

  expect(run.exitCode).toBe(1)
  expect(hasHook()).toBe(false)
  expect(run.summary).toContain('no review showed it')
}, 60_000)

test('a ledger that a person changed is told in the plan, and what it brings about needs its review', async () => {
  const ledger = JSON.parse((await world.github.file('account-2.json', 'chatwoot-ledger'))!)
  ledger.resources.webhooks.n8n = { id: 1, fields: { name: 'N8N' } }
  await world.github.commit('chatwoot-ledger', { 'account-2.json': JSON.stringify(ledger) }, 'mine now')
  const { number, run } = await world.propose('more', files({ reports: hook }, { more: {} }))

  expect(said(run)).toContain('does not carry the signature of these runs')
  expect((await comment(number)).body).toContain('P-LEDGER-ALTERED')
  // The deletion it brings about is shown, and a push that nobody reviewed does not carry it out.
  expect((await comment(number)).body).toContain('webhooks/n8n')
  const pushed = await world.push(await world.github.commit('main', { 'desired/README.md': 'words' }, 'push'))
  expect(pushed.exitCode).toBe(1)
  expect(world.double.store.rows('webhooks').some(({ id }) => id === 1)).toBe(true)
}, 90_000)

test('an apply signs a ledger that came from elsewhere, also when nothing else changes', async () => {
  const ledger = JSON.parse((await world.github.file('account-2.json', 'chatwoot-ledger'))!)
  const { signature, ...moved } = ledger
  expect(signature).toMatch(/^[\w-]{43}$/)
  await world.github.commit('chatwoot-ledger', { 'account-2.json': JSON.stringify(moved) }, 'from a laptop')
  const { number, run } = await world.propose('words', { 'desired/README.md': 'words' })
  expect(said(run)).toContain('does not carry the signature of these runs')

  expect((await world.merge(number)).exitCode).toBe(0)
  expect(JSON.parse((await world.github.file('account-2.json', 'chatwoot-ledger'))!).signature).toMatch(/^[\w-]{43}$/)
  const next = await world.propose('more', files({ reports: hook }, { more: {} }))
  expect(said(next.run)).not.toContain('signature')
}, 90_000)

test('a receipt that a person changed is undone only with an approval', async () => {
  const { number } = await world.propose('paint', files({ reports: hook }, { alpha: { color: '#222222' } }))
  await world.merge(number)
  const { run } = (await world.ledger())!.last!
  const path = `receipts/account-2/${run}.json`
  const receipt = JSON.parse((await world.github.file(path, 'chatwoot-ledger'))!)
  receipt.outcomes[0].reason = 'because'
  await world.github.commit('chatwoot-ledger', { [path]: JSON.stringify(receipt) }, 'mine now')

  const refused = await world.dispatch('undo', { inputs: { run } })
  expect(refused.exitCode).toBe(1)
  expect(said(refused)).toContain('does not carry the signature of these runs')
  const approved = await world.dispatch('undo', { inputs: { run, allow: `allow: undo receipts/${run}` } })
  expect(approved.exitCode).toBe(0)
  expect(said(approved)).not.toContain('signature')
}, 60_000)
