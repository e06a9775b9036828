/** The report of a laptop as a page. Loaded for `--html` only. */
import type { Look } from '../../engine/engine.ts'
import { writeHtmlReport } from '../../engine/html-report.ts'
import { mapOfPlan } from '../../engine/map.ts'
import { ACTION, VERSION } from '../../init/action.ts'
import type { Change, Outcome } from '../../plan/model/plan.ts'
import type { Secrets } from '../../redact/secrets.ts'
import { driftOf } from '../../render/drift.ts'
import type { HtmlReport } from '../../render/html/report.ts'
import { appliedOf } from '../../render/outcome.ts'
import type { Report } from '../../render/report.ts'

/** What a page is about. */
export interface OnPage extends Pick<HtmlReport, 'mode' | 'unkept'> {
  readonly its: Pick<Look, 'plan' | 'account'> & Partial<Pick<Look, 'server'>>
  /** What became of the changes, in their order; absent where nothing was to be done. */
  readonly outcomes?: readonly Outcome[] | null
}

/** Throws a WorkflowError where the file cannot be written. */
export function writeReport(
  file: string,
  { its, outcomes = null, ...about }: OnPage,
  report: Report,
  secrets: Secrets,
) {
  const { server } = its
  const page: HtmlReport = {
    ...report,
    ...about,
    map: mapOfPlan(its, drawnOf(its.plan, about.mode, outcomes), secrets),
    server: server ?? null,
    at: new Date().toISOString(),
    outcomes,
    dashboardUrl: server === undefined ? null : `${server.address}/app/accounts/${report.account}`,
    docsUrl: `https://github.com/${ACTION}/blob/v${VERSION}/docs`,
  }
  writeHtmlReport(file, '--html', page, secrets)
}

function drawnOf(plan: Look['plan'], mode: OnPage['mode'], outcomes: readonly Outcome[] | null): readonly Change[] {
  if (outcomes !== null) return appliedOf(plan, outcomes)
  return mode === 'drift' ? driftOf(plan) : plan.changes
}
