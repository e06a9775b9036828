/** What a declaration calls a default is what the double, held to recordings of bare creates, gives by itself. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { canonical, titleOf } from '../../src/plan/model/canonical.ts'
import { type Account, besides, judged, keyOf, needed, openAccount } from './account.ts'

let account: Account
beforeAll(async () => {
  account = await openAccount()
})
afterAll(() => account.close())

const withDefaults = judged.filter(({ requests }) => Object.keys(requests.defaults).length > 0)

describe.each(withDefaults.map((kind) => [kind.name, kind] as const))('%s', (name, kind) => {
  const { requests, limits, endpoint, schema, example } = kind

  test('a bare one has the defaults', async () => {
    account.reset()
    expect(schema.safeParse(requests.defaults).error?.issues ?? []).toEqual([])
    if (endpoint.create !== null) {
      const least = Object.entries(example).filter(([field]) =>
        limits.required.some((path) => path.split('.')[0] === field),
      )
      const key = titleOf(kind, example, name)
      const others = besides(keyOf(name), needed(name)[name]!)
      await account.apply({ ...needed(name), [name]: { ...others, [key]: Object.fromEntries(least) } })
      account.forget()
      const shown = (await account.read(kind)).map(({ fields }) => canonical(kind, fields))
      expect(shown).toContainEqual(expect.objectContaining(canonical(kind, requests.defaults)))
    } else {
      const [only] = await account.read(kind)
      expect(canonical(kind, only!.fields)).toMatchObject(canonical(kind, requests.defaults))
    }
  })

  test('none of them says which one it is, or is needed to create it', () => {
    const fixed = [...kind.identity.naturalKey, ...limits.required]
    expect(Object.keys(requests.defaults).filter((field) => fixed.includes(field))).toEqual([])
  })
})
