/**
 * The first runs of a workflow, before anything was exported: a plan or a nightly check has nothing to compare and is no
 * failure; who wants to apply is told. A folder that is empty later on is another matter: the ledger knows of it.
 */
import { holdsNothing } from '../../desired/read.ts'
import { headOfBranch } from '../../github/branch.ts'
import type { GitHub } from '../../github/client.ts'
import { told } from '../../plan/model/errors.ts'
import type { Finding } from '../../plan/model/plan.ts'
import { BEGIN, beginningSentence, renderBeginning } from '../../render/beginning.ts'
import type { Inputs } from '../inputs.ts'
import type { Result } from './session.ts'

/** Null where there is something to work with, or where nobody can tell. */
export async function beginning({ desired: folder, mode }: Inputs, github: GitHub): Promise<Result | null> {
  if (mode === 'export' || mode === 'undo' || !holdsNothing(folder)) return null
  const ledger = await told(headOfBranch(github))
  if (ledger.error !== null || ledger.answer !== null) return null
  const sentence = beginningSentence(folder)
  const note: Finding = {
    code: 'A-NOTHING-YET',
    severity: 'note',
    place: null,
    subject: null,
    sentence,
    nextStep: BEGIN,
  }
  const isLook = mode === 'plan' || mode === 'drift'
  return {
    look: null,
    outcomes: null,
    summary: renderBeginning(folder),
    findings: isLook ? [note] : [],
    commentUrl: null,
    issueNumber: null,
    unposted: [],
    failure: isLook ? null : `${sentence} ${BEGIN}`,
  }
}
