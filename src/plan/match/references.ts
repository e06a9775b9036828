/**
 * References both ways. In files and in canonical form a reference is a key, or the natural key of something that is not
 * declared; on the server it is an id, or a text such as a label's title. What leads nowhere is an error in the files and
 * stays as the server has it on the live side.
 */

import { downcased } from '../../kinds/fields/canonical.ts'
import { kindNamed } from '../../kinds/index.ts'
import type { Fields, Json, Kind, Reference } from '../../kinds/model/kind.ts'
import type { DesiredResource } from '../model/desired.ts'
import { isRead, type Live } from '../model/live.ts'
import { firstBy, once, onceFor } from '../model/lookup.ts'
import { type Finding, subjectOf } from '../model/plan.ts'
import { type Directory, directoryOf } from './directory.ts'
import { heldIn, mapReferences, namesByPlace, wireSpace } from './each-reference.ts'
import { canonicalValue, naturalKeyOf } from './locate.ts'
import type { Match } from './matched.ts'
import { ambiguous, type Gone, leaving, noName, nowhere } from './nowhere.ts'

/** A declared resource with its references as keys. */
export interface Read {
  readonly fields: Fields
  /** What leads nowhere. */
  readonly findings: readonly Finding[]
  /** What led somewhere when it was applied last and was deleted since, which is no mistake of the files. */
  readonly gone: readonly Gone[]
}

export class References {
  readonly #directories = new Map<string, Directory>()
  readonly #match: Match
  readonly #live: Live
  /** Keys that changed, and those of what is left in the ledger and live, as `kind/key`. */
  readonly #renamed: ReadonlyMap<string, string>
  readonly #left: ReadonlySet<string>

  constructor(match: Match, live: Live) {
    this.#match = match
    this.#live = live
    const renamed = firstBy(match.renamed, ({ kind, from }) => subjectOf({ kind, key: from }))
    this.#renamed = new Map([...renamed].map(([subject, { to }]) => [subject, to]))
    this.#left = new Set(match.left.filter((entry) => entry.live !== null).map(subjectOf))
  }

  /** References of a declared resource as keys. `before` are its fields as they were applied last. */
  ofDesired(kind: Kind, resource: DesiredResource, fields: Fields, before?: Fields): Read {
    const findings: Finding[] = []
    const gone: Gone[] = []
    const applied = once(() => (before === undefined ? [] : [...namesByPlace(kind, before).values()]))
    const appliedAs = ({ to, where }: Reference, value: string) => {
      const names = [value, asNaturalKey(to, value, where)]
      // What goes because the files no longer declare it was not deleted by somebody.
      const isLeft = (name: string) => this.#left.has(subjectOf({ kind: to, key: name }))
      return applied().find((one) => one.to === to && names.includes(one.name) && !isLeft(one.name))?.name
    }
    const keyed = mapReferences(kind, fields, (said, reference, place) => {
      const { to, where } = reference
      if (typeof said !== 'string') {
        findings.push(noName(resource, to, said, place))
        return said
      }
      const value = said.normalize()
      const { names, ids, leaving: isLeaving } = this.#directory(reference)
      const name = names.get(value) ?? names.get(downcased(value))
      const its = { to, name: value, place, ids: ids.get(value) ?? [] }
      const moved = this.#renamed.get(subjectOf({ kind: to, key: value }))
      const isDead = name == null && moved === undefined && isRead(this.#live, to)
      const was = isDead ? appliedAs(reference, value) : undefined
      if (was !== undefined) {
        gone.push({ ...its, name: was })
        return was
      }
      if (name === null) {
        findings.push(ambiguous(resource, its))
        return value
      }
      // It may be there: then it is meant by its natural key.
      if (name === undefined && !isRead(this.#live, to)) return asNaturalKey(to, value, where)
      if (name === undefined) {
        findings.push(nowhere(resource, its, names.keys(), moved))
        return value
      }
      if (isLeaving.has(name)) findings.push(leaving(resource, { ...its, name }))
      return name
    })
    return { fields: keyed, findings, gone }
  }

  /**
   * References of a live resource as names: with the server as it is `now`, or with what it holds after the plan. A label
   * with the key `bug` may be titled `defect`: a rule that holds the text `bug` does not mean it, and must not look as if.
   * What is gone, or shares its name by now, goes by the name that it was `applied` with in the same place.
   */
  ofLive(kind: Kind, fields: Fields, at: 'now' | 'after', applied: Fields = {}): Fields {
    const before = once(() => namesByPlace(kind, applied))
    return mapReferences(kind, fields, (value, reference, place) => {
      const { to } = reference
      const { words } = kindNamed(to)
      const field = heldIn(reference)
      const { names, ...wires } = this.#directory(reference)
      const id = idOf(reference, value)
      const known = wires[at].get(id)
      const was = known === undefined ? before().get(place) : undefined
      const name = known ?? (was?.to === to && this.#mayMean(reference, id, was.name) ? was.name : undefined)
      const isTaken = field !== 'id' && typeof value === 'string' && names.get(value) === value
      return name ?? (isTaken ? `${value} (${at === 'after' ? 'then ' : ''}no ${words.noun}'s ${field})` : value)
    })
  }

  /** What a live resource holds in the place of resources of these kinds that are not there. */
  lost(kind: Kind, fields: Fields, of: ReadonlySet<string>): Json[] {
    const found = new Set<Json>()
    mapReferences(kind, fields, (value, reference) => {
      const id = idOf(reference, value)
      if (of.has(reference.to) && !this.#directory(reference).behind.has(id)) found.add(id)
      return value
    })
    return [...found]
  }

  /** Whether what the server holds could be what was called so when it was applied. */
  #mayMean(reference: Reference, id: Json, name: string): boolean {
    const { to, where } = reference
    const its = this.#directory(reference).behind.get(id)
    return isRead(this.#live, to) && (its === undefined || naturalKeyOf(kindNamed(to), its, where) === name)
  }

  /** References of the ledger by the names of today: a key may have changed, or come to something that had none. */
  ofApplied(kind: Kind, fields: Fields): Fields {
    return mapReferences(kind, fields, (value, reference) => {
      const { to } = reference
      if (typeof value !== 'string') return value
      return (
        this.#renamed.get(subjectOf({ kind: to, key: value })) ?? this.#directory(reference).names.get(value) ?? value
      )
    })
  }

  /** Whether a text in a file names one of those that a reference can mean, and only one. */
  isName(reference: Reference, text: string): boolean {
    return typeof this.#directory(reference).names.get(text) === 'string'
  }

  /** Every text that such a place may say; whether there are no others is known where the kind was read. */
  namesFor(reference: Reference): { readonly texts: readonly string[]; readonly isAll: boolean } {
    const { names, leaving } = this.#directory(reference)
    const texts = [...names].flatMap(([text, name]) => (name === null || leaving.has(name) ? [] : [text]))
    return { texts: texts.sort(), isAll: isRead(this.#live, reference.to) }
  }

  /** What the server wants for a name, if that is known before the plan is applied. */
  wireOf(reference: Reference, name: string): number | string | undefined {
    return this.#directory(reference).wires.get(name)
  }

  readonly #directory = onceFor((reference: Reference): Directory => {
    const { to: kind, where } = reference
    const those = `${wireSpace(reference)} ${JSON.stringify(where)}`
    let directory = this.#directories.get(those)
    if (directory === undefined) {
      directory = directoryOf(kindNamed(kind), this.#match, this.#live[kind] ?? [], where, heldIn(reference))
      this.#directories.set(those, directory)
    }
    return directory
  })
}

/** A text that people wrote for what is not declared, as naturalKeyOf would tell it. */
function asNaturalKey(to: string, text: string, where: Reference['where'] = {}): Json {
  const kind = kindNamed(to)
  const [field] = kind.identity.naturalKey.filter((each) => !Object.hasOwn(where, each))
  return canonicalValue(kind, { fields: { [field!]: text } }, field!)!
}

/** Older clients have stored ids as texts. What is referred to by a text, such as a label's title, may consist of digits. */
function idOf(reference: Reference, value: Json): Json {
  return reference.idsAsText && heldIn(reference) === 'id' && typeof value === 'string' && /^\d+$/.test(value)
    ? Number(value)
    : value
}
