/** A change of a conversation: what it brings along, which events it raises, and what the server writes about it. */
import { isDeepStrictEqual } from 'node:util'
import { NotSimulated } from '../world/errors.ts'
import type { By, Conversation, Json } from '../world/model.ts'
import { isRule, nameOf, type Stage } from './stage.ts'

/** A conversation that was loaded once and is saved several times, which shows in what the server says it has changed. */
export interface Loaded {
  readonly id: number
  saves: number
  isNew: boolean
}

export const loaded = (id: number): Loaded => ({ id, saves: 0, isNew: false })

export type Patch = Partial<Omit<Conversation, 'id' | 'cached_label_list'>>

/** The fields of which a change is told; of the conversation's other fields nobody hears. */
const TOLD = [
  'status',
  'priority',
  'assignee_id',
  'team_id',
  'label_list',
  'snoozed_until',
  'custom_attributes',
  'waiting_since',
  'first_reply_created_at',
  'sla_policy_id',
] as const

type Changes = { [field: string]: readonly [Json, Json] }

/** Returns whether anything was different before. */
export function change(stage: Stage, its: Loaded, patch: Patch, by: By): boolean {
  const before = stage.conversation(its.id)
  const after = withConsequences(stage, before, { ...before, ...patch })
  const changes: Changes = {}
  for (const field of TOLD)
    if (!isSame(before[field], after[field])) changes[field] = [before[field] as Json, after[field] as Json]
  if (Object.keys(changes).length === 0) return false
  const cached = 'label_list' in changes || its.saves > 0 ? after.label_list.join(', ') : before.cached_label_list
  if (cached !== before.cached_label_list) changes.cached_label_list = [before.cached_label_list, cached]
  if (its.isNew) changes.display_id = [null, its.id]
  its.saves += 1
  its.isNew = false
  // A resolved conversation waits no more; of this nobody is told.
  const isResolved = 'status' in changes && after.status === 'resolved'
  stage.put({ ...after, cached_label_list: cached, ...(isResolved ? { waiting_since: false } : {}) })
  raise(stage, after, changes, by)
  write(stage, before, after, by)
  return true
}

function isSame(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other)) return isDeepStrictEqual([...one].sort(), [...other].sort())
  return isDeepStrictEqual(one, other)
}

/** A team takes away whoever is not in it, and only a snoozed conversation has an end of that. */
export function withConsequences(stage: Stage, before: Conversation | null, after: Conversation): Conversation {
  const team = stage.world.account.teams.find(({ id }) => id === after.team_id)
  const isMoved = before?.team_id !== after.team_id && after.team_id !== null
  if (isMoved && team?.members === null && after.assignee_id !== null)
    throw new NotSimulated('a team for a conversation that has an assignee, where nobody says who is in the team')
  const isOutside = isMoved && team?.members != null && !team.members.includes(after.assignee_id ?? -1)
  return {
    ...after,
    assignee_id: isOutside ? null : after.assignee_id,
    snoozed_until: after.status === 'snoozed' ? after.snoozed_until : null,
  }
}

/** What rules do raises no event for rules; the server's own webhooks hear of it. */
function raise(stage: Stage, { id, status }: Conversation, changes: Changes, by: By): void {
  const event = (name: string, of: Changes | null) => {
    if (!isRule(by)) stage.queue.push({ name, conversation: id, message: null, changes: of })
  }
  if ('status' in changes) {
    if (status === 'open') event('conversation_opened', null)
    if (status === 'resolved') event('conversation_resolved', null)
    stage.seen.serverEvents.push('conversation_status_changed')
  }
  event('conversation_updated', changes)
  stage.seen.serverEvents.push(`conversation_updated[${Object.keys(changes).sort().join(',')}]`)
}

const STATUS_WORDS = {
  open: 'Conversation was reopened by',
  resolved: 'Conversation was marked resolved by',
  pending: 'Conversation was marked as pending by',
  snoozed: 'Conversation was snoozed by',
}

/** What stands in the conversation about it. A customer changes nothing but the status, by writing. */
function write(stage: Stage, before: Conversation, after: Conversation, by: By): void {
  const { id } = after
  const who = nameOf(by)
  if (before.status !== after.status) {
    const isByCustomer = 'contact' in by
    const said = `${STATUS_WORDS[after.status]} ${who}`
    stage.note(id, isByCustomer ? 'System reopened the conversation due to a new incoming message.' : said)
  }
  if (before.priority !== after.priority) stage.note(id, `${who} ${priorityWords(before.priority, after.priority)}`)
  const added = after.label_list.filter((label) => !before.label_list.includes(label))
  const removed = before.label_list.filter((label) => !after.label_list.includes(label))
  if (added.length > 0) stage.note(id, `${who} added ${added.join(', ')}`)
  if (removed.length > 0) stage.note(id, `${who} removed ${removed.join(', ')}`)
  if (after.sla_policy_id !== null && before.sla_policy_id !== after.sla_policy_id)
    stage.note(
      id,
      `${who} added SLA policy ${stage.world.account.slas.find((sla) => sla.id === after.sla_policy_id)?.name}`,
    )
  writeAssignment(stage, before, after, by)
}

function priorityWords(from: string | null, to: string | null): string {
  if (to === null) return 'removed the priority'
  return from === null ? `set the priority to ${to}` : `changed the priority from ${from} to ${to}`
}

/** Of a change of both, only the team is told. */
export function writeAssignment(stage: Stage, before: Conversation | null, after: Conversation, by: By): void {
  const { people, teams } = stage.world.account
  const who = nameOf(by)
  const assignee = people.find(({ id }) => id === after.assignee_id)
  const isReassigned = (before?.assignee_id ?? null) !== after.assignee_id
  const from = before?.team_id ?? null
  if (from !== after.team_id) {
    const team = teams.find(({ id }) => id === after.team_id)
    const via = isReassigned && assignee !== undefined ? `${assignee.name} via ` : ''
    if (team === undefined)
      stage.note(after.id, `Unassigned from ${teams.find(({ id }) => id === from)?.name} by ${who}`)
    else stage.note(after.id, `Assigned to ${via}${team.name} by ${who}`)
  } else if (isReassigned) {
    if (assignee === undefined) stage.note(after.id, `Conversation unassigned by ${who}`)
    else if ('person' in by && by.person.id === assignee.id)
      stage.note(after.id, `${who} self-assigned this conversation`)
    else stage.note(after.id, `Assigned to ${assignee.name} by ${who}`)
  }
}
