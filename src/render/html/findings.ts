/** Findings, each with its code, what to do, its place, and the lines that approve it. */
import type { Finding, Severity } from '../../plan/model/plan.ts'
import { atTerminal, bySeverity, capped, isMore, linesOf } from '../findings.ts'
import { placeUrl } from '../parts.ts'
import type { Report } from '../report.ts'
import { cut } from '../safe.ts'
import { link, sentence, value } from './inline.ts'
import { html, type Markup } from './markup.ts'

export function findingsOf(findings: readonly Finding[], report: Report): Markup | null {
  if (findings.length === 0) return null
  const shown = bySeverity(capped(findings))
  return html`<ul class="findings">${shown.map((finding) => html`<li>${findingOf(finding, report)}</li>`)}</ul>`
}

/** Of several findings the gravest. */
export function gravest(findings: readonly Finding[]): Severity | null {
  return bySeverity(findings)[0]?.severity ?? null
}

function findingOf(finding: Finding, report: Report): Markup {
  const { severity, code, place } = finding
  const { nextStep, lines } = report.isLaptop
    ? atTerminal(finding)
    : { nextStep: finding.nextStep, lines: linesOf(finding) }
  const where =
    place === null
      ? null
      : html` <span class="place">${link(placeUrl(place, report), value(`${cut(place.file, 120)}:${place.line}`))}</span>`
  const name = isMore(finding) ? null : html` ${link(pageOfCode(code, report), html`<code>${code}</code>`)}`
  return html`<div class="finding ${severity}"><p><b class="tag">${severity}</b>${name}${where}</p><p>${sentence(cut(finding.sentence, 1000))} <span class="step">${sentence(cut(nextStep, 600))}</span></p>${lines.length > 0 && html`<pre tabindex="0">${lines.join('\n')}</pre>`}</div>`
}

/** Guards and lint rules have pages, all other codes a paragraph of one. */
function pageOfCode(code: string, { docsUrl }: Pick<Report, 'docsUrl'>): string | null {
  const [, letter] = /^([A-Z])(-[A-Z]+)+$/.exec(code) ?? []
  if (docsUrl == null || letter === undefined) return null
  const pages: { readonly [letter: string]: string } = {
    G: `guards/${code}.md`,
    L: `lint/${code}.md`,
    T: 'rule-tests.md',
  }
  return `${docsUrl}/${pages[letter] ?? `messages.md#${code.toLowerCase()}`}`
}
