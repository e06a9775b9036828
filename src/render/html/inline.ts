/** Words, values and links inside a line of the report, and how a change in words looks in HTML. */
import { kindNamed } from '../../kinds/index.ts'
import { own } from '../../plan/model/paths.ts'
import type { Report } from '../report.ts'
import { cut, oneLine } from '../safe.ts'
import { pageOf } from '../words/markdown.ts'
import type { Look } from '../words/written.ts'
import { html, Markup } from './markup.ts'

/** A text of more lines than these stands on one, so that it pushes nothing out of sight. */
const MOST_LINES = 40

/** What others wrote. */
export function value(text: string): Markup {
  if (text === '') return html`<code>(empty)</code>`
  return html`<code>${text.split('\n').length > MOST_LINES ? oneLine(text) : text}</code>`
}

/** A link to another page; the text alone where there is no address, or one that is no page. */
export function link(url: string | null | undefined, text: string | Markup): Markup {
  return url != null && /^https?:\/\//i.test(url) ? html`<a href="${url}">${text}</a>` : html`${text}`
}

/** For the ear: not every reader says what is struck out or underlined. */
export function unseen(text: string): Markup {
  return html`<span class="unseen">${text}</span>`
}

/** A sentence of ours, in which backticks make code. */
export function sentence(text: string): Markup {
  return html`${oneLine(text)
    .split(/(`[^`]+`)/)
    .map((piece, index) => (index % 2 === 1 ? value(piece.slice(1, -1)) : piece))}`
}

/** `Inbox Mobile App API`, which leads to its page in the dashboard. */
export function named(
  report: Pick<Report, 'dashboardUrl'>,
  { kind, title, id }: { readonly kind: string; readonly title: string; readonly id: number | null },
): Markup {
  const { noun } = kindNamed(kind).words
  return html`<span class="noun">${noun[0]!.toUpperCase()}${noun.slice(1)}</span> ${link(pageOf(report, kind, id), value(cut(title, 200)))}`
}

/** The parts are texts of HTML, as they are joined by whoever makes sentences of them. */
export function htmlLook(report: Pick<Report, 'plan' | 'dashboardUrl'>): Look {
  const text = (of: string) => String(value(of))
  return {
    ours: (of) => String(html`${of}`),
    strong: (of) => String(html`<b>${of}</b>`),
    text,
    value: text,
    name: (title, { kind, key }) => {
      const wire = own(own(report.plan.wires, kind) ?? {}, key)
      const id = typeof wire === 'number' ? wire : null
      return String(link(pageOf(report, kind, id), value(cut(title, 200))))
    },
    gone: (of) => String(html`<del>${unseen('removed: ')}${new Markup(of)}</del>`),
    fresh: (of) => String(html`<ins>${unseen('added: ')}${new Markup(of)}</ins>`),
  }
}
