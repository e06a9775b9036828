/** The commands of the CLI by name; each is loaded when it is asked for. */
import type { Flags } from '../flags.ts'
import type { Command, Terminal } from './terminal.ts'

const commands: { readonly [name in Flags['command']]: () => Promise<Command> } = {
  plan: async () => (await import('./reading.ts')).plan,
  drift: async () => (await import('./reading.ts')).drift,
  validate: async () => (await import('./plan.ts')).validate,
  apply: async () => (await import('./reading.ts')).apply,
  undo: async () => (await import('./undo.ts')).undo,
  schema: async () => (await import('./schema.ts')).schema,
  test: async () => (await import('./test.ts')).test,
  map: async () => (await import('./map.ts')).map,
  replay: async () => (await import('./replay.ts')).replay,
  doctor: async () => (await import('./doctor.ts')).doctor,
  export: async () => (await import('./export.ts')).exportInto,
  init: async () => (await import('./init.ts')).init,
  migrate: async () => (await import('./migrate.ts')).migrate,
}

export async function run(flags: Flags, terminal: Terminal): Promise<number> {
  const command = await commands[flags.command]()
  return command(flags, terminal)
}
