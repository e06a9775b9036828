/** A direct push that nobody reviewed does not widen what is sent elsewhere or written to customers; the harmless rest goes on. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startWorld, type World } from '../world.ts'

const on = (words: string) => [
  { attribute_key: 'content', filter_operator: 'contains', values: [words], query_operator: null },
]
const elsewhere = [{ action_name: 'send_webhook_event', action_params: ['https://partner.example.com/in'] }]
const answer = [{ action_name: 'send_message', action_params: ['Hello'] }]
const rule = (more: object, actions: object[] = elsewhere) => ({
  event_name: 'message_created',
  active: true,
  conditions: on('zzz-never'),
  actions,
  ...more,
})
const files = (fw: object, app: object = {}, hello: object = rule({ active: false }, answer)) => ({
  'desired/all.json': JSON.stringify({
    $account: 2,
    automation_rules: { fw, hello },
    inboxes: { app: { $id: 5, name: 'Mobile App API', ...app } },
  }),
})

let world: World
beforeAll(async () => {
  world = await startWorld()
  const { number } = await world.propose('start', files(rule({}), { greeting_enabled: true, greeting_message: 'Hi' }))
  expect((await world.merge(number)).exitCode).toBe(0)
})
afterAll(() => world.close())

const greeting = { greeting_enabled: true, greeting_message: 'Hi' }
async function pushed(its: { [path: string]: string }) {
  const sha = await world.github.commit('main', its, 'direct push')
  world.requests()
  const run = await world.push(sha)
  return { run, sent: world.requests().filter((request) => !request.startsWith('GET')) }
}

test('another description of such a rule is applied', async () => {
  const { run, sent } = await pushed(files(rule({ description: 'Sends to the partner' }), greeting))

  expect(run.exitCode, run.log).toBe(0)
  expect(sent).toEqual([expect.stringMatching(/^PATCH \/automation_rules\/\d+$/)])
})

test.each([
  ['other conditions', rule({ conditions: on('e') }), greeting, undefined, 'at other times or of others'],
  ['another event', rule({ event_name: 'conversation_updated' }), greeting, undefined, 'at other times or of others'],
  ['another greeting', rule({}), { ...greeting, greeting_message: 'Call us' }, undefined, 'greeted otherwise'],
])('%s: nothing is sent, and the run names how to do it', async (_, fw, app, hello, because) => {
  const { run, sent } = await pushed(files({ ...fw, description: 'Sends to the partner' }, app, hello))

  expect(sent).toEqual([])
  expect(run.exitCode).toBe(1)
  expect(run.summary).toContain(because)
  expect(run.summary).toMatch(/allow: update (automation_rules\/fw|inboxes\/app)/)
})

test('on a pull request the same is reviewed, and applied', async () => {
  const { number } = await world.propose(
    'widen',
    files(rule({ conditions: on('e'), description: 'Sends to the partner' }), greeting),
  )
  world.requests()

  expect((await world.merge(number)).exitCode).toBe(0)
  expect(world.requests().filter((request) => request.startsWith('PATCH'))).toHaveLength(1)
})
