/** Findings as annotations: GitHub shows ten of a level and drops the rest without a word. */
import type { Finding, Place } from '../plan/model/plan.ts'
import { linesOf } from './findings.ts'
import { cut, logSafe, visible } from './safe.ts'

export interface Annotation {
  readonly severity: Finding['severity']
  readonly place: Place | null
  readonly title: string
  readonly message: string
}

const SHOWN = 9

export function annotationsOf(findings: readonly Finding[]): Annotation[] {
  return (['error', 'warning', 'note'] as const).flatMap((severity) => {
    const all = findings.filter((finding) => finding.severity === severity && !finding.isStanding)
    const some = all.slice(0, all.length > SHOWN + 1 ? SHOWN : SHOWN + 1).map((finding) => ({
      severity,
      place: finding.place,
      title: finding.code,
      message: logSafe(visible(cut([`${finding.sentence} ${finding.nextStep}`, ...linesOf(finding)].join('\n'), 2000))),
    }))
    return all.length > some.length
      ? [
          ...some,
          {
            severity,
            place: null,
            title: 'more',
            message: `And ${all.length - some.length} more, in the job summary.`,
          },
        ]
      : some
  })
}
