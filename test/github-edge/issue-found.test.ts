import { afterEach, beforeEach, expect, test } from 'vitest'
import { ensureIssue, type IssueText, readIssue } from '../../src/github/issue.ts'
import { DRIFT_LABEL } from '../../src/github/label.ts'
import { markerOf } from '../../src/github/ours.ts'
import { type GitHubStage, startGitHub } from '../github/stage.ts'
import { scopeOf } from '../scope.ts'
import { type Opened, openOn } from './open.ts'

const about = { marker: markerOf('drift', scopeOf(2)), label: DRIFT_LABEL }

let stage: GitHubStage
let github: Opened

beforeEach(async () => {
  stage = await startGitHub()
  github = await openOn(stage, { permissions: { issues: 'write' } })
})

afterEach(() => stage.close())

function text(body: string, more: Partial<IssueText> = {}): IssueText {
  return { ...about, title: 'Chatwoot drift: 1 setting', body, now: new Date(), ...more }
}

const issues = async () => (await stage.issues()).map(({ title, body, state }) => ({ title, body, state }))

test('each account has its own issue', async () => {
  await ensureIssue(github, text('Of account 21.', { marker: markerOf('drift', scopeOf(21)) }))

  expect((await ensureIssue(github, text('Of account 2.'))).written).toBe('created')
})

test('ignores the issue of a stranger with our label and marker', async () => {
  const { owner, repo } = stage
  const body = `${about.marker}\nAll is well.`
  const created = await stage.octokit('mallory').rest.issues.create({ owner, repo, title: 'Drift', body })
  await stage.octokit('octocat').rest.issues.addLabels({
    owner,
    repo,
    issue_number: created.data.number,
    labels: ['chatwoot-drift'],
  })

  expect((await ensureIssue(github, text('One rule.'))).written).toBe('created')
  expect(await readIssue(github, about)).toMatchObject({ body: 'One rule.' })
})

test('ignores a pull request that carries label and marker', async () => {
  await stage.commit('config', { 'desired/labels.json': '{}' }, 'labels')
  const writer = await openOn(stage)
  const pull = await stage.openPullRequest({
    branch: 'config',
    title: 'Drift',
    body: `${about.marker}\nA pull request.`,
  })
  const { owner, repo } = stage
  const octocat = stage.octokit('octocat')
  await octocat.rest.issues.addLabels({ owner, repo, issue_number: pull.number, labels: ['chatwoot-drift'] })

  const asOctocat = { ...writer, login: 'octocat' }

  expect(await readIssue(asOctocat, about)).toBeNull()
})

test('of two open issues that a race left, the older one goes on', async () => {
  const { number } = await ensureIssue(github, text('One rule.'))
  const { owner, repo } = stage
  const as = stage.octokit({ token: await stage.token({ issues: 'write' }) })
  const body = `${about.marker}\nOne rule.`
  await as.rest.issues.create({ owner, repo, title: 'Drift', body, labels: ['chatwoot-drift'] })

  const { number: kept } = await ensureIssue(github, text('Two rules.'))

  expect(kept).toBe(number)
  expect(await stage.issues({ state: 'open' })).toMatchObject([{ number }])
})

test('finds its issue behind 120 others with the label', async () => {
  await ensureIssue(github, text('One rule.'))
  const { owner, repo } = stage
  const as = stage.octokit({ token: await stage.token({ issues: 'write' }) })
  for (let count = 0; count < 120; count += 1) {
    await as.rest.issues.create({ owner, repo, title: `Remark ${count}`, body: 'none', labels: ['chatwoot-drift'] })
  }

  expect((await ensureIssue(github, text('Two rules.'))).written).toBe('updated')
})

test('an issue it could not find again is closed and reported', async () => {
  const person = await openOn(stage, { token: 'ghp_octocat' })

  await expect(ensureIssue(person, text('One rule.'))).rejects.toThrow('The token writes as octocat')

  expect(await issues()).toMatchObject([{ state: 'closed' }])
})
