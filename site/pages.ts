/** What the site takes from the pages under `docs/`, which are written for GitHub: navigation, addresses and headings. */
import { posix } from 'node:path'

export interface Group {
  readonly text: string
  readonly items: readonly Item[]
}

interface Item {
  readonly text: string
  /** An address of the site, or of the repository for what lies outside of `docs/`. */
  readonly link: string
}

/** The lines of `docs/README.md`: a group in bold letters, and links to its pages. */
export function groupsIn(index: string, repository: string): Group[] {
  return [...index.matchAll(/^\*\*(.+?)\*\*: (.+)$/gm)].map(([, text, links]) => ({
    text: text!,
    items: [...links!.matchAll(/\[([^\]]+)\]\(([^)]+)\)/g)].map(([, name, link]) => ({
      text: sentenceCase(name!),
      link: siteLink('README.md', link!, repository),
    })),
  }))
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/**
 * Where a link of a page leads on the site. `page` is a path below `docs/`; pages are found without their ending, and what
 * lies outside of `docs/` is on GitHub.
 */
export function siteLink(page: string, link: string, repository: string): string {
  if (/^([a-z]+:|#|\/)/.test(link)) return link
  const [path = '', anchor] = link.split('#')
  const target = posix.normalize(posix.join('docs', posix.dirname(page), path))
  const suffix = anchor === undefined ? '' : `#${anchor}`
  if (!target.startsWith('docs/') && target !== 'docs') return `${repository}/blob/main/${target}${suffix}`
  return `/${target
    .slice('docs/'.length)
    .replace(/(^|\/)README\.md$/, '$1')
    .replace(/\.md$/, '')}${suffix}`
}

/** The id of a heading as GitHub makes it, so that one link works in both places. */
export function headingId(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(' ', '-')
}
