import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { addComment, ensureComment } from '../../src/github/comment.ts'
import { markerOf } from '../../src/github/ours.ts'
import { type Fault, type GitHubStage, startGitHub } from '../github/stage.ts'
import { scopeOf } from '../scope.ts'
import { HASTY, openOn } from './open.ts'

const marker = markerOf('plan', scopeOf(2))

let stage: GitHubStage
let number: number

beforeAll(async () => {
  stage = await startGitHub()
})

beforeEach(async () => {
  const branch = `branch-${Math.random()}`
  await stage.commit(branch, { 'desired/labels.json': branch }, 'labels: one more')
  number = (await stage.openPullRequest({ branch, title: 'One more label' })).number
})

afterEach(() => stage.heal())
afterAll(() => stage.close())

const bodies = async () => (await stage.comments(number)).map(({ body }) => body)

test.for<Fault>([
  { kind: '500-after' },
  { kind: 'drop-after' },
  { kind: 'hang-after' },
  { kind: 'truncated' },
  { kind: 'empty' },
  { kind: '500-before' },
  { kind: 'drop' },
  { kind: '502-html' },
  { kind: '429', retryAfter: 3 },
])('leaves exactly one comment when creating it meets $kind', async (fault) => {
  const github = await openOn(stage, HASTY)
  stage.fail({ match: { method: 'POST', path: '/comments' }, ...fault })

  const { written } = await ensureComment(github, { number, marker, body: 'one change' })

  expect(written).toBe('created')
  expect(await bodies()).toEqual([`${marker}\none change`])
})

test.for<Fault>([{ kind: '500-after' }, { kind: '500-before' }, { kind: 'truncated' }, { kind: 'reset' }])(
  'has the new text when changing it meets $kind',
  async (fault) => {
    const github = await openOn(stage, HASTY)
    await ensureComment(github, { number, marker, body: 'one change' })
    stage.fail({ match: { method: 'PATCH', path: '/comments' }, ...fault })

    await ensureComment(github, { number, marker, body: 'two changes' })

    expect(await bodies()).toEqual([`${marker}\ntwo changes`])
  },
)

test('fails when GitHub cannot create it at all, and leaves none behind', async () => {
  const github = await openOn(stage, HASTY)
  stage.fail({ match: { method: 'POST', path: '/comments' }, times: Infinity, kind: '500-before' })

  await expect(ensureComment(github, { number, marker, body: 'one change' })).rejects.toThrow('Run the job again')

  expect(await bodies()).toEqual([])
  expect(stage.requests.filter(({ method, status }) => method === 'POST' && status === 500)).not.toHaveLength(0)
})

test('does not write a second comment when the list of them cannot be read', async () => {
  const github = await openOn(stage, HASTY)
  await ensureComment(github, { number, marker, body: 'one change' })
  stage.fail({ match: { method: 'GET', path: '/comments' }, times: Infinity, kind: '500-before' })

  await expect(ensureComment(github, { number, marker, body: 'two changes' })).rejects.toThrow('Run the job again')

  stage.heal()
  expect(await bodies()).toEqual([`${marker}\none change`])
})

test('a surplus comment that is gone by the time we delete it is no failure', async () => {
  const github = await openOn(stage, HASTY)
  await addComment(github, number, `${marker}\nfrom the first run`)
  await addComment(github, number, `${marker}\nfrom the second run`)
  stage.fail({ match: { method: 'DELETE' }, kind: '500-after' })

  await ensureComment(github, { number, marker, body: 'one change' })

  expect(await bodies()).toEqual([`${marker}\none change`])
})

test('complains when GitHub answers 200 and keeps the old text', async () => {
  const github = await openOn(stage, HASTY)
  await ensureComment(github, { number, marker, body: 'one change' })
  const [comment] = await stage.comments(number)
  stage.fail({ match: { method: 'PATCH' }, kind: 'answer', status: 200, body: comment })

  await expect(ensureComment(github, { number, marker, body: 'x'.repeat(300) })).rejects.toThrow('did not store it')
})

test.for<Fault['kind']>(['500-after', 'truncated', '500-before'])(
  'a further comment is there once after %s, although one like it is older',
  async (kind) => {
    const github = await openOn(stage, HASTY)
    await addComment(github, number, 'drift is gone')
    stage.fail({ match: { method: 'POST', path: '/comments' }, kind } as Fault)

    await addComment(github, number, 'drift is gone')

    expect(await bodies()).toEqual(['drift is gone', 'drift is gone'])
  },
)
