/** What a change does, in a sentence that a support lead can review. */
import { kindNamed } from '../kinds/index.ts'
import type { Json } from '../kinds/model/kind.ts'
import type { Change, Contested, FieldChange } from '../plan/model/plan.ts'
import type { Page } from './fitting.ts'
import type { Report } from './report.ts'
import { codeSpan, cut } from './safe.ts'
import { literal } from './values.ts'
import { fieldPiece } from './words/field.ts'
import { linkedName, markdownLook, pageOf } from './words/markdown.ts'
import { isSilent, type Piece } from './words/piece.ts'
import { keptPiecesOf, nameFrom } from './words/pieces.ts'
import { type Written, written } from './words/written.ts'

/** `**Inbox** \`Mobile App API\`` */
export function nameOf({ kind, title }: Pick<Change, 'kind' | 'title'>, page: string | null = null): string {
  const { noun } = kindNamed(kind).words
  return `**${noun[0]!.toUpperCase()}${noun.slice(1)}** ${linkedName(cut(title, 100), page)}`
}

/** That a temporary name is used to swap names, where the change has one; else nothing. */
export function byWayOf({ aside }: Change, span: (value: Json) => string): string {
  return aside === undefined
    ? ''
    : `uses a temporary name to swap: for a moment it is called ${Object.values(aside).map(span).join(', ')}`
}

/** How much of a change there is room for: characters of one value, half sentences, and characters in all. */
export interface Measure {
  readonly value: number
  readonly pieces: number
  readonly all: number
}

/** What a change does. `fields` may be only some of those of the change; what stands there whole counts as seen. */
export function changeSentence(
  change: Change,
  fields: readonly FieldChange[],
  report: Report,
  page: Page,
  most: Measure,
): Written {
  const of = nameOf(change, page.links ? pageOf(report, change.kind, change.id) : null)
  const third = byWayOf(change, (value) => codeSpan(cut(literal(value), most.value)))
  const { text, isWhole } = body(keptPiecesOf(change, fields, report), report, page, most)
  const { says, lead } = frameOf(change)
  return { text: `${of}${says}${text === '' ? '' : `${lead}${text}`}${third === '' ? '' : `; ${third}`}`, isWhole }
}

/** Plain words: what is said behind the name, and what leads to the particulars where there are any. */
export function frameOf(change: Change): { readonly says: string; readonly lead: string } {
  const { words, safety } = kindNamed(change.kind)
  const isDrift = change.cause === 'drift'
  switch (change.action) {
    case 'create':
      return { says: isDrift ? ' was deleted in Chatwoot; it is made again' : '', lead: ': ' }
    case 'delete': {
      const lost = words.loses === '' ? '' : `: ${words.loses}`
      return {
        says: `${lost}${safety.deletion.when === 'later' ? '. It cannot be undone' : ''}`,
        lead: lost === '' ? ': until now ' : '. Until now: ',
      }
    }
    case 'adopt':
      return { says: ` (id ${change.id})${isDrift ? ' again, under its new id' : ''}`, lead: '' }
    case 'forget':
      return {
        says: isDrift ? ' is gone from the server and is forgotten' : ' stays on the server and is no longer managed',
        lead: '',
      }
    case 'update':
      return { says: '', lead: ': ' }
  }
}

function body(pieces: readonly Piece[], report: Report, page: Page, most: Measure): Written {
  const look = markdownLook(report, page.links)
  const silent = pieces.filter(isSilent)
  const spoken = pieces.filter((one) => !isSilent(one))
  const shown: { readonly piece: Piece; readonly its: Written }[] = []
  let room = most.all
  for (const piece of spoken.slice(0, most.pieces)) {
    const its = written(piece, look, most.value)
    room -= lengthOf(its.text)
    if (room < 0 && shown.length > 0) break
    shown.push({ piece, its })
  }
  const left = spoken.length - shown.length
  const hidden = new Set(
    spoken.flatMap((piece) => {
      const its = shown.find((one) => one.piece === piece)?.its
      return its?.isWhole && piece.showsAll ? [] : piece.fields
    }),
  )
  for (const { fields } of [...silent, ...shown.map(({ piece }) => piece)])
    for (const field of fields) if (!hidden.has(field)) page.seen.add(field)
  const text = shown.reduce(
    (all, { piece, its }) => (all === '' ? its.text : `${all}${piece.goesOn ? ' ' : '; '}${its.text}`),
    '',
  )
  return {
    text: left > 0 ? `${text}; and ${left} more` : text,
    isWhole: left === 0 && shown.every(({ its }) => its.isWhole),
  }
}

/** What of a Markdown text people see: no addresses, no marks. */
export function lengthOf(markdown: string): number {
  return markdown.replace(/\]\([^)\s]*\)|[*`[\]~]/g, '').length
}

/** What is left as it is: `color: #1 → #2`. */
export function contestedSentence({ field, kind }: Contested, report: Report, page: Page): string {
  const telling = { kind: kindNamed(kind), nameOf: nameFrom(report.plan), marks: report.marks }
  return written(fieldPiece({ ...field, cause: 'this change' }, telling), markdownLook(report, page.links), page.value)
    .text
}
