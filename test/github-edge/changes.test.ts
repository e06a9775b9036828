import { afterEach, beforeEach, expect, test } from 'vitest'
import { headOfDefaultBranch, pullRequestOf } from '../../src/github/changes.ts'
import { type GitHubStage, startGitHub } from '../github/stage.ts'
import { type Opened, openOn } from './open.ts'

const into = { defaultBranch: 'main', waits: [10, 20] }
const listing = { path: /\/commits\/\w+\/pulls/ }

let stage: GitHubStage
let github: Opened

beforeEach(async () => {
  stage = await startGitHub()
  github = await openOn(stage, { permissions: { contents: 'read', pull_requests: 'read' } })
})

afterEach(() => stage.close())

async function pull(title: string, branch = 'labels'): Promise<number> {
  await stage.commit(branch, { [`desired/${branch}.json`]: '{}' }, 'one more')
  return (await stage.openPullRequest({ branch, title, body: 'allow: delete labels/vip' })).number
}

test.for(['squash', 'merge', 'rebase'] as const)('knows the pull request of a %s', async (method) => {
  const number = await pull('One more label')
  const { head } = await stage.pullRequest(number)
  const sha = await stage.merge(number, method)

  expect(await pullRequestOf(github, sha, into)).toMatchObject({
    number,
    title: 'One more label',
    body: 'allow: delete labels/vip',
    head: head.sha,
  })
  expect(github.counts.requests).toBe(1)
})

test('waits for GitHub to list it', async () => {
  const number = await pull('One more label')
  const sha = await stage.merge(number, 'rebase')
  stage.fail({ match: listing, kind: 'answer', status: 200, body: [], times: 2 })

  expect(await pullRequestOf(github, sha, into)).toMatchObject({ number })
  expect(github.waits).toEqual([10, 20])
})

test.for(['squash', 'merge'] as const)(
  'reads the number of a %s in the subject when it is not listed',
  async (method) => {
    const number = await pull('One more label')
    const sha = await stage.merge(number, method)
    stage.fail({ match: listing, kind: 'answer', status: 200, body: [], times: Infinity })

    expect(await pullRequestOf(github, sha, into)).toMatchObject({ number })
    expect(github.waits).toEqual([])
  },
)

test('a direct push has none', async () => {
  const sha = await stage.commit('main', { 'desired/labels.json': '{}' }, 'labels: one more')

  expect(await pullRequestOf(github, sha, into)).toBeNull()
  expect(github.waits).toEqual([10, 20])
})

test('a pushed commit that names an older pull request is a direct push', async () => {
  const number = await pull('One more label')
  await stage.merge(number)
  const sha = await stage.commit('main', { 'desired/teams.json': '{}' }, `labels: one more (#${number})`)

  expect(await pullRequestOf(github, sha, into)).toBeNull()
})

test('a number that is no pull request is none', async () => {
  const { owner, repo } = stage
  const issue = await stage.octokit('octocat').rest.issues.create({ owner, repo, title: 'Drift' })
  const one = await stage.commit('main', { a: 'a' }, `labels: one more (#${issue.data.number})`)
  const two = await stage.commit('main', { b: 'b' }, 'labels: one more (#99999)')

  expect(await pullRequestOf(github, one, into)).toBeNull()
  expect(await pullRequestOf(github, two, into)).toBeNull()
})

test('an open pull request that holds the commit is not the one that brought it', async () => {
  const number = await pull('One more label')
  const { head } = await stage.pullRequest(number)

  expect(await pullRequestOf(github, head.sha, into)).toBeNull()
})

test('a pull request merged into another branch is not the one', async () => {
  const number = await pull('One more label')
  const sha = await stage.merge(number)

  expect(await pullRequestOf(github, sha, { ...into, defaultBranch: 'trunk' })).toBeNull()
})

test('a commit that came with one of several merged pull requests is told by its merge', async () => {
  await stage.merge(await pull('One more label'))
  const number = await pull('One more team', 'teams')
  const sha = await stage.merge(number)

  expect(await pullRequestOf(github, sha, into)).toMatchObject({ number })
})

test('two merged pull requests, neither of which made the commit, are no answer', async () => {
  await stage.merge(await pull('One more label'))
  await stage.merge(await pull('One more team', 'teams'))
  const sha = await stage.commit('main', { 'desired/agents.json': '{}' }, 'agents: one more')
  const { owner, repo } = stage
  const { data: body } = await stage.octokit('octocat').rest.pulls.list({ owner, repo, state: 'closed' })
  stage.fail({ match: listing, kind: 'answer', status: 200, body, times: Infinity })

  expect(body).toHaveLength(2)
  expect(await pullRequestOf(github, sha, into)).toBeNull()
})

test('an unreadable list is an error and not a direct push', async () => {
  const sha = await stage.merge(await pull('One more label'))
  stage.fail({ match: listing, kind: '500-before', times: Infinity })

  await expect(pullRequestOf(github, sha, into)).rejects.toThrow('Run the job again')
})

test('knows where the default branch stands', async () => {
  const sha = await stage.commit('main', { 'desired/labels.json': '{}' }, 'labels: one more')

  expect(await headOfDefaultBranch(github)).toEqual({ branch: 'main', sha })
})
