/** Names that Chatwoot takes only once change places on a server that refuses the second one. */
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startWorld, type World } from '../world.ts'

const addresses = ['https://one.example.com/in', 'https://two.example.com/in'] as const
const files = (teams: object, hooks: readonly string[], more: object = {}) => ({
  'desired/all.json': JSON.stringify({
    $account: 2,
    teams,
    webhooks: { one: { url: hooks[0], subscriptions: ['message_created'] }, two: { url: hooks[1] } },
    ...more,
  }),
})

let world: World
let merges = 0
beforeAll(async () => {
  world = await startWorld()
  await merged(files({ a: { name: 'first' }, b: { name: 'second' }, c: { name: 'third' }, old: {} }, addresses))
})
afterAll(() => world.close())

/** The writes that the merge of these files takes. */
async function merged(its: { [path: string]: string }): Promise<string[]> {
  const { number, run } = await world.propose(`names-${merges++}`, its)
  expect([run.log, run.exitCode]).toEqual(['', 0])
  world.requests()
  expect((await world.merge(number)).exitCode).toBe(0)
  return writes()
}
const writes = () => world.requests().filter((request) => !request.startsWith('GET'))
const names = (table: string, field: string) =>
  Object.fromEntries(world.double.store.rows(table).map((row) => [row.id, row[field]]))
const idOf = async (kind: string, key: string) => (await world.ledger())!.resources[kind]![key]!.id
const isSettled = async () => {
  world.requests()
  expect((await world.dispatch('apply')).exitCode).toBe(0)
  expect(writes()).toEqual([])
}

test('three teams go round and two webhooks change places, one detour each', async () => {
  const [a, b, c, one, two] = await Promise.all([
    ...['a', 'b', 'c'].map((key) => idOf('teams', key)),
    ...['one', 'two'].map((key) => idOf('webhooks', key)),
  ])
  const turned = files(
    { a: { name: 'second' }, b: { name: 'third' }, c: { name: 'first' }, old: {} },
    [...addresses].reverse(),
  )

  expect((await merged(turned)).toSorted()).toEqual(
    [
      ...[a, a, b, c].map((id) => `PATCH /teams/${id}`),
      ...[one, one, two].map((id) => `PATCH /webhooks/${id}`),
    ].toSorted(),
  )
  expect(names('teams', 'name')).toMatchObject({ [a!]: 'second', [b!]: 'third', [c!]: 'first' })
  expect(names('webhooks', 'url')).toMatchObject({ [one!]: addresses[1], [two!]: addresses[0] })
  await isSettled()
})

test('a run that is killed while a temporary name stands is gone on with by the next', async () => {
  const [a, b] = [await idOf('teams', 'a'), await idOf('teams', 'b')]
  const back = files(
    { a: { name: 'third' }, b: { name: 'second' }, c: { name: 'first' }, old: {} },
    [...addresses].reverse(),
  )
  const { number } = await world.propose('killed', back)
  world.double.fault({ match: { method: 'PATCH', path: `/api/v1/accounts/2/teams/${b}` }, kind: 'hang-before' })
  const isHanging = async () => {
    while (!world.requests().includes(`PATCH /teams/${b}`)) await sleep(20)
  }
  const run = await world.merge(number, { killAfter: isHanging() })
  expect(run.exitCode).toBeNull()
  expect(names('teams', 'name')).toMatchObject({ [a]: `aside-${a}`, [b]: 'third' })

  world.double.clearFaults()
  expect((await world.dispatch('apply')).exitCode).toBe(0)
  expect(names('teams', 'name')).toMatchObject({ [a]: 'third', [b]: 'second' })
  await isSettled()
})

test('names of what is deleted go to what is made and to what is renamed', async () => {
  const [a, old] = [await idOf('teams', 'a'), await idOf('teams', 'old')]
  const taken = files(
    { a: { name: 'old' }, new: { name: 'third' }, b: { name: 'second' }, c: { name: 'first' } },
    [...addresses].reverse(),
  )

  expect(await merged(taken)).toEqual([`DELETE /teams/${old}`, `PATCH /teams/${a}`, 'POST /teams'])
  await isSettled()
})

test('where the one that takes a name fails, the other says that it still has a temporary name', async () => {
  const [b, c] = [await idOf('teams', 'b'), await idOf('teams', 'c')]
  const swapped = files(
    { a: { name: 'old' }, new: { name: 'third' }, b: { name: 'first' }, c: { name: 'second' } },
    [...addresses].reverse(),
  )
  const { number, run } = await world.propose('refused', swapped)
  expect(run.outputs.updates).toBe('2')
  world.double.fault({
    match: { method: 'PATCH', path: `/api/v1/accounts/2/teams/${c}` },
    kind: '500-before',
    times: 9,
  })

  expect((await world.merge(number)).exitCode).toBe(1)
  const body = (await world.github.comments(number))[0]!.body!
  expect(body).toContain('it needs `teams/c`, which was not done (it has a temporary name until then')
  expect(names('teams', 'name')).toMatchObject({ [b]: `aside-${b}` })

  world.double.clearFaults()
  expect((await world.dispatch('apply')).exitCode).toBe(0)
  expect(names('teams', 'name')).toMatchObject({ [b]: 'first', [c]: 'second' })
})

test('where a temporary name cannot be given, nothing that waits for the name is tried', async () => {
  const [b, c] = [await idOf('teams', 'b'), await idOf('teams', 'c')]
  const back = files(
    { a: { name: 'old' }, new: { name: 'third' }, b: { name: 'second' }, c: { name: 'first' } },
    [...addresses].reverse(),
  )
  const { number } = await world.propose('stays', back)
  world.double.fault({
    match: { method: 'PATCH', path: `/api/v1/accounts/2/teams/${b}` },
    kind: '500-before',
    times: 9,
  })

  expect((await world.merge(number)).exitCode).toBe(1)
  expect((await world.github.comments(number))[0]!.body).toContain('it needs `teams/b`, which was not done')
  expect(names('teams', 'name')).toMatchObject({ [b]: 'first', [c]: 'second' })

  world.double.clearFaults()
  expect((await world.dispatch('apply')).exitCode).toBe(0)
  expect(names('teams', 'name')).toMatchObject({ [b]: 'second', [c]: 'first' })
})
