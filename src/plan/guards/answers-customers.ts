import { kinds } from '../../kinds/index.ts'
import { subjectOf } from '../model/plan.ts'
import type { Guard } from './guard.ts'
import { passagesOf } from './passage.ts'

export const answersCustomers: Guard = {
  code: 'G-ANSWERS-CUSTOMERS',
  title: 'Something would begin to write to customers',
  about:
    'Looks at rules that send a message, an attachment or a transcript: from the moment one is switched on it writes to everybody who meets its conditions, and what is sent is sent. Changing the text of one that already writes is an ordinary change.',
  fires: 'After the plan a rule is active and writes to customers; before, it was not there, not active, or did not.',
  objections: (context) =>
    kinds.flatMap((kind) =>
      passagesOf(kind, context)
        .filter(
          ({ change, before, after }) =>
            change !== null && after !== null && kind.answers(after) && !(before !== null && kind.answers(before)),
        )
        .map(({ change }) => ({
          to: [change!],
          sentence: `The ${kind.noun} ${subjectOf(change!)} would begin to write to customers by itself.`,
          instead: 'or set "active": false and switch it on when you have seen it',
        })),
    ),
}
