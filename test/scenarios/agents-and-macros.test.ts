import { afterAll, beforeAll, expect, test } from 'vitest'
import { startWorld, type World } from '../world.ts'

const file = (agents: object, macros: object) => ({
  'desired/people.json': JSON.stringify({ $account: 2, agents, macros }),
})
const wave = (text: string) => ({ wave: { actions: [{ action_name: 'send_message', action_params: [text] }] } })

let world: World
beforeAll(async () => {
  world = await startWorld()
})
afterAll(() => world.close())

async function merged(branch: string, files: { [path: string]: string }) {
  const { number } = await world.propose(branch, files)
  world.requests()
  const run = await world.merge(number)
  expect(run.log).toBe('')
  return world.requests().filter((request) => !request.startsWith('GET'))
}

const memberOf = (email: string) => {
  const user = world.double.store.find('users', { email })
  return world.double.store.find('account_users', { user_id: user?.id ?? null, account_id: 2 })
}

test('somebody new is invited, and named in an update, for a login that exists keeps its name', async () => {
  const writes = await merged('in', file({ 'noor@example.com': { name: 'Noor Haddad', role: 'agent' } }, wave('Hi')))

  // The macro needs nothing of it, and is written meanwhile.
  expect(writes.toSorted()).toEqual([expect.stringMatching(/^PATCH \/agents\/\d+$/), 'POST /agents', 'POST /macros'])
  expect(world.double.store.find('users', { email: 'noor@example.com' })).toMatchObject({ name: 'Noor Haddad' })
})

test('an update carries the custom role that an administrator gave by hand', async () => {
  world.double.store.update('account_users', memberOf('noor@example.com')!.id, { custom_role_id: 7 })
  const writes = await merged(
    'calm',
    file({ 'noor@example.com': { name: 'Noor Haddad', auto_offline: false } }, wave('Hi')),
  )

  expect(writes).toHaveLength(1)
  expect(memberOf('noor@example.com')).toMatchObject({ auto_offline: false, custom_role_id: 7 })
})

test('a macro stays everybody’s when it is changed, and personal ones are nobody else’s business', async () => {
  world.double.store.insert('macros', {
    account_id: 2,
    name: 'wave',
    visibility: 'personal',
    actions: [],
    created_by_id: 1,
    updated_by_id: 1,
  })
  await merged('hello', file({ 'noor@example.com': { name: 'Noor Haddad' } }, wave('Hello')))

  expect(world.double.store.rows('macros').map(({ name, visibility }) => [name, visibility])).toEqual(
    expect.arrayContaining([
      ['wave', 'global'],
      ['wave', 'personal'],
    ]),
  )
  expect(world.double.store.rows('macros')).toHaveLength(2)
})
