/** What an engine is, and what it reads before there is anything to plan: the ledger and the server. */
import type { Chatwoot } from '../chatwoot/client.ts'
import { type Reading, readLive } from '../chatwoot/live.ts'
import type { ServerFacts } from '../chatwoot/server.ts'
import type { BytesOf } from '../kinds/model/file.ts'
import type { Allowed } from '../plan/approve/allowed.ts'
import { beyondIn } from '../plan/match/beyond.ts'
import { type Elsewhere, foldersIn, shareOf } from '../plan/match/elsewhere.ts'
import { filesToCompare } from '../plan/match/files.ts'
import { bindingsToRead } from '../plan/match/match.ts'
import { kindsToRead } from '../plan/match/to-read.ts'
import type { Desired } from '../plan/model/desired.ts'
import type { Ledger, LedgerStore } from '../plan/model/ledger.ts'
import type { Watched } from '../plan/progress.ts'
import type { Reveal } from '../redact/seal.ts'
import type { Secrets } from '../redact/secrets.ts'

/** What is known without a server. */
export interface Place {
  readonly account: number
  readonly desired: Desired
  readonly store: LedgerStore
  /** The folder of the desired files, as the ledger names it, and whether another one exists. */
  readonly folder: string
  readonly isThere: (folder: string) => boolean
  /** When this run began. */
  readonly now: Date
}

export interface Engine extends Place, Watched {
  readonly reveal: Reveal
  readonly bytesOf: BytesOf
  readonly secrets: Secrets
  readonly chatwoot: Chatwoot
  /** What the server says of itself; asked once, whoever wants to know it. */
  readonly server: () => Promise<ServerFacts>
  /** What people have approved, besides what a look is given. */
  readonly allowed: Allowed
  /** Milliseconds since the engine was opened. */
  readonly clock: () => number
}

/** The sides of a look that are not in the files, once both are read. */
export interface Sides {
  /** The part of the ledger that is this folder's, and what the others manage. */
  readonly ledger: Ledger | null
  readonly elsewhere: readonly Elsewhere[]
  readonly reading: Reading
  readonly server: ServerFacts
}

/** Reads the ledger and the server. Whoever needs something else from elsewhere can ask for it meanwhile. */
export async function readSides(engine: Engine): Promise<Sides> {
  const share = await ownShare(engine)
  return { ...share, ...(await besideServer(engine, (release) => read(engine, share.ledger, release))) }
}

/** A reading, while the server is asked what it is. Where both fail, a list says more clearly why. */
export async function besideServer(
  { server: ask }: Pick<Engine, 'server'>,
  readWith: (release: Promise<ServerFacts>) => Promise<Reading>,
): Promise<Pick<Sides, 'reading' | 'server'>> {
  const asked = ask()
  asked.catch(() => {})
  const reading = await readWith(asked)
  return { reading, server: await asked }
}

/** The part of the ledger that is this folder's, and what the others manage. */
export async function ownShare({
  account,
  store,
  folder,
  isThere,
}: Place): Promise<Pick<Sides, 'ledger' | 'elsewhere'>> {
  return shareIn(await store.read(account), { store, folder, isThere })
}

/** The same of a ledger that was read already. Nobody is asked of a folder that is on the disk. */
export async function shareIn(
  whole: Ledger | null,
  { store, folder, isThere }: Pick<Place, 'store' | 'folder' | 'isThere'>,
): Promise<Pick<Sides, 'ledger' | 'elsewhere'>> {
  const others = foldersIn(whole).filter((other) => other !== folder)
  const found = await Promise.all(others.map(async (other) => isThere(other) || store.hasFolder?.(other)))
  return shareOf(whole, folder, (other) => found[others.indexOf(other)] === true)
}

/** What the server has of all that a plan with this ledger speaks of. */
export async function read(
  { desired, reveal, chatwoot }: Engine,
  ledger: Ledger | null,
  release: Promise<ServerFacts>,
): Promise<Reading> {
  const reader = chatwoot.reader()
  const reading = await readLive(
    reader,
    kindsToRead(desired, ledger),
    (kind, live) => bindingsToRead(kind, desired, live, ledger, reveal),
    { release, beyond: beyondIn(desired, ledger) },
  )
  const unknown = filesToCompare(desired, ledger)
  if (unknown === null) return reading
  const { withContents } = await import('../chatwoot/contents.ts')
  return { ...reading, live: (await withContents(reader, reading, unknown)).live }
}
