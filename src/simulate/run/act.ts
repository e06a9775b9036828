/** What the actions of rules and macros do. One that fails is left out without a word, and the next one follows. */
import { PRIORITIES, STATUSES } from '../conditions/columns.ts'
import { NotSimulated } from '../world/errors.ts'
import type { By, Json, JsonObject, Person, Priority, Status } from '../world/model.ts'
import { change, type Loaded, loaded, type Patch } from './change.ts'
import { write } from './message.ts'
import { type Deed, isRule, type Stage } from './stage.ts'

interface On {
  readonly stage: Stage
  readonly its: Loaded
  readonly by: By
  /** What a webhook is told that it is about. */
  readonly event: string
}

type Action = (params: Json | undefined, on: On) => boolean

/** Carries out a list of actions, each on the conversation as it is then. `event` is what a webhook is told that it is. */
export function act(stage: Stage, id: number, actions: readonly JsonObject[], by: By, event: string): Deed[] {
  return actions.map(({ action_name, action_params = null }) => {
    const action = String(action_name ?? '')
    if (!Object.hasOwn(ACTIONS, action)) throw new NotSimulated(`the action ${JSON.stringify(action_name ?? null)}`)
    const isDone = ACTIONS[action]!(action_params, { stage, its: loaded(id), by, event })
    return { action, params: action_params, isDone }
  })
}

const to =
  (patch: Patch): Action =>
  (_, { stage, its, by }) =>
    change(stage, its, patch, by)

const ACTIONS: { readonly [name: string]: Action } = {
  add_label: (params, { stage, its, by }) => {
    const added = labels(params)
    if (added.length === 0) return false
    const { label_list } = stage.conversation(its.id)
    return change(stage, its, { label_list: [...new Set([...label_list, ...added])] }, by)
  },
  remove_label: (params, { stage, its, by }) => {
    const removed = Array.isArray(params) ? params : []
    const { label_list } = stage.conversation(its.id)
    return change(stage, its, { label_list: label_list.filter((label) => !removed.includes(label)) }, by)
  },
  assign_agent: assignAgent,
  remove_assigned_agent: to({ assignee_id: null }),
  assign_team: assignTeam,
  remove_assigned_team: to({ team_id: null }),
  change_priority: (params, { stage, its, by }) => {
    if (!Array.isArray(params)) return false
    const named = nameIn(PRIORITIES, params[0] === 'nil' ? null : ((params[0] as Json | undefined) ?? null))
    return named !== undefined && change(stage, its, { priority: named as Priority | null }, by)
  },
  change_status: (params, { stage, its, by }) => {
    const named = Array.isArray(params) ? nameIn(STATUSES, (params[0] as Json | undefined) ?? null) : null
    return named != null && change(stage, its, { status: named as Status }, by)
  },
  resolve_conversation: to({ status: 'resolved' }),
  open_conversation: to({ status: 'open' }),
  pending_conversation: to({ status: 'pending' }),
  snooze_conversation: to({ status: 'snoozed' }),
  mute_conversation: (_, { stage, its, by }) => mute(stage, its, by),
  send_message: (params, on) => send(params, on, false),
  add_private_note: (params, on) => send(params, on, true),
  send_webhook_event: (params, { stage, its, event }) => {
    const { status, label_list } = stage.conversation(its.id)
    if (!Array.isArray(params)) return false
    stage.seen.calls.push({ address: (params[0] as Json | undefined) ?? null, event, status, labels: label_list })
    return true
  },
  add_sla: (params, { stage, its, by }) => {
    const sla = stage.world.account.slas.find(({ id }) => Array.isArray(params) && id === params[0])
    if (sla === undefined || stage.conversation(its.id).sla_policy_id !== null) return false
    return change(stage, its, { sla_policy_id: sla.id }, by)
  },
  // They leave no trace in the conversation.
  send_email_to_team: () => true,
  send_email_transcript: () => true,
}

/** Resolved, and whatever the contact begins later is resolved as well. */
export function mute(stage: Stage, its: Loaded, by: By): boolean {
  const contact = stage.contactOf(stage.conversation(its.id))
  const isChanged = change(stage, its, { status: 'resolved' }, by)
  stage.putContact({ ...contact, blocked: true })
  if (!isRule(by)) stage.note(its.id, `${'person' in by ? by.person.name : ''} has muted the conversation`)
  return isChanged || !contact.blocked
}

/** As they are stored: as texts, and each once. */
export function labels(params: Json | undefined): string[] {
  const texts = (Array.isArray(params) ? params : []).map((label: Json) => String(label).trim())
  if (texts.some((text) => /[,"']/.test(text))) throw new NotSimulated('a label with a comma or a quote in it')
  return [...new Set(texts)].filter((text) => text !== '')
}

/** The name, null for none, or undefined for what the server refuses. A number stands for a place in the list. */
function nameIn(names: readonly string[], value: Json): string | null | undefined {
  if (value === null || value === '') return null
  if (typeof value === 'number') return names[value]
  return names.find((name) => name === value)
}

function assignAgent(params: Json | undefined, { stage, its, by }: On): boolean {
  if (!Array.isArray(params)) return false
  const wanted = params[0] as Json | undefined
  if (wanted === 'nil') return change(stage, its, { assignee_id: null }, by)
  const id = wanted === 'last_responding_agent' ? lastToAnswer(stage, its.id) : wanted === 'self' ? self(by) : wanted
  if (typeof id !== 'number') return false
  const { account } = stage.world
  const inbox = account.inboxes.find((one) => one.id === stage.conversation(its.id).inbox_id)
  const person = account.people.find((one) => one.id === id)
  if (person === undefined) return false
  if (!person.isAdministrator && inbox?.members == null)
    throw new NotSimulated('an agent is assigned, and it is not known who is in the inbox')
  if (!person.isAdministrator && !inbox?.members?.includes(id)) return false
  return change(stage, its, { assignee_id: id }, by)
}

/** Whoever runs a macro. */
const self = (by: By): number | null => ('person' in by ? by.person.id : null)

function lastToAnswer(stage: Stage, id: number): number | undefined {
  return stage.world.messages.findLast(
    ({ conversation_id, message_type, private: isPrivate, sender }) =>
      conversation_id === id && message_type === 'outgoing' && !isPrivate && sender?.type === 'User',
  )?.sender?.id
}

function assignTeam(params: Json | undefined, { stage, its, by }: On): boolean {
  const isNone = params == null || params === '' || (Array.isArray(params) && params.length === 0)
  const wanted = Array.isArray(params) ? (params[0] as Json | undefined) : undefined
  if (isNone || wanted === 'nil' || wanted === 0 || wanted === '0') return change(stage, its, { team_id: null }, by)
  const team = stage.world.account.teams.find(({ id }) => id === wanted)
  return team !== undefined && change(stage, its, { team_id: team.id }, by)
}

function send(params: Json | undefined, { stage, its, by }: On, isPrivate: boolean): boolean {
  if (params == null) return false
  if (!Array.isArray(params)) throw new NotSimulated('a message that is no list of one text')
  const content = (params[0] as Json | undefined) ?? null
  if (content !== null && typeof content !== 'string') throw new NotSimulated('a message that is no text')
  const sender: Person | null = 'person' in by ? by.person : null
  write(stage, its, { message_type: 'outgoing', private: isPrivate, content, sender }, by)
  return true
}
