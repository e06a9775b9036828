import { expect, test } from 'vitest'
import { factsWanted } from '../../../src/plan/guards/index.ts'
import { desiredOf, ledgerOf, liveOf, planOf } from '../sides.ts'
import { peoplePlan } from './people.ts'
import { findingBy, saidBy } from './said.ts'

const CODE = 'G-OWN-USER'
const [a, b] = [97, 98]
const two = { a: 'administrator', b: 'administrator' } as const

test.each([
  ['demoted', { a: 'agent', b: 'administrator' }, 'error update agents/a@x.test', 'no longer be an administrator'],
  ['deleted', { b: 'administrator' }, 'error delete agents/a@x.test', 'be deleted'],
] as const)("the token's user is %s: it fires", (_, files, expected, sentence) => {
  const plan = peoplePlan({ ...two }, ['a', 'b'], { ...files }, { facts: { me: a } })

  expect(saidBy(CODE, plan)).toEqual([expected])
  expect(findingBy(CODE, plan)?.sentence).toContain(sentence)
})

test('who the token belongs to could not be read: it fires for whoever goes', () => {
  const plan = peoplePlan({ ...two }, ['a', 'b'], { a: 'agent', b: 'administrator' })

  expect(saidBy(CODE, plan)).toEqual(['error update agents/a@x.test'])
  expect(findingBy(CODE, plan)?.sentence).toContain('could not be read')
})

test('it does not fire when another one goes', () => {
  const plan = peoplePlan({ ...two }, ['a', 'b'], { a: 'agent', b: 'administrator' }, { facts: { me: b } })

  expect(saidBy(CODE, plan)).toEqual([])
})

test('it does not apply where no administrator goes, and then nobody asks who we are', () => {
  const asked = (role: string, is: string) => {
    const desired = desiredOf({ agents: { 'a@x.test': { role } } })
    const live = liveOf({ agents: [{ id: a, email: 'a@x.test', name: 'a', role: is }] })
    const ledger = ledgerOf({ agents: { 'a@x.test': { id: a } } })
    return factsWanted(planOf(desired, live, ledger), { desired, live, ledger }).me
  }

  expect(asked('administrator', 'agent')).toBe(false)
  expect(asked('agent', 'administrator')).toBe(true)
  expect(saidBy(CODE, peoplePlan({ a: 'agent' }, ['a'], { a: 'administrator' }))).toEqual([])
})
