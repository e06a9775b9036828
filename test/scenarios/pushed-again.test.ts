/** What a further push to a pull request is told, through the built action: what it fixed, and what nobody has approved. */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { startWorld, type World } from '../world.ts'

let world: World
beforeAll(async () => {
  world = await startWorld()
  await world.merge((await world.propose('first', files({ keep: {}, old: {} }))).number)
}, 60_000)
beforeEach(() => {
  world.github.requests.length = 0
})
afterAll(() => world.close())

function files(labels: object, more: object = {}) {
  return { 'desired/all.json': JSON.stringify({ $account: 2, labels, ...more }, null, 2) }
}
const bodies = async (number: number) => (await world.github.comments(number)).map(({ body }) => body!)
const comment = async (number: number) => (await bodies(number))[0]!
async function push(branch: string, number: number, changed: { [path: string]: string }) {
  await world.github.commit(branch, changed, 'push')
  return world.plan(number)
}
async function review(
  number: number,
  event: 'APPROVE' | 'REQUEST_CHANGES' | 'COMMENT',
  as: 'octocat' | 'mallory' = 'mallory',
) {
  const { owner, repo } = world.github
  await world.github.octokit(as).rest.pulls.createReview({ owner, repo, pull_number: number, event, body: 'read' })
}
const reviewsAsked = () => world.github.requests.filter(({ path }) => path.includes('/reviews')).length

test('a finding that a push fixed is struck through, once', async () => {
  const wrong = files({ keep: {}, old: {} }, { teams: { 'second-level': { members: ['nobody@example.com'] } } })
  const { number } = await world.propose('corrected', wrong)
  expect(await comment(number)).toContain('`P-REFERENCE`')
  expect(await comment(number)).not.toContain('✅ fixed')

  await push('corrected', number, files({ keep: {}, old: {} }, { teams: { 'second-level': {} } }))
  expect(await comment(number)).toContain('* ✅ fixed ~~`P-REFERENCE` `team_members/second-level`~~')

  await push('corrected', number, files({ keep: {}, old: {} }, { teams: { 'second-level': { description: 'more' } } }))
  expect(await comment(number)).not.toContain('✅ fixed')
})

test('so is what was wrong with the files themselves', async () => {
  const { number } = await world.propose('half', { 'desired/all.json': '{ "labels": { "keep": ' })
  expect(await comment(number)).toContain('in the files')

  await push('half', number, files({ keep: {}, old: {}, new: {} }))
  expect(await comment(number)).toMatch(/\* ✅ fixed ~~`F-[A-Z-]+` `desired\/all\.json`~~/)
})

test('who had approved hears of a deletion that came later, once', async () => {
  const { number } = await world.propose('approved', files({ keep: {}, old: {}, new: {} }))
  await review(number, 'APPROVE')
  await push('approved', number, files({ keep: {}, new: {} }))

  expect(await bodies(number)).toHaveLength(2)
  expect((await bodies(number))[1]).toBe(
    `⚠️ **The plan has changed since this pull request was approved** · account 2. Look at [the plan](${(await world.github.comments(number))[0]!.html_url}) again; new in it:\n\n* 🔴 delete **Label** \`old\`\n`,
  )
  expect(reviewsAsked()).toBe(1)

  await push('approved', number, files({ keep: {}, new: { color: '#111111' } }))
  expect(await bodies(number)).toHaveLength(2)
  expect(reviewsAsked()).toBe(1)
})

test.each([
  ['nobody approved', [], 1],
  ['somebody only commented', ['COMMENT'], 1],
  ['the approval was taken back', ['APPROVE', 'REQUEST_CHANGES'], 1],
] as const)('no such word where %s', async (what, events, asked) => {
  const branch = what.replaceAll(' ', '-')
  const { number } = await world.propose(branch, files({ keep: {}, old: {}, [branch]: {} }))
  for (const event of events) await review(number, event)
  await push(branch, number, files({ keep: {}, [branch]: {} }))

  expect(await bodies(number)).toHaveLength(1)
  expect(reviewsAsked()).toBe(asked)
})

test('nor where what came later does not weigh: nobody is asked', async () => {
  const { number } = await world.propose('light', files({ keep: {}, old: {}, light: {} }))
  await review(number, 'APPROVE')
  await push('light', number, files({ keep: {}, old: {}, light: {}, lighter: {} }))

  expect(await bodies(number)).toHaveLength(1)
  expect(reviewsAsked()).toBe(0)
})
