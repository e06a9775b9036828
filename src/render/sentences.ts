/** One line for a change or a field, in words a support lead can review. */
import { kindNamed } from '../kinds/index.ts'
import type { Json } from '../kinds/kind.ts'
import type { Change, FieldChange } from '../plan/plan.ts'
import { codeSpan, cut } from './safe.ts'
import { isBlank, literal } from './values.ts'

/** `**Inbox** \`Mobile App API\`` */
export function nameOf({ kind, title }: Pick<Change, 'kind' | 'title'>, where: 'line' | 'cell' = 'line'): string {
  const { noun } = kindNamed(kind)
  return `**${noun[0]!.toUpperCase()}${noun.slice(1)}** ${codeSpan(cut(title, 100), where)}`
}

/** What becomes of a field: `` `color`: `"#1"` → `"#2"` ``; of drift also what was done by hand. */
export function fieldSentence({ path, live, desired, cause, isUnknown, namesGone }: FieldChange, max: number): string {
  const span = (value: FieldChange['live']) =>
    isBlank(value) ? 'nothing' : codeSpan(cut(literal(value!), max), 'cell')
  const field = codeSpan(cut(path, 200), 'cell')
  const isSwitch = typeof desired === 'boolean' && typeof live === 'boolean'
  const state = (value: FieldChange['live']) => (isSwitch ? `**${value ? 'on' : 'off'}**` : span(value))
  if (cause === 'drift' && namesGone)
    return `${field} names what is no longer in the account: ${span(live)}; it is to be ${span(desired)} again`
  if (cause === 'drift')
    return `${field} was ${isSwitch ? 'switched' : 'changed to'} ${state(live)} by hand; it goes back to ${state(desired)}`
  return isSwitch
    ? `${field} is switched ${state(desired)}`
    : `${field}: ${isUnknown ? 'not known' : span(live)} → ${span(desired)}`
}

/** That names change places by way of a third, where the change steps aside for it; else nothing. */
export function byWayOf({ aside }: Change, span: (value: Json) => string): string {
  return aside === undefined
    ? ''
    : `names change places by way of a third: for a moment this one is called ${Object.values(aside).map(span).join(', ')}`
}

/** What a change does, for a table cell. `fields` may be only some of those of the change. */
export function changeSentence(change: Change, fields: readonly FieldChange[], max: number): string {
  const name = nameOf(change, 'cell')
  const { deletion } = kindNamed(change.kind)
  const third = byWayOf(change, (value) => codeSpan(cut(literal(value), max), 'cell'))
  const thirdName = third === '' ? '' : `; ${third}`
  switch (change.action) {
    case 'create':
      return change.cause === 'drift' ? `${name} was deleted by hand; it is made again` : `${name} is created`
    case 'delete':
      return `${name} is deleted${deletion.loses === '' ? '' : `: ${deletion.loses}`}${deletion.when === 'later' ? '. It cannot be undone' : ''}${thirdName}`
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
      return `${name}: ${shown.join('; ')}${more}${thirdName}`
    }
  }
}
