/** A look, shown as text or as JSON. */
import type { Look } from '../../engine/engine.ts'
import { planJson } from '../../render/json.ts'
import { laptopReport, withMarks } from '../../render/report.ts'
import type { planText } from '../../render/terminal.ts'
import type { Flags } from '../flags.ts'
import { paint, type Terminal } from './terminal.ts'

export type Shown = Pick<Look, 'plan' | 'digest' | 'effort' | 'impact'>

/** The exit code is 1 for a plan with errors, and the given one otherwise. */
export async function show(
  flags: Flags,
  its: Shown,
  { print, secrets }: Terminal,
  render: typeof planText,
  code: number,
): Promise<number> {
  const report = await withMarks(laptopReport(its, secrets))
  print(flags.json ? planJson({ ...report, outcomes: null }) : render(report, paint()))
  return hasErrors(its) ? 1 : code
}

export function hasErrors({ plan }: Shown): boolean {
  return plan.findings.some(({ severity }) => severity === 'error')
}
