/**
 * A child for each processor, four at most, shares the work, each with a vitest of its own that stays; one that hangs in
 * a mutant's endless loop is replaced, and the loop counts as noticed. Properties are tried three times in a hundred.
 */
import { type ChildProcess, fork } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import type { Answer, Task } from './worker.ts'

/** A mutant may take so many times as long as no mutant: what takes longer is an endless loop, not a busy machine. */
const PATIENCE = 8

/** Runs the tests of `suite` against each, as the task has it; `unnoticed` hears at once, because a whole run is long. */
export async function shared<Mutant>(
  suite: string,
  mutants: readonly Mutant[],
  taskOf: (mutant: Mutant) => Omit<Task, 'index'>,
  unnoticed: (mutant: Mutant) => void,
): Promise<{ loops: number; seconds: number }> {
  const began = performance.now()
  let next = 0
  let loops = 0

  const child = (): Promise<void> =>
    new Promise((resolve) => {
      const its: ChildProcess = fork(join(import.meta.dirname, 'main.ts'), {
        env: { ...process.env, PROPERTY_SHARE: '0.03' },
      })
      let current = -1
      let usual = 0
      let alarm: NodeJS.Timeout | undefined
      const watch = () => {
        clearTimeout(alarm)
        if (usual > 0) alarm = setTimeout(() => its.kill('SIGKILL'), PATIENCE * usual)
      }
      its.on('message', (answer: Answer) => {
        if (answer !== 'ready' && 'usual' in answer) {
          usual = answer.usual
          return watch()
        }
        if (answer !== 'ready' && !answer.isNoticed) unnoticed(mutants[answer.index]!)
        clearTimeout(alarm)
        current = next++
        if (mutants[current] === undefined) return its.kill()
        its.send({ index: current, ...taskOf(mutants[current]!) } satisfies Task)
        watch()
      })
      its.on('exit', (code, signal) => {
        clearTimeout(alarm)
        if (mutants[current] === undefined) return resolve()
        if (signal !== 'SIGKILL')
          throw new Error(`a child died (${signal ?? code}) of ${JSON.stringify(mutants[current])}`)
        loops += 1
        resolve(child())
      })
      its.send({ suite })
    })
  await Promise.all(Array.from({ length: Math.min(4, availableParallelism()) }, child))
  return { loops, seconds: (performance.now() - began) / 1000 }
}

export const percent = (noticed: number, all: number) => `${((100 * noticed) / Math.max(1, all)).toFixed(1)} %`
