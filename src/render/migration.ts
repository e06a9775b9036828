/** What became of a Pulumi stack, for a terminal and as JSON. */
import { type Effort, type Finding, type Plan, subjectOf } from '../plan/model/plan.ts'
import { countsOf, many } from './counts.ts'
import { keptLine, listLines } from './export.ts'
import { capped } from './findings.ts'
import { jsonText } from './json.ts'
import { logSafe, oneLine } from './safe.ts'
import { findingLines, type Paint } from './terminal.ts'
import { passages, shown } from './values.ts'

type Subject = { readonly kind: string; readonly key: string }

export interface MigrationReport {
  readonly account: number
  readonly folder: string
  readonly files: ReadonlyMap<string, string>
  readonly taken: readonly (Subject & { readonly id: number })[]
  readonly left: readonly {
    readonly kind: string
    readonly id: string
    readonly title: string
    readonly reason: string
  }[]
  readonly kept: readonly (Subject & { readonly path: string; readonly reason: string })[]
  readonly secrets: ReadonlyMap<string, { readonly place: string; readonly isEncrypted: boolean }>
  readonly findings: readonly Finding[]
  readonly plan: Plan | null
  /** Null when nothing was written. */
  readonly ledger: object | null
  readonly effort: Effort
}

export function migrationText(report: MigrationReport, paint: Paint): string {
  const { account, taken, left, kept, secrets, findings, effort } = report
  return logSafe(
    [
      paint('bold', `Account ${account}: ${headline(report)}`),
      ...[...report.files.keys()].map((path) => `  ${oneLine(`${report.folder}/${path}`)}`),
      ...taken.map((one) => `  ${paint('blue', '=')} ${oneLine(subjectOf(one))}${paint('dim', ` (id ${one.id})`)}`),
      ...listLines('Pulumi state differs from the server:', differences(report)),
      ...listLines(
        'Left with Pulumi:',
        left.map(({ kind, title, reason }) => `${kind} ${JSON.stringify(title)}: ${reason}`),
      ),
      ...listLines('Not in the files:', kept.map(keptLine)),
      ...listLines(
        'Set these environment variables, from secrets:',
        [...secrets].map(
          ([name, { place, isEncrypted }]) =>
            `CHATWOOT_SECRET_${name}  ${place}${isEncrypted ? ' (encrypted in the export, so it was not compared)' : ''}`,
        ),
      ),
      ...findingLines(findings, paint),
      paint('dim', `${many(effort.reads, 'read')}, ${many(effort.writes, 'write')}, ${effort.seconds.toFixed(1)} s`),
      '',
    ].join('\n'),
  )
}

export function migrationJson({ files, secrets, plan, ledger, ...report }: MigrationReport): string {
  const differing = (plan?.changes ?? []).map(({ kind, key, action, fields }) => ({
    kind,
    key,
    action,
    fields: fields.map(({ path, live, desired }) => ({
      path,
      ...(desired === undefined ? {} : { pulumi: shown(desired) }),
      ...(live === undefined ? {} : { server: shown(live) }),
    })),
  }))
  return jsonText({
    version: 1,
    ...report,
    findings: capped(report.findings),
    isWritten: ledger !== null,
    files: [...files.keys()],
    differing,
    secrets: [...secrets].map(([name, { place, isEncrypted }]) => ({ name, place, isEncrypted })),
  })
}

function headline({ plan, taken, ledger }: MigrationReport): string {
  if (ledger === null || plan === null) return 'nothing was written'
  const { changes } = countsOf(plan)
  const took = `${many(taken.length, 'resource')} imported`
  return changes === 0 ? `${took}, no changes` : `${took}, ${changes} that differ${changes === 1 ? 's' : ''}`
}

function differences({ plan }: MigrationReport): string[] {
  const value = (text: string) => (text === '' ? 'nothing' : text)
  return (plan?.changes ?? []).flatMap((change) =>
    change.fields.map(({ path, live, desired }) => {
      const { before, after } = passages(live, desired, 200)
      return `${subjectOf(change)} ${path}: Pulumi ${value(after)}, the server ${value(before)}`
    }),
  )
}
