/**
 * Two live resources of one natural key, of which we manage one: most often a create that Chatwoot carried out twice,
 * because its first answer came too late. Rules then act twice, and nothing of it is drift.
 */
import { kindNamed } from '../../kinds/index.ts'
import type { Fields, Json, Kind } from '../../kinds/model/kind.ts'
import { type Reveal, unseal } from '../../redact/seal.ts'
import { entriesOf, type Ledger } from '../model/ledger.ts'
import type { Live } from '../model/live.ts'
import { pick } from '../model/paths.ts'
import { type Finding, type Outcome, subjectOf } from '../model/plan.ts'
import { belongings, byId, fullKeyOf, keyWords, wrong } from './locate.ts'
import type { Match, Matched } from './matched.ts'

const TWIN = 'P-TWIN'

/** What a check for drift names as well, although a re-sync cannot put it right. */
export function isTwin({ code }: Finding): boolean {
  return code === TWIN
}

/** A warning for each managed resource that has a twin which nobody manages. */
export function twinsOf(
  { matched }: Match,
  live: Live,
  ledger: Ledger | null,
  elsewhere: readonly { readonly kind: string; readonly id: number }[],
  reveal: Reveal,
): Finding[] {
  const managed = new Set(
    [
      ...(ledger === null ? [] : entriesOf(ledger)),
      ...elsewhere,
      ...matched.flatMap(({ kind, live: its }) => (its === null ? [] : [{ kind: kind.name, id: its.id }])),
    ].map(({ kind, id }) => `${kind} ${id}`),
  )
  const kinds = [...new Set(matched.map(({ kind }) => kind))].filter(takesTwo)
  const free = new Map(
    kinds.map((kind) => {
      const its = (live[kind.name] ?? []).filter(({ id }) => !managed.has(`${kind.name} ${id}`))
      return [kind, Map.groupBy(its, (one) => fullKeyOf(kind, one))]
    }),
  )
  return matched.flatMap((one) => {
    const { kind, desired, live: its } = one
    const others = free.get(kind)
    if (its === null || others === undefined || others.size === 0) return []
    const name = nameOf(one, reveal)
    const twins = isName(name) ? (others.get(name) ?? []) : []
    if (twins.length === 0) return []
    const ids = twins.map(({ id }) => id).sort((a, b) => a - b)
    const [which, theirs] =
      ids.length === 1
        ? [`another ${kind.words.noun}`, `id ${ids[0]}`]
        : [`${ids.length} others`, `ids ${ids.join(', ')}`]
    const since = ledger?.late?.[subjectOf(desired)]
    const why =
      since === undefined
        ? ''
        : `; a request to create it got no answer on ${since.slice(0, 10)}, so it is most likely that request's late result`
    return [
      {
        ...wrong(
          desired,
          TWIN,
          `${which} in Chatwoot (${theirs}, not managed) ${ids.length === 1 ? 'has' : 'have'} the same ${keyWords(kind)} as this one (id ${its.id})${why}`,
          `Delete the one that is too many in Chatwoot, or declare it too, under a key of its own with "$id": ${ids[0]}.`,
        ),
        severity: 'warning' as const,
      },
    ]
  })
}

/** Of a natural key that the server takes only once there are no two, and other findings tell who wants a name that is taken. */
function takesTwo({ endpoint, identity: { unique, naturalKey } }: Kind): boolean {
  return endpoint.over === null && !endpoint.isSingle && !naturalKey.some((field) => Object.hasOwn(unique, field))
}

/** The name it will have when the plan is applied. */
function nameOf({ kind, desired, live }: Matched, reveal: Reveal): Json | undefined {
  const stays = pick(
    live!.fields,
    belongings(kind).map(({ at }) => at),
  )
  const declared = fullKeyOf(kind, { fields: { ...(unseal(desired.fields, reveal) as Fields), ...stays } })
  return declared === undefined ? fullKeyOf(kind, live!) : declared
}

function isName(name: Json | undefined): name is string {
  return typeof name === 'string' && name !== ''
}

/** What this run created and what has appeared beside it meanwhile: why that is a failure, by `kind/key`. */
export function madeTwins(outcomes: readonly Outcome[], before: Live, after: Live): ReadonlyMap<string, string> {
  const ours = new Set(outcomes.map(({ kind, id }) => `${kind} ${id}`))
  const created = new Set(outcomes.filter(({ action }) => action === 'create').map(({ kind }) => kindNamed(kind)))
  const called = new Map(
    [...created].map((kind) => [kind, Map.groupBy(after[kind.name] ?? [], (one) => fullKeyOf(kind, one))]),
  )
  return new Map(
    outcomes.flatMap((outcome) => {
      const { action, kind: name, id } = outcome
      const kind = kindNamed(name)
      const its = action !== 'create' || id === null ? null : byId(after[name] ?? [], id)
      if (its === null || !takesTwo(kind) || !isName(fullKeyOf(kind, its))) return []
      const twins = called
        .get(kind)!
        .get(fullKeyOf(kind, its))!
        .filter((one) => !ours.has(`${name} ${one.id}`) && byId(before[name] ?? [], one.id) === null)
      const ids = [id, ...twins.map((one) => one.id)].join(', ')
      return twins.length === 0
        ? []
        : [
            [
              subjectOf(outcome),
              `it is there, and so is another ${kind.words.noun} of the same ${keyWords(kind)} that was made at the same time (ids ${ids}). Delete the one that is too many in Chatwoot, or declare it too with "$id", and run again`,
            ] as const,
          ]
    }),
  )
}

/** So long the ledger knows of a create that may come twice. */
const DAYS = 7

/** The ledger with these creates, `kind/key`, of which a second one may come. `at` is the time of the apply, ISO 8601. */
export function withLate(ledger: Ledger, subjects: ReadonlySet<string>, at: string): Ledger {
  const { late = {}, ...rest } = ledger
  const oldest = Date.parse(at) - DAYS * 24 * 60 * 60 * 1000
  const known = Object.entries(late).filter(([, since]) => !(Date.parse(since) < oldest))
  const all = [...known, ...[...subjects].map((subject) => [subject, at])]
  return all.length === 0 ? rest : { ...rest, late: Object.fromEntries(all) }
}
