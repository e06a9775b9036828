/**
 * Outputs that the files declare: values of live fields. Credentials among them are masked, and a plan never gives them
 * out: nobody has reviewed what a pull request declares.
 */

import type { Reading } from '../chatwoot/live.ts'
import { marked } from '../kinds/credentials.ts'
import type { Json } from '../kinds/model/kind.ts'
import { match } from '../plan/match/match.ts'
import type { Desired } from '../plan/model/desired.ts'
import type { Ledger } from '../plan/model/ledger.ts'
import { isObject, valueAt } from '../plan/model/paths.ts'
import { subjectOf } from '../plan/model/plan.ts'
import { type DeclaredOutput, declaredOutputs } from '../plan/outputs.ts'
import type { Reveal } from '../redact/seal.ts'
import { isCredential } from '../redact/secrets.ts'

export interface Output extends DeclaredOutput {
  /** Null when the resource or the field is not on the server. */
  readonly value: string | null
  /** Texts of the value that are credentials by themselves. */
  readonly credentials: readonly string[]
}

/** What the files make outputs of, with the values. Of a kind that was not read, as an undo leaves some out, nothing can be said. */
export function outputsOf(desired: Desired, ledger: Ledger | null, { live, raw }: Reading, reveal: Reveal): Output[] {
  const all = declaredOutputs(desired)
  if (all.length === 0) return []
  const found = new Map(match(desired, live, ledger, reveal).matched.map((one) => [subjectOf(one.desired), one]))
  return all.flatMap((declared) => {
    const { kind, live: its } = found.get(declared.subject)!
    if (live[kind.name] === undefined) return []
    const value = its === null ? null : (valueAt(raw.get(`${kind.name} ${its.id}`), declared.path) ?? null)
    const isSecret = declared.isSecret || holdsCredential(value)
    const credentials = isSecret ? textsIn(value, declared.isSecret) : []
    return [{ ...declared, isSecret, value: value === null ? null : textOf(value), credentials }]
  })
}

/** A whole object, or a list of them, may have a credential anywhere in it. */
function holdsCredential(value: Json): boolean {
  if (Array.isArray(value)) return value.some((item: Json) => holdsCredential(item))
  if (!isObject(value)) return false
  return Object.entries(value).some(([name, inner]) => isCredential(name, marked) || holdsCredential(inner))
}

function textsIn(value: Json, isSecret: boolean): string[] {
  if (typeof value === 'string') return isSecret && value !== '' ? [value] : []
  if (Array.isArray(value)) return value.flatMap((item: Json) => textsIn(item, isSecret))
  if (!isObject(value)) return []
  return Object.entries(value).flatMap(([name, inner]) => textsIn(inner, isSecret || isCredential(name, marked)))
}

function textOf(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}
