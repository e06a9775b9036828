/** A finding as a comment on its lines, with a change that GitHub commits with one click. */
import type { Finding } from '../plan/model/plan.ts'
import { cut, prose, visible } from './safe.ts'

/** More lines than these nobody reads in a comment. */
const MOST_LINES = 60

/**
 * Null where the lines hold what nobody would see: GitHub takes them to the letter, so they are shown to the letter or not
 * at all.
 */
export function suggestionText(finding: Finding, lines: readonly string[]): string | null {
  const text = lines.join('\n')
  if (lines.length > MOST_LINES || visible(text) !== text) return null
  const ticks = '`'.repeat(Math.max(3, ...(text.match(/`+/g) ?? []).map((run) => run.length + 1)))
  const said = `\`${finding.code}\` ${prose(cut(finding.sentence, 600))} ${prose(cut(finding.nextStep, 400))}`
  return `${said}\n\n${ticks}suggestion\n${text}\n${ticks}\n`
}
