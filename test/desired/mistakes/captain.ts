import type { Fields } from '../../../src/kinds/model/kind.ts'
import type { Fine, Mistaken } from './row.ts'

const tool = (more: Fields): Fields => ({ title: 'x', endpoint_url: 'https://a.test/b', ...more })
const scenario = (more: Fields): Fields => ({
  title: 'x',
  assistant_id: 'ada',
  description: 'd',
  instruction: 'i',
  ...more,
})
const answer = (more: Fields): Fields => ({ question: 'x', answer: 'y', assistant_id: 'ada', ...more })

const addresses = [
  'http://a.test',
  'https://localhost/x',
  'https://10.0.0.1/x',
  'https://[::1]/x',
  'https://printer.local',
  'https://ä.test',
  'https://a.test/ä',
  'a.test',
]

export const mistakes: { readonly [kind: string]: readonly Mistaken[] } = {
  captain_preferences: [
    [
      'a model that there is not',
      { captain_models: { editor: 'nonsense' } },
      'captain_models.editor',
      'not one of the values',
      422,
    ],
    [
      'a model of another feature',
      { captain_models: { copilot: 'whisper-1' } },
      'captain_models.copilot',
      'not one of the values',
      422,
    ],
    ['no model', { captain_models: { editor: null } }, 'captain_models.editor', 'not one of the values'],
    [
      'a word for a switch',
      { captain_features: { label_suggestion: 'yes' } },
      'captain_features.label_suggestion',
      'true or false',
      422,
    ],
  ],
  captain_assistants: [
    ['a blank name', { name: ' ', description: 'd' }, 'name', '"name" must not be blank', 422],
    ['no description', { name: 'x', description: '' }, 'description', '"description" must not be blank', 422],
    ['a long description', { name: 'x', description: 'x'.repeat(256) }, 'description', 'at most 255', 422],
    ['a text for a number', { description: 'd', config: { temperature: '0.5' } }, 'config.temperature', 'a number'],
    ['words for a list', { description: 'd', guardrails: 'none' }, 'guardrails', 'must be a list'],
  ],
  captain_inboxes: [['one name', { assistant: 'ada', inboxes: 'shop' }, 'inboxes', '"inboxes" must be a list']],
  captain_scenarios: [
    ['no instruction', scenario({ instruction: ' ' }), 'instruction', 'must not be blank'],
    [
      'a tool that there is not',
      scenario({ instruction: 'Use [x](tool://teleport)' }),
      'instruction',
      'the tool "teleport", which there is not',
    ],
  ],
  captain_assistant_responses: [
    ['no answer', answer({ answer: '' }), 'answer', '"answer" must not be blank', 422],
    ['a long question', answer({ question: 'x'.repeat(256) }), 'question', 'at most 255', 422],
    ['a status that there is not', answer({ status: 'live' }), 'status', 'They are pending, approved', 500],
  ],
  captain_documents: [
    [
      'a file that has to be uploaded',
      { external_link: 'https://a.test/a.pdf', assistant_id: 'ada' },
      'external_link',
      'must not be that of a PDF',
      422,
    ],
    ['no address', { external_link: 'a.test', assistant_id: 'ada' }, 'external_link', 'must be an address that begins'],
  ],
  captain_custom_tools: [
    ...addresses.map(
      (endpoint_url): Mistaken => [
        `the address ${endpoint_url}`,
        tool({ endpoint_url }),
        'endpoint_url',
        'must be an address of https at a public name',
        422,
      ],
    ),
    ['another method', tool({ http_method: 'PUT' }), 'http_method', 'They are GET, POST', 422],
    ['another way to prove it', tool({ auth_type: 'digest' }), 'auth_type', 'They are none, bearer', 422],
    [
      'a token that is missing',
      tool({ auth_type: 'bearer', auth_config: {} }),
      'auth_config',
      'must hold "token": Chatwoot replaces all of it',
    ],
    [
      'what belongs to another way',
      tool({ auth_type: 'none', auth_config: { token: 'made-up' } }),
      'auth_config.token',
      'is nothing that "none" sends',
    ],
    [
      'a parameter without a type',
      tool({ param_schema: [{ name: 'a', description: 'b' }] }),
      'param_schema[0]',
      'type',
      422,
    ],
  ],
}

export const fine: { readonly [kind: string]: readonly Fine[] } = {
  captain_assistants: [['nothing but what it needs', { description: 'd', config: {}, guardrails: [] }]],
  captain_scenarios: [
    ['a tool of their own', scenario({ instruction: '[x](tool://custom_track) [y](tool://handoff)' })],
  ],
  captain_custom_tools: [
    ['an address with Liquid', tool({ endpoint_url: 'https://{{ shop }}.a.test:8443/{{ id }}?a=b' })],
  ],
}
