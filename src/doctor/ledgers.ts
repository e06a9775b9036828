/** What is remembered of earlier applies: in a file here, on the branch, or (which is a mistake) in both. */

import type { Examined } from '../github/examine.ts'
import { isElsewhere, mustBeAbout, OtherInstallation } from '../plan/ledger/installation.ts'
import type { Told } from '../plan/model/errors.ts'
import { entriesOf, type Installation, type Ledger } from '../plan/model/ledger.ts'
import type { Finding } from '../plan/model/plan.ts'
import type { Section } from '../render/checkup.ts'
import { many } from '../render/counts.ts'
import { failed, finding } from './finding.ts'

/** Null for what was not looked at. */
export function ledgerSection(
  at: { readonly file: string; readonly branch: string },
  here: Told<Ledger | null> | null,
  there: Examined | null,
  server: Installation | null,
): Section {
  const branch = there?.ledger ?? null
  const places = [
    ...(here?.answer ? [`${at.file}: ${said(here.answer)}`] : []),
    ...(branch?.answer ? [`branch ${at.branch}: ${said(branch.answer)}`] : []),
  ]
  const hasBoth = places.length === 2
  const isUnseen = [here, branch].every((its) => its === null || its.error !== null)
  return {
    name: 'ledger',
    says: places.length > 0 ? places.join('; ') : isUnseen ? null : 'there is none yet',
    facts: { file: here?.answer ? factsOf(here.answer) : null, branch: branch?.answer ? factsOf(branch.answer) : null },
    findings: [
      ...[here, branch].flatMap((its) => (its === null || its.error === null ? [] : [failed('D-LEDGER', its.error)])),
      ...aboutAnother(here?.answer, server),
      // On the branch a second installation has a ledger of its own.
      ...aboutAnother(branch?.answer, server).filter(() => !isElsewhere(branch!.answer!.installation!, server!)),
      ...(hasBoth ? [twoOfThem(at.file)] : []),
      ...(places.length === 0 && !isUnseen ? [none(at.branch, there)] : []),
    ],
  }
}

function aboutAnother(ledger: Ledger | null | undefined, server: Installation | null): Finding[] {
  if (ledger == null || server === null) return []
  try {
    mustBeAbout(ledger, server, new Set())
    return []
  } catch (error) {
    if (error instanceof OtherInstallation) return [failed('D-LEDGER', error)]
    throw error
  }
}

function factsOf(ledger: Ledger) {
  return { resources: entriesOf(ledger).length, last: ledger.last === null ? null : { ...ledger.last } }
}

function said(ledger: Ledger): string {
  const count = many(entriesOf(ledger).length, 'resource')
  if (ledger.last === null) return `${count}, never applied`
  const { at, actor, run } = ledger.last
  return `${count}, last applied ${at.slice(0, 16).replace('T', ' ')} UTC${actor === null ? '' : ` by ${actor}`} (run ${run})`
}

function none(branch: string, there: Examined | null): Finding {
  return finding(
    'note',
    'D-LEDGER',
    'The first apply imports what matches the files and deletes nothing; it makes the ledger.',
    there?.contents?.answer == null
      ? `If this account is applied from GitHub, its ledger is on the branch ${branch}: give a GITHUB_TOKEN that may read it.`
      : 'If there was one before, put it back before you apply.',
  )
}

function twoOfThem(file: string): Finding {
  return finding(
    'warning',
    'D-LEDGER',
    'There are two ledgers of this account, and each knows only what was applied with it.',
    `Apply from one place only, and move ${file} away if that is GitHub.`,
  )
}
