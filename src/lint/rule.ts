/** What a lint rule is: words for its page, and a pure function that finds what is saved and does not mean what it says. */
import type { Fields, Json } from '../kinds/model/kind.ts'
import type { Edit } from '../plan/model/paths.ts'
import type { Severity } from '../plan/model/plan.ts'
import type { Account, Resource } from './account.ts'

export interface LintRule {
  readonly code: `L-${string}`
  /** What is wrong, in a few words. */
  readonly title: string
  /** The worst that it reports; a finding may be milder. */
  readonly severity: Severity
  /** Why it hurts, and how that is known: a measurement on Chatwoot 4.15.1, its source, or people's reports. */
  readonly why: string
  /** What to do instead. */
  readonly fix: string
  /** When it is not reported although it looks like it. A test holds a case for each. */
  readonly unless: readonly string[]
  /** Resources by kind and key, as they stand in a file: one that is reported, and the one that works. */
  readonly example: { readonly wrong: Example; readonly right: Example }
  readonly find: (account: Account) => readonly Told[]
}

export type Example = { readonly [kind: string]: { readonly [key: string]: Fields } }

/** One finding, before it has its place. */
export interface Told {
  readonly on: Resource
  /** The path inside of it; empty for all of it. */
  readonly at: string
  /** Half a sentence, which the resource's name stands before. */
  readonly says: string
  /** One sentence. */
  readonly help: string
  readonly severity?: Severity
  /** What in the file makes it right, where that is mechanical. */
  readonly edits?: readonly Edit[]
}

/** Text of the files inside a sentence. */
export function quoted(value: Json): string {
  return JSON.stringify(value)
}

/** `a`, `a and b`, `a, b and c`; of many the first few. */
export function listed(names: readonly string[], most = 4): string {
  if (names.length > most) return `${names.slice(0, most).join(', ')} and ${names.length - most} more`
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}
