/**
 * Texts with placeholders, `${word:name}`, and the way to write one that is none: of the dollars before such a brace each
 * pair stands for one dollar, so `$${order:id}` is the text `${order:id}`. A `${word}` without a colon is ordinary text.
 */

export interface Placeholder {
  readonly word: string
  readonly name: string
  /** As it stands in the template. */
  readonly written: string
}

/** A piece of a text: literal, or to be filled in. */
export type Piece = string | Placeholder

/** An odd number of dollars begins a placeholder, an even one is literal. */
const DOLLARS = /((?:\$\$)*)(\$\{(\w+):([^}]*)\}?)|((?:\$\$)+)(?=\{\w+:)/g

/** The template taken apart; literal pieces are never empty. */
export function piecesOf(template: string): Piece[] {
  const pieces: Piece[] = []
  let [literal, from] = ['', 0]
  for (const { 0: whole, 1: before = '', 2: written, 3: word, 4: name, 5: pairs = before, index } of template.matchAll(
    DOLLARS,
  )) {
    literal += template.slice(from, index) + '$'.repeat(pairs.length / 2)
    from = index + whole.length
    if (written === undefined) continue
    if (literal !== '') pieces.push(literal)
    literal = ''
    pieces.push({ word: word!, name: name!, written })
  }
  literal += template.slice(from)
  return literal === '' ? pieces : [...pieces, literal]
}

/** The way back: a text that reads as these pieces. */
export function templateOf(pieces: readonly Piece[]): string {
  let [template, literal] = ['', '']
  for (const piece of pieces) {
    if (typeof piece === 'string') {
      literal += piece
      continue
    }
    // Dollars that end a literal would join the placeholder's own.
    template += escaped(literal).replace(/\$+$/, '$&$&') + piece.written
    literal = ''
  }
  return template + escaped(literal)
}

/** The template of a text in which nothing is to be filled in. */
export function escaped(text: string): string {
  return text.replace(/\$+(?=\{\w+:)/g, '$&$&')
}

/** The text of a template, with what `to` makes of each placeholder. */
export function filled(template: string, to: (placeholder: Placeholder) => string): string {
  return piecesOf(template)
    .map((piece) => (typeof piece === 'string' ? piece : to(piece)))
    .join('')
}

/** The name of a secret that the placeholder stands for, or null. */
export function secretIn({ word, name, written }: Placeholder): string | null {
  return word === 'secret' && written.endsWith('}') && /^[A-Z][A-Z0-9_]*$/.test(name) ? name : null
}
