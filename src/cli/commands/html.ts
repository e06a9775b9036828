/** The report of a laptop as a page. Loaded for `--html` only. */
import type { Look } from '../../engine/engine.ts'
import { writeHtmlReport } from '../../engine/html-report.ts'
import { ACTION, VERSION } from '../../init/action.ts'
import type { Secrets } from '../../redact/secrets.ts'
import type { HtmlReport } from '../../render/html/report.ts'
import type { Report } from '../../render/report.ts'

interface Asked extends Pick<HtmlReport, 'mode'> {
  readonly file: string
  readonly server: Look['server'] | undefined
}

/** Throws a WorkflowError where the file cannot be written. */
export function writeReport({ file, mode, server }: Asked, report: Report, secrets: Secrets): void {
  const page: HtmlReport = {
    ...report,
    mode,
    server: server ?? null,
    at: new Date().toISOString(),
    outcomes: null,
    dashboardUrl: server === undefined ? null : `${server.address}/app/accounts/${report.account}`,
    docsUrl: `https://github.com/${ACTION}/blob/v${VERSION}/docs`,
  }
  writeHtmlReport(file, '--html', page, secrets)
}
