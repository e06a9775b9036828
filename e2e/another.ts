/** Another value for a field, found with what the kind's own schema takes. */
import type { Fields, Json, Kind } from '../src/kinds/model/kind.ts'
import { canonical } from '../src/plan/model/canonical.ts'
import { isEqual } from '../src/redact/seal.ts'
import { other } from '../test/other.ts'

/** `fieldsWith` are the fields of the whole resource with a value in that place, of which the server takes those of `isTaken`. Undefined when there is none that we know. */
export function another(
  kind: Kind,
  value: Json,
  fieldsWith: (value: Json) => Fields,
  isTaken: (fields: Fields) => boolean,
): Json | undefined {
  const before = canonical(kind, fieldsWith(value))
  const isOther = (one: Json) =>
    kind.schema.safeParse(fieldsWith(one)).success &&
    isTaken(fieldsWith(one)) &&
    !isEqual(canonical(kind, fieldsWith(one)), before)
  return [...guesses(value), ...choices(kind, fieldsWith(`${String(value)}-x`))].find(isOther)
}

function guesses(value: Json): Json[] {
  if (value === null || value === '') return ['e2e', '/e2e/', true, 1]
  return [other(value) as Json, ...(typeof value === 'string' ? [`${value}-x`] : [])]
}

/** Where only some values are taken, the schema names them when it is given another. */
function choices({ schema }: Kind, wrong: Fields): Json[] {
  const { error } = schema.safeParse(wrong)
  return (error?.issues ?? []).flatMap((issue) => ('values' in issue ? (issue.values as Json[]) : []))
}

/** The same with a value at a dotted path. */
export function withAt(fields: Fields, path: string, value: Json): Fields {
  const [name, ...rest] = path.split('.') as [string, ...string[]]
  return {
    ...fields,
    [name]: rest.length === 0 ? value : withAt((fields[name] ?? {}) as Fields, rest.join('.'), value),
  }
}
