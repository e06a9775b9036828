/** What is left of a secret where somebody has cut a text off. */

/** Shorter beginnings, such as that of an address, stand at the end of too many texts. */
const TELLING = 12

/** How much of the form stands at the end of the text, as its beginning. */
export function beginningAtEnd(text: string, form: string): number {
  for (let length = Math.min(form.length - 1, text.length); length >= TELLING; length--)
    if (text.endsWith(form.slice(0, length))) return length
  return 0
}
