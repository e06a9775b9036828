/**
 * The ledger of a laptop: a file, and beside it one receipt a line in `<file>.receipts.jsonl`.
 *
 * The file is replaced whole, so a crash leaves the old ledger or the new one. A lock file keeps a second run out while
 * the first reads, changes and writes.
 */
import { open, readFile, rename, rm } from 'node:fs/promises'
import { ledgerFrom, lineOf, receiptFrom, textOf } from '../plan/ledger/ledger-text.ts'
import { WorkflowError } from '../plan/model/errors.ts'
import type { Ledger, LedgerStore, Receipt } from '../plan/model/ledger.ts'
import { type Locking, locked } from './file-lock.ts'

export function ledgerInFile(file: string, locking: Locking = {}): LedgerStore {
  const receipts = `${file}.receipts.jsonl`
  /** What was read last: as long as the file says the same, it is taken apart once. */
  let last: { readonly text: string; readonly account: number; readonly ledger: Ledger } | null = null
  const read = async (account: number) => {
    const text = await textIn(file)
    if (text === null) return null
    if (last?.text !== text || last.account !== account)
      last = { text, account, ledger: ledgerFrom(text, file, account) }
    return last.ledger
  }
  return {
    read,
    write: (account, change, receipt) =>
      locked(`${file}.lock`, locking, async () => {
        const ledger = change(await read(account))
        await writing(file, async () => {
          // The receipt first: what was applied must be known even if we end here.
          await append(receipts, lineOf(receipt))
          await replace(file, textOf(ledger))
        })
      }),
    receipt: async (account, run) => receiptIn(await textIn(receipts), receipts, account, run),
    receipts: async (account) => namesIn(await textIn(receipts), account),
    checkWritable: () =>
      locked(`${file}.lock`, locking, () =>
        writing(file, async () => {
          // Replacing the file takes a new one beside it; receipts are appended to what is there.
          const trial = `${file}.${process.pid}.tmp`
          await writeThrough(trial, 'w', '')
          await rm(trial)
          await writeThrough(receipts, 'a', '')
        }),
      ).catch((error: Error) => {
        throw error instanceof WorkflowError ? new WorkflowError(`${error.message} Nothing was applied.`) : error
      }),
  }
}

/** What a disk refuses every day, and is no bug of ours. */
const REFUSALS = ['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EDQUOT', 'EISDIR']

async function writing(file: string, write: () => Promise<void>): Promise<void> {
  try {
    await write()
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException
    if (!REFUSALS.includes(code)) throw error
    throw new WorkflowError(
      `The ledger ${file} or what lies beside it cannot be written (${code}). Check the folder and its permissions, or name another file with --ledger.`,
      { cause: error },
    )
  }
}

/** Null when there is no file. Anything else that keeps us from reading it is an error. */
async function textIn(file: string): Promise<string | null> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(file))
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') return null
    throw new WorkflowError(`The ledger ${file} cannot be read (${code ?? 'not UTF-8'}). Check --ledger.`, {
      cause: error,
    })
  }
}

async function replace(file: string, text: string): Promise<void> {
  const temporary = `${file}.${process.pid}.tmp`
  try {
    await writeThrough(temporary, 'w', text)
    await rename(temporary, file)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
}

/** A line that is there is not written again; a line that a crash cut off is left as it is and ended. */
async function append(file: string, line: string): Promise<void> {
  const text = (await textIn(file)) ?? ''
  if (text.includes(line)) return
  await writeThrough(file, 'a', text === '' || text.endsWith('\n') ? line : `\n${line}`)
}

async function writeThrough(file: string, flags: string, text: string): Promise<void> {
  const handle = await open(file, flags)
  try {
    await handle.writeFile(text)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** The last one of the run. A damaged line is an error only when it could be the one that is looked for. */
function receiptIn(text: string | null, file: string, account: number, run: string): Receipt | null {
  const lines = (text ?? '').split('\n').filter((line) => line.includes(JSON.stringify(run)))
  const found = lines.map((line) => receiptFrom(line, file)).filter((receipt) => receipt.run === run)
  return found.findLast((receipt) => receipt.account === account) ?? null
}

/** A damaged line has no name; who asks for its run is told. */
function namesIn(text: string | null, account: number): string[] {
  const named = (line: string): string[] => {
    try {
      const receipt = JSON.parse(line)
      return receipt.account === account && typeof receipt.run === 'string' ? [receipt.run] : []
    } catch {
      return []
    }
  }
  return [...new Set((text ?? '').split('\n').flatMap(named))]
}
