/** A portal as it is shown, in answers of its own and inside articles. */
import type { Fields, Json } from '../../rails/answers.ts'
import type { Call } from '../../rails/call.ts'
import type { Row } from '../../store.ts'
import { blobUrl, uploadId } from '../blobs.ts'
import { inboxView } from '../inboxes/view.ts'
import { isBlankText, shown } from '../shared.ts'
import { configView } from './config.ts'

/** Only an answer that is about one portal counts its articles. */
export function portalView(portal: Row, call: Call, { isCounted = false } = {}): Json {
  const under = (table: string, more: Fields = {}) => call.store.where(table, { portal_id: portal.id, ...more })
  const config = configView(portal, (locale) => ({
    articles_count: under('articles', { locale }).length,
    categories_count: under('categories', { locale }).length,
  }))
  const count = (status: string): Json => (isCounted ? under('articles', { status }).length : null)
  return {
    ...shown(portal, [
      'id',
      'custom_domain',
      'header_text',
      'homepage_link',
      'name',
      'page_title',
      'slug',
      'archived',
      'account_id',
    ]),
    color: isBlankText(portal.color) ? (call.has('portals have a color') ? '#1f93ff' : null) : portal.color!,
    config,
    ...widgetOf(portal, call),
    ...logoOf(portal, call),
    meta: {
      all_articles_count: isCounted ? under('articles').length : 0,
      archived_articles_count: count('archived'),
      published_count: count('published'),
      draft_articles_count: count('draft'),
      categories_count: under('categories').length,
      default_locale: (config as Fields).default_locale!,
    },
  }
}

function widgetOf(portal: Row, call: Call): Fields {
  const channel_id = portal.channel_web_widget_id ?? null
  const inbox = call.store.find('inboxes', { channel_type: 'Channel::WebWidget', channel_id })
  return inbox === undefined ? {} : { inbox: inboxView(inbox, call) }
}

function logoOf(portal: Row, call: Call): Fields {
  const logo = call.store.find('portal_logos', { portal_id: portal.id })
  const blob = call.store.blobs.find(({ id }) => id === logo?.blob_id)
  if (logo === undefined || blob === undefined) return {}
  return {
    logo: {
      id: logo.id,
      portal_id: portal.id,
      file_type: blob.type,
      account_id: call.accountId,
      file_url: blobUrl(call, blob),
      blob_id: uploadId(call, blob),
      filename: blob.filename,
    },
  }
}
