import * as z from 'zod/mini'
import { collection } from '../endpoints/collection.ts'
import { eachObject } from '../fields/canonical.ts'
import { authConfig, completeAuth, HIDDEN, missingAuth, publicAddress, WAYS } from '../fields/captain-auth.ts'
import { listSaid } from '../fields/list-words.ts'
import { bool, fields, list, nonBlank, nullable, oneOf, text } from '../fields/schema.ts'
import { newAddress } from '../fields/weakening.ts'
import { defineKind } from '../model/define.ts'
import { described } from '../model/descriptions.ts'
import { type Fields, isObject } from '../model/json.ts'
import { without } from '../model/paths.ts'
import { value } from '../model/telling.ts'

const parameter = described(
  z.object({ name: nonBlank, type: nonBlank, description: nonBlank, required: z.optional(bool) }),
  {
    name: 'The name by which the templates use it.',
    type: 'What it is, such as "string" or "number".',
    description: 'What the assistant is to fill in.',
    required: 'Whether the tool cannot be used without it; false unless written.',
  },
)

/** The dashboard says of each whether it is required. */
const parameters = eachObject(({ required, ...rest }) => ({ ...rest, ...(required === true ? { required } : {}) }))

const parametersSaid = listSaid('param_schema', 'the assistant fills in ', isParameter, (one) => [
  value(one.name!),
  ' (',
  value(one.type!),
  one.required === true ? ', needed): ' : '): ',
  value(one.description!),
])

function isParameter({ name, type, description, required: _, ...others }: Fields): boolean {
  return [name, type, description].every((text) => typeof text === 'string') && Object.keys(others).length === 0
}

export const captainCustomTools = defineKind({
  name: 'captain_custom_tools',
  words: {
    noun: 'Captain tool',
    about: 'Requests to other programs that assistants may send while they answer. At most 15.',
    loses: 'scenarios that name it run without it and cannot be saved any more; its credentials are gone from Chatwoot',
    gone: 'its secrets have to be given once more, and its id in scenarios may be another one',
    stays: 'what the other program has been told it keeps',
    tells: { clauses: parametersSaid },
  },
  schema: () =>
    fields(
      {
        title: nonBlank,
        description: nullable(text),
        endpoint_url: text.check(publicAddress),
        http_method: oneOf(['GET', 'POST']),
        request_template: nullable(text),
        response_template: nullable(text),
        auth_type: oneOf(WAYS),
        auth_config: authConfig,
        param_schema: list(parameter),
        enabled: bool,
      },
      {
        title:
          'What it is called; scenarios name it by the first title it had: "Track parcel" is tool://custom_track_parcel.',
        description: 'When the assistant is to use it.',
        endpoint_url: ['address', 'Where the request goes; {{ name }} is filled in with a parameter.'],
        http_method: ['method', 'How the address is asked: by "GET", which is the default, or by "POST".'],
        request_template: 'The body of the request, with parameters in it.',
        response_template: 'What the assistant is told of the answer.',
        auth_type: ['authentication', 'How it proves who it is; "none" by default.'],
        auth_config: ['credentials', 'What that needs; all of it is written whenever one of them changes.'],
        param_schema: ['parameters', 'What the assistant fills in.'],
        enabled: 'Whether assistants may use it, which is the default.',
      },
    ).check(completeAuth),
  identity: { nameField: 'title' },
  // The list leaves out those that are switched off before 4.13; the feature `captain_integration_v2` opens it as well.
  endpoint: collection({
    path: 'captain/custom_tools',
    list: 'payload',
    wrap: 'custom_tool',
    listedFor: 'anyone',
  }),
  requests: {
    defaults: {
      description: null,
      http_method: 'GET',
      request_template: null,
      response_template: null,
      auth_type: 'none',
      param_schema: [],
      enabled: true,
    },
    fromLive: ({ auth_config, ...rest }) => ({
      ...rest,
      ...(isObject(auth_config) ? { auth_config: without(auth_config, HIDDEN) } : {}),
    }),
  },
  limits: {
    required: ['endpoint_url'],
    cannotCreate: ({ auth_type, auth_config }) => {
      const [missing] = missingAuth(auth_type, auth_config)
      return missing === undefined ? null : `"auth_config.${missing}" is missing`
    },
  },
  comparison: { canonical: { param_schema: parameters }, writtenOnly: HIDDEN.map((name) => `auth_config.${name}`) },
  safety: {
    weakens: { endpoint_url: newAddress('what assistants tell of customers') },
    secrets: ['key'],
  },
  example: {
    title: 'Track parcel',
    description: 'Where a parcel is',
    endpoint_url: 'https://parcels.example.com/{{ number }}',
    http_method: 'GET',
    request_template: null,
    response_template: 'The parcel is {{ response.place }}.',
    auth_type: 'none',
    auth_config: {},
    param_schema: [{ name: 'number', type: 'string', description: 'The number of the parcel', required: true }],
    enabled: true,
  },
  samples: {
    more: [
      {
        title: 'Orders',
        endpoint_url: 'https://a.example.com/orders',
        auth_type: 'bearer',
        auth_config: { token: 'made-up' },
      },
      {
        title: 'Prices',
        endpoint_url: 'https://a.example.com/prices',
        auth_type: 'basic',
        auth_config: { username: 'captain', password: 'made-up' },
      },
      {
        title: 'Stock',
        endpoint_url: 'https://a.example.com/stock',
        auth_type: 'api_key',
        auth_config: { name: 'X-Api-Key', key: 'made-up', location: 'header' },
        param_schema: [
          { name: 'colour', type: 'string', description: 'If the customer has named one', required: false },
        ],
      },
    ],
    same: {
      param_schema: [
        [{ name: 'colour', type: 'string', description: 'If named' }],
        [{ name: 'colour', type: 'string', description: 'If named', required: false }],
      ],
    },
    weakens: [
      [null, {}],
      [{}, { endpoint_url: 'https://elsewhere.example.com/{{ number }}' }],
    ],
  },
  availability: {
    verified: '4.15.1',
    since: '4.13',
    edition: 'enterprise',
    feature: 'custom_tools',
    needsFeature: 'custom_tools',
  },
})
