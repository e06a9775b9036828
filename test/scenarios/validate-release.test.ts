/** Before an upgrade or a move: what another release or edition would not take, without a server. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Laptop, openLaptop } from '../laptop.ts'

let laptop: Laptop

beforeAll(async () => {
  laptop = await openLaptop({})
  await laptop.declare({
    webhooks: {
      w: { name: 'Reporting', url: 'https://x.test/${secret:LONG}', subscriptions: ['conversation_typing_on'] },
    },
    inboxes: { shop: { channel: { type: 'api' }, auto_assignment_config: { max_assignment_limit: 5 } } },
  })
})
afterAll(() => laptop.close())

const env = { CHATWOOT_SECRET_LONG: 'x'.repeat(255) }
const validate = (...args: string[]) => laptop.cli(['validate', ...args], { env })

test('is said at its line, with exit code 2, and nobody is asked', async () => {
  const { exitCode, stdout } = await validate('--release', '4.8.0', '--edition', 'community')

  expect(exitCode).toBe(2)
  expect(stdout).toMatch(/^2 resources in desired, no errors, 2 warnings\.$/m)
  expect(stdout).toContain('all.json:1:')
  expect(stdout).toContain('this server (Chatwoot 4.8.0) refuses "url" over 255 characters (it came with 4.10)')
  expect(stdout).toContain('this server (community edition) does not know "auto_assignment_config"')
  expect(stdout).not.toContain('conversation_typing_on')
  expect(stdout).not.toContain('xxx')
  expect(laptop.double.requests).toEqual([])
})

test('is nothing on the newest release, and is not asked for without an option', async () => {
  expect((await validate('--release', '4.15.1')).exitCode).toBe(0)
  expect((await validate('--edition', 'enterprise')).exitCode).toBe(0)
  expect((await validate('--edition', 'community')).exitCode).toBe(2)
  expect((await validate()).exitCode).toBe(0)
})

test('is JSON as well', async () => {
  const { stdout } = await validate('--release', '3.16.0', '--json')

  expect(JSON.parse(stdout).findings.map(({ code }: { code: string }) => code)).toEqual(
    Array(JSON.parse(stdout).findings.length).fill('P-NOT-ON-THIS-SERVER'),
  )
  expect(stdout).toContain('conversation_typing_on')
})

test.each([
  ['--release', 'newest', '--release takes a release of Chatwoot such as 4.8.0, not "newest".'],
  ['--edition', 'oss', '--edition is community or enterprise, not "oss".'],
])('%s %s is refused', async (option, value, sentence) => {
  const { exitCode, stderr } = await validate(option, value)

  expect([exitCode, stderr]).toEqual([1, expect.stringContaining(sentence)])
})
