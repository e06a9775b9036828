import { afterEach, beforeEach, expect, test } from 'vitest'
import { gained, mergedPulls, pullNow } from '../../src/github/changes.ts'
import { type GitHubStage, startGitHub } from '../github/stage.ts'
import { type Opened, openOn } from './open.ts'

const into = { branch: 'main', waits: [10, 20] }
const listing = { path: /\/pulls\?/ }

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

const tip = async () => (await stage.history())[0]!
const pullsSince = async (from: string, to: string) =>
  mergedPulls(github, (await gained(github, from, to)).commits, into)
const alone = (sha: string, subject: string) => mergedPulls(github, [{ sha, subject }], into)

test.for(['squash', 'merge', 'rebase'] as const)('knows the pull requests of a range, each a %s', async (method) => {
  const from = await tip()
  const first = await pull('One more label')
  const second = await pull('One more team', 'teams')
  const { head } = await stage.pullRequest(first)
  const merge = await stage.merge(first, method)
  const to = await stage.merge(second, method)

  expect(await pullsSince(from, to)).toMatchObject([
    { number: first, body: 'allow: delete labels/vip', head: head.sha, merge },
    { number: second, merge: to },
  ])
  expect(github.counts.requests).toBe(2)
  expect(github.waits).toEqual([])
  expect(await pullsSince(merge, to)).toMatchObject([{ number: second }])
})

test.for(['squash', 'merge'] as const)('reads the number of a %s in the subject when it is not listed', async (how) => {
  const from = await tip()
  const number = await pull('One more label')
  const sha = await stage.merge(number, how)
  stage.fail({ match: listing, kind: 'answer', status: 200, body: [], times: Infinity })

  expect(await pullsSince(from, sha)).toMatchObject([{ number }])
  expect(github.waits).toEqual([])
})

test('waits a moment for the newest when its number says that there is one', async () => {
  const from = await tip()
  const number = await pull('One more label')
  const sha = await stage.merge(number)
  stage.fail({ match: listing, kind: 'answer', status: 200, body: [], times: Infinity })
  const { data } = await stage
    .octokit('octocat')
    .rest.pulls.get({ owner: stage.owner, repo: stage.repo, pull_number: number })
  const young = { ...data, merged_at: null, state: 'open' }
  stage.fail({ match: { path: /\/pulls\/\d+$/ }, kind: 'answer', status: 200, body: young, times: 1 })

  expect(await pullsSince(from, sha)).toMatchObject([{ number }])
  expect(github.waits).toEqual([10])
})

test('a direct push has none, and nobody waits for it', async () => {
  const sha = await stage.commit('main', { 'desired/labels.json': '{}' }, 'labels: one more')

  expect(await alone(sha, 'labels: one more')).toEqual([])
  expect(github.waits).toEqual([])
  expect(github.counts.requests).toBe(1)
})

test('a pushed commit that names an older pull request is a direct push', async () => {
  const number = await pull('One more label')
  await stage.merge(number)
  const sha = await stage.commit('main', { 'desired/teams.json': '{}' }, `labels: one more (#${number})`)

  expect(await alone(sha, `labels: one more (#${number})`)).toEqual([])
})

test('a number that is no pull request is none', async () => {
  const { owner, repo } = stage
  const issue = await stage.octokit('octocat').rest.issues.create({ owner, repo, title: 'Drift' })
  const sha = await stage.commit('main', { a: 'a' }, 'labels: one more')

  expect(await alone(sha, `labels: one more (#${issue.data.number})`)).toEqual([])
  expect(await alone(sha, 'labels: one more (#99999)')).toEqual([])
})

test('an open pull request that holds the commit is not the one that brought it', async () => {
  const number = await pull('One more label')
  const { head } = await stage.pullRequest(number)

  expect(await alone(head.sha, `One more label (#${number})`)).toEqual([])
})

test('a pull request merged into another branch is not the one', async () => {
  const number = await pull('One more label')
  const sha = await stage.merge(number)

  expect(await mergedPulls(github, [{ sha, subject: 'x' }], { ...into, branch: 'trunk' })).toEqual([])
})

test('an unreadable list is an error and not a direct push', async () => {
  const sha = await stage.merge(await pull('One more label'))
  stage.fail({ match: listing, kind: '500-before', times: Infinity })

  await expect(alone(sha, 'x')).rejects.toThrow('Run the job again')
})

test('says how two commits stand to each other', async () => {
  const from = await tip()
  const one = await stage.commit('main', { a: 'a' }, 'one\n\nmore')
  const two = await stage.commit('main', { b: 'b' }, 'two')
  const apart = await stage.commit('other', { c: 'c' }, 'three', { orphan: true })
  const side = await stage.commit('side', { d: 'd' }, 'four')
  await stage.commit('main', { e: 'e' }, 'five')

  expect(await gained(github, from, two)).toEqual({
    state: 'ahead',
    commits: [
      { sha: one, subject: 'one' },
      { sha: two, subject: 'two' },
    ],
  })
  expect(await gained(github, two, from)).toEqual({ state: 'behind', commits: [] })
  expect(await gained(github, two, two)).toEqual({ state: 'same', commits: [] })
  expect((await gained(github, await tip(), side)).state).toBe('apart')
  expect(await gained(github, two, apart)).toEqual({ state: 'apart', commits: [] })
  expect(await gained(github, '1'.repeat(40), two)).toEqual({ state: 'apart', commits: [] })
})

test('reads a range of more than a page whole', async () => {
  const from = await tip()
  let to = from
  for (let at = 1; at <= 103; at++) to = await stage.commit('main', { a: String(at) }, `commit ${at}`)

  const { commits } = await gained(github, from, to)
  expect(commits).toHaveLength(103)
  expect(commits.at(-1)).toEqual({ sha: to, subject: 'commit 103' })
  expect(github.counts.requests).toBe(2)
})

test('of a range of more than ten pages the newest are read, not the oldest', async () => {
  const commits = Array.from({ length: 1234 }, (_, at) => ({ sha: `c${at}`, commit: { message: `commit ${at}` } }))
  for (let page = 1; page <= 13; page++) {
    const its = { status: 'ahead', total_commits: 1234, commits: commits.slice(100 * (page - 1), 100 * page) }
    const path = new RegExp(`/compare/.*[?&]page=${page}$`)
    stage.fail({ match: { path }, kind: 'answer', status: 200, body: its, times: 1 })
  }
  const { state, commits: newest } = await gained(github, 'a', 'b')

  expect(state).toBe('ahead')
  expect(newest).toHaveLength(934)
  expect(newest.at(-1)).toEqual({ sha: 'c1233', subject: 'commit 1233' })
  expect(github.counts.requests).toBe(11)
})

test('knows a pull request as it is at this moment', async () => {
  const number = await pull('One more label')

  const { head } = await stage.pullRequest(number)
  expect(await pullNow(github, number)).toEqual({ isOpen: true, head: head.sha, body: 'allow: delete labels/vip' })
  await stage.merge(number)
  expect(await pullNow(github, number)).toMatchObject({ isOpen: false })
  expect(await pullNow(github, 99999)).toBeNull()
})
