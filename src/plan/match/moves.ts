import type { Desired, DesiredResource } from '../model/desired.ts'
import { entriesOf, type Ledger, type LedgerEntry } from '../model/ledger.ts'
import type { LiveResource } from '../model/live.ts'
import { firstBy } from '../model/lookup.ts'
import { type Managed, subjectOf } from '../model/plan.ts'
import type { Renamed } from './renames.ts'

/** Which owned resources are declared under other keys than before. */
export class Moves {
  readonly all: Renamed[] = []
  readonly #moved = new Set<string>()
  readonly #declared: ReadonlySet<string>
  readonly #ledger: Ledger | null
  readonly #ownedById: (of: string) => Managed | undefined

  constructor(desired: Desired, ledger: Ledger | null, renamed: readonly Renamed[]) {
    this.#declared = new Set(desired.resources.map(subjectOf))
    this.#ledger = ledger
    const owned = firstBy(ledger === null ? [] : entriesOf(ledger), idOf)
    this.#ownedById = (of) => owned.get(of)
    for (const one of renamed) this.add(one)
  }

  add(one: Renamed): void {
    this.all.push(one)
    this.#moved.add(subjectOf({ kind: one.kind, key: one.from }))
  }

  /** Nobody declares it any more, under no key. */
  goes(entry: Managed): boolean {
    return !this.#declared.has(subjectOf(entry)) && !this.#moved.has(subjectOf(entry))
  }

  entryOf({ kind, key }: Managed): LedgerEntry {
    return this.#ledger!.resources[kind]![key]!
  }

  /** Pinned or bound to what another key owned: the same resource under a new key, never one to delete. */
  entryUnder({ kind, key }: DesiredResource, { id }: LiveResource): LedgerEntry | null {
    const old = this.#ownedById(idOf({ kind, id }))
    if (old === undefined || !this.goes(old)) return null
    this.add({ kind, from: old.key, to: key })
    return this.entryOf(old)
  }
}

/** `labels 7` */
export function idOf({ kind, id }: { readonly kind: string; readonly id: number }): string {
  return `${kind} ${id}`
}
