/** Cases and recordings: situations with rules, and what a real Chatwoot did with them, one JSON line each. */
import type { Json, JsonObject } from '../src/simulate/world/model.ts'

export interface Fixtures {
  readonly labels?: readonly string[]
  readonly teams?: { readonly [name: string]: { readonly members?: readonly Json[] } }
  readonly inboxes?: { readonly [name: string]: JsonObject }
  readonly attributes?: readonly { readonly key: string; readonly model: string; readonly type: string }[]
  readonly macros?: { readonly [name: string]: Json }
  readonly slas?: { readonly [name: string]: JsonObject }
}

/** What somebody does: `{verb: body}`. */
export type Step = { readonly [verb: string]: Json }

export interface RuleOfCase {
  readonly name: string
  readonly event_name: string
  readonly active?: boolean
  readonly conditions?: Json
  readonly actions: Json
}

export interface Case {
  readonly case: string
  readonly fixtures?: Fixtures
  readonly given?: { readonly contact?: JsonObject; readonly steps?: readonly Step[] }
  readonly rules: readonly RuleOfCase[]
  readonly event: readonly Step[]
  /** Digits in the texts of messages are recorded as #. */
  readonly mask_numbers?: boolean
  /** What the webhook of a rule holds is recorded as well. */
  readonly payload?: boolean
}

export interface Suite {
  readonly fixtures?: Fixtures
  readonly cases: readonly Case[]
}

/** What was seen. */
export interface Result {
  readonly refused?: Json
  readonly fired: readonly string[]
  readonly order: string
  readonly times?: { readonly [name: string]: number }
  readonly deactivated?: readonly string[]
  readonly effects: JsonObject
  readonly server_events: readonly string[]
  readonly answers?: Json
}

/** Everything of a result that is held to the recording. */
export const COMPARED = [
  'refused',
  'fired',
  'order',
  'times',
  'deactivated',
  'effects',
  'answers',
  'server_events',
] as const
