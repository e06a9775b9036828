/** What a plan's changes of rules would have done to the latest conversations. Reads, and keeps nothing but numbers. */
import { readSample } from '../chatwoot/sample.ts'
import { kindNamed } from '../kinds/index.ts'
import { needsMessages, type Replay, replay } from '../replay/replay.ts'
import { sampled } from '../replay/sampled.ts'
import { changedRules } from '../replay/versions.ts'
import type { Look } from './engine.ts'
import type { Engine } from './sides.ts'

const USUAL_SAMPLE = 100

/** Null when the plan changes no rule: then nothing is read. Throws a ServerError when Chatwoot gives no conversations. */
export async function replayOf(engine: Engine, { plan, reading }: Look, most = USUAL_SAMPLE): Promise<Replay | null> {
  const rules = changedRules(plan, (kind, id) => reading.raw.get(`${kind} ${id}`))
  if (rules.length === 0) return null
  const listed = await readSample(engine.chatwoot.reader(), most, needsMessages(rules))
  const sample = listed.flatMap(({ conversation, messages }) => sampled(conversation, messages) ?? [])
  const attributes = [...reading.raw].flatMap(([name, raw]) =>
    kindNamed(name.replace(/ \S*$/, '')).simulatedAs === 'attribute' ? [raw] : [],
  )
  return replay(rules, sample, attributes, engine.now)
}
