/** Plan, outcomes and findings for a terminal. */
import { type Change, type Contested, type Finding, type Outcome, subjectOf } from '../plan/plan.ts'
import { isTwin } from '../plan/twins.ts'
import { assumption } from './assumed.ts'
import { headline } from './comment.ts'
import { countsOf, isDrift, many } from './counts.ts'
import { linesOf } from './findings.ts'
import type { Report } from './report.ts'
import { cut, logSafe, oneLine } from './safe.ts'
import { byWayOf } from './sentences.ts'
import { isBlank, literal } from './values.ts'

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

export function planText(report: Report, paint: Paint): string {
  const { plan, account, effort, digest } = report
  const lines = plan.changes.flatMap((change) => changeLines(change, paint))
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
      ...contestedLines(plan.contested, paint),
      ...findingLines(plan.findings, paint),
      paint('dim', foot),
      '',
    ].join('\n'),
  )
}

function changeLines(change: Change, paint: Paint): string[] {
  const [sign, colour] = SIGNS[change.action]
  const id = change.id === null ? '' : ` (id ${change.id})`
  const why = change.cause === 'drift' ? ', changed by hand' : ''
  const third = byWayOf(change, (name) => oneLine(cut(literal(name), 300)))
  const value = (of: Change['fields'][number]['live']) => (isBlank(of) ? 'nothing' : oneLine(cut(literal(of!), 300)))
  return [
    `  ${paint(colour, sign)} ${change.action} ${oneLine(subjectOf(change))}${paint('dim', `${id}${why}`)}`,
    ...(change.action === 'update'
      ? change.fields.map(
          ({ path, live, desired, alsoByHand, isUnknown }) =>
            `      ${oneLine(path)}: ${isUnknown ? 'not known' : value(live)} → ${value(desired)}${alsoByHand ? ' (also changed by hand)' : ''}`,
        )
      : []),
    ...(third === '' ? [] : [`      ${third}`]),
  ]
}

function contestedLines(contested: readonly Contested[], paint: Paint): string[] {
  return contested.map(
    ({ field, reason, ...of }) =>
      `  ${paint('yellow', '!')} left ${oneLine(subjectOf(of))} ${oneLine(field.path)}: ${reason}; list it in $ignore, or allow 'update ${oneLine(subjectOf(of))}' to try once more`,
  )
}

/** Only what was changed by hand, and twins. */
export function driftText(report: Report, paint: Paint): string {
  const changes = report.plan.changes.filter(isDrift)
  const count = countsOf(report.plan).drift
  return logSafe(
    [
      paint(
        'bold',
        `Account ${report.account}: ${count === 0 ? 'no drift' : `${many(count, 'resource')} changed by hand`}`,
      ),
      ...changes.flatMap((change) => changeLines(change, paint)),
      ...contestedLines(report.plan.contested, paint),
      ...findingLines(report.plan.findings.filter(isTwin), paint),
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
  return findings.flatMap((finding) => {
    const { severity, place, sentence, nextStep } = finding
    const where = place === null ? '' : `${oneLine(place.file)}:${place.line}:${place.column}: `
    const said = logSafe(
      `${where}${paint(severity === 'error' ? 'red' : 'yellow', severity)}: ${oneLine(cut(sentence, 1000))} ${oneLine(cut(nextStep, 600))}`,
    )
    return [said, ...linesOf(finding).map((line) => `      ${oneLine(line)}`)]
  })
}
