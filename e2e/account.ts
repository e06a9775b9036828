/** The account that is tried: what its server offers, and what it holds before anything is done. */
import { openChatwoot, type Reader } from '../src/chatwoot/client.ts'
import { examine } from '../src/chatwoot/examine.ts'
import { readLive, readProfile } from '../src/chatwoot/live.ts'
import { releaseIn } from '../src/doctor/server.ts'
import type { Environment } from '../src/engine/environment.ts'
import { kinds } from '../src/kinds/index.ts'
import type { Release } from '../src/kinds/model/availability.ts'
import type { Fields, Kind } from '../src/kinds/model/kind.ts'
import { whyAbsent } from '../src/plan/availability/lacking.ts'
import { canonical, titleOf } from '../src/plan/model/canonical.ts'
import type { Live, LiveResource } from '../src/plan/model/live.ts'

export interface Server {
  readonly url: string
  readonly token: string
  readonly account: number
}

export interface Account {
  readonly version: string
  readonly release: Release
  /** Kinds that cannot be tried on this server, each with the reason. */
  readonly absent: ReadonlyMap<string, string>
  readonly live: Live
  /** The id of the token's own user. */
  readonly me: number
}

export async function withReader<Value>(
  server: Server,
  environment: Environment,
  use: (reader: Reader) => Promise<Value>,
): Promise<Value> {
  const chatwoot = await openChatwoot({ ...server, environment })
  return await use(chatwoot.reader()).finally(() => chatwoot.close())
}

/** Reads everything. Throws a ServerError when the server or the account cannot be read. */
export async function survey(reader: Reader): Promise<Account> {
  const examined = await examine(reader, reader.account)
  if (examined.installation.error !== null) throw examined.installation.error
  const { version } = examined.installation.answer
  const release = releaseIn(examined)
  const absent = new Map<string, string>()
  for (const kind of kinds) {
    const why = whyAbsent(kind, release)
    if (why !== null) absent.set(kind.name, `not on Chatwoot ${version}: ${why}`)
  }
  const wanted = kinds.filter(({ name }) => !absent.has(name)).map(({ name }) => name)
  const { live } = await readLive(reader, new Set(wanted), everyOver, { mayLack: true })
  for (const name of wanted)
    if (live[name] === undefined)
      absent.set(name, `this Chatwoot (${version}) does not offer them: its list answers 404`)
  return { version, release, absent, live, me: (await readProfile(reader)).id }
}

function everyOver({ endpoint }: Kind, live: Live): number[] {
  return endpoint.over === null ? [] : (live[endpoint.over.kind] ?? []).map(({ id }) => id)
}

/** What an account has once and nobody creates. */
export function isAlwaysThere({ endpoint }: Kind): boolean {
  return endpoint.isSingle && endpoint.create === null
}

/** What is there besides the token's own user and what every account has, a line a kind. */
export function holdingsOf({ live, me }: Account): string[] {
  return kinds
    .filter((kind) => !isAlwaysThere(kind))
    .flatMap((kind) => {
      const its = (live[kind.name] ?? []).filter(({ id }) => kind.safety.people === null || id !== me)
      const names = its.slice(0, 3).map(({ id, fields }) => titleOf(kind, fields, String(id)))
      return its.length === 0 ? [] : [`${its.length} ${kind.name} (${names.join(', ')}${its.length > 3 ? ', …' : ''})`]
    })
}

/** What is not as it was, as `labels 7 is left`; empty when all is. */
export function differences(before: Live, after: Live): string[] {
  return kinds.flatMap((kind) => {
    const { name } = kind
    const [then, now] = [byId(kind, before[name]), byId(kind, after[name])]
    return [...new Set([...then.keys(), ...now.keys()])].flatMap((id) => {
      if (!then.has(id)) return [`${name} ${id} is left`]
      if (!now.has(id)) return [`${name} ${id} is gone`]
      return then.get(id) === now.get(id) ? [] : [`${name} ${id} has changed`]
    })
  })
}

/** What was put back is not null again where that and false are the same. */
function byId(kind: Kind, resources: readonly LiveResource[] = []): Map<number, string> {
  const shown = (fields: Fields) => (isAlwaysThere(kind) ? canonical(kind, fields) : fields)
  return new Map(resources.map(({ id, fields }) => [id, JSON.stringify(shown(fields))]))
}
