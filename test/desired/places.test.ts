/** Every finding code of the reader, with the exact place it is shown at. */
import { describe, expect, test } from 'vitest'
import { findingsIn, parse } from './findings.ts'

type Case = readonly [name: string, text: string, ...places: string[]]

/** An inbox that ignores a path, on a line of its own. */
const inbox = (path: string) =>
  `{ "inboxes": { "app": { "channel": { "type": "api" }, "$ignore":\n  { "${path}": "why" } } } }`
const label = (fields: string) => `{\n  "labels": {\n    "bug": ${fields}\n  }\n}`
const hook = (fields: string) => `{\n  "webhooks": {\n    "n8n": ${fields}\n  }\n}`

describe.each<[code: string, cases: readonly Case[]]>([
  [
    'F-JSON',
    [
      ['an empty file', '', '1:1'],
      ['a comment', '{\n  // why\n  "labels": {}\n}', '2:3'],
      ['a comma too many', '{\n  "labels": {},\n}', '3:1'],
      ['a comma missing', '{\n  "$account": 2\n  "labels": {}\n}', '3:3'],
      ['a colon missing', '{ "labels" {} }', '1:12'],
      ['a value missing', '{ "$account": }', '1:15'],
      ['a brace missing', '{ "labels": {\n', '2:1'],
      ['a bracket missing', '{ "$forget": { "labels": ["a" } }', '1:31'],
      ['a brace too many', '{}\n}', '2:1'],
      ['a line break inside a text', '{ "$comment": "a\nb" }', '1:15', '2:1'],
      ['an escape that does not exist', '{ "$comment": "\\x" }', '1:15'],
      ['a bare word', '{ "$account": two }', '1:15'],
      ['sixty-five levels', `{ "labels": ${'['.repeat(64)}${']'.repeat(64)} }`, '1:76'],
    ],
  ],
  [
    'F-TYPE',
    [
      ['a file that is a list', '[]', '1:1'],
      ['an account in quotes', '{\n  "$account": "2"\n}', '2:15'],
      ['a kind that is a list', '{ "labels": [] }', '1:13'],
      ['a resource that is a text', label('"red"'), '3:12'],
      ['a text for a switch', label('{ "show_on_sidebar": "yes" }'), '3:33'],
      ['a pin in quotes', label('{ "$id": "1" }'), '3:21'],
      ['a protection in quotes', label('{ "$protect": "yes" }'), '3:26'],
      ['a list of what is to be forgotten', '{ "$forget": ["labels"] }', '1:14'],
      ['a key that is not in a list', '{ "$forget": { "labels": "bug" } }', '1:14'],
      ['a list of what is to be ignored', label('{ "$ignore": ["color"] }'), '3:25'],
    ],
  ],
  [
    'F-UNKNOWN-KIND',
    [
      ['a misspelt kind', '{\n  "lables": {}\n}', '2:3'],
      ['a misspelt kind to be forgotten', '{ "$forget": { "lables": ["bug"] } }', '1:16'],
    ],
  ],
  [
    'F-UNKNOWN-FIELD',
    [
      ['a misspelt field', label('{ "colour": "#ff0000" }'), '3:14'],
      ['a misspelt $-key', label('{ "$protected": true }'), '3:14'],
      ['a misspelt $-key of the file', '{ "$acount": 2 }', '1:3'],
      ['an ignored field that is none', label('{ "$ignore": { "colour": "why" } }'), '3:25'],
      ['an ignored field of another channel', inbox('channel.webhook_urls'), '2:3'],
      ['a part of what is compared as a whole', inbox('channel.additional_attributes.theme'), '2:3'],
      ['an item that no key tells apart', inbox('working_hours[0].open_hour'), '2:3'],
      ['a day by something that is no day', inbox('working_hours[open_hour=9]'), '2:3'],
      ['a path that ends too soon', inbox('working_hours.'), '2:3'],
      ['a credential', '{ "inboxes": { "m": { "channel": {\n "type": "email", "imap_password": "x" } } } }', '2:19'],
    ],
  ],
  [
    'F-DUPLICATE',
    [
      ['a field twice', label('{ "color": "#1",\n "color": "#2" }'), '4:2'],
      ['a kind twice', '{ "labels": {},\n  "labels": {} }', '2:3'],
      ['a pin twice', '{ "labels": { "aa": { "$id": 1 }, "bb": { "$id": 1 } } }', '1:50'],
      ['forgotten and declared', '{ "$forget": { "labels": ["bug"] }, "labels": { "bug": {} } }', '1:27'],
    ],
  ],
  [
    'F-MISSING-VARIABLE',
    [
      ['a variable', label('{ "color": "${var:COLOR}" }'), '3:23'],
      ['a secret', hook('{ "url": "https://a.test/${secret:PATH}" }'), '3:21'],
      ['two in one text', hook('{ "url": "${var:A}${var:B}://" }'), '3:21', '3:21'],
      ['a secret that is the whole address', hook('{ "url": "${secret:URL}" }'), '3:21'],
    ],
  ],
  [
    'F-PLACEHOLDER',
    [
      ['small letters', label('{ "description": "${var:color}" }'), '3:29'],
      ['another word', label('{ "description": "${env:HOME}" }'), '3:29'],
      ['no end', label('{ "description": "${var:HOME" }'), '3:29'],
    ],
  ],
  [
    'F-FILE',
    [
      ['a text file that is not there', label('{ "description": { "$file": "a.md" } }'), '3:29'],
      ['$file beside others', label('{ "description": { "$file": "a.md", "more": 1 } }'), '3:29'],
      ['$file that is no path', label('{ "description": { "$file": 1 } }'), '3:29'],
    ],
  ],
  [
    'F-KEY',
    [
      ['an empty key', '{ "labels": { "": {} } }', '1:15'],
      ['a key with a slash', '{ "labels": { "a/b": {} } }', '1:15'],
    ],
  ],
  ['F-NAME', [['a name that is JavaScript', '{ "labels": {\n  "__proto__": {} } }', '2:3']]],
  [
    'F-MISSING',
    [
      [
        'a condition without its operator',
        '{ "automation_rules": { "r": {\n "conditions": [{ "attribute_key": "email" }] } } }',
        '2:17',
      ],
    ],
  ],
  [
    'F-VALUE',
    [
      ['an event that Chatwoot does not know', hook('{ "subscriptions": ["message_create"] }'), '3:32'],
      ['a text that is too long', label(`{ "color": "${'x'.repeat(256)}" }`), '3:23'],
      ['half a character', label('{ "description": "\\ud800" }'), '3:29'],
      ['a NUL', label('{ "description": "\\u0000" }'), '3:29'],
      ['a label of one letter', '{ "labels": { "x": {} } }', '1:15'],
      ['an empty list', hook('{ "subscriptions": [] }'), '3:31'],
    ],
  ],
  [
    'F-OUTPUT',
    [
      ['a name that is none', label('{ "$outputs": { "Bug Color": "color" } }'), '3:26'],
      ['a name of the action', label('{ "$outputs": { "changes": "color" } }'), '3:26'],
      [
        'a name that another resource has',
        '{ "labels": { "aa": { "$outputs": { "c": "color" } },\n "bb": { "$outputs": { "c": "color" } } } }',
        '2:22',
      ],
    ],
  ],
])('%s', (code, cases) => {
  test.each(cases)('%s', (_, text, ...places) => {
    expect(findingsIn({ 'desired/a.json': text })).toEqual(places.map((place) => `${code} desired/a.json:${place}`))
  })
})

test('two accounts are told where the second one stands', () => {
  const found = findingsIn({ 'desired/a.json': '{ "$account": 2 }', 'desired/b.json': '{\n  "$account": 3\n}' })

  expect(found).toEqual(['F-ACCOUNT desired/b.json:2:3'])
})

test('a key in two files is told where the second one stands, and names the first', () => {
  const { findings } = parse({
    'desired/a.json': '{ "labels": {\n  "bug": {} } }',
    'desired/b.json': '{ "labels": {\n\n  "bug": {} } }',
  })

  expect(findings).toMatchObject([{ code: 'F-DUPLICATE', place: { file: 'desired/b.json', line: 3, column: 3 } }])
  expect(findings[0]!.sentence).toContain('first in desired/a.json:2')
})

test('columns count as editors do, also behind characters of several bytes', () => {
  expect(findingsIn({ 'a.json': '{ "$comment": "äöü😀", "lables": {} }' })).toEqual(['F-UNKNOWN-KIND a.json:1:24'])
})

test('lines may end as on Windows', () => {
  expect(findingsIn({ 'a.json': '{\r\n  "lables": {}\r\n}' })).toEqual(['F-UNKNOWN-KIND a.json:2:3'])
})
