/** Where a command says what it has to say, and whom it asks. */
import { WorkflowError } from '../errors.ts'
import type { Flags } from '../flags.ts'
import type { Secrets } from '../plan/secrets.ts'
import { coloured, type Paint, plain } from '../render/terminal.ts'

/** Both ways are looked through for secrets. */
export interface Terminal {
  readonly secrets: Secrets
  /** To the standard output, as it is. */
  print(text: string): void
  /** One line to the standard error. */
  complain(line: string): void
}

/** A command: what it does for these flags, and its exit code. */
export type Command = (flags: Flags, terminal: Terminal) => Promise<number>

export function paint(): Paint {
  return process.stdout.isTTY && process.env.NO_COLOR === undefined ? coloured : plain
}

/** Throws a WorkflowError where there is nobody to ask. */
export async function confirmed({ json }: Flags, what: 'Apply' | 'Undo'): Promise<boolean> {
  if (!process.stdin.isTTY || !process.stdout.isTTY || json)
    throw new WorkflowError('There is nobody to ask. Add --yes to go on without asking.')
  const { createInterface } = await import('node:readline/promises')
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  // Ctrl-C and Ctrl-D are a no.
  const answer = await terminal.question(`${what} this? (yes/no) `).catch(() => 'no')
  terminal.close()
  return /^y(es)?$/i.test(answer.trim())
}
