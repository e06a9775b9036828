/** A release that is newer than all we know: its values are exported and compared as they are, and may be written. */
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { byHand } from '../by-hand.ts'
import { type Laptop, openLaptop } from '../laptop.ts'

const installation = { version: '4.16.0', newFields: { labels: ['mood'], automation_rules: ['mood', 'hmac_token'] } }
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

describe('a field that no release has yet', () => {
  const label = (more: object) => ({ labels: { bug: { color: '#112233', ...more } } })
  const mood = () => laptop.double.store.find('labels', { title: 'bug' })!.mood
  const NEW = { $unchecked: { mood: 'new in 4.16' } }
  const declare = (labels: object) => laptop.declare({ ...labels, $forget: { automation_rules: ['rule'] } })

  test('is written where $unchecked names it, with a warning, compared with what the server says, and taken back', async () => {
    await declare(label({ mood: 'glad', ...NEW }))
    const { stdout, exitCode } = await laptop.cli(['plan'])

    expect(exitCode).toBe(2)
    expect(stdout).toContain(
      'warning: labels/bug: "mood" is a field that this version does not know, and is written as it is: new in 4.16.',
    )
    expect(stdout).toContain('      "mood": "glad"\n')
    expect(await laptop.cli(['apply', '--yes'])).toMatchObject({ exitCode: 0 })
    expect(mood()).toBe('glad')
    expect(await laptop.cli(['plan'])).toMatchObject({ exitCode: 0 })

    // Changed in the files it is sent alone, changed in Chatwoot it is drift.
    await declare(label({ mood: 'sad', ...NEW }))
    laptop.double.requests.length = 0
    expect(await laptop.cli(['apply', '--yes'])).toMatchObject({ exitCode: 0 })
    expect(mood()).toBe('sad')
    const sent = laptop.double.requests.filter(({ method }) => method === 'PATCH')
    expect(sent.map(({ body }) => body)).toEqual([{ label: { mood: 'sad' } }])
    await byHand(laptop.double, 'PATCH', `labels/${idOf('bug')}`, { label: { mood: 'calm' } })
    const drift = await laptop.cli(['drift'])
    expect(drift).toMatchObject({ exitCode: 2 })
    expect(drift.stdout).toContain('"mood": changed to "calm" in Chatwoot, goes back to "sad"')
    expect(await laptop.cli(['export', '--only-declared'])).toMatchObject({ exitCode: 0 })
    expect((await file('all.json')).labels.bug.mood).toBe('calm')
    expect(await laptop.cli(['plan'])).toMatchObject({ exitCode: 0 })
    expect(await laptop.cli(['plan', '--offline'])).toMatchObject({ exitCode: 2 })

    // Undone it is what it was before.
    await declare(label({ mood: 'sad', ...NEW }))
    expect(await laptop.cli(['apply', '--yes'])).toMatchObject({ exitCode: 0 })
    const [run] = JSON.parse((await laptop.cli(['undo', '--json'])).stdout).runs
    expect(await laptop.cli(['undo', run, '--yes'])).toMatchObject({ exitCode: 0 })
    expect(mood()).toBe('calm')
    // Taken out of the files it is no longer managed, and stays.
    await declare(label({}))
    expect(await laptop.cli(['apply', '--yes'])).toMatchObject({ exitCode: 0 })
    expect(await laptop.cli(['plan'])).toMatchObject({ exitCode: 0 })
    expect(mood()).toBe('calm')
  })

  test('is exported for what no file declares yet, once an entry of its kind names it', async () => {
    await declare(label({}))
    expect(await laptop.cli(['apply', '--yes'])).toMatchObject({ exitCode: 0 })
    await byHand(laptop.double, 'POST', 'labels', { label: { title: 'other', mood: 'calm' } })
    expect(await laptop.cli(['export', '--kinds', 'labels'])).toMatchObject({ exitCode: 0 })
    const exported = async () => ({ ...(await file('all.json')).labels, ...(await file('labels.json')).labels }).other
    expect(await exported()).not.toHaveProperty('mood')

    await declare(label({ mood: 'glad', ...NEW }))
    await rm(join(laptop.folder, 'desired', 'labels.json'))
    expect(await laptop.cli(['apply', '--yes'])).toMatchObject({ exitCode: 0 })
    expect(await laptop.cli(['export', '--kinds', 'labels'])).toMatchObject({ exitCode: 0 })
    expect(await exported()).toMatchObject({ mood: 'calm', $unchecked: { mood: 'a field of Chatwoot 4.16.0' } })
    expect(await laptop.cli(['validate'])).toMatchObject({ exitCode: 0 })
  })

  test('is an error without its name there, and so is a credential with it', async () => {
    await declare(label({ mood: 'glad' }))
    const { exitCode, stderr } = await laptop.cli(['validate'])
    expect([exitCode, stderr]).toEqual([1, expect.stringContaining('labels has no field "mood".')])

    for (const name of ['a.b', '<img src=x>', '__proto__x']) {
      await declare(label({ [name]: 'glad', $unchecked: { [name]: 'new' } }))
      expect((await laptop.cli(['validate'])).exitCode).toBe(1)
    }

    await laptop.declare({ automation_rules: { rule: { hmac_token: 'x', $unchecked: { hmac_token: 'new' } } } })
    const refused = await laptop.cli(['validate'])
    expect([refused.exitCode, refused.stderr]).toEqual([
      1,
      expect.stringContaining('automation_rules has no field "hmac_token". Credentials are kept out of these files'),
    ])
  })

  test('that the server does not take is told after the apply', async () => {
    await declare(label({ temper: 'even', $unchecked: { temper: 'new in 4.17' } }))
    const { exitCode, stdout } = await laptop.cli(['apply', '--yes'])

    expect(exitCode).toBe(0)
    expect(stdout).toContain('applied create labels/bug: this Chatwoot does not know "temper" and left that out\n')
    const plan = await laptop.cli(['plan'])
    expect(plan.exitCode).toBe(0)
    expect(plan.stdout).toContain('this Chatwoot does not know "temper", so it is neither compared nor written.')
  })
})

function idOf(title: string): number {
  return laptop.double.store.find('labels', { title })!.id
}
