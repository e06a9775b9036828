/**
 * What every kind of the registry must do, shown against the double with the example of its declaration: a new kind is
 * tested the day it is added.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { applyPlan } from '../src/chatwoot/apply.ts'
import { type Chatwoot, openChatwoot } from '../src/chatwoot/client.ts'
import { readLive } from '../src/chatwoot/live.ts'
import { makeExport } from '../src/export/make.ts'
import { kindNamed, kinds } from '../src/kinds/index.ts'
import type { Fields } from '../src/kinds/model/kind.ts'
import { emptyLedger, ledgerAfter } from '../src/plan/ledger/after.ts'
import { kindsToRead, makePlan } from '../src/plan/make.ts'
import { kindsReferredTo } from '../src/plan/match/each-reference.ts'
import { bindingsToRead } from '../src/plan/match/match.ts'
import { canonical } from '../src/plan/model/canonical.ts'
import type { Ledger } from '../src/plan/model/ledger.ts'
import type { Outcome } from '../src/plan/model/plan.ts'
import { completed, revealNothing, toRead, undoOf } from '../src/plan/undo/index.ts'
import { isEqual } from '../src/redact/seal.ts'
import { type Double, startDouble } from './double/server.ts'
import { other } from './other.ts'
import { desiredOf, wordsOf } from './plan/sides.ts'

/** The keys that examples refer to. */
const KEYS: { [kind: string]: string } = {
  labels: 'billing',
  teams: 'second-level',
  inboxes: 'shop',
  agent_bots: 'welcome',
  agents: 'rajiv@example.com',
  custom_attribute_definitions: 'plan',
}
const keyOf = (kind: string) => KEYS[kind] ?? 'example'

const NOW = '2026-01-01T00:00:00Z'
const LAST = { commit: null, actor: null, run: '1', at: NOW }

let double: Double
let chatwoot: Chatwoot
let ledger: Ledger

beforeAll(async () => {
  double = await startDouble()
  chatwoot = await openChatwoot({ url: double.url, token: 'admin-token', account: 2, environment: {} })
  ledger = emptyLedger(2, 'salt')
})
afterAll(async () => {
  await chatwoot.close()
  await double.close()
})

async function plan(resources: { [kind: string]: { [key: string]: Fields } }) {
  const desired = desiredOf(resources)
  const { live } = await readLive(chatwoot.reader(), kindsToRead(desired, ledger), (kind, so) =>
    bindingsToRead(kind, desired, so, ledger, (text) => text),
  )
  return {
    live,
    plan: makePlan({
      account: 2,
      desired,
      live,
      ledger,
      elsewhere: [],
      salt: 'salt',
      now: NOW,
      allowed: new Set(),
      reveal: (text) => text,
    }),
  }
}

async function apply(resources: { [kind: string]: { [key: string]: Fields } }) {
  const planned = await plan(resources)
  expect(planned.plan.findings).toEqual([])
  return (await run(planned)).its
}

/** The plan that takes these outcomes back. */
async function undo(outcomes: readonly Outcome[]) {
  const effort = { reads: 0, writes: 0, retries: 0, seconds: 0 }
  const receipt = { ...LAST, account: 2, mode: 'apply', digest: '', outcomes, effort }
  const { kinds: names, desired } = toRead(receipt, ledger)
  const { live } = await readLive(chatwoot.reader(), names, (kind, so) =>
    bindingsToRead(kind, desired, so, ledger, revealNothing),
  )
  const its = undoOf(receipt, ledger, live)
  expect(its.refused).toBe(0)
  const { account, salt } = ledger
  const sides = { account, salt, live, desired: its.desired, ledger: its.ledger, elsewhere: [], now: NOW }
  return { live, plan: completed(makePlan({ ...sides, allowed: new Set(), reveal: revealNothing }), its, ledger) }
}

async function run({ plan: its, live }: Awaited<ReturnType<typeof plan>>) {
  const { outcomes } = await applyPlan(chatwoot.writer(), its, live, (text) => text)
  expect(outcomes.filter(({ state }) => state !== 'applied')).toEqual([])
  ledger = ledgerAfter(ledger, its, outcomes, LAST, 'desired')
  return { its, outcomes }
}

describe.each(kinds.map((kind) => [kind.name, kind] as const))('%s', (name, kind) => {
  /** The example and all that it refers to, down to the last. */
  const needed = (of: string): { [kind: string]: { [key: string]: Fields } } => {
    const { example } = kindNamed(of)
    const others = [...kindsReferredTo(kindNamed(of), example)]
    return Object.assign({ [of]: { [keyOf(of)]: example } }, ...others.map(needed))
  }

  test('has a canonical form that does not change when it is taken again', () => {
    const once = canonical(kind, kind.example)

    expect(canonical(kind, once)).toEqual(once)
  })

  test('is created, and then there is nothing left to do', async () => {
    await apply(needed(name))

    expect(wordsOf((await plan(needed(name))).plan)).toEqual([])
  })

  test('is exported to files whose plan is empty', async () => {
    const { live } = await plan(needed(name))
    const sources = {
      desired: desiredOf({}),
      secrets: new Map(),
      findings: [],
      root: '',
      files: [],
      readText: () => ({ problem: 'does not exist', isFree: true }),
    }
    const {
      findings,
      added,
      plan: its,
    } = makeExport({
      account: 2,
      sources,
      desired: sources.desired,
      live,
      ledger: null,
      salt: 'salt',
      kinds: new Set(Object.keys(live)),
      reveal: (text) => text,
      environment: {},
      ownOutputs: new Set(),
      isPruning: false,
      isOnlyDeclared: false,
      foreign: [],
      elsewhere: [],
    })

    expect(findings).toEqual([])
    expect(added.map((one) => one.kind)).toContain(name)
    expect(its!.changes.filter(({ action }) => action !== 'adopt')).toEqual([])
  })

  test('updates every field there and back, and only that field', async () => {
    const plain = (field: string) =>
      !kind.limits.immutable.includes(field) && !kind.references.some(({ at }) => at === field)
    for (const field of Object.keys(kind.example).filter(plain)) {
      const before = kind.example[field]!
      const changed = { ...kind.example, [field]: other(before) }
      if (!kind.schema.safeParse(changed).success || isEqual(changed[field], before)) continue
      await apply({ ...needed(name), [name]: { [keyOf(name)]: changed } })
      const back = await apply(needed(name))

      expect(
        back.changes.map(({ key, fields }) => [key, [...new Set(fields.map(({ path }) => /^\w+/.exec(path)![0]))]]),
      ).toContainEqual([keyOf(name), [field]])
      expect(wordsOf((await plan(needed(name))).plan)).toEqual([])
    }
  })

  test('shows nothing that the declaration calls secret', async () => {
    const { live } = await plan(needed(name))

    for (const secret of kind.safety.secrets) expect(JSON.stringify(live[name])).not.toContain(`"${secret}"`)
  })

  test('is deleted when it is no longer declared, and then there is nothing left to do', async () => {
    const { its } = await run(await plan({}))

    expect(its.changes.map(({ action }) => action)).toEqual(Object.keys(needed(name)).map(() => 'delete'))
    expect(wordsOf((await plan({})).plan)).toEqual([])
  })

  test('comes back as it was when its deletion is undone, and goes again when that is undone', async () => {
    await apply(needed(name))
    const gone = await run(await plan({}))
    const back = await run(await undo(gone.outcomes))
    expect(wordsOf((await plan(needed(name))).plan)).toEqual([])

    const again = await run(await undo(back.outcomes))
    expect(again.its.changes.map(({ action }) => action)).toEqual(Object.keys(needed(name)).map(() => 'delete'))
    expect(ledger.resources).toEqual({})
  })
})
