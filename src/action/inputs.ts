/** The action's inputs, all checked before anything is done, and the mode they and the event come to. */

import { type Environment, gitHubInputs, type Mode, modeOf, textOf, urlNameIn } from '../engine/environment.ts'
import { EXPORT_BRANCH, LEDGER_BRANCH } from '../github/names.ts'
import { NEW_OPERATIONS, type NewOperations } from '../plan/approve/new-operations.ts'
import { nearest } from '../plan/match/nearest.ts'
import { WorkflowError } from '../plan/model/errors.ts'
import { isDependabot } from './event.ts'

export interface Inputs {
  readonly mode: Mode
  readonly url: string
  /** Where it was given. */
  readonly urlName: string
  readonly token: string
  /** Null when only the desired files say it. */
  readonly account: number | null
  readonly desired: string
  readonly failOnDrift: boolean
  readonly onNewOperations: NewOperations
  readonly timeout: number
  readonly maxRequests: number
  /** Lines that approve what a guard blocks. */
  readonly allow: string
  /** For an undo: the run, and the digits of the plan that may be carried out. Empty when they are not said. */
  readonly run: string
  readonly confirm: string
  /** Of an export: the kinds, none for all; whether it adds nothing new; whether it leaves out defaults; whether it takes out what is gone. */
  readonly kinds: readonly string[]
  readonly onlyDeclared: boolean
  readonly terse: boolean
  readonly prune: boolean
  /** Markdown for the end of the comment. */
  readonly commentFooter: string
}

export const NAMES = [
  'mode',
  'chatwoot-url',
  'chatwoot-token',
  'account-id',
  'desired',
  'github-token',
  'github-login',
  'review-key',
  'ledger-branch',
  'fail-on-drift',
  'on-new-operations',
  'allow',
  'undo-run',
  'confirm-plan',
  'export-kinds',
  'export-only-declared',
  'export-terse',
  'export-prune',
  'comment-footer',
  'html-report',
  'sarif',
  'timeout',
  'max-requests',
] as const

/** What an input was called before 1.0. It goes on working; action.yml says the new name to whoever still uses it. */
export const FORMER: { readonly [name in (typeof NAMES)[number]]?: string } = {
  'undo-run': 'run',
  'confirm-plan': 'confirm',
  'export-kinds': 'kinds',
  'export-only-declared': 'only-declared',
  'export-prune': 'prune',
}
const ALL: readonly string[] = [...NAMES, ...Object.values(FORMER)]

/** Throws one WorkflowError that names every problem. `isOffline` runs, without secrets, need no server. */
export function readInputs(environment: Environment, event: string, isOffline: boolean): Inputs {
  const problems: string[] = []
  const unknown = Object.keys(environment).filter((name) => name.startsWith('INPUT_') && !ALL.includes(nameOf(name)))
  for (const name of unknown) problems.push(`There is no input "${nameOf(name)}". ${hintFor(nameOf(name), NAMES)}`)
  const read = (name: (typeof NAMES)[number], fallback?: string) => {
    const [text, former = ''] = [textOf(environment, name, fallback), FORMER[name]]
    const old = former === '' ? '' : textOf(environment, former)
    if (text !== '' && old !== '' && text !== old)
      problems.push(`The inputs "${name}" and "${former}", its former name, differ. Leave out "${former}".`)
    return text || old
  }
  const boolean = (name: (typeof NAMES)[number]) => booleanFrom(name, read(name) || 'false', problems)
  const needed = (name: (typeof NAMES)[number], fallback: string, what: string) => {
    const value = read(name, fallback)
    if (value === '' && !isOffline)
      problems.push(`${what} is missing: set the input "${name}" or the environment variable ${fallback}.`)
    return value
  }
  const inputs = {
    mode: modeOf(read('mode') || 'auto', event, problems),
    url: needed('chatwoot-url', 'CHATWOOT_API_URL', 'The address of Chatwoot'),
    urlName: urlNameIn(environment),
    token: needed('chatwoot-token', 'CHATWOOT_API_KEY', 'The access token of Chatwoot'),
    account: accountFrom(read('account-id', 'CHATWOOT_ACCOUNT_ID'), problems),
    desired: read('desired') || 'desired',
    allow: read('allow'),
    run: runFrom(read('undo-run'), problems),
    confirm: confirmFrom(read('confirm-plan'), problems),
    failOnDrift: boolean('fail-on-drift'),
    onNewOperations: newOperationsFrom(read('on-new-operations') || 'apply-safe', problems),
    timeout: countFrom(read('timeout') || '30', 'The input "timeout"', problems, LONGEST_TIMEOUT),
    maxRequests: countFrom(read('max-requests') || '1000', 'The input "max-requests"', problems),
    kinds: read('export-kinds')
      .split(/[\s,]+/)
      .filter((name) => name !== ''),
    onlyDeclared: boolean('export-only-declared'),
    terse: boolean('export-terse'),
    prune: boolean('export-prune'),
    commentFooter: read('comment-footer'),
  }
  checkBranch(gitHubInputs(environment).ledgerBranch, problems)
  if (inputs.token === '' && !isOffline) problems.push(whyNoToken(environment))
  if (problems.length > 0) throw new WorkflowError(problems.join('\n'))
  return inputs
}

/** Who sees the secret in the settings wonders why the run does not. */
function whyNoToken({ GITHUB_ACTOR: actor = '', GITHUB_REF: ref = 'this branch' }: Environment): string {
  return isDependabot(actor)
    ? 'Runs that Dependabot started are given Dependabot secrets only: add the token to these, or have a person run the workflow again by hand.'
    : `If the workflow takes it from a secret, this run was not given that secret: check its name, that the job names the environment that holds it, and that this environment allows ${ref}.`
}

/** Null for an empty text. */
export function accountFrom(text: string, problems: string[], what = 'The account id'): number | null {
  if (text === '') return null
  const account = Number(text)
  if (!/^\d+$/.test(text) || !Number.isSafeInteger(account) || account < 1)
    problems.push(`${what} must be a number such as 2, not ${JSON.stringify(text)}.`)
  return account
}

/** Seconds. The clocks of the platform go up to 24 days and wait no time at all beyond that; nobody waits for an hour. */
export const LONGEST_TIMEOUT = 3600

/** A whole number from 1; anything else is a problem. */
export function countFrom(
  text: string,
  what: string,
  problems: string[],
  most: number = Number.MAX_SAFE_INTEGER,
): number {
  const count = Number(text)
  if (!/^\d+$/.test(text) || count < 1 || count > most) {
    const range = most === Number.MAX_SAFE_INTEGER ? 'of at least 1' : `from 1 to ${most}`
    problems.push(`${what} must be a whole number ${range}, not ${JSON.stringify(text)}.`)
  }
  return count
}

/** A name that git takes (git-check-ref-format), and that nothing else of ours has. */
export function checkBranch(text: string, problems: string[], what = 'The input "ledger-branch"'): void {
  const isName = /^[\w][\w./-]{0,99}$/.test(text) && !/\.\.|\/\/|\/\.|[./]$|\.lock(\/|$)/.test(text)
  // With `refs/heads/` before it, it would be a branch of that whole name.
  if (!isName || text.startsWith('refs/') || text.startsWith(EXPORT_BRANCH))
    problems.push(
      `${what} must be the name of a branch for the ledger alone, such as ${LEDGER_BRANCH}, not ${JSON.stringify(text)}.`,
    )
}

function runFrom(text: string, problems: string[]): string {
  if (text !== '' && !/^[\w.-]{1,100}$/.test(text))
    problems.push('The input "undo-run" must be a run as its receipt is called, such as 9001-1.')
  return text
}

function confirmFrom(text: string, problems: string[]): string {
  if (text !== '' && !/^[0-9a-f]{12,64}$/.test(text))
    problems.push('The input "confirm-plan" must be the first 12 digits of the plan that the undo has shown.')
  return text
}

function booleanFrom(name: string, text: string, problems: string[]): boolean {
  if (!/^(true|false)$/i.test(text))
    problems.push(`The input "${name}" must be true or false, not ${JSON.stringify(text)}.`)
  return text.toLowerCase() === 'true'
}

function newOperationsFrom(text: string, problems: string[]): NewOperations {
  const found = NEW_OPERATIONS.find((known) => known === text)
  if (found === undefined)
    problems.push(`The input "on-new-operations" must be ${NEW_OPERATIONS.join(', ')}, not ${JSON.stringify(text)}.`)
  return found ?? 'stop'
}

function hintFor(word: string, names: readonly string[]): string {
  const guess = nearest(word, names)
  return guess === null ? `The inputs are ${names.join(', ')}.` : `Did you mean "${guess}"?`
}

function nameOf(variable: string): string {
  return variable.slice('INPUT_'.length).toLowerCase()
}
