/** What people have approved. An approval names one operation and stands where reviewers see it. */
import { nearest } from '../match/nearest.ts'
import { isKey } from '../model/key.ts'
import { type Action, type Change, type Finding, subjectOf } from '../model/plan.ts'
import { linesSeen } from './seen.ts'

/** Operations that people have approved, each as `delete inboxes/old`. */
export type Allowed = ReadonlySet<string>

const ACTIONS: readonly string[] = ['create', 'update', 'delete', 'adopt', 'forget'] satisfies Action[]
/** Approvals that are about no change of a plan: `move account/2`, `undo receipts/9001-1`. */
const OTHERS: readonly string[] = ['move', 'undo']

/** A line that is nothing but approvals; around it the marks of lists, quotations, ticked boxes, bold and code. */
const LINE = /^[ \t>*+-]*(?:\d+[.)][ \t]+)?(?:\[[xX]\][ \t]+)?["“'`]*allow["”'`*]*:["”'`*]*[ \t]*(.*)$/iu
/** What looks meant as one, wherever it stands. */
const MEANT =
  /\ballow[^\w\s]{0,6}:[^\w\s]{0,6}\s{0,3}[^\w\s]{0,6}((?:create|update|delete|adopt|forget|move|undo)[ \t]+\w+\/[\p{L}\p{M}\p{N}._@+-]{1,100})/giu

/** An operation is no longer than this; a longer text is not even looked at. */
const LONGEST = 200
/** So many misspelt approvals are reported. */
const MOST_TOLD = 20

export function operationOf(change: Pick<Change, 'action' | 'kind' | 'key'>): string {
  return `${change.action} ${subjectOf(change)}`
}

/** An approval that is written and does not count, with half a sentence about it. */
interface Ignored {
  readonly written: string
  readonly because: string
}

export interface Approvals {
  readonly allowed: Allowed
  readonly ignored: readonly Ignored[]
}

/**
 * The approvals in a description or an input: one on a line, `allow: delete inboxes/old`, or several with commas between.
 * A line with anything else on it says nothing, and neither does what a reviewer may not see (`seen.ts`).
 */
export function approvalsIn(text: string): Approvals {
  const allowed = new Set<string>()
  const others: Ignored[] = []
  for (const { text: line, raw, unseen } of linesSeen(text)) {
    const list = LINE.exec(line)?.[1]
    const operations = list?.split(',').map(operationIn) ?? []
    if (list !== undefined && unseen === null) {
      if (operations.every((operation) => operation !== null))
        for (const operation of operations) allowed.add(operation)
      else others.push({ written: line.trim(), because: 'it names no operation such as `delete inboxes/old`' })
      continue
    }
    for (const [, operation] of raw.matchAll(MEANT)) others.push({ written: operation!, because: unseen ?? NOT_ALONE })
  }
  const ignored = new Map(others.map((one) => [one.written, one]))
  return { allowed, ignored: [...ignored.values()].filter(({ written }) => !allowed.has(written)) }
}

const NOT_ALONE = 'it does not stand alone on its line, or in an HTML comment'

export function allowedIn(text: string): Allowed {
  return approvalsIn(text).allowed
}

/** What is written and does not count is told, or its author waits for it in vain. */
export function ignoredNotes(...texts: readonly string[]): Finding[] {
  return texts
    .flatMap((text) => approvalsIn(text).ignored)
    .slice(0, MOST_TOLD)
    .map(({ written, because }) => ({
      code: 'G-ALLOW-IGNORED',
      severity: 'note',
      place: null,
      subject: null,
      sentence: `The approval \`${written}\` does not count: ${because}.`,
      nextStep: 'Put `allow: …` on a line of its own, in a paragraph of its own, above any HTML.',
    }))
}

function operationIn(text: string): string | null {
  if (text.length > LONGEST) return null
  const [, action, kind, key] = /^["“'`*]*(\w+)[ \t]+(\w+)\/(\S+?)["”'`*]*$/u.exec(text.trim().normalize()) ?? []
  return action !== undefined && [...ACTIONS, ...OTHERS].includes(action.toLowerCase()) && isKey(key!)
    ? `${action.toLowerCase()} ${kind}/${key}`
    : null
}

export function isApproved(change: Change): string {
  return `\`${operationOf(change)}\` is approved.`
}

/** Each approval that counts and that no guard has named (`said`): a reviewer sees all that was approved. */
export function approved(allowed: Allowed, changes: readonly Change[], said: readonly Finding[]): Finding[] {
  const named = new Set(said.map(({ nextStep }) => nextStep))
  return changes
    .filter((change) => allowed.has(operationOf(change)) && !named.has(isApproved(change)))
    .map((change) => ({
      code: 'G-ALLOWED',
      severity: 'note',
      place: null,
      subject: subjectOf(change),
      sentence: isApproved(change),
      nextStep: 'The description of the pull request, the input "allow" or the option --allow says so.',
    }))
}

/** An approval of what the plan does not hold is most likely misspelt. */
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
        sentence: `Somebody approved \`${operation}\`, which is not in this plan.`,
        nextStep: guess === null ? 'It does no harm.' : `Did you mean \`allow: ${guess}\`?`,
      }
    })
}
