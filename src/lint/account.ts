/**
 * The account as it will be when the plan is applied: what is declared, laid over what the server has, and what nobody
 * declares. References are names everywhere. What nobody can know is not there, so that no rule rests on a guess.
 */
import { kindNamed } from '../kinds/index.ts'
import type { Fields, Json, Kind } from '../kinds/model/kind.ts'
import { naturalKeyOf } from '../plan/match/locate.ts'
import type { Match } from '../plan/match/matched.ts'
import type { References } from '../plan/match/references.ts'
import { canonical, titleOf } from '../plan/model/canonical.ts'
import type { DesiredResource } from '../plan/model/desired.ts'
import { isRead, type Live, type LiveResource } from '../plan/model/live.ts'
import { firstBy, onceFor } from '../plan/model/lookup.ts'
import { fieldOf, isObject, without } from '../plan/model/paths.ts'

export interface Resource {
  readonly kind: string
  /** Its key; of what nobody declares its natural key. */
  readonly key: string
  readonly title: string
  /** Canonical. A text with secrets is `Sealed`; a field that nobody knows is missing. */
  readonly fields: Fields
  /** What is missing in its fields is not there on the server either, or is what Chatwoot gives to a new one. */
  readonly isWhole: boolean
  /** Null for what nobody declares: it is never reported, and only says what others meet. */
  readonly declared: DesiredResource | null
}

export interface Pair {
  /** The plan's key for it; null for what nobody declares. */
  readonly key: string | null
  /** Null when it is new; made when it is asked for. */
  readonly before: () => Resource | null
  /** Null when it goes. */
  readonly after: Resource | null
}

const byKey = onceFor((all: readonly Resource[]) => firstBy(all, ({ key }): Json => key))

export class Account {
  readonly #match: Match
  readonly #live: Live
  readonly #references: References
  readonly #resources = new Map<string, readonly Resource[]>()
  readonly #answers = new Map<object, unknown>()

  constructor(match: Match, live: Live, references: References) {
    this.#match = match
    this.#live = live
    this.#references = references
  }

  of(kind: string): readonly Resource[] {
    const known = this.#resources.get(kind)
    if (known !== undefined) return known
    const its = this.#all(kindNamed(kind))
    this.#resources.set(kind, its)
    return its
  }

  /** By its key or natural key. */
  one(kind: string, name: Json): Resource | undefined {
    return byKey(this.of(kind)).get(name)
  }

  /** Whether nothing of this kind exists that `of` does not hold. */
  isWhole(kind: string): boolean {
    return isRead(this.#live, kind)
  }

  /** All that there is or will be of a kind: each as it is, by the names that it will have, and as it will be. */
  pairs(kind: string): readonly Pair[] {
    const its = kindNamed(kind)
    const mine = this.#match.matched.filter((one) => one.kind === its)
    const gone = this.#match.left.filter((one) => one.kind === kind && !one.isForgotten)
    const lives = [...mine.map(({ live }) => live), ...this.#others(its)]
    return [
      ...this.of(kind).map((after, index): Pair => {
        const live = lives[index]!
        const before = () =>
          live && { ...after, ...this.#undeclared(its, live), key: after.key, declared: after.declared }
        return { key: after.declared && after.key, before: after.declared === null ? () => after : before, after }
      }),
      ...gone.flatMap(({ key, live }): Pair[] =>
        live === null ? [] : [{ key, before: () => this.#undeclared(its, live), after: null }],
      ),
    ]
  }

  /** All that is declared. */
  declared(): readonly DesiredResource[] {
    return this.#match.matched.map(({ desired }) => desired)
  }

  /** What several rules ask of the same account, found out once. */
  once<Answer>(ask: (account: Account) => Answer): Answer {
    if (!this.#answers.has(ask)) this.#answers.set(ask, ask(this))
    return this.#answers.get(ask) as Answer
  }

  #all(kind: Kind): Resource[] {
    const mine = this.#match.matched.filter((one) => one.kind === kind)
    return [
      ...mine.map(({ desired, live }) => this.#declared(kind, desired, live)),
      ...this.#others(kind).map((one) => this.#undeclared(kind, one)),
    ]
  }

  /** What the server has, nobody declares and nothing of this plan deletes. */
  #others(kind: Kind): readonly LiveResource[] {
    const { matched, left } = this.#match
    const mine = matched.filter((one) => one.kind === kind).flatMap(({ live }) => live?.id ?? [])
    const gone = left.filter((one) => one.kind === kind.name && !one.isForgotten).map(({ id }) => id)
    const taken = new Set([...mine, ...gone])
    return (this.#live[kind.name] ?? []).filter(({ id }) => !taken.has(id))
  }

  #undeclared(kind: Kind, one: LiveResource): Resource {
    const fields = this.#ofLive(kind, one)
    const title = titleOf(kind, fields, String(one.id))
    const name = naturalKeyOf(kind, { fields })
    return {
      kind: kind.name,
      key: typeof name === 'string' ? name : title,
      title,
      fields,
      isWhole: !one.isPartial,
      declared: null,
    }
  }

  #declared(kind: Kind, declared: DesiredResource, live: LiveResource | null): Resource {
    const leftToServer = Object.keys(declared.ignore).map(fieldOf)
    const said = canonical(kind, this.#references.ofDesired(kind, declared, declared.fields).fields)
    const there = live === null ? {} : this.#ofLive(kind, live)
    const fields = withoutAt(laidOver(without(said, leftToServer), there), declared.unknown ?? [])
    const isWhole = live === null ? this.isWhole(kind.name) : !live.isPartial
    return { kind: kind.name, key: declared.key, title: titleOf(kind, fields, declared.key), fields, isWhole, declared }
  }

  #ofLive(kind: Kind, { fields }: LiveResource): Fields {
    return canonical(kind, this.#references.ofLive(kind, fields, 'after'))
  }
}

function laidOver(said: Fields, there: Fields): Fields {
  const both = Object.entries(said).map(([name, ours]): [string, Json] => {
    const theirs = there[name]
    return [name, isObject(ours) && isObject(theirs) ? { ...theirs, ...ours } : ours]
  })
  return { ...there, ...Object.fromEntries(both) }
}

/** Without the smallest object fields that these paths lead into. */
function withoutAt(fields: Fields, paths: readonly string[]): Fields {
  const known: { [name: string]: Json } = { ...fields }
  for (const path of paths) {
    const [first, second] = path.split(/[.[]/, 2)
    const inner = known[first!]
    if (second !== undefined && isObject(inner) && Object.hasOwn(inner, second))
      known[first!] = without(inner, [second])
    else delete known[first!]
  }
  return known
}
