/** A wrong fact is noticed on servers that people live on: what is not ours, what must not move, what leads where. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { kindNamed } from '../../src/kinds/index.ts'
import { isObject } from '../../src/kinds/model/json.ts'
import type { Fields, Json } from '../../src/kinds/model/kind.ts'
import { heldIn, mapReferences } from '../../src/plan/match/each-reference.ts'
import { nameIn, titleOf } from '../../src/plan/model/canonical.ts'
import { states } from '../double/states.ts'
import { saying } from '../plan/sides.ts'
import { type Account, errorsOf, judged, openAccount } from './account.ts'
import { another } from './values.ts'

let account: Account
beforeAll(async () => {
  account = await openAccount()
})
beforeEach(() => account.reset())
afterAll(() => account.close())

/** As the database sees it, which keeps no order of names. */
const sorted = (value: Json): string =>
  JSON.stringify(value, (_, inner: Json) =>
    isObject(inner) ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1))) : inner,
  )

describe.each(judged.map((kind) => [kind.name, kind] as const))('%s', (name, kind) => {
  test('an update leaves everything else as it was, on servers that people live on', async () => {
    for (const state of states) {
      account.reset(state)
      for (const one of await account.read(kind)) await changesOnly(one, state)
    }
  })

  test('what it holds on servers that people live on is found among those it refers to', async () => {
    const held = new Map<string, boolean>()
    for (const state of states) {
      account.reset(state)
      for (const one of await account.read(kind))
        for (const { to, value, field } of valuesHeld(one.fields)) {
          const target = kindNamed(to)
          const their = (await account.read(target)).map(({ id, fields }) =>
            field === 'id' ? String(id) : String(fields[field]),
          )
          held.set(to, held.get(to) || their.includes(String(value)))
        }
    }
    for (const [to, isFound] of held) expect(isFound, to).toBe(true)
  })

  function valuesHeld(fields: Fields): { to: string; value: Json; field: string }[] {
    const found: { to: string; value: Json; field: string }[] = []
    mapReferences(kind, fields, (value, reference) => {
      found.push({ to: reference.to, value, field: reference.shownBy ?? heldIn(reference) })
      return value
    })
    return found
  }

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
    const key = titleOf(kind, fields, name)
    const to = another(kind, { [field]: fields[field]! }, field)!
    const before = rowsNow()
    const planned = await account.plan({
      [name]: { one: { $id: id, ...saying(kind, nameIn(kind, fields)!), ...to } as Fields },
    })
    expect(errorsOf(planned.plan), `${state} ${key}`).toEqual([])
    const { outcomes } = await account.attempt(planned)
    expect(
      outcomes.filter((one) => one.state !== 'applied'),
      `${state} ${key}`,
    ).toEqual([])
    const moved = [...rowsNow()].filter(([row, text]) => before.get(row) !== text)
    expect(moved.map(([row]) => row).join(), `${state} ${key} ${field}`).toMatch(/^[^,]*$/)
    account.forget()

    function rowsNow(): Map<string, string> {
      return new Map(
        account.rows().flatMap(({ key: its, row }) =>
          Object.entries(row)
            .filter(([column]) => !/^(updated|created)_/.test(column))
            .map(([column, value]): [string, string] => [`${its} ${column}`, sorted(value as Json)]),
        ),
      )
    }
  }
})
