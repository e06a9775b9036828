/** Records: building, assigning, validating and saving rows of any kind. */
import type { Row } from '../store.ts'
import { crash, type Fields, invalid, type Json, type Problem } from './answers.ts'
import type { Call } from './call.ts'
import { asJsonb, type Columns, cast, defaults, refusedByDatabase, tooLong } from './columns.ts'
import { type Params, Upload } from './incoming.ts'

export interface Model {
  readonly table: string
  readonly columns: Columns
}

/** A new row with the defaults of its table; it gets its id when it is saved. */
export const fresh = ({ columns }: Model, fields: Fields): Row => ({ ...defaults(columns), ...fields, id: 0 })

/** Assigns what is a column and casts it. A file is no value for a column. */
export function assign(row: Row, { columns }: Model, fields: Params): void {
  for (const [name, value] of Object.entries(fields)) {
    const column = columns[name]
    if (!column) continue
    row[name] = value instanceof Upload ? crash() : cast(value as Json, column.type)
  }
}

/**
 * `save!`: validates, then writes. The row in hand keeps what was assigned, the stored one has the order of jsonb, so
 * that the answer to a write differs from later reads just as on the real server.
 */
export function save(
  call: Call,
  model: Model,
  row: Row,
  check: readonly Problem[] = [],
  refuse: (problems: readonly Problem[]) => never = invalid,
): Row {
  // The inherited length check is a before_validation callback: its problems come first.
  const problems = [...tooLong(row, model.columns), ...check]
  if (problems.length > 0) refuse(problems)
  if (refusedByDatabase(row, model.columns)) crash()
  const now = new Date().toISOString()
  const stored: Fields = {}
  for (const [name, value] of Object.entries(row)) {
    stored[name] = model.columns[name]?.type === 'json' ? asJsonb(value!) : structuredClone(value!)
  }
  if (row.id === 0) {
    row.created_at = now
    row.updated_at = now
    row.id = call.store.insert(model.table, {
      ...stored,
      id: call.store.nextId(model.table),
      created_at: now,
      updated_at: now,
    }).id
  } else {
    const before = call.store.find(model.table, { id: row.id })
    const changes = Object.entries(stored).some(
      ([name, value]) => JSON.stringify(before?.[name]) !== JSON.stringify(value),
    )
    call.store.update(model.table, row.id, changes ? { ...stored, updated_at: now } : stored)
  }
  return row
}

/** A loaded record: changes to it are not stored until it is saved. */
export const loaded = (row: Row): Row => structuredClone(row)

export const isTaken = (call: Call, table: string, row: Row, match: Fields): boolean =>
  call.store.where(table, match).some((other) => other.id !== row.id)
