/**
 * Where scenarios and recordings are, on disk. A set of recordings is a folder, by version and edition, in one of two forms:
 * `labels/basics.jsonl` as the recorder writes it, or `labels.json`, packed, as it is committed.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Folder, unpackFolder } from './packed.ts'
import { Problem } from './problem.ts'
import { mustFit, parseRecording, type Recorded } from './recording.ts'
import { parseScenario, type Scenario } from './scenario.ts'

export const scenariosFolder = join(import.meta.dirname, 'scenarios')
export const recordingsFolder = join(import.meta.dirname, '..', 'test', 'recordings')

/** Names of the files with that ending, as in `labels/basics`, in a fixed order; none where the folder is missing. */
export function namesBelow(folder: string, ending: string): string[] {
  if (!existsSync(folder)) return []
  const files = (readdirSync(folder, { recursive: true }) as string[]).map((file) => file.replaceAll('\\', '/'))
  return files
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length))
    .sort()
}

export function readScenario(name: string, folder = scenariosFolder): Scenario {
  return parseScenario(readFileSync(join(folder, `${name}.json`), 'utf8'), name)
}

/** The recording of a scenario in a set, in either form. Throws a Problem when there is none, or one of other steps. */
export function readRecording(scenario: Scenario, set: string): readonly Recorded[] {
  const file = join(set, `${scenario.name}.jsonl`)
  const recorded = existsSync(file) ? parseRecording(readFileSync(file, 'utf8'), file) : readPacked(scenario.name, set)
  if (recorded === undefined) throw new Problem(`${scenario.name} is not recorded in ${set}.`)
  mustFit(scenario, recorded, set)
  return recorded
}

function readPacked(name: string, set: string): readonly Recorded[] | undefined {
  const recorded = readFolder(set, dirname(name))[name.slice(dirname(name).length + 1)]
  return recorded && 'sameAs' in recorded ? readPacked(name, join(set, '..', recorded.sameAs)) : recorded
}

const unpacked = new Map<string, Folder>()

function readFolder(set: string, folder: string): Folder {
  const file = join(set, `${folder}.json`)
  const known = unpacked.get(file)
  if (known) return known
  const read = existsSync(file) ? unpackFolder(readFileSync(file, 'utf8')) : {}
  unpacked.set(file, read)
  return read
}

export function writeRecording(name: string, lines: readonly string[], set: string): void {
  const file = join(set, `${name}.jsonl`)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, `${lines.join('\n')}\n`)
}

/** A scenario with the recording of one set. */
export interface Pair {
  readonly scenario: Scenario
  readonly recorded: readonly Recorded[]
}

/** What a packed set holds. */
export function pairsOf(set: string, root = recordingsFolder): Pair[] {
  const folder = join(root, set)
  return namesBelow(folder, '.json').flatMap((within) =>
    Object.keys(readFolder(folder, within)).map((name) => {
      const scenario = readScenario(`${within}/${name}`)
      return { scenario, recorded: readRecording(scenario, folder) }
    }),
  )
}

/** The committed sets: `4.15.1-ee`, and `4.15.1-ee-seeded` and `-seeded-channels` for what starts from more than an empty account. */
export function sets(): {
  name: string
  version: string
  edition: 'ee' | 'oss'
  state: 'fresh' | 'seeded' | 'seeded-channels'
}[] {
  return readdirSync(recordingsFolder)
    .sort()
    .flatMap((name) => {
      const [, version, edition, state = 'fresh'] = /^([\d.]+)-(ee|oss)(?:-(seeded(?:-channels)?))?$/.exec(name) ?? []
      if (version === undefined) return []
      return [{ name, version, edition: edition as 'ee' | 'oss', state: state as 'fresh' }]
    })
}

/** The names of the committed scenarios. */
export const allScenarios = (): string[] => namesBelow(scenariosFolder, '.json')

/** Steps whose answer is known to be another, with the reason. Each must fail, and no other may. */
export interface KnownDifference {
  readonly set: string
  /** `labels/basics · create` */
  readonly step: string
  readonly why: string
}

export const knownDifferences = (): KnownDifference[] =>
  JSON.parse(readFileSync(join(recordingsFolder, 'known-differences.json'), 'utf8')).steps
