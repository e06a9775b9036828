/** Where a secret cannot stand: in what is read to know what is meant, because it would have to be shown to be checked. */

import { kindNamed } from '../kinds/index.ts'
import type { Fields, Kind } from '../kinds/model/kind.ts'
import { mapReferences } from '../plan/match/each-reference.ts'
import { keyWords } from '../plan/match/locate.ts'
import { article } from '../plan/match/nowhere.ts'
import { mapAt } from '../plan/model/paths.ts'
import { hasSealed, unseal } from '../redact/seal.ts'
import { isChoice, pathOf, valueIn } from './check.ts'

/** Half a sentence about a path, and what to do. */
export type Misplaced = (path: string, sentence: string, nextStep: string) => void

export function misplacedSecrets(kind: Kind, fields: Fields, wrong: Misplaced): void {
  if (!hasSealed(fields)) return
  const told = new Set<string>()
  const tell: Misplaced = (path, sentence, nextStep) => {
    if (!told.has(path)) wrong(path, sentence, nextStep)
    told.add(path)
  }
  const PLAIN = 'Write it in the open: secrets are for texts that are only passed on.'
  mapReferences(kind, fields, (value, { to }, path) => {
    if (hasSealed(value))
      tell(
        path,
        `names ${article(to)}, and a name cannot be a secret`,
        `Write the key or the ${keyWords(kindNamed(to))}.`,
      )
    return value
  })
  for (const at of decisivePaths(kind))
    mapAt(fields, at, (value, path) => {
      if (hasSealed(value)) tell(path, 'says what is meant here, and cannot be a secret', PLAIN)
      return value
    })
  // As they are written, no text of a secret is one of the values that Chatwoot knows.
  const { error } = kind.schema.safeParse(unseal(fields, (text) => text))
  for (const issue of error?.issues ?? [])
    if (isChoice(issue) && hasSealed(valueIn(fields, issue.path)))
      tell(pathOf(issue.path), 'is one of a few values that Chatwoot knows, and cannot be a secret', PLAIN)
}

/** What others refer to it by, and what tells one action, condition or item of a list from another. */
function decisivePaths({ references, comparison: { keyed }, identity: { referredBy } }: Kind): Set<string> {
  const told = references.flatMap(({ at }) =>
    [...at.matchAll(/\[(\w+)=[^\]]*\]/g)].map(({ 1: by, index }) => `${at.slice(0, index)}[].${by}`),
  )
  const items = Object.entries(keyed).map(([field, by]) => `${field}[].${by}`)
  return new Set([...(referredBy === 'id' ? [] : [referredBy]), ...told, ...items])
}
