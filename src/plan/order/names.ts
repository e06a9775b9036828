/**
 * Names that the server takes only once in a kind: which change takes one, which gives one up, what a change is called
 * for a moment while names go round in a circle, and what cannot or should not be done with them in one plan.
 */
import { kindNamed } from '../../kinds/index.ts'
import type { Fields, Json } from '../../kinds/model/kind.ts'
import { isSealed, Sealed } from '../../kinds/model/sealed.ts'
import type { Fingerprint, Reveal } from '../../redact/seal.ts'
import { canonical } from '../model/canonical.ts'
import type { Live } from '../model/live.ts'
import { allBy } from '../model/lookup.ts'
import { type Finding, subjectOf } from '../model/plan.ts'
import type { Unordered } from './unordered.ts'

/** A value of a unique field, in a form that can be compared. */
type Claim = string

/** A unique field of a change, and what the resource is called in it. */
interface Name {
  readonly field: string
  readonly claim: Claim
}

export class Names {
  readonly #changes: readonly Unordered[]
  readonly #reveal: Reveal
  readonly #fingerprint: Fingerprint
  readonly #takers: ReadonlyMap<Claim, readonly Unordered[]>
  readonly #givers: ReadonlyMap<Claim, readonly Unordered[]>
  /** Ids of the live resources that are called so. */
  readonly #holders: ReadonlyMap<Claim, readonly number[]>

  constructor(changes: readonly Unordered[], live: Live, reveal: Reveal, fingerprint: Fingerprint) {
    this.#changes = changes
    this.#reveal = reveal
    this.#fingerprint = fingerprint
    const claims = (names: readonly Name[]) => names.map(({ claim }) => claim)
    this.#takers = allBy(changes, (change) => claims(this.#taken(change)))
    this.#givers = allBy(changes, (change) => claims(this.#freed(change)))
    const kindsInUse = [...new Set(changes.map(({ kind }) => kind))]
    const held = kindsInUse.flatMap((kind) => (live[kind] ?? []).map(({ id, fields }) => ({ kind, id, fields })))
    const holders = allBy(held, ({ kind, fields }) => claims(this.#named(kind, canonical(kindNamed(kind), fields))))
    this.#holders = new Map([...holders].map(([claim, all]) => [claim, all.map(({ id }) => id)]))
  }

  /** The changes that give up a name which this one takes. */
  givers(change: Unordered): Unordered[] {
    return this.#taken(change).flatMap(({ claim }) => this.#giversOf(change, claim))
  }

  /**
   * Fields under which the resource can stand for a moment so that its names are free, called like nothing that exists
   * or is wanted; null when nobody knows how to call it.
   */
  aside(change: Unordered): Fields | null {
    const fields = this.#freed(change).map(({ field }) => [field, this.#thirdName(change, field)] as const)
    return fields.every(([, name]) => name !== null) ? (Object.fromEntries(fields) as Fields) : null
  }

  #thirdName(change: Unordered, field: string): Json {
    const value = change.send[field] ?? change.before[field]
    const name = isSealed(value) ? value.$secret : value
    if (typeof name !== 'string' || name === '') return null
    const aside = kindNamed(change.kind).identity.unique[field]?.aside
    // An item of a list has no other name.
    if (aside === undefined) return null
    for (let attempt = 1; ; attempt++) {
      const text = aside(`aside-${change.id}${attempt === 1 ? '' : `-${attempt}`}`, name)
      const third = isSealed(value) ? new Sealed(text, this.#fingerprint(this.#reveal(text))) : text
      const [its] = this.#named(change.kind, { ...change.holds, ...change.send, [field]: third }).filter(
        (one) => one.field === field,
      )
      if (its !== undefined && !this.#takers.has(its.claim) && !this.#holders.has(its.claim)) return third
    }
  }

  /** What the names of the changes come to: taken twice, or moved on so fast that the server may mix things up. */
  findings(): Finding[] {
    return this.#changes.flatMap((change) =>
      this.#taken(change).flatMap(({ field, claim }) => {
        const rival = this.#takers.get(claim)!.find((other) => other !== change)
        const givers = this.#giversOf(change, claim)
        const keeper = (this.#holders.get(claim) ?? []).find(
          (id) => id !== change.id && !givers.some((giver) => giver.id === id),
        )
        if (rival !== undefined) return [taken(change, field, `${subjectOf(rival)} is to have as well`)]
        if (keeper !== undefined) return [taken(change, field, `id ${keeper} on the server has and keeps`)]
        return change.action === 'update' ? givers.flatMap((giver) => mixed(change, field, giver)) : []
      }),
    )
  }

  #giversOf(change: Unordered, claim: Claim): Unordered[] {
    return (this.#givers.get(claim) ?? []).filter((other) => other !== change)
  }

  /** What the change calls its resource that was called otherwise or not there. */
  #taken({ kind, send, holds }: Unordered): Name[] {
    const before = new Set(this.#named(kind, holds).map(({ claim }) => claim))
    return this.#named(kind, { ...holds, ...send }).filter(({ claim }) => !before.has(claim))
  }

  /** What the resource is called now and is not called any more when the change is through. */
  #freed({ action, kind, send, holds }: Unordered): Name[] {
    const after = new Set(this.#named(kind, { ...holds, ...send }).map(({ claim }) => claim))
    return this.#named(kind, holds).filter(({ claim }) => action === 'delete' || !after.has(claim))
  }

  /** A secret and the live text that it may stand for must be found equal, so all of them are compared as fingerprints. */
  #named(kind: string, fields: Fields): Name[] {
    const { unique, heldOnce } = kindNamed(kind).identity
    const named = (field: string, value: Json | undefined, place: string): Name[] => {
      if (!isSealed(value) && typeof value !== 'string') return []
      const name = isSealed(value) ? value.fingerprint : this.#fingerprint(value)
      return [{ field, claim: `${kind} ${field} ${place} ${name}` }]
    }
    const items = (field: string) => (Array.isArray(fields[field]) ? (fields[field] as Json[]) : [])
    return [
      ...Object.entries(unique).flatMap(([field, { within = [] }]) =>
        named(field, fields[field], within.map((beside) => String(fields[beside])).join()),
      ),
      ...heldOnce.flatMap((field) => items(field).flatMap((item) => named(field, item, ''))),
    ]
  }
}

function taken(change: Unordered, field: string, by: string): Finding {
  const value = change.send[field]!
  return {
    code: 'P-NAME-TAKEN',
    severity: 'error',
    place: change.place,
    subject: subjectOf(change),
    sentence: `${subjectOf(change)}: ${by} the ${field} ${JSON.stringify(isSealed(value) ? value.$secret : value)}, and Chatwoot takes it only once.`,
    nextStep: 'Give one of the two another one; or, if both mean the same resource, declare it once.',
  }
}

function mixed(change: Unordered, field: string, giver: Unordered): Finding[] {
  const { words, identity } = kindNamed(change.kind)
  const afterwards = identity.unique[field]?.afterwards
  if (afterwards === undefined) return []
  return [
    {
      code: 'P-NAMES-MIX',
      severity: 'warning',
      place: change.place,
      subject: subjectOf(change),
      sentence: `${subjectOf(change)} takes the ${field} that ${subjectOf(giver)} gives up. After each such change Chatwoot ${afterwards}, in the background and in any order, so what belongs to the one ${words.noun} can end up with the other.`,
      nextStep: `Do it in two merges: first give ${subjectOf(giver)} a ${field} that nothing has, and the rest when Chatwoot is through with it.`,
    },
  ]
}
