/** Where `init` writes: the folder, the workflow and the branch, as they are before anything is written. */
import { existsSync, readFileSync } from 'node:fs'
import { dirname, isAbsolute, join, normalize } from 'node:path'
import type { Parsed } from '../desired/parse.ts'
import { readSources, type Sources } from '../desired/read.ts'
import { OWN_OUTPUTS } from '../engine/open.ts'
import { WORKFLOW_FILE } from '../github/names.ts'
import { WorkflowError } from '../plan/model/errors.ts'
import type { Answer } from './answers.ts'
import { mustBeWritable, type Repository, repositoryAt } from './repository.ts'

export interface Place {
  readonly repository: Repository
  readonly branch: Answer
  /** Below the root of the repository, with forward slashes. */
  readonly folder: string
  /** The files that the folder holds already. */
  readonly sources: Sources & Parsed
  /** Null when there is no workflow yet. */
  readonly workflow: string | null
}

const PLAIN = /^[\w][\w./-]*$/

/** Throws before anything is asked of a server: what cannot be read, or written later. */
export function placeIn(workspace: string, desired: string, branch: string | null): Place {
  const folder = normalize(desired).replaceAll('\\', '/').replace(/\/$/, '')
  if (isAbsolute(folder) || !PLAIN.test(folder))
    throw new WorkflowError(
      `--desired must be a folder of this repository, of letters, digits and ./_-, not ${JSON.stringify(desired)}.`,
    )
  const repository = repositoryAt(workspace)
  const found = branch === null ? repository.branch : { name: branch, from: '--branch' }
  const { name, from } = found ?? { name: 'main', from: 'default' }
  if (!PLAIN.test(name))
    throw new WorkflowError(
      `A branch called ${JSON.stringify(name)} needs a workflow made by hand. Give another with --branch.`,
    )
  const where = { folder, workspace, environment: {}, ownOutputs: OWN_OUTPUTS, isOffline: true }
  const sources = readSources(where)
  mustBeWritable(folder)
  mustBeWritable(dirname(WORKFLOW_FILE))
  const path = join(workspace, WORKFLOW_FILE)
  return {
    repository,
    branch: { value: name, from },
    folder,
    sources,
    workflow: existsSync(path) ? readFileSync(path, 'utf8') : null,
  }
}

/** Every `CHATWOOT_SECRET_…` and `CHATWOOT_VAR_…` that the files will ask for. */
export function variablesOf(
  { files, desired }: Place['sources'],
  made: ReadonlyMap<string, string | Uint8Array>,
): { readonly secrets: readonly string[]; readonly variables: readonly string[] } {
  const texts = [...files.map(({ text }) => text), ...[...made.values()].filter((its) => typeof its === 'string')]
  const named = (word: string) =>
    texts.flatMap((text) => [...text.matchAll(PLACEHOLDER)].flatMap(([, its, name]) => (its === word ? [name!] : [])))
  const sorted = (names: readonly string[], prefix: string) =>
    [...new Set(names)].toSorted().map((name) => `${prefix}${name}`)
  return {
    secrets: sorted([...desired.secretNames, ...named('secret')], 'CHATWOOT_SECRET_'),
    variables: sorted(named('var'), 'CHATWOOT_VAR_'),
  }
}

/** A second dollar makes it ordinary text. */
const PLACEHOLDER = /(?<!\$)\$\{(secret|var):([A-Z][A-Z0-9_]*)\}/g
