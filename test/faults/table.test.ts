/** The table of faults ends with a report whatever becomes of its parts, and leaves none behind. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'

const MAIN = join(import.meta.dirname, '..', '..', 'faults', 'main.ts')

function childOf({ pid }: ChildProcess): Promise<number> {
  return expect
    .poll(() => childrenOf(pid!)[0] ?? 0, { timeout: 20_000 })
    .toBeGreaterThan(0)
    .then(() => childrenOf(pid!)[0]!)
}

function childrenOf(pid: number): number[] {
  const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' }).trim().split('\n')
  const pairs = lines.map((line) => line.trim().split(/\s+/).map(Number))
  return pairs.flatMap(([child, parent]) => (parent === pid ? [child!] : []))
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

test('a part that dies is a row that did not hold', async () => {
  const main = spawn(process.execPath, [MAIN, 'races'], { stdio: ['ignore', 'pipe', 'ignore'] })
  const ended = new Promise((done) => main.on('exit', done))
  process.kill(await childOf(main), 'SIGKILL')

  expect(await text(main.stdout!)).toMatch(/✗ .*ended with SIGKILL and without a table[\s\S]*\n0 passed, 1 failed\n$/)
  expect(await ended).toBe(1)
}, 60_000)

test('who stops the table stops its parts', async () => {
  const main = spawn(process.execPath, [MAIN, 'races'], { stdio: 'ignore' })
  const ended = new Promise((done) => main.on('exit', done))
  const part = await childOf(main)
  main.kill('SIGTERM')

  expect(await ended).toBe(1)
  await expect.poll(() => isAlive(part)).toBe(false)
}, 60_000)
