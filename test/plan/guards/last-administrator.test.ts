import { expect, test } from 'vitest'
import { peoplePlan } from './people.ts'
import { findingBy, saidBy } from './said.ts'

const CODE = 'G-LAST-ADMINISTRATOR'

test.each([
  ['the only one is demoted', { a: 'administrator' }, ['a'], { a: 'agent' }, ['error update agents/a@x.test']],
  ['the only one is deleted', { a: 'administrator', b: 'agent' }, ['a'], {}, ['error delete agents/a@x.test']],
  [
    'both go, each in its way',
    { a: 'administrator', b: 'administrator', c: 'agent' },
    ['a', 'b'],
    { b: 'agent' },
    ['error update agents/b@x.test', 'error delete agents/a@x.test'],
  ],
  [
    'the other one is only being invited',
    { a: 'administrator' },
    ['a'],
    { a: 'agent', b: 'administrator' },
    ['error update agents/a@x.test'],
  ],
] as const)('%s: it fires', (_, live, ours, files, expected) => {
  const plan = peoplePlan({ ...live }, [...ours], { ...files })

  expect(saidBy(CODE, plan).sort()).toEqual([...expected].sort())
  expect(findingBy(CODE, plan)?.sentence).toContain('No administrator would be left')
})

test.each([
  ['an administrator stays who is not declared', { a: 'administrator', z: 'administrator' }, ['a'], { a: 'agent' }],
  [
    'an agent is promoted in the same plan',
    { a: 'administrator', b: 'agent' },
    ['a'],
    { a: 'agent', b: 'administrator' },
  ],
  ['an agent is deleted', { a: 'administrator', b: 'agent' }, ['a', 'b'], { a: 'administrator' }],
] as const)('%s: it does not fire', (_, live, ours, files) => {
  expect(saidBy(CODE, peoplePlan({ ...live }, [...ours], { ...files }))).toEqual([])
})

test('a yes to one of two leaves the other open, a yes to both none', () => {
  const both = (allowed: string[]) =>
    peoplePlan({ a: 'administrator', b: 'administrator' }, ['a', 'b'], { a: 'agent', b: 'agent' }, { allowed })

  expect(saidBy(CODE, both(['update agents/a@x.test']))).toEqual(['error update agents/b@x.test'])
  expect(findingBy(CODE, both(['update agents/a@x.test', 'update agents/b@x.test']))?.severity).toBe('note')
})

test('it does not apply where no people are changed, even if there is no administrator', () => {
  expect(peoplePlan({ a: 'agent' }, ['a'], { a: 'agent' }).findings).toEqual([])
})
