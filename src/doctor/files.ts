/** The desired files, and the variables and secrets that they ask the environment for. */

import type { Environment } from '../engine/environment.ts'
import { type Files, openFiles } from '../engine/open.ts'
import { FilesError } from '../plan/model/errors.ts'
import type { Finding } from '../plan/model/plan.ts'
import type { Secrets } from '../redact/secrets.ts'
import type { Section } from '../render/checkup.ts'
import { many } from '../render/counts.ts'
import { finding } from './finding.ts'

export interface Looked {
  /** Null when they have errors. */
  readonly files: Files | null
  /** The account that they name, also when they have errors. */
  readonly account: number | null
  readonly findings: readonly Finding[]
}

/** Of many findings the first ones are shown: a screen is not for all of them. */
const SHOWN = 3
const NAMES_SHOWN = 10
const MISSING = 'F-MISSING-VARIABLE'

export function lookAtFiles(folder: string, environment: Environment, secrets: Secrets): Looked {
  try {
    const files = openFiles(folder, environment, secrets)
    return { files, account: files.desired.account, findings: [] }
  } catch (error) {
    if (error instanceof FilesError) return { files: null, account: error.account, findings: error.findings }
    throw error
  }
}

export function filesSection({ files, findings }: Looked, folder: string): Section {
  const wrong = findings.filter(({ code }) => code !== MISSING)
  const notes = files?.desired.notes ?? []
  const resources = files?.desired.resources.length ?? null
  return {
    name: 'files',
    says:
      wrong.length > 0
        ? `${many(wrong.length, 'error')} in ${folder}`
        : `${resources === null ? '' : `${many(resources, 'resource')} in `}${folder}, no errors`,
    facts: { folder, resources, errors: wrong.length },
    findings: [...wrong.slice(0, SHOWN), ...rest(wrong.length - SHOWN), ...notes.slice(0, SHOWN)],
  }
}

export function variablesSection({ files, findings }: Looked): Section {
  const missing = new Map(findings.filter(({ code }) => code === MISSING).map((its) => [its.sentence, its]))
  return {
    name: 'variables',
    says: missing.size > 0 ? `${missing.size} missing` : files === null ? null : 'all that the files use are set',
    facts: { missing: missing.size, secrets: files?.desired.secretNames ?? null },
    findings: [...[...missing.values()].slice(0, NAMES_SHOWN), ...rest(missing.size - NAMES_SHOWN)],
  }
}

function rest(more: number): Finding[] {
  return more <= 0
    ? []
    : [finding('error', 'D-MORE', `And ${more} more.`, '`chatwoot-as-code validate` shows them all.')]
}
