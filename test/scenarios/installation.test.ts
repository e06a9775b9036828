/** A ledger belongs to one account of one installation: another one is never planned against, in whatever mode or verb. */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Double, startDouble } from '../double/server.ts'
import { type Laptop, openLaptop } from '../laptop.ts'
import { startWorld, type World } from '../world.ts'

const files = (more: object = {}) => JSON.stringify({ $account: 2, labels: { refund: { color: '#111111' } }, ...more })
const changedSince = (double: Double) => double.requests.filter(({ method }) => method !== 'GET').length
/** The server is set up again: the account has the same number, and was made at another time. */
const setUpAgain = (double: Double) => {
  const [account] = double.store.rows('accounts').filter(({ id }) => id === 2)
  account!.created_at = '2026-06-01T10:00:00.000Z'
}

describe('on a laptop', () => {
  let laptop: Laptop
  let double: Double
  let folder: string
  const cli = (args: string[], url = double.url) => laptop.cli(args, { url })
  const ledger = () => laptop.ledger()

  beforeEach(async () => {
    laptop = await openLaptop({ state: 'fresh' })
    ;({ double, folder } = laptop)
    await writeFile(join(folder, 'desired', 'all.json'), files())
    expect((await cli(['apply', '--yes'])).exitCode).toBe(0)
  })
  afterEach(() => laptop.close())

  test('the ledger names address and age of the account', async () => {
    expect((await ledger()).installation).toEqual({ address: double.url, created_at: '2026-01-05T09:00:00.000Z' })
  })

  test.for([['plan'], ['drift'], ['apply', '--yes'], ['undo', 'x'], ['export'], ['plan', '--allow', 'move account/2']])(
    '%s stops at a server that was set up again',
    async (args) => {
      setUpAgain(double)
      const before = changedSince(double)
      const run = await cli([...args])

      expect(run.exitCode).toBe(1)
      expect(run.stderr).toContain('was made 2026-06-01: it is another account. Nothing was planned or changed.')
      expect(changedSince(double)).toBe(before)
      expect(await readFile(join(folder, 'desired', 'all.json'), 'utf8')).toBe(files())
    },
  )

  test('the doctor says it too', async () => {
    setUpAgain(double)
    const run = await cli(['doctor'])

    expect(run.exitCode).toBe(1)
    expect(run.stdout).toContain('it is another account')
  })

  test('a server at another address needs one approval, and none after the next apply', async () => {
    const moved = double.url.replace('127.0.0.1', 'localhost')
    const refused = await cli(['plan'], moved)
    expect(refused.exitCode).toBe(1)
    expect(refused.stderr).toContain('`allow: move account/2`')

    const approved = await cli(['plan', '--allow', 'move account/2'], moved)
    expect(approved.exitCode).toBe(0)
    expect(approved.stdout).toContain(`is about ${moved} from the next apply on`)
    expect((await cli(['apply', '--yes', '--allow', 'allow: move account/2'], moved)).exitCode).toBe(0)
    expect((await ledger()).installation.address).toBe(moved)
    expect((await cli(['plan'], moved)).exitCode).toBe(0)
  })

  test('a ledger of the first releases is completed by the next apply, also when nothing else changes', async () => {
    const { installation, ...old } = await ledger()
    await writeFile(join(folder, 'chatwoot-ledger.json'), JSON.stringify(old))
    const before = changedSince(double)

    expect((await cli(['plan'])).exitCode).toBe(0)
    expect((await cli(['apply', '--yes'])).exitCode).toBe(0)
    expect((await ledger()).installation).toEqual(installation)
    expect(changedSince(double)).toBe(before)
  })
})

describe('in one repository', () => {
  let world: World
  let other: Double
  beforeEach(async () => {
    world = await startWorld()
    other = await startDouble({ state: 'lived-in' })
    setUpAgain(other)
    const { number } = await world.propose('first', { 'desired/all.json': files() })
    expect((await world.merge(number)).exitCode).toBe(0)
  })
  afterEach(async () => {
    await other.close()
    await world.close()
  })
  const there = () => ({ env: { CHATWOOT_API_URL: other.url } })
  const titles = () => other.store.rows('labels').map(({ title }) => title)

  test('a second installation with the same number has a ledger, a comment and an issue of its own', async () => {
    const before = titles()
    const { number } = await world.propose('more', {
      'desired/all.json': files({ labels: { refund: { color: '#111111' }, more: {} } }),
    })
    await world.plan(number, there())
    expect(await world.github.comments(number)).toHaveLength(2)
    const sha = await world.github.merge(number)
    expect((await world.push(sha)).exitCode).toBe(0)
    expect((await world.push(sha, there())).exitCode).toBe(0)

    expect(titles().sort()).toEqual([...before, 'refund', 'more'].sort())
    const ledgers = await world.github.octokit('octocat').rest.repos.getContent({
      owner: world.github.owner,
      repo: world.github.repo,
      path: '',
      ref: 'chatwoot-ledger',
    })
    const names = (ledgers.data as { name: string }[]).map(({ name }) => name).filter((name) => name.startsWith('acc'))
    expect(names).toEqual([expect.stringMatching(/^account-2-[0-9a-f]{8}\.json$/), 'account-2.json'])

    other.store.rows('labels').find(({ title }) => title === 'refund')!.color = '#999999'
    await world.nightly(there())
    await world.nightly()
    expect(await world.github.issues({ state: 'open' })).toHaveLength(1)
  }, 90_000)

  test.for(['plan', 'apply', 'drift', 'resync', 'export'] as const)(
    'a server that was set up again is not touched by %s',
    { timeout: 60_000 },
    async (mode) => {
      setUpAgain(world.double)
      world.requests()
      const run = await world.dispatch(mode)

      expect(run.exitCode).toBe(1)
      expect(run.annotations.map(({ message }) => message).join()).toContain('it is another account')
      expect(world.requests().filter((request) => !request.startsWith('GET'))).toEqual([])
    },
  )

  test('the night opens an issue about it', async () => {
    setUpAgain(world.double)
    await world.nightly()

    const [issue] = await world.github.issues({ state: 'open' })
    expect(issue!.body).toContain('it is another account')
  }, 60_000)
})
