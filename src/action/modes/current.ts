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
  /** Whether its comment is for this run to write. */
  readonly isCurrent: boolean
  /** Why not, in a sentence, where a later commit is the reason. */
  readonly notes: readonly string[]
  /** GitHub did not say it. */
  readonly error: PlainError | null
}

const CURRENT: Current = { isCurrent: true, notes: [], error: null }

export async function currentOn({ github, happening }: Of, number: number): Promise<Current> {
  const now = await told(pullNow(github, number))
  const isOpen = now.answer?.isOpen === true
  if (!isOpen) return { isCurrent: false, notes: [], error: now.error }
  const own = happening.pullRequest?.head
  const head = now.answer!.head
  if (own === undefined || head === own) return CURRENT
  const { answer } = await told(gained(github, own, head))
  // GitHub can say a moment after a push that the pull request is still where it was.
  if (answer?.state === 'behind') return CURRENT
  return { isCurrent: false, notes: [leftToNewer({ number, planned: own, newer: head })], error: null }
}

/** A run that is started again gets the event of its first time: what people have written since counts all the same. */
export async function asItIsNow(github: GitHub, happening: Happening): Promise<Happening> {
  const { pullRequest, isAgain } = happening
  if (pullRequest === null || !isAgain) return happening
  const { answer } = await told(pullNow(github, pullRequest.number))
  if (answer === null) return happening
  return { ...happening, pullRequest: { ...pullRequest, isOpen: answer.isOpen, body: answer.body } }
}
