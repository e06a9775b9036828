/** A picture from the pull request to Chatwoot, by the built action. A GIF may be text, and the stage commits nothing else. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startWorld, type World } from '../world.ts'

let world: World
beforeAll(async () => {
  world = await startWorld()
})
afterAll(() => world.close())

const files = (picture: string, more: object = {}) => ({
  'desired/all.json': JSON.stringify({
    $account: 2,
    agent_bots: { greeter: { avatar: { $file: 'pictures/bot.gif' } } },
    ...more,
  }),
  'desired/pictures/bot.gif': picture,
})
const commentOn = async (number: number) => (await world.github.comments(number)).map(({ body }) => body).join('\n')
const writes = () => world.requests().filter((one) => !one.startsWith('GET'))
const pictures = () => world.double.store.blobs.map(({ bytes }) => Buffer.from(bytes).toString())

test('what the comment shows is what is sent when it is merged', async () => {
  const { number } = await world.propose('picture', files('GIF89a one'))

  expect(await commentOn(number)).toContain('avatar: GIF, 10 bytes, sha256 ')
  expect(writes()).toEqual([])

  const run = await world.merge(number)
  expect(run.exitCode).toBe(0)
  expect(writes()).toEqual(['POST /agent_bots', 'PATCH /agent_bots/3'])
  expect(pictures()).toEqual(['GIF89a one'])
})

test('a pull request that changes the picture alone is an update of it', async () => {
  const { number } = await world.propose('new-picture', { 'desired/pictures/bot.gif': 'GIF89a and two' })

  expect(await commentOn(number)).toMatch(/avatar: GIF, 10 bytes, sha256 \w{12} → GIF, 14 bytes, sha256 \w{12}/)
  await world.merge(number)
  expect(writes()).toEqual(['PATCH /agent_bots/3'])
  expect(pictures()).toEqual(['GIF89a one', 'GIF89a and two'])
  expect((await world.nightly()).outputs.drift).toBe('0')
})

test('what the default branch has and nobody has applied is not taken for the work of the next pull request', async () => {
  const { number } = await world.propose('third-picture', { 'desired/pictures/bot.gif': 'GIF89a, the third' })
  await world.github.merge(number)
  const next = await world.propose('a-label', files('GIF89a, the third', { labels: { billing: {} } }))

  expect(await commentOn(next.number)).toMatch(
    /\*\*Already merged, not applied yet\*\*[^*]*\* 🟡 change \*\*Bot\*\* \[`greeter`\].*avatar: GIF, 14 bytes/,
  )
})
