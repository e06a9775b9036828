// The events that start a workflow: what GitHub would put into GITHUB_EVENT_PATH, and the commit and ref a run gets.
import type { Octokit } from '@octokit/rest'
import * as git from './git.ts'
import type { Pull, Pulls } from './pulls.ts'

export interface StageEvent {
  name: 'pull_request' | 'push' | 'schedule' | 'workflow_dispatch'
  payload: Record<string, unknown>
  /** GITHUB_SHA; for a pull request the merge commit, not its head. */
  sha: string
  /** GITHUB_REF */
  ref: string
  actor: string
  /** GITHUB_HEAD_REF and GITHUB_BASE_REF, on pull requests only. */
  headRef?: string
  baseRef?: string
}

const NOTHING = '0'.repeat(40)

export function eventsOf(own: Octokit, backstage: Octokit, at: git.Repository, pulls: Pulls) {
  const repository = async () => (await backstage.rest.repos.get(at)).data

  async function pullRequest(action: string, number: number, more: object = {}): Promise<StageEvent> {
    const { data } = await own.rest.pulls.get({ ...at, pull_number: number })
    const sha = await pulls.testMerge(await pulls.shown(data as unknown as Pull))
    const pull_request = (await backstage.rest.pulls.get({ ...at, pull_number: number })).data
    const sender = pull_request.user
    return {
      name: 'pull_request',
      payload: { action, number, pull_request, ...more, repository: await repository(), sender },
      sha,
      ref: `refs/pull/${number}/merge`,
      actor: sender.login,
      headRef: pull_request.head.ref,
      baseRef: pull_request.base.ref,
    }
  }

  /** On main, by octocat: schedule and dispatch. */
  async function onDefault(name: StageEvent['name'], payload: object, branch?: string): Promise<StageEvent> {
    const there = await repository()
    const ref = branch ?? there.default_branch
    const sha = (await git.tipOf(own, at, ref)) ?? NOTHING
    const sender = (await backstage.rest.users.getByUsername({ username: 'octocat' })).data
    const workflow = '.github/workflows/chatwoot.yml'
    return {
      name,
      payload: { ...payload, workflow, repository: there, sender },
      sha,
      ref: `refs/heads/${ref}`,
      actor: 'octocat',
    }
  }

  return {
    /** Of the same repository or of a fork: as the pull request is. */
    opened: (number: number) => pullRequest('opened', number),

    synchronize: (number: number, { before, after }: { before: string; after: string }) =>
      pullRequest('synchronize', number, { before, after }),

    /** Its title or description was changed. */
    edited: (number: number) => pullRequest('edited', number, { changes: { body: { from: '' } } }),

    reopened: (number: number) => pullRequest('reopened', number),

    /** A push to a branch. Without `before`, everything from the parent of `after` on was pushed. */
    async push(after: string, { before, branch }: { before?: string; branch?: string } = {}): Promise<StageEvent> {
      const there = await repository()
      const { data: head } = await own.rest.git.getCommit({ ...at, commit_sha: after })
      const from = before ?? head.parents[0]?.sha ?? NOTHING
      const shas = await git.history(own, at, after)
      const older = new Set(from === NOTHING ? [] : await git.history(own, at, from))
      const commits = await Promise.all(
        shas
          .filter((sha) => !older.has(sha))
          .reverse()
          .map((sha) => pushed(backstage, at, sha)),
      )
      const sender = (await backstage.rest.users.getByUsername({ username: 'octocat' })).data
      const ref = `refs/heads/${branch ?? there.default_branch}`
      const flags = { created: from === NOTHING, deleted: false, forced: false }
      const compare = `${there.html_url}/compare/${from.slice(0, 12)}...${after.slice(0, 12)}`
      const pusher = { name: sender.login, email: `${sender.login}@users.noreply.github.com` }
      const ends = { ref, before: from, after, base_ref: null, compare }
      const payload = { ...ends, ...flags, commits, head_commit: commits.at(-1), repository: there, pusher, sender }
      return { name: 'push', payload, sha: after, ref, actor: sender.login }
    },

    schedule: (cron = '23 3 * * *') => onDefault('schedule', { schedule: cron }),

    /** `inputs` arrive as strings, as they do in `github.event.inputs`. */
    dispatch: (inputs: Record<string, string> = {}, branch?: string) =>
      onDefault('workflow_dispatch', { inputs, ref: `refs/heads/${branch ?? 'main'}` }, branch),
  }
}

/** In a push payload a commit is named by `id`, and inside Actions no file lists come with it. */
async function pushed(backstage: Octokit, at: git.Repository, sha: string) {
  const { data } = await backstage.rest.git.getCommit({ ...at, commit_sha: sha })
  const { message, author, committer, tree } = data
  const timestamp = committer.date
  const url = data.html_url
  return { id: sha, tree_id: tree.sha, distinct: true, message, timestamp, url, author, committer }
}
