/** Ctrl-C in the middle of an apply: what was done is in the ledger, what was not is not begun, and the next run goes on. */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Laptop, openLaptop } from '../laptop.ts'

const ROOT = join(import.meta.dirname, '..', '..')
const COUNT = 8
/** As many as are under way at once. */
const UNDER_WAY = 4
let laptop: Laptop
beforeEach(async () => {
  laptop = await openLaptop({ state: 'lived-in' })
  const names = Array.from({ length: COUNT }, (_, index) => `label-${index}`)
  await laptop.declare({ labels: Object.fromEntries(names.map((name) => [name, {}])) })
})
afterEach(() => laptop.close())

/** Interrupts the first creates, while they wait for their answers, with these signals. */
async function interrupted(...signals: NodeJS.Signals[]) {
  const env = { CHATWOOT_API_URL: laptop.double.url, CHATWOOT_API_KEY: 'admin-token', PATH: '/usr/bin:/bin' }
  const child = spawn(join(ROOT, 'node_modules/.bin/node'), [join(ROOT, 'dist/cli.js'), 'apply', '--yes'], {
    cwd: laptop.folder,
    env,
  })
  let [stdout, stderr] = ['', '']
  child.stdout.on('data', (text) => (stdout += text))
  child.stderr.on('data', (text) => (stderr += text))
  const ended = new Promise<number | null>((done) => child.on('close', done))
  const creates = () => laptop.double.requests.filter(({ method }) => method === 'POST')
  const interrupt = async () => {
    await expect.poll(() => creates().length, { timeout: 10_000 }).toBe(UNDER_WAY)
    for (const signal of signals) {
      child.kill(signal)
      await new Promise((done) => setTimeout(done, 300))
    }
  }
  let interrupting: Promise<void> | undefined
  const meanwhile = () => (interrupting ??= interrupt())
  laptop.double.fault({ match: { method: 'POST' }, kind: 'none', times: COUNT, meanwhile })
  return { code: await ended, stdout: () => stdout, stderr: () => stderr }
}

const labels = () => laptop.double.store.rows('labels').filter(({ title }) => String(title).startsWith('label-'))

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('%s once', { timeout: 30_000 }, async (signal) => {
  const { code, stdout, stderr } = await interrupted(signal)

  expect(code).toBe(1)
  expect(stderr()).toContain('Stopping after the operations under way. Ctrl-C again stops at once')
  expect(stdout()).toContain('not attempted create labels/label-4: the apply had stopped before it')
  expect(stdout()).toContain(`${UNDER_WAY} applied, ${COUNT - UNDER_WAY} not attempted.`)
  expect(labels()).toHaveLength(UNDER_WAY)
  expect(Object.keys((await laptop.ledger()).resources.labels)).toHaveLength(UNDER_WAY)

  const again = await laptop.cli(['apply', '--yes'])
  expect([again.exitCode, again.stdout]).toEqual([0, expect.stringContaining(`${COUNT - UNDER_WAY} applied.`)])
  expect(labels()).toHaveLength(COUNT)
})

test('twice ends at once, and the next run makes nothing a second time', { timeout: 30_000 }, async () => {
  const { code } = await interrupted('SIGINT', 'SIGINT')

  expect(code).toBe(130)
  expect((await laptop.cli(['apply', '--yes'])).exitCode).toBe(0)
  expect(labels()).toHaveLength(COUNT)
})
