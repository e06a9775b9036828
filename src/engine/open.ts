/** Opens the engine on an account: the files are read and checked first, so that bad files cost no request. */
import { existsSync } from 'node:fs'
import { relative, resolve, sep } from 'node:path'
import { openChatwoot } from '../chatwoot/client.ts'
import { readServer, type ServerFacts } from '../chatwoot/server.ts'
import { expand } from '../desired/placeholders.ts'
import { readDesired } from '../desired/read.ts'
import type { BytesOf } from '../kinds/model/file.ts'
import type { Allowed } from '../plan/approve/allowed.ts'
import type { Desired } from '../plan/model/desired.ts'
import { WorkflowError } from '../plan/model/errors.ts'
import type { LedgerStore } from '../plan/model/ledger.ts'
import type { Progress } from '../plan/progress.ts'
import type { Reveal } from '../redact/seal.ts'
import type { Secrets } from '../redact/secrets.ts'
import type { Environment } from './environment.ts'
import { OWN_OUTPUTS } from './outputs-own.ts'
import type { Engine, Place } from './sides.ts'
import { saveEffort } from './v8.ts'

export { OWN_OUTPUTS }

export interface Files {
  /** Below the workspace, with forward slashes; `.` for the workspace itself. */
  readonly folder: string
  readonly desired: Desired
  readonly reveal: Reveal
  readonly bytesOf: BytesOf
}

/** Throws a FilesError with every problem of every file. Offline, variables and secrets may be missing. */
export function openFiles(folder: string, environment: Environment, secrets: Secrets, isOffline = false): Files {
  saveEffort()
  const {
    desired,
    secrets: values,
    bytesOf,
  } = readDesired({
    folder,
    workspace: process.cwd(),
    environment,
    ownOutputs: OWN_OUTPUTS,
    isOffline,
  })
  secrets.exceptWritten(() => JSON.stringify(desired))
  return { folder: nameOf(folder), desired, reveal: (text) => expand(text, values), bytesOf }
}

/** However it is written, `./desired/` and `desired` are one folder. */
export function nameOf(folder: string): string {
  return relative(process.cwd(), resolve(folder)).split(sep).join('/') || '.'
}

/** The account to work on: said for this run, or by the files. */
export function accountOf(said: number | null, { account }: Desired): number {
  const chosen = said ?? account
  if (chosen === null)
    throw new WorkflowError(
      'Which account? Write "$account" into a desired file, or give account-id (--account on a laptop, or CHATWOOT_ACCOUNT_ID).',
    )
  return chosen
}

/** Where the server is, on a laptop. */
export function accessIn({ CHATWOOT_API_URL: text = '', CHATWOOT_API_KEY: token }: Environment): {
  readonly url: string
  readonly token: string
} {
  const url = text.trim()
  if (url !== '' && token?.trim()) return { url, token }
  const missing = [
    ...(url !== '' ? [] : ['CHATWOOT_API_URL, the address of Chatwoot']),
    ...(token?.trim() ? [] : ['CHATWOOT_API_KEY, an access token of an administrator']),
  ]
  throw new WorkflowError(`Set the environment variable${missing.length === 1 ? '' : 's'} ${missing.join(', and ')}.`)
}

export interface Server {
  readonly url: string
  /** Where it was given, for what is said about it. */
  readonly urlName?: string
  readonly token: string
  readonly account: number
  /** Seconds for one answer. */
  readonly timeout?: number
  readonly maxRequests?: number
  readonly allowed?: Allowed
  readonly progress?: Progress
}

/** What an engine knows before it knows of a server. */
export function placeOf({ folder, desired }: Files, account: number, store: LedgerStore): Place {
  return { account, desired, store, folder, isThere: existsSync, now: new Date() }
}

export async function openEngine(
  files: Files,
  server: Server,
  storeFor: (server: () => Promise<ServerFacts>) => LedgerStore,
  environment: Environment,
  secrets: Secrets,
): Promise<Engine> {
  const { timeout = 30, allowed = new Set(), ...access } = server
  const started = performance.now()
  const chatwoot = await openChatwoot({ ...access, secrets, timeout: timeout * 1000, environment })
  const serverFacts = once(() => readServer(chatwoot.reader()))
  return {
    ...placeOf(files, server.account, storeFor(serverFacts)),
    server: serverFacts,
    reveal: files.reveal,
    bytesOf: files.bytesOf,
    secrets,
    chatwoot,
    allowed,
    progress: server.progress,
    clock: () => performance.now() - started,
  }
}

/** Asks when it is needed for the first time, and remembers the answer. */
export function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | undefined
  return () => (answer ??= ask())
}
