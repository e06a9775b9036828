/** What stands behind the changes: what is held, what is left as it is, outputs, the replay, the map, what the team sent along. */

import { kindNamed } from '../../kinds/index.ts'
import { isOfGone } from '../../plan/diff/held.ts'
import { type Contested, type Finding, subjectOf } from '../../plan/model/plan.ts'
import { many } from '../counts.ts'
import { optionOf } from '../findings.ts'
import { replayLead, replaySentence } from '../replay.ts'
import { cut } from '../safe.ts'
import { fieldPiece } from '../words/field.ts'
import { nameFrom } from '../words/pieces.ts'
import { written } from '../words/written.ts'
import { changeOf } from './change.ts'
import type { Budget } from './fields.ts'
import { findingsOf } from './findings.ts'
import { htmlLook, named, sentence, value } from './inline.ts'
import { mapSection } from './map.ts'
import { html, Markup } from './markup.ts'
import type { HtmlReport, Section } from './report.ts'

/** Those that have something to say. */
export function sectionsOf(report: HtmlReport, budget: Budget): Section[] {
  const all: readonly (Section | null)[] = [
    heldSection(report, budget),
    contestedSection(report),
    outputsSection(report),
    replaySection(report),
    mapSection(report),
    ...(report.sections ?? []),
    standingSection(report),
  ]
  return all.filter((one) => one !== null)
}

function heldSection(report: HtmlReport, budget: Budget): Section | null {
  const { findings, held } = report.plan
  const some = findings.filter(({ holds }) => holds !== undefined)
  if (some.length === 0 && held.length === 0) return null
  const changes = held.flatMap((one) => one.changes).filter((change) => change.action !== 'update' || !isOfGone(change))
  return {
    title: 'Held',
    content: html`<p class="lead">Left as it is because of what happened in Chatwoot; everything else goes on.</p>
${findingsOf(some, report)}
${changes.map((change) => changeOf({ change, fields: change.fields }, { report, budget, findings: [], isHeld: true }))}`,
  }
}

function contestedSection(report: HtmlReport): Section | null {
  const { contested } = report.plan
  if (contested.length === 0) return null
  return {
    title: 'Left as it is',
    content: html`<p class="lead">Putting it right does not last.</p>
<ul class="plain">${contested.map((one) => html`<li>${contestedItem(one, report)}</li>`)}</ul>`,
  }
}

function contestedItem({ field, ...of }: Contested, report: HtmlReport): Markup {
  const telling = { kind: kindNamed(of.kind), nameOf: nameFrom(report.plan), marks: report.marks }
  const { text } = written(fieldPiece({ ...field, cause: 'this change' }, telling), htmlLook(report), 2000)
  const operation = `update ${subjectOf(of)}`
  const again = report.isLaptop ? optionOf(operation) : `allow: ${operation}`
  const how = of.isFinal
    ? html`Take it out of the files, or list it in ${value('$ignore')}.`
    : html`Find out what changes it, or list it in ${value('$ignore')}; ${value(again)} tries once more.`
  return html`${named(report, of)} ${new Markup(text)}: ${sentence(of.reason)}. ${how}`
}

function outputsSection({ outputs = [] }: HtmlReport): Section | null {
  if (outputs.length === 0) return null
  const sorted = outputs.toSorted((a, b) => Number(b.isSecret) - Number(a.isSecret))
  return {
    title: 'Outputs',
    content: html`<p class="lead">Later steps of the workflow can read them.</p>
<ul class="plain">${sorted.map(({ name, subject, path, isSecret }) => {
      const source = html`${value(cut(path, 200))} of ${value(cut(subject, 200))}`
      return isSecret
        ? html`<li>Merging makes ${source}, <b>a credential</b>, readable as the output ${value(cut(name, 100))}. It is empty in a plan.</li>`
        : html`<li>${source} is the output ${value(cut(name, 100))}.</li>`
    })}</ul>`,
  }
}

function replaySection({ replay }: HtmlReport): Section | null {
  if (replay == null || replay.conversations === 0 || replay.rules.length === 0) return null
  return {
    title: 'Replay',
    content: html`<p class="lead">${replayLead(replay)}.</p>
<ul class="plain">${replay.rules.map((rule) => html`<li>${value(cut(rule.key, 100))}: ${sentence(replaySentence(rule))}</li>`)}</ul>`,
  }
}

function standingSection(report: HtmlReport): Section | null {
  const some = report.plan.findings.filter(isAboutStanding)
  if (some.length === 0) return null
  return {
    title: 'What stays as it is',
    content: html`<details><summary>${many(some.length, 'finding')} about what the plan leaves alone</summary>${findingsOf(some, report)}</details>`,
  }
}

function isAboutStanding({ isStanding, holds }: Finding): boolean {
  return isStanding === true && holds === undefined
}
