/** A line-by-line comparison of two texts, for values that stand on many lines. */
export interface Line {
  readonly sign: ' ' | '-' | '+'
  readonly text: string
}

/** Beyond this many differing lines a side is not compared but shown as gone and new: the comparison takes their product. */
const mostCompared = 400

export function compareLines(before: readonly string[], after: readonly string[]): Line[] {
  const shorter = Math.min(before.length, after.length)
  let head = 0
  while (head < shorter && before[head] === after[head]) head++
  let tail = 0
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++
  const same = (lines: readonly string[]) => lines.map((text): Line => ({ sign: ' ', text }))
  const [old, fresh] = [before.slice(head, before.length - tail), after.slice(head, after.length - tail)]
  return [...same(before.slice(0, head)), ...compared(old, fresh), ...same(tail === 0 ? [] : before.slice(-tail))]
}

function compared(before: readonly string[], after: readonly string[]): Line[] {
  if (before.length > mostCompared || after.length > mostCompared) {
    return [...before.map((text): Line => ({ sign: '-', text })), ...after.map((text): Line => ({ sign: '+', text }))]
  }
  const common = longestCommon(before, after)
  const lines: Line[] = []
  let [old, fresh] = [0, 0]
  while (old < before.length || fresh < after.length) {
    if (old < before.length && fresh < after.length && before[old] === after[fresh]) {
      lines.push({ sign: ' ', text: before[old++]! })
      fresh++
    } else if (fresh >= after.length || (old < before.length && common[old + 1]![fresh]! >= common[old]![fresh + 1]!)) {
      lines.push({ sign: '-', text: before[old++]! })
    } else {
      lines.push({ sign: '+', text: after[fresh++]! })
    }
  }
  return lines
}

/** How many lines the rests of both sides have in common, by where each rest begins. */
function longestCommon(before: readonly string[], after: readonly string[]): number[][] {
  const table = Array.from({ length: before.length + 1 }, () => new Array<number>(after.length + 1).fill(0))
  for (let old = before.length - 1; old >= 0; old--) {
    for (let fresh = after.length - 1; fresh >= 0; fresh--) {
      table[old]![fresh] =
        before[old] === after[fresh]
          ? table[old + 1]![fresh + 1]! + 1
          : Math.max(table[old + 1]![fresh]!, table[old]![fresh + 1]!)
    }
  }
  return table
}

/** Leaves out unchanged lines that have no change next to them. */
export function onlyNearChanges(lines: readonly Line[]): Line[] {
  const isNear = (index: number) => lines.slice(Math.max(0, index - 1), index + 2).some(({ sign }) => sign !== ' ')
  return lines.flatMap((line, index): Line[] => {
    if (isNear(index)) return [line]
    return index > 0 && isNear(index - 1) ? [{ sign: ' ', text: '⋮' }] : []
  })
}
