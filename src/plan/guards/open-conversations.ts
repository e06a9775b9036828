import { kindNamed } from '../../kinds/index.ts'
import { type Change, subjectOf } from '../model/plan.ts'
import type { Guard, Sides } from './guard.ts'

export const openConversations: Guard = {
  code: 'G-OPEN-CONVERSATIONS',
  title: 'Conversations would be left alone',
  about:
    "Looks at bots that are taken from an inbox or replaced there, and at inboxes that lose all of their members, and counts the conversations of the inbox that are open or pending: those wait for who leaves. The count is Chatwoot's own, asked for only in these cases.",
  fires:
    'The bot of an inbox is removed or replaced, or its last member leaves, while conversations in it are not over, or they cannot be counted.',
  isBlind: true,
  wants: (sides) => ({ underWay: leaving(sides).map(({ place }) => place) }),
  objections: (context) =>
    leaving(context).flatMap(({ change, place, how }) => {
      const count = context.facts.underWay[subjectOfId(place)]
      if (count === 0) return []
      const { noun } = kindNamed(change.kind).words
      return [
        {
          to: [change],
          sentence: `The ${noun} ${subjectOf(change)} would be ${how} under conversations that are not over: ${count ?? 'not counted'}.`,
          instead: 'or wait until they are resolved',
        },
      ]
    }),
}

interface Leaving {
  readonly change: Change
  readonly place: { readonly kind: string; readonly id: number }
  readonly how: string
}

/** An inbox that is deleted itself takes what lies over it with it, and has a guard of its own. */
function leaving({ changes }: Sides): Leaving[] {
  const deleted = new Set(changes.filter(({ action }) => action === 'delete').map(({ kind, id }) => `${kind}/${id}`))
  return changes.flatMap((change) => {
    const { endpoint, safety } = kindNamed(change.kind)
    if (endpoint.over === null || !['delete', 'update'].includes(change.action)) return []
    const how = safety.leaves(change.action === 'delete' ? null : change.send)
    const place = { kind: endpoint.over.kind, id: change.id! }
    return how === null || kindNamed(place.kind).safety.conversationsBy === null || deleted.has(subjectOfId(place))
      ? []
      : [{ change, place, how }]
  })
}

function subjectOfId({ kind, id }: Leaving['place']): string {
  return `${kind}/${id}`
}
