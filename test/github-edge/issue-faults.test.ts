import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { closeIssue, ensureIssue, type IssueText } from '../../src/github/issue.ts'
import { DRIFT_LABEL } from '../../src/github/label.ts'
import { NOTES_LINE } from '../../src/github/notes.ts'
import { markerOf } from '../../src/github/ours.ts'
import { type Fault, type GitHubStage, startGitHub } from '../github/stage.ts'
import { scopeOf } from '../scope.ts'
import { HASTY, type Opened, openOn } from './open.ts'

let stage: GitHubStage
let github: Opened
/** An account of its own for each test, so that one stage is enough. */
let account = 0

beforeAll(async () => {
  stage = await startGitHub()
  github = await openOn(stage, { ...HASTY, permissions: { issues: 'write' } })
})

beforeEach(() => {
  account += 1
})

afterEach(() => stage.heal())
afterAll(() => stage.close())

const about = () => ({ marker: markerOf('drift', scopeOf(account)), label: DRIFT_LABEL })
const comments = async (number: number) => (await stage.comments(number)).map(({ body }) => body)

function text(body: string, more: Partial<IssueText> = {}): IssueText {
  return { ...about(), title: 'Chatwoot drift: 1 setting', body, now: new Date(), ...more }
}

async function issues() {
  const { marker } = about()
  return (await stage.issues()).filter(({ body }) => body?.startsWith(marker))
}

const STEPS: [method: string, path: string | RegExp][] = [
  ['GET', '/issues?'],
  ['POST', '/labels'],
  ['POST', /\/issues$/],
  ['PATCH', /\/issues\/\d+$/],
  ['POST', '/comments'],
]
const FAULTS: Fault[] = [
  { kind: '500-before' },
  { kind: '500-after' },
  { kind: '502-html' },
  { kind: 'drop-after' },
  { kind: 'hang-after' },
  { kind: 'truncated' },
  { kind: 'empty' },
  { kind: '429', retryAfter: 1 },
]
const CELLS = STEPS.flatMap(([method, path]) => FAULTS.map((fault) => ({ method, path, fault, kind: fault.kind })))

test.for(CELLS)('$kind on $method $path leaves one issue and no comment twice', async ({ method, path, fault }) => {
  stage.fail({ match: { method, path }, ...fault })

  await ensureIssue(github, text('One rule.'))
  const { number } = await ensureIssue(github, text('Two rules.', { news: () => 'Another one.' }))
  await closeIssue(github, about(), 'The drift is gone.')

  expect(await issues()).toMatchObject([{ state: 'closed', body: `${about().marker}\nTwo rules.\n\n${NOTES_LINE}` }])
  expect(await comments(number)).toEqual(['Another one.', 'The drift is gone.'])
})

test('opens no second issue when the list cannot be read', async () => {
  await ensureIssue(github, text('One rule.'))
  stage.fail({ match: { method: 'GET', path: '/issues' }, times: Infinity, kind: '500-before' })

  await expect(ensureIssue(github, text('Two rules.'))).rejects.toThrow('Run the job again')

  stage.heal()
  expect(await issues()).toHaveLength(1)
})

test('says that issues are switched off', async () => {
  const body = { message: 'Issues has been disabled in this repository.' }
  stage.fail({ match: { path: '/issues' }, kind: 'answer', status: 410, body })

  await expect(ensureIssue(github, text('One rule.'))).rejects.toThrow('Switch issues on')
})
