/** One process from its start to its end: how long it took, and what it used. */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import type { Readable } from 'node:stream'

export const ROOT = join(import.meta.dirname, '..')

export interface Command {
  readonly name: string
  readonly args: readonly string[]
  readonly env?: { readonly [name: string]: string }
  /** What it has to end with; anything else is no measurement. */
  readonly exitCode?: number
  readonly cwd?: string
  /** Done before each run, and not measured. */
  readonly before?: () => Promise<void>
}

/** Milliseconds, and megabytes at most. */
export interface Cost {
  readonly wall: number
  readonly user: number
  readonly system: number
  readonly peak: number
}

const USAGE = `--require=${join(import.meta.dirname, 'usage.cjs')}`

export async function measure({ name, args, env = {}, exitCode = 0, cwd = ROOT, before }: Command): Promise<Cost> {
  await before?.()
  const started = performance.now()
  const child = spawn(process.execPath, [USAGE, ...args], {
    cwd,
    env: { ...env, PATH: process.env.PATH },
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  })
  let said = ''
  let used = ''
  child.stderr?.on('data', (chunk) => (said += chunk))
  ;(child.stdio[3] as Readable).on('data', (chunk) => (used += chunk))
  const code = await new Promise((done) => child.on('close', done))
  if (code !== exitCode) throw new Error(`${name} ended with ${code}: ${said.slice(-2000)}`)
  return { wall: performance.now() - started, ...(JSON.parse(used) as Omit<Cost, 'wall'>) }
}
