/**
 * The candidate that a misspelt word most likely means, or null when none is near: at most a third of it may differ. Of an
 * address, and of whatever names a person, one letter may: two people's addresses often differ by less than a third, and
 * a guess must not put one person in the place of another. Failing that, the only one that begins with the word.
 */
export function nearest(word: string, candidates: Iterable<string>, isOfPeople = false): string | null {
  let best: string | null = null
  let least = Math.max(1, Math.floor(word.length / 3)) + 1
  for (const candidate of candidates) {
    const limit = isOfPeople || candidate.includes('@') ? Math.min(2, least) : least
    const steps = distance(word.toLowerCase(), candidate.toLowerCase(), limit)
    if (steps < limit) [best, least] = [candidate, steps]
  }
  return best ?? (isOfPeople ? null : onlyOneFrom(word.toLowerCase(), candidates))
}

/** `administrator` for `admin`. Fewer than four letters begin too many words. */
function onlyOneFrom(beginning: string, candidates: Iterable<string>): string | null {
  const all = [...candidates].filter(
    (candidate) => !candidate.includes('@') && candidate.toLowerCase().startsWith(beginning),
  )
  return beginning.length >= 4 && all.length === 1 ? all[0]! : null
}

/** How many letters have to be put in, taken out, changed or swapped with their neighbour; `limit` when it is no fewer. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit
  let [before, last] = [[] as number[], Array.from({ length: b.length + 1 }, (_, column) => column)]
  for (let row = 1; row <= a.length; row++) {
    const next = [row]
    for (let column = 1; column <= b.length; column++) {
      const isSame = a[row - 1] === b[column - 1]
      let steps = Math.min(last[column]! + 1, next[column - 1]! + 1, last[column - 1]! + (isSame ? 0 : 1))
      const isSwapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      if (isSwapped) steps = Math.min(steps, before[column - 2]! + 1)
      next.push(steps)
    }
    ;[before, last] = [last, next]
  }
  return Math.min(limit, last[b.length]!)
}
