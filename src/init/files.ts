/** What `init` writes, made whole before the first byte of it is written. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { writeDesired } from '../desired/write.ts'
import { exportAccount } from '../engine/export.ts'
import { ledgerInFile } from '../engine/ledger-file.ts'
import type { Exported } from '../export/exported.ts'
import { WORKFLOW_FILE } from '../github/names.ts'
import { FilesError, PlainError, WorkflowError } from '../plan/model/errors.ts'
import { usesOf } from './action.ts'
import type { Access, Asking } from './connect.ts'
import { type Place, variablesOf } from './place.ts'
import { workflowText } from './workflow.ts'

export interface Files {
  /** Files below the folder of the desired files; none where it holds some already. */
  readonly desired: ReadonlyMap<string, string | Uint8Array>
  /** Null where there is a workflow already. */
  readonly workflow: string | null
  readonly variables: ReturnType<typeof variablesOf>
  /** What was exported for it; null where files were there. */
  readonly exported: Exported | null
  readonly requests: number
}

export interface Limits {
  /** Seconds for one answer. */
  readonly timeout: number
  readonly maxRequests: number
}

/** Throws a FilesError where an export came to something that cannot be written. */
export async function makeFiles(
  place: Place,
  access: Access,
  account: number,
  asking: Asking,
  { ledger, ...limits }: Limits & { readonly ledger: string },
): Promise<Files> {
  const isNew = place.sources.files.length === 0
  const made = isNew
    ? await exportAccount(
        { folder: place.folder, kinds: [], isPruning: false, isOnlyDeclared: false },
        { ...access, ...limits, account, progress: asking.progress },
        () => ledgerInFile(ledger),
        asking.environment,
        asking.secrets,
      )
    : null
  const findings = made?.exported.findings.filter(({ severity }) => severity === 'error') ?? []
  if (findings.length > 0) throw new FilesError(findings, account)
  const found = made?.exported.files ?? new Map<string, string | Uint8Array>()
  // An account that holds nothing is an account all the same.
  const desired = isNew && found.size === 0 ? new Map([['account.json', `{\n  "$account": ${account}\n}\n`]]) : found
  const variables = variablesOf(place.sources, desired)
  const options = { uses: usesOf(releaseCommit()), branch: place.branch.value, desired: place.folder, ...variables }
  return {
    desired,
    workflow: place.workflow === null ? workflowText(options) : null,
    variables,
    exported: made?.exported ?? null,
    requests: made === null ? 0 : made.effort.reads + made.effort.retries,
  }
}

/** Nothing that is there is written over, not even what came there since. */
export function writeFiles(folder: string, files: Pick<Files, 'desired' | 'workflow'>): void {
  const there = [...files.desired.keys()].find((path) => existsSync(join(folder, path)))
  if (there !== undefined) throw new WorkflowError(`${folder}/${there} is there by now. Nothing was written.`)
  writeDesired(folder, files.desired)
  if (files.workflow === null) return
  try {
    mkdirSync(dirname(WORKFLOW_FILE), { recursive: true })
    writeFileSync(WORKFLOW_FILE, files.workflow, { flag: 'wx' })
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new PlainError(`${WORKFLOW_FILE} cannot be written (${code}). The files in ${folder} are; run init again.`)
  }
}

/** The commit that this package was published from; null where it was not. */
function releaseCommit(): string | null {
  try {
    const { commit } = JSON.parse(readFileSync(new URL('../release.json', import.meta.url), 'utf8'))
    return /^[0-9a-f]{40}$/.test(commit) ? commit : null
  } catch {
    return null
  }
}
