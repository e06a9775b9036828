import { crash, type Fields, type Json, notAuthorized, ok, type Problem, Refused, refuse } from '../rails/answers.ts'
import type { Call } from '../rails/call.ts'
import { boolean, object, string, text } from '../rails/columns.ts'
import type { Param, Params } from '../rails/incoming.ts'
import { assign, fresh, loaded, save } from '../rails/records.ts'
import { del, get, post, type Route, update } from '../rails/routes.ts'
import type { Blob, Row } from '../store.ts'
import { prepareAttachments } from './attachments.ts'
import { blobUrl } from './blobs.ts'
import { ruleProblems } from './rule-format.ts'
import { unixSeconds } from './shared.ts'

const model = {
  table: 'automation_rules',
  columns: {
    name: string({ notNull: true }),
    description: text(),
    event_name: string({ notNull: true }),
    conditions: object({ default: {}, notNull: true }),
    actions: object({ default: {}, notNull: true }),
    active: boolean({ default: true, notNull: true }),
  },
}
const permitted = { name: 'one', description: 'one', event_name: 'one', active: 'one' } as const

function view(rule: Row, call: Call): Json {
  const files = call.store.where('rule_files', { automation_rule_id: rule.id }).map((file) => {
    const blob = call.store.blobs.find((candidate) => candidate.id === file.blob_id)!
    return {
      id: file.id,
      automation_rule_id: rule.id,
      file_type: blob.type,
      account_id: call.accountId,
      file_url: blobUrl(call, blob),
      blob_id: blob.id,
      filename: blob.filename,
    }
  })
  return {
    id: rule.id,
    account_id: rule.account_id!,
    name: rule.name!,
    description: rule.description!,
    event_name: rule.event_name!,
    conditions: rule.conditions!,
    actions: rule.actions!,
    created_on: unixSeconds(rule.created_at),
    active: rule.active!,
    ...(files.length > 0 && { files }),
  }
}

/** This controller renders the bare messages, grouped by attribute. */
function refuseMessages(problems: readonly Problem[]): never {
  const error: { [attribute: string]: Json[] } = {}
  for (const [attribute, message] of problems) {
    error[attribute] ??= []
    error[attribute].push(message)
  }
  return refuse(422, { error })
}

/** The policy is asked first, and `find_by` makes nil of an unknown id, which then crashes. */
function rule(call: Call): Row {
  if (!call.isAdmin) notAuthorized()
  return loaded(call.maybe('automation_rules', call.path.id) ?? crash())
}

const attach = (call: Call, to: Row, blobs: readonly Blob[]): void => {
  for (const blob of blobs) call.store.insert('rule_files', { automation_rule_id: to.id, blob_id: blob.id })
}

const attachedTo = (call: Call, id: number): Json[] =>
  call.store.where('rule_files', { automation_rule_id: id }).map((file) => file.blob_id!)

function create(call: Call): Json {
  call.onlyAdmin()
  const prepared = prepareAttachments(call, call.params.actions, [])
  const row = fresh(model, { account_id: call.accountId })
  assign(row, model, call.bare(permitted))
  row.conditions = (call.params.conditions ?? null) as Json
  row.actions = (prepared.actions ?? null) as Json
  const { problems, raised } = ruleProblems(row, call)
  if (raised) crash()
  save(call, model, row, problems, refuseMessages)
  attach(call, row, prepared.blobs)
  return view(row, call)
}

/** A parameter that is null or false is none. */
const given = (value: Param | undefined): value is Param => value !== undefined && value !== null && value !== false

/** Whatever is raised while an update is assigned and saved becomes a 422 with the messages there are, often none. */
function change(call: Call): Json {
  const row = rule(call)
  const { actions, conditions } = call.params as Params
  const prepared = prepareAttachments(call, actions, attachedTo(call, row.id))
  try {
    assign(row, model, call.bare(permitted))
    if (given(actions)) row.actions = prepared.actions as Json
    if (given(conditions)) row.conditions = conditions as Json
    const { problems, raised } = ruleProblems(row, call)
    if (raised) refuseMessages(problems)
    save(call, model, row, problems, refuseMessages)
  } catch (error) {
    if (error instanceof Refused && error.answer.status === 500) refuse(422, { error: {} })
    throw error
  }
  attach(call, row, prepared.blobs)
  return { payload: view(row, call) }
}

/** The files are not copied, although an action may go on naming one. */
function clone(call: Call): Json {
  const { id: _, ...original } = rule(call)
  const row = save(call, model, { ...(original as Fields), id: 0 })
  return { payload: view(row, call) }
}

export const automationRules: Route[] = [
  get('/automation_rules', (call) => {
    call.onlyAdmin()
    return {
      payload: call.store.where('automation_rules', { account_id: call.accountId }).map((row) => view(row, call)),
    }
  }),
  post('/automation_rules', create),
  get('/automation_rules/:id', (call) => ({ payload: view(rule(call), call) })),
  update('/automation_rules/:id', change),
  del('/automation_rules/:id', (call) => {
    const { id } = rule(call)
    call.store.delete('automation_rules', { id })
    call.store.delete('rule_files', { automation_rule_id: id })
    return ok
  }),
  post('/automation_rules/:id/clone', clone),
]
