/** Where the SARIF file lies, and what its paths begin with. */
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { WorkflowError } from '../plan/model/errors.ts'
import type { Finding } from '../plan/model/plan.ts'
import type { Secrets } from '../redact/secrets.ts'
import { sarifText } from './sarif.ts'

export interface Asked {
  readonly file: string
  /** Of the desired files, as the run was given it. */
  readonly desired: string
  readonly secrets: Secrets
}

/** Throws a WorkflowError when it cannot be written. */
export function writeSarif(findings: readonly Finding[], { file, desired, secrets }: Asked): void {
  const here = process.cwd()
  const root = repositoryAround(resolve(desired)) ?? here
  const text = sarifText(secrets.quoted(findings, 'the SARIF file'), { folder: desired, here, root })
  const beside = `${file}.${process.pid}.tmp`
  try {
    mkdirSync(dirname(resolve(file)), { recursive: true })
    // Replaced whole, so that a link in its place is not followed.
    writeFileSync(beside, secrets.hide(text, 'the SARIF file'))
    renameSync(beside, file)
  } catch (error) {
    if (existsSync(beside)) rmSync(beside)
    const { code, message } = error as NodeJS.ErrnoException
    throw new WorkflowError(`The SARIF file ${file} cannot be written (${code ?? message}).`, { cause: error })
  }
}

/** The nearest folder around it that git keeps, or null: a checkout need not lie where the run does. */
function repositoryAround(folder: string): string | null {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at
    if (at === dirname(at)) return null
  }
}
