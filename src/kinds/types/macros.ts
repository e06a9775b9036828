import { collection } from '../endpoints/collection.ts'
import { actionsWords } from '../fields/action-words.ts'
import {
  actionReferences,
  actions,
  actionsOf,
  anyone,
  HANDS_OUT,
  moreIsSent,
  SENDS,
  sameActions,
  sentFiles,
  sharedActions,
} from '../fields/actions.ts'
import { macroParts } from '../fields/rule-parts.ts'
import { fields, line } from '../fields/schema.ts'
import { defineKind } from '../model/define.ts'
import { strong } from '../model/telling.ts'

export const macros = defineKind({
  name: 'macros',
  words: {
    noun: 'macro',
    about:
      'Actions that agents run with one click. Those for everybody are managed; personal ones belong to their authors.',
    loses: 'agents can no longer run it',
    stays: 'what agents have done with it stays done',
    page: 'settings/macros/{id}/edit',
    tells: {
      clauses: ({ actions }) =>
        Array.isArray(actions)
          ? [{ of: ['actions'], says: [strong('When an agent runs it'), ': ', ...actionsWords(actions)] }]
          : [],
    },
  },
  schema: () =>
    fields(
      { name: line, actions: actionsOf(sharedActions) },
      {
        name: 'What agents see when they choose a macro.',
        actions: 'What the macro does with the conversation, one after the other.',
      },
    ),
  identity: { nameField: 'name', isForeign: (macro) => macro.visibility !== 'global' },
  endpoint: collection({ path: 'macros', list: 'payload', created: 'payload', listedFor: 'anyone' }),
  references: actionReferences(['self']),
  // Every write assigns the visibility, sent or not; without one a macro is in nobody's list.
  requests: { toBody: (macro) => ({ ...macro, visibility: 'global' }), attachments: sentFiles },
  limits: { required: ['actions'] },
  comparison: { canonical: { actions } },
  // Agents run it by hand: what decides on it besides is nobody's file.
  safety: { weakens: { actions: moreIsSent } },
  example: {
    name: 'Hand over to the second level',
    actions: [
      { action_name: 'add_label', action_params: ['billing'] },
      { action_name: 'remove_label', action_params: ['billing'] },
      { action_name: 'assign_team', action_params: ['second-level'] },
      { action_name: 'assign_agent', action_params: ['rajiv@example.com'] },
      { action_name: 'add_private_note', action_params: ['Please take over'] },
    ],
  },
  samples: {
    more: [
      { name: 'Who else', actions: anyone(['self']) },
      { name: 'Send the price list', actions: [HANDS_OUT] },
      { name: 'Tell the shop', actions: [SENDS] },
    ],
    same: sameActions,
    weakens: [[{}, { actions: [SENDS] }]],
  },
  availability: { verified: '4.15.1', parts: macroParts },
})
