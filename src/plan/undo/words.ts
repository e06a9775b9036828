/** What an undo says of the operations that it leaves alone, and of what it cannot bring back. */
import { kindNamed } from '../../kinds/index.ts'
import type { Change, Finding } from '../model/plan.ts'
import type { Reason, Step } from './model.ts'
import { subjectOfStep } from './step.ts'

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
  'let go': [
    'U-LET-GO',
    'the run stopped managing it, and it is gone by now, or the receipt does not say what was managed',
    'To manage it again, declare it.',
  ],
  'managed again': [
    'U-MANAGED-AGAIN',
    'its key, or the resource under another key or in another folder, is managed by now',
    'Change the files as it should be, and merge.',
  ],
  'not declared': [
    'U-NOT-DECLARED',
    'no file declares it, so the next merge would delete it if it were managed again',
    'Declare it, and merge: then it is imported.',
  ],
  'being deleted': [
    'U-BEING-DELETED',
    'Chatwoot is still deleting it in the background',
    'Undo the run again when it is gone from Chatwoot.',
  ],
  'no way back': [
    'U-NO-WAY-BACK',
    'the fields had no value before, and Chatwoot does not take a value away from them',
    'Change them in the files, and merge.',
  ],
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
  'file gone': [
    'U-FILE-GONE',
    'it had a file that the folder no longer holds',
    'Put the file into the folder again, name it in the JSON files, and merge.',
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

/** What stays of an update that is undone otherwise. */
export function keptBy(step: Step): Finding[] {
  const subject = subjectOfStep(step)
  const files = step.filesGone.map((name): Finding => {
    const [, , nextStep] = WORDS['file gone']
    const sentence = `${subject}: the file that "${name}" had is no longer in the folder, so it does not come back.`
    return { code: 'U-FILE-GONE', severity: 'warning', place: null, subject, sentence, nextStep }
  })
  if (step.kept.length === 0) return files
  return [
    ...files,
    {
      code: 'U-NO-WAY-BACK',
      severity: 'warning',
      place: null,
      subject,
      sentence: `${subject}: ${step.kept.join(', ')} had no value before, and Chatwoot does not take a value away from ${step.kept.length === 1 ? 'it, so it stays' : 'them, so they stay'} as ${step.kept.length === 1 ? 'it is' : 'they are'}.`,
      nextStep: 'Change it in the files, and merge, if it has to be another one.',
    },
  ]
}

/** What stays lost, or stays done, although the operation is undone. */
export function lostBy(step: Step): Finding[] {
  const { action, kind } = step.outcome
  const { words, endpoint } = kindNamed(kind)
  const subject = subjectOfStep(step)
  const note = (sentence: string, nextStep: string): Finding[] => [
    { code: 'U-LOST', severity: 'note', place: null, subject, sentence: `${subject} ${sentence}.`, nextStep },
  ]
  if (action === 'create' && words.stays !== null)
    return note(`is deleted, but ${words.stays}`, 'No undo reaches that.')
  if (action !== 'delete' || endpoint.over !== null) return []
  return note(
    `is made again as a new one, with a new id${words.gone === null ? '' : `: ${words.gone}`}`,
    'Tell whoever uses it from outside.',
  )
}
