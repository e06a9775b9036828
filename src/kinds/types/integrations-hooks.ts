import { collection } from '../endpoints/collection.ts'
import { APPS, BY_BROWSER, HIDDEN, hookSettings, missingSettings, settingsMistakes } from '../fields/hook-settings.ts'
import { type Said, without } from '../fields/mistakes.ts'
import { fields, nullable, oneOf, reference } from '../fields/schema.ts'
import { newAddress } from '../fields/weakening.ts'
import { defineKind } from '../model/define.ts'
import { type Endpoint, hasId } from '../model/endpoint.ts'
import { type Fields, isObject } from '../model/json.ts'
import { valueAt, without as withoutFields } from '../model/paths.ts'

const ordinary = collection({ path: 'integrations/hooks', wrap: 'hook', listedFor: 'anyone' })

/** There is no list of hooks: each app has its own, and an app that is not set up in the installation shows none. */
const endpoint: Endpoint = {
  ...ordinary,
  list: () => 'integrations/apps',
  listed: (answer) => {
    const apps = valueAt(answer, 'payload')
    if (!Array.isArray(apps)) return null
    const hooks = (apps as Fields[]).flatMap((app) => app.hooks ?? null)
    return hooks.every((hook) => hasId(hook)) ? (hooks as Fields[]) : null
  },
}

/** What the files say of settings and inboxes has to fit the app. */
const fitting = without<{ readonly [field: string]: unknown }>(({ app_id, inbox_id, settings }): Said[] => [
  ...(isObject(settings as never) ? settingsMistakes(app_id, settings as object) : []),
  ...(app_id === 'dialogflow' && inbox_id === null
    ? [{ at: ['inbox_id'], says: 'must name an inbox: Dialogflow answers in one', help: 'Write its key.' }]
    : []),
])

/** For the samples. */
const dialogflow = (project_id: string) => ({
  app_id: 'dialogflow',
  inbox_id: 'shop',
  settings: { project_id, credentials: { type: 'service_account', client_email: 'bot@shop-bot.example.com' } },
})

export const integrationsHooks = defineKind({
  name: 'integrations_hooks',
  words: {
    noun: 'integration',
    about: 'Connections to other programs: OpenAI, Dialogflow in an inbox, Google Translate, Dyte, LeadSquared.',
    loses: 'the other program no longer works for this account, and its credentials are gone from Chatwoot',
    gone: 'its secrets have to be given once more: nobody can read them',
    stays: 'what the other program has been told it keeps',
  },
  schema: () =>
    fields(
      {
        app_id: oneOf(APPS),
        inbox_id: nullable(reference),
        status: oneOf(['enabled', 'disabled']),
        settings: hookSettings,
      },
      {
        app_id: [
          'app',
          'The program that is connected; Slack, Linear, Notion and Shopify are connected in the dashboard.',
        ],
        inbox_id: 'The inbox in which Dialogflow answers; null for those that work for the whole account.',
        status: 'Whether it is "enabled", which is the default.',
        settings: 'What the app asks for; all of it is written whenever one of them changes.',
      },
    ).check(fitting),
  identity: {
    nameField: 'app_id',
    takenOnce: [['app_id']],
    // Even twice in one inbox.
    isRepeatable: ({ app_id }) => app_id === 'dialogflow',
  },
  endpoint,
  references: [{ at: 'inbox_id', to: 'inboxes', goesAlong: true }],
  requests: {
    defaults: { inbox_id: null, status: 'enabled' },
    // Written as a word, read as true or false; the inbox is read as an object.
    fromLive: ({ status, inbox, settings, ...rest }) => ({
      ...rest,
      status: status === true ? 'enabled' : 'disabled',
      inbox_id: isObject(inbox) ? inbox.id! : null,
      // Up to 4.12 administrators are shown the secrets as well.
      ...(isObject(settings) ? { settings: withoutFields(settings, HIDDEN) } : {}),
    }),
  },
  limits: {
    required: ['settings'],
    immutable: ['app_id', 'inbox_id'],
    cannotCreate: ({ app_id, inbox_id, settings }) => {
      if (BY_BROWSER.some((one) => one === app_id))
        return `${String(app_id)} has to be connected in the dashboard first; then name its id in "$id"`
      if (app_id === 'dialogflow' && inbox_id == null) return '"inbox_id" is missing'
      const [missing] = missingSettings(app_id, settings)
      return missing === undefined ? null : `"settings.${missing}" is missing`
    },
  },
  comparison: { writtenOnly: HIDDEN.map((name) => `settings.${name}`) },
  safety: {
    answers: ({ app_id, status }) => app_id === 'dialogflow' && status !== 'disabled',
    weakens: {
      app_id: newAddress('what customers write'),
      'settings.project_id': newAddress('what customers write'),
      'settings.organization_id': newAddress('what customers write'),
      'settings.endpoint_url': newAddress('what customers write'),
    },
  },
  example: {
    app_id: 'dyte',
    status: 'enabled',
    settings: { organization_id: 'org-1', api_key: 'made-up' },
  },
  samples: {
    more: [
      {
        app_id: 'dialogflow',
        inbox_id: 'shop',
        status: 'disabled',
        settings: {
          project_id: 'shop-bot',
          region: 'europe-west1',
          language_code: 'de-DE',
          credentials: { type: 'service_account', client_email: 'bot@shop-bot.example.com' },
        },
      },
      { app_id: 'openai', status: 'disabled', settings: { api_key: 'made-up', label_suggestion: true } },
    ],
    weakens: [
      [null, {}],
      [null, { app_id: 'openai', settings: { api_key: 'made-up' } }],
      [{}, { settings: { organization_id: 'elsewhere', api_key: 'made-up' } }],
      [dialogflow('shop-bot'), dialogflow('elsewhere')],
    ],
    answers: [{ app_id: 'dialogflow' }],
  },
  map: {
    column: null,
    // The other programs answer nobody.
    lines: ({ app_id, inbox_id: inbox }) =>
      app_id === 'dialogflow' && inbox != null
        ? [{ from: { kind: 'inboxes', name: inbox }, to: { column: 'bots', called: 'Dialogflow' }, says: '' }]
        : [],
  },
  availability: {
    verified: '4.15.1',
    feature: 'integrations',
    parts: [
      { at: 'settings.region', since: '4.3', otherwise: 'refuses' },
      { at: 'settings.language_code', since: '4.13', otherwise: 'refuses' },
      { at: 'app_id', values: ['leadsquared'], since: '4.2', feature: 'crm_integration', otherwise: 'refuses' },
    ],
  },
})
