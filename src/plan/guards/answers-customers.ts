import { kinds } from '../../kinds/index.ts'
import type { Fields, Kind } from '../../kinds/model/kind.ts'
import { subjectOf } from '../model/plan.ts'
import type { Guard } from './guard.ts'
import { passagesOf } from './passage.ts'

export const answersCustomers: Guard = {
  code: 'G-ANSWERS-CUSTOMERS',
  title: 'Something would begin to write to customers',
  about:
    'Looks at rules that send a message, an attachment or a transcript, and at campaigns: from the moment one is switched on it writes to everybody who meets its conditions, and what is sent is sent. Changing the text of one that already writes is an ordinary change.',
  fires:
    'After the plan a rule or a campaign is on and writes to customers; before, it was not there, not on, or did not.',
  objections: (context) =>
    kinds.flatMap((kind) =>
      passagesOf(kind, context)
        .filter(
          ({ change, before, after }) =>
            change !== null &&
            after !== null &&
            kind.safety.answers(after) &&
            !(before !== null && kind.safety.answers(before)),
        )
        .map(({ change, after }) => ({
          to: [change!],
          sentence: `The ${kind.words.noun} ${subjectOf(change!)} would begin to write to customers by itself.`,
          ...insteadOf(kind, after!),
        })),
    ),
}

function insteadOf({ safety: { answers, switch: field } }: Kind, after: Fields): { readonly instead?: string } {
  return field === null || answers({ ...after, [field]: false })
    ? {}
    : { instead: `or set "${field}": false and switch it on when you have seen it` }
}
