/** `doctor`, the built command: what is well, what is not, and that each broken thing hides nothing else. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type RequestListener } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { kinds } from '../../src/kinds/index.ts'
import { type Double, startDouble } from '../double/server.ts'
import { runCli } from '../runner.ts'
import { ownDesired } from '../world.ts'
import { type Disk, inFolder } from './workspace.ts'

let double: Double
let desired: Disk
beforeEach(async () => {
  double = await startDouble({ state: 'lived-in' })
  // Everything that some kind needs is switched on.
  const needed = kinds.flatMap(({ availability: { feature, needsFeature } }) => [feature, needsFeature])
  double.store.update('accounts', 2, { features_on: needed.filter((one) => one !== null) })
  desired = await ownDesired()
})
afterEach(async () => {
  expect(double.requests.filter(({ method }) => method !== 'GET')).toEqual([])
  expect(double.requests.length).toBeLessThanOrEqual(10)
  await double.close()
})

interface Checked {
  readonly isWell: boolean
  readonly sections: readonly {
    readonly name: string
    readonly state: string
    readonly says: string | null
    readonly facts: { readonly [name: string]: unknown }
    readonly findings: readonly { severity: string; sentence: string; nextStep: string }[]
  }[]
  readonly requests: { readonly chatwoot: number; readonly github: number }
}

async function checked(env: { [name: string]: string } = {}, disk: Disk = desired, args: string[] = []) {
  const run = await inFolder(disk, (cwd) =>
    runCli(['doctor', '--json', ...args], {
      cwd,
      env: { CHATWOOT_API_URL: double.url, CHATWOOT_API_KEY: 'admin-token', ...env },
    }),
  )
  const checkup = JSON.parse(run.stdout) as Checked
  expect(run.stderr).toBe('')
  expect(run.exitCode).toBe(checkup.isWell ? 0 : 1)
  const section = (name: string) => checkup.sections.find((its) => its.name === name)!
  const said = (name: string) =>
    section(name)
      .findings.map(({ severity, sentence, nextStep }) => `${severity}: ${sentence} ${nextStep}`.trim())
      .join('\n')
  const states = Object.fromEntries(checkup.sections.map(({ name, state }) => [name, state]))
  return { ...run, ...checkup, section, said, states }
}

const WELL = {
  server: 'ok',
  account: 'ok',
  token: 'ok',
  kinds: 'ok',
  files: 'ok',
  variables: 'ok',
  ledger: 'note',
  GitHub: 'note',
}
const asked = () => double.requests.map(({ method, path }) => `${method} ${path.replace('/api/v1', '')}`)

test('an administrator, and exactly ten questions', async () => {
  const { states, section, requests } = await checked()

  expect(states).toEqual(WELL)
  expect(section('server').facts).toMatchObject({ version: '4.15.1', edition: 'enterprise' })
  expect(section('token').facts).toMatchObject({ role: 'administrator', signsOfPerson: [] })
  const flags = kinds.flatMap(({ availability: { feature } }) => feature ?? [])
  expect(section('account').facts.features).toEqual(expect.arrayContaining(flags))
  expect(asked().sort()).toEqual([
    'GET /accounts/2',
    'GET /accounts/2/inbox_members/1',
    'GET /accounts/2/inbox_members/2',
    'GET /accounts/2/inbox_members/3',
    'GET /accounts/2/inbox_members/4',
    'GET /accounts/2/inbox_members/5',
    'GET /accounts/2/inboxes',
    'GET /accounts/2/teams',
    'GET /api',
    'GET /profile',
  ])
  expect(requests).toEqual({ chatwoot: 10, github: 0 })
})

test('more inboxes are no more questions, and it says so', async () => {
  const inbox = double.store.rows('inboxes')[1]!
  for (const id of [11, 12, 13]) double.store.insert('inboxes', { ...inbox, id })
  const { said, requests } = await checked()

  expect(requests.chatwoot).toBe(10)
  expect(said('token')).toContain('3 inboxes were not looked into')
})

test('the screen', async () => {
  double.store.update('users', 1, { avatar_url: 'https://chat.example.com/anna.png' })
  const { stdout, exitCode } = await inFolder(desired, (cwd) =>
    runCli(['doctor'], { cwd, env: { CHATWOOT_API_URL: double.url, CHATWOOT_API_KEY: 'admin-token' } }),
  )

  expect(exitCode).toBe(0)
  expect(stdout.split('\n').length).toBeLessThan(25)
  // The golden is the same however many kinds there are.
  const screen = stdout.replace(`all ${kinds.length}\n`, 'all N\n')
  await expect(screen.replace(double.url, 'https://chat.example.com')).toMatchFileSnapshot(
    '../render/goldens/doctor.terminal.txt',
  )
})

test('nothing secret is told', async () => {
  const { stdout } = await checked(
    { CHATWOOT_SECRET_TOKEN: 'hush-hush' },
    {
      'desired/a.json': `{ "$account": 2, "webhooks": { "n8n": { "url": "https://x.test/\${secret:TOKEN}" } } }`,
    },
  )
  const secrets = double.store.rows('users').flatMap(({ access_token, pubsub_token }) => [access_token, pubsub_token])

  expect(stdout).toContain('"TOKEN"')
  for (const secret of [...secrets, 'hush-hush']) expect(stdout).not.toContain(secret)
})

test("an agent's token", async () => {
  const { states, said, isWell } = await checked({ CHATWOOT_API_KEY: 'agent-token' })

  expect(states).toEqual({ ...WELL, token: 'error' })
  expect(said('token')).toContain('is an agent')
  expect(said('token')).toContain('it is in the team "support"')
  expect(isWell).toBe(false)
})

describe("a person's token is told by", () => {
  test.each<[string, () => void, string, number]>([
    ['an avatar', () => double.store.update('users', 1, { avatar_url: 'https://x.test/a.png' }), 'has an avatar', 4],
    ['a signature', () => double.store.update('users', 1, { message_signature: 'Anna' }), 'signs its messages', 4],
    ['the sign-in', () => double.store.update('users', 1, { provider: 'google' }), 'signs in through google', 4],
    [
      'being there',
      () => double.store.update('account_users', 1, { is_connected: true }),
      'is signed in right now (online)',
      4,
    ],
    ['a team', () => double.store.insert('team_members', { team_id: 1, user_id: 1 }), 'is in the team "support"', 4],
    [
      'an inbox',
      () => double.store.insert('inbox_members', { inbox_id: 2, user_id: 1 }),
      'works in the inbox "Website"',
      10,
    ],
  ])('%s', async (_, make, words, requests) => {
    make()
    const its = await checked()

    expect(its.states).toEqual({ ...WELL, token: 'warning' })
    expect(its.said('token')).toContain(words)
    expect(its.said('token')).toContain('Make a user for this alone')
    expect(its.requests.chatwoot).toBe(requests)
    expect(its.isWell).toBe(true)
  })
})

test('a super administrator is more than is needed', async () => {
  double.store.update('users', 1, { type: 'SuperAdmin' })
  expect((await checked()).said('token')).toContain('super administrator')
})

describe('an installation', () => {
  test.each([
    ['3.16.0', '"labels" in conditions[].attribute_key is refused (until 4.6)'],
    ['4.0.4', 'bot_config is left out in silence (until 4.1)'],
    ['4.8.0', '"pending_conversation" in actions[].action_name is refused (until 4.11)'],
  ])('of %s: what does not work there', async (version, words) => {
    await double.close()
    double = await startDouble({ state: 'lived-in', installation: { version } })
    const { said, section, states, isWell } = await checked()

    expect(section('server').facts.version).toBe(version)
    expect(said('kinds')).toContain(words)
    expect(said('kinds')).not.toContain('until 3')
    expect(states).toEqual({ ...WELL, kinds: 'note' })
    expect(isWell).toBe(true)
  })

  test.each([
    ['2.18.0', 'too old', 'error'],
    ['5.0.0', 'newer than 4.15.1', 'note'],
    ['develop', 'is no release', 'note'],
  ])('of %s: %s', async (version, words, state) => {
    await double.close()
    double = await startDouble({ state: 'lived-in', installation: { version } })
    const { said, states } = await checked()

    expect(said('server')).toContain(words)
    expect(states.server).toBe(state)
  })

  test('of the community edition', async () => {
    await double.close()
    double = await startDouble({ state: 'lived-in', edition: 'oss' })
    const { section, said, states } = await checked()

    expect(section('server').says).toContain('community edition')
    expect(said('kinds')).toContain('auto_assignment_config is left out in silence (community edition)')
    expect(states).toEqual({ ...WELL, kinds: 'note' })
  })

  test('whose jobs do not run', async () => {
    await double.close()
    double = await startDouble({ state: 'lived-in', installation: { queue_services: 'failing' } })
    expect((await checked()).said('server')).toContain('background jobs do not run')
  })
})

const here = (handler: RequestListener) =>
  new Promise<{ url: string; close: () => void }>((done) => {
    const server = createServer(handler).listen(0, '127.0.0.1', () =>
      done({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => server.close() }),
    )
  })

describe('a server that is out of reach is told once, and the rest is looked at all the same', () => {
  test.each<[string, { [name: string]: string }, string, number]>([
    ['nothing listens', { CHATWOOT_API_URL: 'http://127.0.0.1:1' }, 'refuses connections', 1],
    ['no such host', { CHATWOOT_API_URL: 'https://no-such-host.invalid' }, 'cannot be found', 1],
    ['plain http', { CHATWOOT_API_URL: 'http://chat.example.com' }, 'is not encrypted', 0],
    ['no address', { CHATWOOT_API_URL: 'chat.example.com' }, 'must begin with https://', 0],
    ['nothing set', { CHATWOOT_API_URL: '', CHATWOOT_API_KEY: '' }, 'CHATWOOT_API_KEY', 0],
    ['a token of two lines', { CHATWOOT_API_KEY: 'admin\ntoken' }, 'Copy it again', 0],
  ])('%s', async (_, env, words, requests) => {
    const its = await checked(env)

    expect(its.said('server')).toContain(words)
    expect(its.states).toEqual({ ...WELL, server: 'error', account: 'unseen', token: 'unseen', kinds: 'unseen' })
    expect(its.requests.chatwoot).toBe(requests)
  })

  test.each<[string, RequestListener, string]>([
    [
      'a web page',
      (_, answer) => answer.setHeader('content-type', 'text/html').end('<html>Welcome</html>'),
      'web page',
    ],
    ['JSON of something else', (_, answer) => answer.end('{"hello":"world"}'), "does not look like Chatwoot's"],
    ['a redirect', (_, answer) => answer.writeHead(302, { location: 'https://x.test/' }).end(), 'redirects to'],
  ])('%s', async (_, handler, words) => {
    const other = await here(handler)
    const its = await checked({ CHATWOOT_API_URL: other.url })
    other.close()

    expect(its.said('server')).toContain(words)
    expect(its.states.token).toBe('unseen')
    expect(its.states.files).toBe('ok')
    expect(its.requests.chatwoot).toBe(1)
  })

  test('500 everywhere: each says so, without a second try', async () => {
    double.fault({ match: {}, kind: '500-before', times: 100 })
    const its = await checked()

    expect(its.said('server')).toContain('failed on the server (500)')
    expect(its.said('token')).toContain('failed on the server (500)')
    expect(its.requests.chatwoot).toBe(2)
  })
})

test.skipIf(spawnSync('openssl', ['version']).status !== 0)('a certificate that nobody trusts', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tls-'))
  const [key, cert] = ['key.pem', 'cert.pem'].map((name) => join(folder, name)) as [string, string]
  const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost', '-days', '2']
  spawnSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-keyout', key, '-out', cert, ...subject])
  const server = createTlsServer({ key: readFileSync(key), cert: readFileSync(cert) }, (_, answer) => answer.end('{}'))
  await new Promise<void>((done) => server.listen(0, done))
  const { said } = await checked({ CHATWOOT_API_URL: `https://localhost:${(server.address() as AddressInfo).port}` })
  server.close()
  rmSync(folder, { recursive: true })

  expect(said('server')).toContain('certificate that is not trusted')
  expect(said('server')).toContain('NODE_EXTRA_CA_CERTS')
})

describe('a token or an account that is not right', () => {
  test('a wrong token', async () => {
    const its = await checked({ CHATWOOT_API_KEY: 'wrong' })

    expect(its.states).toEqual({ ...WELL, account: 'unseen', token: 'error' })
    expect(its.said('token')).toContain('does not know this token')
    expect(its.requests.chatwoot).toBe(2)
  })

  test("a bot's token", async () => {
    const bot = String(double.store.rows('agent_bots')[0]!.access_token)
    const { said, stdout } = await checked({ CHATWOOT_API_KEY: bot })

    expect(said('token')).toContain('token of a bot')
    expect(stdout).not.toContain(bot)
  })

  test.each(['1', '99'])('account %s, which is not theirs', async (id) => {
    const its = await checked({}, desired, ['--account', id])

    expect(its.states).toMatchObject({ account: 'error', token: 'ok' })
    expect(its.said('account')).toContain("The token's user is in 2 (Studyflash)")
    expect(its.requests.chatwoot).toBe(2)
  })

  test('no account at all', async () => {
    const { said, states } = await checked({}, { 'desired/a.json': '{ "labels": { "bug": {} } }' })

    expect(said('account')).toContain("Nobody has said which account. The token's user is in 2 (Studyflash)")
    expect(states.ledger).toBe('unseen')
  })

  test('a suspended account', async () => {
    double.store.update('accounts', 2, { status: 'suspended' })
    const its = await checked()

    expect(its.said('account')).toContain('is suspended')
    expect(its.requests.chatwoot).toBe(3)
  })
})

test('a feature that is off hides kinds from people, and only those that are used are named', async () => {
  double.store.update('accounts', 2, { features_off: ['automations', 'team_management'] })
  const { said, states } = await checked()

  expect(said('kinds')).toContain('Switched off for this account: automations.')
  expect(states.kinds).toBe('note')
})

test('desired files with errors: how many, and the first ones', async () => {
  const { said, section, states } = await checked(
    {},
    {
      'desired/a.json': '{ "$account": 2, "labels": { "bug": { "a": 1, "b": 2, "c": 3, "d": 4, "e": 5 } } }',
    },
  )

  expect(section('files').says).toBe('5 errors in desired')
  expect(said('files').split('\n')).toHaveLength(4)
  expect(said('files')).toContain('And 2 more.')
  expect(states).toMatchObject({ server: 'ok', token: 'ok', variables: 'unseen' })
})

test('variables and secrets that are not set are named, each once', async () => {
  const { said, section } = await checked(
    { CHATWOOT_VAR_HERE: 'x' },
    {
      'desired/a.json': `{ "$account": 2, "webhooks": {
      "one": { "url": "https://\${var:HOST}/\${secret:TOKEN}?\${var:HERE}" },
      "two": { "url": "https://\${var:HOST}/two" } } }`,
    },
  )

  expect(section('variables').says).toBe('2 missing')
  expect(said('variables')).toContain('CHATWOOT_VAR_HOST')
  expect(said('variables')).toContain('CHATWOOT_SECRET_TOKEN')
  expect(section('files').state).toBe('ok')
})

test('no folder', async () => {
  const { said, states } = await checked({}, desired, ['--desired', 'nowhere'])

  expect(said('files')).toContain('There is no folder nowhere.')
  expect(states).toMatchObject({ server: 'ok', account: 'error', variables: 'unseen' })
})

test('a ledger: what it holds, or what is wrong with it', async () => {
  const last = { commit: null, actor: 'anna', run: '7', at: '2026-11-23T09:10:11.000Z' }
  const ledger = { version: 1, account: 2, salt: 's', resources: { labels: { bug: { id: 2, fields: {} } } }, last }
  const fine = await checked({}, { ...desired, 'chatwoot-ledger.json': JSON.stringify(ledger) })
  double.requests.length = 0
  const cut = await checked({}, { ...desired, 'chatwoot-ledger.json': JSON.stringify(ledger).slice(0, 60) })

  expect(fine.section('ledger')).toMatchObject({
    state: 'ok',
    says: 'chatwoot-ledger.json: 1 resource, last applied 2026-11-23 09:10 UTC by anna (run 7)',
  })
  expect(cut.said('ledger')).toContain('is damaged')
  expect(cut.states).toEqual({ ...WELL, ledger: 'error' })
})
