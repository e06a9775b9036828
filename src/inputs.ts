/** The action's inputs, all checked before anything is done, and the mode they and the event come to. */
import { WorkflowError } from './errors.ts'
import { isDependabot } from './event.ts'
import { ACTIONS_LOGIN, EXPORT_BRANCH, LEDGER_BRANCH } from './github/names.ts'
import { NEW_OPERATIONS, type NewOperations } from './plan/review.ts'

export type Mode = 'plan' | 'apply' | 'drift' | 'resync' | 'undo' | 'export'

export interface Inputs {
  readonly mode: Mode
  readonly url: string
  readonly token: string
  /** Null when only the desired files say it. */
  readonly account: number | null
  readonly desired: string
  readonly failOnDrift: boolean
  readonly onNewOperations: NewOperations
  readonly timeout: number
  readonly maxRequests: number
  /** Lines that say yes to what a guard forbids. */
  readonly allow: string
  /** For an undo: the run, and the digits of the plan that may be carried out. Empty when they are not said. */
  readonly run: string
  readonly confirm: string
  /** Of an export: the kinds, none for all; whether it adds nothing new; whether it takes out what is gone. */
  readonly kinds: readonly string[]
  readonly onlyDeclared: boolean
  readonly prune: boolean
}

export type Environment = { readonly [name: string]: string | undefined }

const NAMES = [
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
  'run',
  'confirm',
  'kinds',
  'only-declared',
  'prune',
  'timeout',
  'max-requests',
]
const MODES: readonly Mode[] = ['plan', 'apply', 'drift', 'resync', 'undo', 'export']

/** Whether the run was given the token of Chatwoot; a secret that a run may not have arrives as an empty text. */
export function hasToken(environment: Environment): boolean {
  return TOKEN.some((name) => Boolean(environment[name]?.trim()))
}

const TOKEN = ['INPUT_CHATWOOT-TOKEN', 'CHATWOOT_API_KEY']

/** What it takes to speak on GitHub: known before the rest, so that what is wrong with the rest can be said there. */
export function gitHubInputs(environment: Environment) {
  return {
    token: textOf(environment, 'github-token'),
    login: textOf(environment, 'github-login') || ACTIONS_LOGIN,
    ledgerBranch: textOf(environment, 'ledger-branch') || LEDGER_BRANCH,
  }
}

/** The mode as far as it can be told; `readInputs` says what is wrong with it. */
export function modeIn(environment: Environment, event: string): Mode {
  return modeOf(textOf(environment, 'mode') || 'auto', event, [])
}

/** What signs the reviews on GitHub: a secret for this alone, or else the token of Chatwoot. */
export function reviewKeyIn(environment: Environment): string {
  return (
    textOf(environment, 'review-key', 'CHATWOOT_REVIEW_KEY') ||
    textOf(environment, 'chatwoot-token', 'CHATWOOT_API_KEY')
  )
}

/** Whose texts on GitHub are meant: known before the rest as well. */
export function scopeInputs(environment: Environment) {
  return {
    url: textOf(environment, 'chatwoot-url', 'CHATWOOT_API_URL'),
    desired: textOf(environment, 'desired') || 'desired',
  }
}

function textOf(environment: Environment, name: string, fallback = ''): string {
  return environment[`INPUT_${name.toUpperCase()}`]?.trim() || (environment[fallback]?.trim() ?? '')
}

/** Throws one WorkflowError that names every problem. `isOffline` runs, without secrets, need no server. */
export function readInputs(environment: Environment, event: string, isOffline: boolean): Inputs {
  const problems: string[] = []
  const unknown = Object.keys(environment).filter((name) => name.startsWith('INPUT_') && !NAMES.includes(nameOf(name)))
  for (const name of unknown) problems.push(`There is no input "${nameOf(name)}". The inputs are ${NAMES.join(', ')}.`)
  const read = (name: string, fallback?: string) => textOf(environment, name, fallback)
  const boolean = (name: string) => booleanFrom(name, read(name) || 'false', problems)
  const needed = (name: string, fallback: string, what: string) => {
    const value = read(name, fallback)
    if (value === '' && !isOffline)
      problems.push(`${what} is missing: set the input "${name}" or the environment variable ${fallback}.`)
    return value
  }
  const inputs = {
    mode: modeOf(read('mode') || 'auto', event, problems),
    url: needed('chatwoot-url', 'CHATWOOT_API_URL', 'The address of Chatwoot'),
    token: needed('chatwoot-token', 'CHATWOOT_API_KEY', 'The access token of Chatwoot'),
    account: accountFrom(read('account-id', 'CHATWOOT_ACCOUNT_ID'), problems),
    desired: read('desired') || 'desired',
    allow: read('allow'),
    run: runFrom(read('run'), problems),
    confirm: confirmFrom(read('confirm'), problems),
    failOnDrift: boolean('fail-on-drift'),
    onNewOperations: newOperationsFrom(read('on-new-operations') || 'apply-safe', problems),
    timeout: countFrom(read('timeout') || '30', 'The input "timeout"', problems),
    maxRequests: countFrom(read('max-requests') || '1000', 'The input "max-requests"', problems),
    kinds: read('kinds')
      .split(/[\s,]+/)
      .filter((name) => name !== ''),
    onlyDeclared: boolean('only-declared'),
    prune: boolean('prune'),
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
export function accountFrom(text: string, problems: string[]): number | null {
  if (text === '') return null
  const account = Number(text)
  if (!/^\d+$/.test(text) || !Number.isSafeInteger(account) || account < 1)
    problems.push(`The account id must be a number such as 2, not ${JSON.stringify(text)}.`)
  return account
}

/** A whole number from 1; anything else is a problem. */
export function countFrom(text: string, what: string, problems: string[]): number {
  const count = Number(text)
  if (!Number.isSafeInteger(count) || count < 1) problems.push(`${what} must be a whole number of at least 1.`)
  return count
}

/** A name that git takes (git-check-ref-format), and that nothing else of ours has. */
function checkBranch(text: string, problems: string[]): void {
  const isName = /^[\w][\w./-]{0,99}$/.test(text) && !/\.\.|\/\/|\/\.|[./]$|\.lock(\/|$)/.test(text)
  if (!isName || text.startsWith(EXPORT_BRANCH))
    problems.push(
      `The input "ledger-branch" must be the name of a branch for the ledger alone, such as ${LEDGER_BRANCH}, not ${JSON.stringify(text.slice(0, 40))}.`,
    )
}

function runFrom(text: string, problems: string[]): string {
  if (text !== '' && !/^[\w.-]{1,100}$/.test(text))
    problems.push('The input "run" must be a run as its receipt is called, such as 9001-1.')
  return text
}

function confirmFrom(text: string, problems: string[]): string {
  if (text !== '' && !/^[0-9a-f]{12,64}$/.test(text))
    problems.push('The input "confirm" must be the first 12 digits of the plan that the undo has shown.')
  return text
}

function modeOf(mode: string, event: string, problems: string[]): Mode {
  if ((MODES as readonly string[]).includes(mode)) return mode as Mode
  if (mode !== 'auto') {
    problems.push(`There is no mode ${JSON.stringify(mode)}. The modes are auto, ${MODES.join(', ')}.`)
    return 'plan'
  }
  const byEvent: { readonly [event: string]: Mode } = {
    pull_request: 'plan',
    merge_group: 'plan',
    push: 'apply',
    schedule: 'drift',
  }
  const chosen = byEvent[event]
  if (chosen === undefined)
    problems.push(
      `The mode "auto" does not know what to do on ${event || 'no event'}. Set the input "mode" to one of ${MODES.join(', ')}.`,
    )
  return chosen ?? 'plan'
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

function nameOf(variable: string): string {
  return variable.slice('INPUT_'.length).toLowerCase()
}
