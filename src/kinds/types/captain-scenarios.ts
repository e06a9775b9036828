import { collection } from '../endpoints/collection.ts'
import { strangeTools } from '../fields/captain-tools.ts'
import { fields, nonBlank, nonBlankText, reference } from '../fields/schema.ts'
import { defineKind } from '../model/define.ts'

export const captainScenarios = defineKind({
  name: 'captain_scenarios',
  words: {
    noun: 'Captain scenario',
    about: 'What an assistant does step by step when customers come with something it knows.',
    loses: 'the assistant no longer handles such conversations by it',
  },
  // `tools` is worked out from the instruction at every save, and what is sent is passed over. `enabled` has no place
  // here: the list leaves out what is switched off, which would look deleted (4.15.1).
  schema: () =>
    fields(
      {
        title: nonBlank,
        assistant_id: reference,
        description: nonBlankText,
        instruction: nonBlankText.check(strangeTools),
      },
      {
        title: 'What the scenario is called among those of its assistant.',
        assistant_id: ['assistant', 'The assistant that follows it.'],
        description: 'When the assistant is to follow it.',
        instruction: 'What to do, with a link for each tool that it may use: "[hand over](tool://handoff)".',
      },
    ),
  identity: { nameField: 'title' },
  endpoint: collection({
    path: 'scenarios',
    list: 'payload',
    wrap: 'scenario',
    under: { kind: 'captain_assistants', at: 'assistant_id' },
    listedFor: 'anyone',
  }),
  references: [{ at: 'assistant_id', to: 'captain_assistants', goesAlong: true }],
  limits: { required: ['description', 'instruction'] },
  example: {
    title: 'Refund',
    assistant_id: 'ada',
    description: 'When customers want their money back',
    instruction: 'Ask for the order number, then [hand over](tool://handoff).',
  },
  availability: { verified: '4.15.1', since: '4.4', edition: 'enterprise', feature: 'captain_integration' },
})
