import { anyone, HANDS_OUT, SAYS, SENDS, sameActions } from '../fields/actions.ts'
import type { Fields } from '../model/kind.ts'
import type { Samples } from '../model/samples.ts'

/** How the samples name what a condition refers to. */
const NAMED: { readonly [attribute: string]: string } = {
  inbox_id: 'shop',
  team_id: 'second-level',
  assignee_id: 'rajiv@example.com',
  labels: 'billing',
}
const CUSTOM = [
  ['order', 'conversation_attribute'],
  ['sector', 'company_attribute'],
] as const

/** Further values of the declaration, for the tests that follow from its facts. */
export const ruleSamples: Partial<Samples> = {
  more: [
    {
      name: 'Whatever is referred to',
      event_name: 'conversation_updated',
      conditions: [
        ...['inbox_id', 'team_id', 'assignee_id', 'labels'].flatMap((attribute_key): Fields[] => {
          const name = NAMED[attribute_key]!
          const values = { from: [name], to: [name] }
          return [
            { attribute_key, filter_operator: 'equal_to', values: [name], query_operator: 'AND' },
            { attribute_key, filter_operator: 'attribute_changed', values, query_operator: 'AND' },
          ]
        }),
        ...CUSTOM.map(
          ([attribute_key, custom_attribute_type]): Fields => ({
            attribute_key,
            custom_attribute_type,
            filter_operator: 'equal_to',
            values: ['1'],
            query_operator: 'AND',
          }),
        ),
        { attribute_key: 'status', filter_operator: 'equal_to', values: ['open'] },
      ],
      actions: anyone(),
    },
    {
      name: 'The price list for whoever asks',
      event_name: 'message_created',
      conditions: [
        { attribute_key: 'message_type', filter_operator: 'equal_to', values: ['incoming'], query_operator: 'and' },
        { attribute_key: 'content', filter_operator: 'contains', values: ['price'] },
      ],
      actions: [SAYS, HANDS_OUT],
    },
    // Of the enterprise edition.
    {
      name: 'Gold customers',
      event_name: 'conversation_created',
      conditions: [
        {
          attribute_key: 'sla_policy_id',
          filter_operator: 'attribute_changed',
          values: { from: ['gold'], to: ['gold'] },
        },
      ],
      actions: [{ action_name: 'add_sla', action_params: ['gold'] }],
    },
  ],
  same: {
    ...sameActions,
    conditions: [[], '', null].map((values) => [
      { attribute_key: 'city', filter_operator: 'is_present', values, query_operator: null },
    ]),
  },
  weakens: [SENDS, SAYS, HANDS_OUT].flatMap((action): [Fields, Fields][] => {
    const actions = [action]
    return [
      [{}, { actions }],
      [
        { actions, active: false },
        { actions, active: true },
      ],
      [{ actions }, { actions, event_name: 'conversation_created' }],
      [{ actions }, { actions, conditions: [] }],
    ]
  }),
  harmless: [[{ actions: anyone() }, { actions: anyone(), event_name: 'conversation_created' }]],
  answers: [{ actions: [SAYS] }, { actions: [HANDS_OUT] }],
}
