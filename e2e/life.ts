/** The whole life of one resource of a kind, from its declaration alone: nothing here knows which kinds there are. */

import * as z from 'zod/mini'
import { kinds } from '../src/kinds/index.ts'
import type { Fields, Json, Kind } from '../src/kinds/kind.ts'
import { canonical } from '../src/plan/canonical.ts'
import { entriesOf } from '../src/plan/ledger.ts'
import { isEqual } from '../src/plan/seal.ts'
import { keyOf, needed, type Resources } from '../test/examples.ts'
import { other } from '../test/other.ts'
import type { Account } from './account.ts'
import { Home, words } from './home.ts'

export interface Step {
  readonly name: string
  /** Null when it passed. */
  readonly skipped: string | null
  readonly failed: string | null
}

/** Milliseconds until what Chatwoot deletes in the background has to be gone. */
const LATER = 60_000

export async function life(kind: Kind, account: Account, environment: { [name: string]: string }): Promise<Step[]> {
  const steps: Step[] = []
  const home = await Home.open(environment)
  const whole = needed(kind.name)
  const key = keyOf(kind.name)
  let isBroken = false
  const step = async (name: string, run: () => Promise<unknown>) => {
    const failed = isBroken
      ? null
      : await run().then(
          () => null,
          (error: Error) => error.message,
        )
    steps.push({ name, skipped: isBroken ? 'what it builds on failed' : null, failed })
    return failed === null
  }
  const skip = (name: string, skipped: string) => steps.push({ name, skipped, failed: null })
  const idOf = async () => (await home.ledger())!.resources[kind.name]![key]!.id

  try {
    isBroken = !(await step('is created, and then the plan is empty', () => applied(home, whole)))
    for (const field of Object.keys(kind.example)) {
      const value = another(kind, field)
      if ('why' in value) skip(`${field} is changed`, value.why)
      else
        await step(`${field} is changed, and then the plan is empty`, () =>
          applied(home, withField(kind, whole, field, value.to)),
        )
    }
    // Every field went back in the request that changed the next one; now the last.
    isBroken = !(await step('is put back', () => applied(home, whole)))

    const byHand = Object.keys(kind.example).find((field) => 'to' in another(kind, field))
    const isBinding = kind.endpoints.shape === 'binding'
    if (byHand === undefined && !isBinding)
      skip('an edit by hand is drift, and a re-sync takes it back', 'no field of it can change')
    else
      await step('an edit by hand is drift, and a re-sync takes it back', async () => {
        const edit = byHand === undefined ? {} : { [byHand]: (another(kind, byHand) as { to: Json }).to }
        await account.edit(kind, await idOf(), edit)
        const drift = await home.shown('drift')
        if (!drift.some((change) => change.kind === kind.name && change.key === key))
          throw new Error(`drift shows ${words(drift) || 'nothing'}`)
        await applied(home, whole)
      })

    await step('is exported to files whose plan is empty, and whose second export changes no byte', async () => {
      const first = await home.exported()
      await home.planIsEmpty(['--desired', 'exported', '--ledger', 'none.json'])
      if ((await home.exported()) !== first) throw new Error('the second export differs from the first')
    })

    await step('is deleted when it is no longer declared, and then the plan is empty', async () => {
      const id = await idOf()
      await applied(home, {})
      const until = Date.now() + (kind.deletion.when === 'later' ? LATER : 0)
      while (await account.has(kind, id)) {
        if (Date.now() > until) throw new Error(`the server still has number ${id}`)
        await new Promise((done) => setTimeout(done, 1000))
      }
    })
  } finally {
    await cleanUp(home, account)
    await home.close()
  }
  return steps
}

async function applied(home: Home, resources: Resources): Promise<void> {
  await home.declare(resources)
  await home.apply()
  await home.planIsEmpty()
}

function withField(kind: Kind, whole: Resources, field: string, to: Json): Resources {
  return { ...whole, [kind.name]: { [keyOf(kind.name)]: { ...kind.example, [field]: to } } }
}

/** Another value that the field can be given, or why there is none. */
function another(kind: Kind, field: string): { readonly to: Json } | { readonly why: string } {
  const before = kind.example[field]!
  if (kind.immutable.includes(field)) return { why: 'no update can change it' }
  const takes = (to: Json): boolean =>
    kind.schema.safeParse({ ...kind.example, [field]: to }).success && isOther(kind, field, to)
  const isReference = kind.references.some(({ at }) => at === field)
  const to = [...(isReference ? [] : candidates(kind, field)), null].find(takes)
  if (to !== undefined) return { to }
  return {
    why: isReference
      ? 'it cannot be empty, and there is one resource to refer to'
      : `no second value is known beside ${JSON.stringify(before)}`,
  }
}

function candidates(kind: Kind, field: string): Json[] {
  const before = kind.example[field]!
  const { properties = {} } = z.toJSONSchema(kind.schema, { unrepresentable: 'any' })
  const { enum: words = [] } = properties[field] as { readonly enum?: readonly string[] }
  return [other(before), ...(typeof before === 'string' ? [`${before}-x`] : []), ...words]
}

function isOther(kind: Kind, field: string, to: Json): boolean {
  const as = (fields: Fields) => canonical(kind, fields)[field]!
  return !isEqual(as({ ...kind.example, [field]: to }), as(kind.example))
}

/** What a failed life left on the server, bindings and rules before what they name. */
async function cleanUp(home: Home, account: Account): Promise<void> {
  const ledger = await home.ledger()
  if (ledger === null) return
  for (const { kind, id } of entriesOf(ledger)) await account.remove(kinds.find(({ name }) => name === kind)!, id)
}
