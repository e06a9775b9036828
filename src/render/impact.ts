/** What a change reaches, in one line: "12 conversations have this label; 3 rules and 1 macro use it: …". */
import { kindNamed } from '../kinds/index.ts'
import { operationOf } from '../plan/approve/allowed.ts'
import type { Counted, Use } from '../plan/model/impact.ts'
import type { Change } from '../plan/model/plan.ts'
import { many } from './counts.ts'
import type { Report } from './report.ts'
import { codeSpan, cut, oneLine } from './safe.ts'

/** Names of what uses it that are told. */
const MOST_NAMES = 5
const LONGEST = 100

/** For Markdown; null where there is nothing to say. */
export function impactLine(change: Change, report: Pick<Report, 'impact'>): string | null {
  return impactOf(change, report, (name) => codeSpan(name))
}

export function impactText(change: Change, report: Pick<Report, 'impact'>): string | null {
  return impactOf(change, report, oneLine)
}

/** For the machine form of a change: nothing where it has none. */
export function impactJson(change: Change, { impact }: Pick<Report, 'impact'>): object {
  const its = impact?.get(operationOf(change))
  return its === undefined
    ? {}
    : {
        impact: {
          counts: its.counts.map(({ says: { what }, count }) => ({ what, count })),
          uses: its.uses.map(({ kind, names }) => ({ kind, count: names?.length ?? null, names: names ?? [] })),
        },
      }
}

/** Names of others go through `quote`, shortened. */
export function impactOf(
  change: Change,
  { impact }: Pick<Report, 'impact'>,
  quote: (name: string) => string,
): string | null {
  const its = impact?.get(operationOf(change))
  if (its === undefined) return null
  const uses = its.uses.filter((use): use is Use & { names: readonly string[] } => use.names !== null)
  const unread = its.uses.filter(({ names }) => names === null).map(({ kind }) => pluralOf(kindNamed(kind).words.noun))
  const parts = [
    ...its.counts.map(countWords),
    ...(uses.length === 0 ? [] : [usesWords(uses, quote)]),
    ...(unread.length === 0 ? [] : [`${listed(unread)} that use it: not counted`]),
  ]
  return parts.join('; ')
}

function countWords({ says, count }: Counted): string {
  if (count === null) return `${says.what}: not counted`
  return `${count} ${count === 1 ? says.one : says.many}`
}

function usesWords(uses: readonly { kind: string; names: readonly string[] }[], quote: (name: string) => string) {
  const names = uses.flatMap((use) => use.names)
  const told = uses.map((use) => {
    const { noun } = kindNamed(use.kind).words
    return many(use.names.length, noun, pluralOf(noun))
  })
  const more = names.length > MOST_NAMES ? ` and ${names.length - MOST_NAMES} more` : ''
  const shown = names
    .slice(0, MOST_NAMES)
    .map((name) => quote(cut(name, LONGEST)))
    .join(', ')
  return `${listed(told)} ${names.length === 1 ? 'uses' : 'use'} it: ${shown}${more}`
}

function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
}

/** Of the nouns of kinds: "assignment policy of an inbox" has its plural inside. */
function pluralOf(noun: string): string {
  return noun.replace(/^(.*?)(?= of |$)/, (head) =>
    /[^aeiou]y$/.test(head) ? `${head.slice(0, -1)}ies` : /(s|x|ch|sh)$/.test(head) ? `${head}es` : `${head}s`,
  )
}
