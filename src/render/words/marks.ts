/** Word by word what is gone and what is new. Loaded when a plan changes something: it brings a library along. */
import { diffArrays } from 'diff'
import { type Run, type Token, textIn } from './tokens.ts'

/** More words that differ, or more in all, are not compared: nobody reads that, and the time grows with their product. */
const MOST_DIFFERING = 400
const MOST_WORDS = 20_000
/** With less in common than this two sentences are easier to read one after the other. */
const LEAST_SHARED = 0.25

export function marks(before: readonly Token[], after: readonly Token[]): Run[] {
  const whole = [
    { mark: 'gone', tokens: before },
    { mark: 'new', tokens: after },
  ] satisfies Run[]
  const shorter = Math.min(before.length, after.length)
  let head = 0
  while (head < shorter && isSame(before[head]!, after[head]!)) head++
  let tail = 0
  while (tail < shorter - head && isSame(before.at(-1 - tail)!, after.at(-1 - tail)!)) tail++
  const middle = compared(before.slice(head, before.length - tail), after.slice(head, after.length - tail))
  if (middle === null) return whole
  const [start, end] = [before.slice(0, head), before.slice(before.length - tail)]
  const runs = calm(
    [{ mark: 'same' as const, tokens: start }, ...middle, { mark: 'same' as const, tokens: end }].filter(
      ({ tokens }) => tokens.length > 0,
    ),
  )
  const shared = runs.filter(({ mark }) => mark === 'same').reduce((sum, { tokens }) => sum + lettersIn(tokens), 0)
  return shared < LEAST_SHARED * Math.max(lettersIn(before), lettersIn(after)) ? whole : runs
}

/** Null where they are too many, or too different. */
function compared(before: readonly Token[], after: readonly Token[]): Run[] | null {
  if (before.length === 0 || after.length === 0)
    return [
      { mark: 'gone', tokens: before },
      { mark: 'new', tokens: after },
    ]
  if (before.length + after.length > MOST_WORDS) return null
  const parts = diffArrays([...before], [...after], { maxEditLength: MOST_DIFFERING, comparator: isSame })
  return (
    parts?.map(({ value, added, removed }) => ({ mark: added ? 'new' : removed ? 'gone' : 'same', tokens: value })) ??
    null
  )
}

function isSame(a: Token, b: Token): boolean {
  return a.text === b.text && a.as === b.as
}

function lettersIn(tokens: readonly Token[]): number {
  return textIn(tokens).replace(/\s/g, '').length
}

/** What is the same between two differences and no whole word is no resting place for the eye. */
function calm(runs: readonly Run[]): Run[] {
  const found: Run[] = []
  let [gone, fresh]: [Token[], Token[]] = [[], []]
  const flush = () => {
    // A blank that only stands between two new words is not gone.
    if (textIn(gone) !== textIn(fresh)) {
      if (lettersIn(gone) > 0 || lettersIn(fresh) === 0) found.push({ mark: 'gone', tokens: gone })
      if (lettersIn(fresh) > 0 || lettersIn(gone) === 0) found.push({ mark: 'new', tokens: fresh })
    }
    ;[gone, fresh] = [[], []]
  }
  runs.forEach((run, index) => {
    const isBetween = index > 0 && index < runs.length - 1
    if (run.mark === 'same' && !(isBetween && lettersIn(run.tokens) < 3)) {
      flush()
      found.push(run)
      return
    }
    if (run.mark !== 'new') gone.push(...run.tokens)
    if (run.mark !== 'gone') fresh.push(...run.tokens)
  })
  flush()
  return found.filter(({ tokens }) => tokens.length > 0)
}
