/**
 * A scenario: the requests that show one thing about Chatwoot, in order. `record/scenarios/FOLDER/NAME.json` holds one, as
 * `{"about": "…", "steps": [ … ]}`.
 */
import { isHash, type Json } from './json.ts'
import { Problem } from './problem.ts'

export interface Step {
  readonly id: string
  readonly about?: string
  /** Whose token: a name of the env file's `tokens`, `none`, `bad`, or `{variable}`. */
  readonly as: string
  readonly method: string
  readonly path: string
  readonly headers?: { readonly [name: string]: string }
  /** The body, in one of three forms. `{name}` in `json` and `form` is a variable. */
  readonly json?: Json
  readonly form?: { readonly [name: string]: Json }
  readonly raw?: { readonly type: string; readonly body: string }
  /** Variable to the place in the answer it is taken from: `$.payload.id`, or `$find:LIST|FIELD|VALUE|TAKEN`. */
  readonly save?: { readonly [name: string]: string }
  /** Milliseconds before the request, where a background job has to finish first. */
  readonly wait?: number
  /** Top-level fields of the answer to record; the others race with a job. */
  readonly keep?: readonly string[]
  /** `payload` is a list of texts in no fixed order. */
  readonly unordered?: boolean
  /** Fields that this step compares by type only. */
  readonly volatile?: readonly string[]
}

export interface Scenario {
  /** Folder and file, as in `labels/basics`. */
  readonly name: string
  readonly about: string
  readonly steps: readonly Step[]
}

/** Throws a Problem that names the step. */
export function parseScenario(text: string, name: string): Scenario {
  let written: Json
  try {
    written = JSON.parse(text) as Json
  } catch (error) {
    throw new Problem(`Scenario ${name} is not JSON: ${(error as Error).message}`)
  }
  if (!isHash(written) || !Array.isArray(written.steps))
    throw new Problem(`Scenario ${name} has no list "steps". It is written {"about": "…", "steps": […]}.`)
  const steps = written.steps.map((step, index) => stepOf(step, index, name))
  const twice = steps.find(({ id }, index) => steps.findIndex((one) => one.id === id) !== index)
  if (twice) throw new Problem(`Scenario ${name} has two steps "${twice.id}". Give each an id of its own.`)
  return { name, about: String(written.about ?? ''), steps }
}

function stepOf(written: Json, index: number, scenario: string): Step {
  if (!isHash(written) || typeof written.path !== 'string' || !written.path.startsWith('/'))
    throw new Problem(`Step ${index + 1} of scenario ${scenario} has no "path" that begins with "/".`)
  const step = { as: 'admin', method: 'GET', ...written, id: String(written.id ?? index) }
  return step as unknown as Step
}

/** Whether a scenario is meant by what was named: prefixes, as in `labels` or `labels/basics`. */
export function isChosen(name: string, chosen: readonly string[], skipped: readonly string[]): boolean {
  if (skipped.some((prefix) => name.startsWith(prefix))) return false
  return chosen.some((prefix) => (prefix === 'all' ? !isSeeded(name) : name.startsWith(prefix)))
}

/** Scenarios below `seeded…` start from another state: they run only when they are named. */
export function isSeeded(name: string): boolean {
  return name.startsWith('seeded')
}
