/** Apply: the plan, a question, and it is done. */
import { carryOut, isWorthApplying } from '../../engine/carry-out.ts'
import { type Look, look } from '../../engine/engine.ts'
import { lookToShow } from '../../engine/look-to-show.ts'
import type { Engine, Sides } from '../../engine/sides.ts'
import type { Undoing } from '../../engine/undo.ts'
import { afterReview, hasErrors } from '../../plan/model/stopping.ts'
import { countsOf } from '../../render/counts.ts'
import { planJson } from '../../render/json.ts'
import { laptopReport, withMarks } from '../../render/report.ts'
import { said } from '../../render/safe.ts'
import { outcomesCount, outcomesText, planText } from '../../render/terminal.ts'
import type { Flags } from '../flags.ts'
import { stoppable } from './interrupt.ts'
import { applyOf } from './open.ts'
import { keepReport, show } from './show.ts'
import { confirmed, paint, type Terminal } from './terminal.ts'

/** Exit code: 0 all is applied, 2 the answer was no, 1 an error. */
export async function apply(flags: Flags, terminal: Terminal, engine: Engine, sides: Promise<Sides>): Promise<number> {
  // Who has decided already is not kept waiting for counts.
  const its = afterReview(await (flags.yes ? look : lookToShow)(engine, undefined, sides))
  if (hasErrors(its.plan)) {
    await show(flags, its, terminal, planText, 1)
    return nothing(flags, terminal, 'Nothing applied.', 1)
  }
  if (!(await isAgreed(flags, terminal, its))) return nothing(flags, terminal, 'Nothing applied.', 2)
  return await carriedOut(flags, terminal, { engine, look: its, run: null })
}

/** Shows the plan and asks. What is shown is a copy of the plan, and gone before anything is done. */
async function isAgreed(flags: Flags, terminal: Terminal, its: Look): Promise<boolean> {
  const report = await withMarks(laptopReport(its, terminal.secrets))
  if (!flags.json) terminal.print(planText(report, paint()))
  if (countsOf(its.plan).changes === 0 || flags.yes) return true
  await keepReport(flags, terminal, { mode: 'plan', its }, report)
  return await confirmed(flags, 'Apply')
}

/** Ends a run that changes nothing. */
export function nothing({ json }: Flags, { print }: Terminal, sentence: string, code: number): number {
  if (!json) print(`${sentence}\n`)
  return code
}

/** Does it and says what became of it. `run` is the one that is undone; null for an apply. */
export async function carriedOut(
  flags: Flags,
  terminal: Terminal,
  { engine, look: its, run }: Pick<Undoing, 'engine' | 'look'> & { readonly run: string | null },
): Promise<number> {
  const { print, complain, secrets } = terminal
  const mode = run === null ? 'apply' : 'undo'
  const done = isWorthApplying(its)
    ? await stoppable(complain, (stop) => carryOut({ ...engine, stop }, its, { mode, ...applyOf(engine.now) }))
    : null
  const outcomes = secrets.quoted(done?.outcomes ?? [], 'what is printed')
  const report = { ...laptopReport(its, secrets), effort: done?.effort ?? its.effort }
  if (flags.json) print(planJson({ ...report, outcomes }))
  else {
    // Who watched has seen the others already.
    const isWatched = process.stderr.isTTY && process.stdout.isTTY
    print(outcomesText(isWatched ? outcomes.filter(({ state }) => state !== 'applied') : outcomes, paint()))
    print(outcomesCount(outcomes))
  }
  const unkept = done?.unkept ?? null
  if (unkept !== null) complain(said(secrets.quoted(unkept, 'what is printed')))
  const undone = run === null ? {} : { undoes: run }
  await keepReport(flags, terminal, { mode, its, outcomes, unkept }, { ...report, ...undone })
  return outcomes.some(({ state }) => state !== 'applied') || unkept ? 1 : 0
}
