/**
 * One create, so that it makes one resource and no second one: Chatwoot has no idempotency keys, takes most names more
 * than once, and may carry out a request long after we have given it up.
 *
 * After an answer that did not come we look several times before the POST is sent once more, and again after that. What
 * is new since the plan's list and has the name is ours; of two that are equal in all we sent, one is taken back.
 */

import type { Located, Request } from '../kinds/model/endpoint.ts'
import { type Fields, followingCreate, type Kind } from '../kinds/model/kind.ts'
import { canonical } from '../plan/model/canonical.ts'
import { ServerError } from '../plan/model/errors.ts'
import { without } from '../plan/model/paths.ts'
import { isEqual } from '../redact/seal.ts'
import { withUploads } from './attachments.ts'
import { isAsSent, isNamed, madeBySomebody, severalMade } from './created.ts'
import { list, locatedAt } from './listing.ts'
import { mayStillAct } from './outage.ts'
import { remove, type Target, updating, type WithFiles } from './write.ts'

/** Milliseconds before each look for a create that Chatwoot may still be working on. */
const LOOKS: readonly number[] = [0, 1000, 2000, 4000, 8000]
const ONCE: readonly number[] = [0]
const MOST_POSTS = 2

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
export function creation(target: Target & WithFiles, one: New, tell: Tell): () => Promise<number> {
  const { kind, fields } = one
  const parent = target.addresses.parentOf(kind, fields)
  if (kind.endpoint.over === null) {
    const its = new Creation(target, one, { tell, parent })
    return () => its.make()
  }
  // What goes by another one's id is written where that one is: there is nothing that could be made twice.
  const { id } = target.addresses.add(kind.name, locatedAt(kind, { ...fields, id: parent!.id }, parent))
  const write = updating(target, kind, id, fields, {})
  return async () => {
    await write()
    return id
  }
}

class Creation {
  readonly #target: Target & WithFiles
  readonly #one: New
  readonly #tell: Tell
  readonly #parent: Located | null
  /** What the create itself carries; the rest follows it. */
  readonly #sent: Fields
  #request: Request | null = null
  #posts = 0
  /** The failure that left unclear whether something was created. */
  #lost: ServerError | null = null
  #waits = ONCE
  /** Requests that Chatwoot may still be working on. */
  #silent = 0

  constructor(target: Target & WithFiles, one: New, { tell, parent }: { tell: Tell; parent: Located | null }) {
    this.#target = target
    this.#one = one
    this.#tell = tell
    this.#parent = parent
    this.#sent = without(one.fields, followingCreate(one.kind.requests, one.fields))
  }

  async make(): Promise<number> {
    // What is uploaded is sent again, should the create be.
    this.#request ??= await this.#requested()
    for (;;) {
      if (this.#lost !== null) {
        const found = await this.#lookedFor(this.#waits, this.#lost)
        if (found.length > 0) return this.#theOne(found)
        this.#waits = ONCE
        if (this.#posts === MOST_POSTS) throw this.#given(this.#lost)
      }
      try {
        this.#posts += 1
        const id = await this.#post(this.#request)
        return this.#lost === null ? id : this.#theOne(await this.#lookedFor(ONCE, this.#lost).catch(() => []), id)
      } catch (error) {
        if (!(error instanceof ServerError)) throw error
        if (error.status === 422) return this.#takenBy(error)
        if (!error.isAmbiguous) throw error
        this.#lose(error)
      }
    }
  }

  async #requested(): Promise<Request> {
    const { kind, fields } = this.#one
    const { endpoint, requests } = kind
    if (endpoint.create === null) throw new Error(`${kind.name} cannot be created`)
    const uploaded = await withUploads(this.#target, kind, this.#sent)
    return endpoint.create(requests.toBody({ ...uploaded, ...requests.createdWith(fields) }, 'create'), this.#parent)
  }

  #lose(error: ServerError): void {
    this.#lost = error
    this.#waits = mayStillAct(error) ? LOOKS : ONCE
    if (mayStillAct(error)) this.#silent += 1
  }

  #given(up: ServerError): ServerError {
    if (this.#silent > 0) this.#tell.mayComeLate()
    return up
  }

  async #post(request: Request): Promise<number> {
    const { kind, subject } = this.#one
    const { endpoint, requests } = kind
    const made = endpoint.created((await this.#target.writer.send(request)) ?? null, this.#parent)
    if (made !== null) {
      const taken = canonical(kind, requests.fromLive(made))
      const wanted = canonical(kind, this.#sent)
      const isLater = (name: string) => name in this.#sent && !isEqual(taken[name] ?? null, wanted[name])
      this.#tell.notTaken(requests.laterByOlder.filter(isLater))
      return this.#located(made).id
    }
    throw new ServerError(
      `Chatwoot's answer to the create of ${subject} holds no id. Run again: what was created is then found by its name.`,
      200,
      true,
    )
  }

  /** What has the name and was not there before, at the first look that finds some. Throws `failure` when nobody can look. */
  async #lookedFor(pauses: readonly number[], failure: ServerError): Promise<Fields[]> {
    const { writer } = this.#target
    const { kind, fields, known } = this.#one
    for (const pause of pauses) {
      if (pause > 0 && !(await writer.rest(pause))) throw this.#given(failure)
      const listed = await list(writer, kind, this.#parent).catch((error: unknown) => {
        throw error instanceof ServerError ? this.#given(failure) : error
      })
      const found = listed.filter((raw) => !known.has(raw.id as number) && isNamed(kind, raw, fields))
      for (const raw of found) this.#located(raw)
      if (found.length > 0) return found
    }
    return []
  }

  #located(raw: Fields): Located {
    const { kind } = this.#one
    return this.#target.addresses.add(kind.name, locatedAt(kind, raw, this.#parent))
  }

  /** `answered` is the id that Chatwoot has told us, if it has. */
  async #theOne(found: readonly Fields[], answered?: number): Promise<number> {
    const { kind } = this.#one
    const ids = [...new Set([...(answered === undefined ? [] : [answered]), ...found.map(({ id }) => id as number)])]
    if (ids.length < this.#posts && this.#silent > 0) this.#tell.mayComeLate()
    if (ids.length === 1) return ids[0]!
    const areAsSent = found.length === ids.length && found.every((raw) => isAsSent(kind, raw, this.#sent))
    if (ids.length > this.#posts || !areAsSent)
      throw severalMade(this.#one, ids, 'It cannot be told which one is ours.')
    const [first, ...others] = ids.toSorted((a, b) => a - b)
    for (const id of others) {
      await remove(this.#target, kind, id).catch((error: unknown) => {
        if (!(error instanceof ServerError)) throw error
        throw severalMade(this.#one, ids, `The second one could not be deleted: ${error.message}`)
      })
      this.#tell.takenBack(id)
    }
    return first!
  }

  /** A refusal because the name is taken may come from our own request, of this run or of one that was killed. */
  async #takenBy(refusal: ServerError): Promise<number> {
    const { kind } = this.#one
    const [one, ...others] = await this.#lookedFor(ONCE, refusal)
    if (one === undefined) throw refusal
    if (others.length === 0 && isAsSent(kind, one, this.#sent)) return one.id as number
    throw madeBySomebody(kind, refusal, one.id as number)
  }
}
