// The stage: a GitHub nobody here wrote, strict at its front door, with people who act on it and a log of what the
// action asked for.
import { Octokit } from '@octokit/rest'
import { answering, type Statuses } from './answers.ts'
import { eventsOf } from './events.ts'
import type { Fault } from './faults.ts'
import * as git from './git.ts'
import { BACKSTAGE, SERVER_URL, startProxy } from './proxy.ts'
import { Pulls } from './pulls.ts'
import { type Permissions, type Person, seedGitHub } from './seed.ts'

export type { Files } from './git.ts'
export type { Fault, Permissions, Person }

export interface StageOptions {
  repo?: string
  faults?: Fault[]
  /** The repository setting "Allow GitHub Actions to create and approve pull requests". */
  actionsMayOpenPullRequests?: boolean
  /** Milliseconds before each answer. */
  delay?: number
}

/** What GITHUB_TOKEN may do when the pull request comes from a fork. */
export const READ_ONLY: Permissions = { contents: 'read', issues: 'read', pull_requests: 'read' }

const SILENT = { debug() {}, info() {}, warn() {}, error() {} }

export type GitHubStage = Awaited<ReturnType<typeof startGitHub>>

export async function startGitHub(options: StageOptions = {}) {
  const { repo: fullName = 'studyflash/chatwoot-config', actionsMayOpenPullRequests = true } = options
  const at = git.repositoryOf(fullName)
  const seeded = await seedGitHub(at.owner, at.repo)
  const own = new Octokit({ baseUrl: seeded.url, log: SILENT })
  own.hook.before('request', (request) => {
    request.headers.authorization = `token ${seeded.ownToken()}`
  })
  const pulls = new Pulls(own)
  const statuses: Statuses = new Map()
  const proxy = await startProxy(seeded, answering(pulls, { actionsMayOpenPullRequests, statuses }), options.delay)
  for (const fault of options.faults ?? []) proxy.faults.add(fault)

  /** As a person: backstage, out of reach of faults and log. With a minted token: as the action would be. */
  function octokit(as: Person | { token: string }): Octokit {
    if (typeof as === 'object') return new Octokit({ baseUrl: proxy.url, auth: as.token, log: SILENT })
    const octokit = new Octokit({ baseUrl: proxy.url, auth: seeded.personToken(as), log: SILENT })
    octokit.hook.before('request', (request) => {
      request.headers[BACKSTAGE] = 'yes'
    })
    return octokit
  }

  const octocat = octokit('octocat')

  /** Commits to a branch, which starts at main when it is new; `orphan` starts a history of its own. */
  async function commit(branch: string, files: git.Files, message: string, from: CommitOptions = {}): Promise<string> {
    const place = from.fork ? git.repositoryOf(from.fork) : at
    const parent = from.orphan
      ? undefined
      : ((await git.tipOf(own, place, branch)) ?? (await git.tipOf(own, place, 'main')))
    const tree = await git.treeWith(own, place, parent, files)
    const author = { name: from.as ?? 'octocat', email: `${from.as ?? 'octocat'}@users.noreply.github.com` }
    const parents = parent === undefined ? [] : [parent]
    const { data } = await own.rest.git.createCommit({ ...place, message, tree, parents, author })
    await git.moveBranch(own, place, branch, data.sha)
    return data.sha
  }

  async function pull(number: number) {
    return (await octocat.rest.pulls.get({ ...at, pull_number: number })).data
  }

  /** Mallory's fork, with the history of main. */
  async function fork(): Promise<string> {
    const mallory = octokit('mallory')
    const full_name = `mallory/${at.repo}`
    const place = git.repositoryOf(full_name)
    const there = await mallory.rest.repos.get(place).catch(() => undefined)
    if (!there) {
      await mallory.rest.repos.createFork(at)
      await mallory.rest.repos.addCollaborator({ ...place, username: 'octocat', permission: 'admin' })
    }
    const main = (await git.tipOf(own, at, 'main'))!
    await git.copyHistory({ from: own, to: own }, at, place, main)
    await git.moveBranch(own, place, 'main', main)
    return full_name
  }

  const stage = {
    /** For GITHUB_API_URL. */
    url: proxy.url,
    serverUrl: SERVER_URL,
    repository: fullName,
    ...at,
    requests: proxy.requests,
    events: eventsOf(own, octocat, at, pulls),
    token: (permissions: Permissions) => seeded.installationToken(permissions),
    octokit,
    fail: (fault: Fault) => proxy.faults.add(fault),
    heal: () => proxy.faults.clear(),
    commit,

    async openPullRequest(request: { branch: string; title: string; body?: string; draft?: boolean }) {
      const { branch: head, ...texts } = request
      return (await octocat.rest.pulls.create({ ...at, head, base: 'main', ...texts })).data
    },

    /** A pull request by mallory from her fork. */
    async openForkPullRequest(request: { branch: string; files: git.Files; title: string; body?: string }) {
      const { branch, files, ...texts } = request
      await commit(branch, files, texts.title, { fork: await fork(), as: 'mallory' })
      const head = `mallory:${branch}`
      return (await octokit('mallory').rest.pulls.create({ ...at, head, base: 'main', ...texts })).data
    },

    /** Another commit on the branch of a pull request; where the head was and where it is now. */
    async pushToPullRequest(number: number, files: git.Files, message: string) {
      const { head, user } = await pull(number)
      const fork = head.repo?.full_name === fullName ? {} : { fork: head.repo!.full_name }
      return { before: head.sha, after: await commit(head.ref, files, message, { ...fork, as: user.login }) }
    },

    /** Changes the title or the description of a pull request. */
    async editPullRequest(number: number, texts: { title?: string; body?: string }) {
      return (await octocat.rest.pulls.update({ ...at, pull_number: number, ...texts })).data
    },

    pullRequest: pull,

    /** Of a commit, in the order in which they were set. */
    statuses: (sha: string) => statuses.get(sha) ?? [],

    /** Merges as people do by default here, squashed into one commit, and says which. */
    async merge(number: number, merge_method: 'squash' | 'merge' | 'rebase' = 'squash'): Promise<string> {
      return (await octocat.rest.pulls.merge({ ...at, pull_number: number, merge_method })).data.sha
    },

    comments: (number: number) =>
      octocat.paginate(octocat.rest.issues.listComments, { ...at, issue_number: number, per_page: 100 }),

    /** Issues only, whatever their state unless the filter says otherwise. */
    async issues(filter: { state?: 'open' | 'closed' | 'all'; labels?: string; creator?: string } = {}) {
      const all = { ...at, state: 'all' as const, per_page: 100, ...filter }
      const items = await octocat.paginate(octocat.rest.issues.listForRepo, all)
      return items.filter((item) => item.pull_request === undefined)
    },

    /** The text of a file at a branch or commit, or undefined when it is not there. */
    async file(path: string, ref = 'main'): Promise<string | undefined> {
      const sha = (await git.tipOf(own, at, ref)) ?? ref
      if (!/^[0-9a-f]{40}$/.test(sha)) return undefined
      const entry = (await git.filesOf(own, at, sha)).get(path)
      return entry && (await git.blob(own, at, entry.sha)).toString()
    },

    /** Shas from the tip of a branch back to its root, newest first. */
    async history(branch = 'main'): Promise<string[]> {
      const tip = await git.tipOf(own, at, branch)
      return tip === undefined ? [] : git.history(own, at, tip)
    },

    /** Writes the tree of a commit into an empty folder, as actions/checkout does. */
    checkout: (sha: string, folder: string) => git.writeTree(own, at, sha, folder),

    async close(): Promise<void> {
      await proxy.close()
      await seeded.close()
    },
  }
  return stage
}

interface CommitOptions {
  orphan?: boolean
  fork?: string
  as?: string
}
