import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { type Fault, type GitHubStage, startGitHub } from './stage.ts'

let stage: GitHubStage
let token: string
let issue: number

beforeAll(async () => {
  stage = await startGitHub()
  token = await stage.token({ issues: 'write' })
  const { owner, repo } = stage
  issue = (await stage.octokit('octocat').rest.issues.create({ owner, repo, title: 'Drift' })).data.number
})

afterEach(() => stage.heal())
afterAll(() => stage.close())

function comment(body: string, timeout = 5000): Promise<Response> {
  return fetch(`${stage.url}/repos/${stage.repository}/issues/${issue}/comments`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}` },
    body: JSON.stringify({ body }),
    redirect: 'manual',
    signal: AbortSignal.timeout(timeout),
  })
}

async function written(body: string): Promise<boolean> {
  return (await stage.comments(issue)).some((comment) => comment.body === body)
}

const match = { method: 'POST', path: '/comments' }

test.for<Fault['kind']>(['drop', 'reset', 'drop-after', 'hang-before', 'hang-after'])(
  '%s leaves no answer',
  async (kind) => {
    stage.fail({ match, kind } as Fault)
    await expect(comment(kind, 300)).rejects.toThrow()
    expect(await written(kind)).toBe(kind.endsWith('-after'))
    expect(stage.requests.at(-1)).toMatchObject({ method: 'POST', status: 0 })
  },
)

test.for<[Fault['kind'], number]>([
  ['429', 429],
  ['403-secondary', 403],
  ['500-before', 500],
  ['500-after', 500],
  ['502-html', 502],
])('%s answers with %i', async ([kind, status]) => {
  stage.fail({ match, kind } as Fault)
  expect((await comment(kind)).status).toBe(status)
  expect(await written(kind)).toBe(kind === '500-after')
})

test('a limited caller is told how long to wait', async () => {
  stage.fail({ match, kind: '403-secondary', retryAfter: 60 })
  const answer = await comment('too fast')
  expect(answer.headers.get('retry-after')).toBe('60')
  expect(await answer.json()).toMatchObject({ message: /secondary rate limit/ })
})

test('a truncated answer breaks off, although the request was carried out', async () => {
  stage.fail({ match, kind: 'truncated' })
  await expect(comment('half').then((answer) => answer.json())).rejects.toThrow()
  expect(await written('half')).toBe(true)
})

test('an empty answer has its status and no body', async () => {
  stage.fail({ match, kind: 'empty' })
  const answer = await comment('empty')
  expect([answer.status, await answer.text()]).toEqual([201, ''])
})

test('a redirect leads to where the test wants', async () => {
  stage.fail({ match, kind: 'redirect', location: 'http://elsewhere.test/' })
  const answer = await comment('away')
  expect([answer.status, answer.headers.get('location')]).toEqual([302, 'http://elsewhere.test/'])
})

test('an answer of any kind can be put in place of the real one', async () => {
  stage.fail({ match, kind: 'answer', status: 200, body: [] })
  expect(await (await comment('made up')).json()).toEqual([])
})

test('a fault skips and strikes as often as it is told', async () => {
  stage.fail({ match, kind: '500-before', skip: 1, times: 2 })
  const statuses: number[] = []
  for (let count = 0; count < 4; count += 1) statuses.push((await comment('again')).status)
  expect(statuses).toEqual([201, 500, 500, 201])
})

test('a fault strikes only what it matches, and never the people on the stage', async () => {
  stage.fail({ match: { path: /\/comments$/ }, kind: '500-before', times: Number.POSITIVE_INFINITY })
  expect((await comment('struck')).status).toBe(500)
  const { owner, repo } = stage
  await stage.octokit('octocat').rest.issues.createComment({ owner, repo, issue_number: issue, body: 'unharmed' })
  expect(await written('unharmed')).toBe(true)
})
