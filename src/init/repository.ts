/** The repository around a folder, as git knows it, and whether its files can be written. */
import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { WorkflowError } from '../plan/model/errors.ts'

export interface Repository {
  /** Whether the folder is the root of a repository; false where there is none. */
  readonly isRoot: boolean
  /** `owner/name` on GitHub, or null. */
  readonly name: string | null
  /** The branch that pull requests are merged into, as far as git knows, with where it says so. */
  readonly branch: { readonly name: string; readonly from: string } | null
}

/** Throws a WorkflowError in a folder below the root: GitHub reads workflows at the root only. */
export function repositoryAt(folder: string): Repository {
  const git = (...args: string[]) => {
    const { status, stdout } = spawnSync('git', args, { cwd: folder, encoding: 'utf8' })
    return status === 0 ? stdout.trim() : null
  }
  const root = git('rev-parse', '--show-toplevel')
  if (root === null) return { isRoot: false, name: null, branch: null }
  const below = git('rev-parse', '--show-prefix')
  if (below !== null && below !== '')
    throw new WorkflowError(
      `This folder is ${below} of the repository ${root}. Run init there, where GitHub looks for workflows.`,
    )
  const remote = git('remote', 'get-url', 'origin') ?? ''
  const [, name = null] = /github\.com[:/]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(remote) ?? []
  const main = git('symbolic-ref', '--short', 'refs/remotes/origin/HEAD')?.replace(/^origin\//, '') ?? null
  const current = git('symbolic-ref', '--short', 'HEAD')
  const branch =
    main !== null
      ? { name: main, from: "git, origin's default branch" }
      : current === null
        ? null
        : { name: current, from: 'git, the branch you are on' }
  return { isRoot: true, name, branch }
}

/** Throws a WorkflowError where nothing could be written into this folder, which need not be there yet. */
export function mustBeWritable(path: string): void {
  for (let at = resolve(path); ; at = dirname(at)) {
    if (!existsSync(at)) continue
    const isFolder = statSync(at).isDirectory()
    if (isFolder && isOurs(at)) return
    throw new WorkflowError(
      `${path} cannot be written: ${at} ${isFolder ? 'may not be written by you' : 'is not a folder'}. Nothing was written.`,
    )
  }
}

function isOurs(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK)
    return true
  } catch {
    return false
  }
}
