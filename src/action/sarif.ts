/** The findings of a run as SARIF, in the file of the input `sarif`. */
import { type Environment, sarifIn, scopeInputs } from '../engine/environment.ts'
import type { Finding } from '../plan/model/plan.ts'
import type { Secrets } from '../redact/secrets.ts'

/** Throws a WorkflowError when it cannot be written. */
export async function saveSarif(findings: readonly Finding[], environment: Environment, secrets: Secrets) {
  const file = sarifIn(environment)
  if (file === null) return
  const { writeSarif } = await import('../sarif/write.ts')
  writeSarif(findings, { file, desired: scopeInputs(environment).desired, secrets })
}
