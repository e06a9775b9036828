import { inspect } from 'node:util'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import * as z from 'zod/mini'
import { openGitHub } from '../../src/github/client.ts'
import { NotVisible } from '../../src/github/errors.ts'
import { WorkflowError } from '../../src/plan/model/errors.ts'
import { type GitHubStage, startGitHub } from '../github/stage.ts'
import { openOn } from './open.ts'

const LABELS = '/repos/{owner}/{repo}/labels'
const Label = z.object({ name: z.string() })
const label = { name: 'chatwoot', color: 'fbca04' }

let stage: GitHubStage

beforeAll(async () => {
  stage = await startGitHub()
})

afterEach(() => {
  vi.restoreAllMocks()
  stage.heal()
})
afterAll(() => stage.close())

test('names the permission that is missing', async () => {
  const github = await openOn(stage, { permissions: { issues: 'read' } })

  const sent = github.ask(Label, `POST ${LABELS}`, label)

  await expect(sent).rejects.toThrow(/Add to the job's permissions: .*"issues: write"/)
  await expect(sent).rejects.toBeInstanceOf(WorkflowError)
})

test('names every set of permissions that GitHub would accept', async () => {
  const github = await openOn(stage)
  stage.fail({
    match: { path: '/labels' },
    kind: 'answer',
    status: 403,
    body: { message: 'Resource not accessible by integration' },
    headers: { 'x-accepted-github-permissions': 'issues=write; pull_requests=write,contents=read' },
  })

  await expect(github.all(Label, `GET ${LABELS}`)).rejects.toThrow(
    `Add to the job's permissions: "issues: write" or "pull-requests: write, contents: read".`,
  )
})

test('says what is wrong with a token GitHub does not know', async () => {
  const github = await openOn(stage, { token: 'ghs_unknown' })

  await expect(github.all(Label, `GET ${LABELS}`)).rejects.toThrow('GitHub does not accept the token.')
})

test('says that a repository may be there and hidden', async () => {
  const github = await openOn(stage, { token: 'ghp_nobody' })

  const sent = github.all(Label, `GET ${LABELS}`)

  await expect(sent).rejects.toThrow(/the token may not see the repository studyflash\/chatwoot-config/)
  await expect(sent).rejects.toBeInstanceOf(NotVisible)
})

test('prints nothing, whatever happens', async () => {
  const printed = (['log', 'info', 'warn', 'error', 'debug'] as const).map((name) => vi.spyOn(console, name))
  const github = await openOn(stage)
  stage.fail({ match: { path: '/labels' }, kind: 'answer', status: 422, body: { message: 'no\n::error::forged' } })

  const sent = github.ask(Label, `POST ${LABELS}`, label)

  await expect(sent).rejects.toThrow('422: no ::error::forged')
  for (const spy of printed) expect(spy).not.toHaveBeenCalled()
})

test('an error holds neither the token nor what was sent', async () => {
  const token = await stage.token({ issues: 'read' })
  const github = await openOn(stage, { token })

  const error = await github.ask(Label, `POST ${LABELS}`, label).catch((error: Error) => error)

  const shown = inspect(error, { depth: 10 })
  expect(shown).not.toContain(token)
  expect(shown).not.toContain(label.color)
})

test.for(['http://github.example', 'ftp://localhost', 'github.com'])('refuses the address %s', async (apiUrl) => {
  const repository = { owner: 'o', repo: 'r' }
  const opened = openGitHub({ token: 't', apiUrl, repository, userAgent: 'test' })

  await expect(opened).rejects.toThrow('must begin with https://')
})
