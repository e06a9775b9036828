/** What many measurements of one thing come to. */

export interface Spread {
  readonly median: number
  /** A quarter of the measurements lies below and a quarter above: what the machine did besides moves the rest most. */
  readonly from: number
  readonly to: number
}

export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b)
  return { median: quantile(sorted, 0.5), from: quantile(sorted, 0.25), to: quantile(sorted, 0.75) }
}

function quantile(sorted: readonly number[], at: number): number {
  const place = (sorted.length - 1) * at
  const [below, above] = [sorted[Math.floor(place)]!, sorted[Math.ceil(place)]!]
  return below + (above - below) * (place - Math.floor(place))
}

/**
 * The power of the size with which a cost grows, from one size to the next: 1 is linear, 2 quadratic. What every run
 * costs, whatever the size, is in both and makes the power smaller, so the sizes have to be large.
 */
export function exponentOf(small: readonly [size: number, cost: number], large: readonly [number, number]): number {
  return Math.log(large[1] / small[1]) / Math.log(large[0] / small[0])
}
