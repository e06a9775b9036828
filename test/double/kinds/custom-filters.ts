import { type Json, noContent } from '../rails/answers.ts'
import { asId, type Call } from '../rails/call.ts'
import { integer, object, oneOf, string } from '../rails/columns.ts'
import type { Kind } from '../rails/kind.ts'
import type { Row } from '../store.ts'
import { shown } from './shared.ts'

const types = ['conversation', 'contact', 'report'] as const

/** Everybody has their own; those of others are not there, for administrators either. */
const own = (call: Call): Row[] =>
  call.store.where('custom_filters', { account_id: call.accountId, user_id: call.user.id })

/** Those of the type that the request names, or of conversations. */
function ofType(call: Call): Row[] {
  const asked = (call.params.filter_type ?? 'conversation') as Json
  const type = types[Number(asked)] ?? asked
  return own(call).filter((row) => row.filter_type === type)
}

export const customFilters: Kind = {
  name: 'custom_filters',
  columns: {
    name: string({ notNull: true }),
    filter_type: oneOf(types, { default: 'conversation', notNull: true }),
    // The default of the column is a text that looks like an object.
    query: object({ default: '{}' }),
    user_id: integer(),
  },
  permit: { name: 'one', filter_type: 'one', query: 'object' },
  envelope: 'custom_filter',
  read: 'member',
  write: 'member',
  deleteAnswer: noContent,
  find: (call, id) => {
    const rows = call.has('filters are found whatever their type') ? own(call) : ofType(call)
    return rows.find((row) => row.id === asId(id))
  },
  rows: ofType,
  assign: (row, _fields, call, step) => {
    if (step === 'create') row.user_id = call.user.id
  },
  view: (row) => shown(row, ['id', 'name', 'filter_type', 'query', 'created_at', 'updated_at']),
}
