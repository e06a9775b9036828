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

const LABELS = '/repos/{owner}/{repo}/labels'

/** Makes the label unless it is there. An issue would make it too, but grey and without a description. */
export async function ensureLabel(github: GitHub, label: Label): Promise<void> {
  try {
    await github.ask(z.unknown(), `POST ${LABELS}`, { ...label, request: repeatable })
  } catch (error) {
    if (!(error instanceof GitHubError && error.status === 422)) throw error
    // Most likely `already_exists`; names are the same whatever their case.
    const labels = await github.all(z.object({ name: z.string() }), `GET ${LABELS}`)
    if (!labels.some(({ name }) => name.toLowerCase() === label.name.toLowerCase())) throw error
  }
}
