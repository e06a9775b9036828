/** Gathers what is wrong with the files, so that people see all of it at once. */
import type { Finding, Place } from '../plan/plan.ts'

export class Problems {
  readonly findings: Finding[] = []

  add(code: string, place: Place | null, sentence: string, nextStep: string, subject: string | null = null): void {
    this.findings.push({ code, severity: 'error', place, subject, sentence, nextStep })
  }

  has(code: string, { file, line, column }: Place): boolean {
    return this.findings.some(
      ({ code: its, place }) => its === code && place?.file === file && place.line === line && place.column === column,
    )
  }
}

/** Text of the files inside a sentence: one line, not endless, and nothing in it can be taken for ours. */
export function quoted(text: string): string {
  const short = text.length > 80 ? `${text.slice(0, 77)}…` : text
  return JSON.stringify(short)
}
