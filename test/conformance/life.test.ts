/**
 * What every kind of the registry must do, shown against the double with the example of its declaration: a new kind is
 * tested the day it is added.
 */

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { NO_FILES } from '../../src/desired/values.ts'
import { makeExport } from '../../src/export/make.ts'
import { marked } from '../../src/kinds/credentials.ts'
import { kindNamed } from '../../src/kinds/index.ts'
import type { Json } from '../../src/kinds/model/kind.ts'
import { canonical } from '../../src/plan/model/canonical.ts'
import { valueAt } from '../../src/plan/model/paths.ts'
import { isEqual } from '../../src/redact/seal.ts'
import { isCredential } from '../../src/redact/secrets.ts'
import { other } from '../other.ts'
import { desiredOf, wordsOf } from '../plan/sides.ts'
import { type Account, besides, judged, keyOf, needed, openAccount } from './account.ts'
import { samplesOf, withAt } from './values.ts'

/** What cannot be deleted is no longer managed; of what lies over something that is a list, and no single one. */
const leaving = (of: string) => {
  const { endpoint, example } = kindNamed(of)
  const isOne = endpoint.over !== null && !Object.values(example).some(Array.isArray)
  return endpoint.remove === null && !isOne ? 'forget' : 'delete'
}

/** The same for everything that has to be there for one. */
const allLeaving = (of: string) =>
  Object.entries(needed(of))
    .flatMap(([kind, those]) => Object.keys(those).map(() => leaving(kind)))
    .sort()

let account: Account
beforeAll(async () => {
  account = await openAccount()
})
afterAll(() => account.close())

describe.each(judged.map((kind) => [kind.name, kind] as const))('%s', (name, kind) => {
  test('has a canonical form that does not change when it is taken again', () => {
    const once = canonical(kind, kind.example)

    expect(canonical(kind, once)).toEqual(once)
  })

  test('is created, and then there is nothing left to do', async () => {
    await account.apply(needed(name))

    expect(wordsOf((await account.plan(needed(name))).plan)).toEqual([])
  })

  test.each([false, true])('is exported to files whose plan is empty (terse: %s)', async (isTerse) => {
    const { live } = (await account.plan(needed(name))).reading
    const sources = {
      desired: desiredOf({}),
      secrets: new Map(),
      findings: [],
      root: '',
      files: [],
      contents: new Map(),
      ...NO_FILES,
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
      isTerse,
      foreign: [],
      elsewhere: [],
    })

    expect(findings).toEqual([])
    expect(added.map((one) => one.kind)).toContain(name)
    expect(its!.changes.filter(({ action }) => action !== 'adopt')).toEqual([])
  })

  test('updates every field there and back, and only that field', async () => {
    const plain = (field: string) =>
      !kind.limits.immutable.includes(field) &&
      !kind.references.some(({ at }) => at === field || at.startsWith(`${field}[]`))
    for (const field of Object.keys(kind.example).filter(plain)) {
      const before = kind.example[field]!
      const changed = { ...kind.example, [field]: other(before) }
      if (!kind.schema.safeParse(changed).success || isEqual(changed[field], before)) continue
      await account.apply({ ...needed(name), [name]: { ...needed(name)[name], [keyOf(name)]: changed } })
      const back = await account.apply(needed(name))

      expect(
        back.changes.map(({ key, fields }) => [key, [...new Set(fields.map(({ path }) => /^\w+/.exec(path)![0]))]]),
      ).toContainEqual([keyOf(name), [field]])
      expect(wordsOf((await account.plan(needed(name))).plan)).toEqual([])
    }
  })

  test('shows no credential', async () => {
    const { live } = (await account.plan(needed(name))).reading

    JSON.stringify(live[name], (field: string, value: Json) => {
      if (typeof value === 'string' && isCredential(field, marked)) throw new Error(`shows ${field}`)
      return value
    })
  })

  test('is deleted when it is no longer declared, and then there is nothing left to do', async () => {
    const { its } = await account.run(await account.plan({}))

    expect(its.changes.map(({ action }) => action).sort()).toEqual(allLeaving(name))
    expect(wordsOf((await account.plan({})).plan)).toEqual([])
  })

  test('comes back as it was when its deletion is undone, and goes again when that is undone', async () => {
    await account.apply(needed(name))
    const gone = await account.run(await account.plan({}))
    const readable = kind.comparison.writtenOnly.reduce((all, path) => withAt(all, path, undefined), kind.example)
    if (kind.limits.cannotCreate(readable) !== null) {
      // Secrets that nobody can read do not come back, and that is said of the kind.
      await account.undo(gone.outcomes, 1)
      expect(kind.words.gone).toContain('secret')
      return
    }
    const back = await account.run(await account.undo(gone.outcomes))
    const { plan } = await account.plan(needed(name))
    // Nothing is written to what was no longer managed: where the server took out what was deleted, that is drift.
    const isTakenOut = ({ path }: { path: string }) =>
      kind.endpoint.isSingle && kind.references.some(({ at }) => at === `${path}[]`)
    expect(plan.changes.flatMap(({ fields }) => fields.filter((field) => !isTakenOut(field)))).toEqual([])

    const again = await account.run(await account.undo(back.outcomes))
    expect(again.its.changes.map(({ action }) => action).sort()).toEqual(allLeaving(name))
    expect(account.ledger().resources).toEqual({})
  })

  test('without a secret that nobody can read it is not brought back', async () => {
    for (const sample of samplesOf(kind)) {
      const isLost = (path: string) =>
        isCredential(path.split('.').at(-1)!, new Set()) &&
        ![undefined, null, ''].includes(valueAt(sample, path) as null)
      if (!kind.comparison.writtenOnly.some(isLost)) continue
      account.reset()
      await account.apply(needed(name, sample))
      const gone = await account.run(await account.plan(besides(name, needed(name, sample))))
      await account.undo(gone.outcomes, 1)
    }
    account.reset()
  })
})
