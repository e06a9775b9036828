/** What `npm run e2e` refuses, and that it can fail and cleans up; CI runs the whole of it against the double. */
import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type Double, startDouble } from './double/server.ts'

let double: Double
beforeAll(async () => {
  double = await startDouble({ state: 'lived-in' })
})
beforeEach(() => double.reset())
afterAll(() => double.close())

const writes = () => double.requests.filter(({ method }) => method !== 'GET')
const rows = (table: string) => structuredClone(double.store.rows(table))

async function e2e(...args: string[]) {
  const child = spawn(process.execPath, ['e2e/main.ts', ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env.PATH,
      CHATWOOT_API_URL: double.url,
      CHATWOOT_API_KEY: 'admin-token',
      CHATWOOT_ACCOUNT_ID: '2',
    },
  })
  const ended = new Promise<number | null>((done) => child.on('close', done))
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)])
  return { code: await ended, stdout, stderr }
}

test('an account that holds anything is refused, and nothing is written', async () => {
  const { code, stderr } = await e2e()

  expect(code).toBe(1)
  expect(stderr).toMatch(/^Account 2 holds .*\d+ labels.*--account-is-disposable\.\n$/)
  expect(writes()).toEqual([])
})

test('in an account that is disposable a kind lives its life, and what was there before stays', async () => {
  const before = rows('labels')
  const { code, stdout } = await e2e('--account-is-disposable', 'labels')

  expect(stdout).toMatch(/\n9 passed, 0 failed, 0 skipped\n$/)
  expect(code).toBe(0)
  expect(rows('labels')).toEqual(before)
})

test('what a server refuses is named, and what was made is taken away', async () => {
  const before = rows('teams')
  double.fault({ kind: 'redirect', match: { method: 'PATCH', path: /teams/ }, times: 100 })
  double.fault({ kind: 'redirect', match: { method: 'DELETE', path: /teams/ } })
  const { code, stdout } = await e2e('--account-is-disposable', 'teams')

  expect(code).toBe(1)
  for (const step of ['name is changed', 'an edit by hand', 'is deleted']) expect(stdout).toContain(`  failed  ${step}`)
  expect(stdout).toContain('  passed  is created')
  expect(rows('teams')).toEqual(before)
})
