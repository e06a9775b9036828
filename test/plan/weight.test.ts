/** What people have to see first. */
import { expect, test } from 'vitest'
import { operationOf } from '../../src/plan/approve/allowed.ts'
import { byWeight, isWeighty, weightsOf } from '../../src/plan/approve/weight.ts'
import type { Finding } from '../../src/plan/model/plan.ts'
import { changeWith as change } from './sides.ts'

const field = (path: string, live: string, desired: string) => ({
  path,
  live,
  desired,
  cause: 'this change' as const,
  alsoByHand: false,
})
const answering = { actions: [{ action_name: 'send_message', action_params: ['Hello'] }] }

const adopt = change({ action: 'adopt', key: 'adopted' })
const create = change({ action: 'create', key: 'created', id: null })
const update = change({ key: 'updated' })
const opens = change({ kind: 'agents', key: 'a@x.test', fields: [field('role', 'agent', 'administrator')] })
const answers = change({ kind: 'automation_rules', key: 'hello', managed: answering })
const silent = change({ kind: 'automation_rules', key: 'off', managed: { ...answering, active: false } })
const remove = change({ action: 'delete', key: 'deleted' })
const forbidden = change({ key: 'forbidden' })
const changes = [adopt, create, update, silent, opens, answers, remove, forbidden]
const finding = (of: Partial<Finding>): Finding => ({
  code: 'G-X',
  severity: 'error',
  place: null,
  subject: null,
  sentence: '',
  nextStep: '',
  ...of,
})

test.each<[string, Finding]>([
  ['in the operations it asks for', finding({ allow: ['update labels/forbidden'] })],
  ['in its subject', finding({ subject: 'labels/forbidden' })],
])('what a guard objects to, %s, deletions, what opens or answers, updates, creations, the ledger', (_, objection) => {
  const plan = { changes, findings: [objection] }

  expect(byWeight(plan).map(operationOf)).toEqual([
    'update labels/forbidden',
    'delete labels/deleted',
    'update agents/a@x.test',
    'update automation_rules/hello',
    'update labels/updated',
    'update automation_rules/off',
    'create labels/created',
    'adopt labels/adopted',
  ])
  expect(plan.changes.at(-1)).toBe(forbidden)
})

test('a note of a guard, or an error of the files, is no objection', () => {
  const findings = [
    finding({ severity: 'note', subject: 'labels/updated' }),
    finding({ code: 'F-X', subject: 'labels/updated' }),
  ]

  expect(weightsOf({ changes, findings }).get(update)).toBe('updates')
})

test('weighty is what blocks, deletes, opens or answers', () => {
  const weights = weightsOf({ changes, findings: [finding({ subject: 'labels/forbidden' })] })

  expect(changes.filter((one) => isWeighty(weights.get(one))).map(({ key }) => key)).toEqual([
    'a@x.test',
    'hello',
    'deleted',
    'forbidden',
  ])
})

test('a path that JavaScript knows for something else weighs like any', () => {
  const odd = ['__proto__', 'constructor', 'toString'].map((path) => change({ fields: [field(path, 'a', 'b')] }))

  for (const one of odd) expect(weightsOf({ changes: [one], findings: [] }).get(one)).toBe('updates')
})
