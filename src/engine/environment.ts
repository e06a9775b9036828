/** What of the inputs has to be known before the rest, so that what is wrong with the rest can be said on GitHub. */
import { ACTIONS_LOGIN, LEDGER_BRANCH } from '../github/names.ts'

export type Environment = { readonly [name: string]: string | undefined }

export type Mode = 'plan' | 'apply' | 'drift' | 'resync' | 'undo' | 'export'

const MODES: readonly Mode[] = ['plan', 'apply', 'drift', 'resync', 'undo', 'export']

/** Whether the run was given the token of Chatwoot; a secret that a run may not have arrives as an empty text. */
export function hasToken(environment: Environment): boolean {
  return TOKEN.some((name) => Boolean(environment[name]?.trim()))
}

const TOKEN = ['INPUT_CHATWOOT-TOKEN', 'CHATWOOT_API_KEY']

/** What it takes to speak on GitHub. */
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

/** Where the address of Chatwoot was given. */
export function urlNameIn(environment: Environment): string {
  return textOf(environment, 'chatwoot-url') === '' ? 'CHATWOOT_API_URL' : 'the input chatwoot-url'
}

/** The file that the findings go to as SARIF; null for none. */
export function sarifIn(environment: Environment): string | null {
  return textOf(environment, 'sarif') || null
}

/** Whose texts on GitHub are meant. */
export function scopeInputs(environment: Environment) {
  return {
    url: textOf(environment, 'chatwoot-url', 'CHATWOOT_API_URL'),
    desired: textOf(environment, 'desired') || 'desired',
  }
}

/** An input without the blanks around it, or else an environment variable; empty when neither is there. */
export function textOf(environment: Environment, name: string, fallback = ''): string {
  return environment[`INPUT_${name.toUpperCase()}`]?.trim() || (environment[fallback]?.trim() ?? '')
}

/** `auto` goes by the event. What is wrong is added to the problems. */
export function modeOf(mode: string, event: string, problems: string[]): Mode {
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
