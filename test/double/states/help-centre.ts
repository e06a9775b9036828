import { articles } from '../kinds/help-center/articles.ts'
import { categories } from '../kinds/help-center/categories.ts'
import { portals } from '../kinds/help-center/portal.ts'
import type { Fields } from '../rails/answers.ts'
import { type Columns, defaults } from '../rails/columns.ts'
import type { Row, Store } from '../store.ts'
import { studyflash, timestamps } from './rows.ts'

/** Two portals with categories of one name, articles of every status. */
export function helpCentre(store: Store): void {
  const add = ({ table, columns }: { table: string; columns: Columns }, fields: Fields): Row =>
    store.insert(table, { ...defaults(columns), account_id: studyflash, ...fields, ...timestamps })
  const config: Fields = { allowed_locales: ['en', 'de'], default_locale: 'en', draft_locales: ['de'] }
  const help = add(portals, { name: 'Help "us" 👋', slug: 'hilfe_für-alle', config, channel_web_widget_id: 1 })
  const other = add(portals, {
    name: 'Help "us" 👋',
    slug: 'archive',
    config,
    archived: true,
    header_text: '${var:NAME}',
  })
  store.update('inboxes', 2, { portal_id: help.id })
  const start = (portal: Row, locale: string, more: Fields = {}) =>
    add(categories, { portal_id: portal.id, name: 'Start / first', slug: 'start', locale, ...more })
  const first = start(help, 'en')
  const german = start(help, 'de', { associated_category_id: first.id, position: 3, icon: '💶' })
  start(other, 'en', { parent_category_id: 99 })
  store.insert('related_categories', { category_id: german.id, related_id: first.id })
  const article = (slug: string, more: Fields = {}) =>
    add(articles, { portal_id: help.id, slug, title: slug, author_id: 1, position: 10, ...more })
  const long = 'One\n\n* two ${var:NAME}\n'
  const root = article('1795353344-first', { content: long, status: 'published', category_id: first.id })
  article('zuerst', {
    content: 'Kurz',
    category_id: german.id,
    locale: 'de',
    associated_article_id: root.id,
    meta: { tags: ['', 'a/b'], title: 'T' },
  })
  store.insert('users', { id: 4, name: 'Gone', email: 'gone@example.com', confirmed: true })
  article('nobody', { author_id: 4, category_id: 99, status: null, content: 'one\r\ntwo' })
  article('über-uns', { portal_id: other.id, status: 'archived' })
}
