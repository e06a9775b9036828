/** What a saved view shows, in words: its conditions are joined as those of rules, and its labels are compared otherwise. */
import { type Fields, isObject, type Json } from '../model/json.ts'
import { type Clause, strong } from '../model/telling.ts'
import { attributes } from './condition-attributes.ts'
import { conditionWords, textOf, type Worded } from './condition-words.ts'

const moment = (says: string): Worded => ({
  words: {
    subject: says,
    operators: {
      is_greater_than: `${says} after`,
      is_less_than: `${says} before`,
      days_before: `${says} more than`,
    },
  },
})

const viewed: { readonly [attribute: string]: Worded } = {
  ...attributes,
  labels: {
    to: 'labels',
    words: {
      ...attributes.labels!.words,
      // Any of several labels counts (`tag_filter_query` of its source), where a rule looks at the first one.
      isFirstOnly: false,
      operators: {
        ...attributes.labels!.words.operators,
        not_equal_to: 'it does not have the label',
      },
    },
  },
  contact_id: { words: { subject: 'the number of the contact' } },
  display_id: { words: { subject: 'the number of the conversation' } },
  campaign_id: {
    to: 'campaigns',
    words: {
      subject: 'the campaign',
      operators: { is_present: 'it began with a campaign', is_not_present: 'it began with no campaign' },
    },
  },
  created_at: moment('it was created'),
  last_activity_at: moment('its last activity was'),
  name: { words: { subject: 'the contact’s name' } },
  identifier: { words: { subject: 'the contact’s identifier' } },
  blocked: {
    words: {
      subject: 'the mark of a blocked contact',
      whole: {
        'equal_to true': 'it is blocked',
        'equal_to false': 'it is not blocked',
        'not_equal_to true': 'it is not blocked',
        'not_equal_to false': 'it is blocked',
      },
    },
  },
}

export function viewClauses({ filter_type: type, query }: Fields): Clause[] {
  if (!isObject(query)) return []
  const { payload, ...others } = query
  const what = textOf(type) || 'conversation'
  if ((payload !== undefined && !Array.isArray(payload)) || Object.keys(others).length > 0) return []
  const conditions = ((payload ?? []) as readonly Json[]).map(withoutImplied)
  return [
    {
      of: ['filter_type', 'query'],
      says:
        conditions.length === 0
          ? [`shows every ${what}`]
          : [`shows a ${what} `, strong('if'), ' ', ...conditionWords(conditions, viewed)],
    },
  ]
}

/** That it is about a custom attribute is said by whose it is. */
function withoutImplied(condition: Json): Json {
  if (!isObject(condition) || !condition.custom_attribute_type) return condition
  const { attribute_model: _, ...rest } = condition
  return rest
}
