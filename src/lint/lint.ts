/** What the rules find in an account: with its place in the files, and without what is suppressed there. */

import { match } from '../plan/match/match.ts'
import type { Match } from '../plan/match/matched.ts'
import { References } from '../plan/match/references.ts'
import type { Desired, DesiredResource } from '../plan/model/desired.ts'
import type { Live } from '../plan/model/live.ts'
import { type Change, type Finding, isWrite, type Place, subjectOf } from '../plan/model/plan.ts'
import { Account } from './account.ts'
import { lintRules } from './index.ts'
import type { LintRule, Told } from './rule.ts'

export interface Made {
  readonly match: Match
  readonly live: Live
  readonly references: References
  readonly changes: readonly Change[]
}

/**
 * The findings of a plan. An error forbids to write what is wrong; of what the plan does not write because of the files, and
 * which is so in Chatwoot already, it is only told.
 */
export function lintPlan(
  { match, live, references, changes }: Made,
  account = new Account(match, live, references),
): Finding[] {
  const isWritten = new Set(changes.filter((one) => isWrite(one) && one.cause !== 'drift').map(subjectOf))
  const isTouched = new Set(changes.map(subjectOf))
  return lint(account).map((finding) => {
    const { severity, subject } = finding
    if (subject === null || isWritten.has(subject)) return finding
    const told = severity === 'error' ? { ...finding, severity: 'warning' as const } : finding
    return isTouched.has(subject) ? told : { ...told, isStanding: true }
  })
}

/** The findings of files alone, without a look at the server. */
export function lintFiles(desired: Desired): Finding[] {
  return lint(accountOfFiles(desired))
}

/** What the files declare, as if there were nothing else. */
export function accountOfFiles(desired: Desired): Account {
  const its = match(desired, {}, null, (text) => text)
  return new Account(its, {}, new References(its, {}))
}

function lint(account: Account): Finding[] {
  const told = lintRules.flatMap((rule) => rule.find(account).map((one) => ({ rule, ...one })))
  const used = new Set<string>()
  const open = told.filter(({ rule, on }) => {
    if (on.declared?.place == null) return false
    const isSuppressed = Object.hasOwn(on.declared.suppressed, rule.code)
    if (isSuppressed) used.add(`${subjectOf(on)} ${rule.code}`)
    return !isSuppressed
  })
  return [...open.map(findingOf), ...unused(account.declared(), used)]
}

function findingOf({ rule, on, at, says, help, severity, edits }: Told & { readonly rule: LintRule }): Finding {
  const subject = subjectOf(on)
  return {
    code: rule.code,
    severity: severity ?? rule.severity,
    place: placeAt(on.declared!, at),
    subject,
    sentence: `${subject}: ${says}.`,
    nextStep: help,
    ...(edits === undefined ? {} : { edits }),
  }
}

/** A suppression that hides nothing would hide the next mistake. */
function unused(declared: readonly DesiredResource[], used: ReadonlySet<string>): Finding[] {
  const codes = new Set<string>(lintRules.map(({ code }) => code))
  return declared.flatMap((resource) =>
    Object.keys(resource.suppressed)
      .filter((code) => !used.has(`${subjectOf(resource)} ${code}`))
      .map((code) => ({
        code: 'L-UNUSED',
        severity: codes.has(code) ? ('note' as const) : ('warning' as const),
        place: placeAt(resource, '$lint'),
        subject: subjectOf(resource),
        sentence: codes.has(code)
          ? `${subjectOf(resource)}: "$lint" suppresses ${code}, which is not reported here.`
          : `${subjectOf(resource)}: "$lint" names ${JSON.stringify(code)}, and there is no such rule.`,
        nextStep: codes.has(code)
          ? 'Take it out, unless only a run with the server reports it.'
          : 'The rules are listed in docs/lint.',
      })),
  )
}

/** The place of a path, or of the nearest thing around it. */
function placeAt({ places, place }: DesiredResource, path: string): Place | null {
  for (let at = path; at !== ''; at = at.replace(/(\.[^.[]*|\[\d+\]|^[^.[]+)$/, '')) {
    const found = places[at]
    if (found !== undefined) return found
  }
  return place
}
