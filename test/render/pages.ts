/** Reports with what belongs on a page: for tests of the page, as text and in a browser. */
import type { HtmlReport } from '../../src/render/html/report.ts'
import type { Report } from '../../src/render/report.ts'

export function pageOf(report: Report): HtmlReport {
  return {
    ...report,
    dashboardUrl: 'https://chat.example.com/app/accounts/2',
    docsUrl: 'https://example.com/docs',
    branch: 'refunds',
    mode: 'plan',
    outcomes: null,
    at: '2026-11-27T18:30:00.000Z',
    server: { address: 'https://chat.example.com', version: '4.15.1', edition: 'community' },
  }
}
