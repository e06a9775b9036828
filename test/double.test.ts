/** The double answers as the real server was recorded to answer. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Edition } from './double/rails/call.ts'
import { type Played, play } from './double/replay/replay.ts'
import { knownDifferences, type Scenario, scenariosOf } from './double/replay/sets.ts'
import { type Double, startDouble } from './double/server.ts'
import { adminToken, agentToken, platformToken, type State } from './double/states.ts'

const sets: readonly { set: string; edition: Edition; state: State }[] = [
  { set: '4.15.1-ee', edition: 'ee', state: 'fresh' },
  { set: '4.15.1-oss', edition: 'oss', state: 'fresh' },
  { set: '4.15.1-ee-seeded', edition: 'ee', state: 'seeded' },
]

const names = { account: 2, other_account: 1, admin: 1, rajiv: 2, mia: 3, mailbox: 1, mobile: 2 }
const tokens = { admin: adminToken, agent: agentToken, platform: platformToken }

const playAll = async (scenarios: readonly Scenario[], { url }: Double): Promise<(Played & { name: string })[]> => {
  const played = []
  for (const { name, steps } of scenarios) {
    for (const step of await play(steps, { url, names, tokens }))
      played.push({ ...step, name: `${name} · ${step.step}` })
  }
  return played
}

const failures = (played: readonly (Played & { name: string })[], known: readonly string[]): string[] =>
  played
    .filter(({ name, problems }) => problems.length > 0 && !known.includes(name))
    .map(({ name, request, problems }) => `${name} (${request})\n    ${problems.slice(0, 8).join('\n    ')}`)

describe.each(sets)('recordings of $set', ({ set, edition, state }) => {
  const scenarios = scenariosOf(set)
  const known = knownDifferences().filter((difference) => difference.set === set)
  const knownSteps = known.map(({ step }) => step)
  let double: Double

  beforeAll(async () => {
    double = await startDouble({ edition, state })
  })
  afterAll(() => double.close())

  it('are answered alike, but for the differences that are known', async () => {
    const played = await playAll(scenarios, double)
    const same = played.filter(({ problems }) => problems.length === 0)
    console.log(
      `double, ${set}: ${same.length} of ${played.length} recorded steps answered alike, ${known.length} known differences`,
    )
    expect(failures(played, knownSteps)).toEqual([])
    const cured = same.map(({ name }) => name).filter((name) => knownSteps.includes(name))
    expect(cured, 'known differences that are none any more').toEqual([])
    const unheard = knownSteps.filter((step) => !played.some(({ name }) => name === step))
    expect(unheard, 'known differences in steps that do not exist').toEqual([])
  })

  it('are answered alike once more, in the opposite order', async () => {
    expect(failures(await playAll(scenarios.toReversed(), double), knownSteps)).toEqual([])
  })
})
