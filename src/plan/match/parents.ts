/** What resources are over or under: which of those that have been matched, or that are on the server, they name. */
import { kindNamed } from '../../kinds/index.ts'
import { parentOf } from '../../kinds/model/endpoint.ts'
import type { Json, Kind } from '../../kinds/model/kind.ts'
import type { DesiredResource } from '../model/desired.ts'
import type { Live } from '../model/live.ts'
import { allBy } from '../model/lookup.ts'
import { valueAt } from '../model/paths.ts'
import { belongings, calledSo, naturalKeyOf, type Within } from './locate.ts'
import type { Matched } from './matched.ts'

/** The declared ones of one kind. */
interface Named {
  readonly byKey: ReadonlyMap<Json, readonly Matched[]>
  readonly byName: ReadonlyMap<Json, readonly Matched[]>
}

export class Parents {
  readonly #live: Live
  readonly #declared = new Map<string, Matched[]>()
  /** Made when somebody asks: most kinds are nobody's parents. */
  readonly #named = new Map<string, Named>()

  constructor(live: Live) {
    this.#live = live
  }

  /** A declared resource that others may be over or under, with what it was matched to. */
  add(one: Matched): void {
    const { name } = one.kind
    this.#declared.set(name, this.#declared.get(name) ?? [])
    this.#declared.get(name)!.push(one)
    this.#named.delete(name)
  }

  /**
   * The id of what a resource says it is over or under: declared, by its key or its name, or on the server by its name.
   * Null when that is still to be made, undefined when the resource names nothing, or has no parent.
   */
  idOf({ endpoint }: Kind, { fields }: DesiredResource): number | null | undefined {
    const about = parentOf(endpoint)
    const name = about === null ? undefined : valueAt(fields, about.at)
    return about === null || name === undefined ? undefined : this.#idIn(about.kind, name)
  }

  /** What a resource belongs to for good, as far as it says so and it is known. */
  within(kind: Kind, { fields }: DesiredResource): Within {
    return Object.fromEntries(
      belongings(kind).flatMap(({ at, to }) => {
        const name = valueAt(fields, at)
        const id = name === undefined || name === null ? name : this.#idIn(to, name)
        return id === undefined ? [] : [[at, id ?? name!]]
      }),
    )
  }

  #idIn(kind: string, name: Json): number | null | undefined {
    const { byKey, byName } = this.#namedIn(kind)
    const [over] = byKey.get(name) ?? byName.get(name) ?? []
    if (over !== undefined) return over.live?.id ?? null
    const named = calledSo(kindNamed(kind), this.#live[kind] ?? [], name)
    return named.length === 1 ? named[0]!.id : undefined
  }

  #namedIn(kind: string): Named {
    const known = this.#named.get(kind)
    if (known !== undefined) return known
    const all = this.#declared.get(kind) ?? []
    const its = {
      byKey: allBy(all, ({ desired }): Json[] => [desired.key]),
      byName: allBy(all, ({ kind: of, desired, live }) =>
        [desired, ...(live === null ? [] : [live])].flatMap((side) => naturalKeyOf(of, side) ?? []),
      ),
    }
    this.#named.set(kind, its)
    return its
  }
}
