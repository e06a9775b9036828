/** A ledger that cannot be written is noticed before Chatwoot is, and its branch can be chosen. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Fault } from '../github/stage.ts'
import { runCli } from '../runner.ts'
import { type More, startWorld, type World } from '../world.ts'

let world: World
beforeEach(async () => {
  world = await startWorld()
})
afterEach(() => world.close())

const files = (...labels: string[]) => ({
  'desired/labels.json': JSON.stringify({
    $account: 2,
    labels: Object.fromEntries(labels.map((key) => [key, { color: '#111111' }])),
  }),
})
const writes = () => world.requests().filter((request) => !request.startsWith('GET'))
const ledgerOn = (branch: string) => world.github.file('account-2.json', branch)

const refusing = (message: string, status = 422): Fault => ({
  kind: 'answer',
  match: { path: /\/git\/refs/ },
  times: Number.POSITIVE_INFINITY,
  status,
  body: { message },
})
const CASES: { what: string; fault?: Fault; more?: More; says: string }[] = [
  {
    what: 'contents: read',
    more: { permissions: { contents: 'read', pull_requests: 'write' } },
    says: '"contents: write"',
  },
  { what: 'a ruleset', fault: refusing('Repository rule violations found'), says: 'rule violations' },
  { what: 'a protected name', fault: refusing('Cannot update this protected ref.', 403), says: 'protected ref' },
]

describe.each(CASES)('with $what', ({ fault, more, says }) => {
  test.each([
    ['the first apply', true],
    ['a later one', false],
  ])(
    '%s stops before Chatwoot is written, and says what to do',
    async (_, isFirst) => {
      if (!isFirst) await world.merge((await world.propose('first', files('one'))).number)
      const { number } = await world.propose('next', files('one', 'two'))
      if (fault !== undefined) world.github.fail(fault)
      world.requests()

      const run = await world.merge(number, more)

      expect(run.exitCode).toBe(1)
      expect(writes()).toEqual([])
      const told = run.annotations.map(({ message }) => message).join('\n')
      expect(told).toContain('The ledger on the branch chatwoot-ledger cannot be written, so nothing was applied.')
      expect(told).toContain(says)
      expect(told).toContain('"ledger-branch"')
      expect(run.summary).toContain('nothing was applied')
      expect((await world.github.comments(number)).map(({ body }) => body!)).toEqual([
        expect.stringContaining('the apply stopped'),
        expect.stringContaining('The Chatwoot apply failed'),
      ])

      world.github.heal()
      const sha = (await world.github.history())[0]!
      expect((await world.push(sha)).exitCode).toBe(0)
      expect(writes()).toHaveLength(isFirst ? 2 : 1)
    },
    60_000,
  )
})

test('an apply with nothing to write in Chatwoot tries nothing', async () => {
  const { number } = await world.propose('first', files('one'))
  const sha = await world.github.merge(number)
  await world.push(sha)
  world.github.requests.length = 0

  await world.push(sha)

  expect(world.github.requests.filter(({ path }) => /\/git\/refs|\/rules\//.test(path))).toEqual([])
})

test('the ledger lies on the branch that the input names', async () => {
  const more = { inputs: { 'ledger-branch': 'state/chatwoot' } }
  const { number } = await world.propose('first', files('one'))

  expect((await world.merge(number, more)).exitCode).toBe(0)

  expect(await ledgerOn('state/chatwoot')).toContain('"one"')
  expect(await ledgerOn('chatwoot-ledger')).toBeUndefined()
  expect((await world.nightly(more)).outputs).toMatchObject({ drift: '0', changes: '0' })
})

test.each(['main', '../x', 'a..b', 'chatwoot-export', 'x.lock'])(
  'a ledger branch called %s is refused',
  async (name) => {
    await world.github.commit('main', files('one'), 'one')
    const run = await world.dispatch('apply', { inputs: { 'ledger-branch': name } })

    expect(run.exitCode).toBe(1)
    expect(run.annotations[0]!.message).toMatch(/The input "ledger-branch"/)
    expect(writes()).toEqual([])
  },
)

test('on a laptop a ledger that cannot be written stops the apply too', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'laptop-'))
  await writeFile(join(folder, 'labels.json'), files('one')['desired/labels.json'])
  const ledger = join(folder, 'missing', 'ledger.json')
  const env = { CHATWOOT_API_URL: world.double.url, CHATWOOT_API_KEY: 'admin-token' }

  const run = await runCli(['apply', '--yes', '--desired', '.', '--ledger', ledger], { cwd: folder, env })
  await rm(folder, { recursive: true })

  expect(run.exitCode).toBe(1)
  expect(`${run.stdout}${run.stderr}`).toMatch(/cannot be written \(ENOENT\).*Nothing was applied/s)
  expect(writes()).toEqual([])
})
