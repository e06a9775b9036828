import { kindNamed } from '../../kinds/index.ts'
import type { Kind } from '../../kinds/model/kind.ts'
import {
  fieldsNaming,
  isNamedNoMore,
  isPartlyRead,
  listOf,
  type Naming,
  namings,
  referrersOf,
} from '../match/naming.ts'
import { nameIn } from '../model/canonical.ts'
import { keyOf } from '../model/ledger.ts'
import type { LiveResource } from '../model/live.ts'
import { fieldOf } from '../model/paths.ts'
import { type Change, subjectOf } from '../model/plan.ts'
import { type Context, enumerated, type Guard, type Objection, type Sides } from './guard.ts'

export const stillReferenced: Guard = {
  code: 'G-STILL-REFERENCED',
  title: 'Something else still needs it',
  about:
    'Looks at everything on the server that names what is deleted, managed here or not: a rule that assigns to a deleted agent does nothing from then on, and says so nowhere. A label that is renamed counts as well: Chatwoot moves it on conversations and contacts, but rules, macros and views that are not managed here go on naming the old title. Lists that the plan itself did not need are read for this.',
  fires:
    'Something is deleted that something else on the server names (a label in a rule, an inbox in a webhook, a role of an agent), or a label is renamed that something names by its title, which this plan neither deletes nor changes there; or the list of what could name it cannot be read.',
  isBlind: true,
  wants: ({ changes, live }) => ({
    lists: changes
      .filter(isNamedNoMore)
      .flatMap(({ kind }) => referrersOf(kind))
      .filter((kind) => isPartlyRead(kind) || live[kind.name] === undefined)
      .map(({ name }) => name),
  }),
  objections(context) {
    const changesOf = Map.groupBy(context.changes, ({ id }) => id)
    const naming = namings((kind) => listOf(kind, context.facts.lists, context.live))
    return context.changes.filter(isNamedNoMore).flatMap((change) =>
      objectionTo(change, context, {
        referrers: referrersOf(change.kind).map((kind) => ({ kind, naming: naming(kind) })),
        changesOf: (id) => changesOf.get(id) ?? [],
      }),
    )
  },
}

interface Around {
  /** What can name it; `naming` is null where not all of a kind was read. */
  readonly referrers: readonly { readonly kind: Kind; readonly naming: Naming | null }[]
  /** What the plan does to what has this id, of whatever kind. */
  readonly changesOf: (id: number) => readonly Change[]
}

function objectionTo(change: Change, context: Context, { referrers, changesOf }: Around): Objection[] {
  const names = referrers.flatMap(({ kind, naming }) =>
    (naming?.(change, context.live) ?? [])
      .filter((one) => isNaming(kind, one, change, { changes: changesOf(one.id), live: context.live }))
      .map((one) => nameOf(kind, one, context)),
  )
  const unread = referrers.flatMap(({ kind, naming }) => (naming === null ? [kind.name] : []))
  const { words, identity } = kindNamed(change.kind)
  const its = `the ${words.noun} ${subjectOf(change)}`
  const isRenamed = change.action === 'update'
  return [
    ...(names.length === 0
      ? []
      : [
          {
            to: [change],
            sentence: isRenamed
              ? `With another ${identity.referredBy}, ${its} is no longer what ${enumerated(names)} ${names.length === 1 ? 'names' : 'name'}.`
              : `${its[0]!.toUpperCase()}${its.slice(1)} is still named by ${enumerated(names)}.`,
            instead: isRenamed
              ? 'or declare in the files what names it, so that it changes as well'
              : 'or take the reference out first',
          },
        ]),
    ...(unread.length === 0
      ? []
      : [
          {
            to: [change],
            sentence: `Whether anything still names ${its} could not be read: ${unread.join(', ')}.`,
            instead: 'or run again',
          },
        ]),
  ]
}

/** Whether a live resource names it, in a place that is not gone or written anew after the plan: `changes` are of its id. */
function isNaming(
  kind: Kind,
  one: LiveResource,
  gone: Change,
  { changes, live }: Pick<Sides, 'changes' | 'live'>,
): boolean {
  const over = kind.endpoint.over?.kind ?? null
  const its = changes.filter((change) => change.kind === kind.name || change.kind === over)
  if (its.some(({ action }) => action === 'delete')) return false
  const rewritten = new Set(
    its.flatMap((change) => (change.kind === kind.name ? change.fields.map(({ path }) => fieldOf(path)) : [])),
  )
  return !fieldsNaming(kind, one, gone, live).isSubsetOf(rewritten)
}

/** What is ours by its key: its name may be a secret. */
function nameOf(kind: Kind, { id, fields }: LiveResource, { ledger }: Context): string {
  const key = keyOf(ledger, kind.name, id)
  if (key !== undefined) return subjectOf({ kind: kind.name, key })
  const name = nameIn(kind, fields)
  return `the ${kind.words.noun} ${typeof name === 'string' && name !== '' ? JSON.stringify(name) : `of id ${id}`}`
}
