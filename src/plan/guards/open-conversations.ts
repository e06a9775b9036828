import { kindNamed } from '../../kinds/index.ts'
import { type Change, subjectOf } from '../model/plan.ts'
import type { Guard, Sides } from './guard.ts'

export const openConversations: Guard = {
  code: 'G-OPEN-CONVERSATIONS',
  title: 'A bot would leave its conversations',
  about:
    "Looks at bindings that are taken away or given to another bot, and counts the conversations of the inbox that are open or pending: those are waiting for the bot that leaves. The count is Chatwoot's own, asked for only when a binding goes.",
  fires:
    'A binding of an inbox is removed or replaced while conversations in it are not over, or they cannot be counted.',
  isBlind: true,
  wants: (sides) => ({ underWay: leaving(sides).map(({ place }) => place) }),
  objections: (context) =>
    leaving(context).flatMap(({ change, place }) => {
      const count = context.facts.underWay[subjectOfId(place)]
      if (count === 0) return []
      const { noun } = kindNamed(change.kind)
      return [
        {
          to: [change],
          sentence: `The ${noun} ${subjectOf(change)} would be ${change.action === 'delete' ? 'removed' : 'replaced'} under conversations that are not over: ${count ?? 'not counted'}.`,
          instead: 'or wait until they are resolved',
        },
      ]
    }),
}

interface Leaving {
  readonly change: Change
  readonly place: { readonly kind: string; readonly id: number }
}

/** An inbox that is deleted itself takes its binding with it, and has a guard of its own. */
function leaving({ changes }: Sides): Leaving[] {
  const deleted = new Set(changes.filter(({ action }) => action === 'delete').map(({ kind, id }) => `${kind}/${id}`))
  return changes.flatMap((change) => {
    const { endpoints } = kindNamed(change.kind)
    if (endpoints.shape !== 'binding' || !['delete', 'update'].includes(change.action)) return []
    const place = { kind: endpoints.over, id: change.id! }
    return kindNamed(place.kind).conversationsBy === null || deleted.has(subjectOfId(place)) ? [] : [{ change, place }]
  })
}

function subjectOfId({ kind, id }: Leaving['place']): string {
  return `${kind}/${id}`
}
