import { kindNamed } from '../../kinds/index.ts'
import type { Change } from '../model/plan.ts'
import { subjectOf } from '../model/plan.ts'
import type { Guard, Sides } from './guard.ts'

export const notEmpty: Guard = {
  code: 'G-NOT-EMPTY',
  title: 'What lies in it goes with it',
  about:
    'Looks at deletes of what holds something that goes with it, whether or not the files know of that: a help centre takes every article with it, also those that people have written in the dashboard. It asks Chatwoot how many there are, only when one is deleted.',
  fires: 'A help centre is deleted that has articles, or of which they cannot be counted.',
  isBlind: true,
  wants: (sides) => ({ contents: deleted(sides).map(({ kind, id }) => ({ kind, id: id! })) }),
  objections: (context) =>
    deleted(context).flatMap((change) => {
      const count = context.facts.contents[`${change.kind}/${change.id}`]
      if (count === 0) return []
      const { words, safety } = kindNamed(change.kind)
      return [
        {
          to: [change],
          sentence: `Deleting the ${words.noun} ${subjectOf(change)} takes what lies in it along: ${safety.contents!.noun}: ${count ?? 'not counted'}.`,
          instead: 'or list it in "$forget" to leave it on the server',
        },
      ]
    }),
}

function deleted({ changes }: Sides): Change[] {
  return changes.filter(({ action, kind }) => action === 'delete' && kindNamed(kind).safety.contents !== null)
}
