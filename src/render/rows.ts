/**
 * The changes of a plan as a list, in words, the weightiest first. The first screen is for people: it holds a few lines, and
 * whatever is longer or comes later is folded below it.
 */
import { isWeighty } from '../plan/approve/weight.ts'
import { type Change, type Finding, subjectOf } from '../plan/model/plan.ts'
import { orderOf, type Row, sorted } from './changes.ts'
import { many } from './counts.ts'
import type { Page } from './fitting.ts'
import { impactLine } from './impact.ts'
import { editLink, findingLine, linked } from './parts.ts'
import type { Report } from './report.ts'
import { codeSpan, cut, prose } from './safe.ts'
import { changeSentence, lengthOf, type Measure, nameOf } from './sentences.ts'
import type { Written } from './words/written.ts'

/** What an action is called where people read of it. */
export const ACTIONS: { readonly [action in Change['action']]: string } = {
  create: 'create',
  update: 'change',
  delete: 'delete',
  adopt: 'import',
  forget: 'stop managing',
}
const CIRCLES: typeof ACTIONS = { create: '🟢', update: '🟡', delete: '🔴', adopt: '🔵', forget: '⚪' }
export const signOf = ({ action }: Change) => `${CIRCLES[action]} ${ACTIONS[action]}`

/** Characters in a line of the first screen, and of one change there. */
const COLUMNS = 80
const MOST_OF_ONE = 320
/** Bytes of one change in words: what is longer is told field by field, and of what is deleted the beginning. */
const MOST_IN_WORDS = 20_000

/** `findings` are told below the change that they are about, as far as it stands on the first screen. */
export function changesList(of: readonly Row[], report: Report, page: Page, findings: readonly Finding[] = []): string {
  const rows = sorted(of, report.plan)
  const { weights } = orderOf(report.plan)
  const others = rows.slice(page.rows)
  const brief = others.filter(({ change }) => isWeighty(weights.get(change))).slice(0, page.brief)
  const left = others.length - brief.length
  const [top, below]: [string[], string[]] = [[], []]
  let rest = 0
  const full = rows.slice(0, page.rows)
  page.screen.isEmpty = true
  for (const [index, row] of [...full, ...brief].entries()) {
    const isBrief = index >= full.length
    const { text, isWhole } = isBrief ? briefRow(row, page) : rowText(row, report, page, shortOn(page))
    const whole = () => (isWhole ? null : longer(row, report, page))
    const notes = rest > 0 || isBrief ? [] : notesOn(row.change, findings, page)
    const reached = isBrief ? [] : impactLines(row.change, report)
    const said = [text, ...reached, ...notes.map((finding) => `  ${findingLine(finding, report, page)}`)].join('\n')
    if (rest > 0 || !takesLines(text, page)) {
      rest++
      const folded = [whole() ?? text, ...reached].join('\n')
      below.push(folded)
      page.space.left -= folded.length
    } else {
      for (const finding of notes) page.told.add(finding)
      const folded = [whole()].filter((one) => one !== null)
      top.push(said)
      below.push(...folded)
      page.space.left -= [said, ...folded].join('').length
    }
    if (page.space.left < 0) break
  }
  const summary = page.to.elsewhere === null ? '' : ', in the job summary'
  return [
    top.join('\n'),
    below.length === 0 ? '' : folded(below, rest, top.length),
    left > 0 ? `* and ${left} more${summary}` : '',
  ]
    .filter((text) => text !== '')
    .join('\n\n')
}

/** Whether the first screen has room for it; what comes first has a place there however long it is. Findings come on top. */
function takesLines(text: string, { screen }: Page): boolean {
  const lines = Math.ceil(lengthOf(text) / COLUMNS)
  if (lines > screen.left && !screen.isEmpty) return false
  screen.left -= lines
  screen.isEmpty = false
  return true
}

function folded(lines: readonly string[], rest: number, onTop: number): string {
  const more = many(rest, onTop === 0 ? 'change' : 'more change')
  const title = rest === 0 ? 'In full' : rest === lines.length ? more : `${more}, and the long ones in full`
  return `<details><summary>${title}</summary>\n\n${lines.join('\n')}\n\n</details>`
}

function shortOn(page: Page): Measure {
  return { value: page.value, pieces: page.fields, all: MOST_OF_ONE }
}

/** The row with nothing left out, as long as there is room for it; null where there is none. */
function longer(row: Row, report: Report, page: Page): string | null {
  const trial: Page = { ...page, seen: new Set() }
  const { text } = rowText(row, report, trial, { value: page.line, pieces: 1000, all: Number.POSITIVE_INFINITY })
  const bytes = new TextEncoder().encode(text).length + 1
  if (bytes > Math.min(page.budget.left, MOST_IN_WORDS)) return null
  page.budget.left -= bytes
  for (const one of trial.seen) page.seen.add(one)
  return text
}

/** A text is tried with more and fewer rows until it fits: each row is made once for each length. */
function rowText(row: Row, report: Report, page: Page, most: Measure): Written {
  const made = page.made.get(row) ?? new Map()
  page.made.set(row, made)
  const length = `${most.value} ${most.pieces} ${most.all} ${page.links}`
  const { its, seen } = made.get(length) ?? newRow(row, report, { ...page, seen: new Set() }, most)
  made.set(length, { its, seen })
  for (const one of seen) page.seen.add(one)
  return its
}

function newRow({ change, fields }: Row, report: Report, page: Page, most: Measure) {
  page.seen.add(change)
  const { text, isWhole } = changeSentence(change, fields, report, page, most)
  const note = change.comment === null ? '' : `<br>${prose(cut(change.comment, 300))}`
  const its = { text: `* ${signOf(change)} ${text} · ${whereOf(change, report, page)}${note}`, isWhole }
  return { its, seen: page.seen }
}

/** Below the change, as a finding is. */
function impactLines(change: Change, report: Report): string[] {
  const line = impactLine(change, report)
  return line === null ? [] : [`  * Impact: ${line}`]
}

/** What is done to which resource; the key says which of several with one name. */
function briefRow({ change }: Row, { seen }: Page): Written {
  seen.add(change)
  const text = `* ${signOf(change)} ${nameOf(change)} · ${codeSpan(cut(subjectOf(change), 200))}`
  return { text, isWhole: true }
}

function whereOf(change: Change, report: Report, { links }: Page): string {
  const { action, place } = change
  const subject = codeSpan(cut(subjectOf(change), 200))
  if (place === null)
    return action === 'delete' && report.undoes === undefined ? `${subject} was removed from the files` : subject
  const edit = links ? editLink(place, report) : null
  return `${linked(place, report, links)}${edit === null ? '' : ` · [change this](${edit})`}`
}

/** Those that ask for several lines are told in a list of their own, with room for these. */
function notesOn(change: Change, findings: readonly Finding[], page: Page): Finding[] {
  if (Number.isFinite(page.findings)) return []
  const subject = subjectOf(change)
  return findings.filter(
    (finding) => finding.subject === subject && (finding.allow ?? []).length < 2 && !page.told.has(finding),
  )
}
