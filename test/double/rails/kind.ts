/** What a declaration of a kind may say. Everything a kind does alike follows from it (`rest.ts`). */
import type { Difference } from '../releases.ts'
import type { Row } from '../store.ts'
import type { Answer, Json, Problem } from './answers.ts'
import type { Call } from './call.ts'
import type { Columns } from './columns.ts'
import type { Params } from './incoming.ts'
import type { Permit } from './permit.ts'
import type { Route } from './routes.ts'

export type Step = 'list' | 'show' | 'create' | 'update' | 'delete'
type Who = 'member' | 'admin'

export interface Kind {
  /** Table and path. */
  readonly name: string
  readonly edition?: 'ee'
  readonly columns: Columns
  /** Columns that older releases do not have. */
  readonly columnsSince?: { readonly [column: string]: Difference }
  /** Fields a request may set. */
  readonly permit: Permit
  /** What `params.require` asks for; without it the body is bare. `everything`: no model stands behind the key. */
  readonly envelope?: string
  readonly wraps?: 'everything'
  /** Steps that have no route. */
  readonly without?: readonly Step[]
  readonly read: Who
  /** Where reading one differs from reading the list. */
  readonly show?: Who
  readonly write: Who
  /** Until this release anybody could write. */
  readonly writeBefore?: Difference
  /** The policy is asked before the record is looked for, so that an agent never learns whether an id exists. */
  readonly policyFirst?: true
  /** `find_by` instead of `find`: nil goes on and crashes. */
  readonly unknown?: 'crash'
  /** Rows of the list; the account's by default. */
  readonly rows?: (call: Call) => Row[]
  /** Lists are in heap order where the server has no ORDER BY. */
  readonly order?: (a: Row, b: Row) => number
  /** The rows a path may name, where they are not all of the account's. */
  readonly find?: (call: Call, id: string) => Row | undefined
  /** Rows that may be read by id although the list of writable ones does not hold them. */
  readonly findToRead?: (call: Call, id: string) => Row | undefined
  /** Sets what the permitted fields say beyond plain columns, before validation. */
  readonly assign?: (row: Row, fields: Params, call: Call, step: 'create' | 'update') => void
  /** Validation; `was` is the stored row on update. Problems come in the order of the model's declarations. */
  readonly check?: (row: Row, call: Call, was: Row | null) => Problem[]
  /** What answers a failed validation, where it is not the usual 422. */
  readonly refuse?: (problems: readonly Problem[]) => never
  readonly saved?: (row: Row, call: Call, step: 'create' | 'update') => void
  readonly deleted?: (row: Row, call: Call) => void
  readonly deleteAnswer?: Answer
  readonly view: (row: Row, call: Call) => Json
  /** The envelope of answers. */
  readonly wrapList?: (items: Json[]) => Json
  readonly wrapOne?: (item: Json, step: Step) => Json
  /** Actions beyond the five. They come before these, so that a fixed word wins over an id. */
  readonly also?: readonly Route[]
}
