/**
 * The form in which recordings are committed: one file a folder of scenarios, one line a step, request and expected
 * answer together. Large records that resemble an earlier one of the same scenario say only what is different, and
 * long runs of one character are counted.
 */
import type { Json } from '../rails/answers.ts'
import { isByType } from './compare.ts'

export interface Step {
  readonly id: string
  readonly as: string
  readonly method: string
  readonly path: string
  readonly headers?: { readonly [name: string]: string }
  readonly json?: Json
  readonly raw?: { readonly type: string; readonly body: string }
  readonly form?: { readonly [name: string]: Json }
  /** Variable to the place in the answer it is taken from. */
  readonly save?: { readonly [name: string]: string }
  /** Numbers that were saved when this was recorded. */
  readonly saved?: { readonly [name: string]: number }
  /** Top-level fields of the answer to look at; the others race with a job. */
  readonly keep?: readonly string[]
  /** `payload` is a list of texts in no fixed order. */
  readonly unordered?: true
  readonly loose?: readonly string[]
  readonly status: number
  readonly type: string | null
  readonly body: Json
}

export interface Folder {
  /** Scenario to its steps, or to the set where they are recorded with the same answers. */
  readonly scenarios: { readonly [name: string]: readonly Step[] | { readonly sameAs: string } }
}

type Hash = { [key: string]: Json }
const isHash = (value: Json): value is Hash => typeof value === 'object' && value !== null && !Array.isArray(value)

const entries = (value: object): [string, Json][] => Object.entries(value) as [string, Json][]

const large = 12
const memory = 8

function packText(text: string): Json {
  const parts = text.split(/((.)\2{39,})/su)
  if (parts.length === 1) return text
  const packed: Json[] = []
  for (let index = 0; index < parts.length; index += 3) {
    if (parts[index]) packed.push(parts[index]!)
    const run = parts[index + 1]
    if (run) packed.push([parts[index + 2]!, [...run].length])
  }
  return { $text: packed }
}

const unpackText = (parts: Json[]): string =>
  parts.map((part) => (Array.isArray(part) ? String(part[0]).repeat(Number(part[1])) : String(part))).join('')

const same = (a: Json | undefined, b: Json | undefined): boolean => JSON.stringify(a) === JSON.stringify(b)

/** What is compared by type only is kept as a value of that type and nothing more. */
export function blanked(value: Json, key = ''): Json {
  if (Array.isArray(value)) return value.map((item) => blanked(item))
  if (isHash(value)) return Object.fromEntries(entries(value).map(([name, item]) => [name, blanked(item, name)]))
  // Ids order the lists of records.
  if (key === 'id' || key.endsWith('_id') || !isByType(key)) return value
  return typeof value === 'string' && value !== '' ? '…' : typeof value === 'number' ? 0 : value
}

/** Packs or unpacks the values of one scenario in order; each remembers the large records it has seen. */
export class Packer {
  private seen: Hash[] = []

  pack(value: Json): Json {
    if (typeof value === 'string') return packText(value)
    if (Array.isArray(value)) return value.map((item) => this.pack(item))
    if (!isHash(value)) return value
    if (Object.keys(value).length < large) return this.packEach(value)
    const delta = this.shortestDelta(value)
    const packed = delta ? { ...delta.head, ...this.packEach(delta.changed) } : this.packEach(value)
    this.remember(value)
    return packed
  }

  /** The mirror of `pack`: the model is taken before what lies inside adds to the memory. */
  unpack(value: Json): Json {
    if (Array.isArray(value)) return value.map((item) => this.unpack(item))
    if (!isHash(value)) return value
    if (Array.isArray(value.$text)) return unpackText(value.$text)
    const { $like, $without, ...own } = value
    const model = typeof $like === 'number' ? this.seen[$like]! : {}
    const whole = { ...model, ...Object.fromEntries(entries(own).map(([key, item]) => [key, this.unpack(item)])) }
    for (const key of Array.isArray($without) ? $without : []) delete whole[String(key)]
    if (Object.keys(whole).length >= large) this.remember(whole)
    return whole
  }

  private packEach(value: Hash): Hash {
    return Object.fromEntries(entries(value).map(([key, item]) => [key, this.pack(item)]))
  }

  private shortestDelta(value: Hash): { head: Hash; changed: Hash } | undefined {
    const deltas = this.seen.map((model, back) => {
      const changed = entries(value).filter(([key, item]) => !(key in model) || !same(item, model[key]))
      const gone = Object.keys(model).filter((key) => !(key in value))
      return { head: { $like: back, ...(gone.length > 0 && { $without: gone }) }, changed: Object.fromEntries(changed) }
    })
    return deltas.sort((a, b) => JSON.stringify(a).length - JSON.stringify(b).length)[0]
  }

  private remember(whole: Hash): void {
    this.seen = [whole, ...this.seen].slice(0, memory)
  }
}

/** One line a step, so that a change to a recording can be read. */
export function packFolder(folder: Folder): string {
  const scenarios = Object.entries(folder.scenarios).map(([name, steps]) => {
    if ('sameAs' in steps) return `${JSON.stringify(name)}: ${JSON.stringify(steps)}`
    const packer = new Packer()
    const lines = (steps as readonly Step[]).map((step) => {
      const packed = entries(step).map(([key, value]) => [
        key,
        ['json', 'body', 'raw'].includes(key) ? packer.pack(value) : value,
      ])
      return `    ${JSON.stringify(Object.fromEntries(packed))}`
    })
    return `${JSON.stringify(name)}: [\n${lines.join(',\n')}\n  ]`
  })
  return `{ "scenarios": {\n  ${scenarios.join(',\n  ')}\n} }\n`
}

export function unpackFolder(text: string): Folder {
  const { scenarios } = JSON.parse(text) as { scenarios: { [name: string]: Json } }
  const unpacked = entries(scenarios).map(([name, steps]) => {
    if (!Array.isArray(steps)) return [name, steps]
    const packer = new Packer()
    return [
      name,
      steps.map((step) =>
        Object.fromEntries(
          entries(step as Hash).map(([key, value]) => [
            key,
            ['json', 'body', 'raw'].includes(key) ? packer.unpack(value) : value,
          ]),
        ),
      ),
    ]
  })
  return { scenarios: Object.fromEntries(unpacked) }
}
