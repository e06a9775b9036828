import type { Fields } from '../../../src/kinds/model/kind.ts'
import { type Fine, type Mistaken, rule } from './row.ts'

const content = { attribute_key: 'content', filter_operator: 'contains', values: ['x'] }
const condition = (more: Fields): Fields => rule({ conditions: [{ ...content, ...more }] })
const joined = (...operators: readonly (string | null | undefined)[]): Fields =>
  rule({
    conditions: operators.map((query_operator) => ({
      ...content,
      ...(query_operator === undefined ? {} : { query_operator }),
    })),
  })

export const mistakes: readonly Mistaken[] = [
  [
    'an attribute misspelt',
    condition({ attribute_key: 'contents' }),
    'conditions[0].attribute_key',
    'Did you mean "content"?',
    422,
  ],
  [
    'an attribute of saved views',
    condition({ attribute_key: 'created_at' }),
    'conditions[0].attribute_key',
    'A custom attribute needs "custom_attribute_type"',
    422,
  ],
  [
    'an operator misspelt',
    condition({ filter_operator: 'contain' }),
    'conditions[0].filter_operator',
    'Did you mean "contains"?',
  ],
  [
    'an operator of another attribute',
    condition({ filter_operator: 'starts_with' }),
    'conditions[0].filter_operator',
    'an operator that "content" has',
  ],
  [
    'an attribute without operators',
    condition({ attribute_key: 'sla_policy_id', filter_operator: 'equal_to' }),
    'conditions[0].filter_operator',
    'They are attribute_changed.',
  ],
  [
    'a status misspelt',
    condition({ attribute_key: 'status', filter_operator: 'equal_to', values: ['opn'] }),
    'conditions[0].values[0]',
    'Did you mean "open"?',
  ],
  [
    'a status in capitals',
    condition({ attribute_key: 'status', filter_operator: 'equal_to', values: ['Open'] }),
    'conditions[0].values[0]',
    'Did you mean "open"?',
  ],
  [
    'a priority that there is not',
    condition({ attribute_key: 'priority', filter_operator: 'equal_to', values: ['top'] }),
    'conditions[0].values[0]',
    'low, medium, high, urgent',
  ],
  [
    'a kind of message that there is not',
    condition({ attribute_key: 'message_type', filter_operator: 'equal_to', values: ['incomming'] }),
    'conditions[0].values[0]',
    'Did you mean "incoming"?',
  ],
  [
    'a status without a list',
    condition({ attribute_key: 'status', filter_operator: 'equal_to', values: 'open' }),
    'conditions[0].values',
    'must be a list',
  ],
  [
    'an inbox without a list',
    condition({ attribute_key: 'inbox_id', filter_operator: 'equal_to', values: 'shop' }),
    'conditions[0].values',
    'must be a list',
  ],
  [
    'an id',
    condition({ attribute_key: 'inbox_id', filter_operator: 'equal_to', values: [3] }),
    'conditions[0].values[0]',
    'must be the name of an inbox, not a number',
  ],
  ['nothing to compare with', condition({ values: [] }), 'conditions[0].values', 'must not be empty'],
  [
    'nothing that differs',
    condition({ attribute_key: 'status', filter_operator: 'not_equal_to', values: [] }),
    'conditions[0].values',
    'must not be empty',
  ],
  ['null to compare with', condition({ values: null }), 'conditions[0].values', 'must be a list'],
  [
    'a change that is a list',
    condition({ filter_operator: 'attribute_changed', values: ['open'] }),
    'conditions[0].values',
    'an object with "from" and "to"',
  ],
  [
    'a change from nothing',
    condition({
      attribute_key: 'status',
      filter_operator: 'attribute_changed',
      values: { from: [null], to: ['open'] },
    }),
    'conditions[0].values.from',
    'must not be empty',
  ],
  [
    'a change to all',
    condition({
      attribute_key: 'status',
      filter_operator: 'attribute_changed',
      values: { from: ['open'], to: ['all'] },
    }),
    'conditions[0].values.to[0]',
    'They are open, resolved',
  ],
  [
    'days that are none',
    condition({
      attribute_key: 'since',
      custom_attribute_type: 'contact_attribute',
      filter_operator: 'days_before',
      values: ['x'],
    }),
    'conditions[0].values[0]',
    'a number of days',
  ],
  [
    'a first condition that joins nothing',
    joined(undefined, undefined),
    'conditions[0]',
    'it joins the condition to the next one',
    422,
  ],
  ['null in the middle', joined('and', null, undefined), 'conditions[1].query_operator', 'it joins the condition', 422],
  ['an empty text in the middle', joined('', undefined), 'conditions[0].query_operator', 'it joins the condition'],
  ['another operator', joined('nand', undefined), 'conditions[0].query_operator', 'and, or, AND, OR', 422],
  [
    'an operator on the last',
    joined('and', 'and'),
    'conditions[1].query_operator',
    'must be left out of the last condition',
  ],
  [
    'an operator on the only one',
    joined('and'),
    'conditions[0].query_operator',
    'must be left out of the last condition',
  ],
  [
    'an event that never comes',
    rule({ event_name: 'conversation_status_changed' }),
    'event_name',
    'not one of the values Chatwoot knows',
  ],
]

export const fine: readonly Fine[] = [
  [
    'a custom attribute',
    condition({
      attribute_key: 'plan',
      custom_attribute_type: 'contact_attribute',
      filter_operator: 'is_less_than',
      values: [3],
    }),
  ],
  [
    'no value of a custom attribute',
    condition({
      attribute_key: 'plan',
      custom_attribute_type: 'contact_attribute',
      filter_operator: 'not_equal_to',
      values: [],
    }),
  ],
  [
    'days',
    condition({
      attribute_key: 'since',
      custom_attribute_type: 'contact_attribute',
      filter_operator: 'days_before',
      values: ['30'],
    }),
  ],
  ['the old name of a company', condition({ attribute_key: 'company' })],
  ['the new name of a company', condition({ attribute_key: 'company_name' })],
  ['a private note', condition({ attribute_key: 'private_note', filter_operator: 'equal_to', values: [true] })],
  ['every status', condition({ attribute_key: 'status', filter_operator: 'equal_to', values: ['all'] })],
  [
    'the priority of the dashboard',
    condition({ attribute_key: 'priority', filter_operator: 'equal_to', values: ['nil'] }),
  ],
  ['one text', condition({ values: 'x' })],
  ['an empty text', condition({ values: [''] })],
  ['presence without values', condition({ attribute_key: 'team_id', filter_operator: 'is_present', values: null })],
  ['presence of what has none to ask for', condition({ attribute_key: 'phone_number', filter_operator: 'is_present' })],
  [
    'the start of a number',
    condition({ attribute_key: 'phone_number', filter_operator: 'starts_with', values: ['+41'] }),
  ],
  [
    'a change',
    condition({
      attribute_key: 'status',
      filter_operator: 'attribute_changed',
      values: { from: ['open'], to: ['resolved'] },
    }),
  ],
  ['operators in any case', joined('OR', 'and', 'And', null)],
  ['an empty text at the end', joined('and', '')],
  [
    'an operator that says how a change counts',
    rule({
      conditions: [
        { ...content, query_operator: null },
        {
          attribute_key: 'status',
          filter_operator: 'attribute_changed',
          values: { from: ['open'], to: ['resolved'] },
          query_operator: 'AND',
        },
      ],
    }),
  ],
]
