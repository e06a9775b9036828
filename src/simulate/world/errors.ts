/** What cannot be said because nobody has seen what a real server does there. `reason` is a half sentence. */
export class NotSimulated extends Error {
  readonly reason: string

  constructor(reason: string) {
    super(`not simulated: ${reason}`)
    this.reason = reason
  }
}

/** Something that Chatwoot or its database refuses while it looks at a rule: then the rule does not run, and nobody is told. */
export class Fault extends Error {
  readonly reason: string

  constructor(reason: string) {
    super(reason)
    this.reason = reason
  }
}
