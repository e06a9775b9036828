/** Gathers what is wrong with the files, so that people see all of it at once. */
import type { Finding, Place } from '../plan/model/plan.ts'

export class Problems {
  readonly findings: Finding[] = []
  /** What is not wrong, and yet to be known. */
  readonly notes: Finding[] = []

  add(code: string, place: Place | null, sentence: string, nextStep: string, subject: string | null = null): void {
    this.findings.push({ code, severity: 'error', place, subject, sentence, nextStep })
  }

  note(
    code: string,
    place: Place | null,
    sentence: string,
    nextStep: string,
    severity: 'note' | 'warning' = 'note',
  ): void {
    this.notes.push({ code, severity, place, subject: null, sentence, nextStep })
  }
}

/**
 * Text of the files inside a sentence: one line, and nothing in it can be taken for ours. It is whole: whoever shows the
 * sentence looks for secrets in it first and shortens it then.
 */
export function quoted(text: string): string {
  return JSON.stringify(text)
}
