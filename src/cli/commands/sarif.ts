/** The findings of a command as SARIF, in the file of `--sarif`. */
import { FilesError, told } from '../../plan/model/errors.ts'
import type { Finding } from '../../plan/model/plan.ts'
import type { Flags } from '../flags.ts'
import type { Terminal } from './terminal.ts'

/** What a command has found. */
export type Found = (findings: readonly Finding[]) => void

/** Runs a command that says what it has found; where the files are wrong, that is what was found. */
export async function withSarif(
  { sarif: file, desired }: Flags,
  { secrets, complain }: Terminal,
  run: (found: Found) => Promise<number>,
): Promise<number> {
  if (file === null) return run(() => {})
  const { writeSarif } = await import('../../sarif/write.ts')
  const found: Found = (findings) => writeSarif(findings, { file, desired, secrets })
  try {
    return await run(found)
  } catch (error) {
    // Why the run stopped is told in any case.
    const written = error instanceof FilesError ? await told((async () => found(error.findings))()) : null
    if (written?.error != null) complain(written.error.message)
    throw error
  }
}
