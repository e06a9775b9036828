/**
 * A wrong fact about what a kind can do to an account is noticed: from what the double shows to whom, what it keeps, and from
 * the samples of the declaration.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { kindPage } from '../../scripts/kind-page.ts'
import { kindNamed, kinds } from '../../src/kinds/index.ts'
import { type Located, parentOf } from '../../src/kinds/model/endpoint.ts'
import { isObject } from '../../src/kinds/model/json.ts'
import type { Fields, Json, Kind } from '../../src/kinds/model/kind.ts'
import { shapeOf } from '../../src/kinds/model/shape.ts'
import { weakensAccess } from '../../src/plan/approve/access.ts'
import { valueAt } from '../../src/plan/model/paths.ts'
import { isCredential } from '../../src/redact/secrets.ts'
import { type Account, besides, errorsOf, judged, keyOf, needed, openAccount } from './account.ts'
import { samplesOf } from './values.ts'

const root = join(import.meta.dirname, '..', '..')
let account: Account
beforeAll(async () => {
  account = await openAccount()
})
beforeEach(() => account.reset())
afterAll(() => account.close())

/** Free JSON is what people wrote: the engine does not know what they mean by a name. */
const free = new Set(
  kinds.flatMap((kind) => {
    const shape = shapeOf(kind.schema)
    return shape.type === 'object'
      ? Object.entries(shape.fields).flatMap(([name, its]) => (its.type === 'leaf' && its.isFree ? [name] : []))
      : []
  }),
)

/** Names of an answer that stand for a credential, with something in it; not those of another resource shown inside. */
function credentialsIn(value: Json): string[] {
  if (Array.isArray(value)) return value.flatMap((item: Json) => credentialsIn(item))
  if (!isObject(value)) return []
  return Object.entries(value).flatMap(([name, inner]) =>
    free.has(name)
      ? []
      : [
          ...(isCredential(name, new Set()) && inner !== null && inner !== '' && typeof inner !== 'boolean'
            ? [name]
            : []),
          ...(isObject(inner) && 'id' in inner ? [] : credentialsIn(inner)),
        ],
  )
}

describe.each(judged.map((kind) => [kind.name, kind] as const))('%s', (name, kind) => {
  const { safety, words, endpoint, availability } = kind
  const own = () => account.listed(kind).then((all) => all.find(({ id }) => id === account.idOf(name))!)

  test('it is told where the server makes a credential', async () => {
    await account.apply(needed(name))
    const made = credentialsIn(await own())
    expect(words.serverMade !== null).toBe(made.length > 0 && endpoint.over === null)
  })

  test('what says by itself that it is a credential need not be marked', () => {
    expect(safety.secrets.filter((one) => isCredential(one, new Set()))).toEqual([])
  })

  test.each(kind.samples.weakens)('weakens: %j to %j', async (from, to) => {
    expect(await weakened(from, to)).not.toBeNull()
  })

  test.each(kind.samples.harmless)('does not weaken: %j to %j', async (from, to) => {
    expect(await weakened(from, to)).toBeNull()
  })

  /** What is said of the change that makes the one of the other. */
  async function weakened(from: Fields | null, to: Fields): Promise<string | null> {
    const as = (fields: Fields) => needed(name, { ...kind.example, ...fields })
    if (from !== null) await account.apply(as(from))
    const { plan, reading } = await account.plan(as(to))
    expect(errorsOf(plan)).toEqual([])
    const change = plan.changes.find((one) => one.kind === name && one.key === keyOf(name))
    expect(change?.action).toBe(from === null ? 'create' : 'update')
    return weakensAccess(change!, reading.live)
  }

  test('it writes to customers when its samples say so, and the example does not', () => {
    expect(safety.answers(kind.example)).toBe(false)
    for (const fields of kind.samples.answers) expect(safety.answers({ ...kind.example, ...fields })).toBe(true)
  })

  test('it is one of the people who may change everything if the token is one', async () => {
    const { answer } = await account.ask('GET', '/profile')
    const me = answer as Fields & { accounts: Fields[] }
    const { role } = me.accounts.find(({ id }) => id === 2)!
    const mine = (await account.listed(kind)).find((one) => one.id === me.id && Object.values(one).includes(me.email!))
    const field = mine && Object.keys(mine).find((one) => mine[one] === role)
    expect(safety.people).toEqual(field === undefined ? null : { role: field, administrator: role })
  })

  /** Conversations of one of these and of nothing else, as far as the server counts them by a parameter of its name. */
  const parameter = `${words.noun.replaceAll(' ', '_')}_id`
  const withOne = async () => {
    await account.apply(needed(name))
    const id = account.idOf(name)!
    account.double.store.insert('conversations', { account_id: 2, [parameter]: id, status: 'open', assignee_id: null })
    const count = async (of: number) => {
      const { answer } = await account.ask('GET', account.inAccount(`conversations/meta?${parameter}=${of}`))
      return (answer as { meta: Fields }).meta.all_count
    }
    return (await count(id)) === 1 && (await count(id + 1)) === 0
  }

  test('conversations lie in it if the server counts them so and they go with it: its deletion needs a yes', async () => {
    const isCounted = await withOne()
    const before = account.double.store.rows('conversations').length
    if (isCounted) await account.apply(besides(name, needed(name)))
    const isLost = account.double.store.rows('conversations').length < before
    expect(safety.conversationsBy).toBe(isLost ? parameter : null)
    expect(safety.deletion.needsApproval).toBe(isLost)
  })

  test('what lies in it is counted where the server says how many', async () => {
    if (!kinds.some((one) => one.endpoint.under?.kind === name)) return expect(safety.contents).toBeNull()
    await account.apply(needed(safety.contents?.noun ?? name))
    const { address } = await account.addressOf(kind, account.idOf(name)!)
    const { answer } = await account.ask('GET', account.inAccount(address))
    expect(safety.contents !== null).toBe(/_count":\d/.test(JSON.stringify(answer)))
    if (safety.contents === null) return
    const { noun, at } = safety.contents
    expect(valueAt(answer, at)).toBe((await account.listed(kindNamed(noun))).length)
    expect(valueAt(answer, at)).toBeGreaterThan(0)
  })

  test('it is deleted later if the server leaves that to its jobs', async () => {
    if (endpoint.remove === null) return
    const idle = await openAccount({ installation: { jobs: 'stopped' } })
    await idle.apply(needed(name))
    const id = idle.idOf(name)!
    const { path, method, body } = endpoint.remove!(await idle.addressOf(kind, id!))
    await idle.ask(method, idle.inAccount(path), body)
    const isThere = (await idle.listed(kind)).some((one) => one.id === id)
    await idle.close()
    expect(safety.deletion.when).toBe(isThere ? 'later' : 'at once')
  })

  test('it has no deletion only where the server has none', async () => {
    // What lies over another one goes with that, or is emptied.
    if (endpoint.remove !== null || endpoint.over !== null) return
    await account.apply(needed(name))
    const before = await account.listed(kind)
    const at = await account.addressOf(kind, account.idOf(name)!)
    for (const path of new Set([at.address, ...endpoint.update(at, kind.example, {}).map((one) => one.path)]))
      await account.ask('DELETE', account.inAccount(path))
    expect((await account.listed(kind)).length).toBe(before.length)
  })

  test('what Chatwoot deletes with something else is said to go along', async () => {
    for (const { at, to, goesAlong } of kind.references.filter((one) => !one.at.includes('[') && one.to !== name)) {
      account.reset()
      const sample = samplesOf(kind).find((one) => valueAt(one, at) !== undefined)!
      await account.apply(needed(name, sample))
      const { path, method } = kindNamed(to).endpoint.remove!(await account.addressOf(kindNamed(to), account.idOf(to)!))
      await account.ask(method, account.inAccount(path))
      const isThere = (await own()) !== undefined
      expect(goesAlong === true, at).toBe(!isThere && endpoint.over === null)
    }
  })

  test('agents can list it if it says so', async () => {
    account.reset('fresh')
    const about = parentOf(endpoint)
    const parent = about === null ? null : await parentFor(about.kind)
    // An agent is refused what lies over an inbox of others, too.
    if (endpoint.over !== null && !(await seenByAgent(kindNamed(about!.kind))).includes(parent!.id)) return
    const { isRefused } = await account.ask('GET', account.inAccount(endpoint.list(parent)), undefined, 'agent-token')
    expect(endpoint.listedFor).toBe(isRefused ? 'administrators' : 'anyone')
  })

  async function seenByAgent({ endpoint: { list, listed } }: Kind): Promise<number[]> {
    const { answer } = await account.ask('GET', account.inAccount(list(null)), undefined, 'agent-token')
    return (listed(answer, null) ?? []).map(({ id }) => id as number)
  }

  async function parentFor(its: string): Promise<Located> {
    await account.apply(needed(name))
    return account.addressOf(kindNamed(its), account.idOf(its)!)
  }

  test('its release is one that was recorded, its feature one of the account', async () => {
    const sets = readdirSync(join(root, 'test', 'recordings'))
    expect(sets.some((set) => set.startsWith(`${availability.verified}-`))).toBe(true)
    if (availability.feature === null) return
    // Some are off until a super administrator switches them on.
    account.double.store.update('accounts', 2, { features_on: [availability.feature] })
    const { answer } = await account.ask('GET', '/accounts/2')
    expect((answer as { features: Fields }).features).toHaveProperty(availability.feature)
  })

  /** No double plays an older release: what people read is the only witness. */
  test('its page says what older releases lack', () => {
    const last = (page: string) => page.trim().split('\n').at(-1)
    expect(last(readFileSync(join(root, 'docs', 'kinds', `${name}.md`), 'utf8'))).toBe(last(kindPage(kind)))
  })
})
