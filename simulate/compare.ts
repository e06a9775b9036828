/** Holds what a case gave to what a real server did. */
import { isDeepStrictEqual } from 'node:util'
import { NotSimulated } from '../src/simulate/world/errors.ts'
import { type Case, COMPARED, type Result, type Suite } from './format.ts'
import { play } from './play.ts'

export type Verdict =
  | { readonly case: string; readonly is: 'passed' }
  | { readonly case: string; readonly is: 'failed'; readonly differences: readonly string[] }
  | { readonly case: string; readonly is: 'not simulated'; readonly reason: string }

/** `recorded` is what the server did; a case of which nothing was recorded has failed. */
export function verdictOn(test: Case, suite: Suite, recorded: Partial<Result> | null, now: Date): Verdict {
  try {
    const differences = differencesOf(play(test, suite, now), recorded)
    return differences.length === 0 ? { case: test.case, is: 'passed' } : { case: test.case, is: 'failed', differences }
  } catch (error) {
    if (!(error instanceof NotSimulated)) throw error
    return { case: test.case, is: 'not simulated', reason: error.reason }
  }
}

function differencesOf(result: Result, recorded: Partial<Result> | null): string[] {
  if (recorded === null) return ['nothing was recorded of it']
  return COMPARED.filter((part) => !isDeepStrictEqual(plain(result[part]), plain(recorded[part]))).map(
    (part) => `${part}: the server ${JSON.stringify(recorded[part])}, the simulator ${JSON.stringify(result[part])}`,
  )
}

const plain = (value: unknown) => (value === undefined ? undefined : JSON.parse(JSON.stringify(value)))
