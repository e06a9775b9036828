/** Where a value holds a secret. Known by its class and never by its look: no JSON from outside can be one. */
export class Sealed {
  /** Makes the type one of its own: whatever else has these two fields is not sealed. */
  declare protected readonly ours: true
  /** The text as it is written in the files (`https://x.test/?token=${secret:TOKEN}`); empty for a live one. */
  readonly $secret: string
  /** A salted hash of what it stands for, the only form in which it is compared and kept; none before it is planned. */
  readonly fingerprint: string | undefined

  constructor($secret: string, fingerprint?: string) {
    this.$secret = $secret
    this.fingerprint = fingerprint
  }
}

export function isSealed(value: unknown): value is Sealed {
  return value instanceof Sealed
}
