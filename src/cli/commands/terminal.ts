/** Where a command says what it has to say, and whom it asks. */
import { WriteStream } from 'node:tty'
import { WorkflowError } from '../../plan/model/errors.ts'
import type { Progress } from '../../plan/progress.ts'
import type { Secrets } from '../../redact/secrets.ts'
import { coloured, type Paint, plain } from '../../render/terminal.ts'
import type { Flags } from '../flags.ts'

/** Both ways are looked through for secrets. */
export interface Terminal {
  readonly secrets: Secrets
  /** To the standard output, as it is. */
  print(text: string): void
  /** One line to the standard error. */
  complain(line: string): void
  readonly progress: Progress
}

/** A command: what it does for these flags, and its exit code. */
export type Command = (flags: Flags, terminal: Terminal) => Promise<number>

/** In colours where the stream shows them, as Node finds out: `FORCE_COLOR`, `NO_COLOR`, `TERM=dumb`. */
export function paint(stream: NodeJS.WriteStream = process.stdout): Paint {
  const { FORCE_COLOR } = process.env
  const depth =
    FORCE_COLOR === undefined
      ? stream.isTTY && stream.getColorDepth()
      : WriteStream.prototype.getColorDepth.call(stream, { FORCE_COLOR })
  return Number(depth) > 1 ? coloured : plain
}

/** Throws a WorkflowError where nobody can be asked. */
export async function confirmed({ json }: Flags, what: 'Apply' | 'Undo'): Promise<boolean> {
  if (json) throw new WorkflowError('Cannot prompt with --json. Add --yes.')
  if (!process.stdin.isTTY || !process.stdout.isTTY)
    throw new WorkflowError('Cannot prompt: not a terminal. Add --yes.')
  const { createInterface } = await import('node:readline/promises')
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  // Ctrl-C and Ctrl-D are a no.
  const answer = await terminal.question(`${what} this? (yes/no) `).catch(() => 'no')
  terminal.close()
  return /^y(es)?$/i.test(answer.trim())
}
