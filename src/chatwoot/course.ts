/** What the failure of one operation means for the run: that one alone, or everything that was to come. */
import { ServerError, TokenError } from '../plan/model/errors.ts'
import type { Writer } from './client.ts'
import { type Back, isUnanswered, mayBeOutage } from './outage.ts'

export interface Course {
  /** Whether nothing more is to be begun. */
  isOver(): boolean
  /** Does it, and once more when an outage was in the way; what it failed with, or null. */
  failureOf(act: () => Promise<void>): Promise<ServerError | null>
}

/** `stop` ends it from outside. Several operations may be under way at once; those go on to their end. */
export function courseOf(writer: Pick<Writer, 'isBack'>, stop: AbortSignal | undefined): Course {
  let isGone = false
  /** How many operations in a row, as they ended, have got no answer of Chatwoot's own. */
  let unanswered = 0

  async function failureOf(act: () => Promise<void>): Promise<ServerError | null> {
    let error = await failing(act)
    // Once it is known that Chatwoot is gone nobody asks again.
    if (error !== null && !isGone && mayBeOutage(error)) {
      let back: Back = 'not'
      await failing(async () => {
        back = await writer.isBack()
      })
      // An error of Chatwoot's own while it answers others is a matter of this one resource.
      if (back === 'not') isGone = true
      else if (back === 'later' || isUnanswered(error)) error = doubted(error, await failing(act))
    }
    if (error === null) {
      unanswered = 0
      return null
    }
    unanswered = isUnanswered(error) ? unanswered + 1 : 0
    // No answer, the limit of requests, a token that was taken back: whatever comes next would fare the same.
    if (error.status === null || error.status === 429 || error instanceof TokenError || unanswered === 2) isGone = true
    return error
  }

  return { isOver: () => isGone || stop?.aborted === true, failureOf }
}

/** A second try that is refused may be refused because the first was acted on. */
function doubted(first: ServerError, second: ServerError | null): ServerError | null {
  const isRefused = second?.status != null && second.status >= 400 && second.status < 500 && second.status !== 429
  if (!first.isAmbiguous || !isRefused) return second
  const doubt =
    'The first try, which was not answered, may have done it already. Run again: the plan then shows what is left.'
  return new ServerError(`${second.message.replace(/\.$/, '')}. ${doubt}`, second.status, true)
}

/** What it failed with, or null. */
export async function failing(act: () => Promise<void>): Promise<ServerError | null> {
  try {
    await act()
    return null
  } catch (error) {
    if (error instanceof ServerError) return error
    throw error
  }
}
