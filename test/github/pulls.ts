// Pull requests as GitHub has them. In emulate the head of a pull request stays where it was when it was opened, and
// a merge takes the whole tree of that old head; here the head follows its branch and a merge merges.
import type { Octokit } from '@octokit/rest'
import type { Call, Reply, Upstream } from './call.ts'
import { refusal, reply } from './call.ts'
import * as git from './git.ts'

export interface Pull {
  number: number
  state: 'open' | 'closed'
  title: string
  body: string | null
  draft: boolean
  merged?: boolean
  merged_at: string | null
  merge_commit_sha: string | null
  user: { login: string }
  head: { ref: string; sha: string; repo: { full_name: string; fork: boolean } | null }
  base: { ref: string; sha: string; repo: { full_name: string } }
}

const MERGED = ['merged', 'mergeable', 'rebaseable', 'mergeable_state', 'merged_by', 'comments', 'review_comments']
const ONLY_ONE_BY_ONE = new Set([
  ...MERGED,
  'maintainer_can_modify',
  'commits',
  'additions',
  'deletions',
  'changed_files',
])

export class Pulls {
  readonly #as: Octokit
  readonly #heads = new Map<string, string>()
  readonly #merges = new Map<string, string>()

  /** `as` is the stage itself, straight at emulate. */
  constructor(as: Octokit) {
    this.#as = as
  }

  /** The pull request with its head where the branch is now. */
  async shown<T extends Pull>(pull: T): Promise<T> {
    const id = `${pull.base.repo.full_name}#${pull.number}`
    if (pull.state === 'open' && pull.head.repo) {
      const tip = await git.tipOf(this.#as, git.repositoryOf(pull.head.repo.full_name), pull.head.ref)
      if (tip) this.#heads.set(id, tip)
    }
    const sha = this.#heads.get(id) ?? pull.head.sha
    return { ...pull, head: { ...pull.head, sha }, merge_commit_sha: this.#merges.get(id) ?? pull.merge_commit_sha }
  }

  /** As it stands in a list, where GitHub leaves out what it would have to work out for each. */
  async listed(pull: Pull): Promise<Partial<Pull>> {
    const shown = Object.entries(await this.shown(pull)).filter(([name]) => !ONLY_ONE_BY_ONE.has(name))
    return Object.fromEntries(shown) as Partial<Pull>
  }

  /** Makes the merge commit that `refs/pull/<number>/merge` points at, on which a pull_request event runs. */
  async testMerge(pull: Pull): Promise<string> {
    const { at, base, head } = await this.#ends(pull)
    const tree = await git.mergedTree(this.#as, at, base, head)
    const message = `Merge ${head} into ${base}`
    // GitHub makes it once for two ends; here it comes out the same every time.
    const author = { name: 'GitHub', email: 'noreply@github.com', date: '2026-01-05T09:00:00Z' }
    const parents = [base, head]
    const { data } = await this.#as.rest.git.createCommit({ ...at, message, tree, parents, author, committer: author })
    this.#merges.set(`${pull.base.repo.full_name}#${pull.number}`, data.sha)
    return data.sha
  }

  async merge(call: Call, upstream: Upstream, number: number): Promise<Reply> {
    const id = `${call.repository}#${number}`
    const found = await upstream.ask<Pull>('GET', `/repos/${call.repository}/pulls/${number}`)
    if (found.status !== 200) return refusal(404, 'Not Found')
    const pull = await this.shown(found.body)
    if (pull.state === 'closed' || pull.draft) return refusal(405, 'Pull Request is not mergeable')
    if (call.body.sha !== undefined && call.body.sha !== pull.head.sha) {
      return refusal(409, 'Head branch was modified. Review and try the merge again.')
    }
    const ends = await this.#ends(pull)
    try {
      await git.mergedTree(this.#as, ends.at, ends.base, ends.head)
    } catch (error) {
      if (error instanceof git.MergeConflict) return refusal(405, 'Pull Request has merge conflicts')
      throw error
    }
    // emulate decides whether this caller may merge and closes the pull request; then its commit is replaced.
    const forwarded = await upstream.forward(call)
    if (forwarded.status !== 200) return forwarded
    const sha = await this.#mergeCommit(pull, ends, call.body)
    await git.moveBranch(this.#as, ends.at, pull.base.ref, sha)
    this.#heads.set(id, pull.head.sha)
    this.#merges.set(id, sha)
    return reply(200, { sha, merged: true, message: 'Pull Request successfully merged' })
  }

  async #mergeCommit(pull: Pull, ends: Ends, asked: Record<string, unknown>): Promise<string> {
    const { at, base, head } = ends
    const identity = { name: pull.user.login, email: `${pull.user.login}@users.noreply.github.com` }
    const commit = async (tree: string, parents: string[], message: string) =>
      (await this.#as.rest.git.createCommit({ ...at, tree, parents, message, author: identity })).data.sha
    if (asked.merge_method === 'rebase') {
      let tip = base
      for (const { sha, parents, commit: its } of await this.commits(pull)) {
        const tree = await git.carriedOver(this.#as, at, parents[0]?.sha, sha, tip)
        tip = await commit(tree, [tip], its.message)
      }
      return tip
    }
    const tree = await git.mergedTree(this.#as, at, base, head)
    const squash = asked.merge_method === 'squash'
    const from = `${pull.head.repo?.full_name.split('/')[0]}/${pull.head.ref}`
    const title = squash ? `${pull.title} (#${pull.number})` : `Merge pull request #${pull.number} from ${from}`
    const message = String(asked.commit_title ?? title)
    return commit(
      tree,
      squash ? [base] : [base, head],
      asked.commit_message ? `${message}\n\n${asked.commit_message}` : message,
    )
  }

  /** The commits a pull request brings, oldest first. */
  async commits(pull: Pull) {
    return (await this.#compared(pull)).commits
  }

  async files(pull: Pull) {
    return (await this.#compared(pull)).files ?? []
  }

  async #compared(pull: Pull) {
    const at = git.repositoryOf(pull.base.repo.full_name)
    if (pull.head.repo && pull.head.repo.full_name !== pull.base.repo.full_name) await this.#fetched(pull)
    const tip = pull.state === 'open' ? await git.tipOf(this.#as, at, pull.base.ref) : undefined
    const basehead = `${tip ?? pull.base.sha}...${pull.head.sha}`
    return (await this.#as.rest.repos.compareCommitsWithBasehead({ ...at, basehead })).data
  }

  /** Both ends of a merge, in the repository merged into. */
  async #ends(pull: Pull): Promise<Ends> {
    const at = git.repositoryOf(pull.base.repo.full_name)
    await this.#fetched(pull)
    return { at, base: (await git.tipOf(this.#as, at, pull.base.ref)) ?? pull.base.sha, head: pull.head.sha }
  }

  /** GitHub keeps the head of a fork's pull request in the base repository, under refs/pull. */
  async #fetched(pull: Pull): Promise<void> {
    const fork = pull.head.repo
    if (!fork || fork.full_name === pull.base.repo.full_name) return
    const [from, to] = [git.repositoryOf(fork.full_name), git.repositoryOf(pull.base.repo.full_name)]
    await git.copyHistory({ from: this.#as, to: this.#as }, from, to, pull.head.sha)
  }
}

type Ends = { at: git.Repository; base: string; head: string }
