/** A wrong fact about which one is which is noticed: by what the double takes only once, and what needs a temporary name. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { Problems } from '../../src/desired/problems.ts'
import { takenTwice } from '../../src/desired/taken.ts'
import type { Fields } from '../../src/kinds/model/kind.ts'
import { valueAt } from '../../src/plan/model/paths.ts'
import { desiredOf, wordsOf } from '../plan/sides.ts'
import { type Account, besides, type Declared, errorsOf, judged, keyOf, needed, openAccount } from './account.ts'
import { changedBut, leavesOf, samplesOf, withAt } from './values.ts'

let account: Account
beforeAll(async () => {
  account = await openAccount()
})
beforeEach(() => account.reset())
afterAll(() => account.close())

function takenTwiceIn(declared: Declared): boolean {
  const problems = new Problems()
  takenTwice(desiredOf(declared).resources, problems)
  return problems.findings.length > 0
}

describe.each(judged.map((kind) => [kind.name, kind] as const))('%s', (name, kind) => {
  const { identity, endpoint } = kind
  const samples = samplesOf(kind)

  test('a twin that the server refuses is refused by the plan, and no other', async () => {
    const takenAlone = new Set<string>()
    let isTakenWhole = false
    const fixed = kind.references.filter(({ at }) => kind.limits.immutable.includes(at))
    for (const sample of samples) {
      const texts = leavesOf(sample).filter((path) => typeof valueAt(sample, path) === 'string')
      const whole = leavesOf(sample)
      for (const kept of [...texts.map((path) => [path]), identity.naturalKey, whole]) {
        const second = changedBut(kind, sample, kept)
        account.reset()
        await account.apply(needed(name, sample))
        const all = needed(name, sample)
        const declared = { ...all, [name]: { ...all[name], second } }
        const isDuplicate = takenTwiceIn(declared)
        const planned = await account.plan(declared)
        const isSaid = errorsOf(planned.plan).length > 0
        const { outcomes } = isSaid ? { outcomes: [] } : await account.attempt(planned)
        if (isSaid && endpoint.over === null && (await isTaken(sample, second)))
          throw new Error(`${JSON.stringify(second)} beside ${JSON.stringify(sample)} is refused by the plan alone`)
        const isRefused = isSaid || outcomes.some(({ state }) => state !== 'applied')
        if (endpoint.over === null) expect(isRefused, `${JSON.stringify(kept)} twice`).toBe(isDuplicate)
        if (!isRefused) continue
        if (kept.length === 1 && !kept[0]!.includes('.')) takenAlone.add(kept[0]!)
        isTakenWhole ||= sample === kind.example
      }
    }
    if (endpoint.isSingle) expect(identity.naturalKey).toEqual([])
    else if (endpoint.over !== null) expect(identity.naturalKey).toEqual([endpoint.over.at])
    else if (takenAlone.size > 0) expect(takenAlone).toContain(identity.naturalKey[0])
    else if (!isTakenWhole) expect(identity.naturalKey).toEqual(identity.nameField === null ? [] : [identity.nameField])
    // What it refers to and can never leave tells it apart as well.
    else expect([...identity.naturalKey, ...fixed].length).toBeGreaterThan(1)
  })

  test('what one of another shape has as well is refused where the server refuses it, and no other', async () => {
    if (endpoint.over !== null) return
    for (const first of samples)
      for (const other of samples.filter((one) => one !== first))
        for (const path of leavesOf(other).filter(
          (one) => one.includes('.') && typeof valueAt(first, one) === 'string',
        )) {
          const second = withAt(changedBut(kind, other, []), path, valueAt(first, path))
          if (isTold(path) || !kind.schema.safeParse(second).success) continue
          const all = needed(name, first)
          expect(
            !takenTwiceIn({ ...all, [name]: { ...all[name], second } }),
            `${path} of ${JSON.stringify([first, other])}`,
          ).toBe(await isTaken(first, second))
        }
  })

  /** The value there says of what shape the rest is. */
  const isTold = (path: string) =>
    new Set(samples.map((sample) => valueAt(sample, path))).size > 1 && path.endsWith('.type')

  /** Whether the server takes the second beside the first, by the request with which it would be created alone. */
  async function isTaken(sample: Fields, second: Fields): Promise<boolean> {
    account.reset()
    await account.attempt(await account.plan(needed(name, second)))
    const creating = account.sent('POST').at(-1)
    account.reset()
    await account.apply(needed(name, sample))
    const before = (await account.listed(kind)).length
    if (creating !== undefined) await account.ask('POST', creating.path.replace('/api/v1', ''), creating.body)
    return (await account.listed(kind)).length > before
  }

  test('one that is there already is not taken for another', async () => {
    if (endpoint.over !== null || endpoint.isSingle) return
    for (const [index, first] of samples.entries())
      for (const second of samples.slice(0, index)) {
        account.reset()
        await account.apply(needed(name, first))
        account.forget()
        const around = needed(name, second)
        const its = needed(name, first)
        const both = { ...its, ...around, [name]: { ...besides(keyOf(name), its[name]!), ...around[name], first } }
        if (takenTwiceIn(both)) continue
        const planned = await account.plan(both)
        expect(errorsOf(planned.plan), JSON.stringify([first, second])).toEqual([])
        await account.run(planned)
        expect(wordsOf((await account.plan(both)).plan)).toEqual([])
      }
  })

  test('names that the server takes once can be exchanged', async () => {
    for (const field of Object.keys(identity.unique)) {
      account.reset()
      const second = changedBut(kind, kind.example, [])
      const all = needed(name)
      await account.apply({ ...all, [name]: { ...all[name], second } })
      const exchanged = {
        ...all[name],
        [keyOf(name)]: { ...kind.example, [field]: second[field]! },
        second: { ...second, [field]: kind.example[field]! },
      }
      const planned = await account.plan({ ...all, [name]: exchanged })
      expect(errorsOf(planned.plan)).toEqual([])
      await account.run(planned)
      expect(wordsOf((await account.plan({ ...all, [name]: exchanged })).plan)).toEqual([])
    }
  })
})
