import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type GitHubStage, startGitHub } from './stage.ts'

let stage: GitHubStage

beforeAll(async () => {
  stage = await startGitHub({ repo: 'acme/support' })
})

afterAll(() => stage.close())

test('a pull request runs on its merge commit and names its head', async () => {
  const head = await stage.commit('opened', { 'desired/a.json': '1' }, 'A file')
  const { number } = await stage.openPullRequest({ branch: 'opened', title: 'A file' })
  await stage.commit('main', { 'main.txt': '1' }, 'Meanwhile')
  const event = await stage.events.opened(number)
  expect(event).toMatchObject({
    name: 'pull_request',
    ref: `refs/pull/${number}/merge`,
    headRef: 'opened',
    baseRef: 'main',
    actor: 'octocat',
    payload: {
      action: 'opened',
      number,
      repository: { full_name: 'acme/support', private: true },
      pull_request: { head: { sha: head, repo: { full_name: 'acme/support', fork: false } }, merged: false },
    },
  })
  expect(event.sha).not.toBe(head)
  const folder = await mkdtemp(join(tmpdir(), 'merge-'))
  await stage.checkout(event.sha, folder)
  expect(await readFile(join(folder, 'main.txt'), 'utf8')).toBe('1')
  expect(await readFile(join(folder, 'desired/a.json'), 'utf8')).toBe('1')
  await rm(folder, { recursive: true })
})

test('a push to a pull request says where the head was and is', async () => {
  await stage.commit('moved', { 'moved.txt': '1' }, 'A file')
  const { number } = await stage.openPullRequest({ branch: 'moved', title: 'A file' })
  const moved = await stage.pushToPullRequest(number, { 'moved.txt': '2' }, 'Another')
  const event = await stage.events.synchronize(number, moved)
  const pull_request = { head: { sha: moved.after } }
  expect(event.payload).toMatchObject({ action: 'synchronize', ...moved, pull_request })
})

test('an edited description comes with the event', async () => {
  await stage.commit('edited', { 'edited.txt': '1' }, 'A file')
  const { number } = await stage.openPullRequest({ branch: 'edited', title: 'A file' })
  await stage.editPullRequest(number, { body: 'allow: delete webhooks/n8n' })
  const { payload } = await stage.events.edited(number)
  expect(payload).toMatchObject({ action: 'edited', pull_request: { body: 'allow: delete webhooks/n8n' } })
})

test('a pull request from a fork is told by its head repository, and can be merged', async () => {
  const files = { 'desired/fork.json': '1' }
  const { number } = await stage.openForkPullRequest({ branch: 'outside', files, title: 'From outside' })
  const event = await stage.events.opened(number)
  expect(event).toMatchObject({
    actor: 'mallory',
    payload: { pull_request: { head: { repo: { full_name: 'mallory/support', fork: true } } } },
  })
  await stage.merge(number)
  expect(await stage.file('desired/fork.json')).toBe('1')
})

test('a push event carries the squashed commit', async () => {
  await stage.commit('pushed', { 'pushed.txt': '1' }, 'A file')
  const { number } = await stage.openPullRequest({ branch: 'pushed', title: 'A file' })
  const [before] = await stage.history()
  const sha = await stage.merge(number)
  const { payload, ...run } = await stage.events.push(sha)
  expect(run).toEqual({ name: 'push', sha, ref: 'refs/heads/main', actor: 'octocat' })
  const commit = { id: sha, message: `A file (#${number})` }
  expect(payload).toMatchObject({ before, after: sha, commits: [commit], head_commit: commit })
  expect(payload.commits).not.toHaveProperty('0.modified')
})

test('a schedule and a dispatch run on the tip of main', async () => {
  const [tip] = await stage.history()
  const repository = { default_branch: 'main' }
  const schedule = await stage.events.schedule()
  expect(schedule).toMatchObject({ sha: tip, ref: 'refs/heads/main', payload: { schedule: '23 3 * * *', repository } })
  const dispatch = await stage.events.dispatch({ mode: 'resync' })
  expect(dispatch).toMatchObject({ sha: tip, payload: { inputs: { mode: 'resync' }, ref: 'refs/heads/main' } })
  const elsewhere = await stage.events.dispatch({}, 'pushed')
  expect(elsewhere.ref).toBe('refs/heads/pushed')
  expect(elsewhere.sha).not.toBe(tip)
})
