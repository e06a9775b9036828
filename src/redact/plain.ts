/**
 * A text with every escape taken back, however often something on the way put one in: JSON, Ruby, addresses, HTML. What
 * is looked for in it has been made plain the same way, so no list of encodings has to be complete.
 */

/** One UTF-16 unit of `plain` stands for `text.slice(from[i], to[i])`. In small letters, white space as one space. */
export interface Plain {
  readonly plain: string
  readonly from: readonly number[]
  readonly to: readonly number[]
}

/** What cannot be known, because it was cut off in the middle. */
export const LOST = '\uFFFD'
/** Enough for an escape in an escape in an escape; a hostile text shall not keep us busy. */
const PASSES = 6

const ESCAPE =
  /(?<bytes>(?:%(?:25)*[\da-fA-F]{2}|\\+x[\da-fA-F]{2})+)|\\+u(?:(?<unicode>[\da-fA-F]{4})|\{(?<point>[\da-fA-F]{1,6})\})|(?<lost>\\+(?:u[\da-fA-F]{0,3}|x[\da-fA-F]?))|(?<space>\\+[nrtbf])|(?<slashes>\\+)|&(?:amp;)*(?:#x(?<hex>[\da-fA-F]{1,6})|#(?<decimal>\d{1,7})|(?<name>quot|lt|gt|apos|amp|nbsp));?/g
const NAMED: { readonly [name: string]: string } = { quot: '"', lt: '<', gt: '>', apos: "'", amp: '&', nbsp: ' ' }

/** The text as it is, and with its escapes taken back if it seems to have any: what looks like one may be none. */
export function plainsOf(text: string): readonly Plain[] {
  const places = Array.from({ length: text.length }, (_, at) => at)
  const written: Plain = { plain: text, from: places, to: places.map((at) => at + 1) }
  let its = written
  for (let pass = 0; pass < PASSES && /[\\%&]/.test(its.plain); pass++) {
    const next = unescaped(its)
    if (next.plain === its.plain) break
    its = next
  }
  return (its === written ? [its] : [written, its]).map(folded)
}

/** Collects units with the places that they have in the text. */
class Made {
  readonly #units: string[] = []
  readonly from: number[] = []
  readonly to: number[] = []

  add(text: string, from: number, to: number): void {
    for (let at = 0; at < text.length; at++) {
      this.#units.push(text[at]!)
      this.from.push(from)
      this.to.push(to)
    }
  }

  get last(): string | undefined {
    return this.#units.at(-1)
  }

  get its(): Plain {
    return { plain: this.#units.join(''), from: this.from, to: this.to }
  }
}

function unescaped({ plain, from, to }: Plain): Plain {
  const made = new Made()
  const copy = (start: number, end: number) => {
    for (let at = start; at < end; at++) made.add(plain[at]!, from[at]!, to[at]!)
  }
  let done = 0
  for (const found of plain.matchAll(ESCAPE)) {
    const start = found.index
    const end = start + found[0].length
    const { bytes, unicode, point, hex, decimal, name, lost, slashes } = found.groups!
    copy(done, start)
    done = end
    if (bytes !== undefined) {
      let at = start
      for (const { character, length } of charactersOf(bytes)) {
        made.add(character, from[at]!, to[at + length - 1]!)
        at += length
      }
    } else if (slashes === undefined) {
      const code = unicode ?? point ?? hex
      const known = name === undefined ? (lost === undefined ? ' ' : LOST) : NAMED[name]!
      const number = code === undefined ? Number(decimal) : Number.parseInt(code, 16)
      made.add(Number.isNaN(number) ? known : unit(number), from[start]!, to[end - 1]!)
    }
  }
  copy(done, plain.length)
  return made.its
}

function unit(code: number): string {
  return code > 0x10ffff ? LOST : String.fromCodePoint(code)
}

/** `%C3%A4` as its characters, each with the length of what stood for it. */
function charactersOf(escapes: string): { readonly character: string; readonly length: number }[] {
  const bytes = [...escapes.matchAll(/(?:%(?:25)*|\\+x)([\da-f]{2})/gi)].map(([written, hex]) => ({
    byte: Number.parseInt(hex!, 16),
    length: written.length,
  }))
  const found = []
  for (let at = 0; at < bytes.length; ) {
    const { byte } = bytes[at]!
    const many = byte < 0x80 ? 1 : byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2
    const some = bytes.slice(at, at + many)
    const character = Buffer.from(some.map((one) => one.byte)).toString()
    // What is no UTF-8 is taken byte by byte.
    const isOne = [...character].length === 1
    const taken = isOne ? some : some.slice(0, 1)
    found.push({ character: isOne ? character : LOST, length: taken.reduce((sum, one) => sum + one.length, 0) })
    at += taken.length
  }
  return found
}

/** Small letters, and any white space, also a form's plus, as one space. */
function folded({ plain, from, to }: Plain): Plain {
  const made = new Made()
  for (let at = 0; at < plain.length; at++) {
    const isSpace = /[\s\p{Cc}+]/u.test(plain[at]!)
    const small = plain[at]!.toLowerCase()
    if (isSpace && made.last === ' ') made.to[made.to.length - 1] = to[at]!
    else made.add(isSpace ? ' ' : small.length === 1 ? small : plain[at]!, from[at]!, to[at]!)
  }
  return made.its
}
