import * as z from 'zod/mini'
import { single } from '../endpoints/single.ts'
import { bool, fields, oneOf } from '../fields/schema.ts'
import { becomes } from '../fields/weakening.ts'
import { defineKind } from '../model/define.ts'
import { described } from '../model/descriptions.ts'
import { type Fields, isObject } from '../model/json.ts'

/** Those that answer today, and those that are announced: Chatwoot takes both (4.12.1 and 4.15.1). */
const ANSWERING = ['gpt-5-mini', 'gpt-4.1', 'gpt-5.1', 'gpt-5.2', 'claude-haiku-4.5', 'claude-sonnet-4.5'] as const
const GEMINI = ['gemini-3-flash', 'gemini-3-pro'] as const
const SHORT = ['gpt-4.1-nano', 'gpt-4.1-mini', 'gpt-5-mini', 'gemini-3-flash', 'claude-haiku-4.5'] as const
const EDITING = ['gpt-4.1', 'gpt-5.1', 'gpt-5.2', 'gemini-3-pro'] as const

const models = described(
  z.partial(
    z.object({
      editor: oneOf([...SHORT, ...EDITING]),
      assistant: oneOf([...ANSWERING, ...GEMINI]),
      copilot: oneOf([...ANSWERING, ...GEMINI]),
      label_suggestion: oneOf(SHORT),
      audio_transcription: oneOf(['whisper-1']),
      help_center_search: oneOf(['text-embedding-3-small']),
    }),
  ),
  {
    editor: ['model for replies', 'The model that improves what agents write; "gpt-4.1-mini" by default.'],
    assistant: ['model for assistants', 'The model with which assistants answer customers; "gpt-5.1" by default.'],
    copilot: ['model for the copilot', 'The model with which the copilot answers agents; "gpt-5.1" by default.'],
    label_suggestion: ['model for labels', 'The model that suggests labels; "gpt-4.1-nano" by default.'],
    audio_transcription: ['model for audio', 'The model that writes out audio messages; "whisper-1" is the only one.'],
    help_center_search: [
      'model for the search',
      'The model that finds articles by their meaning; "text-embedding-3-small" is the only one.',
    ],
  },
)

const features = described(
  z.partial(
    z.object({
      editor: bool,
      assistant: bool,
      copilot: bool,
      label_suggestion: bool,
      audio_transcription: bool,
      help_center_search: bool,
    }),
  ),
  {
    editor: ['help with replies', 'Whether agents may have what they write improved; false by default.'],
    assistant: ['assistants', 'Whether assistants are on; false by default.'],
    copilot: ['copilot', 'Whether agents may ask the copilot; false by default.'],
    label_suggestion: ['label suggestions', 'Whether labels are suggested for conversations; false by default.'],
    audio_transcription: ['audio transcription', 'Whether audio messages are written out as text; false by default.'],
    help_center_search: ['search by meaning', 'Whether articles are found by their meaning; false by default.'],
  },
)

const NAMES = ['editor', 'assistant', 'copilot', 'label_suggestion', 'audio_transcription', 'help_center_search']

export const captainPreferences = defineKind({
  name: 'captain_preferences',
  words: {
    noun: 'Captain preferences',
    about:
      'What Captain does in the account, and with which models. An account has them once, under any key; they are never created and never deleted.',
    page: 'settings/captain',
  },
  schema: () =>
    fields(
      { captain_models: models, captain_features: features },
      {
        captain_models: ['models', 'Which model does what; those that are left out stay as they are.'],
        captain_features: ['features', 'What Captain does; those that are left out stay as they are.'],
      },
    ),
  identity: { nameField: null },
  endpoint: single({ path: 'captain/preferences', has: 'features', update: 'PUT', listedFor: 'anyone' }),
  requests: {
    defaults: {
      captain_models: {
        editor: 'gpt-4.1-mini',
        assistant: 'gpt-5.1',
        copilot: 'gpt-5.1',
        label_suggestion: 'gpt-4.1-nano',
        audio_transcription: 'whisper-1',
        help_center_search: 'text-embedding-3-small',
      },
      captain_features: Object.fromEntries(NAMES.map((name) => [name, false])),
    },
    // Each feature answers which model it has and whether it is on; without one of its own it answers the default (4.15.1).
    fromLive: ({ features: all, ...raw }) => ({
      ...raw,
      captain_models: eachIn(all, 'selected'),
      captain_features: eachIn(all, 'enabled'),
    }),
    // Both are merged by name: what a request leaves out stays (4.15.1).
    partial: ['captain_models', 'captain_features'],
  },
  limits: { neverEmpty: ['captain_models', 'captain_features'] },
  safety: {
    weakens: Object.fromEntries(
      NAMES.map((name) => [`captain_features.${name}`, becomes(true, 'what customers write goes to a language model')]),
    ),
  },
  example: {
    captain_models: {
      editor: 'gpt-4.1',
      assistant: 'gpt-5.2',
      copilot: 'gpt-5-mini',
      label_suggestion: 'gpt-4.1-mini',
      audio_transcription: 'whisper-1',
      help_center_search: 'text-embedding-3-small',
    },
    captain_features: {
      editor: true,
      assistant: true,
      copilot: false,
      label_suggestion: true,
      audio_transcription: false,
      help_center_search: true,
    },
  },
  samples: {
    weakens: NAMES.map((name) => [{ captain_features: { [name]: false } }, { captain_features: { [name]: true } }]),
  },
  availability: { verified: '4.15.1', since: '4.10' },
})

function eachIn(all: Fields[string] | undefined, name: string): Fields {
  return Object.fromEntries(
    Object.entries(isObject(all ?? null) ? (all as Fields) : {}).flatMap(([feature, its]) =>
      NAMES.includes(feature) && isObject(its) && its[name] !== undefined ? [[feature, its[name]]] : [],
    ),
  )
}
