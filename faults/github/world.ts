/** A repository and a Chatwoot in which jobs of the action run, and what is left there afterwards. */

import type { Result, Session } from '../../src/action/modes/session.ts'
import { openChatwoot } from '../../src/chatwoot/client.ts'
import { LEDGER_BRANCH } from '../../src/github/branch.ts'
import { ledgerOnGitHub } from '../../src/github/ledger-store.ts'
import { markerOf } from '../../src/github/ours.ts'
import { sentenceOf } from '../../src/plan/model/errors.ts'
import type { Ledger } from '../../src/plan/model/ledger.ts'
import { type Double, startDouble } from '../../test/double/server.ts'
import { engineWith } from '../../test/engine.ts'
import type { Fault } from '../../test/github/faults.ts'
import { type GitHubStage, startGitHub } from '../../test/github/stage.ts'
import { openOn } from '../../test/github-edge/open.ts'
import { scopeOf } from '../../test/scope.ts'
import { patienceWith, UNHURRIED } from '../cells.ts'

export type Mode = (session: Session) => Promise<Result>

export interface Ran {
  readonly run: string
  /** Null when the run ended with an error. */
  readonly result: Result | null
  readonly failure: string | null
}

/** One repository and one Chatwoot; each cell has an account of its own there. */
export class World {
  account = 0
  /** Milliseconds to wait for an answer of GitHub. */
  patience = UNHURRIED
  #runs = 100
  readonly double: Double
  readonly stage: GitHubStage
  /** The pull request of this cell, and its head. */
  number = 0
  #head = ''
  /** The default branch. */
  #main = ''

  constructor(double: Double, stage: GitHubStage) {
    this.double = double
    this.stage = stage
  }

  /** Another account, and a pull request that nobody has merged. */
  async next(): Promise<void> {
    this.account += 1
    this.double.reset('lived-in')
    this.heal()
    const branch = `change-${this.account}`
    this.#main = (await this.stage.history())[0]!
    this.#head = await this.stage.commit(branch, { [`desired/${this.account}.json`]: '{}' }, 'change')
    this.number = (await this.stage.openPullRequest({ branch, title: 'Change', body: '' })).number
  }

  async merge(): Promise<void> {
    this.#main = await this.stage.merge(this.number)
  }

  /** What runs from now on meet. */
  fail(fault: Fault): void {
    this.stage.fail(fault)
    this.patience = patienceWith(fault)
  }

  heal(): void {
    this.stage.heal()
    this.patience = UNHURRIED
  }

  /** Somebody changes a colour in the dashboard, or takes that back. */
  byHand(color: string | null): void {
    const label = this.double.store.find('labels', { title: 'changing' })!
    this.double.store.update('labels', label.id, { color: color ?? '#445566' })
  }

  async session(desired: Session['engine']['desired'], isOnPullRequest: boolean): Promise<Session> {
    const { stage, account, double, number } = this
    const head = this.#head
    const github = await openOn(stage, { timeout: this.patience })
    const run = `${++this.#runs}-1`
    const chatwoot = await openChatwoot({ url: double.url, token: 'admin-token', account: 2, environment: {} })
    const { owner, repo, serverUrl } = stage
    return {
      inputs: {
        desired: 'desired',
        failOnDrift: false,
        onNewOperations: 'apply',
        allow: '',
        url: '',
        commentFooter: '',
      } as Session['inputs'],
      key: 'a key',
      environment: {},
      github,
      account,
      scope: scopeOf(account),
      engine: engineWith({ account, desired, store: ledgerOnGitHub(github), chatwoot }),
      happening: {
        name: isOnPullRequest ? 'pull_request' : 'push',
        repository: { owner, repo },
        apiUrl: stage.url,
        repositoryUrl: `${serverUrl}/${owner}/${repo}`,
        docsUrl: null,
        commit: isOnPullRequest ? head : this.#main,
        before: null,
        subject: null,
        ref: isOnPullRequest ? `refs/pull/${number}/merge` : 'refs/heads/main',
        defaultBranch: 'main',
        pullRequest: isOnPullRequest ? { number, isFork: false, isOpen: true, body: '', head, branch: null } : null,
        actor: 'octocat',
        run,
        runUrl: `${serverUrl}/${owner}/${repo}/actions/runs/${run}`,
      },
    }
  }

  async run(mode: Mode, desired: Session['engine']['desired'], isOnPullRequest = false): Promise<Ran> {
    const session = await this.session(desired, isOnPullRequest)
    const { run } = session.happening
    try {
      const result = await mode(session)
      // What GitHub did not take is said in the log and the summary of the run.
      return { run, result, failure: result.failure ?? result.unposted[0] ?? null }
    } catch (error) {
      const sentence = sentenceOf(error)
      if (sentence === null) throw error
      return { run, result: null, failure: sentence }
    } finally {
      await session.engine.chatwoot.close()
    }
  }

  async comments(): Promise<string[]> {
    const marker = markerOf('plan', scopeOf(this.account))
    const bodies = (await this.stage.comments(this.number)).map(({ body }) => body ?? '')
    return bodies.filter((body) => body.startsWith(marker)).map((body) => body.slice(marker.length + 1))
  }

  async issues() {
    const all = await this.stage.issues()
    return all.filter(({ body }) => body?.includes(markerOf('drift', scopeOf(this.account))))
  }

  async ledger(): Promise<Ledger | null> {
    const text = await this.stage.file(`account-${this.account}.json`, LEDGER_BRANCH)
    return text === undefined ? null : (JSON.parse(text) as Ledger)
  }

  /** The runs that have a receipt, one for each receipt. */
  async receipts(): Promise<string[]> {
    const { owner, repo } = this.stage
    const at = { owner, repo, tree_sha: LEDGER_BRANCH, recursive: '1' }
    const paths = (await this.stage.octokit('octocat').rest.git.getTree(at)).data.tree.map(({ path }) => path)
    const own = paths.filter((path) => path.startsWith(`receipts/account-${this.account}/`) && path.endsWith('.json'))
    const texts = await Promise.all(own.map((path) => this.stage.file(path, LEDGER_BRANCH)))
    return texts.map((text) => (JSON.parse(text!) as { run: string }).run)
  }
}

/** Repositories grow slow and their lists get a second page: each serves so many cells. */
const CELLS_EACH = 40

export class Lane {
  #worlds: World[] = []
  #double: Double | null = null
  #used = 0

  async world(isFirst: boolean): Promise<World> {
    this.#double ??= await startDouble({ state: 'lived-in' })
    const world =
      isFirst || this.#used++ % CELLS_EACH === 0 ? new World(this.#double, await startGitHub()) : this.#worlds.at(-1)!
    if (!this.#worlds.includes(world)) {
      if (isFirst) this.#worlds.unshift(world)
      else this.#worlds.push(world)
    }
    await world.next()
    return world
  }

  async close(): Promise<void> {
    for (const world of this.#worlds) await world.stage.close()
    await this.#double?.close()
  }
}
