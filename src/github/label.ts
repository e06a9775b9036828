import * as z from 'zod/mini'
import { told } from '../plan/model/errors.ts'
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

/**
 * Whether the repository has the label, which is made if need be. An issue would make it too, but grey and without a
 * description. A label that cannot be made is no reason to say nothing: the issue is opened without it.
 */
export async function hasLabel(github: GitHub, label: Label): Promise<boolean> {
  const made = await told(github.ask(z.unknown(), `POST ${LABELS}`, { ...label, request: repeatable }))
  if (made.error === null) return true
  // 422 is `already_exists`, most likely. Names are the same whatever their case.
  const mayBeThere = made.error instanceof GitHubError && made.error.status === 422
  const listed = mayBeThere ? await told(github.all(z.object({ name: z.string() }), `GET ${LABELS}`)) : null
  return listed?.answer?.some(({ name }) => name.toLowerCase() === label.name.toLowerCase()) ?? false
}
