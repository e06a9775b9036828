/** What happened on GitHub, as far as a run has to know it. */

import type { Environment } from '../engine/environment.ts'
import { WorkflowError } from '../plan/model/errors.ts'

export interface Happening {
  readonly name: string
  readonly repository: { readonly owner: string; readonly repo: string }
  readonly apiUrl: string
  readonly repositoryUrl: string
  /** Of the documentation of this version of the action; null where it runs from the repository itself. */
  readonly docsUrl: string | null
  /** The commit whose files are checked out: on a pull request the merge that GitHub made for testing. */
  readonly commit: string
  /** Where the branch was before a push; null where nothing says it. */
  readonly before: string | null
  readonly subject: string | null
  readonly ref: string
  readonly defaultBranch: string | null
  /** `body` is the description, where people approve what a guard blocks. */
  readonly pullRequest: {
    readonly number: number
    readonly isFork: boolean
    /** Descriptions are edited after the merge too; what was applied stays in the comment then. */
    readonly isOpen: boolean
    readonly body: string
    /** The commit that people see, and its branch. */
    readonly head: string
    readonly branch: string | null
  } | null
  readonly actor: string
  /** Unique for every attempt of every run. */
  readonly run: string
  readonly runUrl: string
}

/** The parts of an event's payload that we read; everything may be absent. */
interface Payload {
  readonly repository?: { readonly default_branch?: string; readonly full_name?: string }
  readonly head_commit?: { readonly message?: string } | null
  readonly before?: string
  readonly pull_request?: {
    readonly number: number
    readonly state?: string
    readonly body?: string | null
    readonly head: { readonly sha: string; readonly ref?: string; readonly repo: { readonly full_name: string } | null }
  }
}

export interface Context {
  readonly eventName: string
  readonly payload: object
  readonly sha: string
  readonly ref: string
  readonly actor: string
  readonly apiUrl: string
  readonly serverUrl: string
  readonly runId: number
}

/** Throws where this does not run on GitHub: nothing else needs to be loaded to say so. */
export function repositoryIn({ GITHUB_REPOSITORY = '' }: Environment): {
  readonly owner: string
  readonly repo: string
} {
  const [owner, repo] = GITHUB_REPOSITORY.split('/')
  if (owner && repo) return { owner, repo }
  throw new WorkflowError(
    'GITHUB_REPOSITORY is not set. This is the action; on a laptop run the command chatwoot-as-code.',
  )
}

export function happeningIn(context: Context, environment: Environment): Happening {
  const payload = context.payload as Payload
  const { owner, repo } = repositoryIn(environment)
  const repositoryUrl = `${context.serverUrl}/${owner}/${repo}`
  const pull = payload.pull_request
  return {
    name: context.eventName,
    repository: { owner, repo },
    apiUrl: context.apiUrl,
    repositoryUrl,
    docsUrl: docsUrlIn(environment, context.serverUrl),
    commit: context.sha,
    // A pull request that was pushed to tells where its own branch was.
    before: pull === undefined && /[1-9a-f]/.test(payload.before ?? '') ? payload.before! : null,
    subject: payload.head_commit?.message?.split('\n')[0] ?? null,
    ref: context.ref,
    defaultBranch: payload.repository?.default_branch ?? null,
    pullRequest:
      pull === undefined
        ? null
        : {
            number: pull.number,
            isFork: pull.head.repo?.full_name !== `${owner}/${repo}`,
            isOpen: pull.state !== 'closed',
            body: pull.body ?? '',
            head: pull.head.sha,
            branch: pull.head.ref ?? null,
          },
    actor: context.actor,
    run: `${context.runId}-${environment.GITHUB_RUN_ATTEMPT ?? '1'}`,
    runUrl: `${repositoryUrl}/actions/runs/${context.runId}`,
  }
}

/** GitHub tells an action which repository and reference it came from (GITHUB_ACTION_REPOSITORY, GITHUB_ACTION_REF). */
function docsUrlIn({ GITHUB_ACTION_REPOSITORY: from = '', GITHUB_ACTION_REF: ref = '' }: Environment, server: string) {
  if (!/^[\w.-]+\/[\w.-]+$/.test(from)) return null
  return `${server}/${from}/blob/${ref === '' ? 'HEAD' : ref.split('/').map(encodeURIComponent).join('/')}/docs`
}

/** Who opened a pull request whose run is given no secrets, so that Chatwoot cannot be asked. */
export type WithoutSecrets = 'a fork' | 'Dependabot'

/**
 * GitHub gives a fork's run no secrets, and one that Dependabot started only those kept for Dependabot (GitHub's docs,
 * "Dependabot on GitHub Actions"). Who put the token of Chatwoot there gets the plan.
 */
export function withoutSecrets({ pullRequest, actor }: Happening, hasToken: boolean): WithoutSecrets | null {
  if (pullRequest === null) return null
  if (pullRequest.isFork) return 'a fork'
  return isDependabot(actor) && !hasToken ? 'Dependabot' : null
}

export function isDependabot(actor: string): boolean {
  return actor === 'dependabot[bot]'
}

/** The pull request whose comment shows a plan, or null. */
export function openPullRequest({ pullRequest }: Happening): number | null {
  return pullRequest?.isOpen ? pullRequest.number : null
}

/** What writes to Chatwoot runs on the default branch only: what is there has been reviewed. */
export function mustBeDefaultBranch({ ref, defaultBranch }: Happening, mode: string): void {
  if (defaultBranch === null || ref !== `refs/heads/${defaultBranch}`) {
    throw new WorkflowError(
      `The mode ${mode} runs on the default branch${defaultBranch === null ? '' : ` (${defaultBranch})`} only, not on ${ref}.`,
    )
  }
}

/** The ledger's branch shares no history with the code: on the default branch it would be in everybody's way. */
export function mustNotBeCode(ledgerBranch: string, { defaultBranch }: Happening): void {
  if (ledgerBranch === defaultBranch)
    throw new WorkflowError(
      `The input "ledger-branch" names ${ledgerBranch}, the default branch. Name a branch that holds nothing else, such as chatwoot-ledger.`,
    )
}
