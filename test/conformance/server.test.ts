/**
 * A wrong fact about requests is noticed: what a create needs and answers, what an update resets. The double says what
 * is so; the declaration has to agree.
 */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { kindNamed } from '../../src/kinds/index.ts'
import { isObject } from '../../src/kinds/model/json.ts'
import type { Fields } from '../../src/kinds/model/kind.ts'
import { namesOf } from '../../src/plan/model/canonical.ts'
import { valueAt } from '../../src/plan/model/paths.ts'
import { wordsOf } from '../plan/sides.ts'
import { type Account, besides, errorsOf, judged, keyOf, needed, openAccount } from './account.ts'
import { another, changedBut, leavesOf, samplesOf, withAt } from './values.ts'

/** More than a page has of any list. */
const MANY = 1001

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

  test('a create says the id of what it made', async () => {
    const { path, body } = await creating(kind.example)
    if (path === '' || endpoint.create === null) return
    const before = await ids()
    const { answer } = await account.ask('POST', path, body)
    const parent = { id: 0, address: path.split('/').slice(3, -1).join('/') }
    const made = (await account.listed(kind)).find(({ id }) => !before.includes(id as number))!
    expect(endpoint.created(answer, parent)?.id).toBe(made.id)
    const { address } = await account.addressOf(kind, made.id as number)
    expect(endpoint.address(endpoint.created(answer, parent)!, endpoint.under === null ? null : parent)).toBe(address)
  })

  test('what the server cannot create, the plan refuses', async () => {
    // What is always there is not created, whatever requests write it.
    if (endpoint.create === null && endpoint.remove === null) return
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

  test('what another account has already is added to this one as it is declared', async () => {
    // What is nested is where its parent is.
    if (endpoint.under !== null) return
    // What it needs may be taken once in all accounts: then there is no second one.
    const others = Object.keys(besides(name, needed(name))).map((one) => kindNamed(one).identity.unique)
    if (others.some((unique) => Object.values(unique).some(({ everywhere }) => everywhere))) return
    const before = new Set(account.rows().map(({ key }) => key))
    await account.apply(besides(name, needed(name)))
    const fresh = changedBut(kind, kind.example, [])
    await account.apply({ ...needed(name), [name]: { [keyOf(name)]: fresh } })
    for (const { key, row } of account.rows()) if (!before.has(key) && row.account_id === 2) row.account_id = 1
    account.forget()
    await account.apply(besides(name, needed(name)))
    const kept = namesOf(kind)
      .slice(0, 1)
      .filter((field) => !identity.unique[field]?.everywhere)
    const again = changedBut(kind, fresh, kept)
    const declared = { ...needed(name), [name]: { [keyOf(name)]: again } }
    await account.apply(declared)
    expect(wordsOf((await account.plan(declared)).plan)).toEqual([])
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

  test('a long list is read whole', async () => {
    if (endpoint.isSingle || endpoint.over !== null) return
    await account.apply(besides(name, needed(name)))
    const before = new Set(account.rows().map(({ key }) => key))
    await account.apply(needed(name))
    const all = (await ids()).length
    // Rows that only connect others have no account.
    const made = account.rows().filter(({ key, row }) => !before.has(key) && 'account_id' in row)
    const tables = new Set(made.map(({ key }) => key.split(' ')[0]!))
    // What is made of rows of several tables is not copied by one.
    if (tables.size !== 1) return
    const { row } = made.at(-1)!
    const [table] = [...tables] as [string]
    for (let copy = 0; copy < MANY; copy++) account.double.store.insert(table, { ...row, id: 100_000 + copy })
    expect(await ids()).toHaveLength(all + MANY)
  })
})
