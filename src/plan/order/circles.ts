/** Circles in which changes wait for each other. Kosaraju's algorithm: one pass along what waits, and one back. */
import type { Unordered } from './unordered.ts'

export type Others = (change: Unordered) => readonly Unordered[]

/** For each of some changes all those among them that wait for it and that it waits for, itself included. */
export function circlesAmong(
  some: readonly Unordered[],
  waitsFor: Others,
  waitedForBy: Others,
): Map<Unordered, readonly Unordered[]> {
  const circles = new Map<Unordered, Unordered[]>()
  const among = new Set(some)
  for (const first of endedLastFirst(some, among, waitsFor)) {
    const circle: Unordered[] = []
    const open = [first]
    for (let change = open.pop(); change !== undefined; change = open.pop()) {
      if (!among.has(change) || circles.has(change)) continue
      circles.set(change, circle)
      circle.push(change)
      open.push(...waitedForBy(change))
    }
  }
  return circles
}

/** A change ends when all that it waits for has ended, circles aside. */
function endedLastFirst(some: readonly Unordered[], among: ReadonlySet<Unordered>, waitsFor: Others): Unordered[] {
  const begun = new Set<Unordered>()
  const ended = new Set<Unordered>()
  for (const root of some) {
    const open = [root]
    for (let change = open.at(-1); change !== undefined; change = open.at(-1)) {
      if (begun.has(change)) {
        open.pop()
        ended.add(change)
        continue
      }
      begun.add(change)
      for (const other of waitsFor(change)) if (among.has(other) && !begun.has(other)) open.push(other)
    }
  }
  return [...ended].reverse()
}
