/** The committed recordings: sets by version and edition, each with folders of scenarios. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Step, unpackFolder } from './packed.ts'

export const recordingsFolder = join(import.meta.dirname, '..', '..', 'recordings')

export interface Scenario {
  /** Folder and name, as in `labels/basics`. */
  readonly name: string
  readonly steps: readonly Step[]
}

export function scenariosOf(set: string): Scenario[] {
  const folder = join(recordingsFolder, set)
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .flatMap((file) => {
      const { scenarios } = unpackFolder(readFileSync(join(folder, file), 'utf8'))
      return Object.entries(scenarios).map(([name, steps]) => {
        const full = `${file.slice(0, -'.json'.length)}/${name}`
        return { name: full, steps: 'sameAs' in steps ? stepsOf(steps.sameAs, full) : steps }
      })
    })
}

const cache = new Map<string, Scenario[]>()

function stepsOf(set: string, name: string): readonly Step[] {
  const scenarios = cache.get(set) ?? scenariosOf(set)
  cache.set(set, scenarios)
  const found = scenarios.find((scenario) => scenario.name === name)
  if (!found) throw new Error(`${name} is not recorded in ${set}`)
  return found.steps
}

/** Steps whose answer is known to be another, with the reason. Each must fail, and no other may. */
export interface KnownDifference {
  readonly set: string
  /** `labels/basics · create` */
  readonly step: string
  readonly why: string
}

export const knownDifferences = (): KnownDifference[] =>
  JSON.parse(readFileSync(join(recordingsFolder, 'known-differences.json'), 'utf8')).steps
