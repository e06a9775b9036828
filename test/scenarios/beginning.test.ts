/** The README's workflow alone: what its first runs say before anything was exported, and how it goes on from there. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startWorld, type World } from '../world.ts'

let world: World
beforeAll(async () => {
  world = await startWorld()
  await world.github.commit('main', { '.github/workflows/chatwoot.yml': 'name: Chatwoot\n' }, 'The workflow')
})
afterAll(() => world.close())

const EXPORT = 'Run this workflow by hand with mode export'

test('a pull request is green, says what to do, and asks Chatwoot nothing', async () => {
  world.requests()
  const { run } = await world.propose('docs', { 'README.md': 'Hello' })

  expect(run.exitCode).toBe(0)
  expect(run.summary).toContain(EXPORT)
  expect(run.annotations).toMatchObject([{ level: 'notice', message: expect.stringContaining(EXPORT) }])
  expect(world.requests()).toEqual([])
})

test('the night is green, and opens no issue', async () => {
  const run = await world.nightly()

  expect([run.exitCode, run.summary]).toEqual([0, expect.stringContaining(EXPORT)])
  expect(await world.github.issues()).toEqual([])
})

test('who wants to apply or re-sync is told that there is nothing, in red', async () => {
  for (const mode of ['apply', 'resync'] as const) {
    const run = await world.dispatch(mode)
    expect([run.exitCode, run.log]).toEqual([1, expect.stringContaining(EXPORT)])
  }
})

test('files of another format in the folder are no beginning', async () => {
  const { run } = await world.propose('yaml', { 'desired/labels.yaml': 'labels: {}' })

  expect(run.exitCode).toBe(1)
  expect(run.summary).not.toContain(EXPORT)
})

test('the export needs no account number, and after its merge the night compares', async () => {
  const run = await world.dispatch('export')
  expect(run.exitCode).toBe(0)
  expect(await world.github.file('desired/labels.json', 'chatwoot-export')).toContain('"$account": 2')
  const pulls = world.github.octokit('octocat').rest.pulls
  const { owner, repo } = world.github
  const open = (await pulls.list({ owner, repo, state: 'open', head: `${owner}:chatwoot-export` })).data
  expect((await world.merge(open[0]!.number)).exitCode).toBe(0)
  const night = await world.nightly()
  expect([night.exitCode, night.outputs.drift]).toEqual([0, '0'])
})

test('an empty folder is a mistake once something was applied', async () => {
  const { owner, repo } = world.github
  const { git } = world.github.octokit('octocat').rest
  const [main] = await world.github.history()
  const { data: tree } = await git.createTree({
    owner,
    repo,
    tree: [{ path: 'README.md', mode: '100644', type: 'blob', content: 'x' }],
  })
  const { data: commit } = await git.createCommit({ owner, repo, message: 'x', tree: tree.sha, parents: [main!] })
  await git.createRef({ owner, repo, ref: 'refs/heads/emptied', sha: commit.sha })
  const { number } = await world.github.openPullRequest({ branch: 'emptied', title: 'Emptied' })
  const run = await world.plan(number)

  expect(run.exitCode).toBe(1)
  expect(run.log).toContain('There is no folder desired')
})
