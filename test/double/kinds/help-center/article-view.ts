/** An article as it is shown, and their list with its counts. */
import type { Fields, Json } from '../../rails/answers.ts'
import { asId, type Call } from '../../rails/call.ts'
import type { Row } from '../../store.ts'
import { agentView } from '../agent-view.ts'
import { shown, textOf, unixSeconds } from '../shared.ts'
import { portalView } from './view.ts'

const PAGE = 25
const statuses = ['draft', 'published', 'archived']

function authorOf({ author_id }: Row, call: Call): Fields {
  const user = call.store.find('users', { id: author_id ?? null })
  return user === undefined ? {} : { author: agentView(call, user) }
}

/** Of a category that does not exist only the id is shown. */
function categoryOf({ category_id = null }: Row, call: Call): Fields {
  const category = call.store.find('categories', { id: category_id })
  const icons = call.has('categories of articles have icons') ? ['icon', 'icon_color'] : []
  const names = ['name', 'slug', 'locale', ...icons]
  return { id: category_id, ...Object.fromEntries(names.map((name) => [name, category?.[name] ?? null])) }
}

export function articleView(article: Row, call: Call): Json {
  const children = call.store.where('articles', { associated_article_id: article.id })
  return {
    ...shown(article, [
      'id',
      'slug',
      'title',
      'content',
      'description',
      'status',
      'position',
      'account_id',
      'meta',
      'views',
    ]),
    updated_at: unixSeconds(article.updated_at),
    category: categoryOf(article, call),
    ...authorOf(article, call),
    ...(children.length > 0 && { associated_articles: children.map((child) => childView(child, call)) }),
  }
}

function childView(article: Row, call: Call): Json {
  const portal = call.store.find('portals', { id: article.portal_id! })
  return {
    ...shown(article, ['id', 'category_id', 'title', 'content', 'description', 'status', 'account_id', 'views']),
    portal: portal === undefined ? null : portalView(portal, call),
    ...authorOf(article, call),
  }
}

/** The counts are of those the filters leave, whatever their status; only `all_articles_count` is of the whole portal. */
export function articleList(portal: Row, call: Call): Json {
  const { locale, category_slug, status, query, author_id, page } = call.params
  const all = call.store.where('articles', { portal_id: portal.id })
  const category = ({ category_id }: Row) => call.store.find('categories', { id: category_id ?? null })
  const wanted = textOf(query as Json).toLowerCase()
  const found = all.filter(
    (one) =>
      (locale === undefined || one.locale === locale) &&
      (category_slug === undefined || category(one)?.slug === category_slug) &&
      (author_id === undefined || one.author_id === asId(author_id)) &&
      [one.title, one.description, one.content].some((value) => textOf(value).toLowerCase().includes(wanted)),
  )
  const count = (name: string) => found.filter((one) => one.status === name).length
  const inStatus = found.filter(
    (one) => status === undefined || one.status === (statuses[asId(status) ?? -1] ?? (status as Json)),
  )
  const ordered =
    category_slug === undefined
      ? inStatus.toSorted((a, b) => Date.parse(textOf(b.updated_at)) - Date.parse(textOf(a.updated_at)))
      : inStatus.toSorted((a, b) => Number(a.position) - Number(b.position))
  const from = (Math.max(1, asId(page) ?? 1) - 1) * PAGE
  return {
    payload: ordered.slice(from, from + PAGE).map((one) => articleView(one, call)),
    meta: {
      all_articles_count: all.length,
      archived_articles_count: count('archived'),
      articles_count: found.length,
      current_page: (page as Json) ?? 1,
      draft_articles_count: count('draft'),
      mine_articles_count: found.filter((one) => one.author_id === call.user.id).length,
      published_count: count('published'),
    },
  }
}
