/** Outputs that the files declare: values of live fields, masked when the kind says that the field is a credential. */

import type { Reading } from './chatwoot/live.ts'
import { kindNamed } from './kinds/index.ts'
import type { Json } from './kinds/kind.ts'
import type { Desired } from './plan/desired.ts'
import type { Ledger } from './plan/ledger.ts'
import { match } from './plan/match.ts'
import { valueAt } from './plan/paths.ts'
import { subjectOf } from './plan/plan.ts'
import type { Reveal } from './plan/seal.ts'
import { isCredential } from './plan/secrets.ts'

export interface Output {
  readonly name: string
  /** Null when the resource or the field is not on the server. */
  readonly value: string | null
  readonly isSecret: boolean
  /** `kind/key` and field, for people. */
  readonly source: string
}

export function outputsOf(desired: Desired, ledger: Ledger | null, { live, raw }: Reading, reveal: Reveal): Output[] {
  return match(desired, live, ledger, reveal).matched.flatMap(({ kind, desired: resource, live: found }) =>
    Object.entries(resource.outputs).map(([name, path]) => {
      const value = found === null ? undefined : valueAt(raw.get(`${kind.name} ${found.id}`), path)
      return {
        name,
        value: value === undefined || value === null ? null : textOf(value),
        isSecret: isSecret(kind.name, path),
        source: `${subjectOf(resource)} ${path}`,
      }
    }),
  )
}

function isSecret(kind: string, path: string): boolean {
  const marked = new Set(kindNamed(kind).secrets)
  return path.split('.').some((name) => isCredential(name, marked))
}

function textOf(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}
