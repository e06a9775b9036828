/** Rules that read a finished plan and forbid what nobody has said yes to. They never change it: it is shown as it is. */
import { kindNamed } from '../kinds/index.ts'
import { type Change, type Finding, subjectOf } from './plan.ts'

/** Operations that people have said yes to, each as `delete inboxes/old`. */
export type Allowed = ReadonlySet<string>

/** The yeses in a description or an input: one on a line, `allow: delete inboxes/old`. */
export function allowedIn(text: string): Allowed {
  return new Set(
    [...text.matchAll(/^[ \t>*-]*`?allow:[ \t]*(\w+)[ \t]+([\w/.@+-]+)`?[ \t]*\r?$/gmu)].map(
      ([, action, subject]) => `${action} ${subject}`,
    ),
  )
}

export function guard(changes: readonly Change[], allowed: Allowed): Finding[] {
  return changes.filter((change) => needsYes(change) && !allowed.has(operationOf(change))).map(withoutYes)
}

function needsYes({ action, kind }: Change): boolean {
  return action === 'delete' && kindNamed(kind).deletion.needsYes === true
}

function withoutYes(change: Change): Finding {
  const { noun, deletion } = kindNamed(change.kind)
  return {
    code: 'G-NEEDS-YES',
    severity: 'error',
    place: null,
    subject: subjectOf(change),
    sentence: `Deleting the ${noun} ${subjectOf(change)} needs a yes: ${deletion.loses}.`,
    nextStep: `Add the line \`allow: ${operationOf(change)}\` to the description of the pull request; or list it in "$forget" to leave it on the server.`,
  }
}

function operationOf(change: Change): string {
  return `${change.action} ${subjectOf(change)}`
}
