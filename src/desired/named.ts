/** What places that refer to other resources may say, for editors: the names that there are. */
import { writtenInside } from '../kinds/index.ts'
import type { Kind, Reference } from '../kinds/model/kind.ts'
import { type Step, stepsOf } from '../kinds/model/paths.ts'
import type { Schema } from './field-schema.ts'

export interface Names {
  /** Keys of what is declared, and names of what is not. */
  readonly texts: readonly string[]
  /** Whether there are no others; unless it is so, they are only offered. */
  readonly isAll: boolean
}

/** What can be meant in a place that refers to another resource. */
export type NamesFor = (reference: Reference) => Names

/** Beside the schema of each resource: what its references may say. One definition for each list of names. */
export class Named {
  readonly definitions: { [name: string]: Schema } = {}
  readonly #namesFor: NamesFor

  constructor(namesFor: NamesFor) {
    this.#namesFor = namesFor
  }

  /** Each of these holds besides the schema of a resource. */
  of(kind: Kind): Schema[] {
    return referencesOf(kind).map((reference) => around(stepsOf(reference.at), this.#leaf(reference)))
  }

  #leaf(reference: Reference): Schema {
    const { to, where = {}, literals = [] } = reference
    const name = [to, ...Object.values(where)].join('-')
    const { texts, isAll } = this.#namesFor(reference)
    // An empty list of values is no JSON Schema to some who read it.
    this.definitions[name] ??= !isAll ? { examples: texts } : texts.length > 0 ? { enum: texts } : { not: {} }
    const names = { $ref: `#/$defs/${name}` }
    if (!isAll) return names
    const others = literals.filter((literal) => typeof literal === 'string')
    return {
      anyOf: [
        names,
        ...(others.length === 0 ? [] : [{ enum: others }]),
        // What the run fills in, and what is no text: that is told by the schema of the field.
        { $ref: '#/$defs/filled' },
        { not: { type: 'string' } },
      ],
    }
  }
}

/** Its own, and those of the fields in which others are written. */
function referencesOf({ name, references }: Kind): Reference[] {
  const inside = [...writtenInside(name)].flatMap(([field, kind]) =>
    kind.references.filter(({ at }) => {
      const [first] = stepsOf(at)
      return first !== undefined && 'name' in first && first.name === field
    }),
  )
  return [...references, ...inside]
}

/** A schema that asks of what the steps lead to, and nothing of all else. */
function around([step, ...rest]: readonly Step[], leaf: Schema): Schema {
  if (step === undefined) return leaf
  const inner = around(rest, leaf)
  if ('name' in step) return { properties: { [step.name]: inner } }
  if ('each' in step) return { items: inner }
  const isMeant = { properties: { [step.where]: { const: step.is } }, required: [step.where] }
  // biome-ignore lint/suspicious/noThenProperty: a word of JSON Schema
  return { items: { if: isMeant, then: inner } }
}
