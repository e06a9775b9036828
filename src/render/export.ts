/** What an export wrote, left out and asks for: for a terminal, as JSON, and as the description of a pull request. */
import { type Effort, type Finding, subjectOf } from '../plan/model/plan.ts'
import { many } from './counts.ts'
import { capped } from './findings.ts'
import { COMMENT, fitting, type Room } from './fitting.ts'
import { jsonText } from './json.ts'
import { findingsList, paragraphs } from './parts.ts'
import { codeSpan, cut, logSafe, oneLine, prose } from './safe.ts'
import { findingLines, type Paint } from './terminal.ts'

type Subject = { readonly kind: string; readonly key: string }

export interface ExportReport {
  readonly account: number
  readonly folder: string
  readonly files: ReadonlyMap<string, unknown>
  readonly added: readonly Subject[]
  readonly changed: readonly (Subject & { readonly paths: readonly string[] })[]
  readonly removed: readonly Subject[]
  readonly unchanged: number
  readonly left: readonly {
    readonly kind: string
    readonly id: number | null
    readonly title: string
    readonly reason: string
  }[]
  readonly kept: readonly (Subject & { readonly path: string; readonly reason: string })[]
  readonly secrets: ReadonlyMap<string, { readonly place: string }>
  readonly findings: readonly Finding[]
  readonly effort: Effort
}

export function exportText(report: ExportReport, paint: Paint): string {
  const { account, folder, files, added, changed, removed, left, kept, secrets, findings, effort } = report
  return logSafe(
    [
      paint('bold', `Account ${account}: ${exportHeadline(report)}`),
      ...[...files.keys()].map((path) => `  ${oneLine(`${folder}/${path}`)}`),
      ...added.map((one) => `  ${paint('green', '+')} ${oneLine(subjectOf(one))}`),
      ...changed.map((one) => `  ${paint('yellow', '~')} ${oneLine(`${subjectOf(one)}: ${one.paths.join(', ')}`)}`),
      ...removed.map((one) => `  ${paint('red', '-')} ${oneLine(subjectOf(one))}`),
      ...listLines(LEFT, left.map(leftLine)),
      ...listLines(KEPT, kept.map(keptLine)),
      ...listLines(SECRETS, [...secrets].map(secretLine)),
      ...findingLines(findings, paint),
      paint('dim', `${many(effort.reads, 'read')}, ${effort.seconds.toFixed(1)} s`),
      '',
    ].join('\n'),
  )
}

export function exportJson({ files, secrets, ...report }: ExportReport): string {
  const { account, folder, added, changed, removed, unchanged, left, kept, findings, effort } = report
  const shown = {
    version: 1,
    account,
    folder,
    files: [...files.keys()],
    added,
    changed,
    removed,
    unchanged,
    left,
    kept,
    secrets: [...secrets].map(([name, { place }]) => ({ name, variable: `CHATWOOT_SECRET_${name}`, place })),
    findings: capped(findings),
    effort,
  }
  return jsonText(shown)
}

/** Only what the files do not say, for a terminal; empty where they say all. */
export function exportNotesText({ left, kept }: Pick<ExportReport, 'left' | 'kept'>): string {
  const lines = [...listLines(LEFT, left.map(leftLine)), ...listLines(KEPT, kept.map(keptLine))]
  return logSafe(lines.map((line) => `${line}\n`).join(''))
}

/** The description of the pull request. */
export function exportBody(report: ExportReport, runUrl: string, room: Room = COMMENT): string {
  const { account, folder, added, changed, removed, left, kept, secrets, findings } = report
  return fitting(room, [], (page) => {
    const { rows } = page
    const list = (title: string, lines: readonly string[]) =>
      lines.length > 0 &&
      [
        `**${title}**`,
        '',
        ...lines.slice(0, rows),
        ...(lines.length > rows ? [`* and ${lines.length - rows} more`] : []),
      ].join('\n')
    const foreign = (line: string) => `* ${prose(cut(line, 400))}`
    const subject = (one: Subject) => codeSpan(cut(subjectOf(one), 200))
    return paragraphs(
      `What account ${account} holds, written into ${codeSpan(folder)}: ${exportHeadline(report)}. Merging it sends nothing to Chatwoot; a plan of these files is empty.`,
      list(
        'Set these secrets before merging',
        [...secrets].map((each) => `* ${codeSpan(secretLine(each))}`),
      ),
      list(
        'Changed',
        changed.map((one) => `* ${subject(one)}: ${one.paths.map((path) => codeSpan(cut(path, 200))).join(', ')}`),
      ),
      list(
        'New',
        added.map((one) => `* ${subject(one)}`),
      ),
      list(
        'Taken out',
        removed.map((one) => `* ${subject(one)}`),
      ),
      list(
        'Left out',
        left.map((one) => foreign(leftLine(one))),
      ),
      list(
        'Not as the server has it',
        kept.map((one) => foreign(keptLine(one))),
      ),
      findingsList(findings, { repositoryUrl: null, commit: null }, page),
      `<sub>Made by a [run](${runUrl}), which also planned these files: a pull request opened with GITHUB_TOKEN starts no workflow run by itself.</sub>`,
    )
  }).text
}

export function exportHeadline({ added, changed, removed, unchanged, findings }: ExportReport): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length
  if (errors > 0) return `nothing was written, ${many(errors, 'error')}`
  const parts = [
    ...(added.length > 0 ? [`${added.length} new`] : []),
    ...(changed.length > 0 ? [`${changed.length} changed`] : []),
    ...(removed.length > 0 ? [`${removed.length} taken out`] : []),
  ]
  return parts.length === 0
    ? `the files already say what the server says (${unchanged} resources)`
    : `${parts.join(', ')}, ${unchanged} as they were`
}

const LEFT = 'Left out:'
const KEPT = 'Not as the server has it:'
const SECRETS = 'Set these environment variables, from secrets; their values are on the server:'

function leftLine({ kind, id, title, reason }: ExportReport['left'][number]): string {
  return `${kind}${id === null ? '' : ` ${id}`}${title === '' ? '' : ` ${JSON.stringify(title)}`}: ${reason}`
}

/** What of the server the files do not say. */
export function keptLine({ path, reason, ...of }: ExportReport['kept'][number]): string {
  return `${subjectOf(of)}${path === '' ? '' : ` ${path}`}: ${reason}`
}

function secretLine([name, { place }]: readonly [string, { readonly place: string }]): string {
  return `CHATWOOT_SECRET_${name}  ${place}`
}

/** A title and what is below it, for a terminal; nothing when there is nothing below. */
export function listLines(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [title, ...lines.map((line) => `  ${oneLine(cut(line, 600))}`)]
}
