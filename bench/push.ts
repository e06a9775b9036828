/**
 * A direct push, from the start of the action to its end: nobody reviewed anything, so nothing has to be found. GitHub is
 * `emulate` on the same machine, and it and Chatwoot wait before each answer.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runAction } from '../test/runner.ts'
import { PERMISSIONS, startWorld, type World } from '../test/world.ts'
import { shown } from './pairs.ts'
import { spreadOf } from './statistics.ts'

const TARGET = 2000

export async function measurePushes(rounds: number, print: (line: string) => void): Promise<void> {
  print(
    `${'direct push that creates one label'.padEnd(44)} ${'time, ms'.padStart(17)} ${'requests'.padStart(17)}  target`,
  )
  for (const delay of [0, 50, 150]) {
    const world = await startWorld(delay)
    const costs = []
    // The first two make the ledger's branch and warm up, and do not count.
    for (let round = -2; round < rounds; round++) costs.push(await pushed(world, round + 2))
    await world.close()
    const counted = costs.slice(2)
    const wall = spreadOf(counted.map((cost) => cost.wall))
    const requests = spreadOf(counted.map((cost) => cost.requests))
    print(`${`answers after ${delay} ms`.padEnd(44)} ${shown(wall, 0)} ${shown(requests, 0)}  ≤ ${TARGET}`)
  }
}

async function pushed(world: World, round: number): Promise<{ readonly wall: number; readonly requests: number }> {
  const { github, double } = world
  const labels = Object.fromEntries(Array.from({ length: round + 1 }, (_, at) => [`pushed-${at}`, {}]))
  const files = { 'desired/labels.json': JSON.stringify({ $account: 2, labels }) }
  const event = await github.events.push(await github.commit('main', files, `labels: one more (${round})`))
  const workspace = await mkdtemp(join(tmpdir(), 'bench-'))
  await github.checkout(event.sha, workspace)
  const token = await github.token(PERMISSIONS.apply)
  const before = github.requests.length
  const started = performance.now()
  const { exitCode, log } = await runAction({
    event,
    workspace,
    github: { url: github.url, token, serverUrl: github.serverUrl },
    inputs: { 'on-new-operations': 'apply' },
    env: { CHATWOOT_API_URL: double.url, CHATWOOT_API_KEY: 'admin-token' },
    runId: 100 + round,
  })
  const wall = performance.now() - started
  await rm(workspace, { recursive: true })
  if (exitCode !== 0) throw new Error(`the push ended with ${exitCode}: ${log.slice(-2000)}`)
  return { wall, requests: github.requests.length - before }
}
