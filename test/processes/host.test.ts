/** A run in a process that stays is the run that a process of its own does: else the other tests would be about nothing. */
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { type Laptop, openLaptop } from '../laptop.ts'
import { ownDesired, startWorld, type World } from '../world.ts'

let world: World
let laptop: Laptop
beforeAll(async () => {
  world = await startWorld()
  laptop = await openLaptop({})
  await world.github.commit('main', await ownDesired(), 'in')
  // The first one opens the issue, later ones find it.
  await world.nightly()
})
afterEach(() => void vi.unstubAllEnvs())
afterAll(() => Promise.all([world.close(), laptop.close()]))

/** Nothing else may differ: times, the token of the job, the folder and the number of the run. */
const OWN = /\d+(?:\.\d+)? s\b|ghs_[\w-]+|(?<=\/runner-)\w+|(?<=\/runs\/)\d+/g
const told = (text: string) => text.replace(OWN, '#')

async function bothWays<Result>(run: () => Promise<Result>): Promise<[kept: Result[], own: Result]> {
  const kept = [await run(), await run()]
  vi.stubEnv('OWN_PROCESSES', '1')
  const own = await run()
  vi.unstubAllEnvs()
  return [kept, own]
}

test.each<[string, () => ReturnType<World['nightly']>]>([
  ['a check', () => world.nightly()],
  ['an input that does not exist', () => world.nightly({ env: { 'INPUT_CHATWOOT-TOKN': 'x' } })],
  ['a wrong token', () => world.nightly({ env: { CHATWOOT_API_KEY: 'wrong' } })],
])('the action: %s', async (_, run) => {
  const [kept, own] = await bothWays(async () => {
    const { exitCode, ...its } = await run()
    const { log, outputs, summary, annotations, masks } = its
    return { exitCode, said: told(JSON.stringify({ log, outputs, summary, annotations, masks })) }
  })

  expect(kept).toEqual([own, own])
})

test.each<[string, string[], number]>([
  ['a plan', ['plan'], 2],
  ['a plan as JSON', ['plan', '--json'], 2],
  ['what it does not know', ['plna'], 1],
  ['help', ['--help'], 0],
])('the command: %s', async (_, args, code) => {
  await laptop.declare({ labels: { billing: { color: '#112233' } } })
  const [kept, own] = await bothWays(async () => {
    const { exitCode, stdout, stderr } = await laptop.cli(args)
    return { exitCode, stdout: told(stdout).replace(/"seconds": [\d.]+/, '"seconds": #'), stderr }
  })

  expect(own.exitCode).toBe(code)
  expect(kept).toEqual([own, own])
})

test('nothing of one run is seen by the next', async () => {
  const first = await laptop.cli(['plan'], { env: { FORCE_COLOR: '1', CHATWOOT_SECRET_BILLING: 'billing' } })
  const second = await laptop.cli(['plan'])

  expect(first.stdout).toContain('\u001b[')
  expect(second.stdout).not.toContain('\u001b[')
  expect(second.stdout).toContain('billing')
})
