/** The command `undo`, with receipts in a file. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Double } from '../double/server.ts'
import { type Laptop, openLaptop } from '../laptop.ts'

let laptop: Laptop
let double: Double

beforeAll(async () => {
  laptop = await openLaptop({ state: 'lived-in' })
  double = laptop.double
})
afterAll(() => laptop.close())

const cli = (...args: string[]) => laptop.cli(args)
const declare = (labels: string) => laptop.declare({ labels: JSON.parse(`{ ${labels} }`) })
const titles = () => double.store.rows('labels').map(({ title }) => title)
const receipts = async () =>
  (await readFile(join(laptop.folder, 'chatwoot-ledger.json.receipts.jsonl'), 'utf8'))
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))

test('before anything is applied there is no run to undo', async () => {
  await declare('"bug": {}')
  const { exitCode, stdout } = await cli('undo')

  expect([exitCode, stdout]).toEqual([0, 'Nothing has been applied yet.\n'])
})

test('without a run the receipts are named, in words and in JSON', async () => {
  await declare('"one": {}, "two": {}')
  await cli('apply', '--yes')
  const [{ run }] = await receipts()
  const words = await cli('undo')
  expect(words.stdout).toContain(`chatwoot-as-code undo ${run} shows what would take it back, and asks.`)

  expect(words.stdout).toContain(`${run}: `)
  expect(words.stdout).toContain('2 changes')
  expect(JSON.parse((await cli('undo', '--json')).stdout)).toEqual({ version: 1, runs: [run] })
})

test('a run is shown and asked for, and with --yes taken back', async () => {
  const [{ run }] = await receipts()
  const refused = await cli('undo', run, '--yes')
  expect(refused.exitCode).toBe(1)
  expect(refused.stdout).toContain("--allow 'delete labels/one'")
  expect(refused.stdout).not.toContain('The files declare no')
  const allow = ['--allow', 'delete labels/one', '--allow', 'delete labels/two']
  const asked = await cli('undo', run, ...allow)

  expect(asked.exitCode).toBe(1)
  expect(asked.stdout).toContain('- delete labels/one')
  expect(asked.stdout).toContain('revert the pull request as well')
  expect(asked.stderr).toContain('--yes')
  expect(titles()).toContain('one')

  const done = await cli('undo', run, '--yes', ...allow)
  expect([done.exitCode, done.stderr]).toEqual([0, ''])
  expect(titles()).not.toContain('one')
  expect((await receipts()).at(-1)).toMatchObject({ mode: 'undo', undid: run })
  expect((await cli('undo', run, '--yes')).stdout).toContain('There is nothing to undo.')
})

test('a run that is not there, and too many words, are errors', async () => {
  const missing = await cli('undo', 'never')

  expect(missing.exitCode).toBe(1)
  expect(missing.stderr).toContain('There is no receipt of run never')
  expect((await cli('undo', 'a', 'b')).stderr).toContain('undo takes one argument, RUN,')
})
