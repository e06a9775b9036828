import { afterEach, beforeEach, expect, test } from 'vitest'
import type { GitHub } from '../../src/github/client.ts'
import { NOTES_LINE } from '../../src/github/notes.ts'
import { freeBranch, ensureProposal as onBranch, type Proposal, type Proposed } from '../../src/github/proposal.ts'
import { type GitHubStage, startGitHub } from '../github/stage.ts'
import { openOn } from './open.ts'

const BRANCH = 'chatwoot-export'

let stage: GitHubStage
let main: string

beforeEach(async () => {
  stage = await startGitHub()
  main = await stage.commit('main', { 'README.md': 'x' }, 'Begin')
})

afterEach(() => stage.close())

const proposal = (text: string, parent = main): Omit<Proposal, keyof Awaited<ReturnType<typeof freeBranch>>> => ({
  about: '2 1a2b3c4d',
  base: 'main',
  parent,
  files: { 'desired/labels.json': text },
  title: 'desired: labels',
  body: () => 'What the account holds.',
})
/** On the branch as it stands then. */
async function ensureProposal(github: GitHub, its: ReturnType<typeof proposal>): Promise<Proposed> {
  return onBranch(github, { ...its, ...(await freeBranch(github, [BRANCH, `${BRANCH}-2`], its.about)) })
}
const file = (path: string) => stage.file(path, BRANCH)
const note = { 'desired/note.md': 'mine' }

test('is made, left when nothing differs, and brought up to date', async () => {
  const github = await openOn(stage)

  const first = await ensureProposal(github, proposal('one'))
  const second = await ensureProposal(github, proposal('one'))
  const third = await ensureProposal(github, proposal('two'))

  expect([first, second, third].map(({ written }) => written)).toEqual(['created', 'unchanged', 'updated'])
  expect(await file('desired/labels.json')).toBe('two')
})

test('what people write at the end of its description stays, and is part of what it says', async () => {
  const github = await openOn(stage)
  const { number, body } = await ensureProposal(github, proposal('one'))
  const { pulls } = stage.octokit('octocat').rest
  const at = { owner: stage.owner, repo: stage.repo, pull_number: number }
  await pulls.update({ ...at, body: `${body}\nallow: adopt labels/bug` })

  const again = await ensureProposal(github, { ...proposal('two'), body: (notes) => `There is more: ${notes}` })

  expect(again.body).toBe(`There is more: 23\n\n${NOTES_LINE}\nallow: adopt labels/bug`)
  expect((await pulls.get(at)).data.body).toBe(again.body)
})

test('what differs in nothing costs no commit', async () => {
  const github = await openOn(stage)
  await ensureProposal(github, proposal('one'))
  const start = stage.requests.length

  await ensureProposal(github, proposal('one'))

  const asked = stage.requests
    .slice(start)
    .map(({ method, path }) => `${method} ${path.replace(/^\/repos\/[^/]+\/[^/]+/, '')}`)
  expect(asked).toEqual([
    'GET /git/matching-refs/heads/chatwoot-export',
    expect.stringMatching(/^GET \/git\/commits\//),
    expect.stringMatching(/^GET \/git\/commits\//),
    'POST /git/trees',
    expect.stringMatching(/^GET \/pulls\?/),
  ])
})

test('what somebody pushes while the branch is moved stays there, also when the move is tried again', async () => {
  await ensureProposal(await openOn(stage), proposal('one'))
  let mine = ''
  const sleep = async () => {
    mine = await stage.commit(BRANCH, note, 'A note')
  }
  const github = await openOn(stage, { sleep })
  stage.fail({ match: { method: 'PATCH', path: '/git/refs' }, kind: '500-before' })

  await expect(ensureProposal(github, proposal('two'))).rejects.toThrow(
    'Somebody pushed to chatwoot-export meanwhile, and nothing was written over it. Run again.',
  )

  expect((await stage.history(BRANCH))[0]).toBe(mine)
  expect(await file('desired/note.md')).toBe('mine')
})

test('a branch that somebody makes in the same moment is theirs', async () => {
  let mine = ''
  const sleep = async () => {
    mine = await stage.commit(BRANCH, note, 'A note')
  }
  const github = await openOn(stage, { sleep })
  stage.fail({ match: { method: 'POST', path: '/git/trees' }, kind: '500-before' })

  await expect(ensureProposal(github, proposal('one'))).rejects.toThrow('Somebody pushed to chatwoot-export')

  expect((await stage.history(BRANCH))[0]).toBe(mine)
})

test.each(['500-after', 'drop-after', 'truncated'] as const)('%s on the move is no failure', async (kind) => {
  const github = await openOn(stage)
  await ensureProposal(github, proposal('one'))
  stage.fail({ match: { method: 'PATCH', path: '/git/refs' }, kind })

  expect(await ensureProposal(github, proposal('two'))).toMatchObject({ written: 'updated' })
  expect(await file('desired/labels.json')).toBe('two')
})

test.each([
  ['more files and our message', 'kept'],
  ['our message without its last line', 'cut'],
])('a commit with %s is not ours', async (_, how) => {
  const github = await openOn(stage)
  await ensureProposal(github, proposal('one'))
  const { owner, repo } = stage
  const { git } = stage.octokit('octocat').rest
  const [head] = await stage.history(BRANCH)
  const { data: ours } = await git.getCommit({ owner, repo, commit_sha: head! })
  const message = how === 'kept' ? ours.message : ours.message.split('\n')[0]!
  const mine = await stage.commit(BRANCH, how === 'kept' ? note : {}, message)

  await expect(ensureProposal(github, proposal('two'))).rejects.toThrow('holds a commit that is not ours')

  expect((await stage.history(BRANCH))[0]).toBe(mine)
})

test('a move that GitHub refuses for another reason is told as it is', async () => {
  const github = await openOn(stage)
  await ensureProposal(github, proposal('one'))
  const body = { message: 'Cannot update this protected ref.' }
  stage.fail({ match: { method: 'PATCH', path: '/git/refs' }, kind: 'answer', status: 422, body })

  await expect(ensureProposal(github, proposal('two'))).rejects.toThrow('protected ref')
})
