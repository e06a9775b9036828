import type { Fields } from '../../../src/kinds/model/kind.ts'
import type { Fine, Mistaken } from './row.ts'

const portal = (more: Fields): Fields => ({ name: 'Help', slug: 'ours', ...more })
const category = (more: Fields): Fields => ({ portal: 'help', name: 'Billing', slug: 'ours', locale: 'en', ...more })
const article = (more: Fields): Fields => ({
  portal: 'help',
  title: 'Refunds',
  slug: 'ours',
  author: 'mia@example.com',
  ...more,
})

export const mistakes: { readonly [kind: string]: readonly Mistaken[] } = {
  portals: [
    ['no name', portal({ name: ' ' }), 'name', '"name" must not be blank', 422],
    ['a slug of two words', portal({ slug: 'our help' }), 'slug', 'must consist of letters, digits'],
    ['a slug with a dot', portal({ slug: 'our.help' }), 'slug', 'must consist of letters, digits'],
    ['no slug', portal({ slug: '' }), 'slug', 'must consist of letters, digits', 422],
    ['a color by its name', portal({ color: 'red' }), 'color', 'must be a color such as', 422],
    ['an address for a host', portal({ custom_domain: 'https://help.example.com/' }), 'custom_domain', 'a host alone'],
    ['a layout that there is not', portal({ config: { layout: 'grid' } }), 'config.layout', 'They are classic', 422],
    [
      'a default language that is a draft',
      portal({ config: { default_locale: 'de', allowed_locales: ['en', 'de'], draft_locales: ['de'] } }),
      'config.draft_locales[0]',
      'is the default language, which cannot be a draft',
      422,
    ],
    [
      'a draft that is no language of it',
      portal({ config: { allowed_locales: ['en', 'de'], draft_locales: ['fr'] } }),
      'config.draft_locales[0]',
      'is none of "allowed_locales"',
    ],
    ['no language', portal({ config: { allowed_locales: [] } }), 'config.allowed_locales', 'must not be empty'],
    [
      'the name of a language',
      portal({ config: { default_locale: 'English' } }),
      'config.default_locale',
      'must be the code of a language',
    ],
    ['a long greeting', portal({ header_text: 'x'.repeat(20_001) }), 'header_text', 'at most 20000', 422],
  ],
  categories: [
    ['no name', category({ name: '' }), 'name', '"name" must not be blank', 422],
    ['a slug of two words', category({ slug: 'Our Help' }), 'slug', 'must consist of letters, digits'],
    ['no language', category({ locale: '' }), 'locale', 'must be the code of a language', 422],
    ['null for a language', category({ locale: null }), 'locale', 'must be a text, not null', 422],
    ['a place that is none', category({ position: 'first' }), 'position', 'must be a number, not a text'],
  ],
  articles: [
    ['no title', article({ title: ' ' }), 'title', '"title" must not be blank', 422],
    ['a word that Chatwoot keeps', article({ slug: 'search' }), 'slug', 'a word that Chatwoot keeps for itself', 422],
    ['a status that there is not', article({ status: 'hidden' }), 'status', 'They are draft, published, archived', 500],
    [
      'nothing to publish',
      article({ status: 'published', content: ' ' }),
      'content',
      'must not be blank in an article that is published',
      422,
    ],
    ['a long text', article({ content: 'x'.repeat(20_001) }), 'content', 'at most 20000', 422],
    ['one tag', article({ meta: { tags: 'money' } }), 'meta.tags', 'must be a list'],
  ],
}

export const fine: { readonly [kind: string]: readonly Fine[] } = {
  portals: [
    ['letters of any script', portal({ slug: 'Hilfe_für-alle', color: '#ABC' })],
    ['nothing for a host', portal({ custom_domain: '', homepage_link: null })],
    ['codes of languages', portal({ config: { allowed_locales: ['en', 'pt_BR', 'zh-Hans', 'sr_Latn_RS'] } })],
  ],
  categories: [['nothing for a picture', category({ icon: null, icon_color: '', position: null })]],
  articles: [['a draft without text', article({ content: null, status: 'draft' })]],
}
