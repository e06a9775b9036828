/** The secrets that the environment gives to a run, whether the files use them or not. */

import { type Alarm, Secrets } from '../redact/secrets.ts'
import type { Environment } from './environment.ts'

export interface Given {
  /** What people call it. */
  readonly name: string
  readonly value: string
}

const TOKENS: { readonly [variable: string]: string } = {
  CHATWOOT_API_KEY: 'CHATWOOT_API_KEY',
  GITHUB_TOKEN: 'GITHUB_TOKEN',
  'INPUT_CHATWOOT-TOKEN': 'chatwoot-token',
  'INPUT_GITHUB-TOKEN': 'github-token',
  CHATWOOT_REVIEW_KEY: 'CHATWOOT_REVIEW_KEY',
  'INPUT_REVIEW-KEY': 'review-key',
}

export function givenIn(environment: Environment): Given[] {
  return Object.entries(environment).flatMap(([variable, value = '']) => {
    const [, secret] = /^CHATWOOT_SECRET_(.+)/.exec(variable) ?? []
    const name = secret === undefined ? TOKENS[variable] : `\${secret:${secret}}`
    return name === undefined || value.trim() === '' ? [] : [{ name, value }]
  })
}

/** Knows all of them from the beginning, before anything can be said. */
export function secretsIn(environment: Environment, alarm: Alarm): Secrets {
  const secrets = new Secrets(alarm)
  for (const { name, value } of givenIn(environment)) secrets.keep(name, value)
  return secrets
}
