/** A recording: one line of JSON for each step of a scenario, with the request as it is written and the answer. */
import { isHash, type Json } from './json.ts'
import { Problem } from './problem.ts'
import type { Scenario, Step } from './scenario.ts'

export interface Answer {
  readonly status: number
  /** Without its parameters. */
  readonly type: string | null
  readonly body: Json
}

/** What a step was answered, and the numbers that were saved from it. */
export interface Recorded extends Answer {
  readonly step: string
  readonly saved?: { readonly [variable: string]: number }
}

/** The line of one step; fields that are undefined are not written. */
export function lineOf(step: Step, { saved, status, type, body }: Omit<Recorded, 'step'>): string {
  const { id, about, as, method, path, json, raw } = step
  const form = step.form && Object.fromEntries(Object.entries(step.form).map(([name, v]) => [name, withoutFile(v)]))
  return JSON.stringify({ step: id, about, as, method, path, json, form, raw, saved, status, type, body })
}

function withoutFile(value: Json): Json {
  return isHash(value) && value.base64 ? '<file>' : value
}

export function parseRecording(text: string, named: string): Recorded[] {
  try {
    const lines = text.trim().split('\n')
    return lines.map((line) => JSON.parse(line) as Recorded)
  } catch {
    throw new Problem(`${named} is not a recording: it must have one line of JSON a step.`)
  }
}

/** Throws a Problem when a recording is of other steps than the scenario has. */
export function mustFit(scenario: Scenario, recorded: readonly Recorded[], named: string): void {
  const { name, steps } = scenario
  const odd = steps.findIndex(({ id }, index) => recorded[index]?.step !== id)
  if (odd < 0 && steps.length === recorded.length) return
  const what = odd < 0 ? `has ${recorded.length} steps, not ${steps.length}` : `has no step "${steps[odd]!.id}" there`
  throw new Problem(`The recording of ${name} in ${named} ${what}: the scenario has changed. Record it again.`)
}
