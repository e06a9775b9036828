/** A text on lines of about so many letters: an SVG breaks none by itself. */

/** What would be taller is shortened; the list below the drawing has all of it. */
const MOST_LINES = 5

export function wrapped(text: string, most: number): string[] {
  const lines = ['']
  const pieces = text.split(/(?<=[\s@./_-])/).flatMap((piece) => (widthOf(piece) <= most ? piece : lettersOf(piece)))
  for (const piece of pieces) {
    const longer = `${lines.at(-1)}${piece}`
    if (widthOf(longer.trimEnd()) <= most) lines[lines.length - 1] = longer
    else lines.push(piece)
  }
  const all = lines.map((line) => line.trim()).filter((line) => line !== '')
  return all.length <= MOST_LINES ? all : [...all.slice(0, MOST_LINES - 1), '…']
}

function lettersOf(text: string): string[] {
  return [...new Intl.Segmenter('en').segment(text)].map(({ segment }) => segment)
}

const WIDE =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Extended_Pictographic}\u3000-\u303f\uff00-\uff60]/u

/** In letters of usual width. */
function widthOf(text: string): number {
  return lettersOf(text).reduce((sum, one) => sum + (WIDE.test(one) ? 2 : /[\p{Lu}mw@…⟨⟩]/u.test(one) ? 1.5 : 1), 0)
}
