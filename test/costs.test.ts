/**
 * What a run costs, counted: requests, how many of them wait for each other, and what is loaded. Seconds are for
 * `npm run bench`; they say more about the machine than about the program.
 */
import { spawn } from 'node:child_process'
import { mkdtemp, readFileSync, rm, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Chatwoot, openChatwoot } from '../src/chatwoot/client.ts'
import { look } from '../src/engine/engine.ts'
import { type Double, startDouble } from './double/server.ts'
import { engineWith } from './engine.ts'
import { desiredOf } from './plan/sides.ts'

const ROOT = join(import.meta.dirname, '..')

let double: Double
let folder: string
beforeAll(async () => {
  double = await startDouble({ state: 'lived-in' })
  folder = await promisify(mkdtemp)(join(tmpdir(), 'costs-'))
})
afterAll(async () => {
  await double.close()
  await promisify(rm)(folder, { recursive: true })
})

/** Answers all that is asked at once together, and counts how often that was necessary. */
function inRounds(chatwoot: Chatwoot): { readonly chatwoot: Chatwoot; readonly rounds: string[][] } {
  const rounds: string[][] = []
  let underWay = 0
  let open: { readonly path: string; readonly answer: () => void }[] = []
  const answered = async () => {
    // Whoever is going to ask has done so when the loop has nothing else to do.
    for (let turn = 0; turn < 5; turn++) await new Promise((done) => setImmediate(done))
    if (open.length === 0 || underWay > 0) return
    rounds.push(open.map(({ path }) => path).sort())
    for (const { answer } of open) answer()
    open = []
  }
  const reader = chatwoot.reader()
  const get = async (path: string) => {
    underWay += 1
    const answer = await reader.get(path).finally(() => (underWay -= 1))
    await new Promise<void>((done) => {
      open.push({ path, answer: done })
    })
    return answer
  }
  const timer = setInterval(() => void answered(), 50)
  return {
    chatwoot: {
      connected: chatwoot.connected,
      reader: () => ({ ...reader, get }),
      writer: () => ({ ...chatwoot.writer(), get }),
      close: async () => {
        clearInterval(timer)
        await chatwoot.close()
      },
    },
    rounds,
  }
}

test('a plan waits twice: for what it reads, and for what lies over that', async () => {
  const access = { url: double.url, token: 'admin-token', account: 2, environment: {} }
  const { chatwoot, rounds } = inRounds(await openChatwoot(access))
  const desired = desiredOf({
    labels: { bug: {} },
    teams: { support: {} },
    team_members: { support: { team: 'support' } },
  })
  const store = { read: async () => null, write: async () => {}, receipt: async () => null, receipts: async () => [] }
  await look(engineWith({ desired, store, chatwoot })).finally(() => chatwoot.close())

  expect(rounds).toEqual([['/accounts/2', '/api', '/profile', 'labels', 'teams'], ['teams/1/team_members']])
})

/** The files that a process loads below `dist/`. */
async function loadedBy(args: readonly string[], exitCode: number): Promise<string[]> {
  const env = { CHATWOOT_API_URL: double.url, CHATWOOT_API_KEY: 'admin-token', CHATWOOT_ACCOUNT_ID: '2' }
  const child = spawn(process.execPath, ['--import', join(import.meta.dirname, 'loaded.mjs'), ...args], {
    cwd: ROOT,
    env: { ...env, PATH: process.env.PATH },
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  })
  let [said, loaded] = ['', '']
  child.stderr!.on('data', (chunk) => (said += chunk))
  child.stdio[3]!.on('data' as never, (chunk: Buffer) => (loaded += chunk))
  const code = await new Promise((done) => child.on('close', done))
  expect({ code, said }).toEqual({ code: exitCode, said: code === exitCode ? said : '' })
  return loaded.split('\n').filter((url) => url.startsWith('file:') && url.includes('/dist/'))
}

const bytesOf = (files: readonly string[]) =>
  files.reduce((sum, url) => sum + statSync(fileURLToPath(url)).size, 0) / 1024

test('a plan loads what it needs, and nothing of other commands', async () => {
  const files = await loadedBy([join(ROOT, 'dist/cli.js'), 'plan', '--ledger', join(folder, 'none.json')], 2)

  expect(files.length).toBeLessThanOrEqual(15)
  expect(bytesOf(files)).toBeLessThanOrEqual(1420)
  expect(
    files
      .map((url) => url.split('/').at(-1))
      .filter((name) => /^(proxy|run|init|doctor|export|migrate|undo)/.test(name!)),
  ).toEqual([])
})

/** A file and all that it imports before it runs. */
function withImports(name: string, found = new Set<string>()): Set<string> {
  if (found.has(name)) return found
  found.add(name)
  const text = readFileSync(join(ROOT, 'dist/chunks', name), 'utf8')
  for (const [, other] of text.matchAll(/^import .*"\.\/([^"]+)";$/gm)) withImports(other!, found)
  return found
}

test('the server is asked before what plans and shows is loaded', () => {
  const first = [...withImports('reading.js')]

  expect(first).toContain('engine.js')
  expect(first).not.toContain('planning.js')
  expect([...withImports('plan.js')]).toContain('planning.js')
  expect(bytesOf(first.map((name) => pathToFileURL(join(ROOT, 'dist/chunks', name)).href))).toBeLessThanOrEqual(1034)
})

test('help loads a twentieth of that, and so does an action before it knows its event', async () => {
  const help = await loadedBy([join(ROOT, 'dist/cli.js'), '--help'], 0)
  const action = await loadedBy([join(ROOT, 'dist/index.js')], 1)

  expect(bytesOf(help)).toBeLessThanOrEqual(80)
  expect(bytesOf(action)).toBeLessThanOrEqual(95)
})
