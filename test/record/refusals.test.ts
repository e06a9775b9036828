/** Where the recorder must not write it sends nothing that writes, and says why. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Env } from '../../record/env.ts'
import { envOf } from './env.ts'
import { openStand, type Stand } from './stand.ts'

let stand: Stand
beforeEach(async () => {
  stand = await openStand()
})
afterEach(() => stand.close())

const labels = '/api/v1/accounts/{account}/labels'

test('it says what it will do, and sends nothing that writes before it is allowed to', async () => {
  expect(await stand.run(['--scenario', 'agents', '--out', stand.out], { answer: false })).toBe(2)
  expect(stand.printed[0]).toMatch(
    /^4 scenarios, \d+ requests to account 2 of http:.* \(Chatwoot 4\.15\.1\)\.\n\d+ requests to create, change or delete/,
  )
  expect(stand.printed[0]).toContain('invitations')
  expect(stand.printed.slice(1)).toEqual(['Nothing was sent.'])
  expect(stand.writes()).toEqual([])
})

test('--yes answers for whoever is not there', async () => {
  expect(await stand.run(['--scenario', 'labels/basics', '--out', stand.out, '--yes'], { answer: false })).toBe(0)
  expect(stand.printed).toEqual(['labels/basics: 21 steps'])
})

test.each([
  ['an account that holds something', [], envOf(), /holds 2 inboxes .*Nothing was sent/],
  ['users that nobody named', [], envOf({ users: { admin: 1 } }), /holds 2 agents \(.*name its users/],
  ['an account that does not exist', [], envOf({ account: 7 }), /account 7/i],
  [
    'a token that opens the other account',
    [],
    envOf({ account: 1, other_account: 2 }),
    /account 1|can open account 2/i,
  ],
  ['the same account twice', ['--account-is-disposable'], envOf({ other_account: 2 }), /another account/],
])('%s is refused', async (what, more, env, says) => {
  if (what.startsWith('an account that holds')) stand.double.reset('seeded')

  await expect(
    stand.run(['--scenario', 'labels/basics', '--out', stand.out, '--yes', ...more], { env }),
  ).rejects.toThrow(says)
  expect(stand.writes()).toEqual([])
})

test('a token that opens the other account is refused before anything is written there', async () => {
  stand.double.store.insert('account_users', {
    ...stand.double.store.rows('account_users')[0]!,
    id: 99,
    account_id: 1,
    user_id: 1,
  })

  await expect(stand.run(['--scenario', 'labels/roles', '--out', stand.out, '--yes'])).rejects.toThrow(
    /token "admin" can open account 1/,
  )
  expect(stand.writes()).toEqual([])
})

test.each([
  ['/api/v1/accounts/5/labels', /would write to account 5, and the env names account 2/],
  ['/api/v1/accounts/2/../5/labels', /account 5/],
  ['/api/v1/accounts/%35/labels', /account 5/],
  ['/api/v1/accounts/5abc/labels', /account 5/],
  ['/api/v1//accounts//5/labels', /account 5/],
])('%s is not written to', async (path, says) => {
  const args = stand.scenario('labels/stray', [{ id: 'stray', method: 'POST', path, json: { title: 'x' } }])

  await expect(stand.run([...args, '--out', stand.out, '--yes'])).rejects.toThrow(says)
  expect(stand.writes()).toEqual([])
})

test('what a scenario needs and the env lacks is said before anything is sent', async () => {
  const env: Env = { account: 2, tokens: { admin: 'admin-token' }, users: { admin: 1, rajiv: 2, mia: 3 } }

  await expect(stand.run(['--scenario', 'labels/roles', '--out', stand.out, '--yes'], { env })).rejects.toThrow(
    'Scenario labels/roles uses a token "agent", "other_account": add them to env.json, or leave the scenario out with --skip labels/roles.',
  )
  expect(stand.double.requests).toEqual([])
})

test('a recording of other steps is told', async () => {
  const one = stand.scenario('labels/mine', [{ id: 'list', path: labels }])
  await stand.run([...one, '--out', stand.out, '--yes'])
  stand.scenario('labels/mine', [{ id: 'show', path: `${labels}/1` }])

  await expect(stand.run([...one, '--compare', stand.out, '--yes'])).rejects.toThrow(
    /has no step "show" there.*Record it again/,
  )
})

test('scenarios that do not exist are told with those that do', async () => {
  await expect(stand.run(['--scenario', 'lables', '--out', stand.out])).rejects.toThrow(
    /no scenario lables\. There are: account, agent_bots, /,
  )
})
