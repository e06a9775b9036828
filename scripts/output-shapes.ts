/**
 * The JSON that `--json` prints, and the file that the output `plan` names: for the published schemas and for the test that
 * holds every command to them. Strict here, so that a field nobody has written down fails a test; the published schemas let
 * more pass, because fields are added without a new `version`.
 */
import * as z from 'zod/mini'
import { COLUMNS } from '../src/kinds/model/on-map.ts'

const text = z.string()
const maybe = z.nullable(text)
const count = z.int().check(z.gte(0))
const json = z.unknown()
const fields = z.record(text, json)
const version = z.literal(1)

const subject = { kind: text, key: text }
const place = z.nullable(z.strictObject({ file: text, line: count, column: count }))
const cause = z.enum(['this change', 'drift', 'first contact'])
const action = z.enum(['create', 'update', 'delete', 'adopt', 'forget'])

const finding = z.strictObject({
  code: text,
  severity: z.enum(['error', 'warning', 'note']),
  place,
  subject: maybe,
  sentence: text,
  nextStep: text,
  unknownField: z.optional(text),
  allow: z.optional(z.array(text)),
  instead: z.optional(text),
  holds: z.optional(z.array(text)),
  edits: z.optional(z.array(z.strictObject({ path: text, value: z.optional(json) }))),
  isStanding: z.optional(z.literal(true)),
  standsFor: z.optional(count),
})
const findings = z.array(finding)

const effort = z.strictObject({ reads: count, writes: count, retries: count, seconds: z.number() })

const fieldChange = z.strictObject({
  path: text,
  live: z.optional(json),
  before: z.optional(json),
  desired: z.optional(json),
  cause,
  alsoByHand: z.boolean(),
  isUnknown: z.optional(z.literal(true)),
  namesGone: z.optional(z.literal(true)),
})

const change = z.strictObject({
  action,
  ...subject,
  id: z.nullable(z.int()),
  title: text,
  cause,
  fields: z.array(fieldChange),
  send: fields,
  aside: z.optional(fields),
  before: fields,
  protect: z.boolean(),
  takesAlong: z.optional(z.array(z.strictObject(subject))),
  after: z.array(text),
  place,
  comment: maybe,
  impact: z.optional(
    z.strictObject({
      counts: z.array(z.strictObject({ what: text, count: z.nullable(count) })),
      uses: z.array(z.strictObject({ kind: text, count: z.nullable(count), names: z.array(text) })),
    }),
  ),
})

const about = { ...subject, id: z.nullable(z.int()), title: text, place }

const outcome = z.strictObject({
  action,
  ...subject,
  id: z.nullable(z.int()),
  state: z.enum(['applied', 'failed', 'not attempted']),
  reason: maybe,
  before: fields,
  refused: z.optional(z.array(text)),
  after: fields,
})

const plan = z.strictObject({
  version,
  account: z.int(),
  digest: text,
  counts: z.strictObject({
    creates: count,
    updates: count,
    deletes: count,
    adopts: count,
    forgets: count,
    drift: count,
    changes: count,
    held: count,
    unchanged: count,
    unmanaged: count,
  }),
  hasLedger: z.boolean(),
  assumed: z.optional(z.strictObject({ from: z.literal('ledger'), at: maybe })),
  changes: z.array(change),
  contested: z.array(
    z.strictObject({ ...about, field: fieldChange, reason: text, isFinal: z.optional(z.literal(true)) }),
  ),
  held: z.array(
    z.strictObject({
      ...about,
      cause,
      reason: text,
      needs: maybe,
      changes: z.array(change),
    }),
  ),
  findings,
  outcomes: z.optional(z.array(outcome)),
  effort,
})

const mark = z.nullable(z.enum(['added', 'changed', 'removed']))

const map = z.strictObject({
  version,
  nodes: z.array(
    z.strictObject({
      id: text,
      column: z.enum(COLUMNS),
      kind: maybe,
      key: maybe,
      title: maybe,
      count: z.union([count, z.literal('every')]),
      isOff: z.boolean(),
      mark,
    }),
  ),
  edges: z.array(z.strictObject({ from: text, to: text, says: text, isShut: z.boolean(), mark })),
})

const exported = z.strictObject({
  version,
  account: z.int(),
  folder: text,
  files: z.array(text),
  added: z.array(z.strictObject({ ...subject, id: z.int() })),
  changed: z.array(z.strictObject({ ...subject, id: z.int(), paths: z.array(text) })),
  removed: z.array(z.strictObject(subject)),
  unchanged: count,
  left: z.array(z.strictObject({ kind: text, id: z.nullable(z.int()), title: text, reason: text })),
  kept: z.array(z.strictObject({ ...subject, path: text, reason: text })),
  secrets: z.array(z.strictObject({ name: text, variable: text, place: text })),
  findings,
  effort,
})

const doctor = z.strictObject({
  version,
  isWell: z.boolean(),
  sections: z.array(
    z.strictObject({
      name: text,
      says: maybe,
      facts: fields,
      findings,
      state: z.enum(['ok', 'unseen', 'note', 'warning', 'error']),
    }),
  ),
  requests: z.strictObject({ chatwoot: count, github: count }),
})

export interface Shape {
  /** What prints it. */
  readonly about: string
  readonly schema: z.ZodMiniType
}

/** By the name of the published schema, `schema/output-<name>.json`. */
export const shapes: { readonly [name: string]: Shape } = {
  plan: {
    about: 'plan, apply, drift and undo RUN with --json, and the file that the output `plan` of the action names',
    schema: plan,
  },
  map: { about: 'map --json', schema: map },
  export: { about: 'export --json', schema: exported },
  doctor: { about: 'doctor --json', schema: doctor },
  validate: {
    about: 'validate --json',
    schema: z.strictObject({ version, resources: count, findings: z.optional(findings) }),
  },
  migrate: {
    about: 'migrate --json',
    schema: z.strictObject({
      version,
      account: z.int(),
      folder: text,
      isWritten: z.boolean(),
      files: z.array(text),
      taken: z.array(z.strictObject({ ...subject, id: z.int() })),
      left: z.array(z.strictObject({ kind: text, id: text, title: text, reason: text })),
      kept: z.array(z.strictObject({ ...subject, path: text, reason: text })),
      findings,
      differing: z.array(
        z.strictObject({
          ...subject,
          action,
          fields: z.array(z.strictObject({ path: text, pulumi: z.optional(json), server: z.optional(json) })),
        }),
      ),
      secrets: z.array(z.strictObject({ name: text, place: text, isEncrypted: z.boolean() })),
      effort,
    }),
  },
  runs: { about: 'undo --json without a run', schema: z.strictObject({ version, runs: z.array(text) }) },
  error: {
    about: 'any command with --json that could not go on',
    schema: z.strictObject({ version, error: text, findings }),
  },
}

/** Without what forbids more: a later version may add fields. */
export function outputJsonSchema(name: string): object {
  const { about: description, schema } = shapes[name]!
  const made = z.toJSONSchema(schema) as object
  const open = JSON.parse(JSON.stringify(made), (key, value) =>
    key === 'additionalProperties' && value === false ? undefined : value,
  )
  return { title: `chatwoot-as-code ${name}`, description: `${description}. Fields may be added.`, ...open }
}
