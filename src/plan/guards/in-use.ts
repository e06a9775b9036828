import { kindNamed } from '../../kinds/index.ts'
import { byId } from '../match/locate.ts'
import { type Change, subjectOf } from '../model/plan.ts'
import type { Guard, Sides } from './guard.ts'

export const inUse: Guard = {
  code: 'G-IN-USE',
  title: 'What is in use would be missed',
  about:
    'Looks at deletes of what conversations and contacts use without any rule or file naming it: the values of a custom attribute, which nobody sees any more, and the conversations of an SLA policy, which lose what was measured. Chatwoot is asked how many there are, only when one is deleted. Values of companies, and those of currencies and percentages, cannot be counted.',
  fires:
    'A custom attribute that has values, or an SLA policy that conversations have, is deleted, or they cannot be counted.',
  isBlind: true,
  wants: (sides) => ({ uses: deleted(sides).map(({ kind, id }) => ({ kind, id: id! })) }),
  objections: (context) =>
    deleted(context).flatMap((change) => {
      const { kind, id } = change
      const count = context.facts.uses[`${kind}/${id}`]
      if (count === 0) return []
      const { words, safety } = kindNamed(kind)
      const { noun } = safety.uses!({ id: id!, fields: byId(context.live[kind] ?? [], id!)?.fields ?? change.before })
      const used = count === undefined ? `may be in use (${noun}: not counted)` : `is in use (${noun}: ${count})`
      return [
        {
          to: [change],
          sentence: `The ${words.noun} ${subjectOf(change)} ${used}, and deleting it needs approval: ${words.loses}.`,
          instead: 'or list it in "$forget" to leave it on the server',
        },
      ]
    }),
}

function deleted({ changes }: Sides): Change[] {
  return changes.filter(({ action, kind }) => action === 'delete' && kindNamed(kind).safety.uses !== null)
}
