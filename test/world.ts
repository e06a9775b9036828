/**
 * The stage on which the built action plays: the double in the state that a year of hand edits leaves, a repository with
 * the files of this project's own `desired/`, and the jobs of the workflow with exactly their permissions.
 */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { byHand } from './by-hand.ts'
import { type Double, startDouble } from './double/server.ts'
import type { StageEvent } from './github/events.ts'
import { type Files, type GitHubStage, type Permissions, READ_ONLY, startGitHub } from './github/stage.ts'
import { type ActionResult, runAction } from './runner.ts'

const ROOT = join(import.meta.dirname, '..')

export const PERMISSIONS = {
  plan: { contents: 'read', pull_requests: 'write' },
  apply: { contents: 'write', pull_requests: 'write' },
  drift: { contents: 'read', issues: 'write' },
  resync: { contents: 'write', issues: 'write' },
  undo: { contents: 'write' },
  export: { contents: 'write', pull_requests: 'write', statuses: 'write' },
} satisfies { [job: string]: Permissions }

type Job = keyof typeof PERMISSIONS
export interface More {
  readonly inputs?: { [name: string]: string }
  readonly env?: { [name: string]: string }
  readonly permissions?: Permissions
  readonly token?: string
  readonly killAfter?: Promise<unknown>
  /** A folder that the checkout leaves out, as a sparse one does. */
  readonly without?: string
}

export interface World {
  readonly double: Double
  readonly github: GitHubStage
  /** Opens a pull request with these files and runs the plan job on it. */
  propose(branch: string, files: Files, title?: string, more?: More): Promise<{ number: number; run: ActionResult }>
  plan(number: number, more?: More): Promise<ActionResult>
  /** Merges and runs the apply job on the push. */
  merge(number: number, more?: More): Promise<ActionResult>
  push(sha: string, more?: More): Promise<ActionResult>
  nightly(more?: More): Promise<ActionResult>
  dispatch(mode: 'plan' | Job, more?: More): Promise<ActionResult>
  job(job: Job, event: StageEvent, more?: More): Promise<ActionResult>
  /** A change by hand: the dashboard talks to the same API. */
  byHand(method: string, path: string, body?: object): Promise<unknown>
  /** Requests that the action sent to Chatwoot since this was last asked, as `GET /labels`. */
  requests(): string[]
  ledger(): Promise<{
    resources: { [kind: string]: { [key: string]: { id: number; fields: object } } }
    last: { run: string } | null
  } | null>
  close(): Promise<void>
}

/** Chatwoot and GitHub wait so many milliseconds before each answer. */
export async function startWorld(delay = 0): Promise<World> {
  const double = await startDouble({ state: 'lived-in', delay })
  const github = await startGitHub({ delay })
  let runs = 0
  let seen = 0

  async function job(
    name: Job,
    event: StageEvent,
    { inputs = {}, env = {}, permissions, token, killAfter, without }: More = {},
  ): Promise<ActionResult> {
    const workspace = await mkdtemp(join(tmpdir(), 'workspace-'))
    try {
      await github.checkout(event.sha, workspace)
      if (without !== undefined) await rm(join(workspace, without), { recursive: true })
      return await runAction({
        event,
        workspace,
        github: {
          url: github.url,
          token: token ?? (await github.token(permissions ?? PERMISSIONS[name])),
          serverUrl: github.serverUrl,
        },
        inputs,
        env: { CHATWOOT_API_URL: double.url, CHATWOOT_API_KEY: 'admin-token', ...env },
        runId: 9000 + runs++,
        ...(killAfter === undefined ? {} : { killAfter }),
      })
    } finally {
      await rm(workspace, { recursive: true, force: true })
    }
  }

  const push = async (sha: string, more?: More) => job('apply', await github.events.push(sha), more)
  const plan = async (number: number, more?: More) => job('plan', await github.events.opened(number), more)
  const world: World = {
    double,
    github,
    job,
    push,
    plan,
    async propose(branch, files, title = branch, more = {}) {
      await github.commit(branch, files, title)
      const { number } = await github.openPullRequest({ branch, title, body: '' })
      return { number, run: await plan(number, more) }
    },
    merge: async (number, more) => push(await github.merge(number), more),
    nightly: async (more) => job('drift', await github.events.schedule(), more),
    dispatch: async (mode, more = {}) =>
      job(mode, await github.events.dispatch({ mode }), { ...more, inputs: { mode, ...more.inputs } }),
    async byHand(method, path, body) {
      const answer = await byHand(double, method, path, body)
      seen = double.requests.length
      return answer
    },
    requests() {
      const fresh = double.requests
        .slice(seen)
        .map(({ method, path }) => `${method} ${path.replace(/^\/api\/v1\/accounts\/2/, '') || '/'}`)
      seen = double.requests.length
      return fresh
    },
    async ledger() {
      const text = await github.file('account-2.json', 'chatwoot-ledger')
      return text === undefined ? null : JSON.parse(text)
    },
    async close() {
      await github.close()
      await double.close()
    },
  }
  return world
}

/** The files under `desired/` of this repository, by path. */
export async function ownDesired(): Promise<{ [path: string]: string }> {
  const folder = join(ROOT, 'desired')
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  return Object.fromEntries(
    await Promise.all(paths.map(async (path) => [relative(ROOT, path), await readFile(path, 'utf8')])),
  )
}

export { READ_ONLY }
