/**
 * The ledger and its receipts as text, the same in a branch and in a file.
 *
 * A ledger that cannot be read whole is an error and never "no ledger": without one, nothing we own would be known to
 * be ours.
 */
import * as z from 'zod/mini'
import type { Fields, Json } from '../../kinds/model/kind.ts'
import { LongInteger, parseJson } from '../../kinds/model/long-integer.ts'
import { WorkflowError } from '../model/errors.ts'
import { isKey } from '../model/key.ts'
import { entriesOf, type Ledger, type Receipt } from '../model/ledger.ts'
import { isObject } from '../model/paths.ts'
import { subjectOf } from '../model/plan.ts'
import { decoded, encoded } from './encoded.ts'

const VERSION = 1

/** Free JSON, kept as it came: a copy would lose names such as `__proto__`. */
const fields = z.custom<Fields>(isObject)
const time = z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/))
const apply = {
  commit: z.nullable(z.string()),
  actor: z.nullable(z.string()),
  run: z.string(),
  at: z.string(),
}

const LedgerText = z.strictObject({
  version: z.literal(VERSION),
  account: z.int(),
  installation: z.exactOptional(z.strictObject({ address: z.string(), created_at: z.string() })),
  salt: z.string(),
  resources: z.record(
    z.string(),
    z.record(
      z.string(),
      z.strictObject({
        id: z.int(),
        fields,
        protect: z.exactOptional(z.literal(true)),
        folder: z.exactOptional(z.string()),
        reverts: z.exactOptional(z.record(z.string(), z.array(time))),
        refused: z.exactOptional(fields),
        goesAlong: z.exactOptional(z.literal(true)),
      }),
    ),
  ),
  last: z.nullable(z.strictObject(apply)),
  signature: z.exactOptional(z.string()),
  commits: z.exactOptional(
    z.record(
      z.string(),
      z.strictObject({
        commit: z.string(),
        since: z.nullable(z.string()),
        isPartly: z.exactOptional(z.boolean()),
      }),
    ),
  ),
  late: z.exactOptional(z.record(z.string(), z.string())),
  deleting: z.exactOptional(z.array(z.strictObject({ kind: z.string(), id: z.int(), since: z.string() }))),
})

const ReceiptText = z.object({
  ...apply,
  account: z.int(),
  mode: z.string(),
  digest: z.string(),
  outcomes: z.array(
    z.object({
      action: z.enum(['create', 'update', 'delete', 'adopt', 'forget']),
      kind: z.string(),
      key: z.string(),
      id: z.nullable(z.int()),
      state: z.enum(['applied', 'failed', 'not attempted']),
      reason: z.nullable(z.string()),
      before: fields,
      refused: z.exactOptional(z.array(z.string())),
      // Receipts of the first releases do not have it.
      after: z._default(fields, {}),
    }),
  ),
  undid: z.exactOptional(z.string()),
  signature: z.exactOptional(z.string()),
  effort: z.object({ reads: z.int(), writes: z.int(), retries: z.int(), seconds: z.number() }),
})

/** Keys sorted at every depth and a final newline, so that two versions compare line by line. */
export function textOf(value: Ledger | Receipt): string {
  return `${JSON.stringify(sorted(encoded(value)), null, 2)}\n`
}

/** One receipt on one line. */
export function lineOf(receipt: Receipt): string {
  return `${JSON.stringify(sorted(encoded(receipt)))}\n`
}

/** `place` is where the text was found, for the error. */
export function ledgerFrom(text: string, place: string, account: number): Ledger {
  const value = parsed(text, place)
  const { version } = Object(value)
  if (Number.isInteger(version) && version > VERSION) {
    throw new WorkflowError(
      `${place} was written by a newer chatwoot-as-code (version ${version} of the ledger, this one knows ${VERSION}). Update the action or the command.`,
    )
  }
  const ledger = fitting(LedgerText, value, place)
  const wrong = misnamed(value) ?? twiceIn(ledger)
  if (wrong !== null) throw damaged(place, wrong)
  if (ledger.account !== account) {
    throw new WorkflowError(
      `${place} is about account ${ledger.account}, not ${account}. Nothing was done; every account has a ledger of its own.`,
    )
  }
  return ledger
}

export function receiptFrom(text: string, place: string): Receipt {
  return fitting(ReceiptText, parsed(text, place), place)
}

function parsed(text: string, place: string): unknown {
  try {
    return decoded(parseJson(text) as Json)
  } catch (error) {
    throw damaged(place, 'it is not JSON', error)
  }
}

/** What nothing of ours is called; such names are also those that objects of the language have by themselves. */
function misnamed(value: unknown): string | null {
  const { resources } = value as Ledger
  const isKindName = (name: string) => /^[a-z][a-z0-9_]*$/.test(name) && isKey(name)
  const names = Object.entries(resources).flatMap(([kind, entries]) =>
    isKindName(kind) ? Object.keys(entries).flatMap((key) => (isKey(key) ? [] : [subjectOf({ kind, key })])) : [kind],
  )
  return names.length === 0 ? null : `nothing can be called ${JSON.stringify(names[0]!.slice(0, 200))}`
}

/** A resource with two keys: whichever of them the files no longer declare would delete what the other one declares. */
function twiceIn(ledger: Ledger): string | null {
  const seen = new Map<string, string>()
  for (const entry of entriesOf(ledger)) {
    const [resource, subject] = [`${entry.kind} ${entry.id}`, subjectOf(entry)]
    const first = seen.get(resource)
    if (first !== undefined) return `${first} and ${subject} have the same id ${entry.id}`
    seen.set(resource, subject)
  }
  return null
}

function fitting<T>(schema: z.ZodMiniType<T>, value: unknown, place: string): T {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const [issue] = result.error.issues
  const path = issue?.path.join('.')
  if (issue?.code === 'unrecognized_keys') {
    const names = [...issue.path, issue.keys[0]].join('.')
    throw new WorkflowError(
      `${place} holds ${names}, which this version does not know: a newer chatwoot-as-code wrote it. Update the action or the command. If there was no newer one, put back its last good version.`,
    )
  }
  throw damaged(place, path ? `${path} is not as we write it` : 'it is not as we write it')
}

function damaged(place: string, why: string, cause?: unknown): WorkflowError {
  return new WorkflowError(
    `${place} is damaged: ${why}. Put back its last good version; without it nobody knows what is ours on the server.`,
    { cause },
  )
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null || value instanceof LongInteger) return value
  const entries = Object.entries(value).map(([key, inner]) => [key, sorted(inner)] as const)
  return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)))
}
