/** Which models Captain uses and what it may do; kept among the settings of the account, in both editions. */
import { type Fields, invalid, type Json } from '../../rails/answers.ts'
import type { Call } from '../../rails/call.ts'
import { isHash } from '../../rails/incoming.ts'
import { get, type Route, update } from '../../rails/routes.ts'
import llm from './llm.json' with { type: 'json' }

type Feature = keyof typeof llm.features
const names = Object.keys(llm.features) as Feature[]

const kept = ({ account }: Call, field: string): Fields => {
  const settings = (account.settings ?? {}) as Fields
  return (settings[field] ?? {}) as Fields
}

const allowed = (name: Feature): string[] => llm.features[name].models.map(({ id }) => id)

function view(call: Call): Json {
  const [models, features] = [kept(call, 'captain_models'), kept(call, 'captain_features')]
  return {
    providers: null,
    models: llm.models as Json,
    features: Object.fromEntries(
      names.map((name) => [
        name,
        {
          ...llm.features[name],
          enabled: features[name] === true,
          selected: allowed(name).includes(String(models[name])) ? models[name]! : llm.features[name].default,
        },
      ]),
    ),
  }
}

const sentIn = (call: Call, field: string): Fields => {
  const sent = isHash(call.params[field]) ? (call.params[field] as Fields) : {}
  return Object.fromEntries(names.flatMap((name) => (name in sent ? [[name, sent[name]!]] : [])))
}

function write(call: Call): Json {
  call.onlyAdmin()
  const models = sentIn(call, 'captain_models')
  const features = sentIn(call, 'captain_features')
  for (const name of names) {
    if (name in features && typeof features[name] !== 'boolean')
      invalid([[`captain_features/${name}`, 'must be of type type']])
    const model = models[name] ?? null
    if (model !== null && !allowed(name).includes(String(model)))
      invalid([
        ['captain_models', `'${String(model)}' is not a valid model for ${name}. Allowed: ${allowed(name).join(', ')}`],
      ])
  }
  const settings = { ...((call.account.settings ?? {}) as Fields) }
  if (Object.keys(models).length > 0) settings.captain_models = { ...kept(call, 'captain_models'), ...models }
  if (Object.keys(features).length > 0) settings.captain_features = { ...kept(call, 'captain_features'), ...features }
  call.store.update('accounts', call.accountId, { settings })
  return view(call)
}

export const preferences: Route[] = [get('/captain/preferences', view), update('/captain/preferences', write)]
