/** Findings as annotations: GitHub shows ten of a level and step, fifty of a job, and drops the rest without a word. */
import type { Finding, Place } from '../plan/model/plan.ts'
import { linesOf } from './findings.ts'
import { cut, logSafe, visible } from './safe.ts'

export interface Annotation {
  readonly severity: Finding['severity']
  readonly place: Place | null
  readonly title: string
  readonly message: string
}

/** How many of each level a step may show. The last error says why the run failed. */
type Room = { readonly [severity in Finding['severity']]: number }
export const ROOM: Room = { error: 9, warning: 10, note: 10 }

/** The worst first; where not all fit, the last one of a level says how many more there are. */
export function annotationsOf(findings: readonly Finding[], room = ROOM): Annotation[] {
  return (['error', 'warning', 'note'] as const).flatMap((severity) => {
    const all = findings.filter((finding) => finding.severity === severity && !finding.isStanding)
    const left = Math.max(0, room[severity])
    const some = all.slice(0, all.length > left ? Math.max(0, left - 1) : left).map((finding) => ({
      severity,
      place: finding.place,
      title: finding.code,
      message: logSafe(visible(cut([`${finding.sentence} ${finding.nextStep}`, ...linesOf(finding)].join('\n'), 2000))),
    }))
    return all.length > some.length && left > 0
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
