/** What there is to say of a name in the files that leads nowhere, or not to one thing. */
import { kindNamed } from '../../kinds/index.ts'
import type { Json, Kind } from '../../kinds/model/kind.ts'
import { literal } from '../../redact/shown.ts'
import type { DesiredResource } from '../model/desired.ts'
import { fieldOf } from '../model/paths.ts'
import type { Finding } from '../model/plan.ts'
import { keyWords, wrong } from './locate.ts'
import { nearest } from './nearest.ts'

/** A name that was applied once: what it names was deleted in Chatwoot since, or shares its name by now. */
export interface Gone {
  readonly to: string
  readonly name: string
  readonly place: string
  /** Of several that are called so by now; empty when there is none. */
  readonly ids: readonly number[]
}

/** Says what is gone of a resource; `stillNamed` is what the server holds in its place, null when the resource is gone too. */
export function goneFinding(
  kind: Kind,
  desired: DesiredResource,
  gone: readonly [Gone, ...Gone[]],
  stillNamed: readonly Json[] | null,
): Finding {
  const named = [...new Map(gone.map((one) => [`${one.to} ${one.name}`, one])).values()]
  const sentence = [...named.map(whatBecame), ...whatIsLeft(kind, stillNamed)].join('; ')
  const nextStep = `${stillNamed === null ? 'Nothing is done about it' : 'It is left as it is'}, and everything else goes on. ${waysOut(gone, stillNamed === null)}`
  return { ...wrong(desired, 'P-REFERENCE-GONE', sentence, nextStep, gone[0].place), severity: 'warning' }
}

/** The kinds of which one is gone, and not only called like another one. */
export function kindsGone(gone: readonly Gone[]): Set<string> {
  return new Set(gone.filter(({ ids }) => ids.length === 0).map(({ to }) => to))
}

function whatIsLeft({ words: { noun } }: Kind, stillNamed: readonly Json[] | null): string[] {
  if (stillNamed === null) return [`without it the ${noun} cannot be made again`]
  if (stillNamed.length === 0) return []
  const values = stillNamed.map((value) => JSON.stringify(value)).join(', ')
  const are = stillNamed.every((value) => typeof value === 'number')
    ? stillNamed.length === 1
      ? 'number '
      : 'numbers '
    : ''
  return [`the ${noun} still names ${are}${values}`]
}

function waysOut(gone: readonly [Gone, ...Gone[]], isEntryGone: boolean): string {
  if (kindsGone(gone).size === 0)
    return 'Give them different names in Chatwoot; or declare the one that is meant, with its "$id", and refer to it by its key.'
  const { noun } = kindNamed(gone[0].to).words
  const fields = fieldsOf(gone)
    .map((field) => `"${field}"`)
    .join(', ')
  return isEntryGone
    ? `Take the entry out of the files, let it name another ${noun}, or bring that one back in Chatwoot.`
    : `Let the files name another ${noun} or none, list ${fields} in "$ignore", or bring that one back in Chatwoot.`
}

/** The fields that hold these names. */
export function fieldsOf(gone: readonly Gone[]): string[] {
  return [...new Set(gone.map(({ place }) => fieldOf(place)))]
}

function whatBecame({ to, name, ids }: Gone): string {
  return ids.length > 0
    ? `several ${to} are called ${JSON.stringify(name)} by now (ids ${ids.join(', ')}), so nobody can tell which one is meant`
    : `the ${kindNamed(to).words.noun} ${JSON.stringify(name)} is no longer in this account`
}

export function noName(resource: DesiredResource, to: string, value: Json, place: string): Finding {
  return wrong(
    resource,
    'P-REFERENCE',
    `"${place}" holds ${literal(value)}, not the name of ${article(to)}`,
    `Write the key of one of the ${to}, or its ${keyWords(kindNamed(to))}.`,
    place,
  )
}

export function ambiguous(resource: DesiredResource, { to, name, place, ids }: Gone): Finding {
  return wrong(
    resource,
    'P-REFERENCE-AMBIGUOUS',
    `several ${to} are called ${JSON.stringify(name)}${ids.length === 0 ? '' : ` (ids ${ids.join(', ')})`}`,
    'Declare the one that is meant, with its "$id", and refer to it by its key.',
    place,
  )
}

/** `names` are all that could have been meant; `moved` is the key that this one was renamed to. */
export function nowhere(
  resource: DesiredResource,
  { to, name, place }: Gone,
  names: Iterable<string>,
  moved: string | undefined,
): Finding {
  const { safety } = kindNamed(to)
  const guess = nearest(name, names, safety.people !== null)
  return wrong(
    resource,
    'P-REFERENCE',
    `${JSON.stringify(name)} is neither declared under "${to}" nor the ${keyWords(kindNamed(to))} of one on the server`,
    moved !== undefined
      ? `Its key is now ${JSON.stringify(moved)}: write that.`
      : guess === null
        ? `Declare it under "${to}", or correct the name.`
        : `Did you mean ${JSON.stringify(guess)}?`,
    place,
  )
}

export function leaving(resource: DesiredResource, { to, name, place }: Gone): Finding {
  return wrong(
    resource,
    'P-REFERENCE-LEAVING',
    `it refers to ${to}/${name}, which is no longer declared and would be deleted`,
    'Take the reference out as well, or declare it again.',
    place,
  )
}

/** One of a kind: "an inbox". */
export function article(kind: string): string {
  const { noun } = kindNamed(kind).words
  return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`
}
