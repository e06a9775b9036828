/**
 * The same work done by a program that is made for nothing else: labels, which github-label-sync keeps on GitHub as we
 * keep them in Chatwoot. Each asks a server in memory that answers after the same time.
 */
import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import { type Double, startDouble } from '../test/double/server.ts'
import { type Command, measure, ROOT } from './measure.ts'
import { compare, tell } from './pairs.ts'

const PEER = 'github-label-sync@3.0.0'
const LABELS = 50
/** Slower than it nobody wants to be. */
const TARGET = 1

interface Label {
  readonly name: string
  readonly color: string
  readonly description: string
}

const labels = Array.from({ length: LABELS }, (_, index): Label => {
  const number = String(index).padStart(3, '0')
  return { name: `topic-${number}`, color: '1f93ff', description: `Conversations about topic ${number}` }
})

export async function comparePeers(rounds: number, print: (line: string) => void): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'))
  print(`${PEER} with ${LABELS} labels`)
  await promisify(execFile)('npm', ['install', '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund', PEER])
  await writeFiles(folder)
  for (const delay of [0, 50, 150]) {
    const [github, double] = [await startLabels(delay), await startDouble({ delay })]
    const theirs = peerIn(folder, github.port)
    const ours = oursIn(folder, double)
    const after = `answers after ${delay} ms`
    const create = {
      ours: ours(['apply', '--yes'], 0, () => double.reset()),
      theirs: theirs([], () => github.holds([])),
    }
    tell({ what: `all created, ${after}`, target: TARGET }, await compare(create, rounds), print)
    await measure(create.ours)
    const plan = { ours: ours(['plan'], 0), theirs: theirs(['--dry-run'], () => github.holds(labels)) }
    tell({ what: `nothing to do, ${after}`, target: TARGET }, await compare(plan, rounds), print)
    await Promise.all([github.close(), double.close()])
  }
  await rm(folder, { recursive: true })
}

async function writeFiles(folder: string): Promise<void> {
  const declared = labels.map(({ name, color, description }) => [name, { color: `#${color}`, description }])
  await mkdir(join(folder, 'desired'))
  await writeFile(
    join(folder, 'desired/labels.json'),
    JSON.stringify({ $account: 2, labels: Object.fromEntries(declared) }),
  )
  await writeFile(join(folder, 'labels.json'), JSON.stringify(labels))
}

/** `before` brings its server to where it was. */
function oursIn(folder: string, { url }: Double) {
  return (args: readonly string[], exitCode: number, before?: () => void): Command => ({
    name: args.join(' '),
    args: [join(ROOT, 'dist/cli.js'), ...args],
    env: { CHATWOOT_API_URL: url, CHATWOOT_API_KEY: 'admin-token' },
    exitCode,
    cwd: folder,
    before: async () => {
      before?.()
      if (before !== undefined) await rm(join(folder, 'chatwoot-ledger.json'), { force: true })
    },
  })
}

function peerIn(folder: string, port: number) {
  const program = join(folder, 'node_modules/github-label-sync/bin/github-label-sync.js')
  return (args: readonly string[], before: () => void): Command => ({
    name: PEER,
    args: [`--require=${join(ROOT, 'bench/peer-redirect.cjs')}`, program, '--access-token', 'token', ...args, 'o/r'],
    env: { BENCH_PORT: String(port) },
    cwd: folder,
    before: async () => before(),
  })
}

/** As much of GitHub as answers for labels: a hundred a page, and new ones. */
async function startLabels(delay: number) {
  let held: readonly Label[] = []
  const server = createServer(async (request, response) => {
    const url = new URL(request.url!, 'http://localhost')
    let body = ''
    for await (const chunk of request) body += chunk
    if (delay > 0) await pause(delay)
    const first = (Number(url.searchParams.get('page') ?? 1) - 1) * 100
    const isList = request.method === 'GET'
    const answer = isList ? held.slice(first, first + 100) : (JSON.parse(body) as Label)
    if (!isList) held = [...held, answer as Label]
    response.writeHead(isList ? 200 : 201, { 'content-type': 'application/json' }).end(JSON.stringify(answer))
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return {
    port: (server.address() as AddressInfo).port,
    holds: (now: readonly Label[]) => {
      held = now
    },
    close: async () => {
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
    },
  }
}
