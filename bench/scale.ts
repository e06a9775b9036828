/** What each operation costs on accounts of several sizes, and with which power of the size that grows. */
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Double, startDouble } from '../test/double/server.ts'
import type { Store } from '../test/double/store.ts'
import { filesOfAccount } from './account.ts'
import { type Command, type Cost, measure, ROOT } from './measure.ts'

/** An account of one size, as its server and its files are before an operation. */
export interface Account {
  readonly size: number
  readonly folder: string
  readonly double: Double
  readonly stores: { readonly [state in 'empty' | 'full' | 'drifted']: Store }
}

export interface Operation {
  readonly name: string
  /** What the server has. */
  readonly on: keyof Account['stores']
  /** What the files say. */
  readonly files: Files
  /** Whether it begins with a ledger of all that is there. */
  readonly hasLedger: boolean
  readonly args: readonly string[]
  readonly exitCode: number
}

/** Workspaces with files that say: what was applied, that with a tenth or one of it changed, and nothing yet. */
type Files = 'same' | 'tenth' | 'one' | 'none'

const APPLY = ['apply', '--yes']

export const OPERATIONS: readonly Operation[] = [
  { name: 'validate', on: 'full', files: 'same', hasLedger: true, args: ['validate'], exitCode: 0 },
  { name: 'plan, unchanged', on: 'full', files: 'same', hasLedger: true, args: ['plan'], exitCode: 0 },
  { name: 'plan, 10 % changed', on: 'full', files: 'tenth', hasLedger: true, args: ['plan'], exitCode: 2 },
  { name: 'plan, first contact', on: 'full', files: 'same', hasLedger: false, args: ['plan'], exitCode: 0 },
  { name: 'apply, all created', on: 'empty', files: 'same', hasLedger: false, args: APPLY, exitCode: 0 },
  { name: 'apply, one changed', on: 'full', files: 'one', hasLedger: true, args: APPLY, exitCode: 0 },
  { name: 'drift, 10 % drifted', on: 'drifted', files: 'same', hasLedger: true, args: ['drift'], exitCode: 2 },
  { name: 'export, new', on: 'full', files: 'none', hasLedger: false, args: ['export'], exitCode: 0 },
  { name: 'export, unchanged', on: 'full', files: 'same', hasLedger: true, args: ['export'], exitCode: 0 },
]

/** Makes the account by applying its files, and keeps what the server and the ledger hold then. */
export async function openAccount(size: number): Promise<Account> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'))
  await mkdir(join(folder, 'none'))
  await writeFiles(join(folder, 'same/desired'), filesOfAccount(size))
  await writeFiles(join(folder, 'tenth/desired'), filesOfAccount(size, 10))
  await writeFiles(join(folder, 'one/desired'), filesOfAccount(size, size))
  const double = await startDouble()
  const empty = double.store.copy()
  const account = { size, folder, double }
  await measure(commandOf(account, { files: 'same', args: APPLY, exitCode: 0 }))
  const full = double.store.copy()
  // The same resources, of which some are changed: what is created anew has other ids.
  await copyFile(join(folder, 'same', LEDGER), join(folder, LEDGER))
  await copyFile(join(folder, 'same', LEDGER), join(folder, 'tenth', LEDGER))
  await measure(commandOf(account, { files: 'tenth', args: APPLY, exitCode: 0 }))
  return { ...account, stores: { empty, full, drifted: double.store.copy() } }
}

export async function closeAccount({ folder, double }: Pick<Account, 'folder' | 'double'>): Promise<void> {
  await double.close()
  await rm(folder, { recursive: true })
}

/** One run of an operation, of an account that is as it was before the last one. */
export async function runOperation(account: Account, its: Operation, node: readonly string[] = []): Promise<Cost> {
  const { folder, double, stores } = account
  const workspace = join(folder, its.files)
  double.reset(stores[its.on])
  if (its.files === 'none') await rm(join(workspace, 'desired'), { recursive: true, force: true })
  for (const left of [LEDGER, `${LEDGER}.receipts.jsonl`]) await rm(join(workspace, left), { force: true })
  if (its.hasLedger) await copyFile(join(folder, LEDGER), join(workspace, LEDGER))
  return measure(commandOf(account, its, node))
}

const LEDGER = 'chatwoot-ledger.json'

function commandOf(
  { folder, size, double }: Pick<Account, 'folder' | 'size' | 'double'>,
  { files, args, exitCode }: Pick<Operation, 'files' | 'args' | 'exitCode'>,
  node: readonly string[] = [],
): Command {
  const more = args[0] === 'validate' ? [] : ['--account=2', `--max-requests=${1000 + 2 * size}`]
  return {
    name: args.join(' '),
    args: [...node, join(ROOT, 'dist/cli.js'), ...args, ...more],
    env: { CHATWOOT_API_URL: double.url, CHATWOOT_API_KEY: 'admin-token' },
    exitCode,
    cwd: join(folder, files),
  }
}

async function writeFiles(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  await mkdir(folder, { recursive: true })
  for (const [name, text] of files) await writeFile(join(folder, name), text)
}
