/** Live resources that the files do not declare, each with the key it will have, or why it is left out. */
import { kinds } from '../kinds/index.ts'
import type { Fields, Kind } from '../kinds/model/kind.ts'
import type { Elsewhere } from '../plan/match/elsewhere.ts'
import { naturalKeyOf } from '../plan/match/locate.ts'
import type { Match } from '../plan/match/matched.ts'
import { canonical, nameIn } from '../plan/model/canonical.ts'
import { bare, type Desired, type DesiredResource } from '../plan/model/desired.ts'
import { entriesOf, type Ledger } from '../plan/model/ledger.ts'
import type { Live, LiveResource } from '../plan/model/live.ts'
import { subjectOf } from '../plan/model/plan.ts'
import type { Home } from './home.ts'
import { keyFor, Taken } from './keys.ts'
import type { SecretNames } from './secrets.ts'
import { unwritable } from './written.ts'

export interface Newcomer {
  readonly kind: Kind
  readonly key: string
  readonly live: LiveResource
  /** Where it is written, when that is inside of another entry. */
  readonly home?: Home
}

/** Left out of the files, with the reason. */
export interface Left {
  readonly kind: string
  /** Null for the kind as a whole. */
  readonly id: number | null
  readonly title: string
  readonly reason: string
}

export interface Side {
  readonly desired: Desired
  readonly live: Live
  readonly ledger: Ledger | null
  /** What another folder of this repository manages. */
  readonly elsewhere: readonly Elsewhere[]
  readonly kinds: ReadonlySet<string>
}

/** Gives out keys: those of the ledger again, new ones beside all that are in use. */
export class Keys {
  readonly #taken = new Map<string, Taken>()
  readonly #owned = new Map<string, string>()
  readonly #forgotten: ReadonlySet<string>

  constructor({ desired, ledger }: Side) {
    const owned = ledger === null ? [] : entriesOf(ledger)
    const declared = new Set(desired.resources.map(subjectOf))
    for (const { kind, key } of [...desired.resources, ...owned, ...desired.forgotten]) this.#of(kind).add(key)
    for (const entry of owned)
      if (!declared.has(subjectOf(entry))) this.#owned.set(`${entry.kind} ${entry.id}`, entry.key)
    this.#forgotten = new Set(desired.forgotten.map(subjectOf))
  }

  /** Null for what `$forget` lists. */
  give(kind: Kind, { id, fields }: LiveResource, name: string | null): string | null {
    const own = this.#owned.get(`${kind.name} ${id}`)
    const natural = kind.identity.naturalKey.length > 1 ? naturalKeyOf(kind, { fields }) : null
    const of = { noun: kind.words.noun, id, natural: typeof natural === 'string' ? natural : null }
    const plain = own ?? keyFor(name, of, new Taken())
    if (this.#forgotten.has(subjectOf({ kind: kind.name, key: plain }))) return null
    const key = own ?? keyFor(name, of, this.#of(kind.name))
    this.#of(kind.name).add(key)
    return key
  }

  #of(kind: string): Taken {
    return this.#taken.get(kind) ?? this.#taken.set(kind, new Taken()).get(kind)!
  }
}

/** Those of kinds with ids of their own; bindings follow when these have keys. */
export function newcomers(side: Side, its: Match, keys: Keys, secrets: SecretNames, left: Left[]): Newcomer[] {
  return undeclared(side, its, false).flatMap(({ kind, live }) => {
    const name = nameOf(kind, live.fields, secrets)
    return admitted(side, { kind, live }, name, whyUnnameable(kind, live.fields), keys, left)
  })
}

/** Live resources of the exported kinds that no entry stands for, in the order of their ids: those over others, or the rest. */
export function undeclared(
  side: Side,
  { matched }: Match,
  isOver: boolean,
): { readonly kind: Kind; readonly live: LiveResource }[] {
  const claimed = new Set(matched.flatMap(({ kind, live }) => (live === null ? [] : [`${kind.name} ${live.id}`])))
  return kinds
    .filter(({ name, endpoint }) => side.kinds.has(name) && (endpoint.over !== null) === isOver)
    .flatMap((kind) =>
      [...(side.live[kind.name] ?? [])]
        .sort((a, b) => a.id - b.id)
        .filter(({ id }) => !claimed.has(`${kind.name} ${id}`))
        .map((live) => ({ kind, live })),
    )
}

/** With a key made from its name; or left, with the reason why the files cannot say it, another folder's before. */
export function admitted(
  side: Side,
  { kind, live }: { readonly kind: Kind; readonly live: LiveResource },
  name: string | null,
  unsayable: string | null,
  keys: Keys,
  left: Left[],
): Newcomer[] {
  const reason = whyElsewhere(side, kind, live) ?? unsayable
  const key = reason === null ? keys.give(kind, live, name) : null
  if (key !== null) return [{ kind, key, live }]
  left.push({ kind: kind.name, id: live.id, title: name ?? '', reason: reason ?? 'the files list it in "$forget"' })
  return []
}

/** What another folder manages stays out of these files. */
function whyElsewhere({ elsewhere }: Side, { name }: Kind, { id }: LiveResource): string | null {
  const theirs = elsewhere.find((one) => one.kind === name && one.id === id)
  return theirs === undefined ? null : `the folder ${theirs.folder} manages it`
}

/** The name people gave it, else its natural key, unless that holds a secret; what there is once has none. */
function nameOf(kind: Kind, fields: Fields, secrets: SecretNames): string | null {
  if (kind.endpoint.isSingle) return kind.words.noun
  const natural = naturalKeyOf(kind, { fields })
  const name = [nameIn(kind, fields), natural].find((text) => typeof text === 'string' && text.trim() !== '')
  return typeof name === 'string' && !secrets.isIn(name) ? name : null
}

/** A field may stay with the server, but not the one that says which resource an entry is. */
function whyUnnameable(kind: Kind, fields: Fields): string | null {
  const { nameField } = kind.identity
  if (nameField === null) return null
  const named = canonical(kind, nameField in fields ? { [nameField]: fields[nameField]! } : {})
  const [issue] = kind.schema.safeParse(named).error?.issues ?? []
  const reason = unwritable(named)
  if (issue === undefined && reason === null) return null
  return `its ${nameField} ${reason ?? `is none that these files can say (${issue!.message})`}`
}

/** What stands for a newcomer while the references of the others are looked up. */
export function shellOf({ kind, key, live }: Newcomer): DesiredResource {
  return bare({ kind: kind.name, key, id: live.id })
}
