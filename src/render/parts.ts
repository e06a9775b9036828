/** The parts of which comment, outcome, issue and summary are put together. Markdown that foreign text cannot break. */
import { type Finding, type Place, subjectOf } from '../plan/model/plan.ts'
import { many } from './counts.ts'
import { bySeverity, capped, isMore, linesOf } from './findings.ts'
import type { Page } from './fitting.ts'
import type { Report } from './report.ts'
import { codeSpan, cut, fence, prose } from './safe.ts'
import { contestedSentence, nameOf } from './sentences.ts'

const USUAL_FOLDER = 'desired'

/** What a text is about: two folders may manage one account, and each has texts of its own. */
export function accountAndFolder({ account, folder = USUAL_FOLDER }: Pick<Report, 'account' | 'folder'>): string {
  return `account ${account}${folder === USUAL_FOLDER ? '' : `, folder ${codeSpan(cut(folder, 100))}`}`
}

export type Links = Pick<Report, 'repositoryUrl' | 'commit' | 'docsUrl'>

export function paragraphs(...parts: readonly (string | null | false)[]): string {
  return `${parts.filter((part) => part !== null && part !== false && part !== '').join('\n\n')}\n`
}

export function linked(place: Place, links: Links, hasLink = true): string {
  const text = codeSpan(`${cut(place.file, 120)}:${place.line}`)
  const url = hasLink ? placeUrl(place, links) : null
  return url === null ? text : `[${text}](${url})`
}

/** The line on GitHub; null where nobody knows the repository or the commit. */
export function placeUrl({ file, line }: Place, { repositoryUrl, commit }: Links): string | null {
  if (repositoryUrl === null || commit === null || file.length > 500) return null
  return `${repositoryUrl}/blob/${commit}/${inAddress(file)}#L${line}`
}

/** GitHub's editor at that line; null where there is no branch to write on. */
export function editLink({ file, line }: Place, { repositoryUrl, branch }: Pick<Report, 'repositoryUrl' | 'branch'>) {
  if (repositoryUrl === null || branch == null || file.length > 500) return null
  return `${repositoryUrl}/edit/${inAddress(branch)}/${inAddress(file)}#L${line}`
}

function inAddress(path: string): string {
  return path.toWellFormed().split('/').map(encodeURIComponent).join('/').replaceAll('(', '%28').replaceAll(')', '%29')
}

/** What keeps drifting and is no longer corrected, with what people can do about it. */
export function contestedList(report: Report, page: Page): string | null {
  const { contested } = report.plan
  if (contested.length === 0) return null
  const lines = contested.slice(0, page.rows).map((one) => {
    const how = one.isFinal
      ? 'Take it out of the files, or list it in `$ignore`.'
      : `Find out what changes it, or list it in \`$ignore\`; ${codeSpan(`allow: update ${subjectOf(one)}`)} tries once more.`
    return `* ${nameOf(one)} ${contestedSentence(one, report, page)}: ${prose(one.reason)}. ${how}`
  })
  const more = contested.length > page.rows ? [`* and ${contested.length - page.rows} more`] : []
  return ['**Left as it is** (putting it right does not last)', '', ...lines, ...more].join('\n')
}

const MARKS: { readonly [severity in Finding['severity']]: string } = {
  error: '❌ error',
  warning: '⚠️ warning',
  note: 'ℹ️ note',
}

export function findingsList(findings: readonly Finding[], report: Links, page: Page): string | null {
  const { findings: most } = page
  const shown = bySeverity(capped(findings)).slice(0, most)
  const lines = shown.map((finding) => {
    const said = findingLine(finding, report, page)
    const asked = linesOf(finding)
    const some = asked.slice(0, page.brief)
    const more = asked.length > some.length ? `\n  and ${asked.length - some.length} more` : ''
    // GitHub gives a block a button that copies all of it.
    return some.length === 0 ? `${said}${more}` : `${said}\n${fence(some).replace(/^/gm, '  ')}${more}`
  })
  const left = findings.length - shown.filter((finding) => !isMore(finding)).length
  if (left > 0 && !shown.some(isMore)) lines.push(`* and ${left} more`)
  return lines.length === 0 ? null : lines.join('\n')
}

/** Guards have pages of their own. */
export function findingLine({ severity, code, sentence, nextStep, place }: Finding, report: Links, { links }: Page) {
  const where = place === null ? '' : ` ${linked(place, report, links)}`
  const hasPage = code.startsWith('G-') && report.docsUrl != null && links
  const name = hasPage ? `[\`${code}\`](${report.docsUrl}/guards/${code}.md)` : `\`${code}\``
  return `* ${MARKS[severity]} ${name} ${prose(cut(sentence, 600))} ${prose(cut(nextStep, 400))}${where}`
}

/** Differs with every run; a comment that differs in nothing else need not be touched. */
export const OF_THIS_RUN = /<!-- this run -->.*?<!-- \/this run -->/gs

export function foot({ plan, digest, effort, runUrl, ...report }: Report): string {
  const commit = report.head ?? report.commit
  const isAssumed = plan.assumedAt !== undefined
  const of = [...(commit === null ? [] : [`commit \`${commit.slice(0, 7)}\``]), `plan \`${digest.slice(0, 12)}\``]
  const run = [
    `${many(effort.reads, 'read')}, ${many(effort.writes, 'write')}, ${many(effort.retries, 'retry', 'retries')}, ${effort.seconds.toFixed(1)} s`,
    ...(runUrl === null ? [] : [`[run](${runUrl})`]),
  ]
  const left = [`${plan.unchanged} unchanged`, ...(isAssumed ? [] : [`${plan.unmanaged} unmanaged left alone`])]
  return `<sub>${[...of, ...left].join(' · ')}<!-- this run --> · ${run.join(' · ')}<!-- /this run --></sub>`
}

export function noLedger({ plan }: Report): string | null {
  return plan.hasLedger
    ? null
    : 'There is no ledger yet, so nothing is managed: what Chatwoot has already is imported, and **nothing is deleted**.'
}

/** An undo writes to the server and not to the files. */
export const FILES_SAY_OTHERWISE =
  'The files still say the other thing: revert the pull request as well, or the next merge puts it back.'
