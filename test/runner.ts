// Runs the built action as the GitHub runner does: its own process on Node 24, in the workspace, with the variables and
// files a runner provides and nothing else; and the built CLI as a person would.
import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createConnection } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import type { StageEvent } from './github/events.ts'
import type { Answer, Order } from './processes/host.ts'
import { deprecationsIn, inputsOf, variablesOf } from './runner-env.ts'
import { type Annotation, fileCommand, StepLog } from './runner-log.ts'

const ROOT = join(import.meta.dirname, '..')
const NODE = join(ROOT, 'node_modules', '.bin', 'node')
const FILES = ['OUTPUT', 'STATE', 'STEP_SUMMARY', 'ENV', 'PATH'] as const
const SUMMARY_LIMIT = 1024 * 1024

export interface ActionRun {
  event: StageEvent
  /** The API, and what `github.token` is. */
  github: { url: string; token: string; serverUrl?: string }
  workspace: string
  /** As under `with:`; the defaults of action.yml are added. */
  inputs?: Record<string, string>
  /** As under `env:`. */
  env?: Record<string, string>
  /** Values the runner knows as secrets from the start; `github.token` always is one. */
  secrets?: string[]
  runId?: number
  entry?: string
  actionFile?: string
  /** Milliseconds until a hanging action is killed, which the result says. */
  timeout?: number
  /** Kills the action in the middle: after some milliseconds, or when something has happened. */
  killAfter?: number | Promise<unknown>
}

export interface ActionResult {
  /** Null when it was killed. */
  exitCode: number | null
  timedOut: boolean
  stdout: string
  stderr: string
  /** What a person sees in the log of the step: commands carried out, secrets masked. */
  log: string
  outputs: Record<string, string>
  summary: string
  /** Those shown: ten of each level. */
  annotations: Annotation[]
  droppedAnnotations: number
  /** Values given to `::add-mask::`. */
  masks: string[]
  /** Every byte the action produced here, except the `::add-mask::` lines: the place to look for secrets. */
  everything: string
}

export async function runAction(run: ActionRun): Promise<ActionResult> {
  const { event, github, workspace, entry = 'dist/index.js', timeout = 60_000 } = run
  const temp = await mkdtemp(join(tmpdir(), 'runner-'))
  try {
    const files = Object.fromEntries(FILES.map((name) => [`GITHUB_${name}`, join(temp, name.toLowerCase())]))
    await Promise.all(Object.values(files).map((file) => writeFile(file, '')))
    await mkdir(join(temp, 'home'))
    await writeFile(join(temp, 'event.json'), JSON.stringify(event.payload))
    const log = new StepLog([github.token, ...(run.secrets ?? [])])
    for (const sentence of await deprecationsIn(run)) log.take(`::warning::${sentence}`)
    const child = await started([resolve(ROOT, entry)], {
      cwd: workspace,
      env: { ...variablesOf(run, temp), ...(await inputsOf(run)), ...files, ...run.env },
      timeout,
      killAfter: run.killAfter,
      heard: (line) => log.take(line),
    })
    const written = await Promise.all(Object.values(files).map((file) => readFile(file, 'utf8')))
    const summary = written[FILES.indexOf('STEP_SUMMARY')]!
    const tooLong = Buffer.byteLength(summary) > SUMMARY_LIMIT
    if (tooLong) log.take('::error::$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k')
    return {
      ...child,
      log: log.shown.join('\n'),
      outputs: { ...log.outputs, ...fileCommand(written[FILES.indexOf('OUTPUT')]!) },
      summary: tooLong ? '' : summary,
      annotations: log.annotations,
      droppedAnnotations: log.droppedAnnotations,
      masks: log.masks,
      everything: [...log.produced, ...written].join('\n'),
    }
  } finally {
    await rm(temp, { recursive: true, force: true })
  }
}

export interface CliRun {
  cwd: string
  env?: Record<string, string>
  input?: string
  entry?: string
  timeout?: number
  /** As for an action. */
  killAfter?: number | Promise<unknown>
}

export async function runCli(args: string[], run: CliRun) {
  const { cwd, env = {}, input, entry = 'dist/cli.js', timeout = 60_000, killAfter } = run
  const variables = { PATH: '/usr/local/bin:/usr/bin:/bin', HOME: cwd, ...env }
  return started([resolve(ROOT, entry), ...args], { cwd, env: variables, input, timeout, killAfter })
}

interface Start {
  cwd: string
  env: Record<string, string>
  input?: string | undefined
  timeout: number
  killAfter?: number | Promise<unknown> | undefined
  heard?: (line: string) => void
}

interface Ended {
  exitCode: number | null
  timedOut: boolean
  stdout: string
  stderr: string
}

/**
 * Within a test run a process that has run before takes it (`processes/`). A process of its own has what is killed, or
 * gets an input, or what Node reads when it starts, and everything where `OWN_PROCESSES` is set.
 */
function started(args: string[], start: Start): Promise<Ended> {
  const { ACTION_HOSTS, OWN_PROCESSES } = process.env
  const order = orderOf(args, start)
  return ACTION_HOSTS === undefined || OWN_PROCESSES || order === null
    ? inOwnProcess(args, start)
    : inKeptProcess(ACTION_HOSTS, order, start)
}

const HOSTED: Record<string, string> = {
  [join(ROOT, 'dist', 'index.js')]: join(ROOT, 'dist', 'index.js'),
  [join(ROOT, 'dist', 'cli.js')]: join(ROOT, 'dist', 'chunks', 'command.js'),
}

function orderOf([entry, ...args]: string[], { cwd, env, input, killAfter }: Start): Order | null {
  const hosted = HOSTED[entry!]
  const isOwn =
    input !== undefined || killAfter !== undefined || Object.keys(env).some((name) => /^NODE_|^TZ$/.test(name))
  return hosted === undefined || isOwn ? null : { entry: hosted, args, cwd, env }
}

function inKeptProcess(address: string, order: Order, { timeout, heard }: Start): Promise<Ended> {
  const said = { stdout: linesTo(heard), stderr: linesTo(heard) }
  const socket = createConnection(address)
  socket.write(`${JSON.stringify(order)}\n`)
  return new Promise((done, failed) => {
    const end = (exitCode: number | null, timedOut: boolean) => {
      clearTimeout(clock)
      socket.end()
      done({ exitCode, timedOut, stdout: said.stdout.end(), stderr: said.stderr.end() })
    }
    const clock = setTimeout(() => {
      socket.destroy()
      end(null, true)
    }, timeout)
    socket.on('error', failed)
    createInterface({ input: socket }).on('line', (line) => {
      const answer = JSON.parse(line) as Answer
      if ('stream' in answer) said[answer.stream].take(answer.text)
      else end(answer.exitCode, false)
    })
  })
}

function inOwnProcess(args: string[], { cwd, env, input, timeout, killAfter, heard }: Start): Promise<Ended> {
  const child = spawn(NODE, args, { cwd, env, stdio: 'pipe' })
  const said = { stdout: linesTo(heard), stderr: linesTo(heard) }
  // The runner reads both streams line by line and looks for commands in either.
  for (const stream of ['stdout', 'stderr'] as const)
    child[stream].setEncoding('utf8').on('data', (text: string) => said[stream].take(text))
  child.stdin.on('error', () => {}).end(input ?? '')
  let timedOut = false
  const clock = setTimeout(() => {
    timedOut = true
    child.kill('SIGKILL')
  }, timeout)
  if (typeof killAfter === 'number') setTimeout(() => child.kill('SIGKILL'), killAfter).unref()
  else killAfter?.then(() => child.kill('SIGKILL'))
  return new Promise((done, failed) => {
    child.on('error', failed)
    // Comes after the end of both streams.
    child.on('close', (exitCode) => {
      clearTimeout(clock)
      done({ exitCode, timedOut, stdout: said.stdout.end(), stderr: said.stderr.end() })
    })
  })
}

/** Collects a stream, and says each of its lines as soon as it is whole. */
function linesTo(heard?: (line: string) => void) {
  let whole = ''
  let rest = ''
  return {
    take(text: string) {
      whole += text
      const lines = (rest + text).split(/\r?\n/)
      rest = lines.pop()!
      for (const line of lines) heard?.(line)
    },
    end() {
      if (rest !== '') heard?.(rest)
      return whole
    },
  }
}
