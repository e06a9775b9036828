/**
 * `npm run record:import -- DIR SET`: takes recordings over into the committed set `test/recordings/SET`, packed. DIR is what
 * the recorder wrote with `--out`; what is committed already and not in DIR stays. A scenario that is answered alike in a
 * set of the same or a newer release only refers to it.
 */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { type Folder, packFolder } from './packed.ts'
import { problemsOf } from './play.ts'
import { Problem } from './problem.ts'
import type { Recorded } from './recording.ts'
import type { Scenario } from './scenario.ts'
import { allScenarios, namesBelow, pairsOf, readRecording, readScenario, recordingsFolder } from './sets.ts'

type Sets = Map<string, Map<string, readonly Recorded[]>>

/** Returns what was done, as a sentence. `into` is the folder of sets. Throws a Problem. */
export function imported(from: string, set: string, into = recordingsFolder): string {
  const recorded = namesBelow(from, '.jsonl')
  if (recorded.length === 0) throw new Problem(`${from} holds no recordings (FOLDER/NAME.jsonl).`)
  const known = new Set(allScenarios())
  const taken = recorded.filter((name) => known.has(name))
  const all: Sets = new Map(committedIn(into).map((name) => [name, recordedIn(name, into)]))
  const mine = all.get(set) ?? new Map()
  for (const name of taken) mine.set(name, readRecording(readScenario(name), from))
  all.set(set, mine)
  for (const folder of new Set(taken.map(dirname))) writeFolder(folder, all, into)
  const left = recorded.length - taken.length
  return `${set}: ${taken.length} scenario${taken.length === 1 ? '' : 's'} taken over${left > 0 ? `, ${left} left: not in record/scenarios` : ''}`
}

function committedIn(into: string): string[] {
  return readdirSync(into, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
}

function recordedIn(set: string, into: string): Map<string, readonly Recorded[]> {
  return new Map(pairsOf(set, into).map(({ scenario, recorded }) => [scenario.name, recorded]))
}

/** Writes one folder of scenarios in every set: any of them may refer to what has changed. */
function writeFolder(folder: string, all: Sets, into: string): void {
  const before: [string, Map<string, readonly Recorded[]>][] = []
  for (const [set, recordings] of [...all].sort(([a], [b]) => newestFirst(a, b))) {
    const names = [...recordings.keys()].filter((name) => dirname(name) === folder).sort()
    if (names.length === 0) continue
    const packed = names.map((name): [string, Folder[string]] => {
      const [like] =
        before.find(([, others]) => areAlike(readScenario(name), others.get(name), recordings.get(name)!)) ?? []
      return [basename(name), like === undefined ? recordings.get(name)! : { sameAs: like }]
    })
    const file = join(into, set, `${folder}.json`)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, packFolder(Object.fromEntries(packed)))
    // Only what a set holds itself may be referred to.
    const own = packed.filter(([, recorded]) => !('sameAs' in recorded)).map(([name]) => join(folder, name))
    before.push([set, new Map(own.map((name) => [name, recordings.get(name)!]))])
  }
}

/** The newest release, of one release the enterprise edition: what older ones have in common with it refers to it. */
function newestFirst(a: string, b: string): number {
  const [one, other] = [a, b].map((set) => set.split(/[.-]/).slice(0, 3).map(Number))
  const differs = one!.findIndex((number, index) => number !== other![index])
  return differs === -1 ? (a < b ? -1 : 1) : other![differs]! - one![differs]!
}

/** A server that passes one passes the other: the comparison finds nothing between them. */
function areAlike({ steps }: Scenario, one: readonly Recorded[] | undefined, other: readonly Recorded[]): boolean {
  const saved = { recorded: {}, played: {} }
  return (
    one !== undefined &&
    steps.every((step, index) => {
      Object.assign(saved.recorded, one[index]!.saved)
      Object.assign(saved.played, other[index]!.saved)
      return problemsOf(one[index]!, other[index]!, step, saved).length === 0
    })
  )
}

if (import.meta.main) main(process.argv.slice(2))

function main([from, set]: readonly string[]): void {
  try {
    if (!from || !set || !/^[\d.]+-(ee|oss)(-seeded(-channels)?)?$/.test(set))
      throw new Problem(
        'Usage: npm run record:import -- DIR SET\n\nDIR holds recordings, SET is a version and an edition, such as 4.15.1-ee or 4.15.1-oss.',
      )
    console.log(imported(from, set))
  } catch (error) {
    console.error(error instanceof Problem ? error.message : error)
    process.exitCode = 2
  }
}
