/** Shows findings at their places in the files, as annotations on the pull request. */
import * as core from '@actions/core'
import type { Finding } from './plan/plan.ts'
import { annotationsOf } from './render/annotations.ts'

export function annotate(findings: readonly Finding[]): void {
  for (const { severity, place, title, message } of annotationsOf(findings)) {
    const properties = {
      title,
      ...(place === null ? {} : { file: place.file, startLine: place.line, startColumn: place.column }),
    }
    if (severity === 'error') core.error(message, properties)
    else if (severity === 'warning') core.warning(message, properties)
    else core.notice(message, properties)
  }
}
