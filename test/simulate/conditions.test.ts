/** What conditions mean, beyond what was recorded: as Chatwoot's own query and PostgreSQL's rules say. */
import { describe, expect, test } from 'vitest'
import type { Json } from '../../src/simulate/world/model.ts'
import { isTrue, type Shape } from './play.ts'

const model = 'conversation_attribute'
const custom = (type: string, operator: string, values: Json, joint: string | null = null): Shape => [
  `a_${type}`,
  operator,
  values,
  joint,
  model,
]
const having = (value: string | number | boolean) => ({
  custom_attributes: { a_text: value, a_number: value, a_date: value, a_checkbox: value },
})
const subject = (mail_subject: string) => ({ additional_attributes: { mail_subject } })

describe('texts', () => {
  test.each([
    ['a\\_b', 'a_b', true],
    ['a\\_b', 'axb', false],
    ['100\\%', '100 %', false],
    ['Ä%Ü', 'xäöüx', true],
    ['line two', 'line one\nline two', true],
    ['  tidy\t', 'untidy', true],
    ['\u00a0', 'no-break', false],
  ])('contains %j in %j: %j', (value, text, wanted) => {
    expect(isTrue([['mail_subject', 'contains', [value]]], subject(text))).toBe(wanted)
    expect(isTrue([['mail_subject', 'does_not_contain', [value]]], subject(text))).toBe(!wanted)
  })

  test('what is no text to look for makes the whole rule false, also behind OR', () => {
    expect(isTrue([['mail_subject', 'contains', [42]]], subject('42'))).toBe(false)
    expect(
      isTrue(
        [
          ['status', 'equal_to', ['open'], 'or'],
          ['mail_subject', 'contains', [42]],
        ],
        subject('42'),
      ),
    ).toBe(false)
    expect(
      isTrue(
        [
          ['status', 'equal_to', ['open'], 'or'],
          ['mail_subject', 'equal_to', [42]],
        ],
        subject('42'),
      ),
    ).toBe(false)
  })

  test('long patterns take no time', () => {
    const text = 'a'.repeat(20000)
    expect(isTrue([['mail_subject', 'contains', ['%a'.repeat(200).concat('b')]]], subject(text))).toBe(false)
  })
})

describe('names of a list', () => {
  test('"all" is every status, also inside of a text that stands alone', () => {
    expect(isTrue([['status', 'equal_to', ['nonsense', 'all']]])).toBe(true)
    expect(isTrue([['status', 'equal_to', 'all']])).toBe(true)
    expect(isTrue([['status', 'equal_to', 'open']])).toBe(false)
    expect(isTrue([['priority', 'not_equal_to', ['low', 'nil']]])).toBe(false)
  })
})

describe('ids', () => {
  test('of what is not there, nothing is true', () => {
    expect(isTrue([['assignee_id', 'not_equal_to', ['{mia}']]])).toBe(false)
    expect(isTrue([['assignee_id', 'not_equal_to', ['{mia}']]], { assignee_id: '{rajiv}' })).toBe(true)
    expect(isTrue([['assignee_id', 'equal_to', ['{rajiv:text}']]], { assignee_id: '{rajiv}' })).toBe(true)
  })

  test('a word is no id; what that means beside OR nobody has seen', () => {
    expect(isTrue([['team_id', 'equal_to', ['support']]])).toBe(false)
    expect(
      isTrue([
        ['team_id', 'equal_to', ['support'], 'and'],
        ['status', 'equal_to', ['open']],
      ]),
    ).toBe(false)
    expect(() =>
      isTrue([
        ['team_id', 'equal_to', ['support'], 'or'],
        ['status', 'equal_to', ['open']],
      ]),
    ).toThrow('a word in the place of an id')
  })
})

describe('custom attributes', () => {
  test.each([
    ['number', '7', 'is_greater_than', ['6.5'], true],
    ['number', '1e1', 'equal_to', [10], true],
    ['number', 10, 'is_less_than', ['x'], false],
    ['number', 10, 'is_present', [], true],
    ['number', 'ten', 'is_present', [], false],
    ['date', '2024-05-20T23:59:00.000Z', 'equal_to', ['2024-05-20'], true],
    ['date', '2024-02-30', 'is_present', [], false],
    ['date', '2026-11-25', 'days_before', [1], true],
    ['date', '2026-11-26', 'days_before', [1], false],
    ['date', '2026-11-26', 'days_before', ['soon'], true],
    ['date', '2026-11-27', 'days_before', [], false],
    ['checkbox', 'f', 'equal_to', [false], true],
    ['checkbox', 'off', 'equal_to', ['NO'], true],
    ['checkbox', 'perhaps', 'is_present', [], false],
    ['text', 'Gold', 'starts_with', ['GO'], true],
    ['text', 'Gold', 'equal_to', [10], false],
    ['text', 'Gold', 'is_greater_than', ['A'], false],
    ['currency', '10', 'is_present', [], false],
  ] as const)('%s %j %s %j: %j', (type, value, operator, values, wanted) => {
    expect(isTrue([custom(type, operator, values)], having(value))).toBe(wanted)
  })

  test('a value that cannot be read spoils what stands behind it, and not what is true before', () => {
    const open: Shape = ['status', 'equal_to', ['open'], 'or']
    expect(isTrue([open, custom('number', 'equal_to', [1])], having('abc'))).toBe(true)
    expect(isTrue([custom('number', 'equal_to', [1], 'or'), ['status', 'equal_to', ['open']]], having('abc'))).toBe(
      false,
    )
  })

  test('"not equal" belongs at the end, and asks about the missing value without brackets', () => {
    expect(isTrue([['status', 'equal_to', ['resolved'], 'and'], custom('text', 'not_equal_to', ['x'])])).toBe(true)
    expect(isTrue([custom('text', 'not_equal_to', ['x'], 'and'), ['status', 'equal_to', ['open']]])).toBe(false)
  })

  test('texts behind one are compared in lower case, and with the first value only', () => {
    const behind = (...values: string[]): Shape[] => [
      custom('text', 'equal_to', ['gold'], 'and'),
      ['email', 'equal_to', values],
    ]
    const contact = { email: 'jane@example.com' }
    expect(isTrue(behind('Jane@Example.com'), having('gold'), contact)).toBe(true)
    expect(isTrue(behind('other@example.com', 'jane@example.com'), having('gold'), contact)).toBe(false)
    expect(isTrue([['email', 'equal_to', ['Jane@Example.com']]], {}, contact)).toBe(false)
  })

  test('without its kind, one of the conversation is left out: alone the rule always runs, at the end never', () => {
    expect(isTrue([['a_text', 'equal_to', ['x']]])).toBe(true)
    expect(isTrue([['a_text', 'equal_to', ['x'], null, '']])).toBe(true)
    expect(
      isTrue([
        ['status', 'equal_to', ['open'], 'and'],
        ['a_text', 'equal_to', ['x']],
      ]),
    ).toBe(false)
  })
})

describe('what is not known is not guessed', () => {
  test.each([
    ['a list or an object in an attribute', [custom('text', 'is_present', [])], { custom_attributes: { a_text: [1] } }],
    ['the date "20 May 2024"', [custom('date', 'is_present', [])], having('20 May 2024')],
    ['the date "yesterday"', [custom('date', 'equal_to', ['yesterday'])], having('2024-05-20')],
    ['the operator "is_like" on a custom attribute', [custom('text', 'is_like', ['x'])], {}],
  ] as const)('%s', (reason, shapes, begin) => {
    expect(() => isTrue(shapes, begin)).toThrow(`not simulated: ${reason}`)
  })
})
