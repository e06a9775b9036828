/** A run of the recorder: checks, asks, plays one scenario after the other, and says what came of it. */
import { setTimeout as pause } from 'node:timers/promises'
import { type Account, changedIn, mustBeStrangers, readAccount, strangeIn } from './account.ts'
import { type Env, mustServe } from './env.ts'
import type { Options } from './options.ts'
import { type Played, play } from './play.ts'
import { Problem } from './problem.ts'
import { lineOf } from './recording.ts'
import { isChosen, type Scenario } from './scenario.ts'
import { namesBelow, readRecording, readScenario, scenariosFolder, writeRecording } from './sets.ts'

export interface Surroundings {
  readonly env: Env
  /** Where the env comes from, for what is said about it. */
  readonly envName: string
  readonly print: (line: string) => void
  /** Whether to go on. Throws a Problem when there is nobody to ask. */
  readonly confirm: (question: string) => Promise<boolean>
  /** Ends the run after the scenario that is under way. */
  readonly stop: AbortSignal
}

/** Problems shown of one step. */
const SHOWN = 8
/** How long deletions in the background may take after the last scenario, in milliseconds. */
const PATIENCE = 30_000

/** The exit code. Throws a Problem or a PlainError when the run cannot begin or go on. */
export async function record(options: Options, surroundings: Surroundings): Promise<number> {
  const { env, print, stop } = surroundings
  const scenarios = chosenBy(options)
  mustServe(scenarios, env, surroundings.envName)
  const wanted = new Map(
    options.compare === null ? [] : scenarios.map((one) => [one.name, readRecording(one, options.compare!)] as const),
  )
  const before = await readAccount(options.url, env)
  mustBeOurs(before, options, env)
  await mustBeStrangers(options.url, env)
  if (!options.isSure && !(await surroundings.confirm(questionFor(scenarios, options, env, before)))) {
    print('Nothing was sent.')
    return stop.aborted ? 130 : 2
  }
  const count = { passed: 0, failed: 0 }
  for (const scenario of scenarios) {
    if (stop.aborted) break
    const target = { url: options.url, env, waits: options.waits }
    const played = await play(scenario, target, wanted.get(scenario.name))
    if (options.out !== null) written(scenario, played, options.out, print)
    if (options.compare !== null) compared(scenario, played, count, print)
  }
  await tellWhatIsLeft(before, options, env, print)
  if (options.compare !== null) print(`${count.passed} passed, ${count.failed} failed`)
  return stop.aborted ? 130 : count.failed > 0 ? 1 : 0
}

function chosenBy({ scenarios, chosen, skipped }: Options): Scenario[] {
  const folder = scenarios ?? scenariosFolder
  const all = namesBelow(folder, '.json')
  if (all.length === 0) throw new Problem(`There are no scenarios in ${folder}.`)
  const unknown = chosen.find((prefix) => prefix !== 'all' && !all.some((name) => name.startsWith(prefix)))
  if (unknown !== undefined) {
    const folders = [...new Set(all.map((name) => name.split('/')[0]!))].sort()
    throw new Problem(`There is no scenario ${unknown}. There are: ${folders.join(', ')}.`)
  }
  const names = all.filter((name) => isChosen(name, chosen, skipped))
  if (names.length === 0) throw new Problem('All of these scenarios are left out by --skip.')
  return names.map((name) => readScenario(name, folder))
}

function mustBeOurs(account: Account, { url, isDisposable }: Options, env: Env): void {
  const strange = strangeIn(account, env)
  if (strange.length === 0 || isDisposable) return
  throw new Problem(
    `Account ${env.account} of ${url} holds ${strange.join(', ')}. Nothing was sent. Use an empty account, name its users in the env file, or add --account-is-disposable.`,
  )
}

function questionFor(scenarios: readonly Scenario[], { url }: Options, env: Env, { version }: Account): string {
  const steps = scenarios.flatMap((scenario) => scenario.steps)
  const writes = steps.filter(({ method }) => method !== 'GET').length
  const invites = steps.some(({ method, path }) => method === 'POST' && /\/agents(\/|$)/.test(path))
  return [
    `${counted(scenarios.length, 'scenario')}, ${counted(steps.length, 'request')} to account ${env.account} of ${url} (Chatwoot ${version}).`,
    `${counted(writes, 'request')} to create, change or delete something. Each scenario deletes what it created.`,
    ...(invites ? ['People are added as agents: Chatwoot sends invitations to addresses at example.com.'] : []),
    'Go on?',
  ].join('\n')
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

function written(scenario: Scenario, played: readonly Played[], out: string, print: (line: string) => void): void {
  const lines = played.map(({ step, recorded }) => lineOf(step, recorded))
  writeRecording(scenario.name, lines, out)
  print(`${scenario.name}: ${lines.length} steps`)
}

type Count = { passed: number; failed: number }

function compared({ name }: Scenario, played: readonly Played[], count: Count, print: (line: string) => void): void {
  for (const { step, problems } of played) {
    if (problems.length === 0) count.passed += 1
    else {
      count.failed += 1
      print(`✗ ${name} · ${step.id} (${step.method} ${step.path})`)
      for (const problem of problems.slice(0, SHOWN)) print(`    ${problem}`)
    }
  }
}

/** A scenario has to delete what it creates; inboxes go in the background. */
async function tellWhatIsLeft(before: Account, options: Options, env: Env, print: (line: string) => void) {
  const end = Date.now() + (options.waits ? PATIENCE : 0)
  for (;;) {
    const changed = changedIn(before, await readAccount(options.url, env))
    if (changed.length === 0) return
    if (Date.now() >= end) {
      print(`The account is not as it was: ${changed.join(', ')}. A scenario has to delete what it creates.`)
      return
    }
    await pause(2000)
  }
}
