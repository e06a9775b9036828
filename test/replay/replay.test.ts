/** What a real server lists, and what is counted on it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Fields } from '../../src/kinds/model/json.ts'
import { needsMessages, replay } from '../../src/replay/replay.ts'
import { type Sampled, sampled } from '../../src/replay/sampled.ts'
import type { ChangedRule, Version } from '../../src/replay/versions.ts'

// Of Chatwoot 4.15.1 (enterprise): three conversations, and the messages of one.
const recorded = JSON.parse(readFileSync(join(import.meta.dirname, 'recorded.json'), 'utf8'))
const rows: Fields[] = recorded.list.data.payload
const now = new Date('2026-11-27T12:00:00Z')

const all = (messages: readonly Fields[] | null = null): Sampled[] =>
  rows.map((row) => sampled(row, row.id === 1 ? messages : null)!)

type Shape = readonly [attribute_key: string, filter_operator: string, values: unknown, model?: string]

function version(event_name: string, ...shapes: readonly Shape[]): Version {
  const conditions = shapes.map(([attribute_key, filter_operator, values, custom_attribute_type], at) => ({
    attribute_key,
    filter_operator,
    values,
    query_operator: at < shapes.length - 1 ? 'and' : null,
    ...(custom_attribute_type === undefined ? {} : { custom_attribute_type }),
  }))
  return { event_name, active: true, conditions: conditions as never, actions: [], answers: false }
}

const changed = (after: Version | null, before: Version | null = null): ChangedRule => ({
  key: 'a',
  subject: 'x/a',
  before,
  after,
})
function countOf(after: Version, sample = all(), attributes: Fields[] = []) {
  return replay([changed(after)], sample, attributes, now).rules[0]!.after!
}

test('a recorded list is understood', () => {
  expect(all().map(({ conversation }) => [conversation.id, conversation.status, conversation.label_list])).toEqual([
    [3, 'resolved', []],
    [1, 'open', ['count-me']],
    [2, 'open', ['count-me']],
  ])
  expect(all().map(({ conversation: { assignee_id, team_id } }) => [assignee_id, team_id])).toEqual([
    [null, null],
    [2, null],
    [null, 1],
  ])
  expect(all()[1]!.contact).toMatchObject({ email: 'count1@example.org', custom_attributes: { tier: 'gold' } })
  expect(all()[0]!.messages).toMatchObject([{ message_type: 'outgoing', private: false }])
  expect(sampled({ id: 1 }, null)).toBeNull()
})

test('conversations that a rule acts on are counted', () => {
  expect(countOf(version('conversation_updated', ['labels', 'equal_to', ['count-me']]))).toMatchObject({ acts: 2 })
  expect(countOf(version('conversation_updated', ['assignee_id', 'equal_to', [2]]))).toMatchObject({ acts: 1 })
  expect(countOf({ ...version('conversation_updated'), active: false })).toMatchObject({ acts: 0 })
  // One that has only begun has no labels yet.
  expect(countOf(version('conversation_created', ['labels', 'equal_to', ['count-me']]))).toMatchObject({ acts: 0 })
})

test('customers who would get a message', () => {
  const answers = { ...version('conversation_updated', ['status', 'equal_to', ['open']]), answers: true }
  expect(countOf(answers)).toMatchObject({ acts: 2, customers: 2 })
  const same = all().map((one) => ({
    ...one,
    contact: { ...one.contact, id: 7 },
    conversation: { ...one.conversation, contact_id: 7 },
  }))
  expect(countOf(answers, same)).toMatchObject({ acts: 2, customers: 1 })
})

test('a rule that sends a file is counted as any other', () => {
  const sending = (one: Fields) => [{ action_name: 'send_attachment', action_params: [one] }]
  const rule = version('conversation_updated', ['labels', 'equal_to', ['count-me']])

  for (const file of [
    { name: 'a.pdf', sha256: null },
    { name: 'a.pdf', sha256: 'a'.repeat(64), type: 'x/y', size: 1 },
  ])
    expect(countOf({ ...rule, actions: sending(file) })).toMatchObject({ acts: 2, reason: null })
})

test('messages: of every conversation the last, and those that were read', () => {
  const refund = version('message_created', ['content', 'contains', ['refund']])
  const note = version('conversation_updated', ['content', 'contains', ['refund']])

  expect(needsMessages([changed(refund)])).toBe(true)
  expect(needsMessages([changed(note)])).toBe(true)
  expect(needsMessages([changed(version('conversation_created', ['email', 'contains', ['x']]))])).toBe(false)
  // The last message of the second conversation is a note that says nothing of it.
  expect(countOf(refund)).toMatchObject({ acts: 2, unknown: 0 })
  expect(countOf(refund, all(recorded.messages.payload))).toMatchObject({ acts: 3 })
  expect(countOf(note)).toMatchObject({ acts: 2, unknown: 1 })
  expect(countOf(note, all(recorded.messages.payload))).toMatchObject({ acts: 3, unknown: 0 })
})

test('what is not known is said, and why', () => {
  const gold = version('conversation_updated', ['tier', 'equal_to', ['gold'], 'contact_attribute'])
  const tier = { attribute_key: 'tier', attribute_model: 'contact_attribute', attribute_display_type: 'text' }

  expect(countOf(gold)).toMatchObject({ acts: 0, unknown: 3, reason: 'a condition on an attribute that was not read' })
  expect(countOf(gold, all(), [tier])).toMatchObject({ acts: 3, unknown: 0, reason: null })
  const changes = version('conversation_updated', ['status', 'attribute_changed', { from: ['open'], to: ['resolved'] }])
  expect(countOf(changes)).toMatchObject({ unknown: 3, reason: 'a condition on what has changed' })
})
