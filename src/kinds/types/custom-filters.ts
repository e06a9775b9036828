import * as z from 'zod/mini'
import { collection } from '../endpoints/collection.ts'
import { eachObject } from '../fields/canonical.ts'
import { inSmallLetters, withoutIdle } from '../fields/condition-attributes.ts'
import { filterConditions, filterMistakes } from '../fields/filter-conditions.ts'
import { viewClauses } from '../fields/filter-words.ts'
import { type Mistake, without } from '../fields/mistakes.ts'
import { fields, line, oneOf } from '../fields/schema.ts'
import { defineKind } from '../model/define.ts'
import { described } from '../model/descriptions.ts'
import { isObject } from '../model/json.ts'
import type { Canonical, Json, Reference } from '../model/kind.ts'

/** A query that was never written reads as the text "{}" (4.15.1). */
const query: Canonical = (value) =>
  isObject(value) ? { ...value, ...(value.payload === undefined ? {} : { payload: conditions(value.payload) }) } : {}

/** The dashboard writes "nothing" in several ways, a number in a field for text as text, and where it found what it knows. */
const conditions: Canonical = eachObject((condition) => {
  const { attribute_model, values, ...rest } = inSmallLetters(withoutIdle(condition))
  return {
    ...rest,
    ...(values === undefined ? {} : { values: BY_ID.has(rest.attribute_key!) ? values : asTexts(values) }),
    ...(attribute_model === 'customAttributes' ? { attribute_model } : {}),
  }
})

/** What is compared with ids of others. */
const BY_ID: ReadonlySet<Json> = new Set(['inbox_id', 'team_id', 'assignee_id', 'campaign_id'])

const asTexts: Canonical = (values) =>
  Array.isArray(values) ? values.map((one: Json) => (typeof one === 'number' ? String(one) : one)) : values

const ofCondition = (attribute: string, to: string): Reference => ({
  at: `query.payload[attribute_key=${attribute}].values[]`,
  to,
  idsAsText: true,
})

/** Which attributes there are depends on what is looked at; a create has to say it. */
const fitting = without<{ readonly [field: string]: unknown }>(({ filter_type, query }): Mistake[] => {
  const payload = isObject(query as never) ? (query as { payload?: unknown }).payload : undefined
  const parsed = filterConditions.safeParse(payload)
  return parsed.success && typeof filter_type === 'string'
    ? filterMistakes(filter_type, parsed.data).map((one) => ({
        ...one,
        at: ['query', 'payload', ...one.at],
      }))
    : []
})

export const customFilters = defineKind({
  name: 'custom_filters',
  words: {
    noun: 'saved view',
    about: 'Saved views of conversations and contacts, of the user whose token is used: nobody else sees them.',
    loses: 'that user can no longer choose it',
    tells: { clauses: viewClauses },
  },
  schema: () =>
    fields(
      {
        name: line,
        filter_type: oneOf(['conversation', 'contact']),
        query: described(z.partial(z.object({ payload: filterConditions })), {
          payload: 'The conditions, in the order in which they are joined; none: everything is shown.',
        }),
      },
      {
        name: 'The name of the view in the sidebar.',
        filter_type: 'What is looked at: a "conversation" (the default) or a "contact".',
        query: 'What the view shows.',
      },
    ).check(fitting),
  identity: { nameField: 'name' },
  // Without a query only those of conversations are listed; those of reports, which have another shape, never are.
  endpoint: collection({
    path: 'custom_filters',
    wrap: 'custom_filter',
    also: ['filter_type=contact'],
    // Before 4.8.
    among: 'filter_type',
    listedFor: 'anyone',
  }),
  references: [
    ofCondition('inbox_id', 'inboxes'),
    ofCondition('team_id', 'teams'),
    ofCondition('assignee_id', 'agents'),
    ofCondition('campaign_id', 'campaigns'),
    ofCondition('labels', 'labels'),
    ...['conversation_attribute', 'contact_attribute'].map(
      (model): Reference => ({
        at: `query.payload[custom_attribute_type=${model}].attribute_key`,
        to: 'custom_attribute_definitions',
        where: { attribute_model: model },
      }),
    ),
  ],
  limits: { required: ['filter_type'] },
  comparison: { canonical: { query } },
  example: {
    name: 'Mine about billing',
    filter_type: 'conversation',
    query: {
      payload: [
        {
          attribute_key: 'labels',
          filter_operator: 'equal_to',
          values: ['billing'],
          query_operator: 'and',
        },
        { attribute_key: 'inbox_id', filter_operator: 'equal_to', values: ['shop'], query_operator: 'and' },
        { attribute_key: 'team_id', filter_operator: 'equal_to', values: ['second-level'], query_operator: 'and' },
        {
          attribute_key: 'campaign_id',
          filter_operator: 'equal_to',
          values: ['help-with-prices'],
          query_operator: 'and',
        },
        { attribute_key: 'assignee_id', filter_operator: 'equal_to', values: ['rajiv@example.com'] },
      ],
    },
  },
  samples: {
    more: [
      {
        name: 'Premium customers',
        filter_type: 'contact',
        query: {
          payload: [
            {
              attribute_key: 'plan',
              custom_attribute_type: 'contact_attribute',
              filter_operator: 'equal_to',
              values: ['premium'],
              query_operator: 'or',
            },
            { attribute_key: 'city', filter_operator: 'contains', values: ['Zürich'] },
          ],
        },
      },
      {
        name: 'Orders that began with a campaign',
        filter_type: 'conversation',
        query: {
          payload: [
            {
              attribute_key: 'order',
              custom_attribute_type: 'conversation_attribute',
              filter_operator: 'is_present',
              query_operator: 'and',
            },
            { attribute_key: 'campaign_id', filter_operator: 'equal_to', values: ['help-with-prices'] },
          ],
        },
      },
    ],
    same: {
      query: ['AND', 'and'].map((query_operator) => ({
        payload: [
          { attribute_key: 'city', filter_operator: 'equal_to', values: ['a'], query_operator },
          { attribute_key: 'city', filter_operator: 'equal_to', values: ['b'], query_operator: null },
        ],
      })),
    },
  },
  availability: { verified: '4.15.1' },
})
