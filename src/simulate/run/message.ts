/** A new message, and what the server does about it. */
import { rendered } from '../liquid/rendered.ts'
import type { By, Contact, Message, MessageType, Person } from '../world/model.ts'
import { change, type Loaded } from './change.ts'
import { isRule, type Stage } from './stage.ts'

export interface Draft {
  readonly message_type: MessageType
  readonly private: boolean
  readonly content: string | null
  /** Null for what rules and the server write. */
  readonly sender: Person | Contact | null
}

export function write(stage: Stage, its: Loaded, draft: Draft, by: By): Message {
  const { message_type, content, sender } = draft
  const isIncoming = message_type === 'incoming'
  const message: Message = {
    id: stage.newId(),
    conversation_id: its.id,
    message_type,
    private: draft.private,
    content: content !== null && !isIncoming ? rendered(content, stage, its.id, sender) : content,
    sender: sender === null ? null : { type: isIncoming ? 'Contact' : 'User', id: sender.id },
    isByRule: isRule(by),
  }
  stage.world = { ...stage.world, messages: [...stage.world.messages, message] }
  if (isIncoming) reopen(stage, its, by)
  tell(stage, message, by)
  answer(stage, its, message, by)
  if (isIncoming) greet(stage, its, by)
  return message
}

/** A customer who writes opens a snoozed or resolved conversation again, unless the contact is muted. */
function reopen(stage: Stage, its: Loaded, by: By): void {
  const conversation = stage.conversation(its.id)
  const contact = stage.contactOf(conversation)
  if (contact.blocked) return
  if (conversation.status === 'snoozed') change(stage, its, { status: 'open' }, by)
  if (conversation.status === 'resolved') change(stage, its, { status: 'open' }, { contact })
}

function tell(stage: Stage, { id, conversation_id, message_type, private: isPrivate }: Message, by: By): void {
  if (!isRule(by))
    stage.queue.push({ name: 'message_created', conversation: conversation_id, message: id, changes: null })
  stage.seen.serverEvents.push(`message_created(${isPrivate ? 'private ' : ''}${message_type})`)
}

/** A public answer of a person ends the waiting; a message of the customer begins it. */
function answer(stage: Stage, its: Loaded, { message_type, private: isPrivate, sender }: Message, by: By): void {
  const { first_reply_created_at: isAnswered, waiting_since } = stage.conversation(its.id)
  if (message_type === 'outgoing' && sender !== null && !isPrivate) {
    if (!isAnswered) change(stage, its, { first_reply_created_at: true, waiting_since: false }, by)
    else if (waiting_since) change(stage, its, { waiting_since: false }, by)
  }
  if (message_type === 'incoming' && !waiting_since) change(stage, its, { waiting_since: true }, by)
}

function greet(stage: Stage, its: Loaded, by: By): void {
  const { inbox_id } = stage.conversation(its.id)
  const inbox = stage.world.account.inboxes.find(({ id }) => id === inbox_id)
  const isFirst = !stage.world.messages.some(
    ({ conversation_id, message_type }) =>
      conversation_id === its.id && (message_type === 'outgoing' || message_type === 'template'),
  )
  if (!inbox?.greeting || !isFirst) return
  write(stage, its, { message_type: 'template', private: false, content: inbox.greeting, sender: null }, by)
}
