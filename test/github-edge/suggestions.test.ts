import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { markerOf } from '../../src/github/ours.ts'
import { ensureSuggestions, type LineComment } from '../../src/github/suggestions.ts'
import type { WorkflowError } from '../../src/plan/model/errors.ts'
import { type GitHubStage, startGitHub } from '../github/stage.ts'
import { scopeOf } from '../scope.ts'
import { openOn } from './open.ts'

const marker = markerOf('suggestion', scopeOf(2))
const FILE = 'desired/labels.json'
const lines = (...changed: number[]) =>
  Array.from({ length: 40 }, (_, index) => `line ${index + 1}${changed.includes(index + 1) ? ' changed' : ''}\n`).join(
    '',
  )
/** Two parts in the diff: lines 7 to 13, and 27 to 33. */
const TEXT = lines(10, 30)

let stage: GitHubStage
let at: { number: number; marker: string; head: string }

beforeAll(async () => {
  stage = await startGitHub()
  await stage.commit('main', { [FILE]: lines() }, 'labels: all')
})
beforeEach(async () => {
  stage.heal()
  const branch = `branch-${Math.random()}`
  const head = await stage.commit(branch, { [FILE]: TEXT }, 'labels: two changed')
  at = { number: (await stage.openPullRequest({ branch, title: 'Two' })).number, marker, head }
})
afterAll(() => stage.close())

const one = (from: number, to: number, more: Partial<LineComment> = {}): LineComment => {
  return { file: FILE, text: TEXT, from, to, body: `of ${from} to ${to}`, ...more }
}
async function standing() {
  const { owner, repo } = stage
  const asked = { owner, repo, pull_number: at.number }
  const { data } = await stage.octokit('octocat').rest.pulls.listReviewComments(asked)
  return data.map(({ line, start_line: start, body }) => [start ?? line, line, body.split('\n')[1]])
}

test.each([
  ['the first line that is shown', one(7, 7), true],
  ['all lines of one part', one(7, 13), true],
  ['a line before it', one(6, 7), false],
  ['a line behind it', one(13, 14), false],
  ['lines of two parts', one(13, 27), false],
  ['the last part', one(27, 33), true],
  ['another file', one(7, 7, { file: 'desired/teams.json' }), false],
  ['a text that is not the one at the head', one(7, 7, { text: `${TEXT}\n` }), false],
])('%s', async (_, wanted, isPosted) => {
  const github = await openOn(stage)

  expect(await ensureSuggestions(github, at, [wanted])).toBe(isPosted ? 1 : 0)
  expect(await standing()).toEqual(isPosted ? [[wanted.from, wanted.to, wanted.body]] : [])
})

test('brings the comments to what is wanted, each once', async () => {
  const github = await openOn(stage)
  await ensureSuggestions(github, at, [one(7, 7), one(8, 9), one(30, 30)])
  const before = stage.requests.length
  await ensureSuggestions(github, at, [one(8, 9), one(30, 30, { body: 'another' }), one(31, 31)])

  expect(stage.requests.slice(before).map(({ method }) => method)).toEqual([
    'GET',
    'GET',
    'DELETE',
    'DELETE',
    'POST',
    'POST',
  ])
  expect(await standing()).toEqual([
    [8, 9, 'of 8 to 9'],
    [30, 30, 'another'],
    [31, 31, 'of 31 to 31'],
  ])
})

test('an answer that leaves it open makes none twice', async () => {
  const github = await openOn(stage)
  stage.fail({ kind: '500-after', match: { method: 'POST' } })
  await ensureSuggestions(github, at, [one(7, 7)])
  stage.fail({ kind: '500-before', match: { method: 'POST' } })
  await ensureSuggestions(github, at, [one(7, 7), one(8, 8)])

  expect(await standing()).toEqual([
    [7, 7, 'of 7 to 7'],
    [8, 8, 'of 8 to 8'],
  ])
})

test('one that the next run would not find again is taken back', async () => {
  const github = await openOn(stage, { login: 'somebody-else' })
  const { message } = (await ensureSuggestions(github, at, [one(7, 7)]).catch((error) => error)) as WorkflowError

  expect(message).toContain('not as somebody-else')
  expect(await standing()).toEqual([])
})

test("what others wrote in our words, and another folder's, is left alone", async () => {
  const { owner, repo } = stage
  const write = (body: string) =>
    stage.octokit('mallory').rest.pulls.createReviewComment({
      owner,
      repo,
      pull_number: at.number,
      commit_id: at.head,
      path: FILE,
      line: 8,
      side: 'RIGHT',
      body,
    })
  await write(`${marker}\nof 7 to 7`)
  const github = await openOn(stage)
  await ensureSuggestions(github, { ...at, marker: markerOf('suggestion', scopeOf(2, { folder: 'other' })) }, [
    one(7, 7, { body: 'of the other' }),
  ])
  await ensureSuggestions(github, at, [])

  expect((await standing()).map(([, , body]) => body)).toEqual(['of 7 to 7', 'of the other'])
})
