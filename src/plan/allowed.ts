/** What people have said yes to. A yes names one operation and stands where reviewers see it. */
import { nearest } from './nearest.ts'
import { type Action, type Change, type Finding, isKey, subjectOf } from './plan.ts'

/** Operations that people have said yes to, each as `delete inboxes/old`. */
export type Allowed = ReadonlySet<string>

const ACTIONS: readonly string[] = ['create', 'update', 'delete', 'adopt', 'forget'] satisfies Action[]
/** Approvals that are about no change of a plan: `move account/2`, `undo receipts/9001-1`. */
const OTHERS: readonly string[] = ['move', 'undo']

/** A line that is nothing but a yes; around it the marks of lists, quotations, ticked boxes, bold and code. */
const LINE = /^[ \t>*+-]*(?:\d+[.)][ \t]+)?(?:\[[xX]\][ \t]+)?["“'`]*allow["”'`*]*:["”'`*]*[ \t]*(.*)$/gimu

/** An operation is no longer than this; a longer text is not even looked at. */
const LONGEST = 200
/** So many misspelt yeses are told. */
const MOST_TOLD = 20

export function operationOf(change: Pick<Change, 'action' | 'kind' | 'key'>): string {
  return `${change.action} ${subjectOf(change)}`
}

/**
 * The yeses in a description or an input: one on a line, `allow: delete inboxes/old`, or several with commas between. A
 * line with anything else on it says nothing. In an HTML comment nobody sees it, so there it does not count; in a code
 * block everybody does.
 */
export function allowedIn(text: string): Allowed {
  const seen = text.replace(/<!--[\s\S]*?(?:-->|$)/g, '')
  return new Set(
    [...seen.matchAll(LINE)].flatMap(([, list]) => {
      const operations = list!.split(',').map(operationIn)
      return operations.every((operation) => operation !== null) ? operations : []
    }),
  )
}

function operationIn(text: string): string | null {
  if (text.length > LONGEST) return null
  const [, action, kind, key] = /^["“'`*]*(\w+)[ \t]+(\w+)\/(\S+?)["”'`*]*$/u.exec(text.trim()) ?? []
  return action !== undefined && [...ACTIONS, ...OTHERS].includes(action.toLowerCase()) && isKey(key!)
    ? `${action.toLowerCase()} ${kind}/${key}`
    : null
}

/** A yes to what the plan does not hold is most likely misspelt. */
export function withoutOperation(allowed: Allowed, changes: readonly Change[]): Finding[] {
  const operations = changes.map(operationOf)
  return [...allowed]
    .filter((operation) => !operations.includes(operation))
    .slice(0, MOST_TOLD)
    .map((operation) => {
      const guess = nearest(operation, operations)
      return {
        code: 'G-ALLOW-NOTHING',
        severity: 'note',
        place: null,
        subject: null,
        sentence: `Somebody said yes to \`${operation}\`, which is not in this plan.`,
        nextStep: guess === null ? 'It does no harm.' : `Did you mean \`allow: ${guess}\`?`,
      }
    })
}
