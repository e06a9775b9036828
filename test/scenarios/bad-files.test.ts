/** Files that cannot be right: each problem at its place, all of them at once, and not one request to Chatwoot. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ActionResult } from '../runner.ts'
import { startWorld, type World } from '../world.ts'
import { type Disk, placesIn, runOn } from './workspace.ts'

let world: World
let number: number
let server: string

beforeAll(async () => {
  world = await startWorld()
  await world.github.commit('bad', { 'README.md': 'Chatwoot' }, 'bad')
  number = (await world.github.openPullRequest({ branch: 'bad', title: 'bad' })).number
  server = JSON.stringify(world.double.store.dump())
})
afterAll(() => world.close())

async function planned(disk: Disk, env: { [name: string]: string } = {}): Promise<ActionResult> {
  return runOn(world, await world.github.events.opened(number), disk, { env })
}

async function comment(): Promise<string> {
  const [only, ...others] = await world.github.comments(number)
  expect(others).toEqual([])
  return only!.body!
}

const LABELS = '{ "$account": 2, "labels": { "dev-support": {} } }'

/** Every case beside a file that is right, which names the account. */
const cases: { [name: string]: { disk: Disk; places: string[]; says: string } } = {
  'JSON with a comma missing': {
    disk: { 'desired/bad.json': '{\n  "labels": {\n    "bug": {}\n    "urgent": {}\n  }\n}' },
    places: ['desired/bad.json:4:5 F-JSON'],
    says: 'A comma is missing',
  },
  'a field of the wrong type': {
    disk: { 'desired/bad.json': '{\n  "labels": { "bug": { "show_on_sidebar": "yes" } }\n}' },
    places: ['desired/bad.json:2:43 F-TYPE'],
    says: 'must be true or false, not a text',
  },
  'a kind that does not exist': {
    disk: { 'desired/bad.json': '{ "label": { "bug": {} } }' },
    places: ['desired/bad.json:1:3 F-UNKNOWN-KIND'],
    says: 'Did you mean "labels"?',
  },
  'a field that does not exist': {
    disk: { 'desired/bad.json': '{\n "labels": {\n  "bug": { "colour": "#ff0000" }\n }\n}' },
    places: ['desired/bad.json:3:12 F-UNKNOWN-FIELD'],
    says: 'Did you mean "color"?',
  },
  'a key that stands twice in one file': {
    disk: { 'desired/bad.json': '{ "labels": {\n  "bug": {},\n  "bug": { "color": "#ff0000" }\n} }' },
    places: ['desired/bad.json:3:3 F-DUPLICATE'],
    says: 'first in line 2',
  },
  'a key that is declared in two files': {
    disk: { 'desired/m.json': '{ "labels": {\n  "dev-support": {} } }' },
    places: ['desired/m.json:2:3 F-DUPLICATE'],
    says: 'labels/dev-support is declared twice, first in desired/labels.json:1',
  },
  'a variable that is not set': {
    disk: {
      'desired/bad.json':
        '{ "webhooks": { "n8n": {\n  "url": "https://${var:HOST}/x", "subscriptions": ["message_created"] } } }',
    },
    places: ['desired/bad.json:2:10 F-MISSING-VARIABLE'],
    says: 'CHATWOOT_VAR_HOST',
  },
  'a secret that is not set': {
    disk: {
      'desired/bad.json':
        '{ "webhooks": { "n8n": {\n  "url": "https://a.test/${secret:PATH}", "subscriptions": ["message_created"] } } }',
    },
    places: ['desired/bad.json:2:10 F-MISSING-VARIABLE'],
    says: 'CHATWOOT_SECRET_PATH',
  },
  'a link that leads out of the folder': {
    disk: { 'elsewhere.json': '{}', 'desired/bad.json': { symlink: '../elsewhere.json' } },
    places: ['desired/bad.json:1:1 F-FILE'],
    says: 'leads out of the folder',
  },
  'a linked folder': {
    disk: { 'elsewhere/a.json': '{}', 'desired/team': { symlink: '../elsewhere' } },
    places: ['desired/team:1:1 F-FILE'],
    says: 'leads out of the folder',
  },
  'a text file that a link takes out of the folder': {
    disk: {
      'passwd.md': 'hidden words',
      'desired/texts/a.md': { symlink: '../../passwd.md' },
      'desired/bad.json': '{ "labels": { "bug": {\n  "description": { "$file": "texts/a.md" } } } }',
    },
    places: ['desired/bad.json:2:18 F-FILE'],
    says: 'leads out of the folder',
  },
  'a file of ten megabytes': {
    disk: { 'desired/bad.json': ' '.repeat(10 * 1024 * 1024) },
    places: ['desired/bad.json:1:1 F-FILE'],
    says: 'is too large: 10485760 bytes',
  },
  'a file that is not UTF-8': {
    disk: { 'desired/bad.json': Buffer.from('{ "labels": {\n  "caf\xe9": {} } }', 'latin1') },
    places: ['desired/bad.json:2:7 F-FILE'],
    says: 'is not UTF-8',
  },
}

test.each(Object.entries(cases))('%s is shown at its place', async (_, { disk, places, says }) => {
  const run = await planned({ 'desired/labels.json': LABELS, ...disk })

  expect(run.exitCode).toBe(1)
  expect(placesIn(run)).toEqual(places)
  expect(run.annotations[0]!.message).toContain(says)
  expect(run.annotations.at(-1)!.message).toBe('The desired files have an error; nothing was asked of the server.')
  expect(await comment()).toContain('1 error in the files')
  expect(await comment()).toContain(places[0]!.split(' ')[1])
  expect(run.summary).toContain(places[0]!.split(' ')[1])
  expect(run.everything).not.toContain('hidden words')
  expect(world.double.requests).toEqual([])
})

test('all problems of all files are told in one run', async () => {
  const run = await planned({
    'desired/labels.json': LABELS,
    ...Object.fromEntries(Object.entries(cases).map(([, { disk }], index) => [`desired/${index}.json`, wrongOf(disk)])),
  })

  expect(run.exitCode).toBe(1)
  expect(run.annotations.map(({ title }) => title)).toEqual([
    ...Array(8).fill(expect.stringMatching(/^F-/)),
    'more',
    undefined,
  ])
  expect(run.annotations.at(-1)!.message).toMatch(/^The desired files have \d+ errors;/)
  const body = await comment()
  for (const place of ['0.json:4', '1.json:2', '2.json:1', '3.json:3', '11.json:1', '12.json:2'])
    expect(body).toContain(`desired/${place}`)
  expect(world.double.requests).toEqual([])
})

function wrongOf(disk: Disk): Disk[string] {
  return disk['desired/bad.json'] ?? disk['desired/m.json'] ?? '{ "labels": [] }'
}

test.each([
  ['an empty folder', { 'desired/': '' }],
  ['a missing folder', { 'chatwoot/labels.json': LABELS }],
])('%s is a beginning as long as nothing was applied, and the input to check is named', async (_, disk: Disk) => {
  const run = await planned(disk, { CHATWOOT_ACCOUNT_ID: '2' })

  expect(run.exitCode).toBe(0)
  expect(run.annotations[0]!.message).toContain('check the input "desired"')
  expect(await comment()).toContain('There is no file in `desired`')
  expect(world.double.requests).toEqual([])
})

test('files that are mended get their plan in the same comment', async () => {
  const run = await planned({ 'desired/labels.json': LABELS })

  expect(run.exitCode).toBe(0)
  expect(await comment()).toContain('1 imported')
  expect(await comment()).not.toContain('❌')
  expect(JSON.stringify(world.double.store.dump())).toBe(server)
})
