/** The variables that Chatwoot fills in. Whatever else is named is empty. */

import type { Stage } from '../run/stage.ts'
import { NotSimulated } from '../world/errors.ts'
import type { Contact, JsonObject, Person } from '../world/model.ts'
import { capitalised, type Data, type Drop } from './filters.ts'

/** `sender` is who writes; where no person does, "agent" is the assignee. */
export function drops(stage: Stage, id: number, sender: Person | Contact | null): { readonly [name: string]: Drop } {
  const { account } = stage.world
  const conversation = stage.conversation(id)
  const contact = stage.contactOf(conversation)
  const inbox = account.inboxes.find((one) => one.id === conversation.inbox_id)
  const agent = sender ?? account.people.find((one) => one.id === conversation.assignee_id) ?? null
  const recent = stage.world.messages.filter(
    (message) => message.conversation_id === id && message.message_type !== 'activity' && !message.private,
  )
  return {
    contact: drop('ContactDrop', {
      id: contact.id,
      ...names(contact.name),
      email: contact.email,
      phone_number: contact.phone_number,
      custom_attribute: attributes(contact.custom_attributes),
    }),
    agent: drop('UserDrop', {
      id: agent?.id ?? null,
      ...names(agent?.name ?? null),
      available_name: agent?.name ?? null,
      email: agent?.email ?? null,
    }),
    conversation: drop('ConversationDrop', {
      id,
      display_id: id,
      contact_name: capitalised(contact.name),
      custom_attribute: attributes(conversation.custom_attributes),
      recent_messages: recent.slice(-5).map(() => drop('', {})),
    }),
    inbox: drop('InboxDrop', { id: inbox?.id ?? null, name: inbox?.name ?? null }),
    account: drop('AccountDrop', { id: account.id, name: account.name }),
  }
}

const drop = (name: string, fields: { readonly [name: string]: Data }): Drop => ({ drop: name, fields })

/** Each word begins with a capital letter, whatever was written. */
function names(name: string | null): { readonly [field: string]: Data } {
  const words = (name ?? '').split(/\s+/).filter((word) => word !== '')
  return {
    name: name === null ? null : words.map(capitalised).join(' '),
    first_name: words.length > 0 ? capitalised(words[0]!) : null,
    last_name: words.length > 1 ? capitalised(words.at(-1)!) : null,
  }
}

/** Every value as a text. */
function attributes(values: JsonObject): Drop {
  const texts = Object.entries(values).map(([key, value]): [string, Data] => {
    if (value !== null && typeof value === 'object') throw new NotSimulated('a list or an object in an attribute')
    return [key, value === null ? '' : String(value)]
  })
  return drop('', Object.fromEntries(texts))
}
