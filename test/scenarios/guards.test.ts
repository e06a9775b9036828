import { afterAll, beforeAll, expect, test } from 'vitest'
import { startWorld, type World } from '../world.ts'

const inbox = (more = '') => ({ 'desired/all.json': `{ "$account": 2, "labels": { "dev-support": {} }${more} }` })

let world: World
beforeAll(async () => {
  world = await startWorld()
  const { number } = await world.propose('in', inbox(', "inboxes": { "zapier": { "$id": 3, "name": "Zapier test" } }'))
  await world.merge(number)
})
afterAll(() => world.close())

const writes = () => world.requests().filter((request) => !request.startsWith('GET'))
const isThere = () => world.double.store.rows('inboxes').some(({ id }) => id === 3)

test('without a yes an inbox is not deleted, neither by the plan nor by its merge', async () => {
  const { number, run } = await world.propose('out', inbox())
  expect(run.exitCode).toBe(1)
  expect((await world.github.comments(number))[0]!.body).toContain('`allow: delete inboxes/zapier`')

  world.requests()
  const merged = await world.merge(number)
  expect(merged.exitCode).toBe(1)
  expect(writes()).toEqual([])
  expect(isThere()).toBe(true)
})

test('a night does not fail because of it', async () => {
  expect((await world.nightly()).exitCode).toBe(0)
})

test('a yes in the description of the pull request lets its merge delete it', async () => {
  await world.github.commit('again', { 'README.md': 'x' }, 'again')
  const { number } = await world.github.openPullRequest({
    branch: 'again',
    title: 'again',
    body: 'The inbox was a test.\n\nallow: delete inboxes/zapier',
  })
  const planned = await world.plan(number)
  expect(planned.exitCode).toBe(0)

  world.requests()
  expect((await world.merge(number)).exitCode).toBe(0)
  expect(writes()).toEqual(['DELETE /inboxes/3'])
  expect(isThere()).toBe(false)
})

test('by hand the input says yes', async () => {
  const { number } = await world.propose(
    'website',
    inbox(', "inboxes": { "website": { "$id": 2, "name": "Website" } }'),
  )
  await world.merge(number)
  await world.github.commit('main', inbox(), 'out it goes')

  expect((await world.dispatch('resync')).exitCode).toBe(1)
  expect((await world.dispatch('resync', { inputs: { allow: 'allow: delete inboxes/website' } })).exitCode).toBe(0)
  expect(world.double.store.rows('inboxes').some(({ id }) => id === 2)).toBe(false)
})
