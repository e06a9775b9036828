/** A look, shown as text or as JSON. */
import type { Look } from '../../engine/engine.ts'
import { planJson } from '../../render/json.ts'
import { laptopReport, withMarks } from '../../render/report.ts'
import { said } from '../../render/safe.ts'
import type { planText } from '../../render/terminal.ts'
import type { Flags } from '../flags.ts'
import { paint, type Terminal } from './terminal.ts'

/** Without a server where nobody looked at one. */
export type Shown = Pick<Look, 'plan' | 'account' | 'digest' | 'effort' | 'impact'> & Partial<Pick<Look, 'server'>>

/** The exit code is 1 for a plan with errors, and the given one otherwise. */
export async function show(
  flags: Flags,
  its: Shown,
  { print, complain, secrets }: Terminal,
  render: typeof planText,
  code: number,
): Promise<number> {
  const report = await withMarks(laptopReport(its, secrets))
  print(flags.json ? planJson({ ...report, outcomes: null }) : render(report, paint()))
  if (flags.html !== null) {
    const { writeReport } = await import('./html.ts')
    const mode = flags.command === 'drift' ? 'drift' : 'plan'
    writeReport({ file: flags.html, mode, its }, report, secrets)
    complain(said(`The report is in ${flags.html}.`))
  }
  return hasErrors(its) ? 1 : code
}

export function hasErrors({ plan }: Shown): boolean {
  return plan.findings.some(({ severity }) => severity === 'error')
}
