import { type Answer, crash, type Json, notAuthorized, ok, type Problem, Refused } from '../rails/answers.ts'
import { asId, type Call } from '../rails/call.ts'
import { integer, object, oneOf, string } from '../rails/columns.ts'
import { assign, fresh, loaded, save } from '../rails/records.ts'
import { del, get, post, type Route, update } from '../rails/routes.ts'
import type { Row } from '../store.ts'
import { agentView } from './agent-view.ts'
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
import { macroActionProblems } from './rule-format.ts'
import { shown } from './shared.ts'

const model = {
  table: 'macros',
  columns: {
    name: string({ notNull: true }),
    visibility: oneOf(['personal', 'global']),
    actions: object({ default: {}, notNull: true }),
    created_by_id: integer(),
    updated_by_id: integer(),
  },
}
const owner = 'macro_id'

/** A user who no longer exists leaves the key out. */
function person(call: Call, key: string, id: Json | undefined): { [key: string]: Json } {
  const user = call.store.find('users', { id: id ?? null })
  return user ? { [key]: agentView(call, user) } : {}
}

const view = (macro: Row, call: Call): Json => ({
  payload: {
    ...shown(macro, ['id', 'name', 'visibility', 'account_id', 'actions']),
    ...person(call, 'created_by', macro.created_by_id),
    ...person(call, 'updated_by', macro.updated_by_id),
    ...filesOf(call, owner, macro),
  },
})

const isAuthor = (macro: Row, call: Call): boolean => macro.created_by_id === call.user.id

/** Global macros belong to the administrators, personal ones to their author; one without visibility likewise. */
function macroToChange(call: Call): Row {
  const macro = call.maybe('macros', call.path.id) ?? crash()
  if (macro.visibility === 'global' ? !call.isAdmin : !isAuthor(macro, call)) notAuthorized()
  return loaded(macro)
}

/** Assigned on every write, sent or not: left out means null, and an agent's macro is always personal. */
function assignVisibility(macro: Row, call: Call): void {
  assign(macro, model, { visibility: call.isAdmin ? (call.params.visibility ?? null) : 'personal' })
  macro.updated_by_id = call.user.id
}

const problems = (macro: Row, call: Call): Problem[] => macroActionProblems(macro.actions ?? null, call) ?? crash()

function create(call: Call): Json {
  const prepared = prepareAttachments(call, call.params.actions, [])
  const macro = fresh(model, { account_id: call.accountId, created_by_id: call.user.id })
  assign(macro, model, call.bare({ name: 'one' }))
  assignVisibility(macro, call)
  macro.actions = (prepared.actions ?? null) as Json
  save(call, model, macro, problems(macro, call), refuseMessages)
  attach(call, owner, macro.id, prepared.blobs)
  return view(macro, call)
}

function change(call: Call): Json {
  if (!call.has('a macro is looked for before its files'))
    prepareOnUpdate(call, call.params.actions, attachedTo(call, owner, asId(call.path.id) ?? 0))
  const macro = macroToChange(call)
  const prepared = prepareOnUpdate(call, call.params.actions, attachedTo(call, owner, macro.id))
  rescued(() => {
    assign(macro, model, call.bare({ name: 'one' }))
    assignVisibility(macro, call)
    if (given(call.params.actions)) macro.actions = prepared.actions as Json
    save(call, model, macro, problems(macro, call), refuseMessages)
  })
  attach(call, owner, macro.id, prepared.blobs)
  return view(macro, call)
}

const bare404: Answer = { status: 404, type: 'application/json', body: '' }

function show(call: Call): Json {
  const macro = call.maybe('macros', call.path.id)
  if (!macro) throw new Refused(bare404)
  if (macro.visibility !== 'global' && !isAuthor(macro, call)) notAuthorized()
  return view(macro, call)
}

function list(call: Call): Json {
  const macros = call.store
    .where('macros', { account_id: call.accountId })
    .filter((macro) => macro.visibility === 'global' || (macro.visibility === 'personal' && isAuthor(macro, call)))
    .toSorted((a, b) => a.id - b.id)
  return { payload: macros.map((macro) => (view(macro, call) as { payload: Json }).payload) }
}

export const macros: Route[] = [
  get('/macros', list),
  post('/macros', create),
  get('/macros/:id', show),
  update('/macros/:id', change),
  del('/macros/:id', (call) => {
    const { id } = macroToChange(call)
    call.store.delete('macros', { id })
    call.store.delete('files', { [owner]: id })
    return ok
  }),
  // Runs later and on conversations, which the double has none of.
  post('/macros/:id/execute', () => ok),
]
