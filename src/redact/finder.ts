/**
 * Says which of many texts stand in another one, in one pass over that, however many they are: an account has as many
 * secrets as webhooks, and everything that is said is looked through for each.
 */

/** So many characters decide whether it is worth to look closer. */
const BEGINNING = 4
/** Bits of a mark that a beginning leaves: of each character four. */
const MARKS = 0xffff

interface Sought<Of> {
  readonly text: string
  readonly of: Of
}

export class Finder<Of> {
  readonly #byBeginning = new Map<string, Sought<Of>[]>()
  readonly #short: Sought<Of>[] = []
  readonly #isMark = new Uint8Array(MARKS + 1)

  /** `of` is what is found when the text is. */
  add(text: string, of: Of): void {
    if (text.length < BEGINNING) {
      this.#short.push({ text, of })
      return
    }
    const beginning = text.slice(0, BEGINNING)
    const those = this.#byBeginning.get(beginning) ?? []
    this.#byBeginning.set(beginning, those)
    those.push({ text, of })
    let mark = 0
    for (let at = 0; at < BEGINNING; at++) mark = marked(mark, beginning, at)
    this.#isMark[mark] = 1
  }

  foundIn(text: string): ReadonlySet<Of> {
    const found = new Set<Of>()
    for (const one of this.#short) if (text.includes(one.text)) found.add(one.of)
    let mark = 0
    for (let at = 0; at < text.length; at++) {
      mark = marked(mark, text, at)
      if (this.#isMark[mark] === 0) continue
      const start = at + 1 - BEGINNING
      const those = this.#byBeginning.get(text.slice(Math.max(0, start), at + 1))
      if (those !== undefined) for (const one of those) if (text.startsWith(one.text, start)) found.add(one.of)
    }
    return found
  }
}

/** The mark of the characters up to this one: what lies further back than a beginning has left it. */
function marked(before: number, text: string, at: number): number {
  return ((before << 4) ^ text.charCodeAt(at)) & MARKS
}
