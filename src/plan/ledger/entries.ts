/** The entries of a ledger while they change: by kind and key, and which keys an id has. */
import type { Ledger, LedgerEntry } from '../model/ledger.ts'

interface Subject {
  readonly kind: string
  readonly key: string
}

export class Entries {
  readonly #kinds = new Map<string, Map<string, LedgerEntry>>()
  readonly #keysOf = new Map<string, Set<string>>()

  constructor({ resources }: Pick<Ledger, 'resources'>) {
    for (const [kind, keys] of Object.entries(resources))
      for (const [key, entry] of Object.entries(keys)) this.set({ kind, key }, entry)
  }

  get({ kind, key }: Subject): LedgerEntry | undefined {
    return this.#kinds.get(kind)?.get(key)
  }

  set({ kind, key }: Subject, entry: LedgerEntry): void {
    this.#release({ kind, key })
    const keys = this.#kinds.get(kind) ?? new Map<string, LedgerEntry>()
    this.#kinds.set(kind, keys.set(key, entry))
    const those = this.#keysOf.get(`${kind} ${entry.id}`) ?? new Set<string>()
    this.#keysOf.set(`${kind} ${entry.id}`, those.add(key))
  }

  delete(subject: Subject): void {
    this.#release(subject)
    this.#kinds.get(subject.kind)?.delete(subject.key)
  }

  /** The keys that have this id now. */
  keysOf(kind: string, id: number): readonly string[] {
    return [...(this.#keysOf.get(`${kind} ${id}`) ?? [])]
  }

  /** As a ledger keeps them: kinds and keys in order. */
  get sorted(): Ledger['resources'] {
    const inOrder = <Value>(map: ReadonlyMap<string, Value>) => [...map].sort(([a], [b]) => (a < b ? -1 : 1))
    return Object.fromEntries(
      inOrder(this.#kinds)
        .filter(([, keys]) => keys.size > 0)
        .map(([kind, keys]) => [kind, Object.fromEntries(inOrder(keys))]),
    )
  }

  #release(subject: Subject): void {
    const entry = this.get(subject)
    if (entry !== undefined) this.#keysOf.get(`${subject.kind} ${entry.id}`)?.delete(subject.key)
  }
}
