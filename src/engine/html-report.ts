/** The report as a page in a file. Loaded when somebody asks for one. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { WorkflowError } from '../plan/model/errors.ts'
import type { Secrets } from '../redact/secrets.ts'
import { renderHtml } from '../render/html/page.ts'
import type { HtmlReport } from '../render/html/report.ts'

/** Throws a WorkflowError where the file cannot be written; `name` is what people asked for it with. */
export function writeHtmlReport(file: string, name: string, report: HtmlReport, secrets: Secrets): void {
  // The plan has lost its secrets already; what became of it quotes the server.
  const { outcomes, unkept = null } = report
  const done = secrets.quoted({ outcomes, unkept }, file)
  const text = secrets.hide(renderHtml({ ...report, ...done }), file)
  try {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new WorkflowError(`The report ${file} cannot be written (${code}). Name another file with ${name}.`)
  }
}
