/** From the declaration of a kind to its five ordinary routes. */

import { shown } from '../kinds/shared.ts'
import type { Row } from '../store.ts'
import { crash, type Fields, type Json, notFound, ok } from './answers.ts'
import type { Call } from './call.ts'
import { string } from './columns.ts'
import type { Kind, Step } from './kind.ts'
import { assign, fresh, loaded, save } from './records.ts'
import { del, get, post, type Route, update } from './routes.ts'

export const modelOf = (kind: Kind) => ({ table: kind.name, columns: kind.columns })

/** The fields a request sets, envelope or not. */
const fieldsOf = (kind: Kind, call: Call) =>
  kind.envelope === undefined
    ? call.bare(kind.permit)
    : call.enveloped(
        kind.envelope,
        kind.wraps ?? ['id', 'account_id', 'created_at', 'updated_at', ...columnsOf(kind, call)],
        kind.permit,
      )

/** Columns that came later: nothing wraps them. */
const columnsOf = (kind: Kind, call: Call): string[] =>
  Object.keys(kind.columns).filter((name) => {
    const came = kind.columnsSince?.[name]
    return came === undefined || call.has(came)
  })

const may = (kind: Kind, call: Call, step: Step): void => {
  const who = step === 'list' ? kind.read : step === 'show' ? (kind.show ?? kind.read) : kind.write
  if (kind.writeBefore !== undefined && !call.has(kind.writeBefore)) return
  if (who === 'admin') call.onlyAdmin()
}

/** Loads the record a path names and asks the policy, in the order of the kind's controller. */
export function pick(kind: Kind, call: Call, step: Step): Row {
  if (kind.policyFirst) may(kind, call, step)
  const id = call.path.id!
  const find = (step === 'show' ? kind.findToRead : undefined) ?? kind.find
  const row = (find ? find(call, id) : call.maybe(kind.name, id)) ?? null
  if (row === null) return kind.unknown === 'crash' ? crash() : notFound()
  may(kind, call, step)
  return loaded(row)
}

const wrapOne = (kind: Kind, row: Row, call: Call, step: Step): Json => {
  const item = kind.view(row, call)
  return kind.wrapOne ? kind.wrapOne(item, step) : item
}

function write(kind: Kind, call: Call, row: Row, was: Row | null): Json {
  const step = was ? 'update' : 'create'
  const fields = fieldsOf(kind, call)
  assign(row, modelOf(kind), fields)
  kind.assign?.(row, fields, call, step)
  save(call, modelOf(kind), row, kind.check?.(row, call, was), kind.refuse)
  kind.saved?.(row, call, step)
  return wrapOne(kind, row, call, step)
}

const accountRows = (kind: Kind, call: Call): Row[] =>
  kind.rows ? kind.rows(call) : call.store.where(kind.name, { account_id: call.accountId })

/** The kind as this installation has it. */
function asOf(kind: Kind, { installation: { newFields } }: Call): Kind {
  const names = newFields?.[kind.name]
  if (names === undefined) return kind
  const each = <Value>(value: Value) => Object.fromEntries(names.map((name) => [name, value]))
  return {
    ...kind,
    columns: { ...kind.columns, ...each(string()) },
    permit: { ...kind.permit, ...each('one' as const) },
    view: (row, call) => ({ ...(kind.view(row, call) as Fields), ...shown(row, names) }),
  }
}

export function routesOf(declared: Kind): Route[] {
  const more = declared.edition ? { edition: declared.edition } : {}
  const one = `/${declared.name}/:id`
  const ordinary: { [step in Step]: Route } = {
    list: get(
      `/${declared.name}`,
      (call) => {
        const kind = asOf(declared, call)
        may(kind, call, 'list')
        const rows = accountRows(kind, call)
        const items = (kind.order ? rows.toSorted(kind.order) : rows).map((row) => kind.view(row, call))
        return kind.wrapList ? kind.wrapList(items) : items
      },
      more,
    ),
    show: get(one, (call) => wrapOne(asOf(declared, call), pick(declared, call, 'show'), call, 'show'), more),
    create: post(
      `/${declared.name}`,
      (call) => {
        const kind = asOf(declared, call)
        may(kind, call, 'create')
        return write(kind, call, fresh(modelOf(kind), { account_id: call.accountId }), null)
      },
      more,
    ),
    update: update(
      one,
      (call) => {
        const kind = asOf(declared, call)
        const row = pick(kind, call, 'update')
        return write(kind, call, row, loaded(row))
      },
      more,
    ),
    delete: del(
      one,
      (call) => {
        const kind = asOf(declared, call)
        const row = pick(kind, call, 'delete')
        call.store.delete(kind.name, { id: row.id })
        kind.deleted?.(row, call)
        return kind.deleteAnswer ?? ok
      },
      more,
    ),
  }
  const steps = Object.keys(ordinary) as Step[]
  return [
    ...(declared.also ?? []),
    ...steps.filter((step) => !declared.without?.includes(step)).map((step) => ordinary[step]),
  ]
}
