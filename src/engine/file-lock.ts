/** A lock that is a file: whoever makes it holds it. One left behind by a run that ended is replaced. */
import { randomUUID } from 'node:crypto'
import { link, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { WorkflowError } from '../plan/model/errors.ts'

export interface Locking {
  /** How long to wait for another run, in milliseconds. */
  readonly patience?: number
  /** A lock of another machine, or one we cannot read, counts as left behind after this time. */
  readonly staleAfter?: number
}

/** Runs the work while holding the lock. */
export async function locked<T>(lock: string, locking: Locking, work: () => Promise<T>): Promise<T> {
  const { patience = 10_000, staleAfter = 60_000 } = locking
  const end = Date.now() + patience
  while (!(await made(lock))) {
    if (await isLeftBehind(lock, staleAfter)) continue
    if (Date.now() > end) throw busy(lock)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  try {
    return await work()
  } finally {
    await rm(lock, { force: true })
  }
}

/** The lock appears with its owner in it, or not at all: one without could not be told from that of a running process. */
async function made(lock: string): Promise<boolean> {
  const own = `${lock}.${process.pid}.${randomUUID()}`
  try {
    await writeFile(own, `${process.pid} ${hostname()}\n`)
    await link(own, lock)
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw new WorkflowError(
      `${lock} cannot be written (${codeOf(error)}). Check the folder and its permissions, or name another file with --ledger.`,
      { cause: error },
    )
  } finally {
    await rm(own, { force: true })
  }
}

/** True when the lock is out of the way. */
async function isLeftBehind(lock: string, staleAfter: number): Promise<boolean> {
  const seen = await ownerOf(lock)
  if (seen === null) return true
  if (seen.isHere ? isRunning(seen.pid) : seen.age < staleAfter) return false
  // Moving it away succeeds for one of several runs only; what we moved may be the new lock of a faster one.
  const aside = `${lock}.${process.pid}`
  try {
    await rename(lock, aside)
    if ((await readFile(aside, 'utf8')) !== seen.text) await link(aside, lock)
  } catch (error) {
    if (!['ENOENT', 'EEXIST'].includes(codeOf(error))) throw error
  }
  await rm(aside, { force: true })
  return true
}

/** Null when there is no lock any more. A pid means something on its own machine only. */
async function ownerOf(lock: string) {
  try {
    const [text, { mtimeMs }] = await Promise.all([readFile(lock, 'utf8'), stat(lock)])
    const [, pid, host] = /^(\d+) (.+)\n$/.exec(text) ?? []
    return { text, pid: Number(pid), isHere: host === hostname(), age: Date.now() - mtimeMs }
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    throw error
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
}

function busy(lock: string): WorkflowError {
  return new WorkflowError(`Another run is writing the ledger. If none is, delete ${lock}.`)
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? String(error)
}
