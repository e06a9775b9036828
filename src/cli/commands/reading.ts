/** The commands that begin by reading the server. What plans and shows it, most of the program, is loaded meanwhile. */
import { type Engine, readSides, type Sides } from '../../engine/sides.ts'
import type { Flags } from '../flags.ts'
import { withEngine } from './open.ts'
import { withSarif } from './sarif.ts'
import type { Command, Terminal } from './terminal.ts'

export const plan: Command = (flags, terminal) =>
  withSarif(flags, terminal, async (found) => {
    if (flags.isOffline) return (await import('./plan.ts')).planOffline(flags, terminal, found)
    return reading(flags, terminal, async (engine, sides) =>
      (await import('./plan.ts')).plan(flags, terminal, found, engine, sides),
    )
  })

export const drift: Command = (flags, terminal) =>
  reading(flags, terminal, async (engine, sides) => (await import('./plan.ts')).drift(flags, terminal, engine, sides))

export const apply: Command = (flags, terminal) =>
  reading(flags, terminal, async (engine, sides) => (await import('./apply.ts')).apply(flags, terminal, engine, sides))

/** Goes on when the first requests are sent: to load a file keeps Node from sending anything. */
function reading(
  flags: Flags,
  terminal: Terminal,
  use: (engine: Engine, sides: Promise<Sides>) => Promise<number>,
): Promise<number> {
  return withEngine(flags, terminal, async (engine) => {
    const sides = readSides(engine)
    // Where it fails, whoever waits for it says so.
    await Promise.race([engine.chatwoot.connected, sides.catch(() => {})])
    return use(engine, sides)
  })
}
