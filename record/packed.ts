/**
 * The form in which recordings are committed: one file a folder of scenarios, one line a step, with what was answered;
 * what was asked is in the scenario. Large records that resemble an earlier one of the same scenario say only what is
 * different, and long runs of one character are counted.
 */
import { isByType, isId } from './fields.ts'
import { type Hash, isHash, type Json } from './json.ts'
import type { Recorded } from './recording.ts'

export interface Folder {
  /** Scenario to its answers, or to the set where the same ones are recorded. */
  readonly [scenario: string]: readonly Recorded[] | { readonly sameAs: string }
}

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

/** What is compared by type only is kept as a value of that type and nothing more. Ids order the lists of records. */
function blanked(value: Json, key = ''): Json {
  if (Array.isArray(value)) return value.map((item) => blanked(item))
  if (isHash(value)) return Object.fromEntries(entries(value).map(([name, item]) => [name, blanked(item, name)]))
  if (isId(key) || !isByType(key)) return value
  if (typeof value === 'string') return value === '' || value.startsWith('<secret:') ? value : '…'
  return typeof value === 'number' ? 0 : value
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
  const scenarios = Object.entries(folder).map(([name, recorded]) => {
    if ('sameAs' in recorded) return `${JSON.stringify(name)}: ${JSON.stringify(recorded)}`
    const packer = new Packer()
    const lines = recorded.map(({ step, saved, status, type, body }) =>
      JSON.stringify({ step, saved, status, type, body: packer.pack(blanked(body)) }),
    )
    return `${JSON.stringify(name)}: [\n    ${lines.join(',\n    ')}\n  ]`
  })
  return `{ "scenarios": {\n  ${scenarios.join(',\n  ')}\n} }\n`
}

export function unpackFolder(text: string): Folder {
  const { scenarios } = JSON.parse(text) as { scenarios: Folder }
  const unpacked = Object.entries(scenarios).map(([name, recorded]) => {
    if ('sameAs' in recorded) return [name, recorded]
    const packer = new Packer()
    return [name, recorded.map((line) => ({ ...line, body: packer.unpack(line.body) }))]
  })
  return Object.fromEntries(unpacked) as Folder
}
