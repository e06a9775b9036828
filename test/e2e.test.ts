/** The live suite can fail: a server that misbehaves is told, and an account that is somebody's is left alone. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { runSuite } from '../e2e/suite.ts'
import type { Case } from '../e2e/tally.ts'
import { kindNamed } from '../src/kinds/index.ts'
import { type Double, startDouble } from './double/server.ts'

// The life of every kind, several times.
vi.setConfig({ testTimeout: 240_000 })

let double: Double
let printed: string[]
beforeEach(async () => {
  double = await startDouble({ state: 'fresh' })
  printed = []
})
afterEach(() => double.close())

/** An empty account: the token's own user and nobody else. What a super administrator can switch on is on. */
const emptied = () => {
  double.store.update('accounts', 2, { features_on: ['custom_tools', 'saml'] })
  const users = double.store.rows('account_users')
  users.splice(0, users.length, ...users.filter((one) => one.account_id !== 2 || one.user_id === 1))
}
const run = (its: Partial<Parameters<typeof runSuite>[0]> & { url?: string } = {}) =>
  runSuite({
    server: { url: its.url ?? double.url, token: 'admin-token', account: 2 },
    environment: {},
    isDisposable: false,
    invites: false,
    stop: new AbortController().signal,
    print: (line) => printed.push(line),
    ...its,
  })
/** Where one failure is looked for, the life of every kind would say nothing more. */
const named = (...names: string[]) => names.map(kindNamed)
const of = (cases: readonly Case[], state: Case['state']) =>
  cases.filter((one) => one.state === state).map(({ kind, name, reason }) => [kind, name, reason])

test('an empty account passes, nobody is invited, and it is as it was', async () => {
  emptied()
  const before = double.store.rows('users').length
  const cases = await run()

  expect(of(cases, 'failed')).toEqual([])
  expect(of(cases, 'skipped')).toContainEqual([
    'agents',
    'everything',
    'creating one sends an invitation by e-mail; say --invite',
  ])
  expect(of(cases, 'passed').map(([kind]) => kind)).toEqual(
    expect.arrayContaining([
      'automation_rules',
      'macros',
      'captain_custom_tools',
      'captain_preferences',
      'saml_settings',
    ]),
  )
  const withFile = (name: string) => name.startsWith('sends ')
  expect(of(cases, 'passed').flatMap(([kind, name]) => (withFile(name!) ? [`${kind}: ${name}`] : []))).toEqual(
    ['inboxes: avatar', 'agent_bots: avatar', 'automation_rules: actions', 'macros: actions', 'portals: logo'].flatMap(
      (one) => ['a file', 'another file of that name'].map((what) => one.replace(': ', `: sends ${what} in `)),
    ),
  )
  expect(double.store.rows('users').length).toBe(before)
  expect(double.requests.filter(({ method, path }) => method === 'POST' && path.endsWith('/agents'))).toEqual([])
})

test('what does not keep what it was given is a failure, counted once, and is cleaned up', async () => {
  const fade = () => {
    for (const label of double.store.rows('labels')) label.color = '#ffffff'
  }
  double.fault({ kind: 'none', match: { method: 'PATCH', path: /\/labels\/\d+/ }, times: 1000, meanwhile: fade })
  const divert = () => {
    for (const settings of double.store.rows('account_saml_settings')) settings.sso_url = 'https://other.example.com'
  }
  double.fault({ kind: 'none', match: { method: 'PATCH', path: /saml_settings/ }, times: 1000, meanwhile: divert })
  double.store.update('accounts', 2, { features_on: ['saml'] })
  // With the kinds that refer to it: it is counted once.
  const kinds = named('saml_settings', 'labels', 'teams', 'automation_rules', 'macros')
  const cases = await run({ isDisposable: true, kinds })

  expect(of(cases, 'failed').map(([kind, name]) => [kind, name])).toEqual([
    ['saml_settings', 'changes sso_url'],
    ['labels', expect.stringMatching(/^changes (title|description|color)$/)],
  ])
  expect(of(cases, 'failed')[1]![2]).toContain('color')
  expect(of(cases, 'skipped')).toContainEqual(['labels', expect.stringContaining('what comes after'), 'not reached'])
  expect(of(cases, 'passed').map(([kind]) => kind)).toContain('teams')
  expect(double.store.rows('labels')).toEqual([])
  // Single sign-on has no name with a mark in it, and nobody could sign in with a password any more.
  expect(double.store.rows('account_saml_settings')).toEqual([])
  expect(double.store.rows('users').map(({ provider }) => provider)).not.toContain('saml')
  expect(printed.join('\n')).toContain('✗ labels: ')
})

test('a delete that the server refuses is a failure with the id of what is left', async () => {
  double.fault({ kind: '500-before', match: { method: 'DELETE', path: /\/teams\/\d+/ }, times: 1000 })
  const cases = await run({ isDisposable: true, kinds: named('teams', 'automation_rules', 'macros') })

  const left = double.store.rows('teams').map(({ id }) => `teams ${id}`)
  expect(left.length).toBeGreaterThan(0)
  for (const what of left) expect(JSON.stringify(of(cases, 'failed'))).toContain(what)
})

/** In front of the double: an older server, which has no macros and whose bots have no `bot_config`. */
async function older() {
  const server = createServer(async (request, response) => {
    const body = await buffer(request)
    const type = request.headers['content-type'] ?? 'application/json'
    const headers = { 'api-access-token': 'admin-token', 'content-type': type }
    const answer = await fetch(double.url + request.url, {
      method: request.method!,
      headers,
      ...(body.length === 0 ? {} : { body: new Uint8Array(body) }),
    })
    const said = (await answer.text()).replace(/,?"bot_config":\{[^}]*\}/g, '')
    response.writeHead(request.url!.endsWith('/macros') ? 404 : answer.status, { 'content-type': 'application/json' })
    response.end(said)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => server.close() }
}

test('what an older server does not have is skipped with the reason', async () => {
  const { url, close } = await older()
  const cases = await run({ url, isDisposable: true })
  close()

  expect(of(cases, 'failed')).toEqual([])
  expect(of(cases, 'skipped')).toEqual(
    expect.arrayContaining([
      ['macros', 'everything', 'this Chatwoot (4.15.1) does not offer them: its list answers 404'],
      ['agent_bots', 'keeps bot_config', 'this Chatwoot does not know the field'],
    ]),
  )
})

test('an account that holds something is refused and not touched', async () => {
  double.reset('lived-in')
  const before = JSON.stringify(double.store.dump())

  await expect(run()).rejects.toThrow(
    /Account 2 .* holds \d+ labels \(.*Nothing was touched\..*--account-is-disposable/,
  )
  expect(double.requests.filter(({ method }) => method !== 'GET')).toEqual([])
  expect(JSON.stringify(double.store.dump())).toBe(before)
})

test('who interrupts it gets a clean account and the reason', async () => {
  const stop = new AbortController()
  double.fault({ kind: 'none', match: { method: 'POST', path: /\/labels$/ }, meanwhile: () => stop.abort() })
  const cases = await run({ isDisposable: true, stop: stop.signal })

  expect(of(cases, 'failed')).toEqual([])
  expect(of(cases, 'skipped')).toContainEqual(['the rest', 'what was not reached', 'the run was interrupted'])
  expect(double.store.rows('labels')).toEqual([])
  // Single sign-on has no name with a mark in it, and nobody could sign in with a password any more.
  expect(double.store.rows('account_saml_settings')).toEqual([])
  expect(double.store.rows('users').map(({ provider }) => provider)).not.toContain('saml')
})
