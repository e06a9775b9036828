/** One line for a change or a field, in words a support lead can review. */
import { kindNamed } from '../kinds/index.ts'
import type { Json } from '../kinds/model/kind.ts'
import type { Change, FieldChange } from '../plan/model/plan.ts'
import type { Page } from './fitting.ts'
import { codeSpan, cut } from './safe.ts'
import { isBlank, literal, passages } from './values.ts'

/** `**Inbox** \`Mobile App API\`` */
export function nameOf({ kind, title }: Pick<Change, 'kind' | 'title'>, where: 'line' | 'cell' = 'line'): string {
  const { noun } = kindNamed(kind).words
  return `**${noun[0]!.toUpperCase()}${noun.slice(1)}** ${codeSpan(cut(title, 100), where)}`
}

/**
 * What becomes of a field: `` `color`: `"#1"` → `"#2"` ``; of drift also what was done in Chatwoot. Of two long values the
 * part that differs; `isWhole` when that is all there.
 */
export function fieldSentence(
  { path, live, desired, cause, isUnknown, namesGone }: FieldChange,
  max: number,
): { readonly text: string; readonly isWhole: boolean } {
  const { before, after, isWhole } = passages(
    isBlank(live) ? undefined : live,
    isBlank(desired) ? undefined : desired,
    max,
  )
  const span = (text: string) => (text === '' ? 'nothing' : codeSpan(text, 'cell'))
  const field = codeSpan(cut(path, 200), 'cell')
  const isSwitch = typeof desired === 'boolean' && typeof live === 'boolean'
  const [was, becomes] = isSwitch ? [onOrOff(live), onOrOff(desired)] : [span(before), span(after)]
  if (cause === 'drift' && namesGone)
    return { text: `${field} names what is no longer in the account: ${was}; it is to be ${becomes} again`, isWhole }
  if (cause === 'drift')
    return {
      text: `${field} was ${isSwitch ? 'switched' : 'changed to'} ${was} in Chatwoot; it goes back to ${becomes}`,
      isWhole,
    }
  const text = isSwitch ? `${field} is switched ${becomes}` : `${field}: ${isUnknown ? 'not known' : was} → ${becomes}`
  return { text, isWhole }
}

function onOrOff(value: boolean): string {
  return `**${value ? 'on' : 'off'}**`
}

/** That names change places by way of a third, where the change steps aside for it; else nothing. */
export function byWayOf({ aside }: Change, span: (value: Json) => string): string {
  return aside === undefined
    ? ''
    : `names change places by way of a third: for a moment this one is called ${Object.values(aside).map(span).join(', ')}`
}

/** What a change does, for a table cell. `fields` may be only some of those of the change. */
export function changeSentence(change: Change, fields: readonly FieldChange[], page: Page): string {
  const max = page.value
  const name = nameOf(change, 'cell')
  const { words, safety } = kindNamed(change.kind)
  const third = byWayOf(change, (value) => codeSpan(cut(literal(value), max), 'cell'))
  const thirdName = third === '' ? '' : `; ${third}`
  switch (change.action) {
    case 'create':
      return change.cause === 'drift' ? `${name} was deleted in Chatwoot; it is made again` : `${name} is created`
    case 'delete':
      return `${name} is deleted${words.loses === '' ? '' : `: ${words.loses}`}${safety.deletion.when === 'later' ? '. It cannot be undone' : ''}${thirdName}`
    case 'adopt':
      return `${name} (id ${change.id}) is imported${change.cause === 'drift' ? ' again, under a new id' : ''}`
    case 'forget':
      return change.cause === 'drift'
        ? `${name} is gone from the server and is forgotten`
        : `${name} stays on the server and is no longer managed`
    case 'update': {
      const shown = fields.slice(0, page.fields).map((field) => {
        const { text, isWhole } = fieldSentence(field, max)
        if (isWhole) page.seen.add(field)
        return `${text}${field.alsoByHand ? ' (also changed in Chatwoot)' : ''}`
      })
      const more = fields.length > shown.length ? `; and ${fields.length - shown.length} more` : ''
      return `${name}: ${shown.join('; ')}${more}${thirdName}`
    }
  }
}
