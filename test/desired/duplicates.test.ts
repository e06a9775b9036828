/** What two resources cannot share, what a name that comes from the key is called, and ids in the place of names. */
import { expect, test } from 'vitest'
import { findingsIn, parse } from './findings.ts'

const lines = (...all: string[]) => ({ 'a.json': all.join('\n') })

test.each<[string, string, string, string]>([
  ['labels', '"bug": { "title": "Bug" },', '"x": { "title": "bug" }', '2:17'],
  ['labels', '"Bug": {},', '"bug": {}', '2:1'],
  ['teams', '"a": { "name": "Support" },', '"support": {}', '2:1'],
  ['agents', '"a": { "email": "A@x.test" },', '"b": { "email": "a@x.test" }', '2:17'],
  ['webhooks', '"a": { "url": "https://a.test" },', '"b": { "url": "https://a.test" }', '2:15'],
  ['webhooks', '"a": { "url": "https://${secret:A}" },', '"b": { "url": "https://${secret:A}" }', '2:15'],
  [
    'inboxes',
    '"a": { "channel": { "type": "email", "email": "a@x.test" } },',
    '"b": { "channel": { "type": "email", "email": "a@x.test" } }',
    '2:47',
  ],
  [
    'inboxes',
    '"a": { "channel": { "type": "sms", "phone_number": "+15550900" } },',
    '"b": { "channel": { "type": "sms", "phone_number": "+15550900" } }',
    '2:52',
  ],
  ['inbox_agent_bots', '"shop": { "agent_bot": "a" },', '"b": { "inbox": "shop", "agent_bot": "b" }', '2:17'],
])('two of the %s with %s and %s', (kind, first, second, place) => {
  const { findings } = parse(lines(`{ "${kind}": { ${first}`, `${second} } }`), { CHATWOOT_SECRET_A: 'x.test' })

  expect(findings.map((one) => `${one.code} ${one.place?.line}:${one.place?.column}`)).toEqual([`F-DUPLICATE ${place}`])
  expect(findings[0]!.sentence).toMatch(/has the same ".*" as .* in a\.json:1, and Chatwoot takes each only once\./)
  expect(findings[0]!.sentence).not.toContain('x.test')
})

test.each([
  ['compared to the letter', '"webhooks": { "a": { "url": "https://a.test" }, "b": { "url": "https://A.test" } }'],
  [
    'compared to the letter',
    '"inboxes": { "a": { "channel": { "type": "email", "email": "a@x.test" } }, "b": { "channel": { "type": "email", "email": "A@x.test" } } }',
  ],
  [
    'not taken once',
    '"inboxes": { "a": { "name": "Shop", "channel": { "type": "api" } }, "b": { "name": "Shop", "channel": { "type": "api" } } }',
  ],
  [
    'one number for SMS and for WhatsApp',
    `"inboxes": { ${['sms', 'whatsapp'].map((medium) => `"${medium}": { "channel": { "type": "twilio_sms", "medium": "${medium}", "phone_number": "+15550900", "account_sid": "A", "auth_token": "x" } }`)} }`,
  ],
  ['both on the server', '"labels": { "a": { "$id": 1, "title": "bug" }, "b": { "$id": 2, "title": "bug" } }'],
  ['not known here', '"labels": { "a": { "title": "${var:X}" }, "b": { "title": "${var:X}" } }'],
  [
    'another secret',
    '"webhooks": { "a": { "url": "https://a.test/${secret:A}" }, "b": { "url": "https://a.test/${secret:B}" } }',
  ],
])('no duplicate: %s', (_, text) => {
  expect(parse({ 'a.json': `{ ${text} }` }, {}, {}, true).findings).toEqual([])
})

test.each([
  ['{ "agents": {\n "bob": {} } }', 'agents/bob: the key "bob" stands for "email", which must be an e-mail address.'],
  ['{ "labels": {\n "x": {} } }', 'labels/x: the key "x" stands for "title", which must be two or more letters'],
  [
    '{ "inboxes": {\n "null": { "channel": { "type": "api" } } } }',
    'the key "null" stands for "name", which must not be the word null',
  ],
])('a name that nobody wrote is told by its key', (text, says) => {
  const { findings } = parse({ 'a.json': text })

  expect(findings).toMatchObject([{ place: { line: 2, column: 2 } }])
  expect(findings[0]!.sentence).toContain(says)
  expect(findings[0]!.nextStep).toMatch(/^Write "\w+" in the entry, or choose another key\.$/)
})

test('a name that somebody wrote is told by its field', () => {
  const [finding] = parse({ 'a.json': '{ "agents": { "bob": { "email": "bob" } } }' }).findings

  expect(finding!.sentence).toBe('agents/bob: "email" must be an e-mail address.')
})

test.each([null, 5, 'x', [], { type: 5 }, { type: 'email', email: {} }])(
  'a channel that is %j is told, not stumbled over',
  (channel) => {
    const [finding, ...others] = parse({ 'a.json': JSON.stringify({ inboxes: { a: { channel } } }) }).findings

    expect(finding!.sentence).toContain('"channel')
    expect(others).toEqual([])
  },
)

test('an id in the place of a name is told once', () => {
  const hook = '{ "webhooks": { "w": { "url": "https://a.test",\n "inbox_id": 3 } } }'

  expect(findingsIn({ 'a.json': hook })).toEqual(['F-TYPE a.json:2:14'])
})
