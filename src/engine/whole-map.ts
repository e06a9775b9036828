/** Routing maps of the whole account, and of the files alone, for the command. */
import { readLive } from '../chatwoot/live.ts'
import { accountOfFiles } from '../lint/lint.ts'
import type { RoutingMap } from '../map/graph.ts'
import { mapKinds } from '../map/sides.ts'
import { mustBeAbout } from '../plan/ledger/installation.ts'
import { beyondIn } from '../plan/match/beyond.ts'
import { bindingsToRead } from '../plan/match/match.ts'
import { kindsToRead } from '../plan/match/to-read.ts'
import type { Desired } from '../plan/model/desired.ts'
import type { Secrets } from '../redact/secrets.ts'
import { linting, planFrom, saltOf } from './engine.ts'
import { drawn } from './map.ts'
import { besideServer, type Engine, ownShare } from './sides.ts'

/** Of all that the account has, with what a plan of the files changes. Reads every kind that the map shows. */
export async function mapOfAccount(engine: Engine): Promise<RoutingMap> {
  const { ledger, elsewhere } = await ownShare(engine)
  const { desired, reveal, chatwoot, allowed } = engine
  const { reading, server } = await besideServer(engine, (release) =>
    readLive(
      chatwoot.reader(),
      kindsToRead(desired, ledger).union(mapKinds),
      (kind, live) =>
        mapKinds.has(kind.name)
          ? (live[kind.endpoint.over!.kind] ?? []).map(({ id }) => id)
          : bindingsToRead(kind, desired, live, ledger, reveal),
      { mayLack: true, release, beyond: beyondIn(desired, ledger) },
    ),
  )
  mustBeAbout(ledger, server, allowed)
  const { lint, account } = linting()
  const plan = planFrom(engine, { ledger, elsewhere, salt: saltOf(ledger), server }, reading, allowed, lint)
  return drawn(account(), plan, engine.secrets)
}

/** Of what the files declare, as if there were nothing else. */
export function mapOfFiles(desired: Desired, secrets: Secrets): RoutingMap {
  return drawn(accountOfFiles(desired), { changes: [], held: [], contested: [] }, secrets)
}
