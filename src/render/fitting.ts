/** How much of a plan goes into a text: all of it when it fits, and the weightiest of it when it does not. */
import { operationOf } from '../plan/approve/allowed.ts'
import { type Change, type FieldChange, type Finding, isWrite } from '../plan/model/plan.ts'
import { many, type Share } from './counts.ts'
import type { Written } from './words/written.ts'

/** Where a text goes. */
export interface Room {
  /** In UTF-8. */
  readonly maxBytes: number
  readonly steps: readonly Step[]
  /** Operations that the other text of the same run shows in full; null where there is no other. */
  readonly elsewhere: ReadonlySet<string> | null
  /** Rows of the same report that another text has made. */
  readonly made?: MadeRows
}

export interface Fullness {
  /** Characters of one value in a table, and how many fields of one change stand there. */
  readonly value: number
  readonly fields: number
  /** How many bytes there are for field by field, and how much of one value stands there. */
  readonly details: number
  readonly lines: number
  readonly line: number
  /** How many rows are told in full; after them the weighty ones get a short line each, the others are counted. */
  readonly rows: number
  readonly brief: number
  readonly findings: number
  readonly links: boolean
}

/** One attempt at a text. What is rendered in full is put into `seen`: a change for its row, a field for its values. */
export interface Page extends Fullness {
  readonly to: Room
  /** Bytes for field by field: what is taken there is no longer left. */
  readonly budget: { left: number }
  /** Characters that rows may still take: an attempt with less than none does not fit, whatever comes after them. */
  readonly space: { left: number }
  readonly seen: Set<Change | FieldChange>
  /** Lines that the first screen still has, and whether nothing stands on it yet. */
  readonly screen: { left: number; isEmpty: boolean }
  /** Findings that stand beside the change they are about. */
  readonly told: Set<Finding>
  readonly made: MadeRows
}

/** Rows that another attempt has made, by what was to go into them. */
type MadeRows = WeakMap<Row, Map<string, { readonly its: Written; readonly seen: Page['seen'] }>>

export interface Rendered {
  readonly text: string
  /** The operations that stand in it in full, as `delete labels/bug`. */
  readonly shown: ReadonlySet<string>
}

/** A change, or some of its fields. */
type Row = Pick<Share, 'change' | 'fields'>

/** Of something as many as `most`; `isInBytes` where that is the room which the rest of the text leaves. */
interface Step {
  readonly of: (most: number) => Fullness
  readonly isExact?: true
  readonly isInBytes?: true
}

const ALL = Number.POSITIVE_INFINITY
/** Lines of 80 characters that people see at first, the headline included. */
const SCREEN = 12 - 1
/** Bytes of what stands around field by field. */
const FRAME = 1000
const FULL: Fullness = {
  value: 120,
  fields: 4,
  details: ALL,
  lines: 60,
  line: 2000,
  rows: ALL,
  brief: ALL,
  findings: ALL,
  links: true,
}
const FEWER_ROWS: readonly Step[] = [
  { of: () => ({ ...FULL, details: 0, findings: 50, links: false }), isExact: true },
  { of: (rows) => ({ ...FULL, value: 60, details: 0, findings: 20, links: false, rows }) },
  { of: (brief) => ({ ...FULL, value: 30, fields: 2, details: 0, findings: 3, links: false, rows: 0, brief }) },
]

/** GitHub takes 65,536 characters, but has been seen to drop what is longer without a word. */
export const COMMENT: Room = {
  maxBytes: 60_000,
  steps: [{ of: (details) => ({ ...FULL, details }), isInBytes: true }, ...FEWER_ROWS],
  elsewhere: null,
}

/** GitHub drops a step's summary of more than 1 MiB as a whole. */
export const SUMMARY: Room = {
  maxBytes: 1_000_000,
  steps: [{ of: (details) => ({ ...FULL, lines: 10_000, line: 400_000, details }), isInBytes: true }, ...FEWER_ROWS],
  elsewhere: null,
}

/** The fullest text that fits. */
export function fitting(room: Room, changes: readonly Change[], render: (page: Page) => string): Rendered {
  const { made = new WeakMap() } = room
  const attempt = (fullness: Fullness): Rendered & { readonly bytes: number; readonly fits: boolean } => {
    const page: Page = {
      ...fullness,
      to: room,
      budget: { left: fullness.details },
      space: { left: room.maxBytes },
      seen: new Set(),
      screen: { left: SCREEN, isEmpty: true },
      told: new Set(),
      made,
    }
    const text = render(page)
    const shown = new Set(changes.filter((change) => isShown({ change, fields: change.fields }, page)).map(operationOf))
    const bytes = new TextEncoder().encode(text).length
    return { text, shown, bytes, fits: bytes <= room.maxBytes }
  }
  for (const { of, isExact, isInBytes } of room.steps) {
    const whole = attempt(of(ALL))
    if (whole.fits) return whole
    if (isExact) continue
    const least = attempt(of(0))
    if (least.fits && isInBytes) {
      const filled = attempt(of(room.maxBytes - least.bytes - FRAME))
      return filled.fits ? filled : least
    }
    if (least.fits) return most((count) => attempt(of(count)), least)
  }
  return attempt(room.steps.at(-1)!.of(0))
}

/** The attempt with the highest count that fits; `least` is the one with none. */
function most<A extends { readonly fits: boolean }>(attempt: (count: number) => A, least: A): A {
  let [best, below, above] = [least, 0, 1]
  for (let next = attempt(above); next.fits; next = attempt(above)) [best, below, above] = [next, above, above * 2]
  while (above - below > 1) {
    const middle = (below + above) >> 1
    const next = attempt(middle)
    if (next.fits) [best, below] = [next, middle]
    else above = middle
  }
  return best
}

/** What stands in a deletion's row is all there is to it; of others every field has to be there, both its sides. */
function isShown({ change, fields }: Row, { seen }: Pick<Page, 'seen'>): boolean {
  return seen.has(change) && (change.action === 'delete' || fields.every((field) => seen.has(field)))
}

/** The same twice, for the comment (or the issue) and for the job summary, and what was shown in either. */
export function inBoth(render: (room: Room) => Rendered) {
  const made: MadeRows = new WeakMap()
  const summary = render({ ...SUMMARY, made })
  const comment = render({ ...COMMENT, elsewhere: summary.shown, made })
  return { comment: comment.text, summary: summary.text, shown: summary.shown.union(comment.shown) }
}

/** A part that may be missing, where what comes before it has left room for all of it. */
export function whereThereIsRoom(part: string | null, { budget }: Pick<Page, 'budget'>): string | null {
  const bytes = part === null ? 0 : new TextEncoder().encode(part).length
  if (bytes > budget.left) return null
  budget.left -= bytes
  return part
}

/** That something is not on the page, and where it is. To be asked when the rest of the page is there. */
export function whatIsLeft(
  { runUrl }: { readonly runUrl: string | null },
  rows: readonly Row[],
  page: Page,
  isReview = true,
): string | null {
  const { elsewhere } = page.to
  const missing = rows.filter((row) => isWrite(row.change) && !isShown(row, page))
  const left = [...new Set(missing.map(({ change }) => operationOf(change)))]
  const nowhere = left.filter((operation) => !elsewhere?.has(operation)).length
  const there = left.length - nowhere
  const summary = runUrl === null ? 'the job summary' : `the [job summary](${runUrl})`
  const lines = [
    ...(there > 0
      ? [`ℹ️ **Not everything fits here**: ${verbed(there, 'is', 'are')} shown in full only in ${summary}.`]
      : []),
    ...(nowhere > 0
      ? [
          `⚠️ **${verbed(nowhere, 'is', 'are')} too long to be shown in full**${isReview ? ` and ${nowhere === 1 ? 'does' : 'do'} not count as reviewed` : ''}; \`plan.txt\`, in the folder of the output \`plan\`, has everything.`,
        ]
      : []),
  ]
  return lines.length === 0 ? null : lines.join('\n\n')
}

function verbed(count: number, one: string, more: string): string {
  return `${many(count, 'change')} ${count === 1 ? one : more}`
}
