/** The steps of a case: who does what. Only what is known of a real server is played. */

import * as happen from '../src/simulate/run/happen.ts'
import { saved, withoutNulls } from '../src/simulate/run/saved.ts'
import type { Stage } from '../src/simulate/run/stage.ts'
import { NotSimulated } from '../src/simulate/world/errors.ts'
import type { By, Contact, Json, JsonObject, MessageType, Priority, Rule } from '../src/simulate/world/model.ts'
import { filled, type Names, PEOPLE } from './fixtures.ts'
import type { Step } from './format.ts'

export interface Playing {
  readonly stage: Stage
  readonly names: Names
  readonly macros: ReadonlyMap<number, readonly JsonObject[]>
}

export function step(one: Step, playing: Playing): void {
  const [[verb, body]] = Object.entries(one) as [[string, Json]]
  const play = Object.hasOwn(VERBS, verb) ? VERBS[verb] : undefined
  if (play === undefined) throw new NotSimulated(`the step ${JSON.stringify(verb)}`)
  play(withoutNulls(filled(body, playing.names)), playing)
}

type Play = (body: Json, playing: Playing) => void

const by = (as: Json | undefined): By => ({ person: PEOPLE[as === 'agent' ? 1 : 0]! })
const object = (value: Json): JsonObject => value as JsonObject

function conversation({ names }: Playing): number {
  const id = names.get('conversation')
  if (typeof id !== 'number') throw new NotSimulated('a step on no conversation')
  return id
}

function known(body: JsonObject, fields: readonly string[], where: string): void {
  const odd = Object.keys(body).find((field) => !fields.includes(field))
  if (odd !== undefined) throw new NotSimulated(`${JSON.stringify(odd)} in ${where}`)
}

const wordsOf = (body: JsonObject): happen.Words => {
  known(body, ['content', 'message_type', 'private', 'as'], 'a message')
  const { content = null, message_type = 'outgoing', private: isPrivate = false } = body
  if (content !== null && typeof content !== 'string') throw new NotSimulated('a message that is no text')
  return { content, message_type: message_type as MessageType, private: isPrivate === true }
}

const BEGINNING = ['status', 'assignee_id', 'team_id', 'snoozed_until', 'custom_attributes', 'additional_attributes']

const VERBS: { readonly [verb: string]: Play } = {
  create: (body, { stage, names }) => {
    const { message, ...rest } = object(body)
    known(rest, [...BEGINNING, 'inbox_id', 'contact_id'], 'a new conversation')
    const ids = { inbox_id: names.get('inbox') as number, contact_id: names.get('contact') as number }
    const first = message === undefined ? null : wordsOf(object(message))
    names.set('conversation', happen.begin(stage, { ...ids, ...rest } as happen.Beginning, first, by('admin')))
  },
  message: (body, playing) => {
    happen.writeTo(playing.stage, conversation(playing), wordsOf(object(body)), by(object(body).as))
  },
  status: (body, playing) => {
    const { status, snoozed_until = null, as, ...rest } = object(body)
    known(rest, [], 'a change of status')
    const until = snoozed_until === null ? null : String(snoozed_until)
    happen.setStatus(playing.stage, conversation(playing), status, until, by(as))
  },
  labels: (titles, playing) => happen.setLabels(playing.stage, conversation(playing), titles, by('admin')),
  assign: (body, playing) => happen.assign(playing.stage, conversation(playing), object(body), by('admin')),
  priority: (body, playing) => {
    if (body !== null && !['low', 'medium', 'high', 'urgent'].includes(String(body)))
      throw new NotSimulated(`the priority ${JSON.stringify(body)}`)
    happen.setPriority(playing.stage, conversation(playing), body as Priority | null, by('admin'))
  },
  custom_attributes: (body, playing) =>
    happen.setAttributes(playing.stage, conversation(playing), object(body), by('admin')),
  contact: (body, { stage, names }) => {
    const before = stage.world.contacts.find(({ id }) => id === names.get('contact'))!
    stage.putContact(contactOf(before.id, object(body), before))
  },
  mute: (_, playing) => happen.setMuted(playing.stage, conversation(playing), true, by('admin')),
  unmute: (_, playing) => happen.setMuted(playing.stage, conversation(playing), false, by('admin')),
  macro: (id, playing) => {
    const actions = playing.macros.get(Number(id))
    if (actions === undefined) throw new NotSimulated(`the macro ${JSON.stringify(id)}`)
    happen.runMacro(playing.stage, conversation(playing), actions, by('admin'))
  },
  request: (body, playing) => request(object(body), playing),
  wait: () => {},
}

const CONTACT = ['name', 'email', 'phone_number', 'identifier', 'additional_attributes', 'custom_attributes']

/** A contact as it is stored: an address in small letters, and new attributes beside the old ones. */
export function contactOf(id: number, fields: JsonObject, before: Contact | null = null): Contact {
  known(fields, CONTACT, 'a contact')
  const { name = before?.name ?? 'Jane Doe', email = before?.email ?? null } = fields
  const phone = fields.phone_number ?? before?.phone_number ?? null
  return {
    id,
    name: String(name),
    email: typeof email === 'string' && email !== '' ? email.toLowerCase() : null,
    phone_number: phone === null ? null : String(phone),
    blocked: before?.blocked ?? false,
    additional_attributes: { ...before?.additional_attributes, ...object(fields.additional_attributes ?? {}) },
    custom_attributes: { ...before?.custom_attributes, ...object(fields.custom_attributes ?? {}) },
  }
}

/** Requests by their method and path: those of which it is known what they mean for rules. */
function request({ method, path, json = {}, as }: JsonObject, playing: Playing): void {
  const { stage, names } = playing
  const asked = `${method} ${path}`
  const [, kind, number] = /^\w+ \/(\w+)(?:\/(\d+))?$/.exec(asked) ?? []
  const id = Number(number)
  const own = `POST /conversations/${names.get('conversation')}/`
  if (asked === `${own}update_last_seen` || asked === `${own}toggle_typing_status`) return
  if (asked === 'POST /bulk_actions') bulk(object(json), by(as), playing)
  else if (method === 'PATCH' && kind === 'automation_rules') editRule(id, object(json), stage)
  else if (method === 'DELETE' && kind === 'teams') happen.deleteTeam(stage, id)
  else if (method === 'DELETE' && kind === 'labels') happen.deleteLabel(stage, nameOf(id, 'label.', names))
  else if (method === 'DELETE' && kind === 'custom_attribute_definitions')
    happen.deleteDefinition(stage, nameOf(id, 'attribute.', names))
  else throw new NotSimulated(`the request ${method} ${String(path).replace(/\d+/g, '…')}`)
}

function nameOf(id: number, prefix: string, names: Names): string {
  const name = [...names.keys()].find((key) => key.startsWith(prefix) && names.get(key) === id)
  if (name === undefined) throw new NotSimulated(`a request about ${prefix}… that nobody has made`)
  return name.slice(prefix.length)
}

/** New conditions begin a new count of errors. */
function editRule(id: number, fields: JsonObject, stage: Stage): void {
  known(fields, ['name', 'description', 'active', 'event_name', 'conditions', 'actions'], 'a rule')
  const before = stage.world.rules.find((rule) => rule.id === id)
  if (before === undefined) throw new NotSimulated('an edit of a rule that is not there')
  const after = saved(
    id,
    { ...before, conditions: before.conditions, actions: before.actions, ...fields } as never,
    stage.world.account,
  )
  if ('error' in after) throw new NotSimulated('an edit that is refused')
  const isSame = JSON.stringify(after.conditions) === JSON.stringify(before.conditions)
  stage.putRule({ ...after, errors: isSame ? before.errors : 0 } satisfies Rule)
}

function bulk({ type, ids, fields = {}, labels = {}, ...rest }: JsonObject, who: By, playing: Playing): void {
  const id = conversation(playing)
  const { add = [], remove = [], ...others } = object(labels)
  known({ ...others, ...rest }, [], 'a bulk action')
  known(object(fields), ['status', 'assignee_id', 'team_id'], 'a bulk action')
  if (type !== 'Conversation' || JSON.stringify(ids) !== JSON.stringify([id]))
    throw new NotSimulated('this bulk action')
  happen.changeInBulk(playing.stage, id, { add, remove, fields: object(fields) }, who)
}
