/** The names that references may say: from the files, and from the server's lists of what can be referred to. */
import { readLive } from '../chatwoot/live.ts'
import type { NamesFor } from '../desired/named.ts'
import { kindNamed, kinds, withParents } from '../kinds/index.ts'
import { mustBeAbout } from '../plan/ledger/installation.ts'
import { match } from '../plan/match/match.ts'
import { References } from '../plan/match/references.ts'
import { kindsToRead } from '../plan/match/to-read.ts'
import type { Desired } from '../plan/model/desired.ts'
import type { Ledger } from '../plan/model/ledger.ts'
import { besideServer, type Engine, ownShare } from './sides.ts'

/** Reads what any kind can refer to, one list each. Throws a ServerError when a list cannot be read. */
export async function readNames(engine: Engine): Promise<NamesFor> {
  const { desired, reveal, chatwoot } = engine
  const { ledger, elsewhere } = await ownShare(engine)
  const { reading, server } = await besideServer(engine, (release) =>
    readLive(chatwoot.reader(), referable(desired, ledger), () => [], { mayLack: true, release }),
  )
  const { live } = reading
  mustBeAbout(ledger, server, engine.allowed)
  const references = new References(match(desired, live, ledger, reveal, elsewhere), live)
  return (reference) => references.namesFor(reference)
}

/** Those that the files declare: without a look at the server nobody knows whether there are others. */
export function namesOfFiles(desired: Desired): NamesFor {
  const references = new References(
    match(desired, {}, null, (text) => text),
    {},
  )
  return (reference) => references.namesFor(reference)
}

/** What comes in pages may be long: it is read only where the files have something that refers to it. */
function referable(desired: Desired, ledger: Ledger | null): ReadonlySet<string> {
  const inUse = kindsToRead(desired, ledger)
  const referred = kinds
    .flatMap(({ references }) => references.map(({ to }) => kindNamed(to)))
    .filter(({ name, endpoint }) => endpoint.pages === null || inUse.has(name))
  return new Set(referred.flatMap(withParents))
}
