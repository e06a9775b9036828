/** Wrong files of rule tests: each mistake at its place, with what to write, all at once. */
import { expect, test } from 'vitest'
import { parseRuleTests } from '../../src/rule-tests/read.ts'

const said = (text: string) =>
  parseRuleTests([{ file: 't.json', text }]).findings.map(
    ({ code, place, sentence, nextStep }) => `${place!.line}:${place!.column} ${code} ${sentence} ${nextStep}`,
  )
const body = (inner: string) => said(`{ "tests": {\n  "t": ${inner}\n} }`)
const event = '"event": { "conversation_opened": {} }, "fires": []'

test.each([
  ['{ "tests": {', ['1:13 F-JSON A closing brace "}" is missing. Close the object.']],
  ['[]', ['1:1 F-TYPE A file of rule tests is an object. Begin it with { "tests": { … } }.']],
  ['{}', ['1:1 F-MISSING "tests" is missing. Add it: an object of tests.']],
  ['{ "tests": [] }', ['1:12 F-TYPE "tests" must be an object. Write "tests": { "what it is about": { … } }.']],
  [
    '{ "tests": {}, "test": 1 }',
    ['1:16 F-UNKNOWN-FIELD "test" is no field of a file of rule tests. Did you mean "tests"?'],
  ],
])('%s', (text, wanted) => {
  expect(said(text)).toEqual(wanted)
})

test.each([
  [`{ ${event} }`, []],
  ['7', ['2:3 F-TYPE The test "t" must be an object. Write what it says in braces.']],
  ['{ "fires": [] }', ['2:3 F-MISSING Test "t": "event" is missing. Add it: an object.']],
  [
    '{ "event": { "conversation_opened": {} }, "fires": "x" }',
    ['2:59 F-TYPE Test "t": "fires" must be a list, not a text. Write a list.'],
  ],
  [
    `{ ${event}, "fire": 1 }`,
    [expect.stringContaining('F-UNKNOWN-FIELD "fire" is no field of a test. Did you mean "fires"?')],
  ],
  [
    '{ "event": { "message_create": {} }, "fires": [] }',
    ['2:21 F-UNKNOWN-FIELD "message_create" is no field of "event". Did you mean "message_created"?'],
  ],
  [
    '{ "event": { "conversation_opened": {}, "message_created": {} }, "fires": [] }',
    ['2:19 F-VALUE Test "t": "event" names 2 things. A test is about one of them.'],
  ],
  [
    '{ "event": { "conversation_updated": {} }, "fires": [] }',
    ['2:19 F-VALUE Test "t": "conversation_updated" changes nothing. Write what changes, such as "status".'],
  ],
  [
    `{ ${event}, "conversation": { "status": "opne" } }`,
    [
      expect.stringContaining(
        'F-VALUE Test "t": "conversation.status" is not one of the values Chatwoot knows. Did you mean "open"? The values are open, resolved, pending, snoozed.',
      ),
    ],
  ],
  [
    '{ "event": { "conversation_created": {} }, "fires": [], "conversation": { "labels": ["x"] } }',
    [
      expect.stringContaining(
        'F-VALUE Test "t": a conversation that is only begun has no labels. Take it out, or use another event.',
      ),
    ],
  ],
  [
    '{ "event": { "conversation_created": {} }, "fires": [], "messages": [{ "content": "x" }] }',
    [
      expect.stringContaining(
        'nothing was written in a conversation that is only begun. Write it into the event: "message".',
      ),
    ],
  ],
  [
    `{ ${event}, "messages": [{ "content": 5 }] }`,
    [
      expect.stringContaining(
        'F-TYPE Test "t": "messages[0].content" must be a text, not a number. Put it into quotes: "5".',
      ),
    ],
  ],
])('%s', (inner, wanted) => {
  expect(body(inner)).toEqual(wanted)
})

test('two tests of one name', () => {
  expect(said(`{ "tests": { "a": { ${event} },\n "a": { ${event} } } }`)).toEqual([
    expect.stringMatching(/^2:2 F-DUPLICATE "a" stands twice in the same object, first in line 1\./),
  ])
  const text = `{ "tests": { "a": { ${event} } } }`
  const { findings } = parseRuleTests([
    { file: 'a.json', text },
    { file: 'b.json', text },
  ])
  expect(findings.map(({ place, sentence }) => [place!.file, sentence])).toEqual([
    ['b.json', 'There are two tests "a", the first in a.json:1.'],
  ])
})
