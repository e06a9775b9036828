import { kindNamed } from '../../kinds/index.ts'
import { type Change, subjectOf } from '../model/plan.ts'
import type { Context, Guard } from './guard.ts'

export const needsYes: Guard = {
  code: 'G-NEEDS-YES',
  title: 'What is lost cannot be recovered',
  about:
    'Looks at deletes of kinds that take something with them which no second create brings back: an inbox goes with every conversation in it. It counts those that are not over.',
  fires: 'An inbox is deleted.',
  wants: ({ changes }) => ({
    underWay: changes
      .filter((change) => isMeant(change) && kindNamed(change.kind).safety.conversationsBy !== null)
      .map(placeOf),
  }),
  objections: ({ changes, facts }) =>
    changes.filter(isMeant).map((change) => {
      const { words } = kindNamed(change.kind)
      return {
        to: [change],
        sentence: `Deleting the ${words.noun} ${subjectOf(change)} needs approval: ${words.loses}${countOf(change, facts)}.`,
        instead: 'or list it in "$forget" to leave it on the server',
      }
    }),
}

function isMeant({ action, kind }: Change): boolean {
  return action === 'delete' && kindNamed(kind).safety.deletion.needsApproval
}

function placeOf({ kind, id }: Change): { kind: string; id: number } {
  return { kind, id: id! }
}

function countOf({ kind, id }: Change, { underWay }: Context['facts']): string {
  if (kindNamed(kind).safety.conversationsBy === null) return ''
  const count = underWay[`${kind}/${id}`]
  return `; conversations that are not over: ${count ?? 'not counted'}`
}
