/** Pieces of sentences as text: what they look like is decided by whoever shows them. */

import { isSealed } from '../../kinds/model/sealed.ts'
import { cut } from '../safe.ts'
import { bare, isBlank, passages } from '../values.ts'
import type { Arrow, Piece } from './piece.ts'
import type { Run, Token } from './tokens.ts'

export interface Look {
  readonly ours: (text: string) => string
  readonly strong: (text: string) => string
  /** A text of others, and another value: a number, a list. */
  readonly text: (text: string) => string
  readonly value: (text: string) => string
  readonly name: (title: string, of: { readonly kind: string; readonly key: string }) => string
  readonly gone: (text: string) => string
  readonly fresh: (text: string) => string
}

export interface Written {
  readonly text: string
  /** Nothing was cut out of it but what is the same on both sides. */
  readonly isWhole: boolean
}

/** So much of what did not change stands beside what did. */
const AROUND = 40

/** Of one value there are at most `max` characters. */
export function written({ lead, runs, arrow, end }: Piece, look: Look, max: number): Written {
  const hasMarks = runs.some(({ mark }) => mark !== 'same')
  let isWhole = true
  const texts = runs.map((run, index) => {
    const sides = { hasBefore: index > 0, hasAfter: index < runs.length - 1 }
    const { text, isWhole: all } = runText(run, look, max, hasMarks ? sides : null)
    isWhole &&= all
    return text
  })
  const values = arrow === null ? null : arrowText(arrow, look, max)
  isWhole &&= values?.isWhole ?? true
  const text = `${texts.reduce(spaced, look.ours(lead))}${values?.text ?? ''}${look.ours(end)}`
  return { text, isWhole }
}

/** What is gone and what is new never touch. */
function spaced(before: string, after: string): string {
  return before === '' || /\s$/.test(before) || /^\s/.test(after) || /^[).,;:]/.test(after)
    ? before + after
    : `${before} ${after}`
}

interface Sides {
  readonly hasBefore: boolean
  readonly hasAfter: boolean
}

/** `sides` where the run stands among others that differ: what is the same and long there is shortened. */
function runText({ mark, tokens }: Run, look: Look, max: number, sides: Sides | null): Written {
  let isWhole = true
  const texts = groupsOf(tokens).map((group) => {
    const [first] = group
    const whole = group.map(({ text }) => text).join('')
    if (first!.as === 'ours') return look.ours(whole)
    if (first!.as === 'strong') return mark === 'same' ? look.strong(whole) : look.ours(whole)
    if (first!.as === 'name') return look.name(whole, { kind: first!.kind!, key: first!.key! })
    const [before, inner, after] = insideOf(whole)
    const isSpace = inner === '' && whole !== ''
    const short = mark === 'same' && sides !== null ? nearby(inner, sides) : cut(isSpace ? whole : inner, max)
    isWhole &&= (mark === 'same' && sides !== null) || short === (isSpace ? whole : inner)
    if (isSpace && mark === 'same') return whole
    const said = first!.as === 'text' ? look.text(short) : look.value(short)
    return isSpace ? said : `${before}${said}${after}`
  })
  const text = texts.join('')
  if (mark === 'same') return { text, isWhole }
  const [before, inner, after] = insideOf(text)
  return {
    text: inner === '' ? text : `${before}${(mark === 'gone' ? look.gone : look.fresh)(inner)}${after}`,
    isWhole,
  }
}

/** The blanks before a text, the text, and those behind it. */
function insideOf(text: string): [before: string, inner: string, after: string] {
  let [start, end] = [0, text.length]
  while (start < end && text[start] === ' ') start++
  while (end > start && text[end - 1] === ' ') end--
  return [text.slice(0, start), text.slice(start, end), text.slice(end)]
}

function groupsOf(tokens: readonly Token[]): Token[][] {
  const groups: Token[][] = []
  for (const token of tokens) {
    const last = groups.at(-1)
    if (last !== undefined && last[0]!.piece === token.piece && last[0]!.as === token.as) last.push(token)
    else groups.push([token])
  }
  return groups
}

/** The ends of what is the same, on the sides where something differs. */
function nearby(text: string, { hasBefore, hasAfter }: Sides): string {
  const [head, tail] = [hasBefore ? AROUND : 0, hasAfter ? AROUND : 0]
  if (text.length <= head + tail + 3 || text.length <= AROUND) return text
  const start = text.slice(0, head).replace(/[\uD800-\uDBFF]$/, '')
  const end = text.slice(text.length - tail).replace(/^[\uDC00-\uDFFF]/, '')
  return `${start}…${tail === 0 ? '' : end}`
}

function arrowText({ before, between, after, unknown }: Arrow, look: Look, max: number): Written {
  const isPlain = (is: Arrow['before']) => typeof is !== 'object' || is === null || isSealed(is)
  const shown = passages(
    isBlank(before) ? undefined : before,
    isBlank(after) ? undefined : after,
    max,
    isPlain(before) && isPlain(after) ? bare : undefined,
  )
  const side = (text: string, is: Arrow['before']) =>
    text === '' ? look.ours('nothing') : typeof is === 'string' ? look.text(text) : look.value(text)
  const first = unknown === undefined ? side(shown.before, before) : look.ours(unknown)
  return { text: `${first}${look.ours(between)}${side(shown.after, after)}`, isWhole: shown.isWhole }
}
