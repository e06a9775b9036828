/**
 * HTML that foreign text cannot break: what is put into `html` is escaped, unless it came out of `html` itself. There is
 * nothing else to know, so no library is needed for it.
 */
import { visible } from '../safe.ts'

/** A text that is HTML already. */
export class Markup {
  readonly #text: string
  constructor(text: string) {
    this.#text = text
  }
  toString(): string {
    return this.#text
  }
}

export type Part = string | number | Markup | null | undefined | false | readonly Part[]

export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(strings.reduce((all, string, index) => `${all}${textOf(parts[index - 1])}${string}`))
}

function textOf(part: Part): string {
  if (part == null || part === false) return ''
  if (part instanceof Markup) return part.toString()
  return typeof part === 'object' ? part.map(textOf).join('') : escaped(String(part))
}

const ENTITIES: { readonly [character: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** What cannot be seen is written out, as in every other text. */
function escaped(text: string): string {
  return visible(text).replace(/[&<>"']/g, (character) => ENTITIES[character]!)
}
