/** The fields of a change, both sides line by line: folded, for engineers. */
import type { Change, FieldChange } from '../../plan/model/plan.ts'
import { comparedField } from '../changes.ts'
import type { Line } from '../lines.ts'
import { cut, oneLine } from '../safe.ts'
import { unseen } from './inline.ts'
import { html, type Markup } from './markup.ts'

/** Of one field: what is longer is cut in the middle. */
const LIMITS = { lines: 1000, line: 20_000 }
/** Bytes of all folds of a page, so that a browser opens it at once. */
const MOST = 4_000_000

/** What is taken from it is no longer left for the changes that come later. */
export interface Budget {
  left: number
}

export function newBudget(): Budget {
  return { left: MOST }
}

type Sides = Pick<FieldChange, 'path' | 'live' | 'desired'>

/** Null where there is nothing to tell. What a deletion takes away is told as well. */
export function fieldsOf(change: Change, fields: readonly FieldChange[], budget: Budget): Markup | null {
  const all: readonly Sides[] =
    change.action === 'delete' ? Object.entries(change.before).map(([path, live]) => ({ path, live })) : fields
  if (all.length === 0) return null
  const content = budget.left > 0 ? html`<div class="fields">${all.map(fieldOf)}</div>` : TOO_LONG
  budget.left -= String(content).length
  return html`<details><summary>Field by field</summary>${budget.left < 0 ? TOO_LONG : content}</details>`
}

const TOO_LONG = html`<p>Too long for this page: plan.json of a run, and the option --json, have everything.</p>`

function fieldOf(field: Sides): Markup {
  const { lines, more } = comparedField(field, LIMITS)
  return html`<h4><code>${oneLine(cut(field.path, 200))}</code></h4><pre tabindex="0">${lines.map(lineOf)}${more > 0 && `… and ${more} more lines`}</pre>`
}

function lineOf({ sign, text }: Line): Markup {
  const line = html`${sign} ${oneLine(text)}\n`
  if (sign === '-') return html`<del>${unseen('removed: ')}${line}</del>`
  return sign === '+' ? html`<ins>${unseen('added: ')}${line}</ins>` : line
}
