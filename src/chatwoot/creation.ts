/**
 * One create, so that it makes one resource and no second one: Chatwoot has no idempotency keys, takes most names more
 * than once, and may carry out a request long after we have given it up.
 *
 * After an answer that did not come we look several times before the POST is sent once more, and again after that. What
 * is new since the plan's list and has the name is ours; of two that are equal in all we sent, one is taken back.
 */

import { withKnown } from '../kinds/model/attachment.ts'
import { type Located, parentOf, type Request } from '../kinds/model/endpoint.ts'
import { type Fields, followingCreate, type Kind } from '../kinds/model/kind.ts'
import { belongings, naturalKeyOf } from '../plan/match/locate.ts'
import { canonical, project, unitsOf } from '../plan/model/canonical.ts'
import { ServerError } from '../plan/model/errors.ts'
import { without } from '../plan/model/paths.ts'
import { isEqual } from '../redact/seal.ts'
import { withUploads } from './attachments.ts'
import { list, locatedAt } from './listing.ts'
import { mayStillAct } from './outage.ts'
import { remove, type Target, updating, type WithFiles } from './write.ts'

/** Milliseconds before each look for a create that Chatwoot may still be working on. */
const LOOKS: readonly number[] = [0, 1000, 2000, 4000, 8000]
const ONCE: readonly number[] = [0]
const MOST_POSTS = 2
/** The failure is this resource's own: what comes after it goes on. */
const CONFLICT = 409

export interface New {
  readonly kind: Kind
  /** `kind/key` */
  readonly subject: string
  /** As they are sent: ids where people write keys, and secrets with their values. */
  readonly fields: Fields
  /** The ids that were there when the plan was made, and those that other keys have got since. */
  readonly known: ReadonlySet<number>
}

export interface Tell {
  /** Fields that the answer to the create has otherwise: this release ignores them there. */
  readonly notTaken: (fields: readonly string[]) => void
  /** The id of what was made twice and is deleted again. */
  readonly takenBack: (id: number) => void
  /** Chatwoot may still carry out a request that it has not answered: there may be a second one later. */
  readonly mayComeLate: () => void
}

/**
 * Creates it and says its id. May be called again after it has failed: it goes on where it was, with a look first when
 * something may have been created. `tell` hears what else became of it.
 */
export function creation(
  target: Target & WithFiles,
  { kind, subject, fields, known }: New,
  tell: Tell,
): () => Promise<number> {
  const { writer, addresses } = target
  const { endpoint, requests } = kind
  const about = parentOf(endpoint)
  const parent = about === null ? null : addresses.of(about.kind, fields[about.at] as number)
  // What goes by another one's id is written where that one is: there is nothing that could be made twice.
  if (endpoint.over !== null) {
    const { id } = located({ ...fields, id: parent!.id })
    const write = updating(target, kind, id, fields, {})
    return async () => {
      await write()
      return id
    }
  }
  const toCreate = endpoint.create
  if (toCreate === null) throw new Error(`${kind.name} cannot be created`)
  const sent = without(fields, followingCreate(requests, fields))
  let request: Request | null = null
  let posts = 0
  /** The failure that left unclear whether something was created. */
  let lost: ServerError | null = null
  let waits = ONCE
  /** Requests that Chatwoot may still be working on. */
  let silent = 0

  return async () => {
    // What is uploaded is sent again, should the create be.
    request ??= toCreate(
      requests.toBody({ ...(await withUploads(target, kind, sent)), ...requests.createdWith(fields) }, 'create'),
      parent,
    )
    for (;;) {
      if (lost !== null) {
        const found = await lookedFor(waits, lost)
        if (found.length > 0) return theOne(found)
        waits = ONCE
        if (posts === MOST_POSTS) throw given(lost)
      }
      try {
        posts += 1
        const id = await post()
        return lost === null ? id : theOne(await lookedFor(ONCE, lost).catch(() => []), id)
      } catch (error) {
        if (!(error instanceof ServerError)) throw error
        if (error.status === 422) return takenBy(error)
        if (!error.isAmbiguous) throw error
        lost = error
        waits = ONCE
        if (!mayStillAct(error)) continue
        waits = LOOKS
        silent += 1
      }
    }
  }

  function given(up: ServerError): ServerError {
    if (silent > 0) tell.mayComeLate()
    return up
  }

  async function post(): Promise<number> {
    const made = endpoint.created((await writer.send(request!)) ?? null, parent)
    if (made !== null) {
      const taken = canonical(kind, requests.fromLive(made))
      const wanted = canonical(kind, sent)
      tell.notTaken(requests.laterByOlder.filter((name) => name in sent && !isEqual(taken[name] ?? null, wanted[name])))
      return located(made).id
    }
    throw new ServerError(
      `Chatwoot's answer to the create of ${subject} holds no id. Run again: what was created is then found by its name.`,
      200,
      true,
    )
  }

  /** What has the name and was not there before, at the first look that finds some. Throws `failure` when nobody can look. */
  async function lookedFor(pauses: readonly number[], failure: ServerError): Promise<Fields[]> {
    for (const pause of pauses) {
      if (pause > 0 && !(await writer.rest(pause))) throw given(failure)
      const listed = await list(writer, kind, parent).catch((error: unknown) => {
        throw error instanceof ServerError ? given(failure) : error
      })
      const found = listed.filter((raw) => !known.has(raw.id as number) && isNamed(kind, raw, fields))
      for (const raw of found) located(raw)
      if (found.length > 0) return found
    }
    return []
  }

  function located(raw: Fields): Located {
    return addresses.add(kind.name, locatedAt(kind, raw, parent))
  }

  /** `answered` is the id that Chatwoot has told us, if it has. */
  async function theOne(found: readonly Fields[], answered?: number): Promise<number> {
    const ids = [...new Set([...(answered === undefined ? [] : [answered]), ...found.map(({ id }) => id as number)])]
    if (ids.length < posts && silent > 0) tell.mayComeLate()
    if (ids.length === 1) return ids[0]!
    const ours = ids.length <= posts && found.length === ids.length && found.every((raw) => isAsSent(kind, raw, sent))
    if (!ours) throw severalMade(ids, 'It cannot be told which one is ours.')
    const [first, ...others] = ids.toSorted((a, b) => a - b)
    for (const id of others) {
      await remove(target, kind, id).catch((error: unknown) => {
        if (!(error instanceof ServerError)) throw error
        throw severalMade(ids, `The second one could not be deleted: ${error.message}`)
      })
      tell.takenBack(id)
    }
    return first!
  }

  function severalMade(ids: readonly number[], why: string): ServerError {
    return new ServerError(
      `The answer to the create of ${subject} was lost, and ${ids.length} new ${kind.name} have its name (ids ${ids.join(', ')}). ${why} Delete those that are too many, or say in "$id" which one is meant, and run again.`,
      CONFLICT,
    )
  }

  /** A refusal because the name is taken may come from our own request, of this run or of one that was killed. */
  async function takenBy(refusal: ServerError): Promise<number> {
    const [one, ...others] = await lookedFor(ONCE, refusal)
    if (one === undefined) throw refusal
    if (others.length === 0 && isAsSent(kind, one, sent)) return one.id as number
    throw new ServerError(
      `${refusal.message}. Another ${kind.words.noun} of that name was made since this plan was made (id ${one.id}), with other values. Run again: the plan then shows what it would change.`,
      refusal.status,
    )
  }
}

function isNamed(kind: Kind, raw: Fields, fields: Fields): boolean {
  const its = kind.requests.fromLive(raw)
  const within = belongings(kind).every(({ at }) => fields[at] === undefined || its[at] === fields[at])
  return within && naturalKeyOf(kind, { fields: its }) === naturalKeyOf(kind, { fields })
}

/** Whether a live resource holds everything that the create carried. */
function isAsSent(kind: Kind, raw: Fields, sent: Fields): boolean {
  const its = withKnown(kind.requests, project(kind, kind.requests.fromLive(raw), Object.keys(sent)), () => sent)
  const live = unitsOf(kind, canonical(kind, its))
  return [...unitsOf(kind, canonical(kind, sent))].every(([path, value]) => isEqual(live.get(path) ?? null, value))
}
