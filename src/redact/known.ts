/** The secrets that are known, and which of them stand in a text. */
import { Finder } from './finder.ts'
import { formsOf } from './forms.ts'

export interface Secret {
  readonly value: string
  /** What people call it: `${secret:HOOK}`, `imap_password`. */
  readonly name: string
  readonly isGiven: boolean
  readonly isLikeWords: boolean
  needles?: readonly string[]
}

/** As it is looked for. */
export interface Sought extends Secret {
  /** The longest first, so that none leaves the end of another behind. */
  readonly forms: readonly string[]
  /** How many were known before it. */
  readonly turn: number
}

export class Known {
  readonly #byValue = new Map<string, Secret>()
  readonly #turns = new Map<string, number>()
  readonly #finder = new Finder<Sought>()
  /** Those that the finder does not know yet: most are never looked for. */
  #unsought: Secret[] = []

  get(value: string): Secret | undefined {
    return this.#byValue.get(value)
  }

  /** In the place of what was known of the same value. */
  set(secret: Secret): void {
    const { value } = secret
    this.#turns.set(value, this.#turns.get(value) ?? this.#turns.size)
    this.#byValue.set(value, secret)
    this.#unsought.push(secret)
  }

  get all(): readonly Secret[] {
    return [...this.#byValue.values()]
  }

  /** Those that stand in a text, the longest first, so that none leaves the end of another behind. */
  in(text: string): Sought[] {
    for (const secret of this.#unsought) {
      const sought = { ...secret, forms: formsOf(secret.value), turn: this.#turns.get(secret.value)! }
      for (const form of sought.forms) this.#finder.add(form, sought)
    }
    this.#unsought = []
    const found = this.#finder.foundIn(text)
    if (found.size === 0) return []
    const isUpToDate = ({ value, isGiven }: Sought) => this.#byValue.get(value)!.isGiven === isGiven
    return [...found].filter(isUpToDate).sort(longestFirst)
  }
}

export function longestFirst(a: Sought, b: Sought): number {
  return b.value.length - a.value.length || a.turn - b.turn
}
