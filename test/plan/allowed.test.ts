import { expect, test } from 'vitest'
import { allowedIn, withoutOperation } from '../../src/plan/approve/allowed.ts'
import { desiredOf, guardedPlanOf, ledgerOf, liveOf } from './sides.ts'

test.each([
  ['allow: delete inboxes/old', ['delete inboxes/old']],
  [
    'Some words.\r\n\r\n* `allow: delete inboxes/old`\r\n> allow:  delete webhooks/n8n.v2 \r\nbye',
    ['delete inboxes/old', 'delete webhooks/n8n.v2'],
  ],
  ['1. allow: create labels/a\n2) allow: adopt labels/b', ['create labels/a', 'adopt labels/b']],
  ['- [x] allow: forget labels/a\n- [ ] allow: forget labels/b', ['forget labels/a']],
  ['**allow:** update agents/rajiv+x@example.com', ['update agents/rajiv+x@example.com']],
  ['allow: "delete labels/größe_ü"\nallow: ‘nothing’', ['delete labels/größe_ü']],
  ['Allow: Delete labels/äöü-日本', ['delete labels/äöü-日本']],
  ['allow: `delete labels/a`, delete labels/b', ['delete labels/a', 'delete labels/b']],
  ['allow: delete labels/ends_', ['delete labels/ends_']],
  ['allow:delete labels/close', ['delete labels/close']],
  ['```\nallow: delete labels/in-a-block\n```', ['delete labels/in-a-block']],
  ['<!-- allow: delete labels/a -->', []],
  ['<!--\nallow: delete labels/a\n-->\nallow: delete labels/b', ['delete labels/b']],
  ['<!-- never closed\nallow: delete labels/a', []],
  ['please do not allow: delete inboxes/old', []],
  ['~~allow: delete inboxes/old~~', []],
  ['allow: everything', []],
  ['allow: delete inboxes', []],
  ['allow: delete inboxes/*', []],
  ['allow: burn inboxes/old', []],
  ['allow: delete inboxes/old and more', []],
  ['allow: delete inboxes/old, or not', []],
  ['allow:\ndelete inboxes/old', []],
  ['', []],
])('%j says yes to %j', (text, expected) => {
  expect([...allowedIn(text)]).toEqual(expected)
})

/** Were it to take the square of the length, it would not be through within the test's limit. */
test.each(["'", '*', '`', ' ', ','])('a line of nothing but %j is read at once', (character) => {
  expect([...allowedIn(`allow: ${character.repeat(1_000_000)}x\n${character.repeat(1_000_000)}x`)]).toEqual([])
})

test('a comment hides what is in it and nothing beside it', () => {
  expect([...allowedIn('<!-- why -->allow: delete labels/a\nallow: delete <!-- allow: x -->labels/b')]).toEqual([
    'delete labels/a',
    'delete labels/b',
  ])
})

test('of many misspelt yeses twenty are told', () => {
  const allowed = new Set(Array.from({ length: 30 }, (_, index) => `delete labels/l${index}`))
  expect(withoutOperation(allowed, [])).toHaveLength(20)
})

test('a yes to what is not in the plan is told, with what was most likely meant', () => {
  const inbox = { id: 7, name: 'Old', channel_type: 'Channel::Api' }
  const plan = (allowed: string[]) =>
    guardedPlanOf(
      desiredOf({ labels: { bug: {} } }),
      liveOf({ inboxes: [inbox], labels: [] }),
      ledgerOf({ inboxes: { 'old-shop': { id: 7 } } }),
      { allowed },
    ).findings.filter(({ code }) => code === 'G-ALLOW-NOTHING')

  expect(plan(['delete inboxes/old-shpo', 'delete webhooks/n8n'])).toMatchObject([
    { severity: 'note', nextStep: 'Did you mean `allow: delete inboxes/old-shop`?' },
    { severity: 'note', sentence: expect.stringContaining('`delete webhooks/n8n`'), nextStep: 'It does no harm.' },
  ])
  expect(plan(['delete inboxes/old-shop', 'create labels/bug'])).toEqual([])
})
