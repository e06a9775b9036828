/** One play: the world as it is at the moment, what is still to be told to rules, and what was seen from outside. */
import type { By, Contact, Conversation, Event, Json, Message, Rule, World } from '../world/model.ts'

/** What a server would have sent to its own webhooks and to those of rules. */
export interface Seen {
  /** As `conversation_updated[status]` or `message_created(private outgoing)`. */
  readonly serverEvents: string[]
  readonly calls: Call[]
}

export interface Call {
  readonly address: Json
  readonly event: string
  readonly status: string
  readonly labels: readonly string[]
}

/** One thing that a rule did to a conversation, or left undone. */
export interface Deed {
  readonly action: string
  readonly params: Json
  /** False where Chatwoot leaves it out without a word, or where everything was like that before. */
  readonly isDone: boolean
}

/** A rule whose turn came. */
export interface Turn {
  readonly rule: Rule
  readonly event: Event
  readonly fires: boolean
  /** Why it counts as broken, or cannot be asked for. */
  readonly invalid: string | null
  readonly fault: string | null
  /** The world as it was then, and what the server was writing meanwhile. */
  readonly world: World
  readonly deeds: readonly Deed[]
}

export class Stage {
  world: World
  readonly seen: Seen = { serverEvents: [], calls: [] }
  readonly turns: Turn[] = []
  readonly queue: Event[] = []
  /** All that rules were told of. */
  readonly heard: Event[] = []
  /** What the server writes into the conversation in the background: it is there when the happening is over. */
  readonly pending: Message[] = []
  private last: number

  constructor(world: World) {
    this.world = world
    const { account, contacts, conversations, messages, rules } = world
    const ids = [account.people, account.teams, account.inboxes, contacts, conversations, messages, rules].flat()
    this.last = Math.max(1000, ...ids.map(({ id }) => id))
  }

  newId(): number {
    this.last += 1
    return this.last
  }

  conversation(id: number): Conversation {
    return this.world.conversations.find((one) => one.id === id)!
  }

  contactOf({ contact_id }: Conversation): Contact {
    return this.world.contacts.find(({ id }) => id === contact_id)!
  }

  put(conversation: Conversation): void {
    this.world = { ...this.world, conversations: putIn(this.world.conversations, conversation) }
  }

  putContact(contact: Contact): void {
    this.world = { ...this.world, contacts: putIn(this.world.contacts, contact) }
  }

  /** A row that is written lies behind all others from then on. */
  putRule(rule: Rule): void {
    this.world = { ...this.world, rules: [...this.world.rules.filter(({ id }) => id !== rule.id), rule] }
  }

  /** The server's own message about what somebody did. */
  note(conversation: number, content: string): void {
    const rest = { message_type: 'activity', private: false, sender: null, isByRule: false } as const
    this.pending.push({ id: this.newId(), conversation_id: conversation, content, ...rest })
  }

  settle(): void {
    this.world = { ...this.world, messages: [...this.world.messages, ...this.pending.splice(0)] }
  }
}

function putIn<T extends { readonly id: number }>(all: readonly T[], one: T): T[] {
  return all.some(({ id }) => id === one.id) ? all.map((each) => (each.id === one.id ? one : each)) : [...all, one]
}

/** As the server's own messages name who did something. */
export function nameOf(by: By): string {
  return 'rule' in by ? 'Automation System' : 'person' in by ? by.person.name : by.contact.name
}

export const isRule = (by: By): by is { readonly rule: Rule } => 'rule' in by
