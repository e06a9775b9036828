/** Plan, outcomes and findings for a terminal. */

import { byWeight } from '../plan/approve/weight.ts'
import { isOfGone } from '../plan/diff/held.ts'
import { isTwin } from '../plan/match/twins.ts'
import {
  type Change,
  type Contested,
  type FieldChange,
  type Finding,
  type Outcome,
  subjectOf,
} from '../plan/model/plan.ts'
import { assumption } from './assumed.ts'
import { headline } from './comment.ts'
import { countsOf, isDrift, many } from './counts.ts'
import { atTerminal, capped, linesOf, optionOf } from './findings.ts'
import { impactText } from './impact.ts'
import type { Report } from './report.ts'
import { cut, logSafe, oneLine } from './safe.ts'
import { byWayOf } from './sentences.ts'
import type { Paint } from './terminal-paint.ts'
import { isBlank, literal, passages } from './values.ts'
import { wordLines } from './words/terminal.ts'

export { coloured, type Paint, plain } from './terminal-paint.ts'

/** How an action is told: writes in the words in which they are approved. */
const SIGNS = {
  create: ['+', 'green', 'create'],
  update: ['~', 'yellow', 'update'],
  delete: ['-', 'red', 'delete'],
  adopt: ['=', 'blue', 'import'],
  forget: ['.', 'dim', 'stop managing'],
} as const

/** Of one value there are `most` characters; where all of them are wanted, also what a deletion takes away. */
export function planText(report: Report, paint: Paint, most = 300): string {
  const { plan, account, effort, digest } = report
  const lines = byWeight(plan).flatMap((change) => changeLines(change, report, paint, most))
  const mark = assumption(plan)
  const left = mark === null ? `, ${plan.unmanaged} unmanaged left alone` : ''
  const foot = `${plan.unchanged} unchanged${left} · ${many(effort.reads, 'read')}, ${many(effort.writes, 'write')}, ${many(effort.retries, 'retry', 'retries')}, ${effort.seconds.toFixed(1)} s · plan ${digest.slice(0, 12)}`
  return logSafe(
    [
      paint('bold', `Account ${account}: ${headline(report)}`),
      ...(plan.hasLedger
        ? []
        : [
            'There is no ledger yet, so nothing is managed: what Chatwoot has already is imported, nothing is deleted.',
          ]),
      ...(mark === null ? [] : [mark]),
      ...lines,
      ...heldLines(report, paint, most),
      ...contestedLines(plan.contested, paint, report.isLaptop),
      ...findingLines(plan.findings, paint, report.isLaptop),
      paint('dim', foot),
      '',
    ].join('\n'),
  )
}

function changeLines(change: Change, report: Report, paint: Paint, most = 300, held = ''): string[] {
  const [ownSign, ownColour, word] = SIGNS[change.action]
  const [sign, colour] = held === '' ? ([ownSign, ownColour] as const) : (['!', 'yellow'] as const)
  const id = change.id === null ? '' : ` (id ${change.id})`
  const why = change.cause !== 'drift' ? '' : isOfGone(change) ? ', names what is gone' : `, ${happened(change)}`
  const impact = impactText(change, report)
  const third = byWayOf(change, (name) => oneLine(cut(literal(name), most)))
  return [
    `  ${paint(colour, sign)} ${held}${word} ${oneLine(subjectOf(change))}${paint('dim', `${id}${why}`)}`,
    ...wordLines(change, report, paint, most).map((line) => `      ${line}`),
    ...linesOfFields(change, most),
    ...(impact === null ? [] : [`      impact: ${impact}`]),
    ...(third === '' ? [] : [`      ${third}`]),
  ]
}

function happened({ action }: Change): string {
  return action === 'create' || action === 'forget' ? 'deleted in Chatwoot' : 'changed in Chatwoot'
}

/** Where everything is wanted, every field as the files have it as well. */
function linesOfFields({ action, fields }: Change, most: number): string[] {
  if (most !== Number.POSITIVE_INFINITY) return []
  return action === 'create'
    ? fields.map(({ path, live, desired }) => `      ${oneLine(path)}: ${sidesText({ live, desired }, most)[1]}`)
    : fields.map((field) => fieldLine(field, most))
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
function heldLines(report: Report, paint: Paint, most = 300): string[] {
  return report.plan.held
    .flatMap(({ changes }) => changes)
    .flatMap((change) => changeLines(change, report, paint, most, 'held: '))
}

function contestedLines(contested: readonly Contested[], paint: Paint, isLaptop = false): string[] {
  return contested.map(({ field, reason, isFinal, ...of }) => {
    const operation = `update ${oneLine(subjectOf(of))}`
    const again = isLaptop ? `try once more with ${optionOf(operation)}` : `allow '${operation}' to try once more`
    const advice = isFinal ? 'take it out of the files, or list it in $ignore' : `list it in $ignore, or ${again}`
    return `  ${paint('yellow', '!')} left ${oneLine(subjectOf(of))} ${oneLine(field.path)}: ${sidesText(field, 300).join(' → ')}: ${reason}; ${advice}`
  })
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
      ...changes.flatMap((change) => changeLines(change, report, paint)),
      ...heldLines(report, paint),
      ...contestedLines(report.plan.contested, paint, true),
      ...findingLines(
        report.plan.findings.filter((finding) => finding.holds !== undefined || isTwin(finding)),
        paint,
        true,
      ),
      ...(count === 0 ? [] : waysOut(report.plan)),
      '',
    ].join('\n'),
  )
}

/** What there is to do. */
function waysOut({ changes, findings }: Report['plan']): string[] {
  const drifted = changes.filter(isDrift)
  const approvable = findings.flatMap(({ holds, allow = [] }) => (holds === undefined ? [] : allow))
  const isDeleted = drifted.some(({ action }) => action === 'create')
  return [
    'What now?',
    ...(drifted.length > 0 ? ['  apply puts it back as the files say.'] : []),
    ...(approvable.length > 0 ? [`  apply ${optionOf(oneLine(approvable[0]!))} also puts back what is held.`] : []),
    `  export --only-declared${isDeleted ? ' --prune' : ''} takes it into the files instead.`,
    '  "$ignore" in a file leaves a field to people, with the reason.',
  ]
}

export function outcomesText(outcomes: readonly Outcome[], paint: Paint): string {
  return logSafe(
    outcomes
      .map(
        ({ state, action, reason, ...of }) =>
          `  ${paint(state === 'applied' ? 'green' : 'red', state)} ${SIGNS[action][2]} ${oneLine(subjectOf(of))}${reason === null ? '' : `: ${oneLine(cut(reason, 600))}`}\n`,
      )
      .join(''),
  )
}

/** `3 applied, 1 failed, 2 not attempted.`; empty where there was nothing to do. */
export function outcomesCount(outcomes: readonly Outcome[]): string {
  const states: readonly Outcome['state'][] = ['applied', 'failed', 'not attempted']
  const counts = states.map((state) => [outcomes.filter((one) => one.state === state).length, state] as const)
  const parts = counts.filter(([count, state]) => count > 0 || state === 'applied')
  return outcomes.length === 0 ? '' : `${parts.map(([count, state]) => `${count} ${state}`).join(', ')}.\n`
}

export function findingLines(findings: readonly Finding[], paint: Paint, isLaptop = false): string[] {
  return capped(findings).flatMap((finding) => {
    const { code, severity, place, sentence } = finding
    const where = place === null ? '' : `${oneLine(cut(place.file, 300))}:${place.line}:${place.column}: `
    // Guards and lint rules have pages, found by their code.
    const name = /^[GL]-/.test(code) ? `${severity} ${code}` : severity
    const { nextStep, lines } = isLaptop ? atTerminal(finding) : { nextStep: finding.nextStep, lines: linesOf(finding) }
    const said = logSafe(
      `${where}${paint(severity === 'error' ? 'red' : 'yellow', name)}: ${oneLine(sentence)} ${oneLine(nextStep)}`,
    )
    return [said, ...lines.map((line) => `      ${oneLine(line)}`)]
  })
}
