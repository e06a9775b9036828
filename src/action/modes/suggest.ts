/** Findings whose fix is mechanical, as suggested changes on the lines of a pull request. */
import { readFileSync } from 'node:fs'
import { suggestionOf } from '../../export/suggest.ts'
import type { GitHub } from '../../github/client.ts'
import { markerOf, type Scope } from '../../github/ours.ts'
import { ensureSuggestions, type LineComment } from '../../github/suggestions.ts'
import { told } from '../../plan/model/errors.ts'
import type { Finding } from '../../plan/model/plan.ts'
import { bySeverity } from '../../render/findings.ts'
import { suggestionText } from '../../render/suggestion.ts'
import { unposted } from './tell.ts'

/** Each notifies everybody who follows the pull request. */
const MOST = 10

/** What GitHub did not take, and why: a sentence each. Without a fix to suggest nothing is asked of it. */
export async function suggest(
  { github, scope }: { readonly github: GitHub; readonly scope: Scope },
  { number, head }: { readonly number: number; readonly head: string },
  findings: readonly Finding[],
): Promise<string[]> {
  const possible = bySeverity(findings)
    .filter(({ isStanding }) => !isStanding)
    .flatMap((finding) => lineComment(finding, github))
  const wanted = apart(possible).slice(0, MOST)
  if (wanted.length === 0) return []
  const marker = markerOf('suggestion', scope)
  const { error } = await told(ensureSuggestions(github, { number, head, marker }, wanted))
  return unposted(`suggested changes on pull request #${number}`, error)
}

/** Of those that would change the same lines the first: when it is committed, the next plan suggests the others. */
function apart(all: readonly LineComment[]): LineComment[] {
  const overlaps = (a: LineComment, b: LineComment) => a.file === b.file && a.from <= b.to && b.from <= a.to
  const kept: LineComment[] = []
  for (const one of all) if (!kept.some((other) => overlaps(other, one))) kept.push(one)
  return kept
}

/** None where the lines hold a secret: what is committed with one click has to be what stands there. */
function lineComment(finding: Finding, github: GitHub): LineComment[] {
  const whole = finding.place === null ? undefined : textAt(finding.place.file)
  if (whole === undefined) return []
  const suggestion = suggestionOf(finding, () => whole)
  const body = suggestion && suggestionText(finding, suggestion.lines)
  if (suggestion === null || body === null) return []
  const { file, from, to, lines } = suggestion
  const text = lines.join('\n')
  if (github.quotable(text, 'a suggested change') !== text) return []
  return [{ file, text: whole, from, to, body }]
}

function textAt(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}
