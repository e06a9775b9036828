/** What somebody sees who watches: on a terminal a line for each operation, elsewhere nothing besides the result. */
import { spawn, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { progressOn } from '../../src/cli/commands/progress.ts'
import type { Change, Outcome } from '../../src/plan/model/plan.ts'
import { Secrets } from '../../src/redact/secrets.ts'
import { type Laptop, openLaptop } from '../laptop.ts'

const ROOT = join(import.meta.dirname, '..', '..')
const hasTerminal = spawnSync('script', ['-qec', 'true', '/dev/null']).status === 0
const ESCAPES = /\u001b\[[0-9;]*[A-Za-z]/g
let laptop: Laptop
beforeAll(async () => {
  laptop = await openLaptop({ state: 'lived-in' })
})
beforeEach(() => laptop.double.reset('lived-in'))
afterAll(() => laptop.close())

/** Runs it on a terminal of its own; `redirected` is a shell's. */
function watched(
  line: string,
  env: { [name: string]: string } = {},
  redirected = '',
): Promise<[number | null, string]> {
  const command = `${join(ROOT, 'node_modules/.bin/node')} ${join(ROOT, 'dist/cli.js')} ${line} ${redirected}`
  const child = spawn('script', ['-qec', command, '/dev/null'], {
    cwd: laptop.folder,
    env: {
      PATH: '/usr/local/bin:/usr/bin:/bin',
      TERM: 'xterm',
      CHATWOOT_API_URL: laptop.double.url,
      CHATWOOT_API_KEY: 'admin-token',
      ...env,
    },
  })
  child.stdin.end()
  let screen = ''
  child.stdout.on('data', (text) => (screen += text))
  return new Promise((done) => child.on('close', (code) => done([code, screen.replaceAll('\r\n', '\n')])))
}

const fresh = () => `--ledger ${Math.random()}.json`

describe.skipIf(!hasTerminal)('on a terminal', () => {
  test('each operation has a line, each once, and the count is said', async () => {
    await laptop.declare({ labels: { bug: {}, one: {}, two: {} } })
    const [code, screen] = await watched(`apply --yes ${fresh()}`)

    expect(code).toBe(0)
    expect(screen).toContain('Asking Chatwoot… 1 request')
    expect(screen).toContain('labels/one: creating… created\n')
    expect(screen).toContain('labels/bug: imported\n')
    expect(screen).toMatch(/\u001b\[K3 applied\.\n$/)
    expect(screen.match(/labels\/one: creating… created/g)).toHaveLength(1)
    expect(screen).not.toContain('applied create')
  })

  test('what failed is said once more at the end, with what was not attempted', async () => {
    await laptop.declare({ labels: { one: {}, six: {}, ten: {}, two: {}, way: {} } })
    laptop.double.fault({ match: { method: 'POST' }, kind: '429', times: 100, retryAfter: 9000 })
    const [code, screen] = await watched(`apply --yes ${fresh()}`)

    expect(code).toBe(1)
    expect(screen).toMatch(/labels\/one: creating… failed: .*\(429\)/)
    expect(screen).toContain('labels/way: not attempted: the apply had stopped before it\n')
    expect(screen.replaceAll(ESCAPES, '')).toMatch(/[\n\r] {2}failed create labels\/one: .*\n/)
    expect(screen).toMatch(/\n0 applied, 4 failed, 1 not attempted\.\n$/)
    laptop.double.clearFaults()
  })

  test('a wait is said', async () => {
    await laptop.declare({ labels: { bug: {} } })
    laptop.double.fault({ match: { path: '/labels' }, kind: '429', retryAfter: 1 })
    const [, screen] = await watched(`plan ${fresh()}`)

    expect(screen).toContain('Chatwoot is busy or out of reach; trying again in 2 s')
    laptop.double.clearFaults()
  })

  test.each([
    ['with --json', 'plan --json', {}, ''],
    ['where the errors go to a file', 'plan', {}, '2>errors'],
    ['on a dumb terminal while only something is read', 'plan', { TERM: 'dumb' }, ''],
  ])('nothing of it %s', async (_, line, env, redirected) => {
    await laptop.declare({ labels: { one: {} } })
    const [, screen] = await watched(`${line} ${fresh()}`, env, redirected)

    expect(screen).not.toContain('Asking')
    expect(screen).not.toContain('\r')
  })

  test('a dumb terminal has only lines that stay', async () => {
    await laptop.declare({ labels: { one: {} } })
    const [, screen] = await watched(`apply --yes ${fresh()}`, { TERM: 'dumb' })

    expect(screen).toContain('labels/one: creating… created\n')
    expect(screen).not.toMatch(/\u001b|\r/)
  })

  test.each<[{ [name: string]: string }, boolean]>([
    [{}, true],
    [{ TERM: 'dumb' }, false],
    [{ NO_COLOR: '1' }, false],
    [{ NO_COLOR: '' }, true],
    [{ FORCE_COLOR: '0' }, false],
    [{ FORCE_COLOR: '1', TERM: 'dumb' }, true],
    [{ FORCE_COLOR: '3', NO_COLOR: '1' }, true],
  ])('colours with %j: %s', async (env, isColoured) => {
    await laptop.declare({ labels: { one: {} } })
    const [, out] = await watched(`plan --desired desired ${fresh()}`, env, '2>/dev/null')
    expect(/\u001b\[/.test(out)).toBe(isColoured)

    await laptop.declare({ labels: { one: { colour: 'x' } } })
    const [, errors] = await watched('validate', env, '>/dev/null')
    expect(errors).toContain('has no field "colour"')
    expect(/\u001b\[31m/.test(errors)).toBe(isColoured)
    const [, quiet] = await watched('validate', env, '2>errors')
    expect(quiet).toBe('')
  })
})

test.each<[string | undefined, boolean]>([
  [undefined, false],
  ['0', false],
  ['false', false],
  ['1', true],
  ['2', true],
  ['3', true],
])('colours without a terminal, FORCE_COLOR=%s: %s', async (force, isColoured) => {
  await laptop.declare({ labels: { one: {} } })
  const { stdout, stderr } = await laptop.cli(['plan'], { env: force === undefined ? {} : { FORCE_COLOR: force } })
  expect(stdout.includes('\u001b[')).toBe(isColoured)
  expect(stderr).toBe('')
})

test('without a terminal there is the list and the count, and nothing on the error stream', async () => {
  await laptop.declare({ labels: { one: {}, two: {} } })
  const { stdout, stderr } = await laptop.cli(['apply', '--yes', '--ledger', 'plain.json'])

  expect(stderr).toBe('')
  expect(stdout).toMatch(/\n {2}applied create labels\/one\n {2}applied create labels\/two\n2 applied\.\n$/)
})

test('where nobody can be asked it says what to add', async () => {
  await laptop.declare({ labels: { one: {} } })

  expect((await laptop.cli(['apply'])).stderr).toBe('Cannot prompt: not a terminal. Add --yes.\n')
  expect((await laptop.cli(['apply', '--json'])).stdout).toContain('Cannot prompt with --json. Add --yes.')
})

describe('the line itself', () => {
  const of = { action: 'create', kind: 'labels', key: 'one' } as Change
  const shownBy = (secrets: Secrets, columns = 80) => {
    const written: string[] = []
    const screen = { write: (text: string) => written.push(text), secrets, columns: () => columns, canErase: true }
    return { written, progress: progressOn(screen as never, () => 0) }
  }

  test('holds no secret, nor half of one where it is shortened', () => {
    const secrets = new Secrets(() => {})
    secrets.keep('${secret:X}', 'hush-hush-hush-1234567890')
    for (let room = 0; room < 330; room += 5) {
      const { written, progress } = shownBy(secrets, 40)
      const outcome = { ...of, state: 'failed', reason: `${'x'.repeat(room)}hush-hush-hush-1234567890 and more` }
      progress.begins({ ...of, key: 'hush-hush-hush-1234567890' })
      progress.waits(5000)
      progress.ended(outcome as unknown as Outcome)

      expect(written.join('')).not.toMatch(/hush-h|4567890/)
    }
  })

  test('names one of several that are under way, and counts the others', () => {
    const { written, progress } = shownBy(new Secrets(() => {}))
    for (const key of ['one', 'two', 'three']) progress.begins({ ...of, key })
    expect(written.at(-1)).toContain('labels/one: creating… and 2 more')

    for (const key of ['one', 'two', 'three']) {
      progress.ended({ ...of, key, state: 'applied', reason: null } as unknown as Outcome)
      expect(written.findLast((text) => text.endsWith('\n'))).toBe(`labels/${key}: creating… created\n`)
    }
    expect(written.at(-1)).toBe('labels/three: creating… created\n')
  })

  test('is one line, whatever the name holds, and no longer than the terminal is wide', () => {
    const { written, progress } = shownBy(new Secrets(() => {}), 40)
    progress.begins({ ...of, key: `a\n\u001b[2J${'b'.repeat(300)}` })
    progress.clear()

    expect(Math.max(...written.map((text) => text.replaceAll(ESCAPES, '').trim().length))).toBeLessThan(40)
    expect(written.join('')).not.toMatch(/\n|\u001b\[2J/)
  })
})
