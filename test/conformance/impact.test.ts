/** What a declaration says of how its resources are counted is what the double counts, and nothing that it counts is missing. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { numberAt } from '../../src/chatwoot/counts.ts'
import type { Count } from '../../src/kinds/model/impact.ts'
import type { Fields } from '../../src/kinds/model/kind.ts'
import { type Account, judged, keyOf, needed, openAccount } from './account.ts'

let account: Account
beforeAll(async () => {
  account = await openAccount()
})
beforeEach(() => account.reset())
afterAll(() => account.close())

async function counted({ path, at }: Count, of: { readonly id: number; readonly fields: Fields }): Promise<number> {
  const { answer } = await account.ask('GET', account.inAccount(path(of)!))
  return numberAt(answer, at)
}

/** A conversation of each status that has to do with all of these, and somebody who belongs to them. */
function plant(id: number, name: string): void {
  const { store } = account.double
  for (const status of ['open', 'pending', 'resolved'])
    store.insert('conversations', {
      account_id: 2,
      inbox_id: id,
      team_id: id,
      labels: [name],
      status,
      assignee_id: null,
    })
  for (const [table, column] of [
    ['inbox_members', 'inbox_id'],
    ['team_members', 'team_id'],
  ] as const) {
    store.delete(table, { [column]: id })
    store.insert(table, { [column]: id, user_id: 1 })
  }
}

describe.each(judged.map((kind) => [kind.name, kind] as const))('%s', (name, { impact, words, endpoint, identity }) => {
  test('what is counted of one is its own', async () => {
    await account.apply(needed(name))
    const id = account.idOf(name)!
    const [fields = {}] = (await account.listed(judged.find((kind) => kind.name === name)!)).filter(
      (one) => one.id === id,
    )
    plant(id, String(fields[identity.nameField!]))
    const counts = [...impact.deleted, ...(impact.people?.counts ?? [])]
    const own = await Promise.all(counts.map((one) => counted(one, { id, fields })))

    expect(own).toEqual(counts.map(({ path }) => (/status=all/.test(path({ id, fields })!) ? 3 : 1)))
    // Of what is called otherwise there is nothing, or it is not found.
    const other = { id: id + 1000, fields: { ...fields, [identity.nameField!]: 'nobody-has-it' } }
    for (const one of counts) expect(await counted(one, other).catch(() => 0)).toBe(0)
  })

  test('what the server counts by its name is asked for when it is deleted', async () => {
    await account.apply(needed(name))
    const id = account.idOf(name)!
    plant(id, keyOf(name))
    const noun = words.noun.replaceAll(' ', '_')
    const by = { [`${noun}_id`]: id, [`${noun}s[]`]: keyOf(name) }
    for (const [parameter, value] of Object.entries(by)) {
      const query = `conversations/meta?status=all&${parameter}=`
      const { answer } = await account.ask('GET', account.inAccount(`${query}${value}`))
      const { answer: none } = await account.ask('GET', account.inAccount(`${query}999999`))
      const isCounted = numberAt(answer, 'meta.all_count') > 0 && numberAt(none, 'meta.all_count') === 0
      const asks = impact.deleted.some(({ path }) => path({ id, fields: {} })?.includes(`${parameter}=`))
      expect(asks, parameter).toBe(isCounted)
    }
  })

  test('who leaves a list of people is told, where it is one', () => {
    const isListOfPeople = endpoint.over !== null && impact.people !== null
    const holdsPeople = endpoint.over !== null && identity.writtenAs === 'members'
    expect(isListOfPeople).toBe(holdsPeople)
  })
})
