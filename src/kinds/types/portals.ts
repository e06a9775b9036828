import * as z from 'zod/mini'
import { collection } from '../endpoints/collection.ts'
import { slug } from '../fields/locale.ts'
import { logo } from '../fields/pictures.ts'
import { canonicalConfig, configIn, portalConfig } from '../fields/portal-config.ts'
import { idIn, renamed } from '../fields/renamed.ts'
import { bool, fields, file, line, nonBlank, nullable, reference, text } from '../fields/schema.ts'
import { defineKind } from '../model/define.ts'

export const portals = defineKind({
  name: 'portals',
  words: {
    noun: 'portal',
    about: 'Help centres: public pages of articles, in one or several languages.',
    loses: 'its categories and articles are lost with it, and its public address leads nowhere',
    gone: 'its views stay lost',
  },
  schema: () =>
    fields(
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
        config: portalConfig,
        inbox: nullable(reference),
        logo: nullable(file),
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
        logo: 'The picture at the top of its pages; none by default.',
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
    files: { logo },
    defaults: {
      custom_domain: null,
      color: '#1f93ff',
      page_title: null,
      header_text: null,
      homepage_link: null,
      archived: false,
      config: {
        default_locale: 'en',
        allowed_locales: ['en'],
        draft_locales: [],
        layout: 'classic',
        social_profiles: {},
        locale_translations: {},
      },
      inbox: null,
    },
    fromLive: (raw) => ({ ...raw, config: configIn(raw), inbox: idIn(raw.inbox) }),
    toBody: (portal) => renamed(portal, { inbox: 'inbox_id' }),
    // Before 4.14 a create without it is a 500; an empty one is none.
    createdWith: ({ custom_domain }) => ({ custom_domain: custom_domain ?? '' }),
  },
  // Of the languages and looks each is replaced alone, and nothing is not written (4.14.1).
  limits: { required: ['name'], neverEmpty: ['config'] },
  comparison: { canonical: { config: canonicalConfig } },
  safety: {
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
  samples: { more: [{ name: 'Blog', slug: 'blog', logo: null }] },
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
