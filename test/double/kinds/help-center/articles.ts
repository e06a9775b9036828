/** Articles of a portal: in pages, by slug unique in the whole installation. */
import { crash, type Fields, type Json, notFound, ok, type Problem } from '../../rails/answers.ts'
import { asId, type Call } from '../../rails/call.ts'
import { integer, object, oneOf, string, text } from '../../rails/columns.ts'
import { isHash, type Params } from '../../rails/incoming.ts'
import { assign, fresh, isTaken, loaded, save } from '../../rails/records.ts'
import { del, get, post, type Route, update } from '../../rails/routes.ts'
import type { Row } from '../../store.ts'
import { isBlankText, textOf } from '../shared.ts'
import { articleList, articleView } from './article-view.ts'
import { bulkRoutes } from './bulk.ts'
import { onlyKeepers } from './keepers.ts'
import { portalOf } from './portal.ts'

export const articles = {
  table: 'articles',
  columns: {
    title: string(),
    slug: string(),
    content: text(),
    description: text(),
    status: oneOf(['draft', 'published', 'archived'], { default: 'draft' }),
    position: integer(),
    locale: string({ default: 'en' }),
    category_id: integer(),
    author_id: integer(),
    associated_article_id: integer(),
    views: integer(),
    meta: object({ default: {} }),
  },
}
const permitted = {
  ...Object.fromEntries(
    Object.keys(articles.columns)
      .filter((name) => name !== 'views')
      .map((name) => [name, 'one' as const]),
  ),
  meta: { title: 'one', description: 'one', tags: 'list' },
} as const

const fieldsOf = (call: Call): Params => call.enveloped('article', Object.keys(articles.columns), permitted)

function problemsOf(article: Row, call: Call): Problem[] {
  const { author_id } = article
  return [
    ...(call.store.find('users', { id: author_id ?? null }) ? [] : [['author', 'must exist'] as const]),
    ...((author_id ?? null) === null ? [['author_id', "can't be blank"] as const] : []),
    ...(isBlankText(article.title) ? [['title', "can't be blank"] as const] : []),
    ...((article.status === 'published' || !call.has('articles need no content')) && isBlankText(article.content)
      ? [['content', "can't be blank"] as const]
      : []),
    ...(call.has('reserved article slugs') && ['search', 'articles', 'categories'].includes(textOf(article.slug))
      ? [['slug', 'is reserved'] as const]
      : []),
  ]
}

function slugFor({ title }: Row): string {
  const words = textOf(title)
    .toLowerCase()
    .replace(/[^a-z0-9_-]+/g, '-')
    .replace(/^-+|-+$/g, '')
  return `${Math.floor(Date.now() / 1000)}-${words}`
}

/** Behind the last one of its category. */
function lastPlace(article: Row, call: Call): number {
  const beside = call.store.where('articles', { account_id: call.accountId, category_id: article.category_id ?? null })
  const places = beside.filter(({ id }) => id !== article.id).map(({ position }) => Number(position ?? 0))
  return places.length === 0 ? 10 : Math.max(...places) + 10
}

function write(call: Call, article: Row, was: Row | null): Json {
  assign(article, articles, fieldsOf(call))
  if (was === null && !call.has('new articles have a status')) article.status = 'draft'
  if ((article.slug ?? null) === null) article.slug = slugFor(article)
  const category = call.store.find('categories', { id: article.category_id ?? null })
  if (category !== undefined) article.locale = category.locale!
  const problems = problemsOf(article, call)
  // An index of the database, and no validation: a second one anywhere in the installation is an exception.
  if (problems.length === 0 && isTaken(call, 'articles', article, { slug: article.slug! })) crash()
  const isMoved = was !== null && was.category_id !== article.category_id
  if (isMoved || (was === null && (article.position ?? null) === null)) article.position = lastPlace(article, call)
  if (was === null) article.associated_article_id = rootOf(article, call)
  save(call, articles, article, problems)
  return { payload: articleView(article, call) }
}

/** A new translation belongs to the first article, also when it names another translation. */
function rootOf({ associated_article_id }: Row, call: Call): Json {
  const named = call.store.find('articles', { id: associated_article_id ?? null })
  return named === undefined ? (associated_article_id ?? null) : (named.associated_article_id ?? named.id)
}

function articleOf(call: Call): Row {
  const portal = portalOf(call)
  onlyKeepers(call)
  return loaded(call.store.find('articles', { portal_id: portal.id, id: asId(call.path.id) }) ?? notFound())
}

function reorder(call: Call): typeof ok {
  portalOf(call)
  onlyKeepers(call)
  const places = call.params.positions_hash
  if (places === undefined || !isHash(places)) return crash()
  for (const [id, position] of Object.entries(places as Fields)) {
    const row = call.one('articles', id)
    call.store.update('articles', row.id, { position: position! })
  }
  return ok
}

const all = '/portals/:slug/articles'

export const articleRoutes: Route[] = [
  get(all, (call) => articleList(portalOf(call), call)),
  post(`${all}/reorder`, reorder),
  ...bulkRoutes(`${all}/bulk_actions`),
  post(all, (call) => {
    const portal = portalOf(call)
    onlyKeepers(call)
    return write(call, fresh(articles, { account_id: call.accountId, portal_id: portal.id }), null)
  }),
  get(`${all}/:id`, (call) => ({ payload: articleView(articleOf(call), call) })),
  update(`${all}/:id`, (call) => {
    const article = articleOf(call)
    const sent = call.params.article
    if (sent !== undefined && isHash(sent) && Object.keys(sent as object).length === 0)
      return { payload: articleView(article, call) }
    return write(call, article, loaded(article))
  }),
  del(`${all}/:id`, (call) => {
    const { id } = articleOf(call)
    call.store.delete('articles', { id })
    for (const child of call.store.where('articles', { associated_article_id: id }))
      call.store.update('articles', child.id, { associated_article_id: null })
    return ok
  }),
]
