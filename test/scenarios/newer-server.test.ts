/** A release that is newer than all we know: its values are exported and compared as they are, and may be written. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Laptop, openLaptop } from '../laptop.ts'

const installation = { version: '4.16.0' }
let laptop: Laptop

beforeEach(async () => {
  installation.version = '4.16.0'
  laptop = await openLaptop({ installation })
  await laptop.declare({
    automation_rules: {
      rule: {
        event_name: 'message_created',
        conditions: [{ attribute_key: 'content', filter_operator: 'contains', values: ['refund'] }],
        actions: [{ action_name: 'resolve_conversation' }],
      },
    },
  })
  expect(await laptop.cli(['apply', '--yes'])).toMatchObject({ exitCode: 0 })
})
afterEach(() => laptop.close())

const row = () => laptop.double.store.rows('automation_rules')[0]!
const file = async (name: string) => JSON.parse(await readFile(join(laptop.folder, 'desired', name), 'utf8'))

test('a value is exported as it is, its plan is empty, and another one may be written', async () => {
  row().event_name = 'conversation_snoozed'
  row().actions = [{ action_name: 'summarise', action_params: ['short'] }]
  expect(await laptop.cli(['export', '--only-declared'])).toMatchObject({ exitCode: 0 })

  const { rule } = (await file('all.json')).automation_rules
  expect(rule).toMatchObject({
    event_name: 'conversation_snoozed',
    actions: [{ action_name: 'summarise', action_params: ['short'] }],
    $unchecked: { event_name: 'a value of Chatwoot 4.16.0', actions: 'a value of Chatwoot 4.16.0' },
  })
  expect(rule.$ignore).toBeUndefined()
  const plan = await laptop.cli(['plan'])
  expect(plan).toMatchObject({ exitCode: 0 })
  expect(plan.stdout).toContain(
    'warning: automation_rules/rule: "event_name" holds a value that this version does not know, and is written as it is: a value of Chatwoot 4.16.0.',
  )
  expect(await laptop.cli(['apply', '--yes'])).toMatchObject({ exitCode: 0 })
  // Changed in Chatwoot it is drift, changed in the files it is written.
  row().event_name = 'conversation_merged'
  expect(await laptop.cli(['drift'])).toMatchObject({ exitCode: 2 })
  const all = await file('all.json')
  all.automation_rules.rule.event_name = 'conversation_split'
  delete all.automation_rules.rule.actions
  all.automation_rules.rule.$unchecked = { event_name: 'as told' }
  const { $account: _, ...resources } = all
  await laptop.declare(resources)
  // The double knows no such action either.
  row().actions = [{ action_name: 'resolve_conversation', action_params: [] }]
  const applied = await laptop.cli(['apply', '--yes'])
  expect(applied).toMatchObject({ exitCode: 0 })
  expect(row().event_name).toBe('conversation_split')
})

test('what no file declares yet is exported so as well', async () => {
  laptop.double.store.insert('automation_rules', { ...row(), id: 9, name: 'Other', event_name: 'conversation_snoozed' })
  expect(await laptop.cli(['export'])).toMatchObject({ exitCode: 0 })

  expect((await file('automation_rules.json')).automation_rules.Other).toMatchObject({
    event_name: 'conversation_snoozed',
    $unchecked: { event_name: 'a value of Chatwoot 4.16.0' },
  })
  expect(await laptop.cli(['validate'])).toMatchObject({ exitCode: 0 })
})

test('of a release that we know it stays with the server', async () => {
  installation.version = '4.15.1'
  row().event_name = 'conversation_snoozed'
  expect(await laptop.cli(['export', '--only-declared'])).toMatchObject({ exitCode: 0 })

  const { rule } = (await file('all.json')).automation_rules
  expect(rule.$ignore).toHaveProperty('event_name')
  expect(rule).not.toHaveProperty('$unchecked')
})

test('without its name under $unchecked a value is an error, and a name too many is told', async () => {
  const all = await file('all.json')
  const { rule } = all.automation_rules
  await laptop.declare({ automation_rules: { rule: { ...rule, event_name: 'conversation_snozed' } } })
  expect(await laptop.cli(['validate'])).toMatchObject({ exitCode: 1 })

  await laptop.declare({ automation_rules: { rule: { ...rule, $unchecked: { event_name: 'x', evnt: 'y' } } } })
  const { stderr, exitCode } = await laptop.cli(['validate'])
  expect([exitCode, stderr]).toEqual([1, expect.stringContaining('"$unchecked" names "evnt", which is no field.')])

  await laptop.declare({ automation_rules: { rule: { ...rule, $unchecked: { event_name: 'x' } } } })
  const fine = await laptop.cli(['validate'])
  expect(fine).toMatchObject({ exitCode: 0 })
  expect(fine.stdout).toContain(
    '"$unchecked" names "event_name", in which there is nothing that this version does not know.',
  )
  // Types are no matter of releases.
  await laptop.declare({ automation_rules: { rule: { ...rule, event_name: 7, $unchecked: { event_name: 'x' } } } })
  expect(await laptop.cli(['validate'])).toMatchObject({ exitCode: 1 })
})
