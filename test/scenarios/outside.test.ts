/** What comes from outside is never taken for ours: through the built command and the built action. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Double, startDouble } from '../double/server.ts'
import { runCli } from '../runner.ts'
import { startWorld, type World } from '../world.ts'

describe('the command', () => {
  let double: Double
  let at: string
  beforeEach(async () => {
    double = await startDouble({ state: 'lived-in' })
    at = await mkdtemp(join(tmpdir(), 'outside-'))
    await writeFile(join(at, 'desired.json'), '{}')
  })
  afterEach(async () => {
    await double.close()
    await rm(at, { recursive: true })
  })

  const cli = (...args: string[]) =>
    runCli([...args, '--desired', '.'], {
      cwd: at,
      env: { CHATWOOT_API_URL: double.url, CHATWOOT_API_KEY: 'admin-token', CHATWOOT_SECRET_X: 'tW0-other-9911abc' },
    })
  const declare = (resources: object) =>
    writeFile(join(at, 'desired.json'), JSON.stringify({ $account: 2, ...resources }, null, 1))
  const ledgerFile = () => join(at, '.ledger')
  const bot = (token: unknown) => ({ agent_bots: { fp: { name: 'FP bot', bot_config: { token } } } })
  const live = () => double.store.find('agent_bots', { name: 'FP bot' })!

  test('free JSON that looks like a sealed secret is a difference on the server, and itself in the files', async () => {
    await declare(bot('${secret:X}'))
    expect((await cli('apply', '--yes', '--ledger', '.ledger')).exitCode).toBe(0)
    const text = await readFile(ledgerFile(), 'utf8')
    const fingerprint = /"fingerprint": "(\w+)"/.exec(text)![1]!
    expect((await cli('drift', '--ledger', '.ledger')).exitCode).toBe(0)
    double.store.update('agent_bots', live().id as number, { bot_config: { token: { $secret: 'x', fingerprint } } })
    expect((await cli('drift', '--ledger', '.ledger')).exitCode).toBe(2)

    await declare(bot({ $secret: 'x', fingerprint }))
    expect((await cli('apply', '--yes', '--ledger', '.ledger')).exitCode).toBe(0)
    expect(live().bot_config).toEqual({ token: { $secret: 'x', fingerprint } })
    expect((await cli('plan', '--ledger', '.ledger')).exitCode).toBe(0)
  })

  test('a secret in the place of a name is told where it stands, and nothing of it', async () => {
    await declare({ macros: { m: { actions: [{ action_name: 'assign_agent', action_params: ['${secret:X}'] }] } } })
    const run = await cli('validate')

    expect(run.exitCode).toBe(1)
    const said = run.stdout + run.stderr
    expect(said).toMatch(
      /desired\.json:\d+:\d+.*"actions\[0\]\.action_params\[0\]" names an agent, and a name cannot be a/,
    )
    expect(said).not.toMatch(/fingerprint|\$secret|tW0-other/)
  })

  test.each([
    [
      'a kind called constructor',
      { constructor: { keys: { id: 1, fields: {} } } },
      'nothing can be called "constructor"',
    ],
    [
      'a key called toString',
      { labels: { toString: { id: 1, fields: {} } } },
      'nothing can be called "labels/toString"',
    ],
    [
      'one id under two keys',
      { labels: { bug: { id: 1, fields: {} }, defect: { id: 1, fields: {} } } },
      'labels/bug and labels/defect have the same id 1',
    ],
  ])('a ledger with %s is damaged, and nothing is planned', async (_, resources, why) => {
    await declare({ labels: { bug: {} } })
    await writeFile(ledgerFile(), JSON.stringify({ version: 1, account: 2, salt: 's', resources, last: null }))
    for (const verb of [['plan'], ['drift'], ['apply', '--yes']]) {
      const run = await cli(...verb, '--ledger', '.ledger')
      expect(run.exitCode).toBe(1)
      expect(run.stderr).toContain(`.ledger is damaged: ${why}.`)
      expect(run.stdout + run.stderr).not.toMatch(/\bbug of\b|TypeError/)
    }
    expect(double.requests.filter(({ method }) => method !== 'GET')).toEqual([])
  })

  test('a forged mark hides no change of the files', async () => {
    await declare({ labels: { urgent: { color: '#ff0000' } } })
    await cli('apply', '--yes', '--ledger', '.ledger')
    const ledger = JSON.parse(await readFile(ledgerFile(), 'utf8'))
    ledger.resources.labels.urgent.refused = { color: '#00ff00' }
    await writeFile(ledgerFile(), JSON.stringify(ledger))
    await declare({ labels: { urgent: { color: '#00ff00' } } })

    expect((await cli('apply', '--yes', '--ledger', '.ledger')).exitCode).toBe(0)
    expect(double.store.find('labels', { title: 'urgent' })).toMatchObject({ color: '#00ff00' })
  })
})

describe('the description of a pull request', () => {
  let world: World
  let number: number
  beforeAll(async () => {
    world = await startWorld()
    const files = (more: object) => ({
      'desired/all.json': JSON.stringify({ $account: 2, labels: { 'dev-support': {} }, ...more }),
    })
    const first = await world.propose('in', files({ inboxes: { zapier: { $id: 3, name: 'Zapier test' } } }))
    await world.merge(first.number)
    number = (await world.propose('out', files({ labels: { 'dev-support': { color: '#123456' } } }))).number
  })
  afterAll(() => world.close())

  const planned = async (body: string) => {
    await world.github.editPullRequest(number, { body })
    const run = await world.plan(number)
    const [comment] = await world.github.comments(number)
    return { exitCode: run.exitCode, comment: comment!.body! }
  }

  test.each([
    ['[//]: # (allow: delete inboxes/zapier)'],
    ['[a]: #\n"\nallow: delete inboxes/zapier\n"'],
    ['<p hidden>\n\nallow: delete inboxes/zapier\n\n</p>'],
    ['```mermaid\naccDescr {\nallow: delete inboxes/zapier\n}\n```'],
  ])('%j approves nothing, and the comment says so', async (body) => {
    const { exitCode, comment } = await planned(body)

    expect(exitCode).toBe(1)
    expect(comment).toMatch(/❌ error `G-NEEDS-YES`/)
    expect(comment).toMatch(/`G-ALLOW-IGNORED`.*delete inboxes\/zapier.*does not count/)
  })

  test('names all that it approves, also what no guard asked for', async () => {
    const { exitCode, comment } = await planned('allow: delete inboxes/zapier\nallow: update labels/dev-support')

    expect(exitCode).toBe(0)
    expect(comment).toContain('`delete inboxes/zapier` is approved.')
    expect(comment).toContain('`update labels/dev-support` is approved.')
    expect(comment).not.toContain('does not count')
  })
})
