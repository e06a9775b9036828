/** How a comment ends: what happens next, and what the team has to say. */
import { isWrite } from '../plan/model/plan.ts'
import { hasErrors, stopsApply } from '../plan/model/stopping.ts'
import type { Report } from './report.ts'
import { cut, visible } from './safe.ts'

/** Null where nobody has looked at the server: the text says what that means. */
export function whatNext(report: Report): string | null {
  const { docsUrl } = report
  const sentence = nextSentence(report)
  if (sentence === null) return null
  const docs = docsUrl == null ? '' : ` [How to read this](${docsUrl}/reading-a-plan.md)`
  return `${sentence} After a push, or an edit of this description, the plan is made again.${docs}`
}

/** What merging does, in plain words. */
export function nextSentence({ plan }: Pick<Report, 'plan'>): string | null {
  if (plan.assumedAt !== undefined) return null
  const what = plan.findings.some(stopsApply)
    ? 'Merging applies nothing until the errors are fixed.'
    : plan.changes.some(isWrite)
      ? `Merging applies ${exactlyThis(plan)}.`
      : 'Merging changes nothing in Chatwoot.'
  return `${what}${plan.held.length === 0 ? '' : ' What is held stays as it is.'}`
}

/** Errors of lint rules and rule tests stop no apply. */
export function exactlyThis(plan: Report['plan']): string {
  return `exactly this${hasErrors(plan) ? ', with the errors: fix them first' : ''}`
}

/** GitHub takes 65,536 characters in all. */
const MOST = 2000

/** Markdown of the team's own: the workflow says it, so it may be anything but what would pass for ours. */
export function footer({ footer: text = '' }: Report): string {
  return visible(cut(text.trim(), MOST)).replaceAll('<!--', '&lt;!--')
}
