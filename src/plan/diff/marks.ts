/** What the ledger remembers of a resource besides its fields: how often it was put back, and what Chatwoot does not keep. */
import type { Json } from '../../kinds/model/kind.ts'
import type { LedgerEntry } from '../model/ledger.ts'
import type { Change, Outcome } from '../model/plan.ts'
import { TIMES } from './contested.ts'

export type Marks = Pick<LedgerEntry, 'reverts' | 'refused'>

/** The marks after a change that was sent at `at`, ISO 8601 in UTC. A path that was sent anew is judged anew. */
export function marksAfter(
  before: LedgerEntry | undefined,
  { action, fields }: Change,
  { refused = [] }: Outcome,
  at: string,
): Marks {
  const reverts = { ...before?.reverts }
  const notKept: { [path: string]: Json } = { ...before?.refused }
  for (const { path, cause, desired } of fields) {
    if (action === 'update' && cause === 'drift') reverts[path] = [...(reverts[path] ?? []), at].slice(-TIMES)
    delete notKept[path]
    if (refused.includes(path) && desired !== undefined) notKept[path] = desired
  }
  return { reverts, refused: notKept }
}

export function isFilled(marks: object | undefined): boolean {
  return marks !== undefined && Object.keys(marks).length > 0
}
