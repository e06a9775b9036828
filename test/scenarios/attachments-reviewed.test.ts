/** A file that a macro sends, from the pull request to Chatwoot, by the built action. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startWorld, type World } from '../world.ts'

let world: World
beforeAll(async () => {
  world = await startWorld()
})
afterAll(() => world.close())

const files = (content: string) => ({
  'desired/all.json': JSON.stringify({
    $account: 2,
    macros: {
      prices: { actions: [{ action_name: 'send_attachment', action_params: [{ $file: 'files/prices.txt' }] }] },
    },
  }),
  'desired/files/prices.txt': content,
})
const commentOn = async (number: number) => (await world.github.comments(number)).map(({ body }) => body).join('\n')
const writes = () => world.requests().filter((one) => !one.startsWith('GET'))
const sent = () => world.double.store.blobs.map(({ filename, bytes }) => [filename, Buffer.from(bytes).toString()])

test('what the comment shows is what is sent when it is merged', async () => {
  const { number } = await world.propose('prices', files('One euro'))

  expect(await commentOn(number)).toMatch(/send the attachment `prices.txt` \(8 bytes, sha256 \w{12}\)/)
  expect(writes()).toEqual([])
  const run = await world.merge(number)
  expect(run.exitCode).toBe(0)
  expect(writes()).toEqual(['POST /upload', 'POST /macros'])
  expect(sent()).toEqual([['prices.txt', 'One euro']])
})

test('a pull request that changes the file alone is an update of the macro', async () => {
  const { number } = await world.propose('new-prices', { 'desired/files/prices.txt': 'Two euros' })

  expect(await commentOn(number)).toContain('send the attachment `prices.txt`')
  expect(writes()).toEqual([])
  await world.merge(number)
  expect(writes()).toEqual(['POST /upload', expect.stringMatching(/^PATCH \/macros\/\d+$/)])
  expect(sent()).toEqual([
    ['prices.txt', 'One euro'],
    ['prices.txt', 'Two euros'],
  ])
  expect((await world.nightly()).outputs.drift).toBe('0')
})
