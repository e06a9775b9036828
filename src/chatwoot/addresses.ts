/** Where resources are asked for: what a reading has found, and what has been made since. */
import type { Located } from '../kinds/model/endpoint.ts'

export class Addresses {
  readonly #addresses = new Map<string, string>()

  /** Keeps it for later, and answers it. */
  add(kind: string, one: Located): Located {
    this.#addresses.set(`${kind} ${one.id}`, one.address)
    return one
  }

  /** Throws for what was neither read nor made: a plan speaks of nothing else. */
  of(kind: string, id: number): Located {
    const address = this.#addresses.get(`${kind} ${id}`)
    if (address === undefined) throw new Error(`nothing is known of ${kind} ${id}`)
    return { id, address }
  }
}
