/** What a plan is worth that nobody looked at the server for. Plain words, for Markdown and for a terminal. */
import type { Plan } from '../plan/model/plan.ts'

/** Null for a plan that looked at the server. */
export function assumption({ assumedAt, changes }: Pick<Plan, 'assumedAt' | 'changes'>): string | null {
  if (assumedAt === undefined) return null
  const created = changes.some(({ action }) => action === 'create')
    ? ' What is to be created may exist already; then it is imported instead.'
    : ''
  return `As of ${timeOf(assumedAt)}, without looking at the server: the files are compared with what was applied then, and what was changed in Chatwoot since is not known.${created}`
}

/** Only what has the form of a time is said. */
function timeOf(at: string | null): string {
  const [, day, time] = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)[\d:.]*Z$/.exec(at ?? '') ?? []
  return day === undefined ? 'an unknown time' : `${day} ${time} UTC`
}
