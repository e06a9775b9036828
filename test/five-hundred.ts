/** Five hundred resources that refer to each other, as files: for what is said about their number, and for the bench. */
const rule = (index: number) => ({
  event_name: 'message_created',
  conditions: [
    { attribute_key: 'content', filter_operator: 'contains', values: [`word ${index}`], query_operator: 'and' },
    { attribute_key: 'message_type', filter_operator: 'equal_to', values: ['incoming'] },
  ],
  actions: [
    { action_name: 'add_label', action_params: [`label-${index}`] },
    { action_name: 'assign_team', action_params: [`team-${index % 50}`] },
  ],
})

function many(count: number, key: string, of: (index: number) => object) {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`${key}-${index}`, of(index)]))
}

export const fiveHundred: { readonly [path: string]: string } = {
  'desired/labels.json': JSON.stringify({ $account: 2, labels: many(150, 'label', () => ({ color: '#1f93ff' })) }),
  'desired/teams.json': JSON.stringify({ teams: many(50, 'team', (index) => ({ description: `Team ${index}` })) }),
  'desired/rules.json': JSON.stringify({ automation_rules: many(150, 'rule', rule) }),
  'desired/answers.json': JSON.stringify({
    canned_responses: many(150, 'answer', (index) => ({ content: `Hello {{contact.name}}, number ${index}.` })),
  }),
}
