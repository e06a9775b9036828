/** How we tell our own texts on GitHub from those of others, and whether GitHub stored them. */
import { createHash } from 'node:crypto'
import { WorkflowError } from '../plan/model/errors.ts'
import { GitHubError } from './errors.ts'

export type Text = 'plan' | 'drift' | 'unreadable' | 'suggestion'

type User = { readonly login: string } | null

/** What one text is about: an account of one installation, as one folder of the repository declares it. */
export interface Scope {
  /** Null where neither the inputs nor the files say it. */
  readonly account: number | null
  /** The base address of the installation. */
  readonly address: string
  readonly folder: string
}

/** What each of them begins with. */
export const ANY_MARKER = '<!-- chatwoot-as-code:'

/** The hidden first line by which a text is found again. What a run does not know of it stands as `?`. */
export function markerOf(text: Text, { account, ...scope }: Scope): string {
  return `${ANY_MARKER}${text} account=${account ?? '?'} scope=${scopeId(scope)} -->`
}

/** Eight digits that tell installation and folder apart, and name neither. */
export function scopeId({ address, folder }: Omit<Scope, 'account'>): string {
  return createHash('sha256')
    .update(JSON.stringify([address, folder]))
    .digest('hex')
    .slice(0, 8)
}

/** Whether two markers can mean the same text: they agree in every word that both of them know. */
export function mayBeSame(marker: string, other: string): boolean {
  const [words, others] = [marker.split(' '), other.split(' ')]
  return (
    words.length === others.length &&
    words.every((word, at) => word === others[at] || !isWhole(word) || !isWhole(others[at]!))
  )
}

/** Whether a marker, or a word of it, knows what it is about. */
export function isWhole(marker: string): boolean {
  return !/=\?( |$)/.test(marker)
}

/** The body as it is stored, with the marker as its first line. */
export function marked(marker: string, body: string): string {
  return body.startsWith(`${marker}\n`) ? body : `${marker}\n${body}`
}

/** A text as it is compared: edits in GitHub's web pages turn line ends into CRLF. */
export function comparable(text: string | null | undefined): string {
  return (text ?? '').replaceAll('\r\n', '\n').trimEnd()
}

export function isSameText(a: string | null | undefined, b: string | null | undefined): boolean {
  return comparable(a) === comparable(b)
}

/** Logins are compared as GitHub does. */
export function isBy(login: string, user: User): boolean {
  return user !== null && user.login.toLowerCase() === login.toLowerCase()
}

/** For a text that the next run would not find again, because the token writes under another name than expected. */
export function wrongLogin(login: string, user: User): WorkflowError {
  return new WorkflowError(
    `The token writes as ${user?.login ?? 'nobody'}, not as ${login}. Set the input github-login to the login of the token.`,
  )
}

/** GitHub has been seen to answer 200 to an over-long text and to keep the old one. */
export function checkStored(stored: { readonly body?: string | null | undefined }, sent: string): void {
  if (isSameText(stored.body, sent)) return
  throw new GitHubError(
    `GitHub accepted a text of ${Buffer.byteLength(sent)} bytes and did not store it: it may be too long.`,
    null,
    false,
  )
}
