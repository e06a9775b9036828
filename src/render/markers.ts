/** What a later run reads in a comment: lines that GitHub does not show, and that no text of people can hold (`safe.ts`). */

/** It says what an apply did, or that it stopped. */
export const OUTCOME = '<!-- outcome -->'
/** All that a pull request brought is applied: a later run has nothing to add to it. */
export const DONE = '<!-- applied -->'

export function withMarkers(text: string, ...markers: readonly string[]): string {
  return `${text.trimEnd()}\n\n${markers.join('\n')}\n`
}
