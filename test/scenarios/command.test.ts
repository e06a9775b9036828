import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Double, startDouble } from '../double/server.ts'
import { runCli } from '../runner.ts'

const ROOT = join(import.meta.dirname, '..', '..')
let double: Double
let folder: string
let ledger: string
let env: { [name: string]: string }

beforeAll(async () => {
  double = await startDouble({ state: 'lived-in' })
  folder = await mkdtemp(join(tmpdir(), 'cli-'))
  ledger = join(folder, 'ledger.json')
  env = { CHATWOOT_API_URL: double.url, CHATWOOT_API_KEY: 'admin-token' }
})
afterAll(async () => {
  await double.close()
  await rm(folder, { recursive: true })
})

const cli = (args: string[], more: { [name: string]: string } = {}) =>
  runCli(args.includes('--ledger') ? args : [...args, '--ledger', ledger], { cwd: ROOT, env: { ...env, ...more } })
const writes = () => double.requests.filter(({ method }) => method !== 'GET').length

test('plan says what would change and ends with 2, in words and in JSON', async () => {
  const words = await cli(['plan'])
  const json = await cli(['preview', '--json'])

  expect([words.exitCode, json.exitCode]).toEqual([2, 2])
  expect(words.stdout).toContain('~ update inboxes/mobile-app-api (id 5)')
  expect(JSON.parse(json.stdout)).toMatchObject({
    version: 1,
    account: 2,
    counts: { updates: 1, adopts: 8, changes: 1 },
  })
})

test('apply does nothing when there is nobody to ask', async () => {
  const { exitCode, stderr } = await cli(['apply'])

  expect(exitCode).toBe(1)
  expect(stderr).toContain('--yes')
  expect(writes()).toBe(0)
})

test('apply --yes applies, and then there is nothing to write', async () => {
  const { exitCode, stdout } = await cli(['up', '--yes'])

  expect(exitCode).toBe(0)
  expect(stdout).toContain('applied update inboxes/mobile-app-api')
  expect(writes()).toBe(1)
  expect(JSON.parse(await readFile(ledger, 'utf8')).resources.inboxes['mobile-app-api'].id).toBe(5)
  expect(await readFile(`${ledger}.receipts.jsonl`, 'utf8')).toContain('"state":"applied"')

  expect((await cli(['plan'])).exitCode).toBe(0)
  expect((await cli(['apply'])).exitCode).toBe(0)
  expect((await cli(['drift', '--json'])).exitCode).toBe(0)
  expect(writes()).toBe(1)
})

test('drift ends with 2', async () => {
  await fetch(`${double.url}/api/v1/accounts/2/automation_rules/1`, {
    method: 'PATCH',
    headers: { api_access_token: 'admin-token', 'content-type': 'application/json' },
    body: '{"active":true}',
  })
  const { exitCode, stdout } = await cli(['drift'])

  expect(exitCode).toBe(2)
  expect(stdout).toContain('automation: switched on in Chatwoot, goes back to off  (active)')
})

test('taking over alone is 0', async () => {
  await mkdir(join(folder, 'desired'))
  await writeFile(join(folder, 'desired', 'only.json'), '{ "$account": 2, "labels": { "bug": {} } }')
  const { exitCode, stdout } = await runCli(
    ['plan', '--desired', join(folder, 'desired'), '--ledger', join(folder, 'none')],
    {
      cwd: ROOT,
      env,
    },
  )

  expect(stdout).toContain('= import labels/bug')
  expect(exitCode).toBe(0)
})

test('validate asks nobody, and tells the two rules that can never run with what works', async () => {
  const before = double.requests.length
  const { exitCode, stdout } = await runCli(['validate'], { cwd: ROOT, env: {} })

  expect(exitCode).toBe(1)
  expect(stdout).toMatch(/^8 resources in desired, 2 errors, 1 warning\.\n/)
  expect(stdout.match(/error L-COND-EMAIL: automation_rules\/rxdb-bug-on-(create|open): /g)).toHaveLength(2)
  expect(stdout).toContain('use the event message_created')
  expect(double.requests.length).toBe(before)
})

test('plan --offline takes what was applied for what is there, and asks nobody', async () => {
  const before = double.requests.length
  const offline = (args: string[], cwd = ROOT) => runCli([...args, '--offline'], { cwd, env: {} })
  // A rule was switched in Chatwoot in a test before: that is not known here.
  const fine = await offline(['plan', '--ledger', ledger])
  expect(fine.exitCode).toBe(0)
  expect(fine.stdout).toMatch(
    /^Account 2: no changes\nAs of \d{4}-\d\d-\d\d \d\d:\d\d UTC, without looking at the server/,
  )

  await writeFile(
    join(folder, 'desired', 'only.json'),
    '{ "$account": 2, "labels": { "dev-support": { "color": "#ff0000", "description": "${var:NOWHERE}" } } }',
  )
  const changed = await offline(['plan', '--json', '--ledger', ledger], folder)
  expect(changed.exitCode).toBe(1)
  expect(JSON.parse(changed.stdout)).toMatchObject({
    assumed: { from: 'ledger' },
    counts: { updates: 1, drift: 0 },
    changes: expect.arrayContaining([
      expect.objectContaining({
        key: 'dev-support',
        fields: [expect.objectContaining({ path: 'color', isUnknown: true, desired: '#ff0000' })],
      }),
    ]),
    findings: expect.arrayContaining([
      expect.objectContaining({ code: 'F-MISSING-VARIABLE', severity: 'note' }),
      expect.objectContaining({ code: 'G-PROTECTED', severity: 'error' }),
    ]),
  })

  const checked = await offline(['validate'], folder)
  expect([checked.exitCode, checked.stdout]).toEqual([
    0,
    expect.stringContaining('note: ${var:NOWHERE} is not set here'),
  ])
  expect(double.requests.length).toBe(before)
})

test.each([
  ['an unknown command', ['destroy'], {}, 'There is no command "destroy"'],
  ['an unknown option', ['plan', '--force'], {}, 'There is no option --force'],
  ['no token', ['plan'], { CHATWOOT_API_KEY: '' }, 'CHATWOOT_API_KEY'],
  [
    'an apply without the server',
    ['apply', '--offline'],
    {},
    '--offline is an option of plan, validate, schema and map, not of apply.',
  ],
  ['no ledger to plan from', ['plan', '--offline', '--ledger', 'nowhere.json'], {}, 'There is no ledger nowhere.json'],
  ['another account', ['plan', '--account', '1'], {}, 'is about account 2, not 1'],
  ['another account from the environment', ['plan'], { CHATWOOT_ACCOUNT_ID: '1' }, 'not 1'],
  ['a folder that is not there', ['plan', '--desired', 'nowhere'], {}, 'There is no folder nowhere.'],
])('%s is an error: 1 in words, 1 in JSON', async (_, args, more, words) => {
  const said = await cli(args, more)
  const json = await cli([...args, '--json'], more)

  expect([said.exitCode, json.exitCode]).toEqual([1, 1])
  expect(said.stderr).toContain(words)
  expect(JSON.parse(json.stdout)).toHaveProperty('error')
})
