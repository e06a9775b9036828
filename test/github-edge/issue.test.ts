import { afterEach, beforeEach, expect, test } from 'vitest'
import { closeIssue, ensureIssue, type IssueText } from '../../src/github/issue.ts'
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
const comments = async (number: number) => (await stage.comments(number)).map(({ body }) => body)
const days = (count: number) => new Date(Date.now() + count * 24 * 60 * 60 * 1000)

async function edits(number: number, change: { body?: string; state?: 'open' | 'closed' }): Promise<void> {
  const { owner, repo } = stage
  await stage.octokit('octocat').rest.issues.update({ owner, repo, issue_number: number, ...change })
}

test('opens one issue with its label, in colour, and leaves it when nothing changes', async () => {
  const first = await ensureIssue(github, text('Rajiv’s rule was switched on.'))
  const second = await ensureIssue(github, text('Rajiv’s rule was switched on.'))

  expect([first.written, second.written]).toEqual(['created', 'unchanged'])
  expect(await issues()).toEqual([
    {
      title: 'Chatwoot drift: 1 setting',
      body: `${about.marker}\nRajiv’s rule was switched on.\n\n${NOTES_LINE}`,
      state: 'open',
    },
  ])
  const { owner, repo } = stage
  const label = await stage.octokit('octocat').rest.issues.getLabel({ owner, repo, name: 'chatwoot-drift' })
  expect(label.data).toMatchObject({ color: 'fbca04', description: DRIFT_LABEL.description })
})

test('a label that is there is taken as it is', async () => {
  const { owner, repo } = stage
  await stage.octokit('octocat').rest.issues.createLabel({ owner, repo, name: 'Chatwoot-Drift', color: '000000' })

  await expect(ensureIssue(github, text('A rule.'))).resolves.toMatchObject({ written: 'created' })
})

test('changes the text in place, silently', async () => {
  const { number } = await ensureIssue(github, text('One rule.'))

  const { written } = await ensureIssue(github, text('Two rules.', { title: 'Chatwoot drift: 2 settings' }))

  expect(written).toBe('updated')
  expect(await issues()).toMatchObject([{ title: 'Chatwoot drift: 2 settings', state: 'open' }])
  expect(await comments(number)).toEqual([])
})

test('tells people in a comment when the caller finds the change worth it', async () => {
  const { number } = await ensureIssue(github, text('One rule.'))
  const news = (before: string) => (before === 'One rule.' ? 'Another rule was changed in Chatwoot.' : null)

  await ensureIssue(github, text('Two rules.', { news }))
  await ensureIssue(github, text('Two rules, checked again.', { news }))
  await ensureIssue(github, text('Two rules, checked again.', { news }))

  expect(await comments(number)).toEqual(['Another rule was changed in Chatwoot.'])
})

test('keeps what people write below the line', async () => {
  const { number } = await ensureIssue(github, text('One rule.'))
  const [issue] = await issues()
  await edits(number, { body: `${issue!.body}\r\nMia did this, ask her.\r\n\r\n* until Friday\r\n` })

  const { written } = await ensureIssue(github, text(`Two rules.\n\n${NOTES_LINE}`))

  expect(written).toBe('updated')
  expect((await issues())[0]!.body).toBe(
    `${about.marker}\nTwo rules.\n\n${NOTES_LINE}\nMia did this, ask her.\n\n* until Friday`,
  )
})

test('notes alone are no reason to write', async () => {
  const { number } = await ensureIssue(github, text('One rule.'))
  const [issue] = await issues()
  await edits(number, { body: `${issue!.body}\r\nMia did this.\r\n` })

  expect((await ensureIssue(github, text('One rule.'))).written).toBe('unchanged')
})

test('closes with a comment, once', async () => {
  const { number } = await ensureIssue(github, text('One rule.'))

  const closed = await closeIssue(github, about, 'The drift is gone.')
  const again = await closeIssue(github, about, 'The drift is gone.')

  expect([closed?.number, again]).toEqual([number, null])
  expect(await stage.issues()).toMatchObject([{ state: 'closed', state_reason: 'completed' }])
  expect(await comments(number)).toEqual(['The drift is gone.'])
})

test('opens the issue again that was closed within 14 days', async () => {
  const { number } = await ensureIssue(github, text('One rule.'))
  await closeIssue(github, about, 'The drift is gone.')

  const again = await ensureIssue(github, text('One rule.', { now: days(13), news: () => 'It is back.' }))

  expect(again).toMatchObject({ number, written: 'reopened' })
  expect(await issues()).toMatchObject([{ state: 'open' }])
  expect(await comments(number)).toEqual(['The drift is gone.', 'It is back.'])
})

test('opens another after 14 days', async () => {
  const { number } = await ensureIssue(github, text('One rule.'))
  await closeIssue(github, about, 'The drift is gone.')

  const another = await ensureIssue(github, text('One rule.', { now: days(15) }))

  expect(another.written).toBe('created')
  expect(another.number).not.toBe(number)
})

test('an old issue that somebody commented on lately stays closed', async () => {
  await ensureIssue(github, text('One rule.'))
  await closeIssue(github, about, 'The drift is gone.')
  const [closed] = await stage.issues()
  const body = [{ ...closed, closed_at: days(-15).toISOString() }]
  stage.fail({ match: { path: 'state=closed' }, kind: 'answer', status: 200, body })

  expect((await ensureIssue(github, text('One rule.'))).written).toBe('created')
})

test('of several closed ones, opens the newest again', async () => {
  await ensureIssue(github, text('One rule.'))
  await closeIssue(github, about, 'Gone.')
  const { number } = await ensureIssue(github, text('One rule.', { now: days(15) }))
  await closeIssue(github, about, 'Gone.')

  expect(await ensureIssue(github, text('One rule.'))).toMatchObject({ number, written: 'reopened' })
})

test('a server that cannot be read has an issue of its own', async () => {
  const unreadable = { ...about, marker: markerOf('unreadable', scopeOf(2)) }
  await ensureIssue(github, text('One rule.'))

  await ensureIssue(github, text('Chatwoot answers 502.', { ...unreadable, title: 'Chatwoot cannot be read' }))
  await ensureIssue(github, text('Chatwoot answers 503.', { ...unreadable, title: 'Chatwoot cannot be read' }))
  await closeIssue(github, unreadable, 'Chatwoot can be read again.')

  const states = (await issues()).map(({ title, state }) => `${title}: ${state}`)
  expect(states.toSorted()).toEqual(['Chatwoot cannot be read: closed', 'Chatwoot drift: 1 setting: open'])
})

test('a label that GitHub does not accept costs the issue nothing but its label', async () => {
  const label = { ...DRIFT_LABEL, color: 'yellow' }

  await expect(ensureIssue(github, text('One rule.', { label }))).resolves.toMatchObject({ written: 'created' })

  expect((await stage.issues()).map(({ state, labels }) => [state, labels])).toEqual([['open', []]])
})

test('a token that may not make labels opens the issue without one, and finds it again', async () => {
  const body = { message: 'Resource not accessible by integration' }
  stage.fail({ match: { method: 'POST', path: '/labels' }, times: Infinity, kind: 'answer', status: 403, body })

  const written = await ensureIssue(github, text('One rule.'))
  const again = await ensureIssue(github, text('Two rules.'))

  expect([written.written, again.written]).toEqual(['created', 'updated'])
  expect(await issues()).toMatchObject([{ state: 'open' }])
})

test('labels that cannot be listed keep no issue from being opened', async () => {
  const { owner, repo } = stage
  await stage.octokit('octocat').rest.issues.createLabel({ owner, repo, name: 'chatwoot-drift', color: '000000' })
  const body = { message: 'Resource not accessible by integration' }
  stage.fail({ match: { method: 'GET', path: '/labels' }, kind: 'answer', status: 403, body })

  expect(await ensureIssue(github, text('One rule.'))).toMatchObject({ written: 'created' })
})
