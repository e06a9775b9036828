/** Which servers have a kind, and what of it not every one has: data that the plan, the doctor, the pages and the tests read. */
import type { Fields, Json } from './json.ts'

export interface Availability {
  /** The Chatwoot versions on which these facts were seen. */
  readonly verified: string
  /** The first release that has the kind at all; of older ones than 3.0 nothing is known. */
  readonly since: string
  /** The first release that no longer has it. */
  readonly until: string | null
  /** The edition that has it. */
  readonly edition: 'any' | 'enterprise'
  /** The feature flag that shows it in the dashboard. The API works without it. */
  readonly feature: string | null
  /** The feature flag without which the API refuses it. */
  readonly needsFeature: string | null
  /** What of it some servers lack. */
  readonly parts: readonly Part[]
}

/** A field, or values of it, that not every server has. */
export interface Part {
  /** Where it stands, as in `Reference`: `csat_config`, `subscriptions[]`, `conditions[].attribute_key`. */
  readonly at: string
  /** Only these values there; when absent the whole field. */
  readonly values?: readonly Json[]
  /** Only values such as these; `are` goes on from the name of the place: "over 255 characters". `of` is the resource. */
  readonly such?: { readonly are: string; readonly holds: (value: Json, of: Fields) => boolean }
  /** The first release that has it. */
  readonly since?: string
  /** The first release that no longer has it. */
  readonly until?: string
  readonly edition?: 'enterprise'
  /** The feature flag without which it does not work. */
  readonly feature?: string
  /**
   * What a server that lacks it does with a request that holds it: it refuses all of it (422), fails at it (500), leaves it
   * out without a word (200), or stores it and never acts on it.
   */
  readonly otherwise: 'refuses' | 'fails' | 'ignores' | 'idles'
  /** What to write there instead: `"company"`. */
  readonly instead?: string
}

export type Edition = 'enterprise' | 'community'

/** What a server says of itself and of the account; null for what it does not say, of which nothing is assumed. */
export interface Release {
  /** Such as `4.15.1`. */
  readonly version: string | null
  readonly edition: Edition | null
  /** The features that are switched on in the account. */
  readonly features: ReadonlySet<string> | null
}
