/** The digest ties what was reviewed to what is applied: equal exactly when the operations are. */
import { createHash } from 'node:crypto'
import type { Fields, Json } from '../../kinds/model/kind.ts'
import { isSealed } from '../../kinds/model/sealed.ts'
import { isObject } from '../model/paths.ts'
import type { Change, Plan } from '../model/plan.ts'

/**
 * Over the operations and what they send; live values, causes and wording may differ. A secret counts by its name: its
 * fingerprint depends on a salt that the first apply makes. 64 hexadecimal digits.
 */
export function digestOf({ account, changes }: Plan): string {
  return hashOf({ account, operations: changes.map(operationOf) })
}

/** One for each change, in their order: 12 characters, enough to tell operations of one account apart. */
export function operationDigests({ account, changes }: Plan): string[] {
  return changes.map((change) =>
    Buffer.from(hashOf({ account, operation: operationOf(change) }), 'hex')
      .toString('base64url')
      .slice(0, 12),
  )
}

function operationOf({ action, kind, key, id, send, aside }: Change): Fields {
  return { action, kind, key, id, send, ...(aside && { aside }) }
}

function hashOf(value: Json): string {
  return createHash('sha256').update(stable(value)).digest('hex')
}

/** JSON with the keys of every object in order. */
function stable(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(stable).join(',')}]`
  // No JSON begins so: nothing that is not sealed has the same digest.
  if (isSealed(value)) return `secret ${JSON.stringify(value.$secret)}`
  if (!isObject(value)) return JSON.stringify(value)
  const entries = Object.keys(value)
    .sort()
    .map((name) => `${JSON.stringify(name)}:${stable(value[name]!)}`)
  return `{${entries.join(',')}}`
}
