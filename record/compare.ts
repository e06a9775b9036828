/** When an answer is the same as the recorded one, for a client: ids, times and secrets count by their type only. */
import { isByType, isTrace } from './fields.ts'
import { type Hash, isHash, type Json } from './json.ts'

/** Two empty texts are alike, and so are two texts that are not: an address that is there must not be missing. */
const kindOf = (value: Json | undefined): string => {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  return value === '' ? 'empty string' : typeof value
}

/** Numbers that steps have saved, when recorded and when played: wherever one turns up again it stands for the same thing. */
interface Saved {
  readonly recorded: { readonly [name: string]: number }
  readonly played: { readonly [name: string]: number }
}

const sameThing = (want: Json | undefined, got: Json | undefined, saved: Saved): boolean =>
  Object.keys(saved.recorded).some((name) => saved.recorded[name] === want && saved.played[name] === got)

/** A generated slug begins with the second at which it was made. */
const withoutSecond = (text: string): string => text.replace(/^\d{10}-/, '')

/** A text that one of the two has hidden is known by its length. */
const lengthOf = (text: string): number => Number(/^<secret:(\d+)>$/.exec(text)?.[1] ?? text.length)
const isHidden = (text: string): boolean => text.startsWith('<secret:')

const areAlike = (want: string, got: string): boolean =>
  withoutSecond(want) === withoutSecond(got) || ((isHidden(want) || isHidden(got)) && lengthOf(want) === lengthOf(got))

/** Lists of records come in no fixed order; they are laid side by side by id. */
function inOrder(list: Json[]): Json[] {
  if (!list.every((item) => isHash(item) && 'id' in item)) return list
  return [...(list as Hash[])].sort((a, b) => Number(a.id) - Number(b.id))
}

export interface Rules {
  readonly saved: Saved
  /** Keys that one step compares by type only. */
  readonly volatile: readonly string[]
}

/** Every place at which two answers differ, with what was wanted and what came. */
export function differences(want: Json | undefined, got: Json | undefined, rules: Rules, at = '$', key = ''): string[] {
  if (isTrace(key)) return []
  if (isByType(key) || rules.volatile.includes(key)) {
    return kindOf(want) === kindOf(got) ? [] : [`${at}: ${kindOf(want)} expected, got ${kindOf(got)}`]
  }
  if (Array.isArray(want) && Array.isArray(got)) {
    if (want.length !== got.length) return [`${at}: ${want.length} items expected, got ${got.length}`]
    const sorted = inOrder(got)
    return inOrder(want).flatMap((item, index) => differences(item, sorted[index], rules, `${at}[${index}]`, key))
  }
  if (isHash(want) && isHash(got)) {
    return [...new Set([...Object.keys(want), ...Object.keys(got)])].flatMap((name) => {
      if (!(name in got)) return [`${at}.${name}: missing`]
      if (!(name in want)) return [`${at}.${name}: not expected`]
      return differences(want[name], got[name], rules, `${at}.${name}`, name)
    })
  }
  if (want === got || sameThing(want, got, rules.saved)) return []
  if (typeof want === 'string' && typeof got === 'string' && areAlike(want, got)) return []
  return [`${at}: ${JSON.stringify(want)} expected, got ${JSON.stringify(got)}`]
}
