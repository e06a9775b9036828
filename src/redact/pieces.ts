/**
 * Pieces of secrets in the words of others. A server, a proxy or a log cuts wherever it likes, and half a secret is not
 * that secret: whoever looks for whole ones shows it. A piece of LONG characters is taken out wherever it stands; one of
 * SHORT where something was cut: at an end of a text, beside a quotation mark, a break, `…` or what was hidden. Shorter
 * ones, and short ones in the middle of words, are in ordinary words as well.
 */
import { inBase64 } from './forms.ts'
import { LOST, type Plain, plainsOf } from './plain.ts'

const LONG = 8
const SHORT = 4
/** As long may be what is left of an escape where a text begins. */
const REST = 5
/** No secret that looks like a word is longer. */
const MOST = 16
const WORD_BEFORE = /[\p{L}\p{N}]+$/u
const WORD_BEHIND = /^[\p{L}\p{N}]+/u
/** What stands where a text was cut, or where another text begins or ends. */
const EDGE = new Set([...`"'\`\\…<>|[](){},;=*&%${LOST}`])

export interface Pieces {
  /** Whether it is a part of a secret. */
  readonly has: (piece: string) => boolean
  /** Every part of LONG characters. */
  readonly long: ReadonlySet<string>
  /** Beginnings and ends that are not long. */
  readonly heads: ReadonlySet<string>
  readonly tails: ReadonlySet<string>
  /** Beginnings and ends of secrets that look like words: pieces where they stand alone. With `…` where the rest was. */
  readonly words: ReadonlySet<string>
}

interface Cut {
  readonly value: string
  readonly isLikeWords: boolean
  needles?: readonly string[]
}

/** A secret as it stands in a plain text, and in the base64 of a text that holds it. */
function needlesOf(value: string): readonly string[] {
  // How an address begins is no secret.
  const its = value.replace(/^[a-z]+:\/\//i, '')
  const json = JSON.stringify(its).slice(1, -1)
  const all = [its, ...[...new Set([its, json])].flatMap(inBase64Anywhere)]
  return [...new Set(all.flatMap(plainsOf).map(({ plain }) => plain))].filter(({ length }) => length > SHORT)
}

/** Of the text around it three bytes decide in which of three ways it is written. */
function inBase64Anywhere(text: string): string[] {
  const bytes = Buffer.from(text)
  return [0, 1, 2].flatMap((before) => {
    const whole = Buffer.concat([Buffer.alloc(before), bytes])
    const isOdd = whole.length % 3 !== 0
    return inBase64(whole).map((one) => one.slice([0, 2, 3][before], isOdd ? -1 : undefined))
  })
}

/** By the value; what was made of one is kept for the next time. */
export function piecesOf(secrets: readonly Cut[]): Pieces {
  const needles: string[] = []
  const [short, long] = [new Set<string>(), new Set<string>()]
  const [heads, tails, words] = [new Set<string>(), new Set<string>(), new Set<string>()]
  for (const secret of secrets) {
    const { value } = secret
    secret.needles ??= needlesOf(value)
    const word = secret.isLikeWords ? value.toLowerCase() : ''
    for (let length = SHORT; length < word.length; length++)
      words.add(`${word.slice(0, length)}…`).add(`…${word.slice(-length)}`)
    for (const needle of secret.needles) {
      if (needle === word) continue
      needles.push(needle)
      for (let at = 0; at + LONG <= needle.length; at++) long.add(needle.slice(at, at + LONG))
      for (let at = 0; at + SHORT <= needle.length; at++) short.add(needle.slice(at, at + SHORT))
      for (let length = SHORT; length < LONG; length++) {
        heads.add(needle.slice(0, length))
        tails.add(needle.slice(-length))
      }
    }
  }
  const has = (piece: string) => short.has(piece.slice(0, SHORT)) && needles.some((needle) => needle.includes(piece))
  return { has, long, heads, tails, words }
}

/** The text with `hidden` in the place of every piece. */
export function withoutPieces(text: string, pieces: Pieces, hidden: string): string {
  const found = plainsOf(text).flatMap((its) => placesIn(its, text, pieces))
  let left = ''
  let done = 0
  for (const [from, to] of found.sort(([a], [b]) => a - b)) {
    if (from > done || left === '') left += text.slice(done, from) + hidden
    done = Math.max(done, to)
  }
  return left + text.slice(done)
}

/** Where pieces stand in the text. */
function placesIn({ plain, from, to }: Plain, text: string, pieces: Pieces): [number, number][] {
  const isPiece = new Uint8Array(plain.length)
  const isEdge = edgesOf(plain, (at) => text.slice(from[at], to[at]))
  let begun = 0
  for (let at = 0; at <= plain.length; at++) {
    if (pieces.long.has(plain.slice(at, at + LONG))) isPiece.fill(1, at, at + LONG)
    if (isEdge(at - 1, -1)) begun = at
    const [isBegin, isEnd] = [at - begun <= REST, isEdge(at, 1)]
    if (isEnd) markWord(at - (WORD_BEFORE.exec(plain.slice(Math.max(0, at - MOST), at))?.[0].length ?? 0), at, '', '…')
    if (at === begun) markWord(at, at + (WORD_BEHIND.exec(plain.slice(at, at + MOST))?.[0].length ?? 0), '…', '')
    for (let length = SHORT; length < LONG; length++) {
      const [behind, before] = [plain.slice(at, at + length), plain.slice(Math.max(0, at - length), at)]
      if (isBegin && (pieces.tails.has(behind) || (isEdge(at + length, 1) && pieces.has(behind))))
        isPiece.fill(1, at, at + length)
      if (isEnd && pieces.heads.has(before)) isPiece.fill(1, at - length, at)
    }
  }
  const places: [number, number][] = []
  for (let at = 0; at < isPiece.length; at++) {
    if (isPiece[at] === 0) continue
    const start = from[at]!
    while (isPiece[at + 1] === 1) at++
    places.push([start, to[at]!])
  }
  return places

  function markWord(start: number, end: number, before: string, behind: string): void {
    if (pieces.words.has(`${before}${plain.slice(start, end)}${behind}`)) isPiece.fill(1, start, end)
  }
}

/** Whether something may have been cut at a place, seen from the side that is `step` before it. */
function edgesOf(plain: string, written: (at: number) => string): (at: number, step: 1 | -1) => boolean {
  const isEdge = (at: number) =>
    at < 0 ||
    at >= plain.length ||
    EDGE.has(plain[at]!) ||
    (plain[at] === '.' && (plain[at + 1] === '.' || plain[at - 1] === '.')) ||
    (plain[at] === ' ' && /[\r\n\\]/.test(written(at)))
  return (at, step) => isEdge(at) || (plain[at] === ' ' && isEdge(at + step))
}
