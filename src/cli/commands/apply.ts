/** Apply: the plan, a question, and it is done. */
import { carryOut, isWorthApplying } from '../../engine/carry-out.ts'
import { type Look, look } from '../../engine/engine.ts'
import type { Engine, Sides } from '../../engine/sides.ts'
import { countsOf } from '../../render/counts.ts'
import { planJson } from '../../render/json.ts'
import { laptopReport, withMarks } from '../../render/report.ts'
import { said } from '../../render/safe.ts'
import { outcomesCount, outcomesText, planText } from '../../render/terminal.ts'
import type { Flags } from '../flags.ts'
import { stoppable } from './interrupt.ts'
import { applyOf } from './open.ts'
import { hasErrors, show } from './show.ts'
import { confirmed, paint, type Terminal } from './terminal.ts'

/** Exit code: 0 all is applied, 2 the answer was no, 1 an error. */
export async function apply(flags: Flags, terminal: Terminal, engine: Engine, sides: Promise<Sides>): Promise<number> {
  const its = await look(engine, undefined, sides)
  if (hasErrors(its)) {
    await show(flags, its, terminal, planText, 1)
    return nothing(flags, terminal, 'Nothing applied.', 1)
  }
  if (!flags.json) terminal.print(planText(await withMarks(laptopReport(its, terminal.secrets)), paint()))
  if (countsOf(its.plan).changes > 0 && !flags.yes && !(await confirmed(flags, 'Apply')))
    return nothing(flags, terminal, 'Nothing applied.', 2)
  return await carriedOut(flags, terminal, 'apply', engine, its)
}

/** Ends a run that changes nothing. */
export function nothing({ json }: Flags, { print }: Terminal, sentence: string, code: number): number {
  if (!json) print(`${sentence}\n`)
  return code
}

/** Does it and says what became of it. */
export async function carriedOut(
  flags: Flags,
  { print, complain, secrets }: Terminal,
  mode: 'apply' | 'undo',
  engine: Engine,
  its: Look,
): Promise<number> {
  const done = isWorthApplying(its)
    ? await stoppable(complain, (stop) => carryOut({ ...engine, stop }, its, { mode, ...applyOf(engine.now) }))
    : null
  const outcomes = secrets.quoted(done?.outcomes ?? [], 'what is printed')
  if (flags.json) print(planJson({ ...laptopReport(its, secrets), effort: done?.effort ?? its.effort, outcomes }))
  else {
    // Who watched has seen the others already.
    const isWatched = process.stderr.isTTY && process.stdout.isTTY
    print(outcomesText(isWatched ? outcomes.filter(({ state }) => state !== 'applied') : outcomes, paint()))
    print(outcomesCount(outcomes))
  }
  if (done !== null && done.unkept !== null) complain(said(secrets.quoted(done.unkept, 'what is printed')))
  return outcomes.some(({ state }) => state !== 'applied') || done?.unkept ? 1 : 0
}
