import { crash, type Fields, type Json, ok } from '../rails/answers.ts'
import type { Call } from '../rails/call.ts'
import { boolean, object, string, text } from '../rails/columns.ts'
import { assign, fresh, loaded, save } from '../rails/records.ts'
import { del, get, post, type Route, update } from '../rails/routes.ts'
import type { Row } from '../store.ts'
import {
  attach,
  attachedTo,
  filesOf,
  given,
  prepareAttachments,
  prepareOnUpdate,
  refuseMessages,
  rescued,
} from './attachments.ts'
import { ruleProblems } from './rule-format.ts'
import { shown, unixSeconds } from './shared.ts'

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
const owner = 'automation_rule_id'

const view = (rule: Row, call: Call): Json => ({
  ...shown(rule, ['id', 'account_id', 'name', 'description', 'event_name', 'conditions', 'actions', 'active']),
  created_on: unixSeconds(rule.created_at),
  ...filesOf(call, owner, rule),
})

/** The policy is asked first, and `find_by` makes nil of an unknown id, which then crashes. */
function ruleOfPath(call: Call): Row {
  call.onlyAdmin()
  return loaded(call.maybe('automation_rules', call.path.id) ?? crash())
}

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
  attach(call, owner, row.id, prepared.blobs)
  return view(row, call)
}

function change(call: Call): Json {
  const row = ruleOfPath(call)
  const { actions, conditions } = call.params
  const prepared = prepareOnUpdate(call, actions, attachedTo(call, owner, row.id))
  rescued(() => {
    assign(row, model, call.bare(permitted))
    if (given(actions)) row.actions = prepared.actions as Json
    if (given(conditions)) row.conditions = conditions as Json
    const { problems, raised } = ruleProblems(row, call)
    if (raised) refuseMessages(problems)
    save(call, model, row, problems, refuseMessages)
  })
  attach(call, owner, row.id, prepared.blobs)
  return { payload: view(row, call) }
}

/** The files are not copied, although an action may go on naming one. */
function clone(call: Call): Json {
  const original: Fields = ruleOfPath(call)
  const row = save(call, model, { ...original, id: 0 })
  return { payload: view(row, call) }
}

export const automationRules: Route[] = [
  get('/automation_rules', (call) => {
    call.onlyAdmin()
    const rules = call.store.where('automation_rules', { account_id: call.accountId })
    return { payload: rules.map((rule) => view(rule, call)) }
  }),
  post('/automation_rules', create),
  get('/automation_rules/:id', (call) => ({ payload: view(ruleOfPath(call), call) })),
  update('/automation_rules/:id', change),
  del('/automation_rules/:id', (call) => {
    const { id } = ruleOfPath(call)
    call.store.delete('automation_rules', { id })
    call.store.delete('files', { [owner]: id })
    return ok
  }),
  post('/automation_rules/:id/clone', clone),
]
