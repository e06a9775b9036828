/** Templates as Chatwoot 4.15.1 fills them in (Liquid 5.4.0; what is in backticks stays as it is). */

/** The text with what is in backticks blanked out, so that places stay. */
export function outsideCode(text: string): string {
  return text.replace(/```[\s\S]*?```|`[^`]*`/g, (code) => ' '.repeat(code.length))
}
