/** What belongs to one assistant: the inboxes that it answers in, and its scenarios. */
import { invalid, type Json, noContent, notFound, type Problem } from '../../rails/answers.ts'
import type { Call } from '../../rails/call.ts'
import { asId } from '../../rails/call.ts'
import { boolean, integer, object, string, text } from '../../rails/columns.ts'
import { assign, fresh, loaded, save } from '../../rails/records.ts'
import { del, get, post, type Route, update } from '../../rails/routes.ts'
import type { Row } from '../../store.ts'
import { inboxView } from '../inboxes/view.ts'
import { isBlankText, shown, textOf } from '../shared.ts'
import { ASSISTANTS, LINKS, SCENARIOS, toolIds, withMeta } from './assistants.ts'

const ee = { edition: 'ee' } as const
const one = `/${ASSISTANTS}/:assistant_id`
const assistantOf = (call: Call): Row => call.one(ASSISTANTS, call.path.assistant_id)

const links: Route[] = [
  get(
    `${one}/inboxes`,
    (call) =>
      withMeta(
        call.store
          .where(LINKS, { assistant_id: assistantOf(call).id })
          .map(({ inbox_id }) => inboxView(call.one('inboxes', inbox_id), call)),
      ),
    ee,
  ),
  post(
    `${one}/inboxes`,
    (call) => {
      const { id } = assistantOf(call)
      call.onlyAdmin()
      // The envelope has the name of another model, which has no such column: nothing is wrapped.
      const inbox = call.one('inboxes', call.enveloped('inbox', ['name'], { inbox_id: 'one' }).inbox_id)
      if (call.store.find(LINKS, { inbox_id: inbox.id })) invalid([['inbox_id', 'has already been taken']])
      call.store.insert(LINKS, { assistant_id: id, inbox_id: inbox.id })
      return inboxView(inbox, call)
    },
    ee,
  ),
  del(
    `${one}/inboxes/:inbox_id`,
    (call) => {
      const { id } = assistantOf(call)
      call.onlyAdmin()
      const link = call.store.find(LINKS, { assistant_id: id, inbox_id: asId(call.path.inbox_id) }) ?? notFound()
      call.store.delete(LINKS, { id: link.id })
      return noContent
    },
    ee,
  ),
]

const model = {
  table: SCENARIOS,
  columns: {
    title: string(),
    description: text(),
    instruction: text(),
    enabled: boolean({ default: true }),
    tools: object(),
    assistant_id: integer(),
  },
}

/** What the links of an instruction lead to: `[any words](tool://handoff)`. */
const toolsIn = (row: Row): string[] => [
  ...new Set([...textOf(row.instruction).matchAll(/\(tool:\/\/([^/)]+)\)/g)].map((found) => found[1]!)),
]

function problemsOf(row: Row, call: Call): Problem[] {
  const known = toolIds(call)
  const strange = toolsIn(row).filter((id) => !known.includes(id))
  return [
    ...['title', 'description', 'instruction'].flatMap((field) =>
      isBlankText(row[field]) ? [[field, "can't be blank"] as const] : [],
    ),
    ...(strange.length > 0 ? [['instruction', `contains invalid tools: ${strange.join(', ')}`] as const] : []),
  ]
}

const view = (row: Row, call: Call): Json => ({
  ...shown(row, ['id', 'title', 'description', 'instruction', 'tools', 'enabled', 'assistant_id', 'account_id']),
  ...shown(row, ['created_at', 'updated_at']),
  assistant: shown(call.one(ASSISTANTS, row.assistant_id), ['id', 'name']),
})

function scenarioOf(call: Call): Row {
  const { id } = assistantOf(call)
  return loaded(call.store.find(SCENARIOS, { id: asId(call.path.id), assistant_id: id }) ?? notFound())
}

function write(call: Call, row: Row): Json {
  call.onlyAdmin()
  const columns = Object.keys(model.columns)
  const permitted = { title: 'one', description: 'one', instruction: 'one', enabled: 'one', tools: 'list' } as const
  assign(row, model, call.enveloped('scenario', columns, permitted))
  const tools = toolsIn(row)
  row.tools = tools.length === 0 ? null : tools
  return view(save(call, model, row, problemsOf(row, call)), call)
}

const scenarios: Route[] = [
  get(
    `${one}/scenarios`,
    (call) =>
      withMeta(
        call.store
          .where(SCENARIOS, { assistant_id: assistantOf(call).id, enabled: true })
          .map((row) => view(row, call)),
      ),
    ee,
  ),
  get(`${one}/scenarios/:id`, (call) => view(scenarioOf(call), call), ee),
  post(
    `${one}/scenarios`,
    (call) => write(call, fresh(model, { account_id: call.accountId, assistant_id: assistantOf(call).id })),
    ee,
  ),
  update(`${one}/scenarios/:id`, (call) => write(call, scenarioOf(call)), ee),
  del(
    `${one}/scenarios/:id`,
    (call) => {
      const { id } = scenarioOf(call)
      call.onlyAdmin()
      call.store.delete(SCENARIOS, { id })
      return noContent
    },
    ee,
  ),
]

export const below: Route[] = [...links, ...scenarios]
