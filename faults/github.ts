/**
 * Every request to GitHub of every mode meets every fault, once and until the run ends; then the job is run again. One
 * comment with a true text, one issue in the right state, and a ledger that knows all of it must remain.
 */
import { isDeepStrictEqual } from 'node:util'
import { openChatwoot } from '../src/chatwoot/client.ts'
import { look } from '../src/engine.ts'
import { sentenceOf } from '../src/errors.ts'
import { LEDGER_BRANCH } from '../src/github/branch.ts'
import { ledgerOnGitHub } from '../src/github/ledger.ts'
import { isSameText, markerOf } from '../src/github/ours.ts'
import { apply } from '../src/modes/apply.ts'
import { drift, resync } from '../src/modes/drift.ts'
import { plan } from '../src/modes/plan.ts'
import type { Result, Session } from '../src/modes/session.ts'
import type { Ledger } from '../src/plan/ledger.ts'
import { subjectOf } from '../src/plan/plan.ts'
import { OF_THIS_RUN } from '../src/render/parts.ts'
import { type Double, startDouble } from '../test/double/server.ts'
import { engineWith } from '../test/engine.ts'
import type { Misfortune } from '../test/github/faults.ts'
import { type GitHubStage, startGitHub } from '../test/github/stage.ts'
import { openOn } from '../test/github-edge/open.ts'
import { desiredOf } from '../test/plan/sides.ts'
import { type Choice, type Part, tried } from './cells.ts'

const NOWHERE = 'http://127.0.0.1:9/'

export const misfortunes: { readonly [row: string]: Misfortune } = {
  'timeout before it acts': { kind: 'hang-before' },
  'timeout after it acted': { kind: 'hang-after' },
  'dropped before it acts': { kind: 'drop' },
  'dropped after it acted': { kind: 'drop-after' },
  'reset connection': { kind: 'reset' },
  '429, Retry-After': { kind: '429', retryAfter: 1 },
  '429, no Retry-After': { kind: '429', retryAfter: null },
  '403 limit, Retry-After': { kind: '403-secondary', retryAfter: 1 },
  '403 limit, no Retry-After': { kind: '403-secondary', retryAfter: null },
  '500 before it acts': { kind: '500-before' },
  '500 after it acted': { kind: '500-after' },
  '502 in HTML': { kind: '502-html' },
  'truncated JSON': { kind: 'truncated' },
  'empty body': { kind: 'empty' },
  'JSON of another shape': { kind: 'wrong-shape' },
  redirect: { kind: 'redirect', location: NOWHERE },
}

const FIRST = desiredOf({ labels: { 'dev-support': {}, changing: { color: '#445566' }, going: {} } })
const SECOND = desiredOf({ labels: { 'dev-support': {}, changing: { color: '#112233' }, coming: {} } })

interface Scene {
  readonly name: string
  readonly mode: (session: Session) => Promise<Result>
  readonly desired: Session['engine']['desired']
  /** What has happened before. */
  readonly before: (world: World) => Promise<unknown>
  readonly isOnPullRequest?: boolean
  /** On a repository in which nothing was ever applied. */
  readonly isFirst?: boolean
  readonly issues?: { readonly open: number; readonly closed: number }
}

const applied = (world: World) => world.run(apply, FIRST)
const drifted = async (world: World) => {
  await applied(world)
  world.byHand('#aaaaaa')
}
const opened = async (world: World) => {
  await drifted(world)
  await world.run(drift, FIRST)
}

const scenes: readonly Scene[] = [
  { name: 'plan comments', mode: plan, desired: SECOND, before: async () => {}, isOnPullRequest: true },
  {
    name: 'plan comments again',
    mode: plan,
    desired: SECOND,
    before: (world) => world.run(plan, FIRST, true),
    isOnPullRequest: true,
  },
  { name: 'the first apply', mode: apply, desired: FIRST, before: async () => {}, isFirst: true },
  {
    name: 'apply',
    mode: apply,
    desired: SECOND,
    before: async (world) => {
      await applied(world)
      await world.run(plan, SECOND, true)
    },
  },
  { name: 'drift opens', mode: drift, desired: FIRST, before: drifted, issues: { open: 1, closed: 0 } },
  {
    name: 'drift updates',
    mode: drift,
    desired: FIRST,
    before: async (world) => {
      await opened(world)
      world.byHand('#bbbbbb')
    },
    issues: { open: 1, closed: 0 },
  },
  {
    name: 'drift closes',
    mode: drift,
    desired: FIRST,
    before: async (world) => {
      await opened(world)
      world.byHand(null)
    },
    issues: { open: 0, closed: 1 },
  },
  { name: 'resync closes', mode: resync, desired: FIRST, before: opened, issues: { open: 0, closed: 1 } },
]

/** One repository and one Chatwoot; each cell has an account of its own there. */
class World {
  account = 0
  #runs = 100
  readonly double: Double
  readonly stage: GitHubStage
  readonly number: number
  readonly sha: string

  constructor(double: Double, stage: GitHubStage, number: number, sha: string) {
    this.double = double
    this.stage = stage
    this.number = number
    this.sha = sha
  }

  static async open(double: Double): Promise<World> {
    const stage = await startGitHub()
    await stage.commit('change', { 'desired/labels.json': '{}' }, 'change')
    const { number } = await stage.openPullRequest({ branch: 'change', title: 'Change', body: '' })
    return new World(double, stage, number, await stage.merge(number))
  }

  next(): void {
    this.account += 1
    this.double.reset('lived-in')
    this.stage.heal()
  }

  /** Somebody changes a colour in the dashboard, or takes that back. */
  byHand(color: string | null): void {
    const label = this.double.store.find('labels', { title: 'changing' })!
    this.double.store.update('labels', label.id, { color: color ?? '#445566' })
  }

  async session(desired: Session['engine']['desired'], isOnPullRequest: boolean): Promise<Session> {
    const { stage, account, double, number, sha } = this
    const github = await openOn(stage, { timeout: 150 })
    const run = `${++this.#runs}-1`
    const chatwoot = await openChatwoot({ url: double.url, token: 'admin-token', account: 2, environment: {} })
    const { owner, repo, serverUrl } = stage
    return {
      inputs: { failOnDrift: false, onNewOperations: 'apply' } as Session['inputs'],
      github,
      account,
      engine: engineWith({ account, desired, store: ledgerOnGitHub(github), chatwoot }),
      happening: {
        name: isOnPullRequest ? 'pull_request' : 'push',
        repository: { owner, repo },
        apiUrl: stage.url,
        repositoryUrl: `${serverUrl}/${owner}/${repo}`,
        commit: sha,
        subject: null,
        ref: isOnPullRequest ? `refs/pull/${number}/merge` : 'refs/heads/main',
        defaultBranch: 'main',
        pullRequest: isOnPullRequest ? { number, isFork: false, isOpen: true, body: '' } : null,
        actor: 'octocat',
        run,
        runUrl: `${serverUrl}/${owner}/${repo}/actions/runs/${run}`,
      },
    }
  }

  async run(mode: Scene['mode'], desired: Session['engine']['desired'], isOnPullRequest = false): Promise<Ran> {
    const session = await this.session(desired, isOnPullRequest)
    const { run } = session.happening
    try {
      const result = await mode(session)
      return { run, result, failure: result.failure }
    } catch (error) {
      const sentence = sentenceOf(error)
      if (sentence === null) throw error
      return { run, result: null, failure: sentence }
    } finally {
      await session.engine.chatwoot.close()
    }
  }

  async comments(): Promise<string[]> {
    const marker = markerOf('plan', this.account)
    const bodies = (await this.stage.comments(this.number)).map(({ body }) => body ?? '')
    return bodies.filter((body) => body.startsWith(marker)).map((body) => body.slice(marker.length + 1))
  }

  async issues() {
    const all = await this.stage.issues()
    return all.filter(({ body }) => body?.includes(markerOf('drift', this.account)))
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

interface Ran {
  readonly run: string
  /** Null when the run ended with an error. */
  readonly result: Result | null
  readonly failure: string | null
}

const NEXT_STEP =
  /Run the job again|The next run|next run goes on|[Cc]heck the address|redirect that cannot be followed/

/** Repositories grow slow and their lists get a second page: each serves so many cells. */
const CELLS_EACH = 40

class Lane {
  #worlds: World[] = []
  #double: Double | null = null
  #used = 0

  async world(isFirst: boolean): Promise<World> {
    this.#double ??= await startDouble({ state: 'lived-in' })
    const world = isFirst || this.#used++ % CELLS_EACH === 0 ? await World.open(this.#double) : this.#worlds.at(-1)!
    if (!this.#worlds.includes(world)) {
      if (isFirst) this.#worlds.unshift(world)
      else this.#worlds.push(world)
    }
    world.next()
    return world
  }

  async close(): Promise<void> {
    for (const world of this.#worlds) await world.stage.close()
    await this.#double?.close()
  }
}

export async function github({
  rows = Object.keys(misfortunes),
  lasting = true,
  lanes = 3,
}: Choice = {}): Promise<Part> {
  const own = Array.from({ length: lanes }, () => new Lane())
  const courses = new Map<Scene, Course>()
  for (const scene of scenes) courses.set(scene, await undisturbed(own[0]!, scene))
  const cells = rows.flatMap((row) =>
    (lasting ? [1, Number.POSITIVE_INFINITY] : [1]).flatMap((times) =>
      scenes.flatMap((scene) =>
        courses.get(scene)!.requests.map((request, skip) => ({
          row: times === 1 ? row : `${row}, from then on`,
          at: `${scene.name}, ${request}`,
          try: (lane: Lane) => cell(lane, scene, courses.get(scene)!, { ...misfortunes[row]!, times, skip }),
        })),
      ),
    ),
  )
  const held = await tried(own, cells)
  for (const lane of own) await lane.close()
  const count = [...courses.values()].reduce((sum, { requests }) => sum + requests.length, 0)
  return { title: 'GitHub', about: `${count} requests: ${scenes.map(({ name }) => name).join(', ')}`, rows: held }
}

/** What a run without faults comes to. */
interface Course {
  readonly requests: readonly string[]
  readonly comment: string | null
  readonly issue: string | null
  readonly ledger: object | null
}

async function undisturbed(lane: Lane, scene: Scene): Promise<Course> {
  const world = await lane.world(scene.isFirst ?? false)
  await scene.before(world)
  world.stage.requests.length = 0
  const { failure } = await world.run(scene.mode, scene.desired, scene.isOnPullRequest)
  if (failure !== null) throw new Error(`${scene.name} fails without a fault: ${failure}`)
  const requests = world.stage.requests.map(
    ({ method, path }) => `${method} ${path.replace(/^.*?chatwoot-config/, '')}`,
  )
  const [[issue], [comment]] = await Promise.all([world.issues(), world.comments()])
  return {
    requests,
    comment: comment === undefined ? null : ofAnyRun(world, comment),
    issue: issue === undefined ? null : ofAnyRun(world, issue.body!),
    ledger: withoutIds(await world.ledger()),
  }
}

async function cell(lane: Lane, scene: Scene, course: Course, fault: Fault): Promise<string | null> {
  const world = await lane.world(scene.isFirst ?? false)
  await scene.before(world)
  world.stage.fail(fault)
  const first = await world.run(scene.mode, scene.desired, scene.isOnPullRequest)
  world.stage.heal()
  if (first.failure !== null && !NEXT_STEP.test(first.failure)) return `does not say what to do: ${first.failure}`
  const lie = first.failure === null ? await unlike(world, scene, course, [first]) : null
  if (lie !== null) return `said that all is well, but ${lie}`
  const second = await world.run(scene.mode, scene.desired, scene.isOnPullRequest)
  if (second.failure !== null) return `the run after it failed: ${second.failure}`
  return unlike(world, scene, course, [first, second])
}

type Fault = Misfortune & { readonly times: number; readonly skip: number }

async function unlike(world: World, scene: Scene, course: Course, runs: readonly Ran[]) {
  return (
    (await commentUnlike(world, scene, course, runs)) ??
    (await issueUnlike(world, scene, course, runs)) ??
    (await ledgerUnlike(world, scene, course, runs))
  )
}

/** One, and it says what a run said of itself, or, when that run ended with it, what a run without faults says. */
async function commentUnlike(
  world: World,
  { mode }: Scene,
  course: Course,
  runs: readonly Ran[],
): Promise<string | null> {
  if (mode !== plan && mode !== apply) return null
  const comments = await world.comments()
  if (comments.length !== 1) return `there are ${comments.length} comments`
  const said = runs.flatMap(({ result }) => (result === null ? [] : [result.summary]))
  const lasting = (text: string) => text.replaceAll(OF_THIS_RUN, '').replaceAll(REVIEW, '').trimEnd()
  const isTrue =
    said.some((summary) => isSameText(lasting(comments[0]!), lasting(summary))) ||
    ofAnyRun(world, comments[0]!) === course.comment
  return isTrue ? null : `the comment says ${JSON.stringify(comments[0]!.slice(0, 200))}`
}

async function issueUnlike(
  world: World,
  { issues: expected }: Scene,
  course: Course,
  runs: readonly Ran[],
): Promise<string | null> {
  const issues = await world.issues()
  if (expected === undefined) return issues.length === 0 ? null : 'there is an issue'
  const count = (state: string) => issues.filter((issue) => issue.state === state).length
  if (count('open') !== expected.open || count('closed') !== expected.closed)
    return `${count('open')} issues are open and ${count('closed')} closed`
  if (ofAnyRun(world, issues[0]!.body!) !== course.issue) return 'the issue has another text'
  if (expected.closed === 0) return null
  const comments = await world.stage.comments(issues[0]!.number)
  // A re-sync that failed says so in a comment of its own.
  const last = comments.filter(({ body }) => !body?.startsWith('A re-sync did not put everything back'))
  // It is closed first: a run that ends right then has closed it without a word.
  const least = runs[0]!.failure === null ? 1 : 0
  return last.length <= 1 && last.length >= least ? null : `the issue has ${last.length} closing comments`
}

/** Every entry and every receipt, once. */
async function ledgerUnlike(
  world: World,
  { desired }: Scene,
  course: Course,
  runs: readonly Ran[],
): Promise<string | null> {
  const ledger = await world.ledger()
  if (!isDeepStrictEqual(withoutIds(ledger), course.ledger)) return 'the ledger is not what it is without a fault'
  if (ledger === null) return null
  const receipts = await world.receipts()
  if (new Set(receipts).size !== receipts.length) return `receipts are there twice: ${receipts}`
  const wrote = runs.filter(({ result }) => result?.failure === null && (result.outcomes ?? []).length > 0)
  const lost = wrote.filter(({ run }) => !receipts.includes(run))
  if (lost.length > 0) return `the receipt of ${lost[0]!.run} is lost`
  const session = await world.session(desired, false)
  const { plan: its } = await look(session.engine).finally(() => session.engine.chatwoot.close())
  const written = its.changes.filter(({ key }) => ledger.resources.labels?.[key] !== undefined || key === 'coming')
  const isApplied = runs.some(({ result }) => (result?.outcomes ?? []).length > 0)
  return isApplied && written.length > 0 ? `open is ${written.map(subjectOf).join(', ')}` : null
}

function withoutIds(ledger: Ledger | null): object | null {
  if (ledger === null) return null
  return Object.entries(ledger.resources).map(([kind, keys]) => [
    kind,
    // What was put back is history, as the time of the last apply is.
    Object.entries(keys).map(([key, { id: _, reverts: __, ...entry }]) => [key, entry]),
  ])
}

/** What is the same in every cell: without the account, the run and what the run needed. */
/** What was reviewed, by digests that are of the account as well. */
const REVIEW = /^<!-- reviewed:1 .* -->$/gm

function ofAnyRun({ account }: World, body: string): string {
  return (
    body
      .replaceAll(OF_THIS_RUN, '')
      .replaceAll(REVIEW, 'reviewed')
      .replaceAll(new RegExp(`account[= ]${account}\\b`, 'g'), 'account')
      .replaceAll(/runs\/\d+-\d+/g, 'runs')
      // The digest is of the account as well; each repository has commits of its own.
      .replaceAll(/\b[0-9a-f]{40}\b|`[0-9a-f]{7}`|`[0-9a-f]{12}`/g, 'hash')
  )
}
