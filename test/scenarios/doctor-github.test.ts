/** What `doctor` says about GitHub: the token's permissions as far as reading tells, and the ledger on its branch. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Permissions } from '../github/stage.ts'
import { runCli } from '../runner.ts'
import { ownDesired, startWorld, type World } from '../world.ts'
import { type Disk, inFolder } from './workspace.ts'

let world: World
let desired: Disk
beforeAll(async () => {
  world = await startWorld()
  desired = await ownDesired()
})
afterAll(() => world.close())

interface Section {
  readonly name: string
  readonly state: string
  readonly says: string | null
  readonly facts: { readonly [name: string]: unknown }
  readonly findings: readonly { sentence: string; nextStep: string }[]
}

async function checked(env: { [name: string]: string }, disk: Disk = desired, more: string[] = []) {
  const before = world.github.requests.length
  const run = await inFolder(disk, (cwd) =>
    runCli(['doctor', '--json', ...more], {
      cwd,
      env: {
        CHATWOOT_API_URL: world.double.url,
        CHATWOOT_API_KEY: 'admin-token',
        GITHUB_API_URL: world.github.url,
        GITHUB_REPOSITORY: world.github.repository,
        ...env,
      },
    }),
  )
  const { sections, requests } = JSON.parse(run.stdout) as { sections: Section[]; requests: { github: number } }
  const [ledger, github] = ['ledger', 'GitHub'].map((name) => sections.find((its) => its.name === name)!)
  const asked = world.github.requests.slice(before)
  // Nothing is ever written to find out what may be written.
  expect(asked.filter(({ method }) => method !== 'GET')).toEqual([])
  if (env.GITHUB_API_URL === undefined) expect(requests.github).toBe(asked.length)
  const said = github!.findings.map(({ sentence, nextStep }) => `${sentence} ${nextStep}`).join('\n')
  return { ...run, asked, ledger: ledger!, github: github!, said }
}

const as = async (permissions: Permissions, disk?: Disk) =>
  checked({ GITHUB_TOKEN: await world.github.token(permissions) }, disk)

test('before the first apply there is no ledger branch', async () => {
  const { github, ledger, exitCode, asked } = await as({ contents: 'read', issues: 'read', pull_requests: 'read' })

  expect(exitCode).toBe(0)
  expect(github.state).toBe('ok')
  expect(github.says).toContain('no ledger branch')
  expect(github.says).toContain('what it may write cannot be told without writing')
  expect(ledger).toMatchObject({ state: 'note', says: 'there is none yet' })
  expect(asked).toHaveLength(4)
})

test('after an apply: which ledger, when it was applied and by whom', async () => {
  await world.merge((await world.propose('in', await ownDesired())).number)
  const { ledger, github, asked } = await as({ contents: 'write', issues: 'write', pull_requests: 'write' })

  expect(github.facts).toMatchObject({ hasLedgerBranch: true, pushes: null })
  expect(ledger.state).toBe('ok')
  expect(ledger.says).toMatch(
    /^branch chatwoot-ledger: 8 resources, last applied \d{4}-\d\d-\d\d \d\d:\d\d UTC by octocat \(run \d+-1\)$/,
  )
  expect(asked).toHaveLength(6)
})

test.each<[string, Permissions, string, string]>([
  ['contents', { issues: 'read', pull_requests: 'read' }, 'error', '"contents: read"'],
  ['issues', { contents: 'read', pull_requests: 'write' }, 'note', 'which the jobs for drift and re-sync need'],
  ['pull requests', { contents: 'read', issues: 'write' }, 'note', 'which the jobs for plan and apply need'],
])('a token that may not read %s', async (_, permissions, state, words) => {
  const { github, said, exitCode } = await as(permissions)

  expect(github.state).toBe(state)
  expect(said).toContain(words)
  expect(exitCode).toBe(state === 'error' ? 1 : 0)
})

test('a person who may push, one who may not, and one who sees nothing', async () => {
  const owner = await checked({ GITHUB_TOKEN: 'ghp_octocat' })
  const reader = await checked({ GITHUB_TOKEN: 'ghp_mallory' })
  const stranger = await checked({ GITHUB_TOKEN: 'ghp_nobody' })

  expect(owner.github).toMatchObject({ state: 'ok', facts: { pushes: true } })
  expect(owner.github.says).toContain('its user may push')
  expect(reader.github).toMatchObject({ state: 'warning', facts: { pushes: false } })
  expect(reader.said).toContain('could not keep the ledger')
  expect(stranger.github.state).toBe('error')
  expect(stranger.said).toContain('may not see the repository')
  expect(stranger.asked).toHaveLength(1)
})

test.each<[string, { [name: string]: string }, string]>([
  ['a wrong token', { GITHUB_TOKEN: 'ghs_wrong' }, 'does not accept the token'],
  ['no repository', { GITHUB_TOKEN: 'ghp_octocat', GITHUB_REPOSITORY: '' }, 'Set GITHUB_REPOSITORY to owner/name'],
  ['plain http', { GITHUB_TOKEN: 'ghp_octocat', GITHUB_API_URL: 'http://github.test' }, 'must begin with https://'],
  ['nothing there', { GITHUB_TOKEN: 'ghp_octocat', GITHUB_API_URL: 'http://127.0.0.1:1' }, 'no usable answer'],
])('%s is an error of its own', async (_, env, words) => {
  const { github, said, stdout } = await checked(env)

  expect(github.state).toBe('error')
  expect(said).toContain(words)
  expect(stdout).toContain('"version": "4.15.1"')
  expect(stdout).not.toContain(env.GITHUB_TOKEN)
})

test('no GitHub token: what that leaves out, and what to do', async () => {
  const { github, said, exitCode, asked } = await checked({ GITHUB_TOKEN: '' })

  expect(github).toMatchObject({ state: 'note', says: 'not asked' })
  expect(said).toContain('Set GITHUB_TOKEN and GITHUB_REPOSITORY')
  expect(asked).toEqual([])
  expect(exitCode).toBe(0)
})

test('a branch that holds other accounts only', async () => {
  const env = { GITHUB_TOKEN: await world.github.token({ contents: 'read' }), CHATWOOT_ACCOUNT_ID: '7' }
  const { ledger, github } = await checked(env)

  expect(github.facts.hasLedgerBranch).toBe(true)
  expect(ledger).toMatchObject({ state: 'note', says: 'there is none yet' })
  expect(ledger.findings[0]!.nextStep).toContain('put it back')
})

test('two ledgers of one account are one too many', async () => {
  const ledger = (await world.github.file('account-2.json', 'chatwoot-ledger'))!
  const its = await as({ contents: 'read' }, { ...desired, 'chatwoot-ledger.json': ledger })

  expect(its.ledger.state).toBe('warning')
  expect(its.ledger.findings[0]!.sentence).toContain('two ledgers')
})

test('a damaged ledger on the branch', async () => {
  await world.github.commit('chatwoot-ledger', { 'account-2.json': '{ "version": 1' }, 'by hand')
  const { ledger, exitCode } = await as({ contents: 'read' })

  expect(ledger.state).toBe('error')
  expect(ledger.findings[0]!.sentence).toContain('account-2.json on the branch chatwoot-ledger is damaged')
  expect(exitCode).toBe(1)
})

test('the branch of the ledger can be another one', async () => {
  const token = await world.github.token({ contents: 'read', issues: 'read', pull_requests: 'read' })
  await world.github.commit('state', { 'account-2.json': '{ "version": 1' }, 'by hand', { orphan: true })

  const { ledger } = await checked({ GITHUB_TOKEN: token }, desired, ['--ledger-branch', 'state'])

  expect(ledger.findings[0]!.sentence).toContain('account-2.json on the branch state is damaged')
})
