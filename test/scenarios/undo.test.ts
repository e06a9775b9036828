/** A run is taken back through the built action: shown first, done when confirmed. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ActionResult } from '../runner.ts'
import { startWorld, type World } from '../world.ts'

const bot = '"agent_bots": { "second": { "outgoing_url": "https://bot.test" } }'
const inbox = (more = '') => `"inboxes": { "app": { "$id": 5, "name": "Mobile App API"${more} } }`
const rule = (label: string) =>
  `"automation_rules": { "tag": { "event_name": "message_created", "conditions": [], "actions": [{ "action_name": "add_label", "action_params": ["${label}"] }] } }`
const file = (...parts: string[]) => ({ 'desired/all.json': `{ "$account": 2, ${parts.join(', ')} }` })

let world: World
beforeAll(async () => {
  world = await startWorld()
})
afterAll(() => world.close())

/** Merges these files; the run as its receipt is called. */
async function merged(branch: string, files: { [path: string]: string }, env = {}): Promise<string> {
  const { number } = await world.propose(branch, files)
  await world.plan(number, { env })
  const run = await world.merge(number, { env })
  expect(run.exitCode, run.log).toBe(0)
  world.requests()
  return latest()
}
const latest = async () => (await world.ledger())!.last!.run
const receipt = async (run: string) =>
  JSON.parse((await world.github.file(`receipts/account-2/${run}.json`, 'chatwoot-ledger'))!)
const undo = (run: string, inputs: { [name: string]: string } = {}) =>
  world.dispatch('undo', { inputs: run === '' ? inputs : { run, ...inputs } })
const confirmIn = ({ summary }: ActionResult) => /`confirm-plan`: `(\w{12})`/.exec(summary)![1]!
const writes = () => world.requests().filter((request) => !request.startsWith('GET'))

async function undone(run: string, inputs: { [name: string]: string } = {}): Promise<string[]> {
  const shown = await undo(run, inputs)
  expect(shown.exitCode, shown.log).toBe(0)
  expect(shown.summary).toContain('Nothing is done yet.')
  expect(writes()).toEqual([])
  const done = await undo(run, { ...inputs, confirm: confirmIn(shown) })
  expect(done.exitCode, done.log).toBe(0)
  expect(done.summary).toContain('revert the pull request as well')
  return writes()
}

const managed = async () =>
  Object.entries((await world.ledger())!.resources).flatMap(([kind, keys]) =>
    Object.entries(keys).map(([key, { id, fields }]) => [`${kind}/${key}`, id, fields]),
  )

let first: string

test('creates, updates in nested and keyed places, a binding and references go back in one go', async () => {
  await merged('start', file('"labels": { "keep": { "color": "#111111" } }', inbox()))
  const before = await managed()
  const hours = '"working_hours": [{ "day_of_week": 2, "close_hour": 20 }]'
  first = await merged(
    'much',
    file(
      '"labels": { "keep": { "color": "#222222" }, "urgent": {} }',
      inbox(`, "greeting_message": "Hi", ${hours}, "channel": { "type": "api", "webhook_url": "https://new.test" }`),
      bot,
      '"inbox_agent_bots": { "app": { "agent_bot": "second" } }',
      rule('urgent'),
    ),
  )
  world.requests()

  expect((await undone(first)).sort()).toEqual([
    'DELETE /agent_bots/3',
    expect.stringMatching('DELETE /automation_rules/'),
    expect.stringMatching('DELETE /labels/'),
    'PATCH /inboxes/5',
    expect.stringMatching('PATCH /labels/'),
    'POST /inboxes/5/set_agent_bot',
  ])
  // The fields that the run had added stay managed, with the values from before it.
  expect((await managed()).map(([subject, id]) => [subject, id])).toEqual(before.map(([subject, id]) => [subject, id]))
  for (const [subject, , fields] of before)
    expect((await managed()).find(([its]) => its === subject)![2]).toMatchObject(fields as object)
  expect(await receipt(await latest())).toMatchObject({ mode: 'undo', undid: first })
})

test('a second time there is nothing to undo, and the run is green', async () => {
  const again = await undo(first)

  expect(again.exitCode).toBe(0)
  expect(again.summary).toContain('There is nothing to undo.')
  expect(writes()).toEqual([])
})

test('an undo can be undone', async () => {
  expect((await undone(await latest())).sort()).toContain('POST /automation_rules')
  expect(world.double.store.rows('labels').some(({ title, color }) => title === 'keep' && color === '#222222')).toBe(
    true,
  )
})

test('what was deleted comes back with its references, and what is lost is told', async () => {
  const run = await merged('fewer', file('"labels": { "keep": { "color": "#222222" } }', inbox()))
  const shown = await undo(run)

  expect(shown.summary).toContain('new access token')
  expect(shown.summary).not.toContain('was removed')
  await undone(run)
  expect(world.double.store.rows('agent_bot_inboxes').map(({ inbox_id }) => inbox_id)).toEqual([5])
  const label = world.double.store.rows('automation_rules').find(({ name }) => name === 'tag')
  expect(label!.actions).toEqual([{ action_name: 'add_label', action_params: ['urgent'] }])
}, 60_000)

test('another plan than the one confirmed is shown and not done', async () => {
  const run = await merged('colour', file('"labels": { "keep": { "color": "#333333" } }', inbox()))
  world.requests()
  const other = await undo(run, { confirm: '0123456789ab' })

  expect(other.exitCode).toBe(1)
  expect(other.summary).toContain('no longer the one that was confirmed')
  expect(confirmIn(other)).toHaveLength(12)
  expect(writes()).toEqual([])
})

test('what was changed in Chatwoot since is refused; when nothing else is left the run is red', async () => {
  const run = await merged('colour-two', file('"labels": { "keep": { "color": "#444444" } }', inbox()))
  const { id } = world.double.store.rows('labels').find(({ title }) => title === 'keep')!
  await world.byHand('PATCH', `labels/${id}`, { color: '#999999' })
  const refused = await undo(run)

  expect(refused.exitCode).toBe(1)
  expect(refused.summary).toContain('U-CHANGED-SINCE')
  expect(refused.outputs.changes).toBe('0')
})

test('a secret is not put back, and not told', async () => {
  const env = { CHATWOOT_SECRET_HOOK: 'https://hooks.test/hush-9f3a' }
  const hook = '"webhooks": { "hidden": { "url": "${secret:HOOK}", "subscriptions": ["message_created"] } }'
  await merged('hook', file(hook, inbox()), env)
  const run = await merged('no-hook', file(inbox()))
  const refused = await undo(run)

  expect(refused.summary).toContain('U-SECRET')
  expect(refused.everything + JSON.stringify(await receipt(run))).not.toContain('hush-9f3a')
}, 60_000)

test('without a run, and for one that is not there, the latest are named', async () => {
  const none = await undo('')
  const unknown = await undo('123')

  expect([none.exitCode, unknown.exitCode]).toEqual([1, 1])
  expect(none.summary).toContain(first)
  expect(unknown.log).toContain('There is no receipt of run 123')
})

test('a run without its attempt means the latest', async () => {
  const run = await latest()

  expect((await undo(run.replace(/-1$/, ''))).summary).toContain(`undo of run \`${run}\``)
})

test('a damaged receipt, and one of another account, are named and nothing is done', async () => {
  const good = await receipt(first)
  await world.github.commit(
    'chatwoot-ledger',
    { 'receipts/account-2/8-1.json': '{', 'receipts/account-2/7-1.json': JSON.stringify({ ...good, account: 3 }) },
    'by hand',
  )

  expect((await undo('8-1')).log).toContain('is damaged')
  expect((await undo('7-1')).log).toContain('is about account 3, not 2')
  expect(writes()).toEqual([])
})

test('only on the default branch, and only with inputs that can be', async () => {
  const bad = await undo('../../x', { confirm: 'yes' })

  expect(bad.log).toContain('The input "undo-run"')
  expect(bad.log).toContain('The input "confirm-plan"')
  const event = await world.github.events.dispatch({ mode: 'undo' })
  const elsewhere = await world.job(
    'undo',
    { ...event, ref: 'refs/heads/other' },
    { inputs: { mode: 'undo', run: first } },
  )
  expect(elsewhere.log).toContain('default branch')
})
