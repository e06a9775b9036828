/** What a lint rule is tried on besides its example; each a state of files and, where it matters, of the server. */
import type { Fields } from '../../src/kinds/model/kind.ts'
import type { Example } from '../../src/lint/rule.ts'

export interface Case {
  readonly files: Example
  /** As the server answers, by kind; without it the files are looked at alone. */
  readonly live?: { readonly [kind: string]: readonly (Fields & { readonly id: number })[] }
}

export interface Cases {
  /** Where the example is reported: `error conditions[0].values`. */
  readonly wrong: readonly string[]
  readonly live?: Case['live']
  /** Further states that are reported, with where. */
  readonly fires?: readonly (Case & { readonly told: readonly string[] })[]
  /** Further states that are not. */
  readonly silent?: readonly Case[]
  /** A state for each `unless` of the rule, under its words. */
  readonly unless: { readonly [words: string]: Case }
  /** A state that it is not about; of rules, the example switched off is one. */
  readonly other?: Case
}
