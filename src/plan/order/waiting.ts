/**
 * What still waits while one change after the other gets its place. Each counts what it waits for, so that whatever gets
 * its place is looked at once, and so is what waits for that.
 */
import { circlesAmong } from './circles.ts'
import type { Unordered } from './unordered.ts'

/** For each change, those it has to wait for. */
export type Waits = ReadonlyMap<Unordered, readonly Unordered[]>

export class Waiting {
  /** In the order in which those that wait for nothing get their places. */
  readonly #all: readonly Unordered[]
  readonly #rank: ReadonlyMap<Unordered, number>
  readonly #forReferences: Waits
  readonly #forNames: Waits
  /** The other way round: for each change, those that wait for it. */
  readonly #referring: Waits
  readonly #taking: Waits
  /** How many times each waits, of those without a place. */
  readonly #counts: Map<Unordered, number>
  /** Those that wait for a name that is free by now, because its resource has a temporary one. */
  readonly #aside = new Set<Unordered>()
  /** Without a place, and waiting for nothing. A delete that nothing but deletes waits for is `last`. */
  #free: Unordered[] = []
  #freeDeletes: Unordered[] = []
  readonly #last: Unordered[] = []
  /** How many of those without a place are no deletes. */
  #others: number
  #circles: Map<Unordered, readonly Unordered[]> | null = null
  /** Before this index of `all`, nothing that waits is in a circle. */
  #at = 0

  constructor(all: readonly Unordered[], forReferences: Waits, forNames: Waits) {
    this.#all = all
    this.#rank = new Map(all.map((change, index) => [change, index]))
    this.#forReferences = forReferences
    this.#forNames = forNames
    this.#referring = reversed(forReferences)
    this.#taking = reversed(forNames)
    this.#counts = new Map(all.map((change) => [change, this.#waitsFor(change).length]))
    this.#others = all.filter((change) => !isDelete(change)).length
    for (const change of all) if (this.#counts.get(change) === 0) this.#release(change)
  }

  isOver(): boolean {
    return this.#counts.size === 0
  }

  /** One level at a time keeps the order independent of how the changes came in. Nothing when all wait in a circle. */
  nextLevel(): Unordered[] {
    if (this.#free.length > 0) return this.#sorted(this.#free.splice(0))
    if (this.#others === 0) return this.#sorted([...this.#last.splice(0), ...this.#freeDeletes.splice(0)])
    // Only a delete that something else waits for may come before it.
    const { needed = [], last = [] } = Object.groupBy(this.#freeDeletes.splice(0), (change) =>
      this.#isNeeded(change) ? 'needed' : 'last',
    )
    this.#last.push(...last)
    return this.#sorted(needed)
  }

  /** The first circle of those in which nothing can come first. */
  circle(): Unordered[] {
    this.#circles ??= this.#circlesAmong(this.#all.filter((change) => this.#counts.has(change)))
    for (; ; this.#at++) {
      const change = this.#all[this.#at]!
      if (!this.#counts.has(change)) continue
      const circle = this.#circles.get(change)!
      if (circle.length > 1 || this.#waitsFor(change).includes(change)) return this.#sorted(circle)
    }
  }

  /** Those that wait for the names of a change. */
  taking(change: Unordered): readonly Unordered[] {
    return this.#taking.get(change) ?? []
  }

  /** The names of a change are free before it gets its place. */
  freeNames(change: Unordered, circle: readonly Unordered[]): void {
    this.#aside.add(change)
    for (const other of this.taking(change)) this.#waitOnceLess(other)
    for (const [one, its] of this.#circlesAmong(circle)) this.#circles!.set(one, its)
  }

  /** They have their places, and nothing waits for them any more. */
  place(changes: readonly Unordered[]): void {
    for (const change of changes) {
      this.#counts.delete(change)
      if (!isDelete(change)) this.#others -= 1
    }
    for (const change of changes) for (const other of this.#waitedForBy(change)) this.#waitOnceLess(other)
  }

  #waitOnceLess(change: Unordered): void {
    const count = this.#counts.get(change)
    if (count === undefined) return
    this.#counts.set(change, count - 1)
    if (count === 1) this.#release(change)
  }

  #release(change: Unordered): void {
    ;(isDelete(change) ? this.#freeDeletes : this.#free).push(change)
  }

  #waitsFor(change: Unordered): Unordered[] {
    const forNames = this.#forNames.get(change)!.filter((other) => !this.#aside.has(other))
    return [...this.#forReferences.get(change)!, ...forNames]
  }

  #waitedForBy(change: Unordered): Unordered[] {
    return [...(this.#referring.get(change) ?? []), ...(this.#aside.has(change) ? [] : this.taking(change))]
  }

  #circlesAmong(some: readonly Unordered[]): Map<Unordered, readonly Unordered[]> {
    return circlesAmong(
      some,
      (change) => this.#waitsFor(change),
      (change) => this.#waitedForBy(change),
    )
  }

  /** Whether anything that is no delete waits for it, by way of others as well. What is not needed never will be. */
  #isNeeded(change: Unordered): boolean {
    const seen = new Set<Unordered>()
    const open = this.#waitedForBy(change)
    for (let other = open.pop(); other !== undefined; other = open.pop()) {
      if (seen.has(other)) continue
      seen.add(other)
      if (this.#counts.has(other) && !isDelete(other)) return true
      open.push(...this.#waitedForBy(other))
    }
    return false
  }

  #sorted(changes: readonly Unordered[]): Unordered[] {
    return changes.toSorted((a, b) => this.#rank.get(a)! - this.#rank.get(b)!)
  }
}

export function isDelete({ action }: Unordered): boolean {
  return action === 'delete'
}

function reversed(waits: Waits): Waits {
  const waiting = new Map<Unordered, Unordered[]>()
  for (const [change, others] of waits)
    for (const other of others) {
      const those = waiting.get(other)
      if (those === undefined) waiting.set(other, [change])
      else those.push(change)
    }
  return waiting
}
