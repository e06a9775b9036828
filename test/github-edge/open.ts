// A stage and the client under test on it, with time that does not pass.
import { type GitHub, type GitHubOptions, openGitHub } from '../../src/github/client.ts'
import type { GitHubStage, Permissions } from '../github/stage.ts'

/** What the workflow's job for apply grants. */
const GRANTED: Permissions = { contents: 'write', issues: 'write', pull_requests: 'write' }

/** For cases in which GitHub does not answer. */
export const HASTY = { timeout: 400 }

export interface Opened extends GitHub {
  /** The waits that were asked for, in milliseconds. */
  waits: number[]
}

export async function openOn(
  stage: GitHubStage,
  options: Partial<GitHubOptions> & { permissions?: Permissions } = {},
): Promise<Opened> {
  const { permissions = GRANTED, ...more } = options
  const waits: number[] = []
  const github = await openGitHub({
    token: more.token ?? (await stage.token(permissions)),
    apiUrl: stage.url,
    repository: { owner: stage.owner, repo: stage.repo },
    userAgent: 'chatwoot-as-code/test',
    // An answer can take long on a busy machine; where none is to come, a test says how long it waits.
    timeout: 10_000,
    random: () => 0,
    sleep: async (milliseconds) => void waits.push(milliseconds),
    ...more,
  })
  return { ...github, waits }
}
