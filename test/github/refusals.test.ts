import { afterAll, beforeAll, expect, test } from 'vitest'
import { type GitHubStage, startGitHub } from './stage.ts'

let stage: GitHubStage
let at: { owner: string; repo: string }
let pull: number

beforeAll(async () => {
  stage = await startGitHub()
  at = { owner: stage.owner, repo: stage.repo }
  await stage.commit('labels', { 'desired/labels.json': '{}' }, 'A label')
  pull = (await stage.openPullRequest({ branch: 'labels', title: 'A label' })).number
})

afterAll(() => stage.close())

const bot = async (permissions: Parameters<GitHubStage['token']>[0]) =>
  stage.octokit({ token: await stage.token(permissions) })

test('an unknown token is refused', async () => {
  const octokit = stage.octokit({ token: 'ghs_made_up' })
  await expect(octokit.rest.repos.get(at)).rejects.toMatchObject({ status: 401, message: /Bad credentials/ })
})

test('a repository the token cannot see is not found', async () => {
  await expect(stage.octokit('nobody').rest.repos.get(at)).rejects.toMatchObject({ status: 404 })
  const answer = await fetch(`${stage.url}/repos/${stage.repository}/issues`)
  expect(answer.status).toBe(404)
})

test('a missing permission is named in the answer', async () => {
  const octokit = await bot({ contents: 'read' })
  const comment = octokit.rest.issues.createComment({ ...at, issue_number: pull, body: 'hello' })
  await expect(comment).rejects.toMatchObject({
    status: 403,
    message: /^Resource not accessible by integration/,
    response: { headers: { 'x-accepted-github-permissions': 'issues=write; pull_requests=write' } },
  })
})

test('a token has exactly the permissions it was minted with', async () => {
  const octokit = await bot({ pull_requests: 'write' })
  await octokit.rest.issues.createComment({ ...at, issue_number: pull, body: 'hello' })
  const write = octokit.rest.git.createBlob({ ...at, content: 'x' })
  await expect(write).rejects.toMatchObject({
    response: { headers: { 'x-accepted-github-permissions': 'contents=write' } },
  })
  await expect(octokit.rest.issues.create({ ...at, title: 'Drift' })).rejects.toMatchObject({ status: 403 })
})

test('the right to write pull requests is not the right to comment on issues', async () => {
  const { data: issue } = await stage.octokit('octocat').rest.issues.create({ ...at, title: 'A plain issue' })
  const octokit = await bot({ issues: 'read', pull_requests: 'write' })
  const comment = octokit.rest.issues.createComment({ ...at, issue_number: issue.number, body: 'hello' })
  await expect(comment).rejects.toMatchObject({ status: 403 })
})

test('a foreign comment cannot be edited, nor deleted', async () => {
  const mallory = stage.octokit('mallory')
  const octokit = await bot({ pull_requests: 'write' })
  const hers = await mallory.rest.issues.createComment({ ...at, issue_number: pull, body: 'mine' })
  const its = await octokit.rest.issues.createComment({ ...at, issue_number: pull, body: 'the plan' })
  const refused = { status: 403 }
  const edit = { ...at, body: 'changed' }
  await expect(octokit.rest.issues.updateComment({ ...edit, comment_id: hers.data.id })).rejects.toMatchObject(refused)
  await expect(octokit.rest.issues.deleteComment({ ...at, comment_id: hers.data.id })).rejects.toMatchObject(refused)
  await expect(mallory.rest.issues.updateComment({ ...edit, comment_id: its.data.id })).rejects.toMatchObject(refused)
  expect((await octokit.rest.issues.updateComment({ ...edit, comment_id: its.data.id })).data.body).toBe('changed')
})

test('a stranger can neither close a foreign issue nor write a file', async () => {
  const mallory = stage.octokit('mallory')
  const { data: issue } = await stage.octokit('octocat').rest.issues.create({ ...at, title: 'Not hers' })
  const close = mallory.rest.issues.update({ ...at, issue_number: issue.number, state: 'closed' })
  await expect(close).rejects.toMatchObject({ status: 403 })
  const content = btoa('x')
  const file = mallory.rest.repos.createOrUpdateFileContents({ ...at, path: 'x', message: 'x', content })
  await expect(file).rejects.toMatchObject({ status: 404 })
})

test('bodies of more than 65,536 characters are too long', async () => {
  const octokit = await bot({ issues: 'write', pull_requests: 'write' })
  const comment = octokit.rest.issues.createComment({ ...at, issue_number: pull, body: 'x'.repeat(65_537) })
  await expect(comment).rejects.toMatchObject({
    status: 422,
    response: { data: { errors: [{ field: 'data', message: 'Body is too long (maximum is 65536 characters)' }] } },
  })
  const issue = octokit.rest.issues.create({ ...at, title: 'Drift', body: 'x'.repeat(65_537) })
  await expect(issue).rejects.toMatchObject({ status: 422, response: { data: { errors: [{ field: 'body' }] } } })
  const title = octokit.rest.issues.create({ ...at, title: 'x'.repeat(257) })
  await expect(title).rejects.toMatchObject({ status: 422, response: { data: { errors: [{ field: 'title' }] } } })
  await octokit.rest.issues.createComment({ ...at, issue_number: pull, body: 'ü'.repeat(65_536) })
})

test('a second pull request for the same branch is refused', async () => {
  const again = stage.openPullRequest({ branch: 'labels', title: 'Again' })
  const message = 'A pull request already exists for studyflash:labels.'
  await expect(again).rejects.toMatchObject({ status: 422, response: { data: { errors: [{ message }] } } })
})

test('a pull request without commits, or from an unknown branch, is refused', async () => {
  const { data } = await stage.octokit('octocat').rest.git.getRef({ ...at, ref: 'heads/main' })
  await stage.octokit('octocat').rest.git.createRef({ ...at, ref: 'refs/heads/same', sha: data.object.sha })
  const empty = stage.openPullRequest({ branch: 'same', title: 'Nothing' })
  const message = 'No commits between main and same'
  await expect(empty).rejects.toMatchObject({ status: 422, response: { data: { errors: [{ message }] } } })
  const unknown = stage.openPullRequest({ branch: 'nowhere', title: 'Nothing' })
  await expect(unknown).rejects.toMatchObject({ response: { data: { errors: [{ field: 'head', code: 'invalid' }] } } })
})

test('a label that differs only in case already exists', async () => {
  const octokit = await bot({ issues: 'write' })
  await octokit.rest.issues.createLabel({ ...at, name: 'chatwoot-drift', color: 'fbca04' })
  await expect(octokit.rest.issues.createLabel({ ...at, name: 'Chatwoot-Drift' })).rejects.toMatchObject({
    status: 422,
    response: { data: { errors: [{ resource: 'Label', code: 'already_exists', field: 'name' }] } },
  })
})

test('labels of somebody who may not push are dropped', async () => {
  const mallory = stage.octokit('mallory')
  const { data } = await mallory.rest.issues.create({ ...at, title: 'Chatwoot drift', labels: ['chatwoot-drift'] })
  expect(data.labels).toEqual([])
  const label = mallory.rest.issues.addLabels({ ...at, issue_number: data.number, labels: ['chatwoot-drift'] })
  await expect(label).rejects.toMatchObject({ status: 403 })
})

test('an action cannot ask who it is', async () => {
  const octokit = await bot({ contents: 'write' })
  await expect(octokit.rest.users.getAuthenticated()).rejects.toMatchObject({ status: 403 })
})

test('a file above one mebibyte comes without its contents', async () => {
  const text = 'x'.repeat(1024 * 1024 + 1)
  await stage.commit('large', { 'large.json': text }, 'A large file')
  const octokit = await bot({ contents: 'read' })
  const large = { ...at, path: 'large.json', ref: 'large' }
  const { data } = await octokit.rest.repos.getContent(large)
  expect(data).toMatchObject({ content: '', encoding: 'none', size: text.length })
  const raw = await octokit.rest.repos.getContent({ ...large, mediaType: { format: 'raw' } })
  expect(raw.data).toBe(text)
})

test('a branch that is not there cannot be moved', async () => {
  const octokit = await bot({ contents: 'write' })
  const [sha] = await stage.history()
  const move = octokit.rest.git.updateRef({ ...at, ref: 'heads/nowhere', sha: sha! })
  await expect(move).rejects.toMatchObject({ status: 422, message: /^Reference does not exist/ })
})

test('a branch moves only forward unless forced', async () => {
  const octokit = await bot({ contents: 'write' })
  const [, parent] = await stage.history('labels')
  const back = octokit.rest.git.updateRef({ ...at, ref: 'heads/labels', sha: parent! })
  await expect(back).rejects.toMatchObject({ status: 422, message: /^Update is not a fast forward/ })
})

test('the setting that keeps Actions from opening pull requests is heeded', async () => {
  const strict = await startGitHub({ actionsMayOpenPullRequests: false })
  await strict.commit('resync', { 'desired/x.json': '{}' }, 'Live state')
  const token = await strict.token({ contents: 'write', pull_requests: 'write' })
  const open = strict.octokit({ token }).rest.pulls.create({ ...at, head: 'resync', base: 'main', title: 'Resync' })
  await expect(open).rejects.toMatchObject({ status: 403, message: /not permitted to create or approve/ })
  await strict.close()
})
