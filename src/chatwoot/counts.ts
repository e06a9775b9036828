/** Counts for people to see. Nothing depends on one: each is asked for once, and a plan neither waits for it nor fails. */

import type { Count } from '../kinds/model/impact.ts'
import type { Json } from '../kinds/model/kind.ts'
import { ServerError } from '../plan/model/errors.ts'
import { valueAt } from '../plan/model/paths.ts'
import type { Reader } from './client.ts'

/** Requests for one plan. Chatwoot may allow 30 counts of conversations a minute (Rack::Attack, where it is on). */
const MOST_COUNTS = 10
/** Milliseconds for all of them together. */
const PATIENCE = 2000

interface Asked extends Pick<Count, 'at'> {
  readonly path: string
}

/** How many there are, in the order of the questions; null for what was refused, came too late or was one too many. */
export async function readCounts(
  reader: Reader,
  asked: readonly Asked[],
  patience = PATIENCE,
): Promise<(number | null)[]> {
  const within = AbortSignal.timeout(patience)
  return Promise.all(
    asked.map(async ({ path, at }, index) => {
      if (index >= MOST_COUNTS) return null
      try {
        return numberAt(await reader.get(path, within), at)
      } catch (error) {
        if (error instanceof ServerError) return null
        throw error
      }
    }),
  )
}

/** A number, or how long a list is. Throws a ServerError where there is neither: that counts as unread. */
export function numberAt(answer: Json, path: string): number {
  const found = valueAt(answer, path)
  const value = Array.isArray(found) ? found.length : found
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value
  throw new ServerError(`Chatwoot's answer holds no number at ${path}.`)
}
