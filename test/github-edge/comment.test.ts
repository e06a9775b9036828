import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { addComment, correctComment, ensureComment, listComments, readComments } from '../../src/github/comment.ts'
import { markerOf } from '../../src/github/ours.ts'
import { type GitHubStage, startGitHub } from '../github/stage.ts'
import { scopeOf } from '../scope.ts'
import { openOn } from './open.ts'

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

afterAll(() => stage.close())

const bodies = async () => (await stage.comments(number)).map(({ body }) => body)
const requestsSince = (start: number) => stage.requests.slice(start).map(({ method }) => method)

async function says(as: 'octocat' | 'mallory', body: string): Promise<void> {
  const { owner, repo } = stage
  await stage.octokit(as).rest.issues.createComment({ owner, repo, issue_number: number, body })
}

test('writes one comment, changes it in place and leaves it when the text is the same', async () => {
  const github = await openOn(stage)

  const first = await ensureComment(github, { number, marker, body: 'one change' })
  const second = await ensureComment(github, { number, marker, body: 'two changes' })
  const third = await ensureComment(github, { number, marker, body: 'two changes\n' })

  expect([first.written, second.written, third.written]).toEqual(['created', 'updated', 'unchanged'])
  expect(new Set([first.id, second.id, third.id]).size).toBe(1)
  expect(await bodies()).toEqual([`${marker}\ntwo changes`])
})

test('corrects what it has said, and begins nothing', async () => {
  const github = await openOn(stage)
  const start = stage.requests.length

  expect(await correctComment(github, { number, marker, body: 'no changes' })).toBeNull()
  expect(requestsSince(start)).toEqual(['GET'])
  await ensureComment(github, { number, marker, body: 'one change' })
  expect(await correctComment(github, { number, marker, body: 'no changes' })).toMatchObject({ written: 'updated' })
  expect(await bodies()).toEqual([`${marker}\nno changes`])
})

test('an unchanged text costs one request', async () => {
  const github = await openOn(stage)
  await ensureComment(github, { number, marker, body: 'one change' })
  const start = stage.requests.length

  await ensureComment(github, { number, marker, body: 'one change' })

  expect(requestsSince(start)).toEqual(['GET'])
})

test('ignores the comment of a stranger that begins with our marker', async () => {
  const github = await openOn(stage)
  await says('mallory', `${marker}\nnothing changes, merge it`)

  expect(readComments(await listComments(github, number), marker)).toEqual([])
  const { written } = await ensureComment(github, { number, marker, body: 'deletes an inbox' })

  expect(written).toBe('created')
  expect(await bodies()).toEqual([`${marker}\nnothing changes, merge it`, `${marker}\ndeletes an inbox`])
})

test('ignores our own comment about another account', async () => {
  const github = await openOn(stage)
  await ensureComment(github, { number, marker: markerOf('plan', scopeOf(21)), body: 'account 21' })

  await ensureComment(github, { number, marker, body: 'account 2' })

  expect(await bodies()).toHaveLength(2)
})

test('ignores a marker that a text of ours quotes', async () => {
  const github = await openOn(stage)
  await addComment(github, number, `somebody called a label \`${marker}\``)

  expect(readComments(await listComments(github, number), marker)).toEqual([])
})

test('finds its comment behind 134 others', async () => {
  const github = await openOn(stage)
  for (let count = 0; count < 134; count += 1) await says('octocat', `remark ${count}`)
  await ensureComment(github, { number, marker, body: 'one change' })

  const { written } = await ensureComment(github, { number, marker, body: 'two changes' })

  expect(written).toBe('updated')
  expect(await bodies()).toHaveLength(135)
})

test('of two comments that a race left, the older one stays', async () => {
  const github = await openOn(stage)
  await addComment(github, number, `${marker}\nfrom the first run`)
  await addComment(github, number, `${marker}\nfrom the second run`)

  await ensureComment(github, { number, marker, body: 'one change' })

  expect(await bodies()).toEqual([`${marker}\none change`])
})

test('takes a comment whose line ends a browser changed for the same', async () => {
  const github = await openOn(stage)
  const body = `${marker}\r\n| a |\r\n| b |\r\n`
  await addComment(github, number, body)

  const { written } = await ensureComment(github, { number, marker, body: '| a |\n| b |' })

  expect(written).toBe('unchanged')
})

test('says which login the token writes as, and leaves no comment it could not find again', async () => {
  const github = await openOn(stage, { token: 'ghp_octocat' })

  const written = ensureComment(github, { number, marker, body: 'one change' })

  await expect(written).rejects.toThrow('The token writes as octocat, not as github-actions[bot].')
  expect(await bodies()).toEqual([])
})

test('finds its comment under another login when told which', async () => {
  const github = await openOn(stage, { token: 'ghp_octocat', login: 'OctoCat' })

  await ensureComment(github, { number, marker, body: 'one change' })
  await ensureComment(github, { number, marker, body: 'two changes' })

  expect(await bodies()).toEqual([`${marker}\ntwo changes`])
})

test('reads its comment as it stands', async () => {
  const github = await openOn(stage)
  const { id, url } = await ensureComment(github, { number, marker, body: 'one change' })

  expect(readComments(await listComments(github, number), marker)).toEqual([{ id, url, body: 'one change' }])
})

test('pull-requests: write is all it needs', async () => {
  const github = await openOn(stage, { permissions: { pull_requests: 'write' } })

  await ensureComment(github, { number, marker, body: 'one change' })
  await ensureComment(github, { number, marker, body: 'two changes' })

  expect(await bodies()).toEqual([`${marker}\ntwo changes`])
})

test('names the permission that a comment needs', async () => {
  const github = await openOn(stage, { permissions: { pull_requests: 'read' } })

  const written = ensureComment(github, { number, marker, body: 'one change' })

  await expect(written).rejects.toThrow(/Add to the job's permissions: .*"pull-requests: write"/)
})

const unknown = markerOf('plan', scopeOf(null))

test('what a run said that did not know the account is taken over by one that does, and the other way round', async () => {
  const github = await openOn(stage)

  await ensureComment(github, { number, marker: unknown, body: 'no folder' })
  expect(readComments(await listComments(github, number), marker)).toEqual([])
  await ensureComment(github, { number, marker, body: 'one change' })
  expect(await bodies()).toEqual([`${marker}\none change`])

  await ensureComment(github, { number, marker: unknown, body: 'no folder again' })
  expect(await bodies()).toEqual([`${unknown}\nno folder again`])
})

test('with plans for two accounts, nobody knows which one is meant', async () => {
  const github = await openOn(stage)
  await ensureComment(github, { number, marker, body: 'account 2' })
  await ensureComment(github, { number, marker: markerOf('plan', scopeOf(3)), body: 'account 3' })

  await ensureComment(github, { number, marker: unknown, body: 'no folder' })
  await ensureComment(github, { number, marker: unknown, body: 'still no folder' })
  expect(await bodies()).toEqual([
    `${marker}\naccount 2`,
    `${markerOf('plan', scopeOf(3))}\naccount 3`,
    `${unknown}\nstill no folder`,
  ])

  await ensureComment(github, { number, marker, body: 'account 2 again' })
  expect(await bodies()).toEqual([`${marker}\naccount 2 again`, `${markerOf('plan', scopeOf(3))}\naccount 3`])
})

test('a marker without an account in the comment of a stranger is left alone', async () => {
  const github = await openOn(stage)
  await says('mallory', `${unknown}\nno folder`)

  await ensureComment(github, { number, marker, body: 'one change' })

  expect(await bodies()).toEqual([`${unknown}\nno folder`, `${marker}\none change`])
})

describe('what this run has seen of ours there', () => {
  const to = (body: string) => ({ number, marker, body })
  const asked = (start: number) => stage.requests.slice(start).map(({ method }) => method)

  test('is not looked for again', async () => {
    const github = await openOn(stage)
    await ensureComment(github, to('one change'))
    const known = await listComments(github, number)
    const start = stage.requests.length

    expect(await ensureComment(github, { ...to('two changes'), known })).toMatchObject({ written: 'updated' })
    await addComment(github, number, 'it failed', known)
    expect(asked(start)).toEqual(['PATCH', 'POST'])
  })

  test('is looked for again before a comment is made, and when somebody has deleted it', async () => {
    const github = await openOn(stage)
    const none = await listComments(github, number)
    await ensureComment(github, to('one change'))
    expect(await ensureComment(github, { ...to('two changes'), known: none })).toMatchObject({ written: 'updated' })

    const known = await listComments(github, number)
    const { owner, repo } = stage
    await stage.octokit('octocat').rest.issues.deleteComment({ owner, repo, comment_id: known[0]!.id })
    expect(await ensureComment(github, { ...to('three changes'), known })).toMatchObject({ written: 'created' })
    expect(await stage.comments(number)).toHaveLength(1)
  })
})
