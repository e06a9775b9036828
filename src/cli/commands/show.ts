/** A look, shown as text or as JSON. */
import type { Look } from '../../engine/engine.ts'
import { hasErrors } from '../../plan/model/stopping.ts'
import { planJson } from '../../render/json.ts'
import { laptopReport, type Report, withMarks } from '../../render/report.ts'
import { said } from '../../render/safe.ts'
import type { planText } from '../../render/terminal.ts'
import type { Flags } from '../flags.ts'
import type { OnPage } from './html.ts'
import { paint, type Terminal } from './terminal.ts'

/** Without a server where nobody looked at one. */
export type Shown = Pick<Look, 'plan' | 'account' | 'digest' | 'effort' | 'impact'> & Partial<Pick<Look, 'server'>>

/** The exit code is 1 for a plan with errors, and the given one otherwise. */
export async function show(
  flags: Flags,
  its: Shown,
  terminal: Terminal,
  render: typeof planText,
  code: number,
): Promise<number> {
  const report = await withMarks(laptopReport(its, terminal.secrets))
  terminal.print(flags.json ? planJson({ ...report, outcomes: null }) : render(report, paint()))
  await keepReport(flags, terminal, { mode: flags.command === 'drift' ? 'drift' : 'plan', its }, report)
  return hasErrors(its.plan) ? 1 : code
}

/** Writes the page of `--html`, where it is asked for. */
export async function keepReport(flags: Flags, terminal: Terminal, about: OnPage, report: Report): Promise<void> {
  if (flags.html === null) return
  const { writeReport } = await import('./html.ts')
  writeReport(flags.html, about, await withMarks(report), terminal.secrets)
  terminal.complain(said(`The report is in ${flags.html}.`))
}
