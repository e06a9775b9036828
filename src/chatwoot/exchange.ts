/** One request and the answer to it. */

export interface Answer {
  readonly status: number
  readonly type: string
  readonly location: string | null
  /** The header `retry-after`: seconds or a date. */
  readonly retryAfter: string | null
  readonly text: string
}

export interface Asked {
  readonly method: string
  readonly url: URL
  readonly account: number
  /** The address as it was given. */
  readonly base: URL
  /** What people call the place where it was given. */
  readonly urlName: string
  /** The proxy on the way, or null. */
  readonly proxy: string | null
}
