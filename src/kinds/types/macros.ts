import { actionReferences, actions, actionsOf, moreIsSent, sharedActions } from '../fields/actions.ts'
import { fields, line } from '../fields/schema.ts'
import { defineKind } from '../model/define.ts'

export const macros = defineKind({
  name: 'macros',
  noun: 'macro',
  about:
    'Actions that agents run with one click. Those for everybody are managed; personal ones belong to their authors.',
  schema: fields({ name: line, actions: actionsOf(sharedActions) }),
  nameField: 'name',
  listedFor: 'anyone',
  endpoints: { shape: 'collection', path: 'macros', list: 'payload', created: 'payload' },
  references: actionReferences(['self']),
  canonical: { actions },
  // Agents run it by hand: what decides on it besides is nobody's file.
  weakens: { actions: moreIsSent },
  required: ['actions'],
  isForeign: (macro) => macro.visibility !== 'global',
  // Every write assigns the visibility, sent or not; without one a macro is in nobody's list.
  toBody: (macro) => ({ ...macro, visibility: 'global' }),
  deletion: { loses: 'agents can no longer run it', when: 'at once' },
  irrevocable: { created: 'what agents have done with it stays done' },
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
  verified: '4.15.1',
})
