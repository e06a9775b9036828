import { expect, test } from 'vitest'
import type { Fields } from '../../../src/kinds/model/kind.ts'
import { desiredOf, guardedPlanOf, ledgerOf, liveOf, wordsOf } from '../sides.ts'
import { findingBy, saidBy } from './said.ts'

const CODE = 'G-ANSWERS-CUSTOMERS'
const rule = (active: boolean | null, action: string, text = 'Hello'): Fields => ({
  event_name: 'message_created',
  conditions: [],
  actions: [{ action_name: action, action_params: action === 'send_message' ? [text] : [] }],
  ...(active === null ? {} : { active }),
})
function plan(live: Fields | null, files: Fields, { isOurs = true, allowed = [] as string[] } = {}) {
  return guardedPlanOf(
    desiredOf({ automation_rules: { hello: files } }),
    liveOf({ automation_rules: live === null ? [] : [{ id: 1, name: 'hello', description: null, ...live }] }),
    ledgerOf(isOurs && live !== null ? { automation_rules: { hello: { id: 1, ...live } } } : {}),
    { allowed },
  )
}

test.each([
  ['is switched on', rule(false, 'send_message'), rule(true, 'send_message'), 'update'],
  ['is new', null, rule(true, 'send_message'), 'create'],
  ['is new and does not say that it is off', null, rule(null, 'send_message'), 'create'],
  ['begins to send a message', rule(true, 'mute_conversation'), rule(true, 'send_message'), 'update'],
  ['begins to send a transcript', rule(true, 'mute_conversation'), rule(true, 'send_email_transcript'), 'update'],
])('a rule that writes to customers %s: it fires', (_, live, files, action) => {
  const its = plan(live, files)

  expect(saidBy(CODE, its)).toEqual([`error ${action} automation_rules/hello`])
  expect(findingBy(CODE, plan(live, files, { allowed: [`${action} automation_rules/hello`] }))?.severity).toBe('note')
})

test('it fires where drift is put back too: somebody may have had a reason to switch it off', () => {
  const files = desiredOf({ automation_rules: { hello: rule(true, 'send_message') } })
  const its = guardedPlanOf(
    files,
    liveOf({ automation_rules: [{ id: 1, name: 'hello', description: null, ...rule(false, 'send_message') }] }),
    ledgerOf({ automation_rules: { hello: { id: 1, ...rule(true, 'send_message') } } }),
  )

  expect(its.changes).toEqual([])
  expect(its.held).toMatchObject([{ cause: 'drift', changes: [{ action: 'update', key: 'hello' }] }])
  expect(saidBy(CODE, its)).toEqual(['warning update automation_rules/hello'])
})

test.each([
  ['says something else than before', rule(true, 'send_message', 'Hi'), rule(true, 'send_message')],
  ['is switched off', rule(true, 'send_message'), rule(false, 'send_message')],
  ['is new and off', null, rule(false, 'send_message')],
])('it does not fire for one that %s', (_, live, files) => {
  expect(saidBy(CODE, plan(live, files))).toEqual([])
})

test('it does not fire on first contact with one that writes already', () => {
  const its = plan(rule(true, 'send_message'), rule(true, 'send_message'), { isOurs: false })

  expect(wordsOf(its)).toEqual(['adopt automation_rules/hello'])
  expect(saidBy(CODE, its)).toEqual([])
})

test('it does not apply to what only agents see, or run themselves', () => {
  expect(saidBy(CODE, plan(null, rule(true, 'add_private_note')))).toEqual([])
  const macro = { actions: [{ action_name: 'send_message', action_params: ['Hello'] }] }
  expect(guardedPlanOf(desiredOf({ macros: { hello: macro } }), liveOf({ macros: [] })).findings).toEqual([])
})
