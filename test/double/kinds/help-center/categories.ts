/** Categories of a portal. */
import { crash, type Fields, type Json, notFound, ok, type Problem } from '../../rails/answers.ts'
import { asId, type Call } from '../../rails/call.ts'
import { integer, string, text } from '../../rails/columns.ts'
import { isHash, type Params } from '../../rails/incoming.ts'
import { assign, fresh, isTaken, loaded, save } from '../../rails/records.ts'
import { del, get, post, type Route, update } from '../../rails/routes.ts'
import type { Row } from '../../store.ts'
import { isBlankText, shown, textOf } from '../shared.ts'
import { localesOf } from './config.ts'
import { onlyKeepers } from './keepers.ts'
import { portalNamed } from './portal.ts'

export const categories = {
  table: 'categories',
  columns: {
    name: string(),
    slug: string(),
    locale: string({ default: 'en' }),
    description: text(),
    position: integer(),
    icon: string({ default: '' }),
    icon_color: string({ default: '' }),
    parent_category_id: integer(),
    associated_category_id: integer(),
  },
}
const PAGE = 1000

/** `asks` the policy, which for a while came before anybody noticed that there is no portal. */
function portalFor(call: Call, asks: (call: Call) => void = () => undefined): Row {
  const found = portalNamed(call)
  if (found !== undefined) return found
  if (call.has('categories of unknown portals are not found')) return notFound()
  if (call.has('category policies need no portal')) asks(call)
  return crash()
}

const isOfPortal = (portal: Row) => ({ portal_id: portal.id })

function sentOf(call: Call): { fields: Params; related: Json[] } {
  const names = Object.keys(categories.columns)
  const fields = call.enveloped('category', names, {
    ...Object.fromEntries(names.map((name) => [name, 'one' as const])),
    related_category_ids: 'list',
  })
  const { related_category_ids = [], ...columns } = fields
  return { fields: columns, related: related_category_ids as Json[] }
}

function problemsOf(category: Row, portal: Row, call: Call): Problem[] {
  const { slug, locale } = category
  const allowed = localesOf(portal)
  return [
    ...(isBlankText(slug) ? [['slug', "can't be blank"] as const] : []),
    ...(isBlankText(category.name) ? [['name', "can't be blank"] as const] : []),
    ...(isTaken(call, 'categories', category, { ...isOfPortal(portal), slug: slug!, locale: locale! })
      ? [['locale', 'should be unique in the category and portal'] as const]
      : []),
    ...(allowed.includes(textOf(locale))
      ? []
      : [['locale', `${textOf(locale)} of category is not part of portal's ${rubyList(allowed)}.`] as const]),
  ]
}

const rubyList = (texts: readonly string[]) => `[${texts.map((one) => JSON.stringify(one)).join(', ')}]`

/** An empty list, and one of which nothing lies in the portal, change nothing. */
function relate(category: Row, ids: readonly Json[], portal: Row, call: Call): void {
  const found = ids.flatMap((id) => call.store.find('categories', { ...isOfPortal(portal), id: asId(id) }) ?? [])
  if (found.length === 0) return
  call.store.delete('related_categories', { category_id: category.id })
  for (const { id } of found) call.store.insert('related_categories', { category_id: category.id, related_id: id })
}

function write(call: Call, portal: Row, category: Row): Json {
  const { fields, related } = sentOf(call)
  assign(category, categories, fields)
  save(call, categories, category, problemsOf(category, portal, call))
  relate(category, related, portal, call)
  return { payload: categoryView(category, call) }
}

function categoryView(category: Row, call: Call): Json {
  const at = (id: Json | undefined) => call.store.find('categories', { id: id ?? null })
  const small = (row: Row) => shown(row, ['id', 'name', 'slug', 'locale', 'description', 'position', 'account_id'])
  const related = call.store
    .where('related_categories', { category_id: category.id })
    .flatMap(({ related_id }) => at(related_id) ?? [])
  const [parent, root] = [at(category.parent_category_id), at(category.associated_category_id)]
  return {
    ...small(category),
    ...shown(category, ['icon', 'icon_color']),
    ...(related.length > 0 && { related_categories: related.map(small) }),
    ...(parent && { parent_category: small(parent) }),
    ...(root && { root_category: small(root) }),
    meta: { articles_count: call.store.where('articles', { category_id: category.id }).length },
  }
}

function list(call: Call): Json {
  const portal = portalFor(call)
  const { locale, page } = call.params
  const place = ({ position }: Row) => (typeof position === 'number' ? position : Number.POSITIVE_INFINITY)
  const all = call.store
    .where('categories', { ...isOfPortal(portal), ...(locale === undefined ? {} : { locale: locale as Json }) })
    .toSorted((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b)))
  const from = (Math.max(1, asId(page) ?? 1) - 1) * PAGE
  const shownNow = all.slice(from, from + PAGE)
  return {
    payload: shownNow.map((one) => categoryView(one, call)),
    meta: { current_page: (page as Json) ?? 1, categories_count: shownNow.length },
  }
}

/** The policy is asked before the category is looked for. */
function categoryOf(call: Call, portal: Row): Row {
  onlyKeepers(call)
  return loaded(call.store.find('categories', { ...isOfPortal(portal), id: asId(call.path.id) }) ?? notFound())
}

function reorder(call: Call): typeof ok {
  const portal = portalFor(call)
  onlyKeepers(call)
  const places = call.params.positions_hash
  if (places === undefined || !isHash(places)) return crash()
  const rows = Object.entries(places as Fields).map(([id, position]) => ({
    row: call.store.find('categories', { ...isOfPortal(portal), id: asId(id) }) ?? notFound(),
    position: position!,
  }))
  for (const { row, position } of rows) call.store.update('categories', row.id, { position })
  return ok
}

const all = '/portals/:slug/categories'

export const categoryRoutes: Route[] = [
  get(all, list),
  post(`${all}/reorder`, reorder),
  post(all, (call) => {
    const portal = portalFor(call, onlyKeepers)
    onlyKeepers(call)
    return write(call, portal, fresh(categories, { account_id: call.accountId, ...isOfPortal(portal) }))
  }),
  get(`${all}/:id`, (call) => ({ payload: categoryView(categoryOf(call, portalFor(call, onlyKeepers)), call) })),
  update(`${all}/:id`, (call) => {
    const portal = portalFor(call, onlyKeepers)
    return write(call, portal, categoryOf(call, portal))
  }),
  del(`${all}/:id`, (call) => {
    const category = categoryOf(call, portalFor(call, onlyKeepers))
    call.store.delete('categories', { id: category.id })
    for (const end of ['category_id', 'related_id']) call.store.delete('related_categories', { [end]: category.id })
    // Its articles stay, in its language.
    for (const { id } of call.store.where('articles', { category_id: category.id }))
      call.store.update('articles', id, { category_id: null })
    return ok
  }),
]
