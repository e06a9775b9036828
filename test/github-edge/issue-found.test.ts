import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { closeIssue, ensureIssue, type IssueText, readIssue } from '../../src/github/issue.ts'
import { DRIFT_LABEL } from '../../src/github/label.ts'
import { NOTES_LINE } from '../../src/github/notes.ts'
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

const LABELS: { what: string; as: (number: number) => Promise<unknown> }[] = [
  { what: 'taken off', as: (issue_number) => octocat().removeAllLabels({ ...at(), issue_number }) },
  { what: 'deleted', as: () => octocat().deleteLabel({ ...at(), name: DRIFT_LABEL.name }) },
  { what: 'renamed', as: () => octocat().updateLabel({ ...at(), name: DRIFT_LABEL.name, new_name: 'support: drift' }) },
  {
    what: 'replaced by another',
    as: (issue_number) => octocat().setLabels({ ...at(), issue_number, labels: ['triaged'] }),
  },
]
const octocat = () => stage.octokit('octocat').rest.issues
const at = () => ({ owner: stage.owner, repo: stage.repo })

test.for(LABELS)('one issue, found and closed, when its label is $what', async ({ as }) => {
  const { number } = await ensureIssue(github, text('One rule.'))
  await as(number)

  expect(await readIssue(github, about)).toMatchObject({ number })
  expect(await ensureIssue(github, text('Two rules.'))).toMatchObject({ number, written: 'updated' })
  expect(await closeIssue(github, about, 'The drift is gone.')).toMatchObject({ number })
  expect(await ensureIssue(github, text('One rule.'))).toMatchObject({ number, written: 'reopened' })

  expect(await issues()).toHaveLength(1)
})

test('leaves the labels that people chose', async () => {
  const { number } = await ensureIssue(github, text('One rule.'))
  await octocat().setLabels({ ...at(), issue_number: number, labels: ['triaged'] })

  await ensureIssue(github, text('Two rules.'))

  expect((await stage.issues())[0]!.labels).toMatchObject([{ name: 'triaged' }])
})

test('is found under another title, behind words above its marker, with the line ends of a browser', async () => {
  const { number } = await ensureIssue(github, text('One rule.'))
  const body = `Mia looks after this.\r\n\r\n${about.marker}\r\nOne rule.`
  await octocat().update({ ...at(), issue_number: number, title: 'Mia: rules', body })

  expect(await ensureIssue(github, text('Two rules.'))).toMatchObject({ number, written: 'updated' })
})

test('asks for the issues of its own login, once while one is open and twice to open one', async () => {
  const since = (start: number) => stage.requests.slice(start).map(({ method, path }) => `${method} ${path}`)
  const start = stage.requests.length
  await ensureIssue(github, text('One rule.'))
  const next = stage.requests.length
  await ensureIssue(github, text('One rule.'))

  const list = expect.stringMatching(/^GET .*\/issues\?(?!.*labels=).*creator=github-actions%5Bbot%5D/)
  const made = [expect.stringMatching(/^POST .*\/labels$/), expect.stringMatching(/^POST .*\/issues$/)]
  expect(since(start).slice(0, next - start)).toEqual([list, list, ...made])
  expect(since(next)).toEqual([list])
})

test('finds its issue behind 120 others of the same author', async () => {
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

describe('an issue whose whole text somebody has written over', () => {
  const isTitle = (title: string) => /^Chatwoot drift: \d+ settings?$/.test(title)
  const more = { isTitle }
  async function writtenOver(change: { title?: string; body: string }) {
    const { number } = await ensureIssue(github, text('One rule.', more))
    const { owner, repo } = stage
    await stage.octokit('octocat').rest.issues.update({ owner, repo, issue_number: number, ...change })
    return number
  }

  test('is found by the title that is left, and keeps what they wrote below the line', async () => {
    const number = await writtenOver({ body: 'We know.\r\nOn Friday.' })
    expect(await readIssue(github, { ...about, isTitle })).toMatchObject({ number, body: '' })

    const title = 'Chatwoot drift: 2 settings'
    expect(await ensureIssue(github, text('Two rules.', { title, ...more }))).toMatchObject({
      number,
      written: 'updated',
    })
    const body = `${about.marker}\nTwo rules.\n\n${NOTES_LINE}\nWe know.\nOn Friday.`
    expect(await issues()).toEqual([{ title, body, state: 'open' }])
    expect(await closeIssue(github, { ...about, isTitle }, 'Gone.')).toMatchObject({ number })
  })

  test('is not, when the marker of another matter stands in it', async () => {
    await writtenOver({ body: `${markerOf('drift', scopeOf(3))}\nOf account 3.` })
    expect((await ensureIssue(github, text('Two rules.', more))).written).toBe('created')
  })

  test('nor when nothing of ours is left', async () => {
    await writtenOver({ title: 'Friday', body: 'We know.' })
    expect((await ensureIssue(github, text('Two rules.', more))).written).toBe('created')
  })
})

test('a text is made for the place that notes of people leave', async () => {
  const { number } = await ensureIssue(github, text('One rule.'))
  const { owner, repo } = stage
  const notes = 'ü'.repeat(20_000)
  const [first] = await issues()
  await stage
    .octokit('octocat')
    .rest.issues.update({ owner, repo, issue_number: number, body: `${first!.body}\n${notes}` })
  const given: number[] = []
  const body = (taken: number) => {
    given.push(taken)
    return 'x'.repeat(60_000 - taken)
  }

  expect(await ensureIssue(github, { ...text(''), body })).toMatchObject({ number, written: 'updated' })
  expect(given).toEqual([40_000])
  expect((await issues())[0]!.body).toContain(notes)
})
