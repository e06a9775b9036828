/** The double answers as the real server was recorded to answer: the recorder plays every committed scenario against it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { play } from '../record/play.ts'
import { allScenarios, knownDifferences, type Pair, pairsOf, sets } from '../record/sets.ts'
import { newest } from './double/releases.ts'
import { type Double, startDouble } from './double/server.ts'
import { envOf } from './record/env.ts'

interface Told {
  /** `labels/basics · create` */
  readonly name: string
  readonly request: string
  readonly problems: readonly string[]
}

async function playAll(pairs: readonly Pair[], { url }: Double): Promise<Told[]> {
  const told: Told[] = []
  for (const { scenario, recorded } of pairs) {
    for (const { step, problems } of await play(scenario, { url, env: envOf(), waits: false }, recorded))
      told.push({ name: `${scenario.name} · ${step.id}`, request: `${step.method} ${step.path}`, problems })
  }
  return told
}

const failures = (told: readonly Told[], known: readonly string[]): string[] =>
  told
    .filter(({ name, problems }) => problems.length > 0 && !known.includes(name))
    .map(({ name, request, problems }) => `${name} (${request})\n    ${problems.slice(0, 8).join('\n    ')}`)

it('every scenario is recorded on at least one server of the release that is played', () => {
  const recorded = sets()
    .filter(({ version }) => version === newest)
    .flatMap(({ name }) => pairsOf(name).map(({ scenario }) => scenario.name))
  expect([...new Set(recorded)].sort()).toEqual(allScenarios())
})

describe.each(sets())('recordings of $name', ({ name, version, edition, state }) => {
  const pairs = pairsOf(name)
  const known = knownDifferences().flatMap(({ set, step }) => (set === name ? [step] : []))
  let double: Double

  beforeAll(async () => {
    double = await startDouble({ edition, installation: { version }, state })
  })
  afterAll(() => double.close())

  it('are answered alike, but for the differences that are known', async () => {
    const told = await playAll(pairs, double)
    const same = told.filter(({ problems }) => problems.length === 0)
    console.log(
      `double, ${name}: ${same.length} of ${told.length} recorded steps answered alike, ${known.length} known differences`,
    )
    expect(failures(told, known)).toEqual([])
    expect(same.length / told.length).toBeGreaterThanOrEqual(0.97)
    const cured = same.map((one) => one.name).filter((step) => known.includes(step))
    expect(cured, 'known differences that are none any more').toEqual([])
    const unheard = known.filter((step) => !told.some((one) => one.name === step))
    expect(unheard, 'known differences in steps that do not exist').toEqual([])
  })

  // What an older release lets through is left behind, for the scenarios that come after to see.
  it.runIf(version === newest)('are answered alike once more, in the opposite order', async () => {
    expect(failures(await playAll(pairs.toReversed(), double), known)).toEqual([])
  })
})
