/** Plays one scenario against a server, and says what was answered and where that differs from a recording. */
import { setTimeout as pause } from 'node:timers/promises'
import { differences } from './compare.ts'
import { type Env, variablesOf } from './env.ts'
import { hiderFor } from './hide.ts'
import { Problem } from './problem.ts'
import type { Answer, Recorded } from './recording.ts'
import { type Request, readable, regarded, requestOf, whyForbidden } from './request.ts'
import type { Scenario, Step } from './scenario.ts'
import { taken } from './variables.ts'

export interface Target {
  /** Without a slash at the end. */
  readonly url: string
  readonly env: Env
  /** Whether to pause where a step says so; not needed where background jobs are done at once. */
  readonly waits: boolean
}

export interface Played {
  readonly step: Step
  readonly recorded: Recorded
  /** What differs from the recording that it was compared with. */
  readonly problems: readonly string[]
}

/** An answer that takes longer than this never comes. Milliseconds. */
const PATIENCE = 60_000

/** `wanted` is the recording to compare with, step by step. Throws a Problem when the server cannot be reached. */
export async function play(scenario: Scenario, target: Target, wanted?: readonly Recorded[]): Promise<Played[]> {
  const { env, url } = target
  const variables = variablesOf(env)
  const hide = hiderFor(scenario, env, url)
  const saved = { recorded: {} as Numbers, played: {} as Numbers }
  const played: Played[] = []
  for (const [index, step] of scenario.steps.entries()) {
    if (step.wait && target.waits) await pause(step.wait)
    const request = requestOf(step, env, variables)
    const why = whyForbidden(request, env, Object.values(saved.played))
    if (why !== null) throw new Problem(`${scenario.name} · ${step.id} was not sent: ${why}.`)
    const answer = await send(url, request, `${scenario.name} · ${step.id}`)
    // It says nothing about the request, and would be recorded as if it did.
    if (answer.status === 429)
      throw new Problem(`${scenario.name} · ${step.id} was answered 429: Chatwoot limits requests. Raise the limit.`)
    const mine = Object.entries(step.save ?? {}).map(([name, from]) => {
      const value = taken(answer.body, from, variables)
      variables[name] = value
      if (typeof value === 'number') saved.played[name] = value
      return [name, saved.played[name]] as const
    })
    const numbers = mine.filter((entry): entry is readonly [string, number] => entry[1] !== undefined)
    const recorded: Recorded = {
      step: step.id,
      ...(numbers.length > 0 && { saved: Object.fromEntries(numbers) }),
      ...answer,
      body: hide(regarded(step, answer.body)),
    }
    const want = wanted?.[index]
    Object.assign(saved.recorded, want?.saved)
    played.push({ step, recorded, problems: want ? problemsOf(want, recorded, step, saved) : [] })
  }
  return played
}

type Numbers = { [variable: string]: number }

/** Of pages only status and type are compared. */
export function problemsOf(want: Answer, got: Answer, { volatile = [] }: Step, saved: Saved): string[] {
  const isPage = want.type === 'text/html' && typeof want.body === 'string'
  return [
    ...(got.status === want.status ? [] : [`status ${want.status} expected, got ${got.status}`]),
    ...(got.type === want.type ? [] : [`content type ${want.type} expected, got ${got.type}`]),
    ...(isPage ? [] : differences(want.body, got.body, { saved, volatile })),
  ]
}

type Saved = Parameters<typeof differences>[2]['saved']

async function send(url: string, { path, ...request }: Request, named: string): Promise<Answer> {
  try {
    const options = { ...request, redirect: 'manual', signal: AbortSignal.timeout(PATIENCE) } as const
    const response = await fetch(url + path, options)
    const type = response.headers.get('content-type')?.split(';')[0] ?? null
    return { status: response.status, type, body: readable(await response.text()) }
  } catch (error) {
    const reason = (error as { cause?: { code?: string } }).cause?.code ?? (error as Error).message
    throw new Problem(
      `${named} got no answer from ${url} (${reason}). What the scenario had created may still be there.`,
    )
  }
}
