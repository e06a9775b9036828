import { collection } from '../endpoints/collection.ts'
import {
  actionReferences,
  actions,
  actionsOf,
  carriesOut,
  moreIsSent,
  ofAction,
  sentFiles,
  sharedActions,
  writesToCustomers,
} from '../fields/actions.ts'
import { eachObject } from '../fields/canonical.ts'
import { inSmallLetters, withoutIdle } from '../fields/condition-attributes.ts'
import { conditionList } from '../fields/conditions.ts'
import { ruleLines } from '../fields/map-lines.ts'
import { ruleParts } from '../fields/rule-parts.ts'
import { ruleClauses, ruleCreation, ruleEvents } from '../fields/rule-words.ts'
import { bool, fields, line, nullable, oneOf, text } from '../fields/schema.ts'
import { defineKind } from '../model/define.ts'
import type { Canonical, Json, Reference } from '../model/kind.ts'
import { ruleSamples } from './automation-rules.samples.ts'

/** Chatwoot and its dashboard write "nothing" in several ways; a comparison of `and` with `AND` matters to one operator only. */
const conditions: Canonical = (value) => {
  const isCaseKept =
    Array.isArray(value) &&
    value.some((item) => (item as { filter_operator?: Json } | null)?.filter_operator === 'attribute_changed')
  return eachObject((condition) => (isCaseKept ? withoutIdle(condition) : inSmallLetters(withoutIdle(condition))))(
    value,
  )
}

const CHANGED = ['values.from[]', 'values.to[]']
const ofCondition = (attribute: string, to: string, places = ['values[]', ...CHANGED]): Reference[] =>
  places.map((values) => ({
    at: `conditions[attribute_key=${attribute}].${values}`,
    to,
    idsAsText: true,
  }))

/** A condition names a custom attribute by its key, and says beside of what it is one. */
const ofCustomAttributes = ['conversation_attribute', 'contact_attribute', 'company_attribute'].map(
  (model): Reference => ({
    at: `conditions[custom_attribute_type=${model}].attribute_key`,
    to: 'custom_attribute_definitions',
    where: { attribute_model: model },
  }),
)

/** What decides when a rule runs, and on which conversations. */
const WHEN = ['active', 'event_name', 'conditions']

export const automationRules = defineKind({
  name: 'automation_rules',
  words: {
    noun: 'rule',
    about: 'What Chatwoot does by itself when something happens to a conversation.',
    loses: 'it no longer runs',
    gone: 'what happened in between is left as it is',
    stays: 'what it has done to conversations stays done',
    page: 'settings/automation/list',
    tells: { clauses: ruleClauses, creation: ruleCreation },
  },
  schema: () =>
    fields(
      {
        name: line,
        description: nullable(text),
        event_name: oneOf(ruleEvents),
        active: bool,
        conditions: conditionList,
        actions: actionsOf([
          ...sharedActions,
          'open_conversation',
          'pending_conversation',
          'send_email_to_team',
          'add_sla',
        ]),
      },
      {
        name: 'What administrators call the rule in the settings.',
        description: 'What the rule is for; administrators see it in the settings.',
        event_name: [
          'event',
          'What has to happen for the rule to run; "conversation_opened" means opened again, never a new one.',
        ],
        active: ['automation', 'Whether the rule runs at all; true by default.'],
        conditions: 'What has to be true as well; with an empty list the rule runs at every such event.',
        actions: 'What Chatwoot then does, one after the other.',
      },
    ),
  identity: { nameField: 'name' },
  // POST answers the bare rule, PATCH puts it under `payload`.
  endpoint: collection({ path: 'automation_rules', list: 'payload' }),
  references: [
    ...ofCondition('inbox_id', 'inboxes'),
    ...ofCondition('team_id', 'teams'),
    ...ofCondition('assignee_id', 'agents'),
    ...ofCondition('labels', 'labels'),
    ...ofCondition('sla_policy_id', 'sla_policies', CHANGED),
    ...ofCustomAttributes,
    ...actionReferences(),
    { at: 'actions[action_name=send_email_to_team].action_params[].team_ids[]', to: 'teams' },
    ofAction('add_sla', 'sla_policies'),
  ],
  // Rules of one event run as their rows lie in the database: mostly as they were created, the last edited one last (4.15.1).
  requests: { inOrder: true, attachments: sentFiles, defaults: { description: null, active: true } },
  limits: { required: ['event_name', 'conditions', 'actions'] },
  comparison: {
    canonical: { conditions, actions },
  },
  safety: {
    // A rule is active unless it says otherwise.
    answers: ({ active, actions }) => active !== false && writesToCustomers(actions),
    switch: 'active',
    weakens: { actions: moreIsSent },
    reaches: [
      {
        isOn: ({ active, actions }) => active !== false && carriesOut(actions),
        by: WHEN,
        says: 'the rule sends what customers write elsewhere, at other times or of others than before',
      },
      {
        isOn: ({ active, actions }) => active !== false && writesToCustomers(actions),
        by: WHEN,
        says: 'the rule writes to customers at other times or to others than before',
      },
    ],
  },
  example: {
    name: 'Refunds to the second level',
    description: 'Conversations about refunds',
    event_name: 'message_created',
    active: true,
    conditions: [
      { attribute_key: 'content', filter_operator: 'contains', values: ['refund'], query_operator: 'and' },
      { attribute_key: 'message_type', filter_operator: 'equal_to', values: ['incoming'], query_operator: 'and' },
      {
        attribute_key: 'plan',
        custom_attribute_type: 'contact_attribute',
        filter_operator: 'equal_to',
        values: ['premium'],
        query_operator: 'and',
      },
      { attribute_key: 'inbox_id', filter_operator: 'equal_to', values: ['shop'] },
    ],
    actions: [
      { action_name: 'add_label', action_params: ['billing'] },
      { action_name: 'remove_label', action_params: ['billing'] },
      { action_name: 'assign_team', action_params: ['second-level'] },
      {
        action_name: 'send_email_to_team',
        action_params: [{ team_ids: ['second-level'], message: 'A refund is asked for' }],
      },
      { action_name: 'assign_agent', action_params: ['rajiv@example.com'] },
    ],
  },
  samples: ruleSamples,
  simulatedAs: 'rule',
  map: { column: 'rules', lines: ruleLines },
  availability: {
    verified: '4.15.1',
    feature: 'automations',
    parts: ruleParts,
  },
})
