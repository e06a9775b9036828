/** Integrations: apps, which are data of the installation, and the hooks that connect an account or an inbox to one. */
import { crash, type Fields, type Json, notFound, ok, type Problem, refuse } from '../../rails/answers.ts'
import type { Call } from '../../rails/call.ts'
import { integer, object, oneOf, string } from '../../rails/columns.ts'
import { isHash } from '../../rails/incoming.ts'
import { assign, fresh, isTaken, loaded, save } from '../../rails/records.ts'
import { del, get, missing, patch, post, type Route, update } from '../../rails/routes.ts'
import type { Row } from '../../store.ts'
import { shown } from '../shared.ts'
import apps from './apps.json' with { type: 'json' }

interface App {
  readonly id: string
  readonly hook_type?: string
  readonly allow_multiple_hooks?: boolean
  readonly feature_flag?: string
  readonly settings_json_schema?: Schema
  readonly visible_properties?: readonly string[]
}
interface Schema {
  readonly properties: { readonly [name: string]: { readonly type: string } }
  readonly required: readonly string[]
}

const all = apps as unknown as readonly { readonly isListed: boolean; readonly app: App & Fields }[]

/** The app as the release that is played has it. */
function appOf(id: Json, call: Call): (App & Fields) | undefined {
  const found = all.find(({ app }) => app.id === id)?.app
  if (found === undefined || (LATER.includes(found.id) && !call.has('apps that need a feature'))) return undefined
  const setting = SETTINGS_SINCE.filter((one) => one.app === id && !call.has(one.since)).map(({ name }) => name)
  return withVisible(setting.reduce(withoutSetting, found), call)
}

const LATER = ['leadsquared', 'notion']
const SETTINGS_SINCE = [
  { app: 'dialogflow', name: 'region', since: 'dialogflow region' },
  { app: 'dialogflow', name: 'language_code', since: 'dialogflow language_code' },
] as const

function withoutSetting(app: App & Fields, name: string): App & Fields {
  const schema = app.settings_json_schema!
  const form = app.settings_form_schema as readonly Fields[]
  return {
    ...app,
    settings_json_schema: {
      ...schema,
      properties: Object.fromEntries(Object.entries(schema.properties).filter(([one]) => one !== name)),
    },
    settings_form_schema: form.filter((field) => field.name !== name),
    visible_properties: app.visible_properties!.filter((one) => one !== name),
  } as unknown as App & Fields
}

/** While hooks showed all of their settings these lists, which nobody asked, were otherwise. */
const VISIBLE_BEFORE: { readonly [app: string]: readonly string[] } = {
  openai: ['api_key', 'label_suggestion'],
  leadsquared: [
    'access_key',
    'endpoint_url',
    'enable_conversation_activity',
    'enable_transcript_activity',
    'conversation_activity_score',
    'transcript_activity_score',
  ],
}

function withVisible(app: App & Fields, call: Call): App & Fields {
  if (call.has('only what an app shows of its settings')) return app
  if (app.id in VISIBLE_BEFORE) return { ...app, visible_properties: VISIBLE_BEFORE[app.id] } as App & Fields
  const { visible_properties, ...rest } = app
  return WITHOUT_VISIBLE.includes(app.id) ? (rest as App & Fields) : app
}

const WITHOUT_VISIBLE = ['notion', 'slack']

const model = {
  table: 'integrations_hooks',
  columns: {
    app_id: string(),
    inbox_id: integer(),
    status: oneOf(['disabled', 'enabled'], { default: 'enabled' }),
    hook_type: string({ default: 'account' }),
    reference_id: string(),
    settings: object({ default: {} }),
  },
}

/** Only what the app lets be seen, and only by administrators. */
function hookView(hook: Row, call: Call): Json {
  const inbox = call.maybe('inboxes', hook.inbox_id)
  const visible = appOf(hook.app_id!, call)?.visible_properties ?? []
  const isShown = (name: string) => !call.has('only what an app shows of its settings') || visible.includes(name)
  const settings = Object.entries(hook.settings as Fields).filter(([name]) => isShown(name))
  return {
    ...shown(hook, ['id', 'app_id', 'account_id', 'hook_type']),
    status: hook.status === 'enabled',
    inbox: inbox ? shown(inbox, ['id', 'name']) : null,
    ...(call.isAdmin && { settings: Object.fromEntries(settings), reference_id: hook.reference_id! }),
  }
}

/** Two of them are managed elsewhere and have no hooks of their own. */
const ELSEWHERE: { readonly [app: string]: string } = { webhook: 'webhooks', dashboard_apps: 'dashboard_apps' }

function appView(app: App & Fields, call: Call): Json {
  const hooks = call.store.where(model.table, { account_id: call.accountId, app_id: app.id })
  const table = ELSEWHERE[app.id]
  const connected = table === undefined ? hooks : call.store.where(table, { account_id: call.accountId })
  return {
    ...(call.isAdmin ? app : shown(app as never, ['id', 'name', 'description', 'short_description'])),
    enabled: connected.length > 0,
    hooks: hooks.map((hook) => hookView(hook, call)),
  }
}

function isOfType(value: Json, type: string): boolean {
  if (type === 'object') return isHash(value)
  return type === 'integer' ? Number.isInteger(value) : typeof value === type
}

function fits(settings: Fields, { properties, required }: Schema): boolean {
  return (
    required.every((name) => name in settings) &&
    Object.entries(settings).every(([name, value]) => name in properties && isOfType(value, properties[name]!.type))
  )
}

function problemsOf(hook: Row, call: Call): Problem[] {
  const app = appOf(hook.app_id!, call)
  const isOnce = app?.allow_multiple_hooks !== true
  const schema = app?.settings_json_schema
  return [
    ...(hook.app_id === null ? [['app_id', "can't be blank"] as const] : []),
    ...(hook.hook_type === 'inbox' && hook.inbox_id === null ? [['inbox_id', "can't be blank"] as const] : []),
    ...(schema !== undefined && !fits(hook.settings as Fields, schema)
      ? [['settings', ': Invalid settings data'] as const]
      : []),
    ...(app?.feature_flag !== undefined && hook.id === 0 ? [['feature_flag', 'Feature not enabled'] as const] : []),
    ...(hook.app_id !== null &&
    isOnce &&
    isTaken(call, model.table, hook, { account_id: hook.account_id!, app_id: hook.app_id! })
      ? [['app_id', 'has already been taken'] as const]
      : []),
  ]
}

const COLUMNS = ['id', 'account_id', 'created_at', 'updated_at', ...Object.keys(model.columns)]

function hookOf(call: Call): Row {
  const hook = call.one(model.table, call.path.id)
  call.onlyAdmin()
  return loaded(hook)
}

function create(call: Call): Json {
  call.onlyAdmin()
  const hook = fresh(model, { account_id: call.accountId })
  const permitted = { app_id: 'one', inbox_id: 'one', status: 'one', settings: 'object' } as const
  assign(hook, model, call.enveloped('hook', COLUMNS, permitted))
  hook.hook_type = appOf(hook.app_id!, call)?.hook_type ?? 'account'
  return hookView(save(call, model, hook, problemsOf(hook, call)), call)
}

function change(call: Call): Json {
  const hook = hookOf(call)
  assign(hook, model, call.enveloped('hook', COLUMNS, { status: 'one', settings: 'object' }))
  return hookView(save(call, model, hook, problemsOf(hook, call)), call)
}

export const integrations: Route[] = [
  get('/integrations/apps', (call) => ({
    payload: all.filter(({ isListed }) => isListed).map(({ app }) => appView(appOf(app.id, call)!, call)),
  })),
  get('/integrations/apps/:id', (call) => appView(appOf(call.path.id!, call) ?? crash(), call)),
  missing('/integrations/hooks'),
  missing('/integrations/hooks/:id'),
  post('/integrations/hooks', create),
  update('/integrations/hooks/:id', change),
  del('/integrations/hooks/:id', (call) => {
    call.store.delete(model.table, { id: hookOf(call).id })
    return ok
  }),
  post('/integrations/hooks/:id/process_event', () => refuse(422, { error: 'No processor found' })),
  // Nothing of these is ever connected here, which nobody looks at first.
  del('/integrations/slack', () => crash()),
  patch('/integrations/slack', () => crash()),
  del('/integrations/linear', () => crash()),
  del('/integrations/notion', () => crash()),
  del('/integrations/shopify', () => notFound()),
]
