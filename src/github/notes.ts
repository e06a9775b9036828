import { comparable } from './ours.ts'

/** People write below this line of an issue or a pull request; above it everything is ours. */
export const NOTES_LINE = '<!-- your own notes below this line are kept -->'

/** What people wrote below the line, or ''. */
export function notesOf(body: string | null | undefined): string {
  const text = comparable(body)
  const at = text.indexOf(`\n${NOTES_LINE}`)
  return at === -1 ? '' : text.slice(at + NOTES_LINE.length + 1).replace(/^\n/, '')
}

/** What stands above the line. */
export function ownPart(body: string): string {
  const [text = ''] = body.split(`\n${NOTES_LINE}`)
  return text.trimEnd()
}

export function withNotes(own: string, notes: string): string {
  return `${own}\n\n${NOTES_LINE}${notes === '' ? '' : `\n${notes}`}`
}
