import * as z from 'zod/mini'
import { collection } from '../endpoints/collection.ts'
import { asSet } from '../fields/canonical.ts'
import { inboxSecrets } from '../fields/inbox-secrets.ts'
import { locale, slug } from '../fields/locale.ts'
import { without } from '../fields/mistakes.ts'
import { idIn, renamed } from '../fields/renamed.ts'
import { bool, fields, line, list, nonBlank, nullable, oneOf, reference, text } from '../fields/schema.ts'
import { defineKind } from '../model/define.ts'
import { described } from '../model/descriptions.ts'
import { type Fields, isObject, type Json } from '../model/json.ts'
import type { Canonical } from '../model/kind.ts'

const socialProfiles = described(
  z.partial(
    z.object({
      facebook: line,
      x: line,
      instagram: line,
      linkedin: line,
      youtube: line,
      tiktok: line,
      github: line,
      whatsapp: line,
    }),
  ),
  {
    facebook: 'The name of the page on Facebook.',
    x: 'The name of the account on X.',
    instagram: 'The name of the account on Instagram.',
    linkedin: 'The name of the page on LinkedIn.',
    youtube: 'The name of the channel on YouTube.',
    tiktok: 'The name of the account on TikTok.',
    github: 'The name of the organisation on GitHub.',
    whatsapp: 'The phone number on WhatsApp.',
  },
)

const translated = described(z.partial(z.strictObject({ name: line, page_title: line, header_text: text })), {
  name: 'The name of the portal in this language.',
  page_title: 'What browsers show as the title in this language.',
  header_text: 'The greeting above the search in this language.',
})

/** Rules over several languages (4.15.1). */
const languages = without<{
  readonly default_locale?: string | undefined
  readonly allowed_locales?: readonly string[] | undefined
  readonly draft_locales?: readonly string[] | undefined
}>(({ default_locale, allowed_locales: allowed, draft_locales: drafts = [] }) => {
  const drafted = default_locale === undefined ? -1 : drafts.indexOf(default_locale)
  const strange = drafts.findIndex((one) => allowed !== undefined && !allowed.includes(one))
  return [
    ...(drafted < 0
      ? []
      : [{ at: ['draft_locales', drafted], says: 'is the default language, which cannot be a draft' }]),
    ...(strange < 0
      ? []
      : [{ at: ['draft_locales', strange], says: 'is none of "allowed_locales"', near: allowed ?? [] }]),
  ]
})

const config = described(
  z.partial(
    z.object({
      default_locale: locale,
      allowed_locales: list(locale).check(z.minLength(1)),
      draft_locales: list(locale),
      layout: oneOf(['classic', 'documentation']),
      social_profiles: socialProfiles,
      locale_translations: z.record(z.string(), translated),
    }),
  ),
  {
    default_locale: 'The language that visitors see first; the first one of `allowed_locales` by default.',
    allowed_locales:
      'The languages of the help centre, in the order in which visitors may choose; `["en"]` by default.',
    draft_locales: 'Those of them that visitors do not see yet.',
    layout: 'How the start page looks; `classic` by default.',
    social_profiles: 'Links at the foot of the pages.',
    locale_translations: 'What the portal says of itself in other languages, by the code of the language.',
  },
)

/** A language that is named twice is there once. */
const canonicalConfig: Canonical = (value) =>
  isObject(value)
    ? {
        ...value,
        ...(Array.isArray(value.allowed_locales)
          ? { allowed_locales: [...new Set(value.allowed_locales as Json[])] }
          : {}),
        ...(Array.isArray(value.draft_locales) ? { draft_locales: asSet(value.draft_locales) } : {}),
      }
    : value

/** Drafts are shown as a mark on each language, and before 4.12 not at all; before 4.14.1 the default is in `meta` only. */
function configIn({ config: shown, meta }: Fields): Fields {
  const { allowed_locales, ...rest } = (shown ?? {}) as Fields
  const all = (allowed_locales ?? []) as Fields[]
  const told = isObject(meta) ? meta.default_locale : undefined
  return {
    ...(told === undefined ? {} : { default_locale: told }),
    ...rest,
    allowed_locales: all.map(({ code }) => code!),
    ...(all.some((one) => 'draft' in one)
      ? { draft_locales: all.filter(({ draft }) => draft === true).map(({ code }) => code!) }
      : {}),
  }
}

export const portals = defineKind({
  name: 'portals',
  words: {
    noun: 'portal',
    about: 'Help centres: public pages of articles, in one or several languages.',
    loses: 'its categories and articles are lost with it, and its public address leads nowhere',
    gone: 'its views and its logo stay lost',
  },
  schema: fields(
    {
      name: nonBlank,
      slug,
      custom_domain: nullable(
        line.check(z.regex(/^([^\s/:]+\.[^\s/:]+)?$/, 'must be a host alone, such as "help.example.com"')),
      ),
      color: line.check(z.regex(/^#([0-9a-fA-F]{3}|[0-9a-fA-F]{6})$/, 'must be a color such as "#1f93ff"')),
      page_title: nullable(line),
      header_text: nullable(text),
      homepage_link: nullable(line),
      archived: nullable(bool),
      config: config.check(languages),
      inbox: nullable(reference),
    },
    {
      name: 'What the help centre is called.',
      slug: 'Its part of the public address, `/hc/SLUG`; nobody else on the server may have the same.',
      custom_domain: 'A host of your own that shows the help centre, without https:// and path.',
      color: 'The color of its pages; "#1f93ff" by default.',
      page_title: 'What browsers show as the title of its pages.',
      header_text: 'The greeting above the search.',
      homepage_link: 'Where the link back to your website leads.',
      archived: 'Whether it is put away in the dashboard.',
      config: 'Languages and looks.',
      inbox: ['inbox for the chat', 'The website inbox whose chat its pages have; others are passed over.'],
    },
  ),
  references: [{ at: 'inbox', to: 'inboxes' }],
  identity: {
    nameField: 'slug',
    // Both in the whole installation, compared to the letter.
    unique: { slug: { aside: (mark) => mark, everywhere: true } },
    takenOnce: [['custom_domain']],
  },
  // Asked for by its slug. The inbox counts only beside a portal that is not empty (4.6).
  endpoint: collection({
    path: 'portals',
    by: 'slug',
    list: 'payload',
    wrap: 'portal',
    beside: { fields: ['inbox_id'], with: 'name' },
    listedFor: 'anyone',
  }),
  requests: {
    fromLive: (raw) => ({ ...raw, config: configIn(raw), inbox: idIn(raw.inbox) }),
    toBody: (portal) => renamed(portal, { inbox: 'inbox_id' }),
    // Before 4.14 a create without it is a 500; an empty one is none.
    createdWith: ({ custom_domain }) => ({ custom_domain: custom_domain ?? '' }),
  },
  // Of the languages and looks each is replaced alone, and nothing is not written (4.14.1).
  limits: { required: ['name'], neverEmpty: ['config'] },
  comparison: { canonical: { config: canonicalConfig } },
  safety: {
    secrets: inboxSecrets,
    contents: { noun: 'articles', at: 'meta.all_articles_count' },
    deletion: { when: 'at once', needsApproval: false },
  },
  example: {
    name: 'Help centre',
    slug: 'help',
    custom_domain: 'help.example.com',
    color: '#1f93ff',
    page_title: 'Help',
    header_text: 'How can we help?',
    homepage_link: 'https://www.example.com',
    archived: false,
    config: {
      default_locale: 'en',
      allowed_locales: ['en', 'de', 'fr'],
      draft_locales: ['fr'],
      layout: 'documentation',
      social_profiles: { github: 'example' },
      locale_translations: { de: { name: 'Hilfe', page_title: 'Hilfe' } },
    },
    inbox: 'shop',
  },
  availability: {
    verified: '4.15.1',
    feature: 'help_center',
    parts: [
      { at: 'inbox', since: '3.15', otherwise: 'ignores' },
      { at: 'config.draft_locales', since: '4.12', otherwise: 'ignores' },
      { at: 'config.layout', since: '4.14.1', otherwise: 'ignores' },
      { at: 'config.social_profiles', since: '4.14.1', otherwise: 'ignores' },
      { at: 'config.locale_translations', since: '4.14.2', otherwise: 'ignores' },
    ],
  },
})
