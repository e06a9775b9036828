/**
 * An outage and the failure of one operation look alike from that operation. What tells them apart is whether Chatwoot
 * answers anything else: then the failure is that operation's own.
 */
import type { ServerError } from '../plan/model/errors.ts'

/** Milliseconds between the questions whether Chatwoot is there; they are used up once in a run. */
export const OUTAGE: readonly number[] = [1000, 2000, 3000, 5000, 7000, 10_000, 10_000, 10_000, 12_000]

export type Back = 'at once' | 'later' | 'not'

/**
 * `answers` asks Chatwoot something; `rest` waits, or says that there is no time left. Operations that fail at once ask
 * together: one question, and one answer for all.
 */
export function outages(
  answers: () => Promise<boolean>,
  rest: (milliseconds: number) => Promise<boolean>,
): () => Promise<Back> {
  const pauses = [...OUTAGE]
  let asking: Promise<Back> | null = null

  async function ask(): Promise<Back> {
    if (await answers()) return 'at once'
    for (let pause = pauses.shift(); pause !== undefined && (await rest(pause)); pause = pauses.shift())
      if (await answers()) return 'later'
    return 'not'
  }

  return () =>
    (asking ??= ask().finally(() => {
      asking = null
    }))
}

/** Whether the failure may be that of an outage: Chatwoot's own error 500 may be, and so may no answer. */
export function mayBeOutage(error: ServerError): boolean {
  return isUnanswered(error) || error.status === 500
}

/** No answer of Chatwoot's own: none at all (`explain` names the cause), or the word of a proxy that nobody is behind it. */
export function isUnanswered({ status, cause }: ServerError): boolean {
  return status === null ? cause !== undefined : status > 500
}

/** Whether Chatwoot may still be working on what it has not answered: nothing came, or a proxy did not wait any longer. */
export function mayStillAct(error: ServerError): boolean {
  return isUnanswered(error) && (error.status === null || error.status === 504)
}
