import { lstat, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type GitHubStage, startGitHub } from './stage.ts'

let stage: GitHubStage
let at: { owner: string; repo: string }

beforeAll(async () => {
  stage = await startGitHub()
  at = { owner: stage.owner, repo: stage.repo }
})

afterAll(() => stage.close())

async function opened(branch: string, files: Record<string, string>) {
  await stage.commit(branch, files, `Change ${branch}`)
  return stage.openPullRequest({ branch, title: `Change ${branch}`, body: 'Because.' })
}

test('a commit writes files and deletes them', async () => {
  await stage.commit('main', { 'desired/a.json': '{}', 'desired/b.json': '{}' }, 'Two files')
  await stage.commit('main', { 'desired/a.json': null }, 'One file')
  expect(await stage.file('desired/a.json')).toBeUndefined()
  expect(await stage.file('desired/b.json')).toBe('{}')
  expect(await stage.file('desired/b.json', 'no-such-branch')).toBeUndefined()
})

test('an orphan branch shares nothing with main', async () => {
  await stage.commit('chatwoot-ledger', { 'account-2.json': '{}' }, 'First apply', { orphan: true })
  expect(await stage.history('chatwoot-ledger')).toHaveLength(1)
  expect(await stage.file('README.md', 'chatwoot-ledger')).toBeUndefined()
})

test('the head of a pull request follows its branch', async () => {
  const { number, head } = await opened('follow', { 'desired/follow.json': '1' })
  const { before, after } = await stage.pushToPullRequest(number, { 'desired/more.json': '2' }, 'More')
  expect(before).toBe(head.sha)
  expect((await stage.pullRequest(number)).head.sha).toBe(after)
})

test('the files of a pull request are those it changes', async () => {
  const { number } = await opened('files', { 'desired/files.json': '1' })
  const { data } = await stage.octokit('octocat').rest.pulls.listFiles({ ...at, pull_number: number })
  expect(data).toMatchObject([{ filename: 'desired/files.json', status: 'added' }])
})

test('a merge keeps what main gained in the meantime', async () => {
  const { number } = await opened('merge', { 'desired/merge.json': '1' })
  await stage.pushToPullRequest(number, { 'desired/late.json': '1' }, 'Late')
  await stage.commit('main', { 'meanwhile.txt': 'yes' }, 'Meanwhile')
  const [tip] = await stage.history()
  const sha = await stage.merge(number)
  expect((await stage.history()).slice(0, 2)).toEqual([sha, tip])
  expect(await stage.file('meanwhile.txt')).toBe('yes')
  expect(await stage.file('desired/late.json')).toBe('1')
  expect(await stage.pullRequest(number)).toMatchObject({ merged: true, state: 'closed', merge_commit_sha: sha })
})

test('a merge can keep the commits, joined or one by one', async () => {
  const joined = await opened('joined', { 'joined.txt': '1' })
  const merge = await stage.merge(joined.number, 'merge')
  expect((await stage.events.push(merge)).payload.commits).toHaveLength(2)
  const single = await opened('single', { 'single.txt': '1' })
  await stage.pushToPullRequest(single.number, { 'single.txt': '2' }, 'Second')
  const [before] = await stage.history()
  const last = await stage.merge(single.number, 'rebase')
  const { payload } = await stage.events.push(last, { before: before! })
  expect(payload.commits).toMatchObject([{ message: 'Change single' }, { message: 'Second', id: last }])
})

test('changes to the same file are a conflict', async () => {
  const { number } = await opened('conflict', { 'same.txt': 'ours' })
  await stage.commit('main', { 'same.txt': 'theirs' }, 'Theirs')
  await expect(stage.merge(number)).rejects.toMatchObject({ status: 405 })
})

test('the pull request of a merged commit is found', async () => {
  const { number } = await opened('found', { 'found.txt': '1' })
  const sha = await stage.merge(number)
  const octokit = stage.octokit({ token: await stage.token({ contents: 'read', pull_requests: 'read' }) })
  const { data } = await octokit.rest.repos.listPullRequestsAssociatedWithCommit({ ...at, commit_sha: sha })
  expect(data).toMatchObject([{ number, merge_commit_sha: sha, merged_at: expect.any(String) }])
  expect(data[0]).not.toHaveProperty('merged')
  const direct = await stage.commit('main', { 'direct.txt': '1' }, 'Without a pull request')
  const none = await octokit.rest.repos.listPullRequestsAssociatedWithCommit({ ...at, commit_sha: direct })
  expect(none.data).toEqual([])
})

test('issue lists hold pull requests too, page by page', async () => {
  const octocat = stage.octokit('octocat')
  const { data: issue } = await octocat.rest.issues.create({ ...at, title: 'Drift', labels: ['chatwoot-drift'] })
  const { number } = await opened('mixed', { 'mixed.txt': '1' })
  const listed = await octocat.paginate(octocat.rest.issues.listForRepo, { ...at, state: 'open', per_page: 1 })
  const pull = listed.find((item) => item.number === number)
  expect(pull?.pull_request?.url).toMatch(new RegExp(`/pulls/${number}$`))
  expect(listed.map((item) => item.number)).toContain(issue.number)
  expect(await octocat.rest.issues.get({ ...at, issue_number: number })).toHaveProperty('data.pull_request')
  const labelled = await octocat.rest.issues.listForRepo({ ...at, labels: 'chatwoot-drift' })
  expect(labelled.data.map((item) => item.number)).toEqual([issue.number])
  expect((await stage.issues({ state: 'open' })).map((item) => item.number)).toEqual([issue.number])
})

test('a long list is followed through the front door', async () => {
  const { number } = await opened('long', { 'long.txt': '1' })
  const octokit = stage.octokit({ token: await stage.token({ pull_requests: 'write' }) })
  const comment = (body: string) => octokit.rest.issues.createComment({ ...at, issue_number: number, body })
  for (let count = 1; count <= 101; count += 1) await comment(`number ${count}`)
  const before = stage.requests.length
  const list = { ...at, issue_number: number, per_page: 100 }
  expect(await octokit.paginate(octokit.rest.issues.listComments, list)).toHaveLength(101)
  expect(stage.requests.slice(before).map(({ path }) => path.replace(/^.*\?/, ''))).toEqual([
    'per_page=100',
    'per_page=100&page=2',
  ])
  expect(await stage.comments(number)).toHaveLength(101)
})

test('a checkout is the tree of a commit, links included', async () => {
  const sha = await stage.commit('link', { 'desired/a.json': '1', 'desired/out': { symlink: '/etc' } }, 'A link')
  const folder = await mkdtemp(join(tmpdir(), 'checkout-'))
  await stage.checkout(sha, folder)
  expect(await readFile(join(folder, 'desired/a.json'), 'utf8')).toBe('1')
  expect((await lstat(join(folder, 'desired/out'))).isSymbolicLink()).toBe(true)
  await expect(stage.checkout(sha, folder)).rejects.toThrow('is not empty')
  await rm(folder, { recursive: true })
})

test('the log names what a token asked for, and not what people do', async () => {
  const before = stage.requests.length
  const { number } = await opened('logged', { 'logged.txt': '1' })
  const octokit = stage.octokit({ token: await stage.token({ pull_requests: 'write' }) })
  await octokit.rest.issues.createComment({ ...at, issue_number: number, body: 'hello' })
  const path = `/repos/${stage.repository}/issues/${number}/comments`
  expect(stage.requests.slice(before)).toEqual([{ method: 'POST', path, status: 201, body: { body: 'hello' } }])
})
