/** What an undo says of the operations that it leaves alone, and of what it cannot bring back. */
import { kindNamed } from '../../kinds/index.ts'
import type { Change, Finding } from '../plan.ts'
import { type Reason, type Step, subjectOfStep } from './step.ts'

/** What is said of one reason: the code, half a sentence about the resource, and what to do. */
const WORDS: { readonly [reason in Exclude<Reason, 'nothing' | 'impossible'>]: readonly [string, string, string] } = {
  'unknown kind': [
    'U-UNKNOWN-KIND',
    'this version does not know its kind',
    'Use the newer version that wrote the receipt.',
  ],
  'old receipt': [
    'U-OLD-RECEIPT',
    'the receipt is of an older version and does not say what was written',
    'Change the files back, and merge.',
  ],
  'let go': ['U-LET-GO', 'it was let go, and nothing was written', 'To manage it again, declare it.'],
  'not ours': [
    'U-NOT-OURS',
    'it, or a field that the run wrote, is no longer managed here',
    'Change it by hand if it has to go back.',
  ],
  'later run': ['U-LATER-RUN', 'a later run wrote it again', 'Undo that run first.'],
  'changed since': [
    'U-CHANGED-SINCE',
    'it was changed in Chatwoot since',
    'Look at it in Chatwoot; change the files back and merge if it has to go back all the same.',
  ],
  protected: ['U-PROTECTED', '"$protect" forbids to delete it', 'Take "$protect" off in the files, and merge.'],
  secret: [
    'U-SECRET',
    'it held a secret, of which only a fingerprint is kept',
    'Declare it again with its ${secret:…}, and merge.',
  ],
  already: ['U-ALREADY', 'it is as it was before the run', 'Nothing has to be done.'],
}

/** `detail` is the change that would make it again what the run left, or why it is impossible. Null for nothing to say. */
export function refusalOf(step: Step, reason: Reason, detail: Change | string | null = null): Finding | null {
  if (reason === 'nothing') return null
  const subject = subjectOfStep(step)
  const told = (code: string, sentence: string, nextStep: string): Finding => ({
    code,
    severity: reason === 'already' ? 'note' : 'warning',
    place: null,
    subject,
    sentence: `${subject} is left as it is: ${sentence}.`,
    nextStep,
  })
  if (reason === 'impossible')
    return told('U-IMPOSSIBLE', String(detail), 'Change the files as it should be, and merge.')
  const [code, sentence, nextStep] = WORDS[reason]
  if (detail === null || typeof detail === 'string') return told(code, sentence, nextStep)
  const paths = detail.fields.map(({ path }) => path).join(', ')
  return told(
    code,
    detail.action === 'update' ? `${sentence} (${paths})` : 'it has been deleted on the server since',
    nextStep,
  )
}

/** What stays lost, or stays done, although the operation is undone. */
export function lostBy(step: Step): Finding[] {
  const { action, kind } = step.outcome
  const { irrevocable, endpoints } = kindNamed(kind)
  const subject = subjectOfStep(step)
  const note = (sentence: string, nextStep: string): Finding[] => [
    { code: 'U-LOST', severity: 'note', place: null, subject, sentence: `${subject} ${sentence}.`, nextStep },
  ]
  if (action === 'create' && irrevocable.created !== undefined)
    return note(`is deleted, but ${irrevocable.created}`, 'No undo reaches that.')
  if (action !== 'delete' || endpoints.shape === 'binding') return []
  return note(
    `is made again as a new one, with a new id${irrevocable.deleted === undefined ? '' : `: ${irrevocable.deleted}`}`,
    'Tell whoever uses it from outside.',
  )
}
