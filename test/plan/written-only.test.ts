/** What the server takes and never answers, such as a password: what was written last stands for what it has. */
import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { collection } from '../../src/kinds/endpoints/collection.ts'
import { fields, line } from '../../src/kinds/fields/schema.ts'
import { defineKind } from '../../src/kinds/model/define.ts'
import type { Fields } from '../../src/kinds/model/kind.ts'
import { compare } from '../../src/plan/diff/compare.ts'
import { fingerprintWith } from '../../src/redact/seal.ts'

const doors = (writtenOnly: string[]) =>
  defineKind({
    name: 'doors',
    words: { noun: 'door', about: 'Doors.' },
    schema: () => fields({ name: line, lock: z.partial(z.object({ maker: line, code: line })) }),
    identity: { nameField: 'name' },
    endpoint: collection({ path: 'doors' }),
    comparison: { writtenOnly },
    example: { name: 'Front' },
    availability: { verified: '4.15.1' },
  })

const live: Fields = { name: 'Front', lock: { maker: 'Yale' } }
const changed = (writtenOnly: string[], code: string, applied: Fields | null) =>
  compare(
    doors(writtenOnly),
    {
      desired: { name: 'Front', lock: { maker: 'Yale', code } },
      applied: applied && (() => applied),
      live: { now: () => live, after: live, asApplied: () => live },
    },
    fingerprintWith('salt'),
  ).fields.map(({ path, live: is, desired, cause, isUnknown }) => [path, is, desired, cause, isUnknown])

const wrote = (code: string): Fields => ({ name: 'Front', lock: { maker: 'Yale', code } })

test('what was written last is no difference, and another value is one of the files', () => {
  expect(changed(['lock.code'], '1234', wrote('1234'))).toEqual([])
  expect(changed(['lock.code'], '5678', wrote('1234'))).toEqual([
    ['lock.code', '1234', '5678', 'this change', undefined],
  ])
})

test('on first contact nobody knows it, so it is written', () => {
  expect(changed(['lock.code'], '1234', null)).toEqual([['lock.code', undefined, '1234', 'first contact', true]])
})

test('what is managed from now on is written once', () => {
  expect(changed(['lock.code'], '1234', { name: 'Front' })).toEqual([
    ['lock.code', undefined, '1234', 'this change', true],
  ])
})

test('without it, a value that the server does not answer is put back again and again', () => {
  expect(changed([], '1234', wrote('1234'))).toEqual([['lock.code', undefined, '1234', 'drift', undefined]])
})
