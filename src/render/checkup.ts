/** What `doctor` found: one screen, or JSON. */
import type { Fields } from '../kinds/model/kind.ts'
import type { Finding, Severity } from '../plan/model/plan.ts'
import { many } from './counts.ts'
import { jsonText } from './json.ts'
import { cut, logSafe, oneLine } from './safe.ts'
import type { Paint } from './terminal.ts'

/** One thing that was looked at. */
export interface Section {
  readonly name: string
  /** What it is like; null when it could not be seen. */
  readonly says: string | null
  /** The same for programs. */
  readonly facts: Fields
  readonly findings: readonly Finding[]
}

export interface Checkup {
  readonly sections: readonly Section[]
  /** How many requests were sent to each, retries included. */
  readonly requests: { readonly chatwoot: number; readonly github: number }
}

/** `unseen` is what something else keeps from being seen. */
type State = 'ok' | 'unseen' | Severity

const STATES: { readonly [state in State]: { colour: Parameters<Paint>[0]; sign: string } } = {
  ok: { colour: 'green', sign: 'ok' },
  unseen: { colour: 'dim', sign: '-' },
  note: { colour: 'blue', sign: 'note' },
  warning: { colour: 'yellow', sign: 'warn' },
  error: { colour: 'red', sign: 'fix' },
}
const NAME = 11
const MARGIN = ' '.repeat(5 + NAME)
/** Where a terminal is wider, lines are not: they would be hard to read. */
const WIDEST = 112

/** Whether nothing has to be fixed; warnings and notes are allowed. */
export function isWell({ sections }: Checkup): boolean {
  return sections.every((section) => stateOf(section) !== 'error')
}

/** `columns` is the width of the terminal. */
export function checkupText(checkup: Checkup, paint: Paint, columns: number): string {
  const width = Math.min(WIDEST, Math.max(columns, 2 * MARGIN.length)) - MARGIN.length
  const { chatwoot, github } = checkup.requests
  const lines = [
    ...checkup.sections.flatMap((section) => sectionLines(section, paint, width)),
    paint('bold', verdict(checkup)) +
      paint('dim', ` ${many(chatwoot, 'request')} to Chatwoot, ${github} to GitHub, nothing was written.`),
  ]
  return logSafe(`${lines.join('\n')}\n`)
}

export function checkupJson(checkup: Checkup): string {
  const sections = checkup.sections.map((section) => ({ ...section, state: stateOf(section) }))
  return jsonText({ version: 1, isWell: isWell(checkup), sections, requests: checkup.requests })
}

function stateOf({ says, findings }: Section): State {
  const has = (severity: Severity) => findings.some((finding) => finding.severity === severity)
  return has('error') ? 'error' : has('warning') ? 'warning' : has('note') ? 'note' : says === null ? 'unseen' : 'ok'
}

function verdict({ sections }: Checkup): string {
  const count = (severity: Severity) =>
    sections.flatMap(({ findings }) => findings).filter((finding) => finding.severity === severity).length
  const [errors, others] = [count('error'), count('warning') + count('note')]
  const rest = others === 0 ? '' : `, ${many(others, 'remark')}`
  return errors === 0 ? `No problems found${rest}.` : `${many(errors, 'problem')} to fix${rest}.`
}

function sectionLines(section: Section, paint: Paint, width: number): string[] {
  const { colour, sign } = STATES[stateOf(section)]
  const [first = '', ...more] = wrapped(section.says ?? 'not seen', width)
  return [
    `${paint(colour, sign.padEnd(5))}${paint('bold', section.name.padEnd(NAME))}${first}`,
    ...more.map((line) => `${MARGIN}${line}`),
    ...section.findings.flatMap((finding) => findingLines(finding, paint, width - 2)),
  ]
}

/** The sentence, and behind an arrow what to do. */
function findingLines({ severity, place, sentence, nextStep }: Finding, paint: Paint, room: number): string[] {
  const where = place === null ? '' : `${place.file}:${place.line}:${place.column}: `
  const { colour } = STATES[severity]
  const [first = '', ...rest] = wrapped(`${where}${sentence}`, room)
  return [
    `${MARGIN}${paint(colour, severity === 'note' ? '·' : '!')} ${first}`,
    ...rest.map((line) => `${MARGIN}  ${line}`),
    ...(nextStep === ''
      ? []
      : wrapped(nextStep, room - 2).map((line, index) => `${MARGIN}  ${index === 0 ? '→' : ' '} ${line}`)),
  ]
}

/** Lines of at most `width` characters where words allow it. */
function wrapped(text: string, width: number): string[] {
  const lines: string[] = []
  for (const word of oneLine(cut(text, 600)).split(' ')) {
    const line = lines.at(-1)
    if (line === undefined || line.length + 1 + word.length > width) lines.push(word)
    else lines[lines.length - 1] = `${line} ${word}`
  }
  return lines
}
