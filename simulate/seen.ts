/** What the recorder looks at: the conversation, its messages, and by what a rule is known to have run. */
import type { Call } from '../src/simulate/run/stage.ts'
import type { Json, JsonObject, World } from '../src/simulate/world/model.ts'
import { HOOK, type Names } from './fixtures.ts'
import type { Case } from './format.ts'

export function snapshot({ account, contacts, conversations }: World, names: Names): JsonObject | null {
  const conversation = conversations.find(({ id }) => id === names.get('conversation'))
  if (conversation === undefined) return null
  const contact = contacts.find(({ id }) => id === conversation.contact_id)!
  return {
    status: conversation.status,
    priority: conversation.priority,
    assignee: account.people.find(({ id }) => id === conversation.assignee_id)?.name ?? null,
    team: account.teams.find(({ id }) => id === conversation.team_id)?.name ?? null,
    labels: [...conversation.label_list].sort(),
    snoozed_until: conversation.snoozed_until === null ? null : 'set',
    muted: contact.blocked,
    custom_attributes: conversation.custom_attributes,
    additional_attributes: conversation.additional_attributes,
    sla: conversation.sla_policy_id === null ? null : 'set',
    contact_blocked: contact.blocked,
  }
}

export interface Written extends JsonObject {
  readonly type: string
  readonly content: string | null
  readonly sender: string | null
}

export function messagesAfter(world: World, names: Names, known: number): Written[] {
  const { people } = world.account
  return world.messages
    .filter(({ id, conversation_id }) => id > known && conversation_id === names.get('conversation'))
    .map(({ message_type, private: isPrivate, content, sender, isByRule }) => ({
      type: message_type,
      ...(isPrivate ? { private: true } : {}),
      content,
      sender: (sender?.type === 'Contact' ? world.contacts : people).find(({ id }) => id === sender?.id)?.name ?? null,
      ...(isByRule ? { by: 'rule' } : {}),
    }))
}

interface Found {
  readonly fired: string[]
  readonly order: string
  readonly times: { readonly [name: string]: number }
}

/** A rule shows that it ran by a webhook, by a note `fired NAME` (then their order shows as well), or by a label. */
export function hits(
  { rules }: Case,
  calls: readonly Call[],
  fresh: readonly Written[],
  [before, after]: readonly [JsonObject | null, JsonObject | null],
): Found {
  const labelsIn = (of: JsonObject | null) => (of?.labels ?? []) as Json[]
  const seen = rules.flatMap(({ name }) => [
    ...calls.filter(({ address }) => address === `${HOOK}/${name}`).map(() => ({ name, by: 'hook', at: 0 })),
    ...fresh.flatMap(({ content, by }, at) =>
      content === `fired ${name}` && by === 'rule' ? [{ name, by: 'message', at }] : [],
    ),
    ...(labelsIn(after).includes(`fired-${name}`) && !labelsIn(before).includes(`fired-${name}`)
      ? [{ name, by: 'label', at: 0 }]
      : []),
  ])
  const isOrdered = seen.length > 0 && seen.every(({ by }) => by === 'message')
  if (isOrdered) seen.sort((a, b) => a.at - b.at)
  const fired = seen.map(({ name }) => name)
  const times: { [name: string]: number } = {}
  for (const { name, by } of seen) if (by !== 'label') times[name] = (times[name] ?? 0) + 1
  return { fired: isOrdered ? fired : [...new Set(fired)], order: isOrdered ? 'observed' : 'not observable', times }
}

/** The names of the fields of a conversation as a rule's webhook sends it. */
const FIELDS =
  'account additional_attributes agent_last_seen_at can_reply channel contact_inbox contact_last_seen_at created_at custom_attributes event first_reply_created_at id inbox_id labels last_activity_at messages meta priority snoozed_until status timestamp unread_count updated_at waiting_since'

export function webhooks(calls: readonly Call[]): Json {
  return calls.map(({ event, status, labels }) => ({ event, keys: FIELDS.split(' '), status, labels }))
}
