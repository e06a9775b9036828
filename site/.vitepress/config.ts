/** `npm run site`: the pages under `docs/` as a site, with search. A link that leads nowhere fails the build. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig } from 'vitepress'
import { groupsIn, headingId, siteLink } from '../pages.ts'

const ROOT = join(import.meta.dirname, '..', '..')
const { repository } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
const address = repository.url.replace(/^git\+|\.git$/g, '')
const name = address.split('/').at(-1)

export default defineConfig({
  title: 'Chatwoot as Code',
  description: 'Chatwoot configuration in git: plan on the pull request, apply on merge, an issue when it drifts',
  lang: 'en',
  base: `/${name}/`,
  srcDir: 'pages',
  outDir: 'out',
  cacheDir: '.vitepress/cache',
  cleanUrls: true,
  rewrites: { 'README.md': 'index.md', ':folder/README.md': ':folder/index.md' },
  markdown: {
    anchor: { slugify: headingId },
    config(markdown) {
      // Chatwoot's {{contact.name}} is text here.
      for (const rule of ['text', 'code_inline'] as const) {
        const rendered = markdown.renderer.rules[rule]!
        markdown.renderer.rules[rule] = (...given) => rendered(...given).replaceAll('{{', '&#123;&#123;')
      }
      const open =
        markdown.renderer.rules.link_open ?? ((tokens, at, options, _, self) => self.renderToken(tokens, at, options))
      markdown.renderer.rules.link_open = (tokens, at, options, env, self) => {
        const link = tokens[at]?.attrGet('href')
        const page = env.relativePath.replace(/(^|\/)index\.md$/, '$1README.md')
        if (link) tokens[at]?.attrSet('href', siteLink(page, decodeURI(link), address))
        return open(tokens, at, options, env, self)
      }
    },
  },
  themeConfig: {
    search: { provider: 'local' },
    sidebar: groupsIn(readFileSync(join(ROOT, 'docs', 'README.md'), 'utf8'), address).map(({ text, items }) => ({
      text,
      items: [...items],
    })),
    socialLinks: [{ icon: 'github', link: address }],
    outline: [2, 3],
    editLink: { pattern: `${address}/edit/main/docs/:path`, text: 'Edit this page' },
  },
})
