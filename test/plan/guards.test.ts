import { expect, test } from 'vitest'
import { allowedIn } from '../../src/plan/guards.ts'
import { desiredOf, ledgerOf, liveOf, planOf, wordsOf } from './sides.ts'

const inbox = { id: 7, name: 'Old', channel_type: 'Channel::Api' }
const owned = ledgerOf({ inboxes: { old: { id: 7 } } })
const withoutIt = (allowed: string[] = []) =>
  planOf(desiredOf({}), liveOf({ inboxes: [inbox] }), owned, {}, new Set(allowed))

test('deleting an inbox needs a yes, and the plan says which line', () => {
  const plan = withoutIt()

  expect(wordsOf(plan)).toEqual(['delete inboxes/old'])
  expect(plan.findings).toMatchObject([
    {
      code: 'G-NEEDS-YES',
      severity: 'error',
      subject: 'inboxes/old',
      nextStep: expect.stringContaining('`allow: delete inboxes/old`'),
    },
  ])
})

test('a yes to this one is enough, a yes to another is not', () => {
  expect(withoutIt(['delete inboxes/old']).findings).toEqual([])
  expect(withoutIt(['delete inboxes/other', 'update inboxes/old']).findings).toHaveLength(1)
})

test('what is forgotten, gone or of another kind needs none', () => {
  const label = { id: 1, title: 'bug', description: null, color: '', show_on_sidebar: null }

  expect(planOf(desiredOf({}, ['inboxes/old']), liveOf({ inboxes: [inbox] }), owned).findings).toEqual([])
  expect(planOf(desiredOf({}), liveOf({ inboxes: [] }), owned).findings).toEqual([])
  expect(planOf(desiredOf({}), liveOf({ labels: [label] }), ledgerOf({ labels: { bug: { id: 1 } } })).findings).toEqual(
    [],
  )
})

test.each([
  ['allow: delete inboxes/old', ['delete inboxes/old']],
  [
    'Some words.\r\n\r\n* `allow: delete inboxes/old`\r\n> allow:  delete webhooks/n8n.v2 \r\nbye',
    ['delete inboxes/old', 'delete webhooks/n8n.v2'],
  ],
  ['please do not allow: delete inboxes/old', []],
  ['allow: everything', []],
  ['allow: delete inboxes/old and more', []],
  ['', []],
])('%j says yes to %j', (text, expected) => {
  expect([...allowedIn(text)]).toEqual(expected)
})
