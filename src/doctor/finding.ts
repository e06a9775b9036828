import type { PlainError } from '../plan/model/errors.ts'
import type { Finding, Severity } from '../plan/model/plan.ts'

/** `code` names the part of the place that is looked at, as `D-TOKEN`. */
export function finding(severity: Severity, code: string, sentence: string, nextStep: string): Finding {
  return { code, severity, place: null, subject: null, sentence, nextStep }
}

/** Errors for people say what to do in the same breath. */
export function failed(code: string, { message }: PlainError): Finding {
  return finding('error', code, message, '')
}
