/**
 * References both ways. In files and in canonical form a reference is a key, or the natural key of something that is not
 * declared; on the server it is an id, or a text such as a label's title. What leads nowhere is an error in the files and
 * stays as the server has it on the live side.
 */
import { kindNamed } from '../kinds/index.ts'
import type { Fields, Json, Kind, Reference } from '../kinds/kind.ts'
import type { DesiredResource } from './desired.ts'
import { type Directory, directoryOf } from './directory.ts'
import { isRead, type Live } from './live.ts'
import { naturalKeyOf, wrong } from './locate.ts'
import type { Match } from './match.ts'
import { nearest } from './nearest.ts'
import { mapAt } from './paths.ts'
import type { Finding } from './plan.ts'

export class References {
  readonly #directories = new Map<string, Directory>()
  readonly #match: Match
  readonly #live: Live

  constructor(match: Match, live: Live) {
    this.#match = match
    this.#live = live
  }

  /** Canonical references of a declared resource. Findings gather what leads nowhere. */
  ofDesired(kind: Kind, resource: DesiredResource, fields: Fields, findings: Finding[]): Fields {
    return mapReferences(kind, fields, (value, reference, place) => {
      if (typeof value !== 'string') {
        findings.push(
          wrong(
            resource,
            'P-REFERENCE',
            `"${place}" holds ${JSON.stringify(value)}, not the name of ${article(reference.to)}`,
            `Write the key of one of the ${reference.to}, or its ${kindNamed(reference.to).naturalKey}.`,
            place,
          ),
        )
        return value
      }
      const { names, ids, leaving } = this.#directory(reference.to)
      const name = names.get(value) ?? names.get(value.toLowerCase())
      if (name === null) {
        const known = ids.get(value) ?? []
        findings.push(
          wrong(
            resource,
            'P-REFERENCE-AMBIGUOUS',
            `several ${reference.to} are called ${JSON.stringify(value)}${known.length === 0 ? '' : ` (ids ${known.join(', ')})`}`,
            'Declare the one that is meant, with its "$id", and refer to it by its key.',
            place,
          ),
        )
        return value
      }
      // It may be there: then it is meant by its natural key.
      if (name === undefined && !isRead(this.#live, reference.to)) {
        const to = kindNamed(reference.to)
        return naturalKeyOf(to, { fields: { [to.naturalKey]: value } })!
      }
      if (name === undefined) {
        const guess = nearest(value, names.keys(), kindNamed(reference.to).people !== null)
        findings.push(
          wrong(
            resource,
            'P-REFERENCE',
            `${JSON.stringify(value)} is neither declared under "${reference.to}" nor the ${kindNamed(reference.to).naturalKey} of one on the server`,
            guess === null
              ? `Declare it under "${reference.to}", or correct the name.`
              : `Did you mean ${JSON.stringify(guess)}?`,
            place,
          ),
        )
        return value
      }
      if (leaving.has(name)) {
        findings.push(
          wrong(
            resource,
            'P-REFERENCE-LEAVING',
            `it refers to ${reference.to}/${name}, which is no longer declared and would be deleted`,
            'Take the reference out as well, or declare it again.',
            place,
          ),
        )
      }
      return name
    })
  }

  /**
   * References of a live resource as names: with the server as it is `now`, or with what it holds after the plan. A label
   * with the key `bug` may be titled `defect`: a rule that holds the text `bug` does not mean it, and must not look as if.
   */
  ofLive(kind: Kind, fields: Fields, at: 'now' | 'after'): Fields {
    return mapReferences(kind, fields, (value, { to, idsAsText }) => {
      const { noun, referredBy } = kindNamed(to)
      const { names, ...wires } = this.#directory(to)
      const id = idsAsText && typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value
      const name = wires[at].get(id)
      const isTaken = referredBy !== 'id' && typeof value === 'string' && names.get(value) === value
      return name ?? (isTaken ? `${value} (${at === 'after' ? 'then ' : ''}no ${noun}'s ${referredBy})` : value)
    })
  }

  /** References of the ledger by the names of today: a key may have changed, or come to something that had none. */
  ofApplied(kind: Kind, fields: Fields): Fields {
    return mapReferences(kind, fields, (value, { to }) => {
      if (typeof value !== 'string') return value
      const moved = this.#match.renamed.find((one) => one.kind === to && one.from === value)
      return moved?.to ?? this.#directory(to).names.get(value) ?? value
    })
  }

  /** Whether a text in a file names one of that kind, and only one. */
  isName(kind: string, text: string): boolean {
    return typeof this.#directory(kind).names.get(text) === 'string'
  }

  /** What the server wants for a name, if that is known before the plan is applied. */
  wireOf(kind: string, name: string): number | string | undefined {
    return this.#directory(kind).wires.get(name)
  }

  #directory(kind: string): Directory {
    let directory = this.#directories.get(kind)
    if (directory === undefined) {
      directory = directoryOf(kindNamed(kind), this.#match, this.#live[kind] ?? [])
      this.#directories.set(kind, directory)
    }
    return directory
  }
}

/** Names of the kinds that a resource really refers to: a rule without teams needs no list of teams. */
export function kindsReferredTo(kind: Kind, fields: Fields): Set<string> {
  const found = new Set<string>()
  mapReferences(kind, fields, (value, { to }) => {
    found.add(to)
    return value
  })
  return found
}

/** Replaces every reference of a resource; values that Chatwoot takes literally, and null, are left alone. */
export function mapReferences(
  kind: Kind,
  fields: Fields,
  to: (value: Json, reference: Reference, place: string) => Json,
): Fields {
  return kind.references.reduce<Json>(
    (all, reference) =>
      mapAt(all, reference.at, (value, place) =>
        value === null || reference.literals?.includes(value) ? value : to(value, reference, place),
      ),
    fields,
  ) as Fields
}

function article(kind: string): string {
  const { noun } = kindNamed(kind)
  return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`
}
