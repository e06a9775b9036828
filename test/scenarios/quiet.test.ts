/** A pull request about something else gets no comment, neither with its plan nor after its merge. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { startWorld, type World } from '../world.ts'

let world: World
beforeAll(async () => {
  world = await startWorld()
  await world.merge((await world.propose('first', files('#111111'))).number)
}, 60_000)
beforeEach(() => {
  world.github.requests.length = 0
})
afterAll(() => world.close())

const files = (color: string, more = '') => ({
  'desired/labels.json': JSON.stringify({ $account: 2, labels: { one: { color, ...(more && { $comment: more }) } } }),
})
const comments = async (number: number) => (await world.github.comments(number)).map(({ body }) => body!)
const trees = () => world.github.requests.filter(({ path }) => path.includes('/git/trees/')).length

test('that touches no desired file, while nothing has drifted', async () => {
  const { number, run } = await world.propose('docs', { 'docs/notes.md': 'Hello' })

  expect(run).toMatchObject({ exitCode: 0, outputs: { 'comment-url': '', changes: '0' } })
  expect(run.summary).toContain('### Chatwoot plan · account 2 · no changes')
  expect(await comments(number)).toEqual([])
  expect(trees()).toBe(2)

  expect((await world.merge(number)).exitCode).toBe(0)
  expect(await comments(number)).toEqual([])
}, 60_000)

test('but one that touches a desired file and changes nothing gets one', async () => {
  const { number } = await world.propose('words', files('#111111', 'Our first label'))

  expect(await comments(number)).toEqual([expect.stringContaining('No changes: the files and the server agree')])
}, 60_000)

test('also where the push that touched it had no run, and the latest one touches nothing', async () => {
  await world.github.commit('no-run', files('#111111', 'Our very first label'), 'words')
  const { number } = await world.github.openPullRequest({ branch: 'no-run', title: 'no run', body: '' })
  const ends = await world.github.pushToPullRequest(number, { 'docs/notes.md': 'Hello' }, 'notes')
  await world.job('plan', await world.github.events.synchronize(number, ends))

  expect(await comments(number)).toEqual([expect.stringContaining('No changes: the files and the server agree')])
}, 60_000)

test('and where its folder lies below one that begins with a dot', async () => {
  const more = { inputs: { desired: '.github/chatwoot' } }
  const own = (comment: string) => ({ '.github/chatwoot/all.json': files('#111111', comment)['desired/labels.json'] })
  await world.push(await world.github.commit('main', own('Once'), 'start'), more)
  const { number } = await world.propose('dot', own('Twice'), 'dot', more)

  expect(await comments(number)).toEqual([expect.stringContaining('No changes: the files and the server agree')])
}, 60_000)

test('what an earlier push said is corrected, though nothing is left of it', async () => {
  const { number } = await world.propose('undecided', files('#222222'))
  expect(await comments(number)).toEqual([expect.stringContaining('`#111111` → `#222222`')])

  await world.github.commit('undecided', { ...files('#111111') }, 'back')
  await world.plan(number)
  expect(await comments(number)).toEqual([expect.stringContaining('account 2 · no changes')])
}, 60_000)

test('and what has drifted is told on every pull request, with the footer of the team', async () => {
  const { id } = world.double.store.rows('labels').find(({ title }) => title === 'one')!
  await world.byHand('PATCH', `labels/${id}`, { label: { color: '#999999' } })
  const { number } = await world.propose('more-docs', { 'docs/more.md': 'Hello' })
  await world.plan(number, { inputs: { 'comment-footer': 'Questions? Ask **Mia**. <!-- chatwoot-as-code:plan -->' } })
  const [comment, ...others] = await comments(number)

  expect(others).toEqual([])
  expect(comment).toContain('color: changed to `#999999` in Chatwoot, goes back to `#111111`')
  expect(comment).toContain('\n\nQuestions? Ask **Mia**. &lt;!-- chatwoot-as-code:plan -->\n\n<sub>')
}, 60_000)

test('one has a comment where nobody can tell, because the files are none of this repository', async () => {
  const desired = await mkdtemp(join(tmpdir(), 'outside-'))
  const own = { $account: 2, labels: { outside: { color: '#111111' } } }
  await writeFile(join(desired, 'labels.json'), JSON.stringify(own))
  await world.push((await world.github.history())[0]!, { inputs: { desired } })
  const { number } = await world.propose('outside', { 'docs/more.md': 'Hello' }, 'outside', { inputs: { desired } })
  await rm(desired, { recursive: true })

  expect(await comments(number)).toEqual([expect.stringContaining('No changes: the files and the server agree')])
}, 60_000)
