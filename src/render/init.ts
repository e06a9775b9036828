/** What `init` says: one table of what it found, what it is about to write, what a plan says then, and what is left to do on GitHub. */
import type { Change, Finding } from '../plan/model/plan.ts'
import { subjectOf } from '../plan/model/plan.ts'
import { many } from './counts.ts'
import { logSafe, oneLine } from './safe.ts'
import { findingLines, type Paint } from './terminal.ts'

/** One thing that was found, and where it comes from. */
export interface Row {
  readonly name: string
  readonly value: string
  readonly from: string
}

export function foundText(rows: readonly Row[], findings: readonly Finding[], paint: Paint): string {
  const cells = rows.map((row) => ({ ...row, value: oneLine(row.value), from: oneLine(row.from) }))
  const width = (of: (row: Row) => string) => Math.min(60, Math.max(...cells.map((row) => of(row).length)))
  const [names, values] = [width(({ name }) => name), width(({ value }) => value)]
  return logSafe(
    `${[
      ...cells.map(({ name, value, from }) =>
        `  ${paint('bold', name.padEnd(names))}  ${value.padEnd(values)}  ${paint('dim', from)}`.trimEnd(),
      ),
      ...findingLines(findings, paint, true),
    ].join('\n')}\n`,
  )
}

/** Which file comes from where, before it is written. */
export function toWriteText(files: readonly string[]): string {
  return files.length === 0
    ? 'Nothing is left to write.\n'
    : logSafe(`\nTo write (${many(files.length, 'file')}):\n${files.map((file) => `  ${oneLine(file)}\n`).join('')}`)
}

/** What the files say, what the run asked in all for it. */
export interface Checked {
  readonly resources: number
  readonly requests: number
  readonly writes: number
}

export function checkedText({ resources, requests, writes }: Checked): string {
  return `Checked: a plan now changes nothing (${many(resources, 'resource')}, ${many(requests, 'request')}, ${many(writes, 'write')}).\n`
}

/** A plan of files that were there before is their author's. */
export function differsText(changes: number): string {
  return `A plan of the files that were there already would change ${many(changes, 'resource')}: chatwoot-as-code plan shows it, chatwoot-as-code export takes what Chatwoot has into the files.\n`
}

export function uncheckedText(missing: readonly string[]): string {
  return logSafe(
    `Not checked with a plan: ${missing.map(oneLine).join(', ')} ${missing.length === 1 ? 'is' : 'are'} not set here. Set ${missing.length === 1 ? 'it' : 'them'} and run chatwoot-as-code plan.\n`,
  )
}

export interface Mistake {
  readonly changes: readonly Change[]
  readonly findings: readonly Finding[]
  readonly versions: readonly string[]
  readonly issues: string
}

/** Paths without values: the lines are for a public issue. */
export function mistakeText({ changes, findings, versions, issues }: Mistake): string {
  const lines = [
    `versions: ${versions.join(', ')}`,
    ...changes.map((one) => `${one.action} ${subjectOf(one)}: ${one.fields.map(({ path }) => path).join(', ')}`),
    ...findings.map(({ code, subject }) => `${code}${subject === null ? '' : ` ${subject}`}`),
  ]
  return logSafe(
    [
      'A plan of the files that were just written is not empty. That is a mistake of chatwoot-as-code, and none of yours.',
      'The files stay, nothing was sent to Chatwoot, and nothing is until you apply.',
      ...lines.slice(0, 30).map((line) => `    ${oneLine(line)}`),
      ...(lines.length > 30 ? [`    and ${lines.length - 30} more`] : []),
      `Please send these lines and the output of chatwoot-as-code doctor to ${issues}`,
      'If somebody changed just this in Chatwoot meanwhile, chatwoot-as-code export makes it right.',
      '',
    ].join('\n'),
  )
}

/** What a workflow that was there does not hand on; empty when nothing is missing. */
export function workflowLacksText(workflow: string, names: readonly string[]): string {
  if (names.length === 0) return ''
  const context = (name: string) => (name.startsWith('CHATWOOT_VAR_') ? 'vars' : 'secrets')
  return [
    `${workflow} does not hand on what the files ask for. Add to each env: of the action:`,
    ...names.map((name) => `  ${name}: \${{ ${context(name)}.${name} }}`),
    '',
  ].join('\n')
}

/** Answers that nobody gave where nobody can be asked, each with how to give it. */
export function missingText(missing: readonly string[]): string {
  return `Cannot prompt: not a terminal, or --yes. Missing:\n${missing.map((one) => `  ${one}\n`).join('')}`
}
