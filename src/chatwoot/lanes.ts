/** Several things side by side, each begun as soon as what it waits for has ended; the first one first. */

/** So many changes are under way at once. A Chatwoot of the smallest size (Puma, 5 threads) still answers its agents. */
export const LANES = 4

/**
 * Does each of them once; `waits` says for each the indices of earlier ones that have to end first. When one throws, no
 * other is begun, and those under way end before this does.
 */
export async function inLanes(
  waits: readonly (readonly number[])[],
  carryOut: (index: number) => Promise<void>,
): Promise<void> {
  const waiting = new Set(waits.keys())
  const underWay = new Map<number, Promise<void>>()
  const isOver = (index: number) => !waiting.has(index) && !underWay.has(index)
  try {
    while (waiting.size + underWay.size > 0) {
      for (const index of waiting) {
        if (underWay.size === LANES) break
        if (!waits[index]!.every(isOver)) continue
        waiting.delete(index)
        underWay.set(
          index,
          carryOut(index).finally(() => underWay.delete(index)),
        )
      }
      await Promise.race(underWay.values())
    }
  } finally {
    await Promise.allSettled(underWay.values())
  }
}
