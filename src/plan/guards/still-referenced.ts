import { kindNamed, kinds } from '../../kinds/index.ts'
import { parentOf } from '../../kinds/model/endpoint.ts'
import type { Json, Kind } from '../../kinds/model/kind.ts'
import { heldIn, mapReferences } from '../match/each-reference.ts'
import { byId, isAmong } from '../match/locate.ts'
import { canonical, nameIn } from '../model/canonical.ts'
import { entriesOf } from '../model/ledger.ts'
import type { LiveResource } from '../model/live.ts'
import { fieldOf } from '../model/paths.ts'
import { type Change, subjectOf } from '../model/plan.ts'
import { type Context, enumerated, type Guard, type Objection, type Sides } from './guard.ts'

export const stillReferenced: Guard = {
  code: 'G-STILL-REFERENCED',
  title: 'Something else still needs it',
  about:
    'Looks at everything on the server that names what is deleted, managed here or not: a rule that assigns to a deleted agent does nothing from then on, and says so nowhere. Lists that the plan itself did not need are read for this.',
  fires:
    'Something is deleted that something else on the server names (a label in a rule, an inbox in a webhook, a role of an agent), which this plan neither deletes nor changes there; or the list of what could name it cannot be read.',
  isBlind: true,
  wants: ({ changes, live }) => ({
    lists: changes
      .filter(({ action }) => action === 'delete')
      .flatMap(({ kind }) => referrersOf(kind))
      .filter((kind) => isPartlyRead(kind) || live[kind.name] === undefined)
      .map(({ name }) => name),
  }),
  objections: (context) =>
    context.changes.filter(({ action }) => action === 'delete').flatMap((change) => objectionTo(change, context)),
}

/** Of a binding only those are read that are declared or owned. */
function isPartlyRead({ endpoint }: Kind): boolean {
  return endpoint.over !== null
}

/** The kinds that can name one of these. What is nested under it, or lies over it, goes with it and is no such name. */
function referrersOf(name: string): Kind[] {
  return kinds.filter((kind) =>
    kind.references.some((reference) => reference.to === name && !isParent(kind, reference.at)),
  )
}

function isParent({ endpoint }: Kind, at: string): boolean {
  return parentOf(endpoint)?.at === at
}

function objectionTo(change: Change, context: Context): Objection[] {
  const lists = referrersOf(change.kind).map((kind) => ({ kind, all: listOf(kind, context) }))
  const names = lists.flatMap(({ kind, all }) =>
    (all ?? []).filter((one) => isNaming(kind, one, change, context)).map((one) => nameOf(kind, one, context)),
  )
  const unread = lists.flatMap(({ kind, all }) => (all === undefined ? [kind.name] : []))
  const { noun } = kindNamed(change.kind).words
  const instead = 'or take the reference out first'
  return [
    ...(names.length === 0
      ? []
      : [
          {
            to: [change],
            sentence: `The ${noun} ${subjectOf(change)} is still named by ${enumerated(names)}.`,
            instead,
          },
        ]),
    ...(unread.length === 0
      ? []
      : [
          {
            to: [change],
            sentence: `Whether anything still names the ${noun} ${subjectOf(change)} could not be read: ${unread.join(', ')}.`,
            instead: 'or run again',
          },
        ]),
  ]
}

function listOf(kind: Kind, { live, facts }: Context): readonly LiveResource[] | undefined {
  return facts.lists[kind.name] ?? (isPartlyRead(kind) ? undefined : live[kind.name])
}

/** Whether a live resource names what is deleted, in a place that is not gone or written anew after the plan. */
function isNaming(kind: Kind, { id, fields }: LiveResource, deleted: Change, { changes, live }: Sides): boolean {
  const over = kind.endpoint.over?.kind ?? null
  const its = changes.filter((change) => change.id === id && (change.kind === kind.name || change.kind === over))
  if (its.some(({ action }) => action === 'delete')) return false
  const rewritten = its.flatMap((change) =>
    change.kind === kind.name ? change.fields.map(({ path }) => fieldOf(path)) : [],
  )
  let found = false
  mapReferences(kind, fields, (value, reference) => {
    const { to, at, where } = reference
    const isMeant =
      to === deleted.kind &&
      isAmong(kindNamed(to), { fields: deleted.before }, where) &&
      !isParent(kind, at) &&
      !rewritten.includes(fieldOf(at))
    found ||= isMeant && isHeld(deleted, live, heldIn(reference), value)
    return value
  })
  return found
}

/** Whether this names what is deleted: its id, or the canonical value of a field. */
function isHeld({ kind: name, id }: Change, live: Sides['live'], field: string, value: Json): boolean {
  if (field === 'id') return String(value) === String(id)
  const its = byId(live[name] ?? [], id!)?.fields[field]
  const said = (one: Json) => String(canonical(kindNamed(name), { [field]: one })[field])
  return its !== undefined && said(value) === said(its)
}

/** What is ours by its key: its name may be a secret. */
function nameOf(kind: Kind, { id, fields }: LiveResource, { ledger }: Context): string {
  const entry = (ledger === null ? [] : entriesOf(ledger)).find((one) => one.kind === kind.name && one.id === id)
  if (entry !== undefined) return subjectOf(entry)
  const name = nameIn(kind, fields)
  return `the ${kind.words.noun} ${typeof name === 'string' && name !== '' ? JSON.stringify(name) : `of id ${id}`}`
}
