/**
 * Findings that a push has fixed: the next comment strikes them through, once. A hidden line of the comment remembers what
 * it told, so that nothing is read out of sentences.
 */
import type { Finding } from '../plan/model/plan.ts'
import { many } from './counts.ts'
import { bySeverity } from './findings.ts'
import { codeSpan, cut } from './safe.ts'

/** A finding as far as it is remembered. */
export interface Told {
  readonly code: string
  /** `kind/key`, or the file. */
  readonly about: string
}

/** More are not remembered, nor struck through. */
const MOST = 20
/** Percent signs and what `encodeURIComponent` leaves: nothing in it can end the comment. */
const LINE = /^<!-- told ([\w%.~*'()!-]+) -->$/m

/** The hidden line; null where there is nothing to remember. */
export function toldLine(findings: readonly Finding[]): string | null {
  const told = worthTelling(findings).slice(0, MOST)
  const pairs = told.map(({ code, about }) => [code, about])
  return pairs.length === 0 ? null : `<!-- told ${encodeURIComponent(JSON.stringify(pairs))} -->`
}

/** What a comment told and these findings do not tell any more. `before` is its text; people may have edited it. */
export function fixedSince(before: string, findings: readonly Finding[]): Told[] {
  const now = new Set(worthTelling(findings).map(({ code, about }) => `${code} ${about}`))
  return toldIn(before).filter(({ code, about }) => !now.has(`${code} ${about}`))
}

export function fixedList(fixed: readonly Told[]): string | null {
  if (fixed.length === 0) return null
  const lines = fixed.map(({ code, about }) => `* ✅ fixed ~~${codeSpan(code)} ${codeSpan(cut(about, 200))}~~`)
  if (fixed.length <= MOST_OPEN) return lines.join('\n')
  return `<details><summary>✅ ${many(fixed.length, 'finding')} fixed</summary>\n\n${lines.join('\n')}\n\n</details>`
}

const MOST_OPEN = 3

/** Notes ask nobody to do anything, and what was so before is no work of this pull request. */
function worthTelling(findings: readonly Finding[]): Told[] {
  return bySeverity(findings)
    .filter(({ severity, isStanding }) => severity !== 'note' && !isStanding)
    .map(({ code, subject, place }) => ({ code, about: cut(subject ?? place?.file ?? '', 200) }))
}

function toldIn(text: string): Told[] {
  const [, encoded] = LINE.exec(text) ?? []
  if (encoded === undefined) return []
  try {
    const pairs: unknown = JSON.parse(decodeURIComponent(encoded))
    return Array.isArray(pairs) ? pairs.slice(0, MOST).flatMap(readPair) : []
  } catch {
    return []
  }
}

function readPair(pair: unknown): Told[] {
  if (!Array.isArray(pair)) return []
  const [code, about] = pair
  const isCode = typeof code === 'string' && /^[A-Z]-[A-Z-]{1,40}$/.test(code)
  return isCode && typeof about === 'string' ? [{ code, about: cut(about, 200) }] : []
}
