/** What one guard has to say of a plan: `error delete labels/bug` for each operation that needs a yes. */
import type { Finding, Plan } from '../../../src/plan/model/plan.ts'

export function saidBy(code: string, { findings }: Plan): string[] {
  return findings
    .filter((finding) => finding.code === code)
    .flatMap(({ severity, subject, allow }) =>
      allow === undefined ? [`${severity} ${subject}`] : allow.map((operation) => `${severity} ${operation}`),
    )
}

export function findingBy(code: string, { findings }: Plan): Finding | undefined {
  return findings.find((finding) => finding.code === code)
}
