/**
 * The settings of integrations, app by app (`settings_json_schema` of 4.15.1, recorded). Chatwoot refuses what is missing and
 * what is too much with "Settings : Invalid settings data", whatever it is.
 */
import * as z from 'zod/mini'
import { described } from '../model/descriptions.ts'
import { isObject, type Json } from '../model/json.ts'
import type { Said } from './mistakes.ts'
import { bool, freeObject } from './schema.ts'

interface App {
  readonly required: readonly string[]
  readonly besides: readonly string[]
}

const apps: { readonly [app: string]: App } = {
  openai: { required: ['api_key'], besides: ['label_suggestion'] },
  dialogflow: { required: ['project_id', 'credentials'], besides: ['region', 'language_code'] },
  google_translate: { required: ['project_id', 'credentials'], besides: [] },
  dyte: { required: ['api_key', 'organization_id'], besides: [] },
  leadsquared: {
    required: ['access_key', 'secret_key'],
    besides: [
      'endpoint_url',
      'app_url',
      'timezone',
      'enable_conversation_activity',
      'enable_transcript_activity',
      'conversation_activity_score',
      'transcript_activity_score',
      'conversation_activity_code',
      'transcript_activity_code',
    ],
  },
}

/** Those that are connected in a browser have no settings that people write. */
export const BY_BROWSER = ['slack', 'linear', 'notion', 'shopify'] as const
export const APPS = ['openai', 'dialogflow', 'google_translate', 'dyte', 'leadsquared', ...BY_BROWSER] as const

/** Never answered since 4.15; before, they are taken out of what is read. */
export const HIDDEN = ['api_key', 'credentials', 'access_key', 'secret_key'] as const

export const hookSettings = described(
  z.partial(
    z.object({
      api_key: z.string(),
      label_suggestion: bool,
      project_id: z.string(),
      credentials: freeObject,
      region: z.string(),
      language_code: z.string(),
      organization_id: z.string(),
      access_key: z.string(),
      secret_key: z.string(),
      endpoint_url: z.string(),
      app_url: z.string(),
      timezone: z.string(),
      enable_conversation_activity: bool,
      enable_transcript_activity: bool,
      conversation_activity_score: z.string(),
      transcript_activity_score: z.string(),
      conversation_activity_code: z.int(),
      transcript_activity_code: z.int(),
    }),
  ),
  {
    api_key: 'The key of OpenAI or Dyte, as a secret.',
    label_suggestion: 'Whether OpenAI suggests labels to agents.',
    project_id: 'The project at Google that Dialogflow or Translate works in.',
    credentials: "The key file of Google's service account as an object, its private key as a secret.",
    region: 'Where Dialogflow runs, such as "europe-west1".',
    language_code: 'The language that Dialogflow is asked in, such as "de-DE", or "auto".',
    organization_id: 'The organization at Dyte.',
    access_key: 'The access key of LeadSquared, as a secret.',
    secret_key: 'The secret key of LeadSquared, as a secret.',
    endpoint_url: 'The address of the API of LeadSquared, which Chatwoot finds out by itself.',
    app_url: 'The address of the pages of LeadSquared, which Chatwoot finds out by itself.',
    timezone: 'The time zone of the account at LeadSquared, which Chatwoot finds out by itself.',
    enable_conversation_activity: 'Whether LeadSquared is told of new conversations.',
    enable_transcript_activity: 'Whether LeadSquared is sent the transcript of a resolved conversation.',
    conversation_activity_score: 'The score of a new conversation at LeadSquared, as a text.',
    transcript_activity_score: 'The score of a transcript at LeadSquared, as a text.',
    conversation_activity_code: 'The number of the activity at LeadSquared, which Chatwoot makes by itself.',
    transcript_activity_code: 'The number of the activity at LeadSquared, which Chatwoot makes by itself.',
  },
)

/** What a create cannot do without and does not have; also what Chatwoot has had, and nobody can read. */
export function missingSettings(app: unknown, settings: unknown): string[] {
  const its = typeof app === 'string' && Object.hasOwn(apps, app) ? apps[app]!.required : []
  return its.filter((name) => !Object.hasOwn(isObject(settings as Json) ? (settings as object) : {}, name))
}

export function settingsMistakes(app: unknown, settings: object): Said[] {
  if (typeof app !== 'string') return []
  const its = (Object.hasOwn(apps, app) ? apps[app] : undefined) ?? { required: [], besides: [] }
  const known = [...its.required, ...its.besides]
  const missing = missingSettings(app, settings)
  return [
    ...(missing.length === 0
      ? []
      : [
          {
            at: ['settings'],
            says: `must hold ${missing.map((name) => JSON.stringify(name)).join(' and ')}: Chatwoot replaces all settings, and shows no secret that could be kept`,
            help: 'Add it, a secret as ${secret:NAME}.',
          },
        ]),
    ...Object.keys(settings)
      .filter((name) => !known.includes(name))
      .map((name) => ({
        at: ['settings', name],
        says: `is no setting of ${app}`,
        near: known,
        help: known.length === 0 ? 'It is set up in the dashboard.' : `They are ${known.join(', ')}.`,
      })),
  ]
}
