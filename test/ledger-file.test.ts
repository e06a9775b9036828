import { spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ledgerInFile } from '../src/engine/ledger-file.ts'
import { adding, receipt } from './github-edge/ledgers.ts'

let folder: string
let file: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ledger-'))
  file = join(folder, 'ledger.json')
})

afterEach(() => rm(folder, { recursive: true }))

const labels = async () => Object.keys((await ledgerInFile(file).read(2))?.resources.labels ?? {})
const run = (name: string) => ({ ...receipt, run: name })

/** The pid of a process that has ended. */
function pidOfTheDead(): number {
  return spawnSync(process.execPath, ['-e', '']).pid
}

test('there is no ledger before the first apply', async () => {
  expect(await ledgerInFile(file).read(2)).toBeNull()
  expect(await ledgerInFile(file).receipt(2, '17-1')).toBeNull()
  expect(await readdir(folder)).toEqual([])
})

test('keeps the ledger and the receipts, and leaves nothing else behind', async () => {
  const ledger = ledgerInFile(file)

  await ledger.write(2, adding('billing', 7), run('17-1'))
  await ledger.write(2, adding('urgent', 8), run('18-1'))

  expect(await labels()).toEqual(['billing', 'urgent'])
  expect(await ledger.receipt(2, '17-1')).toEqual(run('17-1'))
  expect(await ledger.receipt(2, '18-1')).toEqual(run('18-1'))
  expect(await ledger.receipt(3, '18-1')).toBeNull()
  expect([await ledger.receipts(2), await ledger.receipts(3)]).toEqual([['17-1', '18-1'], []])
  expect(await readdir(folder)).toEqual(['ledger.json', 'ledger.json.receipts.jsonl'])
})

test('what the file says is taken apart once, and again when it says something else', async () => {
  const [ledger, other] = [ledgerInFile(file), ledgerInFile(file)]
  await ledger.write(2, adding('billing', 7), run('17-1'))
  const first = await ledger.read(2)

  expect(await ledger.read(2)).toBe(first)
  await other.write(2, adding('urgent', 8), run('18-1'))
  expect(Object.keys((await ledger.read(2))!.resources.labels!)).toEqual(['billing', 'urgent'])
  await expect(ledger.read(3)).rejects.toThrow('is about account 2, not 3')
})

test('a receipt of the first releases does not say what was written', async () => {
  const [{ after: _, ...outcome }] = receipt.outcomes as [(typeof receipt.outcomes)[0]]
  await writeFile(`${file}.receipts.jsonl`, `${JSON.stringify({ ...receipt, outcomes: [outcome] })}\n`)

  expect((await ledgerInFile(file).receipt(2, '17-1'))!.outcomes).toEqual([{ ...outcome, after: {} }])
})

test('twenty runs that write at once keep every entry', async () => {
  const keys = Array.from({ length: 20 }, (_, index) => `label-${String(index).padStart(2, '0')}`)

  await Promise.all(keys.map((key, index) => ledgerInFile(file).write(2, adding(key, index), run(key))))

  expect(await labels()).toEqual(keys)
  const lines = (await readFile(`${file}.receipts.jsonl`, 'utf8')).trimEnd().split('\n')
  expect(lines).toHaveLength(20)
})

test('a change that fails leaves the ledger, the receipts and no lock', async () => {
  await ledgerInFile(file).write(2, adding('billing', 7), run('17-1'))

  const failing = ledgerInFile(file).write(
    2,
    () => {
      throw new Error('no')
    },
    run('18-1'),
  )

  await expect(failing).rejects.toThrow('no')
  expect(await labels()).toEqual(['billing'])
  expect(await ledgerInFile(file).receipt(2, '18-1')).toBeNull()
  expect(await readdir(folder)).toHaveLength(2)
})

test('a receipt that is there is not written again', async () => {
  await ledgerInFile(file).write(2, adding('billing', 7), run('17-1'))
  await ledgerInFile(file).write(2, adding('billing', 7), run('17-1'))

  expect((await readFile(`${file}.receipts.jsonl`, 'utf8')).trimEnd().split('\n')).toHaveLength(1)
})

test('a receipt that a crash cut off harms no other', async () => {
  await writeFile(`${file}.receipts.jsonl`, '{"account":2,"run":"16-')

  await ledgerInFile(file).write(2, adding('billing', 7), run('17-1'))

  expect(await ledgerInFile(file).receipt(2, '17-1')).toEqual(run('17-1'))
})

test('waits for a run that holds the lock, and names the lock when it does not end', async () => {
  await writeFile(`${file}.lock`, `${process.pid} ${hostname()}\n`)

  const written = ledgerInFile(file, { patience: 100 }).write(2, adding('billing', 7), run('17-1'))

  await expect(written).rejects.toThrow(`Another run is writing the ledger. If none is, delete ${file}.lock.`)
  expect(await ledgerInFile(file).read(2)).toBeNull()
})

test('takes over the lock of a run that ended', async () => {
  await writeFile(`${file}.lock`, `${pidOfTheDead()} ${hostname()}\n`)

  await ledgerInFile(file, { patience: 100 }).write(2, adding('billing', 7), run('17-1'))

  expect(await labels()).toEqual(['billing'])
  expect(await readdir(folder)).toHaveLength(2)
})

test.for([
  ['another machine', '1 elsewhere\n'],
  ['nobody', ''],
] as const)('takes over an old lock of %s, and no new one', async ([, owner]) => {
  await writeFile(`${file}.lock`, owner)
  const ledger = ledgerInFile(file, { patience: 100, staleAfter: 60_000 })

  await expect(ledger.write(2, adding('billing', 7), run('17-1'))).rejects.toThrow('Another run')
  const long = new Date(Date.now() - 61_000)
  await utimes(`${file}.lock`, long, long)
  await ledger.write(2, adding('billing', 7), run('17-1'))

  expect(await labels()).toEqual(['billing'])
})

test.for([
  ['cut off', '{"version":1,"acc'],
  ['empty', ''],
] as const)('a ledger that is %s is an error, not a missing one, and stays as it is', async ([, text]) => {
  await writeFile(file, text)

  await expect(ledgerInFile(file).read(2)).rejects.toThrow(`${file} is damaged`)
  await expect(ledgerInFile(file).write(2, adding('billing', 7), run('17-1'))).rejects.toThrow('is damaged')
  expect(await readFile(file, 'utf8')).toBe(text)
})

test('a ledger of another account is an error, not a missing one, and stays as it is', async () => {
  const text = '{"version":1,"account":3,"salt":"s","resources":{},"last":null}'
  await writeFile(file, text)

  await expect(ledgerInFile(file).read(2)).rejects.toThrow('is about account 3, not 2')
  await expect(ledgerInFile(file).write(2, adding('billing', 7), run('17-1'))).rejects.toThrow('not 2')
  expect(await readFile(file, 'utf8')).toBe(text)
})

test('a ledger that cannot be read is an error, not a missing one', async () => {
  await mkdir(file)

  await expect(ledgerInFile(file).read(2)).rejects.toThrow(`${file} cannot be read (EISDIR). Check --ledger.`)
})

test('a folder that is not there is named', async () => {
  const elsewhere = join(folder, 'missing', 'ledger.json')

  const written = ledgerInFile(elsewhere).write(2, adding('billing', 7), run('17-1'))

  await expect(written).rejects.toThrow(`${elsewhere}.lock cannot be written (ENOENT).`)
})

test('a run that is killed while it writes leaves the old ledger, and the next run goes on', async () => {
  await ledgerInFile(file).write(2, adding('billing', 7), run('17-1'))
  const program = `
    import { ledgerInFile } from ${JSON.stringify(join(import.meta.dirname, '../src/engine/ledger-file.ts'))}
    await ledgerInFile(${JSON.stringify(file)}).write(2, () => process.kill(process.pid, 'SIGKILL'), { run: '18-1' })
  `
  spawnSync(process.execPath, ['--input-type=module', '-e', program])
  expect(await readdir(folder)).toContain('ledger.json.lock')

  await ledgerInFile(file, { patience: 500 }).write(2, adding('urgent', 8), run('19-1'))

  expect(await labels()).toEqual(['billing', 'urgent'])
  expect(await readdir(folder)).toHaveLength(2)
})
