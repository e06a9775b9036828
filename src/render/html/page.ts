/** A plan as one page that needs nothing from anywhere: no script, no picture, no other file. */
import { createHash } from 'node:crypto'
import { isTwin } from '../../plan/match/twins.ts'
import { type Finding, subjectOf } from '../../plan/model/plan.ts'
import { type Row, sorted } from '../changes.ts'
import { groupsOf, nothingChanges } from '../comment.ts'
import { isAboutAll } from '../held.ts'
import { changeOf } from './change.ts'
import { type Budget, newBudget } from './fields.ts'
import { findingsOf, gravest } from './findings.ts'
import { footOf, headOf, kindOf, titleOf } from './head.ts'
import { html, Markup } from './markup.ts'
import type { HtmlReport, Section } from './report.ts'
import { sectionsOf } from './sections.ts'
import { STYLE } from './style.ts'

/** Nothing may be loaded, run or sent; of styles there is the one that the page brings along. */
const POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; base-uri 'none'; form-action 'none'`

export function renderHtml(report: HtmlReport): string {
  const sections = allSections(report)
  return String(html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${kindOf(report)} · account ${report.account} · ${titleOf(report)}</title>
<style>${new Markup(STYLE)}</style>
</head>
<body>
${headOf(report)}
${sections.length > 1 && navOf(sections)}
<main>
${sections.map(({ title, content }, index) => html`<section aria-labelledby="s${index}"><h2 id="s${index}">${title}</h2>${content}</section>\n`)}</main>
${footOf(report)}
</body>
</html>
`)
}

function navOf(sections: readonly Section[]): Markup {
  return html`<nav aria-label="Contents"><ul>${sections.map(({ title }, index) => html`<li><a href="#s${index}">${title}</a></li>`)}</ul></nav>`
}

/** The changes first, unless an error stands before all of them. */
function allSections(report: HtmlReport): Section[] {
  const budget = newBudget()
  const groups = groupsIn(report)
  const findings = report.plan.findings.filter(
    (finding) => isAboutAll(finding) && (report.mode !== 'drift' || isTwin(finding)),
  )
  const told = new Set<Finding>()
  const changes = groups.map((group) => changesSection(group, { report, budget, findings, told }))
  const others = findings.filter((finding) => !told.has(finding))
  const list = others.length === 0 ? [] : [{ title: 'Findings', content: html`${findingsOf(others, report)}` }]
  const isFirst = gravest(others) === 'error'
  const all = changes.length > 0 ? changes : [{ title: 'Changes', content: html`<p>${nothing(report)}</p>` }]
  return [...(isFirst ? list : []), ...all, ...(isFirst ? [] : list), ...sectionsOf(report, budget)]
}

interface Group {
  readonly title: string
  readonly rows: readonly Row[]
}

function groupsIn(report: HtmlReport): Group[] {
  const { ours, merged, drift } = groupsOf(report)
  const isOfPull = report.mode === 'plan' && report.commit !== null && drift.length + merged.length > 0
  const ofFiles = [
    { title: isOfPull ? 'This pull request' : 'Changes', rows: ours },
    { title: 'Already merged, not applied yet', rows: merged },
  ]
  return [...(report.mode === 'drift' ? [] : ofFiles), { title: 'Changed in Chatwoot, goes back', rows: drift }]
    .filter(({ rows }) => rows.length > 0)
    .map(({ title, rows }) => ({ title, rows: sorted(rows, report.plan) }))
}

interface Telling {
  readonly report: HtmlReport
  readonly budget: Budget
  readonly findings: readonly Finding[]
  /** Those that stand below the change which they are about are put here. */
  readonly told: Set<Finding>
}

function changesSection({ title, rows }: Group, { report, budget, findings, told }: Telling): Section {
  const operation = (of: { readonly action: string; readonly kind: string; readonly key: string }) =>
    `${of.action} ${subjectOf(of)}`
  const outcomes = new Map(report.outcomes?.map((outcome) => [operation(outcome), outcome]))
  // What was not done comes first.
  const isDone = ({ change }: Row) => Number((outcomes.get(operation(change))?.state ?? 'applied') === 'applied')
  const content = rows
    .toSorted((a, b) => isDone(a) - isDone(b))
    .map((row) => {
      // Those that ask for several lines are read on their own.
      const its = findings.filter(
        (one) => one.subject === subjectOf(row.change) && (one.allow ?? []).length < 2 && !told.has(one),
      )
      for (const finding of its) told.add(finding)
      return changeOf(row, { report, budget, findings: its, outcome: outcomes.get(operation(row.change)) })
    })
  return { title, content: html`${content}` }
}

function nothing({ mode, plan, isLaptop, outcomes }: HtmlReport): string {
  if (mode === 'drift') return 'Nothing was changed in Chatwoot since the last apply.'
  const isAll = plan.held.length + plan.contested.length === 0 && plan.assumedAt === undefined
  if (isAll && outcomes !== null) return 'The server already says what the files say.'
  return isAll && isLaptop ? 'No changes: the files and the server agree.' : nothingChanges(plan)
}
