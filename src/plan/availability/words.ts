/** What there is to say of what a server lacks. */
import type { Part, Release } from '../../kinds/model/availability.ts'
import type { Kind } from '../../kinds/model/kind.ts'
import { pluralOf } from '../../kinds/model/telling.ts'
import { literal } from '../../redact/shown.ts'
import { wrong } from '../match/locate.ts'
import type { DesiredResource } from '../model/desired.ts'
import type { Finding } from '../model/plan.ts'
import { absentOf, shortageOf, shortageOfPart } from './lacking.ts'

const CODE = 'P-NOT-ON-THIS-SERVER'

/** All declared of a kind that is not there, said once: "SLA policies: not on this server (community edition)". */
export function absentKind(kind: Kind, first: DesiredResource, release: Release): Finding {
  const those = pluralOf(kind.words.noun)
  return {
    code: CODE,
    severity: 'warning',
    place: first.place,
    subject: null,
    sentence: `${those[0]!.toUpperCase()}${those.slice(1)}: not on this server (${whatIsShort(absentOf(kind, release) ?? kind, release)}).`,
    nextStep: 'They are left out; take them out of the files, or change the server.',
  }
}

/** One place that the server does not take: only that is left out, or all of the resource. */
export function notTaken(resource: DesiredResource, part: Part, at: string, release: Release, isAll: boolean): Finding {
  const sentence = `this server (${saidOf(part, release)}) ${DOES[part.otherwise]} ${whatIs(resource, part, at)}${sinceOf(part, release)}, so ${isAll ? 'nothing of it is written' : 'it is not sent'}`
  return warning(resource, sentence, part, { at, release })
}

/** One place that is stored and does nothing. */
export function idle(resource: DesiredResource, part: Part, at: string, release: Release): Finding {
  const sentence = `this server (${saidOf(part, release)}) stores ${whatIs(resource, part, at)} and never acts on it${sinceOf(part, release)}`
  return warning(resource, sentence, part, { at, release })
}

/** A place that names one of a kind that is not there. */
export function namesAbsent(resource: DesiredResource, kind: Kind, at: string, isAll: boolean): Finding {
  const sentence = `"${at}" names one of the ${pluralOf(kind.words.noun)}, which this server does not have, so ${isAll ? 'nothing of it is written' : 'it is not sent'}`
  return { ...wrong(resource, CODE, sentence, 'Take it out, or change the server.', at), severity: 'warning' }
}

/** A part on a server that lacks it: `name is left out in silence (until 4.8)`. */
export function partWords(part: Part, release: Release): string {
  const { values = [], since, until, feature, otherwise } = part
  const why = {
    since: `until ${since}`,
    until: `since ${until}`,
    edition: 'community edition',
    feature: `without the feature ${feature}`,
  }[shortageOfPart(part, release)!]
  return `${partNamed(part)} ${values.length > 1 ? 'are' : 'is'} ${HAPPENS[otherwise]} (${why})`
}

/** What of a kind it is: `name`, `url over 255 characters`, `"x" in subscriptions[]`. */
export function partNamed({ at, values, such }: Part): string {
  return [
    ...(values === undefined ? [] : [`${values.map((value) => literal(value)).join(', ')} in`]),
    at,
    ...(such === undefined ? [] : [such.are]),
  ].join(' ')
}

export const HAPPENS = {
  refuses: 'refused',
  fails: 'answered with an error 500',
  ignores: 'left out in silence',
  idles: 'stored and never acted on',
} as const

const DOES = { refuses: 'refuses', fails: 'fails at', ignores: 'does not know', idles: 'does nothing with' } as const

function warning(
  resource: DesiredResource,
  sentence: string,
  part: Part,
  { at, release }: { readonly at: string; readonly release: Release },
): Finding {
  const { instead, feature } = part
  const other = {
    since: ', or upgrade Chatwoot',
    until: '',
    edition: ', or use the enterprise edition',
    feature: `, or switch on the feature ${feature}`,
  }[shortageOfPart(part, release)!]
  const step = `${instead === undefined ? 'Take it out' : `Write ${instead} instead`}${other}.`
  return { ...wrong(resource, CODE, sentence, step, at), severity: 'warning' }
}

function sinceOf(part: Part, release: Release): string {
  const why = shortageOfPart(part, release)
  return why === 'since' ? ` (it came with ${part.since})` : why === 'until' ? ` (it went with ${part.until})` : ''
}

/** What of the server is the reason. */
function saidOf(part: Part, release: Release): string {
  const why = shortageOfPart(part, release)
  if (why === 'edition') return 'community edition'
  return why === 'feature' ? `without the feature ${part.feature}` : `Chatwoot ${release.version}`
}

function whatIsShort({ availability }: Kind, release: Release): string {
  const { since, until, needsFeature } = availability
  return {
    since: `Chatwoot ${release.version}; it came with ${since}`,
    until: `Chatwoot ${release.version}; it went with ${until}`,
    edition: 'community edition',
    feature: `the feature ${needsFeature} is switched off`,
  }[shortageOf(availability, release)!]
}

function whatIs(resource: DesiredResource, { values, such }: Part, at: string): string {
  return values === undefined
    ? `"${at}"${such === undefined ? '' : ` ${such.are}`}`
    : `${writtenAt(resource, at)} in "${at}"`
}

function writtenAt({ fields }: DesiredResource, at: string): string {
  const steps = at.split(/[.[\]]/).filter((step) => step !== '')
  const value = steps.reduce<unknown>(
    (inner, step) => (inner as { [name: string]: unknown } | undefined)?.[step],
    fields,
  )
  return typeof value === 'string' ? literal(value) : 'a value'
}
