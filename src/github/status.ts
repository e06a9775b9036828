/** What a commit is worth, as the checks of a pull request show it. */
import * as z from 'zod/mini'
import { type GitHub, repeatable } from './client.ts'

export interface Status {
  readonly commit: string
  readonly context: string
  readonly isWell: boolean
  /** GitHub takes 140 characters. */
  readonly description: string
  readonly url: string
}

/** Of two with one context the later one counts, so a repeated request does no harm. */
export async function setStatus(github: GitHub, { commit, context, isWell, description, url }: Status): Promise<void> {
  await github.ask(z.unknown(), 'POST /repos/{owner}/{repo}/statuses/{sha}', {
    sha: commit,
    state: isWell ? 'success' : 'failure',
    context,
    description: github.sendable(description, 'the status').slice(0, 140),
    target_url: url,
    request: repeatable,
  })
}
