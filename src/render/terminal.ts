/** Plan, outcomes and findings for a terminal. */

import { isOfGone } from '../plan/held.ts'
import { type Change, type Contested, type FieldChange, type Finding, type Outcome, subjectOf } from '../plan/plan.ts'
import { isTwin } from '../plan/twins.ts'
import { byWeight } from '../plan/weight.ts'
import { assumption } from './assumed.ts'
import { headline } from './comment.ts'
import { countsOf, isDrift, many } from './counts.ts'
import { capped, linesOf } from './findings.ts'
import { isAboutAll } from './held.ts'
import type { Report } from './report.ts'
import { cut, logSafe, oneLine } from './safe.ts'
import { byWayOf } from './sentences.ts'
import { isBlank, literal, passages } from './values.ts'

export type Paint = (colour: 'red' | 'green' | 'yellow' | 'blue' | 'dim' | 'bold', text: string) => string

const CODES = { red: 31, green: 32, yellow: 33, blue: 34, dim: 2, bold: 1 }
export const coloured: Paint = (colour, text) => `\u001b[${CODES[colour]}m${text}\u001b[0m`
export const plain: Paint = (_, text) => text

const SIGNS = {
  create: ['+', 'green'],
  update: ['~', 'yellow'],
  delete: ['-', 'red'],
  adopt: ['=', 'blue'],
  forget: ['.', 'dim'],
} as const

/** Of one value there are `most` characters; where all of them are wanted, also what a new resource gets. */
export function planText(report: Report, paint: Paint, most = 300): string {
  const { plan, account, effort, digest } = report
  const lines = byWeight(plan).flatMap((change) => changeLines(change, paint, most))
  const mark = assumption(plan)
  const left = mark === null ? `, ${plan.unmanaged} unmanaged left alone` : ''
  const foot = `${plan.unchanged} unchanged${left} · ${many(effort.reads, 'read')}, ${many(effort.writes, 'write')}, ${many(effort.retries, 'retry', 'retries')}, ${effort.seconds.toFixed(1)} s · plan ${digest.slice(0, 12)}`
  return logSafe(
    [
      paint('bold', `Account ${account}: ${headline(report)}`),
      ...(plan.hasLedger
        ? []
        : ['There is no ledger yet: what matches is taken under management, nothing is deleted.']),
      ...(mark === null ? [] : [mark]),
      ...lines,
      ...heldLines(plan, paint, most),
      ...contestedLines(plan.contested, paint),
      ...findingLines(plan.findings, paint),
      paint('dim', foot),
      '',
    ].join('\n'),
  )
}

function changeLines(change: Change, paint: Paint, most = 300, held = ''): string[] {
  const [sign, colour] = held === '' ? SIGNS[change.action] : (['!', 'yellow'] as const)
  const id = change.id === null ? '' : ` (id ${change.id})`
  const why = change.cause !== 'drift' ? '' : isOfGone(change) ? ', names what is gone' : ', changed in Chatwoot'
  const third = byWayOf(change, (name) => oneLine(cut(literal(name), most)))
  return [
    `  ${paint(colour, sign)} ${held}${change.action} ${oneLine(subjectOf(change))}${paint('dim', `${id}${why}`)}`,
    ...(change.action === 'update' || most === Number.POSITIVE_INFINITY
      ? change.fields.map((field) => fieldLine(field, most))
      : []),
    ...(third === '' ? [] : [`      ${third}`]),
  ]
}

function fieldLine({ path, live, desired, alsoByHand, isUnknown }: FieldChange, most: number): string {
  const [before, after] = sidesText({ live, desired }, most)
  return `      ${oneLine(path)}: ${isUnknown ? 'not known' : before} → ${after}${alsoByHand ? ' (also changed in Chatwoot)' : ''}`
}

function sidesText(
  { live, desired }: { live?: FieldChange['live'] | undefined; desired?: FieldChange['desired'] | undefined },
  most: number,
) {
  const { before, after } = passages(isBlank(live) ? undefined : live, isBlank(desired) ? undefined : desired, most)
  const value = (text: string) => (text === '' ? 'nothing' : oneLine(text))
  return [value(before), value(after)] as const
}

/** The findings say why. */
function heldLines({ held }: Report['plan'], paint: Paint, most = 300): string[] {
  return held.flatMap(({ changes }) => changes).flatMap((change) => changeLines(change, paint, most, 'held: '))
}

function contestedLines(contested: readonly Contested[], paint: Paint): string[] {
  return contested.map(
    ({ field, reason, isFinal, ...of }) =>
      `  ${paint('yellow', '!')} left ${oneLine(subjectOf(of))} ${oneLine(field.path)}: ${sidesText(field, 300).join(' → ')}: ${reason}; ${isFinal ? 'take it out of the files, or list it in $ignore' : `list it in $ignore, or allow 'update ${oneLine(subjectOf(of))}' to try once more`}`,
  )
}

/** Only what was changed in Chatwoot, and what is there twice. */
export function driftText(report: Report, paint: Paint): string {
  const changes = byWeight(report.plan).filter(isDrift)
  const count = countsOf(report.plan).drift
  return logSafe(
    [
      paint(
        'bold',
        `Account ${report.account}: ${count === 0 ? 'no drift' : `${many(count, 'resource')} changed in Chatwoot`}`,
      ),
      ...changes.flatMap((change) => changeLines(change, paint)),
      ...heldLines(report.plan, paint),
      ...contestedLines(report.plan.contested, paint),
      ...findingLines(
        report.plan.findings.filter((finding) => !isAboutAll(finding) || isTwin(finding)),
        paint,
      ),
      '',
    ].join('\n'),
  )
}

export function outcomesText(outcomes: readonly Outcome[], paint: Paint): string {
  return logSafe(
    outcomes
      .map(
        ({ state, action, reason, ...of }) =>
          `  ${paint(state === 'applied' ? 'green' : 'red', state)} ${action} ${oneLine(subjectOf(of))}${reason === null ? '' : `: ${oneLine(cut(reason, 600))}`}\n`,
      )
      .join(''),
  )
}

export function findingLines(findings: readonly Finding[], paint: Paint): string[] {
  return capped(findings).flatMap((finding) => {
    const { severity, place, sentence, nextStep } = finding
    const where = place === null ? '' : `${oneLine(cut(place.file, 300))}:${place.line}:${place.column}: `
    const said = logSafe(
      `${where}${paint(severity === 'error' ? 'red' : 'yellow', severity)}: ${oneLine(sentence)} ${oneLine(nextStep)}`,
    )
    return [said, ...linesOf(finding).map((line) => `      ${oneLine(line)}`)]
  })
}
