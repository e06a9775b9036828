/** A look together with what its plan reaches. The plan, its digest and what is applied are what they are without. */
import { readCounts } from '../chatwoot/counts.ts'
import { impactOf } from '../plan/impact/impact.ts'
import { questionsOf } from '../plan/impact/questions.ts'
import { effortOf, type Look } from './engine.ts'
import type { Engine } from './sides.ts'

/** Reads a few numbers for what is deleted, loses people or begins to write to customers, and nothing for other plans. */
export async function withImpact(engine: Engine, its: Look, patience?: number): Promise<Look> {
  const { plan, reading, facts, ledger } = its
  const questions = questionsOf(plan, reading.live)
  const answers = await readCounts(engine.chatwoot.reader(), questions, patience)
  const impact = impactOf(plan, { live: reading.live, lists: facts.lists, ledger }, questions, answers)
  return { ...its, impact, effort: effortOf(engine) }
}
