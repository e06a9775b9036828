/** One line for a change or a field, in words a support lead can review. */
import { kindNamed } from '../kinds/index.ts'
import type { Change, FieldChange } from '../plan/plan.ts'
import { codeSpan, cut } from './safe.ts'
import { isBlank, literal } from './values.ts'

/** `**Inbox** \`Mobile App API\`` */
export function nameOf({ kind, title }: Pick<Change, 'kind' | 'title'>, where: 'line' | 'cell' = 'line'): string {
  const { noun } = kindNamed(kind)
  return `**${noun[0]!.toUpperCase()}${noun.slice(1)}** ${codeSpan(cut(title, 100), where)}`
}

/** What becomes of a field: `` `color`: `"#1"` → `"#2"` ``, or that it is switched on or off. */
export function fieldSentence({ path, live, desired }: FieldChange, max: number): string {
  const span = (value: FieldChange['live']) =>
    isBlank(value) ? 'nothing' : codeSpan(cut(literal(value!), max), 'cell')
  if (typeof desired === 'boolean' && typeof live === 'boolean')
    return `${codeSpan(path, 'cell')} is switched **${desired ? 'on' : 'off'}**`
  return `${codeSpan(path, 'cell')}: ${span(live)} → ${span(desired)}`
}

/** What a change does, for a table cell. `fields` may be only some of those of the change. */
export function changeSentence(change: Change, fields: readonly FieldChange[], max: number): string {
  const name = nameOf(change, 'cell')
  const { deletion } = kindNamed(change.kind)
  switch (change.action) {
    case 'create':
      return change.cause === 'drift' ? `${name} was deleted by hand; it is made again` : `${name} is created`
    case 'delete':
      return `${name} is deleted${deletion.loses === '' ? '' : `: ${deletion.loses}`}${deletion.when === 'later' ? '. It cannot be undone' : ''}`
    case 'adopt':
      return `${name} (id ${change.id}) is taken under management${change.cause === 'drift' ? ' again, under a new id' : ''}`
    case 'forget':
      return change.cause === 'drift'
        ? `${name} is gone from the server and is forgotten`
        : `${name} stays on the server and is no longer managed`
    case 'update': {
      const shown = fields
        .slice(0, 4)
        .map((field) => `${fieldSentence(field, max)}${field.alsoByHand ? ' (also changed by hand)' : ''}`)
      const more = fields.length > shown.length ? `; and ${fields.length - shown.length} more` : ''
      return `${name}: ${shown.join('; ')}${more}`
    }
  }
}
