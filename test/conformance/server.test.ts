/**
 * A wrong fact about requests is noticed: what a create needs, which one is which, what must not move when something else
 * is changed. The double says what is so; the declaration has to agree.
 */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { Problems } from '../../src/desired/problems.ts'
import { takenTwice } from '../../src/desired/taken.ts'
import { isObject } from '../../src/kinds/model/json.ts'
import type { Fields, Json } from '../../src/kinds/model/kind.ts'
import { valueAt } from '../../src/plan/model/paths.ts'
import { states } from '../double/states.ts'
import { desiredOf, wordsOf } from '../plan/sides.ts'
import { type Account, besides, errorsOf, judged, keyOf, needed, openAccount } from './account.ts'
import { another, leavesOf, refersAt, samplesOf, withAt } from './values.ts'

let account: Account
beforeAll(async () => {
  account = await openAccount()
})
beforeEach(() => account.reset())
afterAll(() => account.close())

describe.each(judged.map((kind) => [kind.name, kind] as const))('%s', (name, kind) => {
  const { identity, endpoint } = kind
  const samples = samplesOf(kind)
  const ids = async () => (await account.listed(kind)).map(({ id }) => id as number)

  /** The create that the engine sends for a sample, and an account with nothing but what that refers to. */
  async function creating(sample: Fields) {
    account.reset()
    const before = await ids()
    await account.apply(besides(name, needed(name, sample)))
    const targets = account.sent('POST').length
    await account.apply(needed(name, sample))
    const { path, body } = account.sent('POST')[targets] ?? { path: '', body: {} }
    account.reset()
    await account.apply(besides(name, needed(name, sample)))
    return { path: path.replace('/api/v1', ''), body, before }
  }

  /** The same with every value changed but those at these paths. */
  const changedBut = (sample: Fields, paths: readonly string[]) =>
    leavesOf(sample)
      .filter((path) => !paths.includes(path) && !refersAt(kind, sample, path))
      .reduce((all, path) => another(kind, all, path) ?? all, sample)

  test('a create says the id of what it made', async () => {
    const { path, body } = await creating(kind.example)
    if (path === '' || endpoint.over !== null) return
    const before = await ids()
    const { answer } = await account.ask('POST', path, body)
    expect(endpoint.created(answer)).toBe((await ids()).find((id) => !before.includes(id)))
  })

  test('what the server cannot create, the plan refuses', async () => {
    for (const sample of samples) {
      const { path, body } = await creating(sample)
      if (path === '') continue
      for (const left of [...Object.keys(sample), ...leavesOf(sample)]) {
        if (left === identity.nameField) continue
        account.reset()
        await account.apply(besides(name, needed(name, sample)))
        const before = await ids()
        const { isRefused } = await account.ask('POST', path, within(body, left))
        if (!isRefused && (await ids()).length > before.length) continue
        const planned = await account.plan(needed(name, withAt(sample, left, undefined)))
        expect(errorsOf(planned.plan).length, left).toBeGreaterThan(0)
      }
    }
  })

  /** The body without what stands at the path, with or without an envelope. */
  function within(body: Fields, path: string): Fields {
    const [[envelope, inner] = ['', null]] = Object.entries(body)
    const isWrapped = Object.keys(body).length === 1 && isObject(inner!) && !(envelope in kind.example)
    if (isWrapped) return { [envelope]: withAt(inner, path, undefined) }
    return valueAt(body, path) === undefined ? body : withAt(body, path, undefined)
  }

  test('a twin that the server refuses is refused by the plan, and no other', async () => {
    const takenAlone = new Set<string>()
    let isTakenWhole = false
    for (const sample of samples) {
      const texts = leavesOf(sample).filter((path) => typeof valueAt(sample, path) === 'string')
      for (const kept of [...texts.map((path) => [path]), identity.naturalKey, leavesOf(sample)]) {
        const second = changedBut(sample, kept)
        if (changedBut(sample, [...kept, identity.nameField]) === sample && kept !== leavesOf(sample)) continue
        account.reset()
        await account.apply(needed(name, sample))
        const all = needed(name, sample)
        const declared = { ...all, [name]: { ...all[name], second } }
        const problems = new Problems()
        takenTwice(desiredOf(declared).resources, problems)
        const isDuplicate = problems.findings.length > 0
        const planned = await account.plan(declared)
        const isSaid = errorsOf(planned.plan).length > 0
        const { outcomes } = isSaid ? { outcomes: [] } : await account.attempt(planned)
        const isRefused = isSaid || outcomes.some(({ state }) => state !== 'applied')
        if (endpoint.over === null) expect(isRefused, `${JSON.stringify(kept)} twice`).toBe(isDuplicate)
        if (!isRefused) continue
        if (kept.length === 1 && !kept[0]!.includes('.')) takenAlone.add(kept[0]!)
        isTakenWhole ||= sample === kind.example
      }
    }
    if (endpoint.over !== null) expect(identity.naturalKey).toEqual([endpoint.over.at])
    else if (takenAlone.size > 0) expect(takenAlone).toContain(identity.naturalKey[0])
    else if (!isTakenWhole) expect(identity.naturalKey).toEqual([identity.nameField])
    else expect(identity.naturalKey.length).toBeGreaterThan(1)
  })

  test('names that the server takes once can be exchanged', async () => {
    for (const field of Object.keys(identity.unique)) {
      account.reset()
      const second = changedBut(kind.example, [])
      const all = needed(name)
      await account.apply({ ...all, [name]: { ...all[name], second } })
      const exchanged = {
        [keyOf(name)]: { ...kind.example, [field]: second[field]! },
        second: { ...second, [field]: kind.example[field]! },
      }
      const planned = await account.plan({ ...all, [name]: exchanged })
      expect(errorsOf(planned.plan)).toEqual([])
      await account.run(planned)
      expect(wordsOf((await account.plan({ ...all, [name]: exchanged })).plan)).toEqual([])
    }
  })

  test('what another account has already is added to this one as it is declared', async () => {
    const before = new Set(account.rows().map(({ key }) => key))
    await account.apply(besides(name, needed(name)))
    const fresh = changedBut(kind.example, [])
    await account.apply({ ...needed(name), [name]: { [keyOf(name)]: fresh } })
    for (const { key, row } of account.rows()) if (!before.has(key) && row.account_id === 2) row.account_id = 1
    account.forget()
    await account.apply(besides(name, needed(name)))
    const again = changedBut(fresh, [identity.nameField])
    const declared = { ...needed(name), [name]: { [keyOf(name)]: again } }
    await account.apply(declared)
    expect(wordsOf((await account.plan(declared)).plan)).toEqual([])
  })

  test('an update leaves everything else as it was, on servers that people live on', async () => {
    for (const state of states) {
      account.reset(state)
      const { live } = await account.plan(besides(name, needed(name)))
      for (const one of live[name] ?? (await account.plan({ [name]: {} })).live[name] ?? [])
        await changesOnly(one, state)
    }
  })

  test('an update leaves what nobody declares as it was', async () => {
    await account.apply(needed(name))
    const mine = (await account.listed(kind)).find(({ id }) => id === account.idOf(name))!
    for (const field of Object.keys(mine).filter((one) => mine[one] === null && !(one in kind.example))) {
      account.reset()
      await account.apply(needed(name))
      for (const { row } of account.rows()) if (row[field] === null) row[field] = 7
      const planted = (await account.listed(kind)).find(({ id }) => id === account.idOf(name))!
      if (planted[field] !== 7) continue
      const changed = leavesOf(kind.example)
        .filter((path) => !kind.limits.immutable.includes(path))
        .reduce<Fields | null>((found, path) => found ?? another(kind, kind.example, path), null)
      if (changed === null) continue
      const { outcomes } = await account.attempt(await account.plan(needed(name, changed)))
      if (outcomes.some(({ state }) => state !== 'applied')) continue
      const after = (await account.listed(kind)).find(({ id }) => id === account.idOf(name))!
      expect(after[field], field).toBe(7)
    }
  })

  /** Changes one field of a live resource, and compares all rows. */
  async function changesOnly({ id, fields }: { id: number; fields: Fields }, state: string): Promise<void> {
    const field = Object.keys(fields).find(
      (one) =>
        typeof fields[one] === 'string' &&
        !kind.limits.immutable.includes(one) &&
        !kind.references.some(({ at }) => at === one) &&
        another(kind, { [one]: fields[one]! }, one) !== null,
    )
    if (field === undefined) return
    const key = String(fields[identity.nameField])
    const to = another(kind, { [field]: fields[field]! }, field)!
    const before = rowsNow()
    const planned = await account.plan({
      [name]: { one: { $id: id, [identity.nameField]: key, ...to } as Fields },
    })
    expect(errorsOf(planned.plan), `${state} ${key}`).toEqual([])
    const { outcomes } = await account.attempt(planned)
    expect(
      outcomes.map(({ state }) => state),
      `${state} ${key}`,
    ).toEqual(['applied'])
    const moved = [...rowsNow()].filter(([row, text]) => before.get(row) !== text)
    expect(moved.map(([row]) => row).join(), `${state} ${key} ${field}`).toMatch(/^[^,]*$/)
    account.forget()

    function rowsNow(): Map<string, string> {
      return new Map(
        account.rows().flatMap(({ key: its, row }) =>
          Object.entries(row)
            .filter(([column]) => !/^(updated|created)_/.test(column))
            .map(([column, value]): [string, string] => [`${its} ${column}`, JSON.stringify(value as Json)]),
        ),
      )
    }
  }
})
