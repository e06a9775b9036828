/** One change: what is done to what, in words, with its findings and its fields below. */
import { kindNamed } from '../../kinds/index.ts'
import { type Change, type Finding, type Outcome, subjectOf } from '../../plan/model/plan.ts'
import type { Row } from '../changes.ts'
import { impactOf } from '../impact.ts'
import { editLink, placeUrl } from '../parts.ts'
import { ACTIONS } from '../rows.ts'
import { cut, oneLine } from '../safe.ts'
import { byWayOf, frameOf } from '../sentences.ts'
import { literal } from '../values.ts'
import { labelAt } from '../words/labels.ts'
import { isSilent, type Piece } from '../words/piece.ts'
import { piecesOf } from '../words/pieces.ts'
import { written } from '../words/written.ts'
import { type Budget, fieldsOf } from './fields.ts'
import { findingsOf } from './findings.ts'
import { htmlLook, link, named, sentence, value } from './inline.ts'
import { html, Markup } from './markup.ts'
import type { HtmlReport } from './report.ts'

/** Characters of one value in words. */
const MOST = 2000

export interface Around {
  readonly report: HtmlReport
  readonly budget: Budget
  /** What is said below the change that it is about. */
  readonly findings: readonly Finding[]
  readonly outcome?: Outcome | undefined
  readonly isHeld?: boolean
}

export function changeOf({ change, fields }: Row, { report, budget, findings, outcome, isHeld }: Around): Markup {
  const { says, lead } = frameOf(change)
  const lines = linesOf({ change, fields }, report)
  const impact = isHeld ? null : impactOf(change, report, (name) => String(value(name)))
  const sign = isHeld ? 'held' : change.action
  // The id stands at the end of every change.
  const frame = `${says}${change.action === 'delete' && lines.length > 0 ? lead : ''}`
    .replace(/^ \(id \d+\)/, '')
    .trim()
  return html`<article class="change ${sign}">
<h3><b class="tag">${isHeld && 'held: '}${ACTIONS[change.action]}</b> ${named(report, change)}</h3>
${outcome && outcomeOf(outcome)}${frame !== '' && html`<p>${sentence(ended(capital(frame)))}</p>`}
${lines.length === 0 ? null : html`<ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>`}
${impact !== null && html`<p class="impact"><b>Impact:</b> ${new Markup(impact)}</p>`}
${change.comment !== null && html`<blockquote>${cut(change.comment, 1000)}</blockquote>`}
<p class="place">${whereOf(change, report)}</p>
${findingsOf(findings, report)}${fieldsOf(change, fields, budget)}
</article>`
}

/** A line for each thing there is to say of it, and behind it how the files call the field. */
function linesOf({ change, fields }: Row, report: HtmlReport): Markup[] {
  const look = htmlLook(report)
  const lines: Markup[] = []
  for (const piece of piecesOf(change, fields, report)) {
    if (isSilent(piece)) continue
    const line = html`${new Markup(written(piece, look, MOST).text)}${nameInFiles(piece, change)}`
    if (piece.goesOn && lines.length > 0) lines.push(html`${lines.pop()!} ${line}`)
    else lines.push(line)
  }
  const third = byWayOf(change, (name) => String(value(cut(literal(name), MOST))))
  return third === '' ? lines : [...lines, html`${new Markup(third)}`]
}

function nameInFiles({ path }: Piece, { kind }: Change): Markup | null {
  const isCalledOtherwise = path !== null && labelAt(kindNamed(kind), path) !== path
  return isCalledOtherwise ? html` <span class="path">(${oneLine(cut(path, 200))})</span>` : null
}

function outcomeOf({ state, reason }: Outcome): Markup {
  const why = reason === null ? '' : `: ${cut(reason, 1000)}`
  const of = state === 'applied' ? (reason === null ? 'done' : 'partly') : 'undone'
  return html`<p class="outcome ${of}"><b>${capital(state)}</b>${sentence(why)}</p>`
}

function whereOf(change: Change, report: HtmlReport): Markup {
  const subject = html`<code>${oneLine(cut(subjectOf(change), 200))}</code>${change.id !== null && ` (id ${change.id})`}`
  const { place } = change
  if (place === null)
    return change.action === 'delete' && report.undoes === undefined
      ? html`${subject} was removed from the files`
      : subject
  const edit = editLink(place, report)
  const file = link(placeUrl(place, report), value(`${cut(place.file, 120)}:${place.line}`))
  return html`${subject} · ${file}${edit !== null && html` · ${link(edit, 'change this')}`}`
}

function ended(text: string): string {
  return /[.:!?]$/.test(text) ? text : `${text}.`
}

export function capital(text: string): string {
  const begin = text.replace(/^[:;\s]+/, '')
  return `${begin.charAt(0).toUpperCase()}${begin.slice(1)}`
}
