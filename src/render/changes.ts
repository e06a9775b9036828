/** The changes of a plan field by field, for engineers. The weightiest come first. */
import type { Json } from '../kinds/model/kind.ts'
import { byWeight, type Weight, weightsOf } from '../plan/approve/weight.ts'
import { type Change, type FieldChange, subjectOf } from '../plan/model/plan.ts'
import type { Share } from './counts.ts'
import type { Page } from './fitting.ts'
import { compareLines, type Line, onlyNearChanges } from './lines.ts'
import type { Report } from './report.ts'
import { cut, fence, oneLine } from './safe.ts'
import { inOrderOf, literal, passage, shown } from './values.ts'

export type Row = Pick<Share, 'change' | 'fields'>

interface Order {
  readonly place: ReadonlyMap<Change, number>
  readonly weights: ReadonlyMap<Change, Weight>
}

/** One text is tried at many lengths; what is heavy in a plan does not change in between. */
const orders = new WeakMap<Report['plan'], Order>()

export function orderOf(plan: Report['plan']): Order {
  const known = orders.get(plan)
  if (known !== undefined) return known
  const place = new Map(byWeight(plan).map((change, index) => [change, index]))
  const order = { place, weights: weightsOf(plan) }
  orders.set(plan, order)
  return order
}

/** The rows of a plan in the order in which people read them. */
export function sorted<R extends Row>(rows: readonly R[], plan: Report['plan']): R[] {
  const { place } = orderOf(plan)
  // What is held has no place in the plan: it comes as it is given.
  const rank = ({ change }: R) => place.get(change) ?? 0
  return rows.toSorted((a, b) => rank(a) - rank(b))
}

/** Field by field, before and after: of as many changes as there is room for. */
export function details(of: readonly Row[], report: Report, page: Page, title = 'Field by field'): string | null {
  const rows = sorted(of, report.plan).filter(({ fields, change }) => change.action !== 'delete' && fields.length > 0)
  const lines = rows.flatMap((row) => rowLines(row, page, page) ?? rowLines(row, page, LITTLE) ?? [])
  return lines.length === 0
    ? null
    : `<details><summary>${title}</summary>\n\n${fence(lines.slice(0, -1), 'diff')}\n\n</details>`
}

type Limits = Pick<Page, 'lines' | 'line'>
/** How much of a value there is where not all of it has room. */
const LITTLE: Limits = { lines: 60, line: 2000 }

/** Null where there is no room for them. */
function rowLines({ change, fields }: Row, page: Page, limits: Limits): string[] | null {
  if (page.budget.left <= 0 || page.space.left < 0) return null
  const told = fields.map((field) => ({ field, ...fieldLines(field, limits) }))
  const id = change.id === null ? '' : `  (id ${change.id})`
  const lines = [`  ${cut(subjectOf(change), 200)}${id}`, ...told.flatMap((one) => one.lines), ''].map(oneLine)
  const bytes = new TextEncoder().encode(lines.join('\n')).length + 1
  if (bytes > page.budget.left) return null
  page.budget.left -= bytes
  for (const { field, isWhole } of told) if (isWhole) page.seen.add(field)
  return lines
}

function fieldLines(field: FieldChange, most: Limits): { readonly lines: string[]; readonly isWhole: boolean } {
  const path = cut(field.path, 200)
  const { lines, isShort, isWhole, more } = comparedField(field, most)
  return {
    isWhole,
    lines: [
      ...(isShort ? [] : [`    ${path}`]),
      ...lines.map(({ sign, text }) => `${sign}   ${isShort ? `${path}  ` : '  '}${text}`),
      ...(more > 0 ? [`      … and ${more} more lines`] : []),
    ],
  }
}

interface Compared {
  readonly lines: readonly Line[]
  /** Each side stands on one line. */
  readonly isShort: boolean
  readonly isWhole: boolean
  /** How many lines are left out. */
  readonly more: number
}

/** Both sides of a field, line by line. */
export function comparedField(field: Pick<FieldChange, 'live' | 'desired'>, most: Limits): Compared {
  const [before, after] = [linesOf(inOrderOf(field.desired, field.live)), linesOf(field.desired)]
  const isShort = before.length <= 1 && after.length <= 1
  const compared = isShort
    ? [...before.map((text): Line => ({ sign: '-', text })), ...after.map((text): Line => ({ sign: '+', text }))]
    : onlyNearChanges(compareLines(before, after))
  const { lines, isWhole } = shortened(compared.slice(0, most.lines), most.line)
  const more = compared.length - lines.length
  return { lines, isShort, isWhole: isWhole && more === 0, more }
}

/** A long line that became another is shown where the two differ. */
function shortened(lines: readonly Line[], max: number): { readonly lines: Line[]; readonly isWhole: boolean } {
  const found: Line[] = []
  let isWhole = true
  for (let at = 0; at < lines.length; ) {
    const gone = runOf(lines, at, '-')
    const fresh = runOf(lines, at + gone, '+')
    const isPaired = gone > 0 && gone === fresh
    const pairs = Array.from({ length: isPaired ? gone : 1 }, (_, index) =>
      isPaired
        ? passage(lines[at + index]!.text, lines[at + gone + index]!.text, max)
        : passage(lines[at]!.text, '', max),
    )
    isWhole &&= pairs.every((pair) => pair.isWhole) || (!isPaired && lines[at]!.sign === ' ')
    if (isPaired) {
      found.push(...pairs.map(({ before: text }): Line => ({ sign: '-', text })))
      found.push(...pairs.map(({ after: text }): Line => ({ sign: '+', text })))
    } else found.push({ sign: lines[at]!.sign, text: cut(lines[at]!.text, max) })
    at += isPaired ? gone + fresh : 1
  }
  return { lines: found, isWhole }
}

function runOf(lines: readonly Line[], from: number, sign: Line['sign']): number {
  let length = 0
  while (lines[from + length]?.sign === sign) length++
  return length
}

/** A value on as many lines as make it readable. */
function linesOf(value: Json | undefined): string[] {
  if (value === undefined) return []
  const whole = literal(value)
  if (typeof value === 'string') return value.includes('\n') ? value.split('\n') : [whole]
  return whole.length <= 100 ? [whole] : JSON.stringify(shown(value), null, 2).split('\n')
}
