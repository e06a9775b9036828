/** What is held: left as it is because of what happened in Chatwoot, while everything else goes on. */
import type { Change, Finding } from '../plan/plan.ts'
import { type Fullness, findingsList, type Links } from './parts.ts'

/** Whether a finding is more than the reason why something is held. */
export function isAboutAll({ holds }: Finding): boolean {
  return holds === undefined
}

/** In Markdown, with what can be done about each; null for nothing. */
export function heldList(findings: readonly Finding[], report: Links, { findings: most }: Fullness): string | null {
  const some = findings.filter((finding) => !isAboutAll(finding))
  const list = findingsList(some, report, most)
  return list === null ? null : `**Held** (left as it is; everything else goes on)\n\n${list}`
}

/** Whether nobody changed it: what it names was deleted, and is there again under another number. */
export function isOfGone({ action, fields }: Change): boolean {
  return action === 'update' && fields.every(({ namesGone }) => namesGone)
}
