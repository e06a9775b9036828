/** Files that are well formed and do not fit the server: told at their places, and nothing is written, by no mode. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startWorld, type World } from '../world.ts'
import { type Disk, placesIn, runOn } from './workspace.ts'

let world: World
let number: number

beforeAll(async () => {
  world = await startWorld()
  await world.github.commit('first', { 'README.md': 'Chat' }, 'first')
  await world.github.merge((await world.github.openPullRequest({ branch: 'first', title: 'first' })).number)
  await world.github.commit('unfit', { 'README.md': 'Chatwoot' }, 'unfit')
  number = (await world.github.openPullRequest({ branch: 'unfit', title: 'unfit' })).number
})
afterAll(() => world.close())

const FINE = '{ "$account": 2, "labels": { "brand-new": {} } }'
const rule = (action: string, name: string) =>
  `{ "automation_rules": { "r": { "event_name": "message_created", "conditions": [],\n  "actions": [{ "action_name": "${action}", "action_params": ["${name}"] }] } } }`

test.each<[name: string, text: string, place: string, says: string]>([
  [
    'an agent nobody knows',
    rule('assign_agent', 'rajv@example.com'),
    '2:66 P-REFERENCE',
    'Did you mean "rajiv@example.com"?',
  ],
  ['a label nobody knows', rule('add_label', 'brand-nwe'), '2:63 P-REFERENCE', 'Did you mean "brand-new"?'],
  ['a team nobody knows', rule('assign_team', 'marketing'), '2:65 P-REFERENCE', 'Declare it under "teams"'],
  [
    'an id that does not exist',
    '{ "webhooks": { "w": {\n  "$id": 77, "url": "https://a.test", "subscriptions": ["message_created"] } } }',
    '2:10 P-NO-SUCH-ID',
    'There are 1.',
  ],
  [
    'an id of another channel type',
    '{ "inboxes": { "m": { "$id": 5, "name": "Mobile App API",\n  "channel": { "type": "web_widget", "website_url": "https://a.test" } } } }',
    '2:24 P-IMMUTABLE',
    '"channel.type" of id 5 is "api" on the server and can never become "web_widget"',
  ],
  [
    'an inbox that only the dashboard can make',
    '{ "inboxes": {\n  "w": { "channel": { "type": "instagram" } } } }',
    '2:3 P-CANNOT-CREATE',
    'has to be connected in the dashboard first',
  ],
])(
  '%s stops the plan and the apply',
  async (_, text, place, says) => {
    const disk: Disk = { 'desired/fine.json': FINE, 'desired/bad.json': text }
    world.requests()
    const planned = await runOn(world, await world.github.events.opened(number), disk)
    const sha = (await world.github.history())[0]!
    const permissions = { contents: 'write', pull_requests: 'write' } as const
    const applied = await runOn(world, await world.github.events.push(sha), disk, { permissions })

    for (const run of [planned, applied]) {
      expect(run.exitCode).toBe(1)
      expect(placesIn(run)).toContain(`desired/bad.json:${place}`)
      expect(run.annotations.map(({ message }) => message).join('\n')).toContain(says)
    }
    const [comment] = await world.github.comments(number)
    expect(comment!.body).toContain(place.split(' ')[1])
    expect(world.requests().filter((request) => !request.startsWith('GET'))).toEqual([])
    expect(await world.ledger()).toBeNull()
  },
  60_000,
)
