/** Words in Markdown: what others wrote stands in code, what is gone is struck out, and names lead to the dashboard. */
import { kindNamed } from '../../kinds/index.ts'
import { own } from '../../plan/model/paths.ts'
import type { Report } from '../report.ts'
import { codeSpan, cut } from '../safe.ts'
import type { Look } from './written.ts'

export function markdownLook(report: Pick<Report, 'plan' | 'dashboardUrl'>, hasLinks: boolean): Look {
  return {
    ours: (text) => text,
    strong: (text) => `**${text}**`,
    text: (text) => codeSpan(text),
    value: (text) => codeSpan(text),
    name: (title, { kind, key }) => {
      const wire = own(own(report.plan.wires, kind) ?? {}, key)
      return linkedName(cut(title, 100), hasLinks ? pageOf(report, kind, typeof wire === 'number' ? wire : null) : null)
    },
    gone: (text) => `~~${text}~~`,
    fresh: (text) => `**${text}**`,
  }
}

export function linkedName(title: string, page: string | null): string {
  return page === null ? codeSpan(title) : `[${codeSpan(title)}](${page})`
}

/** Where people edit one of that kind; null where nobody knows its id, or the dashboard. */
export function pageOf({ dashboardUrl }: Pick<Report, 'dashboardUrl'>, kind: string, id: number | null): string | null {
  const { page } = kindNamed(kind).words
  if (dashboardUrl == null || page === null) return null
  if (!page.includes('{id}')) return `${dashboardUrl}/${page}`
  return id === null ? null : `${dashboardUrl}/${page.replace('{id}', String(id))}`
}
