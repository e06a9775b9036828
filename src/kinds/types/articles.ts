import * as z from 'zod/mini'
import { collection } from '../endpoints/collection.ts'
import { locale, slug } from '../fields/locale.ts'
import { without } from '../fields/mistakes.ts'
import { idIn, renamed } from '../fields/renamed.ts'
import { count, fields, list, nonBlank, nullable, oneOf, reference, text } from '../fields/schema.ts'
import { defineKind } from '../model/define.ts'
import { described } from '../model/descriptions.ts'
import type { Endpoint, Located } from '../model/endpoint.ts'
import { type Fields, isObject } from '../model/json.ts'

const RESERVED = ['search', 'articles', 'categories']

const meta = described(
  z.partial(z.object({ title: nullable(z.string()), description: nullable(z.string()), tags: list(z.string()) })),
  {
    title: ['title for search engines', 'The title for search engines.'],
    description: ['summary for search engines', 'The summary for search engines.'],
    tags: ['keywords for search engines', 'Keywords for search engines.'],
  },
)

const isBlank = (value: unknown) => typeof value !== 'string' || value.trim() === ''
const published = without<{ status?: unknown; content?: unknown }>(({ status, content }) =>
  status === 'published' && content !== undefined && isBlank(content)
    ? [{ at: ['content'], says: 'must not be blank in an article that is published' }]
    : [],
)

const articlesOfPortal = collection({
  path: 'articles',
  list: 'payload',
  created: 'payload',
  wrap: 'article',
  under: { kind: 'portals', at: 'portal' },
  total: 'meta.articles_count',
  listedFor: 'anyone',
})

/**
 * Another category gives an article a place behind all others, whatever place the same request names (4.15.1): a second
 * request puts it where it is to be, or leaves it where it was.
 */
const keptInPlace: Endpoint['update'] = (at: Located, body, before) => {
  if (!('category_id' in body)) return articlesOfPortal.update(at, body, before)
  const { position = before.position ?? null, ...rest } = body
  return [
    ...articlesOfPortal.update(at, rest, before),
    ...(position === null ? [] : articlesOfPortal.update(at, { position }, before)),
  ]
}

/** Only the first article tells its translations; they are to say it themselves. */
function withFirst(all: readonly Fields[]): Fields[] {
  const firsts = new Map(
    all.flatMap(({ id, associated_articles }) =>
      ((associated_articles ?? []) as Fields[]).map((one) => [one.id!, id!] as const),
    ),
  )
  return all.map((one) => ({ ...one, associated_article: firsts.get(one.id!) ?? null }))
}

export const articles = defineKind({
  name: 'articles',
  words: {
    noun: 'article',
    about: 'The pages of a help centre, one for each language; their texts are best kept in files of their own.',
    loses: 'its page and its views are lost',
    gone: 'its views start again at nothing',
  },
  schema: () =>
    fields(
      {
        portal: reference,
        title: nonBlank,
        slug: slug.check(
          without((value) =>
            RESERVED.includes(value) ? [{ at: [], says: 'is a word that Chatwoot keeps for itself' }] : [],
          ),
        ),
        content: nullable(text),
        description: nullable(text),
        status: oneOf(['draft', 'published', 'archived']),
        category: nullable(reference),
        locale,
        author: reference,
        position: count,
        meta,
        associated_article: nullable(reference),
      },
      {
        portal: 'The help centre it belongs to.',
        title: 'What visitors read above it.',
        slug: 'Its part of the public address; nobody else on the server may have the same.',
        content: 'The text, in Markdown.',
        description: 'A short text for lists and search engines.',
        status: 'Whether visitors see it; `draft` by default, and one that is published needs a text.',
        category: 'Where it is sorted in; its language is that of the category.',
        locale: [
          'language',
          'The language of an article without a category, `en` by default. Chatwoot tells nobody, so it is compared with what was written last.',
        ],
        author: 'Who is named as the author, by e-mail address.',
        position: 'Its place in the category, the smallest number first; a new one comes last by default.',
        meta: 'What search engines are told.',
        associated_article: [
          'translated article',
          'The article of which it is the translation: the first one of them all.',
        ],
      },
    ).check(published),
  references: [
    { at: 'portal', to: 'portals', goesAlong: true },
    { at: 'category', to: 'categories' },
    { at: 'author', to: 'agents' },
    { at: 'associated_article', to: 'articles' },
  ],
  // In the whole installation, and without a word: a second one is a 500 (4.15.1).
  identity: { nameField: 'slug', unique: { slug: { aside: (mark) => mark, everywhere: true } } },
  endpoint: { ...articlesOfPortal, update: keptInPlace, together: withFirst },
  requests: {
    defaults: { description: null, status: 'draft', category: null, meta: {}, associated_article: null },
    // Up to 4.7 every new article is a draft.
    laterByOlder: ['status'],
    fromLive: (raw) => ({
      ...raw,
      category: idIn(raw.category),
      author: idIn(raw.author),
      ...(isObject(raw.category) && typeof raw.category.locale === 'string' ? { locale: raw.category.locale } : {}),
    }),
    toBody: (article) =>
      renamed(article, {
        category: 'category_id',
        author: 'author_id',
        associated_article: 'associated_article_id',
      }),
  },
  limits: {
    required: ['title', 'author'],
    cannotCreate: ({ status, content }) =>
      status === 'published' && isBlank(content) ? 'it is published and has no "content"' : null,
    listedBy: [{ at: 'locale', in: 'portal', list: 'config.allowed_locales' }],
  },
  comparison: { writtenOnly: ['locale'] },
  texts: { content: ({ portal, locale: language, slug: name }) => ['help-center', portal, language, name] },
  example: {
    portal: 'help',
    title: 'How do I get a refund?',
    slug: 'how-do-i-get-a-refund',
    content: '# Refunds\n\nWrite to us **within 14 days**.',
    description: 'Within 14 days',
    status: 'published',
    category: 'refunds',
    author: 'rajiv@example.com',
    position: 10,
    meta: { title: 'Refunds', description: 'How to get money back', tags: ['refund', 'money'] },
    associated_article: 'refunds-in-short',
  },
  samples: {
    more: [
      {
        portal: 'help',
        title: 'Kurz erklärt',
        slug: 'refunds-in-short',
        content: 'Binnen 14 Tagen.',
        category: null,
        locale: 'de',
        author: 'rajiv@example.com',
      },
      {
        portal: 'help',
        title: 'Öffnungszeiten',
        status: 'published',
        content: 'Täglich.',
        author: 'rajiv@example.com',
      },
      { portal: 'help', title: 'Versand', author: 'rajiv@example.com' },
    ],
  },
  availability: {
    verified: '4.15.1',
    feature: 'help_center',
    parts: [
      { at: 'locale', since: '3.15', otherwise: 'ignores' },
      {
        at: 'content',
        such: { are: 'without text', holds: isBlank },
        since: '4.13',
        otherwise: 'refuses',
        instead: 'a text',
      },
    ],
  },
})
