/** The top of the page: the worst first, what happens next, and what the page is about. */
import { hasErrors, stopsApply } from '../../plan/model/stopping.ts'
import { assumption } from '../assumed.ts'
import { headline } from '../comment.ts'
import { countsOf, many } from '../counts.ts'
import { exactlyThis, nextSentence } from '../next.ts'
import { outcomeHeadline } from '../outcome.ts'
import { FILES_SAY_OTHERWISE } from '../parts.ts'
import { cut } from '../safe.ts'
import { capital } from './change.ts'
import { link, sentence, value } from './inline.ts'
import { html, type Markup } from './markup.ts'
import type { HtmlReport } from './report.ts'

/** `Chatwoot plan` */
export function kindOf({ mode, undoes }: HtmlReport): string {
  if (mode === 'undo') return `Chatwoot undo${undoes === undefined ? '' : ` of run ${cut(undoes, 100)}`}`
  return `Chatwoot ${mode === 'resync' ? 're-sync' : mode}`
}

/** `1 deletion, 2 changes` */
export function titleOf(report: HtmlReport): string {
  const { plan, mode, outcomes } = report
  if (outcomes !== null) return capital(outcomeHeadline(outcomes, plan.held.length).replaceAll('**', ''))
  if (mode !== 'drift') return capital(headline(report))
  const { drift } = countsOf(plan)
  return drift === 0 ? 'No drift' : `${many(drift, 'resource')} changed in Chatwoot`
}

export function headOf(report: HtmlReport): Markup {
  const { tone, text } = nextOf(report)
  return html`<header>
<p class="about">${kindOf(report)}</p>
<h1>${titleOf(report)}</h1>
<p class="next ${tone}">${sentence(text)}</p>
${report.unkept != null && html`<p class="next error">${sentence(cut(report.unkept, 2000))}</p>`}
${!report.plan.hasLedger && html`<p class="lead">There is no ledger yet, so nothing is managed: what Chatwoot has already is imported, and <b>nothing is deleted</b>.</p>`}
${tilesOf(report)}
</header>`
}

interface Next {
  readonly tone: 'error' | 'warning' | 'note' | 'good'
  readonly text: string
}

function nextOf(report: HtmlReport): Next {
  const { plan, mode, outcomes, isLaptop } = report
  const isBlocked = plan.findings.some(stopsApply)
  if (outcomes !== null) return doneOf(report, isBlocked)
  const assumed = assumption(plan)
  if (assumed !== null) return { tone: 'warning', text: assumed }
  if (mode === 'drift')
    return countsOf(plan).drift === 0
      ? { tone: 'good', text: 'The server says what was applied last.' }
      : { tone: 'warning', text: DRIFTED }
  const { changes, deletes } = countsOf(plan)
  const writes = changes > 0
  const tone = hasErrors(plan) ? 'error' : deletes > 0 ? 'warning' : writes ? 'note' : 'good'
  if (mode === 'undo') return { tone, text: undoSentence(isBlocked || !writes, report) }
  return { tone, text: isLaptop ? laptopSentence(plan, writes) : nextSentence(report)! }
}

/** What became of it. */
function doneOf({ plan, mode, outcomes }: HtmlReport, isBlocked: boolean): Next {
  const then = mode === 'undo' ? ` ${FILES_SAY_OTHERWISE}` : ''
  if (isBlocked) return { tone: 'error', text: 'Nothing is applied until the errors are fixed.' }
  if (!outcomes!.every(({ state }) => state === 'applied')) {
    const again =
      mode === 'undo'
        ? 'Undo the same run again to go on with what was not done.'
        : 'The next run goes on with what was not done: run it again, or push a correction.'
    return { tone: 'error', text: again + then }
  }
  return plan.held.length + plan.contested.length > 0
    ? { tone: 'warning', text: `Everything is done but what is held or left as it is.${then}` }
    : { tone: 'good', text: `Everything is done.${then}` }
}

const DRIFTED =
  'This is how the files would put it back; nothing happens until somebody decides. An apply or a re-sync puts it back, an export with `only-declared` takes it into the files, and `$ignore` leaves a field to people.'

function undoSentence(isNothing: boolean, { digest, isLaptop }: HtmlReport): string {
  if (isNothing) return 'Nothing is done.'
  return isLaptop
    ? `Nothing is done yet. An undo writes exactly this. ${FILES_SAY_OTHERWISE}`
    : `Nothing is done yet. To carry this out, run the mode \`undo\` again with \`confirm-plan\`: \`${digest.slice(0, 12)}\`. ${FILES_SAY_OTHERWISE}`
}

function laptopSentence(plan: HtmlReport['plan'], writes: boolean): string {
  if (plan.findings.some(stopsApply)) return 'An apply writes nothing until the errors are fixed.'
  if (!writes) return 'An apply writes nothing to Chatwoot.'
  return `An apply writes ${exactlyThis(plan)}.`
}

/** How many of what, without what there is none of. */
function tilesOf({ plan }: HtmlReport): Markup | null {
  const { creates, updates, deletes, adopts, forgets, held } = countsOf(plan)
  const tiles = [
    [deletes, 'delete', deletes === 1 ? 'deletion' : 'deletions'],
    [updates, 'update', updates === 1 ? 'change' : 'changes'],
    [creates, 'create', creates === 1 ? 'creation' : 'creations'],
    [adopts, 'adopt', 'imported'],
    [forgets, 'forget', 'no longer managed'],
    [held, 'held', 'held'],
    [plan.contested.length, 'held', 'left as it is'],
    [plan.unchanged, 'same', 'unchanged'],
  ] as const
  const some = tiles.filter(([count]) => count > 0)
  if (some.length === 0) return null
  return html`<ul class="tiles" aria-label="Counts">${some.map(([count, sign, text]) => html`<li class="${sign}"><b>${count}</b> ${text}</li>`)}</ul>`
}

/** At the end of the page: where, when and from what. */
export function footOf(report: HtmlReport): Markup {
  const { plan, digest, effort, server, folder, runUrl, dashboardUrl, repositoryUrl } = report
  const commit = report.head ?? report.commit
  const release = [server?.version, server?.edition === undefined ? null : `${server.edition} edition`]
  const facts: readonly (readonly [string, Markup | null])[] = [
    ['Account', link(dashboardUrl, `account ${report.account}`)],
    ['Server', server && html`${link(server.address, server.address)} ${release.filter(Boolean).join(', ')}`],
    ['Folder', folder === undefined ? null : value(cut(folder, 200))],
    [
      'Commit',
      commit === null ? null : link(repositoryUrl && `${repositoryUrl}/commit/${commit}`, value(commit.slice(0, 7))),
    ],
    ['Made', html`<time datetime="${report.at}">${report.at.slice(0, 16).replace('T', ' ')} UTC</time>`],
    ['Plan', html`<code class="digest">${digest}</code>`],
    ['Left alone', plan.assumedAt === undefined ? html`${plan.unmanaged} unmanaged` : null],
    [
      'Requests',
      html`${many(effort.reads, 'read')}, ${many(effort.writes, 'write')}, ${many(effort.retries, 'retry', 'retries')}, ${effort.seconds.toFixed(1)} s`,
    ],
    ['Run', runUrl === null ? null : link(runUrl, 'on GitHub')],
  ]
  return html`<footer><h2>About this report</h2><dl>${facts.map(([name, content]) => content !== null && html`<div><dt>${name}</dt><dd>${content}</dd></div>`)}</dl></footer>`
}
