/**
 * Whether the pull request is still what a run was started for. An event is as old as its run: one that waited, was slow or
 * is run again must not say of an older commit, or after the merge, what a later run has said better.
 */
import { gained, pullNow } from '../../github/changes.ts'
import type { GitHub } from '../../github/client.ts'
import { type PlainError, told } from '../../plan/model/errors.ts'
import { leftToNewer } from '../../render/notices.ts'
import type { Happening } from '../event.ts'

type Of = { readonly github: GitHub; readonly happening: Happening }

export interface Current {
  readonly number: number
  /** Whether its comment is for this run to write. */
  readonly isCurrent: boolean
  /** Its description at this moment; null where GitHub did not say it. */
  readonly description: string | null
  /** Why not, in a sentence, where a later commit is the reason. */
  readonly notes: readonly string[]
  /** GitHub did not say it. */
  readonly error: PlainError | null
}

export async function currentOn({ github, happening }: Of, number: number): Promise<Current> {
  const now = await told(pullNow(github, number))
  if (now.answer?.isOpen !== true) return { number, isCurrent: false, description: null, notes: [], error: now.error }
  const { head, body: description } = now.answer
  const current = { number, isCurrent: true, description, notes: [], error: null }
  const own = happening.pullRequest?.head
  if (own === undefined || head === own) return current
  const { answer } = await told(gained(github, own, head))
  // GitHub can say a moment after a push that the pull request is still where it was.
  if (answer?.state === 'behind') return current
  return { ...current, isCurrent: false, notes: [leftToNewer({ number, planned: own, newer: head })] }
}
