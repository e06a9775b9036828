import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Double, startDouble } from '../double/server.ts'
import { runCli } from '../runner.ts'

const STACKS = join(import.meta.dirname, 'pulumi')
const N8N = 'https://n8n.example.com/webhook/chatwoot'
let double: Double
let folder: string

beforeAll(async () => {
  double = await startDouble({ state: 'lived-in' })
})
afterAll(() => double.close())
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'migrate-'))
  double.reset('lived-in')
})
afterEach(() => rm(folder, { recursive: true }))

const cli = (args: string[], env = {}) =>
  runCli(args, { cwd: folder, env: { CHATWOOT_API_URL: double.url, CHATWOOT_API_KEY: 'admin-token', ...env } })
const migrate = (stack: string, ...more: string[]) =>
  cli(['migrate', '--from-pulumi', join(STACKS, `${stack}.json`), ...more])
/** Every file that was written, as one text. */
const written = async () => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  return (await Promise.all(files.map((file) => readFile(file, 'utf8')))).join('\n')
}
const writes = () => double.requests.filter(({ method }) => method !== 'GET')

describe.each([
  'dynamic',
  'dynamic.plain',
  'dynamic-prefixed',
  'native',
  'native.plain',
  'native-bound',
  'native-secret-url',
  'native-secret-url.plain',
  'beside-others',
  'pending-operations',
])('the stack %s', (stack) => {
  test('becomes files and a ledger whose plan is empty, and nothing is sent', async () => {
    if (stack === 'native-bound')
      double.store.insert('agent_bot_inboxes', { inbox_id: 5, agent_bot_id: 1, account_id: 2 })
    const run = await migrate(stack, '--account', '2')
    const plan = await cli(['plan', '--json'], { CHATWOOT_SECRET_WEBHOOK_N8N_LEGACY_URL: N8N })

    expect(run.stderr).toBe('')
    expect(run.exitCode).toBe(0)
    expect(plan.exitCode).toBe(0)
    const { findings, ...planned } = JSON.parse(plan.stdout)
    expect(planned).toMatchObject({ hasLedger: true, changes: [] })
    // What the first user's rules mean is another matter, and told as what it is.
    expect(findings.filter(({ isStanding }: { isStanding?: true }) => !isStanding)).toEqual([])
    expect(writes()).toEqual([])
    expect(await written()).not.toMatch(/__provider|apiKey|accessToken|ciphertext|plaintext/)
  })
})

test('keys are the logical names, references are keys, protection stays', async () => {
  double.store.insert('agent_bot_inboxes', { inbox_id: 5, agent_bot_id: 1, account_id: 2 })
  await migrate('native-bound')
  const read = async (kind: string) => JSON.parse(await readFile(join(folder, 'desired', `${kind}.json`), 'utf8'))[kind]
  const ledger = JSON.parse(await readFile(join(folder, 'chatwoot-ledger.json'), 'utf8'))

  expect(await read('inbox_agent_bots')).toEqual({
    'maximilian-in-mobile-app': { inbox: 'mobile-app-api', agent_bot: 'maximilian' },
  })
  expect((await read('inboxes'))['support-mailbox']).toMatchObject({ $protect: true, name: 'Support Mailbox' })
  expect((await read('automation_rules'))['assign-dev-support-to-rajiv'].actions).toEqual([
    { action_name: 'assign_agent', action_params: ['rajiv@example.com'] },
  ])
  expect(ledger.resources.inboxes['mobile-app-api'].id).toBe(5)
  expect(ledger.resources.inboxes['support-mailbox'].protect).toBe(true)
})

test('what Pulumi believes and the server says otherwise is named, and goes into the files as Pulumi has it', async () => {
  const { exitCode, stdout } = await migrate('native-drifted')

  expect(exitCode).toBe(2)
  expect(stdout).toContain(
    'inboxes/mobile-app-api channel.webhook_url: Pulumi "https://core.example.com/chatwoot", the server "https://pr-1959.example.dev/chatwoot"',
  )
  expect(await written()).toContain('https://core.example.com/chatwoot')
  expect((await cli(['drift'])).exitCode).toBe(2)
  expect(writes()).toEqual([])
})

test.each(['native-secret-url', 'native-secret-url.plain'])(
  '%s: the address is not written into any file',
  async (stack) => {
    const { stdout } = await migrate(stack)

    expect(stdout).toContain('CHATWOOT_SECRET_WEBHOOK_N8N_LEGACY_URL  webhooks/n8n-legacy url')
    expect(stdout.includes('encrypted in the export')).toBe(stack === 'native-secret-url')
    expect(await written()).not.toContain(N8N)
  },
)

test('what is not taken is listed with the reason', async () => {
  const { stdout } = await migrate('beside-others')

  for (const words of [
    'CustomAttribute, a kind that is not known here',
    'Pulumi only reads it',
    'about to delete it',
    'not of Chatwoot',
  ])
    expect(stdout).toContain(words)
  expect((await migrate('pending-operations', '--out', 'other', '--ledger', 'other.json')).stdout).toContain(
    'an update broke off',
  )
  const none = await migrate('bad-no-id', '--out', 'third', '--ledger', 'third.json')
  expect(none.stdout).toContain('has no id')
  expect(none.stdout).toContain('"not-a-number", which is no number')
})

test('an id that is not on the server is named and left out', async () => {
  double.store.delete('webhooks', { id: 1 })
  const { exitCode, stdout } = await migrate('native')

  expect(exitCode).toBe(0)
  expect(stdout).toContain('"n8n-legacy": is not on the server under this id')
  expect(await readdir(join(folder, 'desired'))).not.toContain('webhooks.json')
})

test.each([
  ['bad-version-2', 'version 2'],
  ['bad-version-4', 'version 4'],
  ['bad-half', 'not whole JSON'],
  ['bad-empty', 'holds no resources'],
  ['bad-checkpoint', 'pulumi stack export'],
  ['only-others', 'nothing of Chatwoot'],
  ['bad-two-of-one', 'both stand for automation_rules 1'],
  ['not-there', 'ENOENT'],
])('%s is refused and nothing is written', async (stack, words) => {
  const { exitCode, stdout, stderr } = await migrate(stack)

  expect(exitCode).toBe(1)
  expect(stdout + stderr).toContain(words)
  expect(await readdir(folder)).toEqual([])
})

test('another account, files or a ledger that exist are not written over', async () => {
  expect((await migrate('native', '--account', '1')).stderr).toContain('about account 2, not 1')
  await migrate('native')
  const before = await written()

  expect((await migrate('native')).stderr).toContain('holds desired files already')
  expect((await migrate('native', '--out', 'other')).stderr).toContain('exists already')
  expect(await written()).toBe(before)
})
