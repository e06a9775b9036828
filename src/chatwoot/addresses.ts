/** Where resources are asked for: what a reading has found, and what has been made since. */
import { type Located, parentOf } from '../kinds/model/endpoint.ts'
import type { Fields, Kind } from '../kinds/model/kind.ts'

export class Addresses {
  readonly #addresses = new Map<string, Located>()

  /** Keeps it for later, and answers it. */
  add(kind: string, one: Located): Located {
    this.#addresses.set(`${kind} ${one.id}`, one)
    return one
  }

  /** What is asked for by its name has another one now, and all that lies under it moves along. */
  move(kind: string, { id, address }: Located): void {
    const before = this.of(kind, id).address
    if (before === address) return
    for (const [subject, its] of this.#addresses)
      if (its.address === before || its.address.startsWith(`${before}/`))
        this.#addresses.set(subject, { ...its, address: `${address}${its.address.slice(before.length)}` })
  }

  /** Throws for what was neither read nor made: a plan speaks of nothing else. */
  of(kind: string, id: number): Located {
    const its = this.#addresses.get(`${kind} ${id}`)
    if (its === undefined) throw new Error(`nothing is known of ${kind} ${id}`)
    return its
  }

  /** What a resource with these fields lies under or over; null where that is nothing. */
  parentOf({ endpoint }: Kind, fields: Fields): Located | null {
    const about = parentOf(endpoint)
    return about === null ? null : this.of(about.kind, fields[about.at] as number)
  }
}
