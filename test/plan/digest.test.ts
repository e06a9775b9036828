import { expect, test } from 'vitest'
import { digestOf, operationDigests } from '../../src/plan/approve/digest.ts'
import { desiredOf, liveOf, planOf } from './sides.ts'

const label = { description: null, color: '#111111', show_on_sidebar: true }
const plan = planOf(desiredOf({ labels: { bug: label, idea: label } }), liveOf({ labels: [] }))

/** Comments of an earlier release carry them: another form would make everything look unreviewed. */
test('digests stay the same from release to release', () => {
  expect(digestOf(plan)).toBe('c9737db9760b9c7ab3fa0fc0e1e2e6cd364877b00c0f4f251f696763fabd671d')
  expect(operationDigests(plan)).toEqual(['UmgpRJ01Y0fK', 'c-1EllvicfiF'])
})

test('an operation has the same digest in any plan of its account, and another one in another', () => {
  const alone = planOf(desiredOf({ labels: { idea: label } }), liveOf({ labels: [] }))

  expect(operationDigests(alone)).toEqual([operationDigests(plan)[1]])
  expect(operationDigests({ ...alone, account: 3 })).not.toEqual(operationDigests(alone))
})
