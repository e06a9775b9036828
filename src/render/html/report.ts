/** What the page is made from: the report of a run, and what belongs on a page that is kept. */
import type { Release } from '../../kinds/model/availability.ts'
import type { Outcome } from '../../plan/model/plan.ts'
import type { Report } from '../report.ts'
import type { Markup } from './markup.ts'

export interface HtmlReport extends Report {
  readonly mode: 'plan' | 'drift' | 'apply' | 'resync' | 'undo'
  /** Null where nobody looked at one. */
  readonly server: (Pick<Release, 'version' | 'edition'> & { readonly address: string }) | null
  /** When it was made, ISO 8601 in UTC. */
  readonly at: string
  /** What became of the changes, in their order; null where nothing was to be done. */
  readonly outcomes: readonly Outcome[] | null
  /** Why the ledger does not know of it, if it does not. */
  readonly unkept?: string | null
  /** Sections of their own behind the changes, such as a picture (an SVG of attributes; the page allows no other styles). */
  readonly sections?: readonly Section[]
}

export interface Section {
  readonly title: string
  readonly content: Markup
}
