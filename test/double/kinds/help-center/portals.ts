/** Portals of the help centre, asked for by slug. */
import { crash, type Fields, type Json, notFound, ok, type Problem, refuse } from '../../rails/answers.ts'
import type { Call } from '../../rails/call.ts'
import type { Params } from '../../rails/incoming.ts'
import type { Permit } from '../../rails/permit.ts'
import { assign, fresh, isTaken, save } from '../../rails/records.ts'
import { del, get, patch, post, type Route, update } from '../../rails/routes.ts'
import type { Row, Store } from '../../store.ts'
import { uploadOf } from '../blobs.ts'
import { isBlankText, textOf } from '../shared.ts'
import { assignConfig, configProblems } from './config.ts'
import { onlyKeepers } from './keepers.ts'
import { portalItself, portals } from './portal.ts'
import { portalView } from './view.ts'

const permitted: Permit = {
  name: 'one',
  slug: 'one',
  color: 'one',
  custom_domain: 'one',
  header_text: 'one',
  homepage_link: 'one',
  page_title: 'one',
  archived: 'one',
  config: {
    default_locale: 'one',
    allowed_locales: 'list',
    draft_locales: 'list',
    layout: 'one',
    social_profiles: Object.fromEntries(
      ['facebook', 'x', 'instagram', 'linkedin', 'youtube', 'tiktok', 'github', 'whatsapp'].map((name) => [
        name,
        'one',
      ]),
    ) as Permit,
    locale_translations: 'object',
  },
}

const fieldsOf = (call: Call): Params => call.enveloped('portal', Object.keys(portals.columns), permitted)

function problemsOf(portal: Row, call: Call): Problem[] {
  const taken = (field: string) => isTaken(call, 'portals', portal, { [field]: portal[field]! })
  return [
    ...(isBlankText(portal.name) ? [['name', "can't be blank"] as const] : []),
    ...(isBlankText(portal.slug) ? [['slug', "can't be blank"] as const] : []),
    ...(!isBlankText(portal.slug) && taken('slug') ? [['slug', 'has already been taken'] as const] : []),
    ...(portal.custom_domain !== null && taken('custom_domain')
      ? [['custom_domain', 'has already been taken'] as const]
      : []),
    ...(!call.has('portal colors are checked') ||
    isBlankText(portal.color) ||
    /^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i.test(textOf(portal.color))
      ? []
      : [['color', 'is invalid'] as const]),
    ...configProblems(portal),
  ]
}

function nothingForBlank(portal: Row): void {
  for (const field of ['custom_domain', 'homepage_link']) if (isBlankText(portal[field])) portal[field] = null
}

/** The inbox that a request names for the chat; null takes the chat away, and undefined is not said. */
function widgetOf(call: Call): Row | null | undefined {
  const wanted = call.params.inbox_id
  if (wanted === undefined) return undefined
  if (wanted === null || wanted === '') return null
  return (
    call.maybe('inboxes', wanted) ??
    (call.has('unknown inboxes of portals are not found') ? notFound() : refuse(422, { error: {} }))
  )
}

/** What is no website is passed over. */
function assignWidget(portal: Row, call: Call): void {
  const inbox = widgetOf(call)
  if (inbox === null) portal.channel_web_widget_id = null
  else if (inbox?.channel_type === 'Channel::WebWidget') portal.channel_web_widget_id = inbox.channel_id!
}

/** An id that means nothing changes nothing. */
function attachLogo(portal: Row, call: Call): void {
  const blob = uploadOf(call, call.params.blob_id)
  const isAsked = (call.params.blob_id ?? '') !== ''
  if (blob === undefined && (!isAsked || call.has('unknown logos change nothing'))) return
  call.store.delete('portal_logos', { portal_id: portal.id })
  if (blob !== undefined) call.store.insert('portal_logos', { portal_id: portal.id, blob_id: blob.id })
}

/** Only a create makes a host of an address. */
function hostOf(domain: Json | undefined): Json {
  const address = textOf(domain)
  return /^https?:\/\//.test(address) ? new URL(address).host : (domain ?? null)
}

function create(call: Call): Json {
  call.onlyAdmin()
  const portal = fresh(portals, { account_id: call.accountId })
  const { config, ...fields } = fieldsOf(call)
  assign(portal, portals, fields)
  if (portal.custom_domain === null && !call.has('portals need no custom domain')) crash()
  portal.custom_domain = hostOf(portal.custom_domain)
  nothingForBlank(portal)
  assignConfig(portal, config, {})
  assignWidget(portal, call)
  save(call, portals, portal, problemsOf(portal, call))
  attachLogo(portal, call)
  return portalView(portal, call)
}

/** Without languages it is stored, and whatever shows it crashes from then on. */
function replaceConfig(portal: Row, config: Fields, call: Call): void {
  if (call.has('portals keep a language') || 'allowed_locales' in config) assignConfig(portal, config, {})
  else portal.config = config
}

function change(call: Call): Json {
  if (!call.has('portals are shown to agents')) call.onlyAdmin()
  onlyKeepers(call)
  // The inbox is looked for before the portal is used, even one that is not there.
  if (call.has('unknown inboxes of portals are not found')) widgetOf(call)
  const portal = portalItself(call)
  const sent = call.params.portal ?? call.body
  if (Object.keys(sent as object).some((name) => name in portals.columns)) {
    const { config, ...fields } = fieldsOf(call)
    assign(portal, portals, fields)
    nothingForBlank(portal)
    const stored = portal.config as Params
    if (call.has('portal config is merged')) assignConfig(portal, config, stored)
    else if (config !== undefined) replaceConfig(portal, config as Fields, call)
    assignWidget(portal, call)
    save(call, portals, portal, problemsOf(portal, call))
  }
  attachLogo(portal, call)
  return portalView(portal, call)
}

/** The portal and its slug are free at once; what lies under it goes in a job, which here is quick unless jobs are stopped. */
function remove(call: Call): typeof ok {
  call.onlyAdmin()
  const portal = portalItself(call)
  call.store.delete('portals', { id: portal.id })
  call.store.delete('portal_logos', { portal_id: portal.id })
  for (const { id } of call.store.where('inboxes', { portal_id: portal.id }))
    call.store.update('inboxes', id, { portal_id: null })
  if (call.installation.jobs !== 'stopped') runPortalDeletions(call.store)
  return ok
}

/** What the jobs do that were asked for while they were stopped. */
export function runPortalDeletions(store: Store): void {
  const isOrphan = (row: Row) => store.find('portals', { id: row.portal_id! }) === undefined
  for (const table of ['articles', 'categories'])
    for (const { id } of store.rows(table).filter(isOrphan)) store.delete(table, { id })
}

function sslStatus(call: Call): never {
  const portal = portalItself(call)
  return refuse(422, {
    error:
      portal.custom_domain === null ? 'Custom domain is not configured' : ['Cloudflare API token or zone ID not found'],
  })
}

function sendInstructions(call: Call): Json {
  call.onlyAdmin()
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(String(call.params.email))) refuse(422, { error: 'Invalid email format' })
  if (portalItself(call).custom_domain === null) refuse(422, { error: 'Custom domain is not configured' })
  return { message: 'Instructions sent successfully' }
}

const one = '/portals/:slug'

export const portalRoutes: Route[] = [
  get('/portals', (call) => {
    const all = call.store.where('portals', { account_id: call.accountId })
    return {
      payload: all.map((portal) => portalView(portal, call)),
      meta: { current_page: (call.params.page as Json) ?? 1, portals_count: all.length },
    }
  }),
  post('/portals', create),
  get(one, (call) => {
    const portal = portalItself(call)
    if (!call.has('portals are shown to agents')) call.onlyAdmin()
    return portalView(portal, call, { isCounted: true })
  }),
  update(one, change),
  del(one, remove),
  patch(`${one}/archive`, () => crash()),
  del(`${one}/logo`, (call) => {
    const portal = portalItself(call)
    onlyKeepers(call)
    call.store.delete('portal_logos', { portal_id: portal.id })
    return ok
  }),
  get(`${one}/ssl_status`, sslStatus, { edition: 'ee' }),
  post(`${one}/send_instructions`, sendInstructions),
]
