/**
 * A wrong fact about values is noticed: of each sample of a declaration every value is changed, spelt otherwise, emptied and
 * referred to otherwise, and the double says what becomes of it. What the plan takes has to last; what does not last has to
 * be refused by the plan.
 */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { kindNamed, kinds } from '../../src/kinds/index.ts'
import type { Fields, Json, Kind } from '../../src/kinds/model/kind.ts'
import { namesByPlace } from '../../src/plan/match/each-reference.ts'
import { canonical, nameIn, namesOf, titleOf } from '../../src/plan/model/canonical.ts'
import { valueAt } from '../../src/plan/model/paths.ts'
import { wordsOf } from '../plan/sides.ts'
import { type Account, besides, type Declared, errorsOf, judged, keyOf, needed, openAccount } from './account.ts'
import { another, containersOf, isList, leavesOf, refersAt, samplesOf, spellings, valuesIn, withAt } from './values.ts'

let account: Account
beforeAll(async () => {
  account = await openAccount()
})
beforeEach(() => account.reset())
afterAll(() => account.close())

/** Carries it out unless the plan refuses it; then nothing may be left to do. Says whether it was refused. */
async function lasts(declared: Declared, about: unknown): Promise<boolean> {
  const planned = await account.plan(declared)
  if (errorsOf(planned.plan).length > 0) return false
  await account.run(planned)
  await isDone(declared, about)
  return true
}

async function isDone(declared: Declared, about: unknown): Promise<void> {
  const { plan } = await account.plan(declared)
  // What can never become so is held, which is no error.
  const held = plan.findings.filter(({ holds }) => holds !== undefined)
  expect([...wordsOf(plan), ...errorsOf(plan), ...held], JSON.stringify(about)).toEqual([])
}

describe.each(judged.map((kind) => [kind.name, kind] as const))('%s', (name, kind) => {
  const { nameField } = kind.identity
  const samples = samplesOf(kind)
  test('every sample is created, and then there is nothing left to do', async () => {
    for (const sample of samples) {
      account.reset()
      expect(kind.schema.safeParse(sample).error?.issues ?? []).toEqual([])
      await account.apply(needed(name, sample))
      expect(wordsOf((await account.plan(needed(name, sample))).plan)).toEqual([])
    }
  })

  test('the example and the samples leave no field of the schema out, and have none besides', () => {
    const shown = new Set(samples.flatMap((sample) => Object.keys(sample)))
    expect(Object.keys((kind.schema._zod.def as unknown as { shape: Fields }).shape).toSorted()).toEqual(
      [...shown].toSorted(),
    )
  })

  test('what is changed lasts, or the plan refuses it', async () => {
    for (const sample of samples) {
      for (const path of leavesOf(sample)) {
        const changed = refersAt(kind, sample, path) ? null : another(kind, sample, path)
        if (changed === null) continue
        account.reset()
        await account.apply(needed(name, sample))
        if (await lasts(needed(name, changed), [path, valueAt(changed, path)]))
          await lasts(needed(name, sample), [path, 'back'])
      }
      for (const instead of samples) {
        account.reset()
        await account.apply(needed(name, sample))
        await lasts(needed(name, instead), instead)
      }
    }
  })

  test('what is spelt otherwise lasts, or the plan refuses it', async () => {
    for (const sample of samples)
      for (const path of leavesOf(sample))
        for (const spelt of spellings(valueAt(sample, path)!)) {
          const written = withAt(sample, path, spelt)
          // Of names only the order and the number can differ.
          if (!Array.isArray(spelt) && refersAt(kind, sample, path)) continue
          if (!kind.schema.safeParse(written).success) continue
          account.reset()
          const planned = await account.plan(needed(name, written))
          const { outcomes } = await account.attempt(planned)
          if (outcomes.some(({ state }) => state !== 'applied')) continue
          await isDone(needed(name, written), [path, spelt])
          if (!Array.isArray(spelt)) continue
          account.reset()
          await account.apply(needed(name, sample))
          await lasts(needed(name, written), [path, spelt, 'later'])
        }
  })

  test('what the declaration calls the same is no drift', async () => {
    for (const [field, ways] of Object.entries(kind.samples.same))
      for (const one of ways)
        for (const way of ways)
          expect(canonical(kind, { [field]: one }), JSON.stringify([one, way])).toEqual(
            canonical(kind, { [field]: way }),
          )
  })

  test('what is emptied lasts, or the plan says that it cannot', async () => {
    for (const sample of samples)
      for (const path of containersOf(kind)) {
        const emptied = withAt(sample, path, isList(kind, path) ? [] : {})
        if (!kind.schema.safeParse(emptied).success) continue
        account.reset()
        await account.apply(needed(name, sample))
        await lasts(needed(name, emptied), path)
      }
  })

  test('what is nothing lasts, where the schema takes it', async () => {
    for (const sample of samples)
      for (const path of leavesOf(sample)) {
        const without = withAt(sample, path, null)
        if (!kind.schema.safeParse(without).success || refersAt(kind, sample, path)) continue
        account.reset()
        await account.apply(needed(name, sample))
        await lasts(needed(name, without), path)
      }
  })

  test('it goes by the key that others know, or by what it is over', () => {
    const slug = (text: Json) =>
      String(text)
        .toLowerCase()
        .replace(/[^a-z0-9@._]+/g, '-')
    if (keyOf(name) !== 'example') expect(slug(nameIn(kind, kind.example)!)).toBe(keyOf(name))
    if (kind.endpoint.over !== null) expect(nameField).toBe(kind.endpoint.over.at)
    const others = kind.identity.naturalKey.filter((field) => field !== nameField)
    expect(kind.limits.required).toEqual(expect.arrayContaining(others))
  })

  test('what is required is enough, and is not left out', async () => {
    const least = Object.fromEntries(
      Object.entries(kind.example).filter(
        ([field]) =>
          kind.limits.required.some((path) => path.split('.')[0] === field) || kind.endpoint.over?.at === field,
      ),
    )
    const key = titleOf(kind, kind.example, name)
    const others = besides(keyOf(name), needed(name)[name]!)
    await account.apply({ ...needed(name), [name]: { ...others, [key]: least } })
    expect(nameIn(kind, account.ledger().resources[name]![key]!.fields)).toEqual(
      nameIn(kind, canonical(kind, kind.example)),
    )
  })

  test('the server is never sent a key, and what it knows by a name follows the name', async () => {
    for (const sample of samples) {
      account.reset()
      await account.apply(besides(name, needed(name, sample)))
      const before = account.sent('POST').length
      await account.apply(needed(name, sample))
      const sent = account
        .sent('POST')
        .slice(before)
        .flatMap(({ body }) => [...valuesIn(body ?? null)].map(([value]) => value))
      // Whatever the declaration says of it: what the server knows by an id has no text there.
      const own = new Set(kind.identity.naturalKey.map((field) => valueAt(sample, field)))
      for (const one of kinds.filter(({ name: other, identity }) => identity.referredBy === 'id' && other !== name))
        if (!own.has(keyOf(one.name)) && keyOf(one.name) !== 'example')
          expect(sent, one.name).not.toContain(keyOf(one.name))
      for (const { to, key, fields } of targetsOf(sample)) {
        const { referredBy } = to.identity
        const known = referredBy === 'id' ? null : fields[referredBy]!
        if (known === null) continue
        const renamed = another(to, fields, referredBy)!
        const all = { ...needed(to.name, fields), ...needed(name, sample) }
        const declared = { ...all, [to.name]: { ...all[to.name], [key]: renamed } }
        if (!(await lasts(declared, renamed))) continue
        const left = [...valuesIn((await account.listed(kind)) as Json)].filter(([value]) => value === known)
        expect(left, `still ${JSON.stringify(known)}`).toEqual([])
      }
    }
  })

  /** The server knows it by its name, which several may have in common. */
  const isToldByMore = ({ to: { identity } }: { readonly to: Kind }) =>
    identity.referredBy !== 'id' && identity.naturalKey.length > 1

  /** What it refers to, and what the server would know by the same text, whatever the declaration says of it. */
  const targetsOf = (sample: Fields) => {
    const named = [...namesByPlace(kind, sample).values()]
    const own = kind.identity.naturalKey.map((field) => valueAt(sample, field))
    const texts = new Set([...valuesIn(sample)].map(([value]) => value))
      .difference(new Set(named.map(({ name: key }): Json => key)))
      .difference(new Set(own))
    const byName = kinds
      .filter((to) => to.identity.referredBy !== 'id')
      .flatMap((to) => samplesOf(to).map((fields) => ({ to, key: String(fields[to.identity.referredBy]), fields })))
      .filter(({ key }) => texts.has(key))
    return [
      ...new Set(named.map(({ to }) => kindNamed(to)))
        .values()
        .map((to) => ({ to, key: keyOf(to.name), fields: to.example })),
      ...byName,
    ]
  }

  test('one that several have in common is told by what stands beside', async () => {
    for (const sample of samples)
      for (const { to, fields } of targetsOf(sample).filter(isToldByMore)) {
        const all = { ...needed(to.name, fields), ...needed(name, sample) }
        const twins = Object.values(all[to.name]!).map((one) =>
          to.identity.naturalKey.slice(1).reduce((its, field) => another(to, its, field) ?? its, one),
        )
        account.reset()
        const targets = { ...all[to.name], ...Object.fromEntries(twins.map((twin, index) => [`twin-${index}`, twin])) }
        await account.apply({ ...besides(name, all), [to.name]: targets })
        account.forget()
        expect(errorsOf((await account.plan(besides(to.name, all))).plan)).toEqual([])
      }
  })

  test('what refers to one can refer to another, and goes alone', async () => {
    for (const { at, to } of kind.references.filter(({ at }) => !at.includes('['))) {
      const target = kindNamed(to)
      const second = another(target, target.example, namesOf(target)[0]!)!
      const { naturalKey, unique, takenOnce } = target.identity
      const distinct = [...naturalKey, ...Object.keys(unique), ...takenOnce.flat()]
        .filter((field) => field !== namesOf(target)[0] && field in second)
        .reduce((all, field) => another(target, all, field) ?? all, second)
      account.reset()
      await account.apply(needed(name))
      const declared = { ...needed(name), [to]: { ...needed(name)[to], second: distinct } }
      await lasts(declared, to)
      const others = to === name ? declared[name] : {}
      await lasts({ ...declared, [name]: { ...others, [keyOf(name)]: withAt(kind.example, at, 'second') } }, at)
    }
    account.reset()
    await account.apply(needed(name))
    const id = account.idOf(name)
    await account.apply(besides(name, needed(name)))
    expect(wordsOf((await account.plan(besides(name, needed(name)))).plan)).toEqual([])
    const isThere = (await account.listed(kind)).some((one) => one.id === id)
    expect(isThere).toBe(kind.endpoint.remove === null)
  })

  test('a name in the samples of all kinds leads to one kind', () => {
    const leads = kinds
      .flatMap((one) => samplesOf(one).flatMap((sample) => [...namesByPlace(one, sample).values()]))
      .filter(({ to }) => to === name || kind.references.some((one) => one.to === to))
    const kindsOf = Map.groupBy(leads, (one) => one.name)
    for (const [key, those] of kindsOf) {
      expect(new Set(those.map(({ to }) => to)).size, key).toBe(1)
      // What there is once has no name.
      expect(kindNamed(those[0]!.to).endpoint.isSingle, key).toBe(false)
    }
  })

  test('references that differ only in a word are read alike', () => {
    const ways = new Map<string, Set<string>>()
    for (const { at, to, where, literals, ...flags } of kind.references) {
      const place = at.replace(/=[^\]]*/g, '')
      ways.set(place, (ways.get(place) ?? new Set()).add(JSON.stringify(flags)))
    }
    for (const [place, seen] of ways) expect([...seen], place).toHaveLength(1)
  })
})
