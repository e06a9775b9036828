/** What people, customers and other programs do to a conversation. What rules do about it is `listen`. */

import { STATUSES } from '../conditions/columns.ts'
import { NotSimulated } from '../world/errors.ts'
import type {
  By,
  Conversation,
  Json,
  JsonObject,
  Message,
  MessageType,
  Person,
  Priority,
  Status,
} from '../world/model.ts'
import { act, labels, mute } from './act.ts'
import { change, loaded, type Patch, withConsequences, writeAssignment } from './change.ts'
import { write } from './message.ts'
import type { Stage } from './stage.ts'

export interface Beginning {
  readonly inbox_id: number
  readonly contact_id: number
  readonly status?: Status
  readonly assignee_id?: number | null
  readonly team_id?: number | null
  readonly snoozed_until?: string | null
  readonly custom_attributes?: JsonObject
  readonly additional_attributes?: JsonObject
}

export interface Words {
  readonly content: string | null
  readonly message_type: MessageType
  readonly private: boolean
}

/** A new conversation, perhaps with its first message in one step. Returns its id. */
export function begin(stage: Stage, beginning: Beginning, first: Words | null, by: By): number {
  const { status = 'open', snoozed_until = null, assignee_id = null, team_id = null } = beginning
  const contact = stage.world.contacts.find(({ id }) => id === beginning.contact_id)!
  const conversation = withConsequences(stage, null, {
    id: stage.newId(),
    inbox_id: beginning.inbox_id,
    contact_id: contact.id,
    status: contact.blocked ? 'resolved' : status,
    priority: null,
    assignee_id,
    team_id,
    label_list: [],
    snoozed_until,
    custom_attributes: beginning.custom_attributes ?? {},
    additional_attributes: checked(beginning.additional_attributes ?? {}),
    sla_policy_id: null,
    waiting_since: true,
    first_reply_created_at: false,
    cached_label_list: null,
  })
  const { id } = conversation
  stage.put(conversation)
  stage.queue.push({ name: 'conversation_created', conversation: id, message: null, changes: null })
  stage.seen.serverEvents.push('conversation_created')
  writeAssignment(stage, null, conversation, by)
  if (first !== null) say(stage, { id, saves: 1, isNew: true }, first, by)
  return id
}

/** A referer that is no web address is dropped. */
function checked({ referer, ...rest }: JsonObject): JsonObject {
  if (referer === undefined || referer === null) return referer === undefined ? rest : { ...rest, referer }
  const isAddress = typeof referer === 'string' && /^https?:\/\/[^\s/?#]+[^\s<>"{}|\\^`]*$/i.test(referer)
  return { ...rest, referer: isAddress ? referer : null }
}

export function writeTo(stage: Stage, id: number, words: Words, by: By): Message {
  return say(stage, loaded(id), words, by)
}

function say(stage: Stage, its: ReturnType<typeof loaded>, words: Words, by: By): Message {
  const { message_type } = words
  if (message_type !== 'incoming' && message_type !== 'outgoing')
    throw new NotSimulated(`a message of the type ${JSON.stringify(message_type)}`)
  const person: Person | null = 'person' in by ? by.person : null
  const sender = message_type === 'incoming' ? stage.contactOf(stage.conversation(its.id)) : person
  return write(stage, its, { ...words, sender }, by)
}

/** Without a status, it is turned to the other side. An agent who opens a conversation becomes its assignee. */
export function setStatus(stage: Stage, id: number, wanted: Json | undefined, until: string | null, by: By): void {
  const its = loaded(id)
  const { status } = stage.conversation(id)
  const next =
    wanted === undefined || wanted === null || wanted === '' ? (status === 'open' ? 'resolved' : 'open') : wanted
  if (!STATUSES.includes(String(next))) throw new NotSimulated(`the status ${JSON.stringify(wanted)}`)
  const snoozed = until === null ? {} : { snoozed_until: until }
  change(stage, its, { status: next as Status, ...snoozed }, by)
  if (next === 'open' && 'person' in by && !by.person.isAdministrator)
    change(stage, its, { assignee_id: by.person.id }, by)
}

export function setLabels(stage: Stage, id: number, titles: Json, by: By): void {
  change(stage, loaded(id), { label_list: labels(titles) }, by)
}

/** Who or which team is not known is taken for nobody. */
export function assign(stage: Stage, id: number, wanted: JsonObject, by: By): void {
  const { people, teams } = stage.world.account
  const known = (all: readonly { readonly id: number }[], one: Json | undefined) =>
    all.some((each) => each.id === Number(one)) ? Number(one) : null
  if ('assignee_id' in wanted) change(stage, loaded(id), { assignee_id: known(people, wanted.assignee_id) }, by)
  else change(stage, loaded(id), { team_id: known(teams, wanted.team_id) }, by)
}

export function setPriority(stage: Stage, id: number, priority: Priority | null, by: By): void {
  change(stage, loaded(id), { priority }, by)
}

/** They replace those that were there. */
export function setAttributes(stage: Stage, id: number, custom_attributes: JsonObject, by: By): void {
  change(stage, loaded(id), { custom_attributes }, by)
}

export function setMuted(stage: Stage, id: number, isMuted: boolean, by: By): void {
  if (isMuted) {
    mute(stage, loaded(id), by)
    return
  }
  stage.putContact({ ...stage.contactOf(stage.conversation(id)), blocked: false })
  stage.note(id, `${'person' in by ? by.person.name : ''} has unmuted the conversation`)
}

/** A macro does each of its actions as the person who runs it. */
export function runMacro(stage: Stage, id: number, actions: readonly JsonObject[], by: By): void {
  act(stage, id, actions, by, 'macro.executed')
}

interface Bulk {
  readonly add: Json
  readonly remove: Json
  readonly fields: JsonObject
}

/** As the list of conversations does it: labels are added first and taken off last. */
export function changeInBulk(stage: Stage, id: number, { add, remove, fields }: Bulk, by: By): void {
  const before = stage.conversation(id).label_list
  change(stage, loaded(id), { label_list: [...new Set([...before, ...labels(add)])] }, by)
  change(stage, loaded(id), fields as Patch, by)
  const left = stage.conversation(id).label_list.filter((label) => !labels(remove).includes(label))
  change(stage, loaded(id), { label_list: left }, by)
}

/** `name` is the model and the key, with a dot between them. */
export function deleteDefinition(stage: Stage, name: string): void {
  const { account } = stage.world
  const definitions = account.definitions.filter(({ model, key }) => `${model}.${key}` !== name)
  stage.world = { ...stage.world, account: { ...account, definitions } }
}

/** A label of the account that is deleted leaves its conversations, and no rule hears of it. */
export function deleteLabel(stage: Stage, title: string): void {
  for (const { label_list, ...rest } of stage.world.conversations)
    if (label_list.includes(title)) {
      const left = label_list.filter((label) => label !== title)
      stage.put({ ...rest, label_list: left, cached_label_list: left.join(', ') } as Conversation)
    }
}

/** So does a team. */
export function deleteTeam(stage: Stage, id: number): void {
  const { account, conversations } = stage.world
  const teams = account.teams.filter((team) => team.id !== id)
  const left = conversations.map((one) => (one.team_id === id ? { ...one, team_id: null } : one))
  stage.world = { ...stage.world, account: { ...account, teams }, conversations: left }
}
