import { collection } from '../endpoints/collection.ts'
import { asSet } from '../fields/canonical.ts'
import { locale, slug } from '../fields/locale.ts'
import { idIn, renamed } from '../fields/renamed.ts'
import { count, fields, line, list, nonBlank, nullable, reference, text } from '../fields/schema.ts'
import { defineKind } from '../model/define.ts'
import type { Fields } from '../model/json.ts'

export const categories = defineKind({
  name: 'categories',
  words: {
    noun: 'category',
    about: 'What the articles of a help centre are sorted into: one category for each language.',
    loses: 'its articles stay, without a category',
    gone: 'articles that were in it have to be put into it once more',
  },
  schema: () =>
    fields(
      {
        portal: reference,
        name: nonBlank,
        slug,
        locale,
        description: nullable(text),
        position: nullable(count),
        icon: nullable(line),
        icon_color: nullable(line),
        parent_category: nullable(reference),
        root_category: nullable(reference),
        related_categories: list(reference),
      },
      {
        portal: 'The help centre it belongs to.',
        name: 'What visitors read.',
        slug: 'Its part of the public address; once for each language of a portal.',
        locale: 'The language of it and of its articles: one of the `config.allowed_locales` of the portal.',
        description: 'What it is about; visitors see it below the name.',
        position: 'Its place among the others, the smallest number first; without one it comes last.',
        icon: 'An emoji, or the name of an icon.',
        icon_color: 'The color of the icon, such as "#ff0000".',
        parent_category: 'The category that it is part of.',
        root_category: ['translated category', 'The category of which it is the translation.'],
        related_categories: 'Other categories that visitors may be looking for; once there are some, one stays.',
      },
    ),
  references: [
    { at: 'portal', to: 'portals', goesAlong: true },
    { at: 'parent_category', to: 'categories' },
    { at: 'root_category', to: 'categories' },
    { at: 'related_categories[]', to: 'categories' },
  ],
  identity: {
    nameField: 'slug',
    naturalKey: ['slug', 'locale'],
    unique: { slug: { aside: (mark) => mark, within: ['portal', 'locale'] } },
  },
  // A page has 1,000, before 4.6 only 25, and no answer says how many there are.
  endpoint: collection({
    path: 'categories',
    list: 'payload',
    created: 'payload',
    wrap: 'category',
    under: { kind: 'portals', at: 'portal' },
    fullPages: [25, 1000],
    listedFor: 'anyone',
  }),
  requests: {
    defaults: {
      description: null,
      position: null,
      icon: null,
      icon_color: null,
      parent_category: null,
      root_category: null,
      related_categories: [],
    },
    fromLive: (raw) => ({
      ...raw,
      parent_category: idIn(raw.parent_category),
      root_category: idIn(raw.root_category),
      related_categories: ((raw.related_categories ?? []) as Fields[]).map(idIn),
    }),
    toBody: (category) =>
      renamed(category, {
        parent_category: 'parent_category_id',
        root_category: 'associated_category_id',
        related_categories: 'related_category_ids',
      }),
  },
  limits: {
    required: ['name', 'locale'],
    neverEmpty: ['related_categories'],
    listedBy: [{ at: 'locale', in: 'portal', list: 'config.allowed_locales' }],
  },
  comparison: { canonical: { related_categories: asSet } },
  example: {
    portal: 'help',
    name: 'Refunds',
    slug: 'refunds',
    locale: 'en',
    description: 'How to get money back',
    position: 20,
    icon: '💶',
    icon_color: '#ff0000',
    parent_category: 'billing',
    root_category: 'billing',
    related_categories: ['abrechnung', 'billing'],
  },
  samples: {
    more: [
      { portal: 'help', name: 'Billing', slug: 'billing', locale: 'en' },
      { portal: 'help', name: 'Rückgaben', slug: 'refunds', locale: 'de' },
      { portal: 'help', name: 'Abrechnung', slug: 'abrechnung', locale: 'de', root_category: 'billing' },
    ],
  },
  availability: {
    verified: '4.15.1',
    feature: 'help_center',
    parts: [
      { at: 'icon', since: '3.3', otherwise: 'ignores' },
      { at: 'icon_color', since: '4.15', otherwise: 'ignores' },
    ],
  },
})
