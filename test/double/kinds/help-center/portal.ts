/** The table of portals, and how one is found. */
import { crash, notFound } from '../../rails/answers.ts'
import type { Call } from '../../rails/call.ts'
import { boolean, integer, object, string, text } from '../../rails/columns.ts'
import { loaded } from '../../rails/records.ts'
import type { Row } from '../../store.ts'

export const portals = {
  table: 'portals',
  columns: {
    name: string(),
    slug: string(),
    color: string(),
    custom_domain: string(),
    header_text: text(),
    homepage_link: string(),
    page_title: string(),
    archived: boolean({ default: false }),
    config: object({ default: { allowed_locales: ['en'] } }),
    channel_web_widget_id: integer(),
  },
}

/** `find_by!`: below a portal an unknown slug is a 404. */
export function portalOf(call: Call): Row {
  return portalNamed(call) ?? notFound()
}

export function portalNamed(call: Call): Row | undefined {
  return call.store.find('portals', { slug: decodeURIComponent(call.path.slug!), account_id: call.accountId })
}

/** `find_by`: an unknown slug is nil, which goes on and crashes. */
export function portalItself(call: Call): Row {
  return loaded(portalNamed(call) ?? crash())
}
