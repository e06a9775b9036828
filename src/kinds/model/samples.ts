/** What shows a kind in docs and tests, besides its example. */
import type { Fields, Json } from './json.ts'

/** What the one example cannot show, for the conformance test and nothing else. */
export interface Samples {
  /** Further resources as a person writes them: of another shape, with other references, with every literal. */
  readonly more: readonly Fields[]
  /** Several ways of one value that the server stores as they come: no drift between them. */
  readonly same: { readonly [field: string]: readonly Json[] }
  /** What to change in the example, from and to, so that it weakens; from null, it is created so. */
  readonly weakens: readonly (readonly [from: Fields | null, to: Fields])[]
  /** The same for what must not weaken. */
  readonly harmless: readonly (readonly [from: Fields | null, to: Fields])[]
  /** What to change in the example so that it writes to customers by itself. */
  readonly answers: readonly Fields[]
}
