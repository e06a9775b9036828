/** The report of a laptop as a page. Loaded for `--html` only. */
import type { Look } from '../../engine/engine.ts'
import { writeHtmlReport } from '../../engine/html-report.ts'
import { mapOfPlan } from '../../engine/map.ts'
import { ACTION, VERSION } from '../../init/action.ts'
import type { Secrets } from '../../redact/secrets.ts'
import type { HtmlReport } from '../../render/html/report.ts'
import type { Report } from '../../render/report.ts'

interface Asked extends Pick<HtmlReport, 'mode'> {
  readonly file: string
  readonly its: Pick<Look, 'plan' | 'account'> & Partial<Pick<Look, 'server'>>
}

/** Throws a WorkflowError where the file cannot be written. */
export function writeReport({ file, mode, its }: Asked, report: Report, secrets: Secrets): void {
  const { server } = its
  const page: HtmlReport = {
    ...report,
    map: mode === 'plan' ? mapOfPlan(its, secrets) : null,
    mode,
    server: server ?? null,
    at: new Date().toISOString(),
    outcomes: null,
    dashboardUrl: server === undefined ? null : `${server.address}/app/accounts/${report.account}`,
    docsUrl: `https://github.com/${ACTION}/blob/v${VERSION}/docs`,
  }
  writeHtmlReport(file, '--html', page, secrets)
}
