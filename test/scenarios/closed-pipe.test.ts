/** Whoever reads the output may stop reading: nothing is called a bug, and what is under way goes on to its end. */
import { spawn } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Laptop, openLaptop } from '../laptop.ts'

const ROOT = join(import.meta.dirname, '..', '..')
const COMMAND = `'${join(ROOT, 'node_modules/.bin/node')}' '${join(ROOT, 'dist/cli.js')}'`
let laptop: Laptop
beforeAll(async () => {
  laptop = await openLaptop({ state: 'lived-in' })
})
beforeEach(() => laptop.double.reset('lived-in'))
afterAll(() => laptop.close())

/** Runs a line of a shell in which `$cli` is the command; the code is the command's own. */
function shell(line: string): Promise<{ code: number; stderr: string }> {
  const env = {
    PATH: '/usr/local/bin:/usr/bin:/bin',
    CHATWOOT_API_URL: laptop.double.url,
    CHATWOOT_API_KEY: 'admin-token',
  }
  const script = `${line.replace('$cli', COMMAND)}; echo \${PIPESTATUS[0]}`
  const child = spawn('bash', ['--norc', '-c', script], { cwd: laptop.folder, env })
  let [stdout, stderr] = ['', '']
  child.stdout.on('data', (text) => (stdout += text))
  child.stderr.on('data', (text) => (stderr += text))
  return new Promise((done) =>
    child.on('close', () => done({ code: Number(stdout.trim().split('\n').at(-1)), stderr })),
  )
}

/** What is said of so many does not fit into a pipe (64 KiB). */
const MANY = 600
const labels = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`label-${index}`, { description: 'd'.repeat(200) }]))

describe('a reader that is gone ends nothing', () => {
  test.each([
    ['plan', 2],
    ['plan --json', 2],
    ['plan --offline', 1],
    ['drift', 0],
    ['validate', 0],
    ['validate --json', 0],
    ['undo', 0],
    ['export --account 2 --out exported', 0],
    ['doctor', 0],
    ['--help', 0],
    ['plan --help', 0],
    ['--version', 0],
    ['plan --desired nowhere', 1],
    ['plan --force', 1],
  ])('%s ends with %s', async (line, code) => {
    await laptop.declare({ labels: labels(MANY) })
    const quiet = await shell(`$cli ${line} 2>/dev/null | true`)
    const both = await shell(`$cli ${line} 2>&1 | true`)
    const stderr = await shell(`$cli ${line} | true`)

    expect([quiet.code, both.code, stderr.code]).toEqual([code, code, code])
    expect(stderr.stderr).not.toMatch(/bug of|EPIPE|at .*\.js/)
  })

  test('after the first line as well', async () => {
    await laptop.declare({ labels: labels(MANY) })

    expect(await shell('$cli plan | head -1 > first')).toEqual({ code: 2, stderr: '' })
  })
})

test.each(['| true', '2>&1 | true', '--json | true'])('an apply %s is carried out and remembered', async (pipe) => {
  await laptop.declare({ labels: labels(20) })
  const { code } = await shell(`$cli apply --yes --ledger '${pipe.slice(0, 2)}.json' ${pipe}`)

  expect(code).toBe(0)
  expect(laptop.double.store.rows('labels').filter(({ title }) => String(title).startsWith('label-'))).toHaveLength(20)
  expect(laptop.double.requests.filter(({ method }) => method === 'POST')).toHaveLength(20)
})

test('the ledger of it knows everything', async () => {
  await laptop.declare({ labels: labels(20) })
  await shell('$cli apply --yes 2>&1 | true')

  expect(Object.keys((await laptop.ledger()).resources.labels)).toHaveLength(20)
  expect(await shell('$cli plan > out')).toEqual({ code: 0, stderr: '' })
})

test('a full disk is no closed pipe: it is said, and the run is not called successful', async () => {
  await laptop.declare({ labels: labels(20) })
  const { code, stderr } = await shell('$cli validate > /dev/full')

  expect([code, stderr]).toEqual([1, 'The output cannot be written (ENOSPC).\n'])
  await writeFile(join(laptop.folder, 'desired', 'all.json'), '{')
  expect((await shell('$cli validate 2> /dev/full')).code).toBe(1)
})
