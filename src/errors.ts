/**
 * Errors by whose turn it is: the files (their author), the server (who runs Chatwoot or holds the token), the workflow
 * (who wrote it or set its permissions). Anything else is a bug of ours and keeps its stack.
 */
import type { Finding } from './plan/plan.ts'

export class FilesError extends Error {
  override readonly name = 'FilesError'
  readonly findings: readonly Finding[]

  constructor(findings: readonly Finding[]) {
    super(findings.map(({ sentence }) => sentence).join('\n'))
    this.findings = findings
  }
}

/** Chatwoot could not be read or refused. `message` is one sentence that says what to do. */
export class ServerError extends Error {
  override readonly name = 'ServerError'
  /** Null when no answer came. */
  readonly status: number | null
  /** True when a write may have reached Chatwoot although we do not know its answer. */
  readonly isAmbiguous: boolean

  constructor(message: string, status: number | null = null, isAmbiguous = false, options?: ErrorOptions) {
    super(message, options)
    this.status = status
    this.isAmbiguous = isAmbiguous
  }
}

/** Inputs, permissions or events are not what we need. */
export class WorkflowError extends Error {
  override readonly name = 'WorkflowError'
}
