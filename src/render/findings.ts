/** What of many findings is shown, and the lines that a finding asks for. */
import type { Finding, Severity } from '../plan/model/plan.ts'
import { many } from './counts.ts'
import { cut } from './safe.ts'

/** Of one file, and in all: more than these nobody reads, and a hostile tree of files has any number. */
const MOST_OF_A_FILE = 50
const MOST = 200
/** So many files are named that have more. */
const MOST_FILES = 20

/** What stands in the place of those that are not shown. */
const MORE = 'F-MORE'
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note']

/**
 * The findings that are shown, in their order and none of them endless, and behind them how many more there are in which
 * file. Errors have the first claim. For every place where findings are shown, and only there: whoever counts has all.
 */
export function capped(findings: readonly Finding[]): Finding[] {
  const kept = new Set<Finding>()
  const ofFile = new Map<string, number>()
  const left = new Map<string, Finding[]>()
  for (const finding of bySeverity(findings)) {
    const file = fileOf(finding)
    const count = ofFile.get(file) ?? 0
    if (kept.size < MOST && (file === '' || count < MOST_OF_A_FILE)) {
      kept.add(finding)
      ofFile.set(file, count + 1)
    } else if (left.has(file)) left.get(file)!.push(finding)
    else left.set(file, [finding])
  }
  return [...findings.filter((finding) => kept.has(finding)).map(short), ...moreIn(left)]
}

/** The errors first; of one severity in their order. */
export function bySeverity(findings: readonly Finding[]): Finding[] {
  return findings.toSorted((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity))
}

/** Whether it only says that there are more. */
export function isMore({ code }: Finding): boolean {
  return code === MORE
}

/** What guards object to is the plan's, not a file's: of that each line is wanted. */
function fileOf({ code, place }: Finding): string {
  return place === null || code.startsWith('G-') ? '' : place.file
}

function short(finding: Finding): Finding {
  const { sentence, nextStep, subject } = finding
  return {
    ...finding,
    subject: subject && cut(subject, 300),
    sentence: cut(sentence, 1000),
    nextStep: cut(nextStep, 600),
  }
}

function moreIn(left: ReadonlyMap<string, readonly Finding[]>): Finding[] {
  const files = [...left]
  const named = files.slice(0, MOST_FILES).map(([file, these]) => more(these, file))
  const others = files.slice(MOST_FILES)
  return others.length === 0
    ? named
    : [
        ...named,
        more(
          others.flatMap(([, these]) => these),
          '',
          ` in ${many(others.length, 'other file')}`,
        ),
      ]
}

function more(these: readonly Finding[], file: string, where = file === '' ? '' : ' in this file'): Finding {
  return {
    code: MORE,
    severity: bySeverity(these)[0]!.severity,
    place: file === '' ? null : { file, line: 1, column: 1 },
    subject: null,
    sentence: `${these.length} more${where}.`,
    nextStep: 'Correct the first ones and run again.',
  }
}

/** The lines to approve, one for each operation that needs it; a single one stands in the next step already. */
export function linesOf({ allow = [] }: Finding): string[] {
  return allow.length < 2 ? [] : allow.map((operation) => `allow: ${operation}`)
}

/** The option that approves an operation. No key holds a quotation mark. */
export function optionOf(operation: string): string {
  return `--allow '${operation}'`
}

/** The finding as it is said at a terminal, where an option approves what elsewhere a line does. */
export function atTerminal(finding: Finding): { readonly nextStep: string; readonly lines: readonly string[] } {
  const { allow = [], instead, holds, nextStep } = finding
  if (allow.length === 0) return { nextStep, lines: [] }
  const [only] = allow
  const how = allow.length === 1 ? `approve it with ${optionOf(only!)}` : 'approve each that is meant with an option'
  const approve = `${how}${instead === undefined ? '' : `; ${instead}`}.`
  return {
    nextStep:
      holds === undefined
        ? approve.replace(/^a/, 'A')
        : `This comes from Chatwoot and not from the files, so it is left as it is and everything else goes on. To put it back, ${approve}`,
    lines: allow.length === 1 ? [] : allow.map(optionOf),
  }
}
