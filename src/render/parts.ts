/** The parts of which comment, outcome, issue and summary are put together. Markdown that foreign text cannot break. */
import type { Json } from '../kinds/kind.ts'
import type { Change, Contested, Finding, Place } from '../plan/plan.ts'
import { subjectOf } from '../plan/plan.ts'
import { many, type Share } from './counts.ts'
import { linesOf } from './findings.ts'
import { compareLines, onlyNearChanges } from './lines.ts'
import type { Report } from './report.ts'
import { codeSpan, cut, fence, prose } from './safe.ts'
import { changeSentence, fieldSentence, nameOf } from './sentences.ts'
import { literal, shown } from './values.ts'

/** GitHub takes more, but has been seen to drop what is longer without a word. In UTF-8. */
export const MAX_BYTES = 60_000

/** How much is told. What does not fit is told less fully, in this order. */
export interface Fullness {
  readonly value: number
  readonly details: boolean
  readonly rows: number
  readonly findings: number
}

const LESS_AND_LESS: readonly Fullness[] = [
  { value: 120, details: true, rows: 500, findings: 100 },
  { value: 120, details: false, rows: 200, findings: 50 },
  { value: 60, details: false, rows: 100, findings: 20 },
  { value: 30, details: false, rows: 40, findings: 10 },
  { value: 20, details: false, rows: 10, findings: 3 },
]

/** The fullest text that fits. */
export function fitting(render: (fullness: Fullness) => string): string {
  const texts = LESS_AND_LESS.values().map(render)
  return texts.find((text) => new TextEncoder().encode(text).length <= MAX_BYTES) ?? render(LESS_AND_LESS.at(-1)!)
}

type Links = Pick<Report, 'repositoryUrl' | 'commit'>

export function paragraphs(...parts: readonly (string | null | false)[]): string {
  return `${parts.filter((part) => part !== null && part !== false && part !== '').join('\n\n')}\n`
}

const SIGNS: { readonly [action in Change['action']]: string } = {
  create: '🟢 create',
  update: '🟡 change',
  delete: '🔴 delete',
  adopt: '🔵 take over',
  forget: '⚪ let go',
}

export function changesTable(
  shares: readonly Pick<Share, 'change' | 'fields'>[],
  report: Report,
  { rows, value }: Fullness,
): string {
  const lines = shares.slice(0, rows).map(({ change, fields }) => {
    const note = change.comment === null ? '' : `<br>${prose(cut(change.comment, 300)).replaceAll('|', '\\|')}`
    return `| ${SIGNS[change.action]} | ${changeSentence(change, fields, value)}${note} | ${whereOf(change, report)} |`
  })
  const more = shares.length > rows ? [`| | and ${shares.length - rows} more, in the plan file of the run | |`] : []
  return ['| | what | where |', '|---|---|---|', ...lines, ...more].join('\n')
}

function whereOf({ action, place, kind, key }: Change, report: Report): string {
  if (place !== null) return linked(place, report)
  return action === 'delete' && report.undoes === undefined
    ? `${codeSpan(cut(subjectOf({ kind, key }), 200), 'cell')} was removed`
    : codeSpan(cut(subjectOf({ kind, key }), 200), 'cell')
}

function linked({ file, line }: Place, { repositoryUrl, commit }: Links): string {
  const text = codeSpan(`${cut(file, 120)}:${line}`, 'cell')
  if (repositoryUrl === null || commit === null || file.length > 500) return text
  return `[${text}](${repositoryUrl}/blob/${commit}/${file.toWellFormed().split('/').map(encodeURIComponent).join('/')}#L${line})`
}

/** Field by field, before and after. */
export function details(shares: readonly Pick<Share, 'change' | 'fields'>[], title = 'Field by field'): string | null {
  const lines = shares
    .filter(({ fields, change }) => change.action !== 'delete' && fields.length > 0)
    .flatMap(({ change, fields }) => [
      `  ${cut(subjectOf(change), 200)}${change.id === null ? '' : `  (id ${change.id})`}`,
      ...fields.flatMap(({ path, live, desired }) => {
        const side = (sign: '-' | '+', value: Json | undefined) =>
          value === undefined
            ? []
            : text(value).map((line, index) => `${sign}   ${index === 0 ? `${path}  ` : ''}${line}`)
        const [before, after] = [side('-', live), side('+', desired)]
        if (before.length <= 1 && after.length <= 1) return [...before, ...after]
        const compared = compareLines(live === undefined ? [] : text(live), desired === undefined ? [] : text(desired))
        return [`    ${path}`, ...onlyNearChanges(compared).map(({ sign, text: line }) => `${sign}     ${line}`)]
      }),
      '',
    ])
  return lines.length === 0
    ? null
    : `<details><summary>${title}</summary>\n\n${fence(
        lines.slice(0, -1).map((line) => cut(line, 2000)),
        'diff',
      )}\n\n</details>`
}

/** More lines of one value are not shown: the plan file has them all. */
const MOST_LINES = 60

/** A value on as many lines as make it readable. */
function text(value: Json): string[] {
  const whole = literal(value)
  const lines =
    typeof value === 'string' && value.includes('\n')
      ? value.split('\n')
      : whole.length <= 100 || typeof value === 'string'
        ? [whole]
        : JSON.stringify(shown(value), null, 2).split('\n')
  return lines.length <= MOST_LINES
    ? lines
    : [...lines.slice(0, MOST_LINES), `… and ${lines.length - MOST_LINES} more lines`]
}

/** What is not fought over, with what people can do about it. */
export function contestedList(contested: readonly Contested[], { rows, value }: Fullness): string | null {
  if (contested.length === 0) return null
  const lines = contested
    .slice(0, rows)
    .map(
      ({ field, reason, ...of }) =>
        `* ${nameOf(of)} ${fieldSentence({ ...field, cause: 'this change' }, value)}: ${prose(reason)}. Find out what changes it, or list it in \`$ignore\`; ${codeSpan(`allow: update ${subjectOf(of)}`)} tries once more.`,
    )
  const more = contested.length > rows ? [`* and ${contested.length - rows} more`] : []
  return ['**Left as it is** (putting it right did not last)', '', ...lines, ...more].join('\n')
}

const MARKS: { readonly [severity in Finding['severity']]: string } = { error: '❌', warning: '⚠️', note: 'ℹ️' }

export function findingsList(findings: readonly Finding[], report: Links, most: number): string | null {
  const rank = { error: 0, warning: 1, note: 2 }
  const sorted = [...findings].sort((a, b) => rank[a.severity] - rank[b.severity])
  const lines = sorted.slice(0, most).map((finding) => {
    const { severity, code, sentence, nextStep, place } = finding
    const where = place === null ? '' : ` ${linked(place, report)}`
    const said = `* ${MARKS[severity]} \`${code}\` ${prose(cut(sentence, 600))} ${prose(cut(nextStep, 400))}${where}`
    const asked = linesOf(finding)
    // GitHub gives a block a button that copies all of it.
    return asked.length === 0 ? said : `${said}\n${fence(asked).replace(/^/gm, '  ')}`
  })
  if (sorted.length > most) lines.push(`* and ${sorted.length - most} more`)
  return lines.length === 0 ? null : lines.join('\n')
}

/** Differs with every run; a comment that differs in nothing else need not be touched. */
export const OF_THIS_RUN = /<!-- this run -->.*?<!-- \/this run -->/gs

export function foot({ plan, digest, effort, commit, runUrl }: Report): string {
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
    : 'There is no ledger yet: what matches is taken under management, and **nothing is deleted**.'
}

/** An undo writes to the server and not to the files. */
export const FILES_SAY_OTHERWISE =
  'The files still say the other thing: revert the pull request as well, or the next merge puts it back.'
