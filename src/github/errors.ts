/** What goes wrong between us and GitHub, by whose turn it is. */
import { PlainError, WorkflowError } from '../plan/model/errors.ts'

/** GitHub gave no usable answer, or one that is neither the token's nor the workflow's fault. */
export class GitHubError extends PlainError {
  override readonly name = 'GitHubError'
  /** Null when no whole answer came. */
  readonly status: number | null
  /** True when we do not know whether GitHub acted. */
  readonly isAmbiguous: boolean

  constructor(message: string, status: number | null, isAmbiguous: boolean, options?: ErrorOptions) {
    super(message, options)
    this.status = status
    this.isAmbiguous = isAmbiguous
  }
}

/** A 404: it is not there, or the token may not see it. GitHub does not say which. */
export class NotVisible extends WorkflowError {}

/** A refusal by GitHub, or null for `status` when no usable answer came. `message` is GitHub's. */
export interface Failure {
  readonly status: number | null
  readonly headers: Readonly<Record<string, string | number | undefined>>
  readonly message: string
}

/** The request that failed: the method and the route with its placeholders. */
export interface Call {
  readonly method: string
  readonly route: string
  readonly repository: string
}

/** The error for a request that is given up, as a sentence that says what to do. */
export function errorOf(call: Call, failure: Failure, cause: unknown): Error {
  const what = `${call.method} ${call.route.replace('{owner}/{repo}', call.repository)}`
  const said = oneLine(failure.message)
  if (isTransient(failure)) {
    const answer = failure.status === null ? `gave no usable answer (${said})` : `answered ${failure.status} (${said})`
    return new GitHubError(`GitHub ${answer} to ${what}. Run the job again.`, failure.status, true, { cause })
  }
  switch (failure.status) {
    case 401:
      return new WorkflowError('GitHub does not accept the token. Check the input github-token.', { cause })
    case 403:
      return new WorkflowError(forbidden(call, failure, said, what), { cause })
    case 404:
      return new NotVisible(
        `GitHub finds nothing for ${what}: it is not there, or the token may not see the repository ${call.repository}.`,
        { cause },
      )
    case 410:
      return new WorkflowError(`GitHub says to ${what}: ${said}. Switch issues on in the repository's settings.`, {
        cause,
      })
    default:
      return new GitHubError(`GitHub refused ${what} with ${failure.status}: ${said}.`, failure.status, false, {
        cause,
      })
  }
}

/** Worth another try, if the request may be sent twice: no answer, a server error, or a limit. */
export function isTransient(failure: Failure): boolean {
  return failure.status === null || failure.status >= 500 || isLimit(failure)
}

/** GitHub answers its secondary limits with 403 as well as 429 (docs: "Rate limits for the REST API"). */
export function isLimit({ status, headers, message }: Failure): boolean {
  if (status === 429) return true
  if (status !== 403) return false
  const isSpent = String(headers['x-ratelimit-remaining']) === '0'
  return isSpent || headers['retry-after'] !== undefined || /secondary rate limit|abuse detection/i.test(message)
}

function forbidden(call: Call, { headers, message }: Failure, said: string, what: string): string {
  if (!/not accessible by|^forbidden/i.test(message)) return `GitHub forbids ${what}: ${said}.`
  const header = headers['x-accepted-github-permissions']
  const lines = header === undefined ? [usualPermission(call)] : permissionLines(String(header))
  return `The token may not ${what}. Add to the job's permissions: ${lines.map((line) => `"${line}"`).join(' or ')}.`
}

/** `issues=write; pull_requests=write,contents=read`: sets apart by semicolons, all of a set by commas. */
function permissionLines(header: string): string[] {
  return header.split(';').map((set) => {
    const permissions = set.split(',').map((permission) => permission.trim().replace('=', ': ').replaceAll('_', '-'))
    return permissions.join(', ')
  })
}

/** For servers that do not send the header (GitHub Enterprise Server before 3.10). */
function usualPermission({ method, route }: Call): string {
  const level = method === 'GET' ? 'read' : 'write'
  const [, area = ''] = /^\/repos\/\{owner\}\/\{repo\}\/([a-z]+)/.exec(route) ?? []
  if (/^(git|contents|commits)$/.test(area)) return `contents: ${level}`
  if (area === 'pulls' || /\/comments/.test(route)) return `pull-requests: ${level}`
  return `issues: ${level}`
}

/** GitHub's own words, short and on one line: they go into logs. Octokit appends a link to the documentation. */
function oneLine(message: string): string {
  const said = message.replace(/ - https:\/\/\S+$/, '').replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
  return said.length > 300 ? `${said.slice(0, 300)}…` : said.replace(/\.$/, '')
}
