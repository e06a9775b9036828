import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { GitHubError } from '../../src/github/errors.ts'
import { WorkflowError } from '../../src/plan/model/errors.ts'
import { type Fault, type GitHubStage, startGitHub } from '../github/stage.ts'
import { HASTY, openOn } from './open.ts'

const LABELS = '/repos/{owner}/{repo}/labels'
const Label = z.object({ name: z.string() })
const label = { name: 'chatwoot', color: 'fbca04' }

let stage: GitHubStage

beforeAll(async () => {
  stage = await startGitHub()
})

afterEach(() => stage.heal())
afterAll(() => stage.close())

const NO_ANSWER: Fault[] = [
  { kind: 'drop' },
  { kind: 'reset' },
  { kind: 'hang-before' },
  { kind: '500-before' },
  { kind: '502-html' },
  { kind: 'truncated' },
  { kind: 'empty' },
]

test.for(NO_ANSWER)('sends a read again after $kind', async (fault) => {
  const github = await openOn(stage, HASTY)
  stage.fail({ match: { method: 'GET', path: '/labels' }, times: 2, ...fault })

  expect(await github.all(Label, `GET ${LABELS}`)).toEqual(expect.any(Array))

  expect(github.counts).toEqual({ requests: 3, retries: 2 })
  expect(github.waits).toEqual([500, 1000])
})

test.for(NO_ANSWER)('never sends a POST again by itself after $kind', async (fault) => {
  const github = await openOn(stage, HASTY)
  stage.fail({ match: { method: 'POST', path: '/labels' }, ...fault })

  const sent = github.ask(Label, `POST ${LABELS}`, { ...label, name: `after ${fault.kind}` })

  await expect(sent).rejects.toMatchObject({ name: 'GitHubError', isAmbiguous: true })
  expect(github.counts).toEqual({ requests: 1, retries: 0 })
})

test('gives up after three retries, as an error that is nobody’s fault', async () => {
  const github = await openOn(stage, HASTY)
  stage.fail({ match: { path: '/labels' }, times: Infinity, kind: '500-before' })

  const sent = github.all(Label, `GET ${LABELS}`)

  await expect(sent).rejects.toThrow(
    'GitHub answered 500 (Server Error) to GET /repos/studyflash/chatwoot-config/labels. Run the job again.',
  )
  await expect(sent).rejects.toBeInstanceOf(GitHubError)
  expect(github.counts).toEqual({ requests: 4, retries: 3 })
})

test.for(['429', '403-secondary'] as const)('after %s waits as long as GitHub asks', async (kind) => {
  const github = await openOn(stage, HASTY)
  stage.fail({ match: { path: '/labels' }, kind, retryAfter: 7 })

  await github.all(Label, `GET ${LABELS}`)

  expect(github.waits).toEqual([7000])
})

test('without a time waits at least the minute that GitHub wants', async () => {
  const github = await openOn(stage, HASTY)
  const body = { message: 'You have exceeded a secondary rate limit.' }
  stage.fail({ match: { path: '/labels' }, kind: 'answer', status: 403, body })

  await github.all(Label, `GET ${LABELS}`)

  expect(github.waits).toEqual([60_000])
})

test('does not wait an hour for the limit to start again', async () => {
  const github = await openOn(stage, { ...HASTY, now: () => 1_000_000_000_000 })
  const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1000003000' }
  stage.fail({ match: { path: '/labels' }, kind: 'answer', status: 403, headers, body: { message: 'rate limit' } })

  await expect(github.all(Label, `GET ${LABELS}`)).rejects.toThrow('GitHub answered 403 (rate limit)')
  expect(github.waits).toEqual([])
})

test('an answer of another form is an error and not an empty list', async () => {
  const github = await openOn(stage, HASTY)
  stage.fail({ match: { path: '/labels' }, kind: 'answer', status: 200, body: { labels: [] } })

  await expect(github.all(Label, `GET ${LABELS}`)).rejects.toThrow(/a form that we do not know/)
})

test('a page that is refused is an error and not the end of the list', async () => {
  const github = await openOn(stage, HASTY)
  stage.fail({ match: { path: '/labels' }, kind: 'answer', status: 409, body: { message: 'Conflict' } })

  await expect(github.all(Label, `GET ${LABELS}`)).rejects.toThrow('409: Conflict')
})

test('does not follow a redirect to another host', async () => {
  const visits: string[] = []
  const elsewhere = createServer((request, response) => {
    visits.push(String(request.headers.authorization))
    response.end('[]')
  })
  await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve))
  const location = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/`
  const github = await openOn(stage, HASTY)
  stage.fail({ match: { path: '/labels' }, kind: 'redirect', location, status: 307 })

  const sent = github.all(Label, `GET ${LABELS}`)

  await expect(sent).rejects.toThrow(/redirects to http:\/\/127.0.0.1:\d+. The token is not sent there/)
  await expect(sent).rejects.toBeInstanceOf(WorkflowError)
  expect(visits).toEqual([])
  expect(github.counts.requests).toBe(1)
  elsewhere.close()
})

test('follows a renamed repository on the same host', async () => {
  const github = await openOn(stage, HASTY)
  stage.fail({
    match: { path: '/labels' },
    kind: 'redirect',
    location: `/repos/${stage.repository}/labels`,
    status: 301,
  })

  expect(await github.all(Label, `GET ${LABELS}`)).toEqual(expect.any(Array))
})
