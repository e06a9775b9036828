/** What an undo says, word for word: people decide by it what to do by hand. */
import { describe, expect, test } from 'vitest'
import type { Change, Finding, Outcome } from '../../src/plan/model/plan.ts'
import type { Reason, Step } from '../../src/plan/undo/model.ts'
import { lostBy, refusalOf } from '../../src/plan/undo/words.ts'
import { outcomeWith } from './sides.ts'

const step = (outcome: Partial<Outcome> = {}, more: Partial<Step> = {}): Step => ({
  outcome: outcomeWith(outcome),
  entry: null,
  returns: false,
  left: null,
  before: null,
  managed: {},
  kept: [],
  filesGone: [],
  reason: null,
  ...more,
})
const told = ({ code, severity, subject, sentence, nextStep }: Finding) =>
  `${severity} ${code} ${subject}: ${sentence} / ${nextStep}`
const change = (action: Change['action']) =>
  ({ action, fields: [{ path: 'color' }, { path: 'title' }] }) as unknown as Change

describe('an operation that is left alone', () => {
  test.each<[Reason, Change | string | null, string]>([
    [
      'unknown kind',
      null,
      'warning U-UNKNOWN-KIND labels/bug: labels/bug is left as it is: this version does not know its kind. / Use the newer version that wrote the receipt.',
    ],
    [
      'old receipt',
      null,
      'warning U-OLD-RECEIPT labels/bug: labels/bug is left as it is: the receipt is of an older version and does not say what was written. / Change the files back, and merge.',
    ],
    [
      'let go',
      null,
      'warning U-LET-GO labels/bug: labels/bug is left as it is: the run stopped managing it, and it is gone by now, or the receipt does not say what was managed. / To manage it again, declare it.',
    ],
    [
      'not ours',
      null,
      'warning U-NOT-OURS labels/bug: labels/bug is left as it is: it, or a field that the run wrote, is no longer managed here. / Change it by hand if it has to go back.',
    ],
    [
      'later run',
      null,
      'warning U-LATER-RUN labels/bug: labels/bug is left as it is: a later run wrote it again. / Undo that run first.',
    ],
    [
      'changed since',
      change('update'),
      'warning U-CHANGED-SINCE labels/bug: labels/bug is left as it is: it was changed in Chatwoot since (color, title). / Look at it in Chatwoot; change the files back and merge if it has to go back all the same.',
    ],
    [
      'changed since',
      change('create'),
      'warning U-CHANGED-SINCE labels/bug: labels/bug is left as it is: it has been deleted on the server since. / Look at it in Chatwoot; change the files back and merge if it has to go back all the same.',
    ],
    [
      'protected',
      null,
      'warning U-PROTECTED labels/bug: labels/bug is left as it is: "$protect" forbids to delete it. / Take "$protect" off in the files, and merge.',
    ],
    [
      'secret',
      null,
      'warning U-SECRET labels/bug: labels/bug is left as it is: it held a secret, of which only a fingerprint is kept. / Declare it again with its ${secret:…}, and merge.',
    ],
    [
      'impossible',
      'macros/m refers to it',
      'warning U-IMPOSSIBLE labels/bug: labels/bug is left as it is: macros/m refers to it. / Change the files as it should be, and merge.',
    ],
    [
      'already',
      null,
      'note U-ALREADY labels/bug: labels/bug is left as it is: it is as it was before the run. / Nothing has to be done.',
    ],
  ])('%s', (reason, detail, expected) => {
    expect(told(refusalOf(step(), reason, detail)!)).toBe(expected)
  })

  test('of which nothing is to be said', () => {
    expect(refusalOf(step(), 'nothing')).toBeNull()
  })

  test('goes by the key that it has today', () => {
    const entry = { kind: 'labels', key: 'defect', id: 7, fields: {}, protect: false }
    expect(refusalOf(step({}, { entry }), 'later run')).toMatchObject({ subject: 'labels/defect', place: null })
  })
})

describe('what stays lost', () => {
  test.each<[string, Partial<Outcome>, string[]]>([
    ['of an update nothing', {}, []],
    [
      'of a delete the id, and what went with it',
      { action: 'delete' },
      [
        'note U-LOST labels/bug: labels/bug is made again as a new one, with a new id: conversations and contacts that had it do not get it back. / Tell whoever uses it from outside.',
      ],
    ],
    [
      'of a delete the id',
      { action: 'delete', kind: 'macros' },
      [
        'note U-LOST macros/bug: macros/bug is made again as a new one, with a new id. / Tell whoever uses it from outside.',
      ],
    ],
    ['of a binding that is taken away nothing', { action: 'delete', kind: 'inbox_agent_bots' }, []],
    [
      'of a create what it has done meanwhile',
      { action: 'create', kind: 'macros' },
      [
        'note U-LOST macros/bug: macros/bug is deleted, but what agents have done with it stays done. / No undo reaches that.',
      ],
    ],
    ['of a create nothing', { action: 'create' }, []],
  ])('%s', (_, outcome, expected) => {
    expect(lostBy(step(outcome)).map(told)).toEqual(expected)
  })
})
