/** Plays one rule test: the conversation as it is, what happens, and what rules do about it. */
import * as happen from '../simulate/run/happen.ts'
import { listen } from '../simulate/run/listen.ts'
import { Stage, type Turn } from '../simulate/run/stage.ts'
import { NotSimulated } from '../simulate/world/errors.ts'
import type { By, Contact, Conversation, Json, JsonObject, Message, Person, World } from '../simulate/world/model.ts'
import { type Cast, SOMEBODY } from './cast.ts'
import type { MessageBody, StateBody, TestBody } from './format.ts'

export interface Played {
  /** The rules whose turn came, with what they did. */
  readonly turns: readonly Turn[]
  /** The events that rules could have listened to. */
  readonly heard: readonly string[]
  readonly conversation: Conversation
  readonly contact: Contact
  /** What rules wrote, and the addresses that they called. */
  readonly written: readonly Message[]
  readonly called: readonly Json[]
}

const CONTACT = 2
const CONVERSATION = 3

/** Throws NotSimulated. The rules are taken in their order in the files, or the other way round. */
export function play(test: TestBody, cast: Cast, isReversed: boolean): Played {
  const isBegun = test.event.conversation_created === undefined
  const contact = contactOf(test)
  const conversation = conversationOf(test, cast)
  const messages = (test.messages ?? []).map((message, at) => messageOf(message, CONVERSATION + 1 + at, cast))
  const rules = isReversed ? [...cast.rules].reverse() : cast.rules
  const world: World = {
    account: cast.account,
    contacts: [contact],
    conversations: isBegun ? [waiting(conversation, messages)] : [],
    messages,
    rules,
  }
  const stage = new Stage(world)
  const id = happens(stage, test, conversation, cast)
  listen(stage)
  return {
    turns: stage.turns,
    heard: stage.heard.map(({ name }) => name),
    conversation: stage.conversation(id),
    contact: stage.world.contacts[0]!,
    written: stage.world.messages.filter(({ isByRule }) => isByRule),
    called: stage.seen.calls.map(({ address }) => address),
  }
}

function contactOf({ contact: said = {} }: TestBody): Contact {
  return {
    id: CONTACT,
    name: said.name ?? 'Jane Doe',
    email: said.email ? said.email.toLowerCase() : null,
    phone_number: said.phone_number || null,
    blocked: said.blocked ?? false,
    additional_attributes: (said.additional_attributes ?? {}) as JsonObject,
    custom_attributes: (said.custom_attributes ?? {}) as JsonObject,
  }
}

function conversationOf({ conversation: said = {} }: TestBody, cast: Cast): Conversation {
  const { inbox_id = 'an inbox', status = 'open', custom_attributes = {}, additional_attributes = {} } = said
  return {
    id: CONVERSATION,
    inbox_id: cast.idOf('inbox', inbox_id),
    contact_id: CONTACT,
    status,
    priority: said.priority ?? null,
    ...assigned(said, cast),
    label_list: (said.labels ?? []).map((label) => cast.titleOf(label)),
    snoozed_until: null,
    custom_attributes: custom_attributes as JsonObject,
    additional_attributes: additional_attributes as JsonObject,
    sla_policy_id: null,
    waiting_since: true,
    first_reply_created_at: false,
    cached_label_list: null,
  }
}

function assigned({ assignee_id, team_id }: StateBody, cast: Cast): Pick<Conversation, 'assignee_id' | 'team_id'> {
  return {
    assignee_id: assignee_id == null ? null : cast.idOf('person', assignee_id),
    team_id: team_id == null ? null : cast.idOf('team', team_id),
  }
}

/** Whether somebody has answered, and whether the customer waits, follows from what was written. */
function waiting(conversation: Conversation, messages: readonly Message[]): Conversation {
  const open = messages.filter((message) => !message.private)
  const isAnswered = open.some(({ message_type }) => message_type === 'outgoing')
  const isLast = open.at(-1)?.message_type !== 'outgoing'
  return {
    ...conversation,
    first_reply_created_at: isAnswered,
    waiting_since: conversation.status !== 'resolved' && (!isAnswered || isLast),
  }
}

function senderOf({ message_type = 'incoming', sender }: MessageBody, cast: Cast): By | null {
  if (message_type === 'incoming') return null
  return { person: sender === undefined ? SOMEBODY : personNamed(sender, cast) }
}

function personNamed(name: string, cast: Cast): Person {
  const id = cast.idOf('person', name)
  return cast.account.people.find((one) => one.id === id)!
}

function messageOf(message: MessageBody, id: number, cast: Cast): Message {
  const by = senderOf(message, cast)
  return {
    id,
    conversation_id: CONVERSATION,
    message_type: message.message_type ?? 'incoming',
    private: message.private ?? false,
    content: message.content ?? '',
    sender: by !== null && 'person' in by ? { type: 'User', id: by.person.id } : { type: 'Contact', id: CONTACT },
    isByRule: false,
  }
}

/** Returns the number of the conversation that it is about. */
function happens(stage: Stage, { event }: TestBody, conversation: Conversation, cast: Cast): number {
  const somebody: By = { person: SOMEBODY }
  const { id, contact_id, inbox_id, status, assignee_id, team_id, custom_attributes, additional_attributes } =
    conversation
  if (event.conversation_created !== undefined) {
    const { message } = event.conversation_created
    const beginning = { inbox_id, contact_id, status, assignee_id, team_id, custom_attributes, additional_attributes }
    const by = message === undefined ? somebody : (senderOf(message, cast) ?? customer(stage))
    return happen.begin(stage, beginning, message === undefined ? null : wordsOf(message), by)
  }
  if (event.message_created !== undefined) {
    const message = event.message_created
    happen.writeTo(stage, id, wordsOf(message), senderOf(message, cast) ?? customer(stage))
  }
  if (event.conversation_opened !== undefined) set(stage, id, { status: 'open' }, somebody, cast)
  if (event.conversation_resolved !== undefined) set(stage, id, { status: 'resolved' }, somebody, cast)
  if (event.conversation_updated !== undefined) set(stage, id, event.conversation_updated, somebody, cast)
  if (stage.queue.length === 0) throw new NotSimulated('an event that changes nothing, so that no rule hears of it')
  return id
}

const customer = (stage: Stage): By => ({ contact: stage.world.contacts[0]! })

const wordsOf = ({
  content = '',
  message_type = 'incoming',
  private: isPrivate = false,
}: MessageBody): happen.Words => ({
  content,
  message_type,
  private: isPrivate,
})

type Changes = NonNullable<TestBody['event']['conversation_updated']>

/** One after the other, as people do it. */
function set(stage: Stage, id: number, changes: Changes, by: By, cast: Cast): void {
  const { status, priority, assignee_id, team_id, labels, custom_attributes } = changes
  if (labels !== undefined)
    happen.setLabels(
      stage,
      id,
      labels.map((label) => cast.titleOf(label)),
      by,
    )
  if (custom_attributes !== undefined) happen.setAttributes(stage, id, custom_attributes as JsonObject, by)
  if (priority !== undefined) happen.setPriority(stage, id, priority, by)
  const ids = assigned(changes, cast)
  if (team_id !== undefined) happen.assign(stage, id, { team_id: ids.team_id }, by)
  if (assignee_id !== undefined) happen.assign(stage, id, { assignee_id: ids.assignee_id }, by)
  if (status !== undefined) happen.setStatus(stage, id, status, null, by)
}
