/** Requests that assistants may send to other programs; nobody may ask for them before the account's feature is on. */
import { noContent, type Problem, refuse } from '../../rails/answers.ts'
import type { Call } from '../../rails/call.ts'
import { boolean, object, string, text } from '../../rails/columns.ts'
import { isHash } from '../../rails/incoming.ts'
import type { Kind } from '../../rails/kind.ts'
import { isTaken } from '../../rails/records.ts'
import { routesOf } from '../../rails/rest.ts'
import type { Route } from '../../rails/routes.ts'
import type { Row } from '../../store.ts'
import { isBlankText, shown, textOf, times } from '../shared.ts'
import { TOOLS, withMeta } from './assistants.ts'

const LARGEST = 15

function mustBeOn(call: Call): void {
  if (!call.has('features of an account are asked for')) return
  const { account } = call
  const on = Array.isArray(account.features_on) ? account.features_on : []
  if (!on.includes('custom_tools') && !on.includes('captain_integration_v2'))
    refuse(403, { error: 'Custom tools are not enabled for this account' })
}

/** Of https, at a public name: no address by number, nothing of this machine or network. Liquid may stand in it. */
function isPublic(address: string): boolean {
  const plain = address.replace(/\{\{.*?\}\}/g, 'x')
  if (!URL.canParse(plain) || /[^\u0020-\u007e]/.test(address)) return false
  const { protocol, hostname } = new URL(plain)
  return protocol === 'https:' && hostname.includes('.') && !/^[\d.]+$|^\[|^localhost$|\.local$/.test(hostname)
}

const isParameter = (one: unknown): boolean => {
  if (!isHash(one)) return false
  const { name, type, description, required = false } = one as { [field: string]: unknown }
  return [name, type, description].every((each) => typeof each === 'string') && typeof required === 'boolean'
}

function problemsOf(row: Row): Problem[] {
  const parameters = row.param_schema
  const oneOf = (field: string, names: readonly string[]): Problem[] =>
    names.includes(textOf(row[field])) ? [] : [[field, 'is not included in the list']]
  return [
    ...(isBlankText(row.slug) ? [['slug', "can't be blank"] as const] : []),
    ...(isBlankText(row.title) ? [['title', "can't be blank"] as const] : []),
    ...(isBlankText(row.endpoint_url)
      ? [['endpoint_url', "can't be blank"] as const]
      : isPublic(textOf(row.endpoint_url))
        ? []
        : [['endpoint_url', 'is invalid'] as const]),
    ...oneOf('http_method', ['GET', 'POST']),
    ...oneOf('auth_type', ['none', 'bearer', 'basic', 'api_key']),
    ...(Array.isArray(parameters) && parameters.every(isParameter) ? [] : [['param_schema', 'is invalid'] as const]),
  ]
}

/** Made of the first title, and kept whatever the title becomes. */
function name(row: Row, call: Call): void {
  if (row.id !== 0 || isBlankText(row.title)) return
  const words = textOf(row.title)
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
  const base = `custom_${words}`.slice(0, 64)
  row.slug = base
  if (isTaken(call, TOOLS, row, { account_id: call.accountId, slug: base }))
    row.slug = `${base.slice(0, 57)}_${call.store.token(6)}`
}

const customTools: Kind = {
  name: TOOLS,
  edition: 'ee',
  columns: {
    slug: string(),
    title: string(),
    description: text(),
    endpoint_url: text(),
    http_method: string({ default: 'GET' }),
    request_template: text(),
    response_template: text(),
    auth_type: string({ default: 'none' }),
    auth_config: object({ default: {} }),
    param_schema: object({ default: [] }),
    enabled: boolean({ default: true }),
  },
  permit: {
    title: 'one',
    description: 'one',
    endpoint_url: 'one',
    http_method: 'one',
    request_template: 'one',
    response_template: 'one',
    auth_type: 'one',
    auth_config: 'object',
    enabled: 'one',
    param_schema: { name: 'one', type: 'one', description: 'one', required: 'one' },
  },
  envelope: 'custom_tool',
  read: 'member',
  write: 'admin',
  assign: (row, _, call, step) => {
    const all = call.store.where(TOOLS, { account_id: call.accountId })
    if (step === 'create' && all.length >= LARGEST)
      refuse(422, { error: `You can create a maximum of ${LARGEST} custom tools per account` })
    name(row, call)
  },
  check: problemsOf,
  deleteAnswer: noContent,
  view: (row, call) => ({
    ...shown(row, ['id', 'slug', 'title', 'description', 'endpoint_url', 'http_method', 'request_template']),
    ...shown(row, ['response_template', 'auth_type', 'param_schema', 'enabled', 'account_id']),
    ...(call.isAdmin && shown(row, ['auth_config'])),
    ...(call.has('custom tools tell times as texts') ? shown(row, ['created_at', 'updated_at']) : times(row)),
  }),
  wrapList: (items) => withMeta(items),
}

export const customToolRows = customTools

export const toolRoutes: Route[] = routesOf(customTools).map((route) => ({
  ...route,
  run: (call) => {
    mustBeOn(call)
    return route.run(call)
  },
}))
