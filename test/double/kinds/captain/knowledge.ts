/** What an assistant answers from: answers to questions that people have written, and pages that a crawler reads. */
import { type Json, noContent, type Problem, refuse } from '../../rails/answers.ts'
import type { Call } from '../../rails/call.ts'
import { boolean, integer, object, oneOf, string, text } from '../../rails/columns.ts'
import type { Kind } from '../../rails/kind.ts'
import { isTaken } from '../../rails/records.ts'
import { get, post, type Route } from '../../rails/routes.ts'
import type { Row } from '../../store.ts'
import { isBlankText, shown, textOf, times } from '../shared.ts'
import { ASSISTANTS, assistantView, DOCUMENTS, RESPONSES, withMeta } from './assistants.ts'

const ee = { edition: 'ee' } as const
const PAGE = 25

/** One page of those that the query asks for, newest first. */
function paged(call: Call, table: string, filters: readonly string[], view: (row: Row) => Json): Json {
  const wanted = filters.filter((name) => call.params[name] !== undefined)
  const rows = call.store
    .where(table, { account_id: call.accountId })
    .filter((row) => wanted.every((name) => String(row[name]) === String(call.params[name])))
    .toSorted((a, b) => b.id - a.id)
  const page = Math.max(1, Number(call.params.page ?? 1))
  return withMeta(
    rows.slice((page - 1) * PAGE, page * PAGE).map(view),
    rows.length,
    (call.params.page as Json | undefined) ?? 1,
  )
}

const embedded = (row: Row, call: Call): Json => assistantView(call.one(ASSISTANTS, row.assistant_id))

function documentable(row: Row, call: Call): Json {
  if (row.document_id !== null) return { type: 'Captain::Document', id: row.document_id!, name: null }
  const user = call.store.find('users', { id: row.user_id! })
  return user === undefined
    ? null
    : { type: 'User', id: user.id, email: user.email!, available_name: textOf(user.display_name) || user.name! }
}

function responseView(row: Row, call: Call): Json {
  return {
    ...shown(row, ['account_id', 'answer', 'id', 'question', 'status', 'edited']),
    assistant: embedded(row, call),
    documentable: documentable(row, call),
    ...times(row),
  }
}

function responseProblems(row: Row, call: Call): Problem[] {
  return [
    ...(call.maybe(ASSISTANTS, row.assistant_id)
      ? []
      : [['assistant', 'must exist'] as const, ['account', 'must exist'] as const]),
    ...['question', 'answer'].flatMap((field) => (isBlankText(row[field]) ? [[field, "can't be blank"] as const] : [])),
  ]
}

export const responses: Kind = {
  name: RESPONSES,
  edition: 'ee',
  columns: {
    question: string(),
    answer: text(),
    assistant_id: integer(),
    document_id: integer(),
    user_id: integer(),
    status: oneOf(['pending', 'approved'], { default: 'approved', notNull: true }),
    edited: boolean({ default: false }),
  },
  permit: { question: 'one', answer: 'one', assistant_id: 'one', status: 'one' },
  envelope: 'assistant_response',
  without: ['list'],
  read: 'member',
  write: 'admin',
  assign: (row, fields, call, step) => {
    if (step === 'create') row.user_id = call.user.id
    else if ('question' in fields || 'answer' in fields) row.edited = true
  },
  check: responseProblems,
  deleteAnswer: noContent,
  view: responseView,
  also: [
    get(
      `/${RESPONSES}`,
      (call) => paged(call, RESPONSES, ['assistant_id', 'status', 'document_id'], (row) => responseView(row, call)),
      ee,
    ),
  ],
}

/** The crawler has not come by yet, and never does. */
function documentView(row: Row, call: Call): Json {
  return {
    ...shown(row, ['account_id', 'content', 'external_link', 'id', 'name', 'status', 'pdf_document']),
    assistant: embedded(row, call),
    content_type: null,
    display_url: row.external_link!,
    file_size: null,
    sync_status: null,
    sync_in_progress: false,
    last_synced_at: null,
    last_sync_attempted_at: null,
    last_sync_error_code: null,
    ...times(row),
  }
}

export const documents: Kind = {
  name: DOCUMENTS,
  edition: 'ee',
  columns: {
    name: string(),
    external_link: string({ longest: 'none' }),
    assistant_id: integer(),
    content: text({ longest: 200_000 }),
    status: oneOf(['in_progress', 'available'], { default: 'in_progress' }),
    pdf_document: object({ default: null }),
  },
  permit: { name: 'one', external_link: 'one', assistant_id: 'one' },
  envelope: 'document',
  without: ['list', 'update'],
  read: 'member',
  write: 'admin',
  assign: (row, _, call) => {
    if (!call.maybe(ASSISTANTS, row.assistant_id)) refuse(422, { error: 'Missing Assistant' })
    row.external_link = textOf(row.external_link).replace(/\/$/, '')
  },
  check: (row, call) => {
    const { external_link, assistant_id } = row
    if (isBlankText(external_link)) return [['base', "External link can't be blank"]]
    if (/\.pdf$/i.test(textOf(external_link))) return [['base', "Pdf file can't be blank"]]
    return isTaken(call, DOCUMENTS, row, { assistant_id: assistant_id!, external_link: external_link! })
      ? [['base', 'External link has already been taken']]
      : []
  },
  refuse: (problems) => refuse(422, { error: problems.map(([, text]) => text).join(', ') }),
  deleted: ({ id }, { store }) => store.delete(RESPONSES, { document_id: id }),
  deleteAnswer: noContent,
  view: documentView,
  also: [
    get(`/${DOCUMENTS}`, (call) => paged(call, DOCUMENTS, ['assistant_id'], (row) => documentView(row, call)), ee),
  ],
}

export const bulk: Route = post(
  '/captain/bulk_actions',
  (call) => {
    call.onlyAdmin()
    const table = { AssistantResponse: RESPONSES, AssistantDocument: DOCUMENTS }[String(call.params.type)]
    if (table === undefined) return refuse(422, { success: false })
    const fields = call.params.fields as { status?: Json } | undefined
    const ids = Array.isArray(call.params.ids) ? call.params.ids : []
    for (const id of ids) {
      const row = call.maybe(table, id)
      if (row === undefined) continue
      if (fields?.status === 'delete') call.store.delete(table, { id: row.id })
      else call.store.update(table, row.id, { status: 'approved' })
    }
    return []
  },
  ee,
)
