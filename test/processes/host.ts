/**
 * A process that runs the built action or command again and again, so that loading it is paid once. A run has its own
 * folder, environment, arguments, streams and exit code; what keeps anything for the time of a process (the entries,
 * what talks to the runner, and whatever imports these) is evaluated anew for each run, everything else only once.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

export interface Order {
  /** `dist/index.js` or `dist/chunks/command.js`. */
  readonly entry: string
  readonly args: readonly string[]
  readonly cwd: string
  readonly env: Readonly<Record<string, string>>
}

export type Answer =
  | { readonly stream: 'stdout' | 'stderr'; readonly text: string }
  | { readonly exitCode: number; readonly isOver: boolean }

const DIST = join(import.meta.dirname, '..', '..', 'dist')
const CHUNKS = join(DIST, 'chunks')
const KEEPS_STATE = /^\/\/ (src\/(index|cli\/command|action\/runner)\.ts|node_modules\/@actions\/)/m
const STREAMS = ['stdout', 'stderr'] as const

const fresh = keepingState()
let run = 0
registerHooks({
  resolve(specifier, context, next) {
    const found = next(specifier, context)
    const isFresh = context.parentURL?.includes('?run=') && fresh.has(found.url)
    return isFresh ? { ...found, url: `${found.url}?run=${run}` } : found
  },
})
process.on('message', (order: Order) => void carriedOut(order))

/** The chunks that keep something for the time of a process, with all that import one of them. */
function keepingState(): Set<string> {
  const chunks = readdirSync(CHUNKS).map((name) => ({ name, text: readFileSync(join(CHUNKS, name), 'utf8') }))
  const found = new Set(chunks.filter(({ text }) => KEEPS_STATE.test(text)).map(({ name }) => name))
  for (let before = 0; before < found.size; ) {
    before = found.size
    for (const { name, text } of chunks)
      if ([...text.matchAll(/"\.\/([\w-]+\.js)"/g)].some(([, imported]) => found.has(imported!))) found.add(name)
  }
  return new Set([...found].map((name) => pathToFileURL(join(CHUNKS, name)).href))
}

async function carriedOut({ entry, args, cwd, env }: Order): Promise<void> {
  run += 1
  const listeners = [process, process.stdout, process.stderr].map(listenersOf)
  const { exit } = process
  process.chdir(cwd)
  for (const name of Object.keys(process.env)) delete process.env[name]
  Object.assign(process.env, env)
  process.argv = [process.argv[0]!, entry, ...args]
  process.exitCode = undefined
  const writes = STREAMS.map((stream) => redirected(stream))
  let isOver = false
  const left = new Promise<void>((resolve) => {
    process.exit = ((code) => {
      isOver = true
      process.exitCode = code ?? process.exitCode
      resolve()
    }) as typeof process.exit
  })
  await Promise.race([import(`${pathToFileURL(entry).href}?run=${run}`), left])
  // What is said last is said after the end of the program.
  await new Promise((resolve) => setImmediate(resolve))
  const exitCode = Number(process.exitCode ?? 0)
  process.exit = exit
  withoutConnections()
  for (const restore of [...writes, ...listeners]) restore()
  process.send!({ exitCode, isOver } satisfies Answer)
}

/** A new process has no connection yet: one that `fetch` keeps may lead to a server that is gone, at an address used anew. */
function withoutConnections(): void {
  const globals = globalThis as unknown as Record<symbol, { constructor: new () => object; destroy(): Promise<void> }>
  for (const name of Object.getOwnPropertySymbols(globalThis)) {
    if (name.description?.startsWith('undici.globalDispatcher') !== true) continue
    const its = globals[name]!
    globals[name] = new its.constructor() as typeof its
    its.destroy().catch(() => {})
  }
}

function redirected(stream: (typeof STREAMS)[number]): () => void {
  const its = process[stream]
  const { write } = its
  its.write = ((chunk: string | Uint8Array, encoding?: unknown, done?: () => void) => {
    process.send!({ stream, text: typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString() } satisfies Answer)
    const heard = typeof encoding === 'function' ? (encoding as () => void) : done
    if (heard !== undefined) process.nextTick(heard)
    return true
  }) as typeof its.write
  return () => {
    its.write = write
  }
}

/** Takes off again what a run has put on. */
function listenersOf(emitter: NodeJS.EventEmitter): () => void {
  const before = new Map(emitter.eventNames().map((name) => [name, emitter.rawListeners(name)]))
  return () => {
    for (const name of emitter.eventNames())
      for (const listener of emitter.rawListeners(name))
        if (!before.get(name)?.includes(listener)) emitter.off(name, listener as () => void)
  }
}
