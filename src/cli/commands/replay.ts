/** `replay`: on how many of the latest conversations each changed rule acts now, and would act then. */
import { look } from '../../engine/engine.ts'
import { replayOf } from '../../engine/replay.ts'
import { replayJson, replayText } from '../../render/replay.ts'
import { withEngine } from './open.ts'
import type { Command } from './terminal.ts'

export const replay: Command = (flags, terminal) =>
  withEngine(flags, terminal, async (engine) => {
    const its = await look(engine)
    const made = (await replayOf(engine, its, flags.conversations)) ?? { conversations: 0, messages: 0, rules: [] }
    const found = engine.secrets.quoted(made, 'what is printed')
    if (flags.json) terminal.print(replayJson(found))
    else terminal.print(found.rules.length === 0 ? 'No rule changes: there is nothing to replay.\n' : replayText(found))
    return 0
  })
