/**
 * A whole number that JavaScript would round (above 2^53), as a server's free JSON may hold it: Ruby and PostgreSQL keep
 * every digit. It is compared, kept and sent back digit by digit; files cannot hold one, because their readers round.
 */
export class LongInteger {
  /** With the sign, as JSON has it. */
  readonly digits: string

  constructor(digits: string) {
    this.digits = digits
  }

  /** For `JSON.stringify`: the digits, without quotes. */
  toJSON(): unknown {
    return (JSON as unknown as { rawJSON(text: string): unknown }).rawJSON(this.digits)
  }
}

/** `JSON.parse` that keeps the digits of every whole number. Throws a SyntaxError for what is no JSON. */
export function parseJson(text: string): unknown {
  // Most texts have none, and a function called for each value would cost them three times as much.
  if (!/\d{16}/.test(text)) return JSON.parse(text)
  const revive = (_: string, value: unknown, { source }: { readonly source?: string } = {}) =>
    typeof value === 'number' && !Number.isSafeInteger(value) && /^-?\d+$/.test(source ?? '')
      ? new LongInteger(source!)
      : value
  return JSON.parse(text, revive)
}
