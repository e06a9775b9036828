/**
 * Errors by whose turn it is: the files (their author), the server (who runs Chatwoot or holds the token), the workflow
 * (who wrote it or set its permissions). Anything else is a bug of ours and keeps its stack.
 */
import { countOf, type Finding } from './plan.ts'

/** An error whose message is one sentence for people, without a stack. */
export class PlainError extends Error {}

export class FilesError extends PlainError {
  override readonly name = 'FilesError'
  readonly findings: readonly Finding[]
  /** The account that the files name, if that much could be read. */
  readonly account: number | null
  /** Which files it is about, at the beginning of a sentence. */
  readonly files: string

  constructor(findings: readonly Finding[], account: number | null = null, files = 'The desired files') {
    super(findings.map(({ sentence }) => sentence).join('\n'))
    this.findings = findings
    this.account = account
    this.files = files
  }
}

/** The status of a failure that is one resource's own: what comes after it goes on. */
export const CONFLICT = 409

/** Chatwoot could not be read or refused. `message` is one sentence that says what to do. */
export class ServerError extends PlainError {
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

/** The token is of no use, whatever is asked: unknown, of a bot, of somebody who is not in the account. */
export class TokenError extends ServerError {}

/** Inputs, permissions or events are not what we need. */
export class WorkflowError extends PlainError {
  override readonly name = 'WorkflowError'
}

/** What stopped a run, when GitHub could not be told of it: `unposted` has a sentence for each text it did not take. */
export class Stopped extends Error {
  override readonly name = 'Stopped'
  readonly unposted: readonly string[]

  constructor(cause: unknown, unposted: readonly string[]) {
    super('The run was stopped.', { cause })
    this.unposted = unposted
  }
}

/** What a question came to: its answer, or the error that says why there is none. */
export type Told<T> =
  | { readonly answer: T; readonly error: null }
  | { readonly answer: null; readonly error: PlainError }

/** Waits for an answer; what is not ours to expect is thrown on. */
export async function told<T>(asked: Promise<T>): Promise<Told<T>> {
  try {
    return { answer: await asked, error: null }
  } catch (error) {
    if (error instanceof PlainError) return { answer: null, error }
    throw error
  }
}

/** What a person is told; null for anything that is not ours to expect, which is a bug. */
export function sentenceOf(error: unknown): string | null {
  if (error instanceof Stopped) return sentenceOf(error.cause)
  if (error instanceof FilesError) {
    const count = countOf(error.findings)
    return `${error.files} have ${count === 1 ? 'an error' : `${count} errors`}; nothing was asked of the server.`
  }
  return error instanceof PlainError ? error.message : null
}
