import * as z from 'zod/mini'
import { type GitHub, repeatable } from './client.ts'
import { GitHubError } from './errors.ts'

export interface Label {
  readonly name: string
  /** Six hexadecimal digits. */
  readonly color: string
  readonly description: string
}

export const DRIFT_LABEL: Label = {
  name: 'chatwoot-drift',
  color: 'fbca04',
  description: 'Chatwoot differs from the files in this repository',
}

/** Makes the label unless it is there. An issue would make it too, but grey and without a description. */
export async function ensureLabel(github: GitHub, label: Label): Promise<void> {
  try {
    await github.ask(z.unknown(), 'POST /repos/{owner}/{repo}/labels', { ...label, request: repeatable })
  } catch (error) {
    const exists = error instanceof GitHubError && error.status === 422 && /already_exists/.test(error.message)
    if (!exists) throw error
  }
}
