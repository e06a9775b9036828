/** Who is who on the server that is recorded: accounts, tokens, users. */
import { isHash, type Json } from './json.ts'
import { Problem } from './problem.ts'
import { isSeeded, type Scenario } from './scenario.ts'
import type { Variables } from './variables.ts'

export interface Env {
  readonly account: number
  readonly other_account?: number
  readonly tokens: { readonly [who: string]: string }
  readonly users: { readonly [name: string]: number }
  /** Any further names that scenarios use as `{name}`. */
  readonly [more: string]: Json | undefined
}

const EXAMPLE = '{"account": 2, "tokens": {"admin": "…"}, "users": {"admin": 1}}'

/** `named` says where it comes from, for what is said about it. */
export function parseEnv(text: string, named: string): Env {
  let env: Json
  try {
    env = JSON.parse(text) as Json
  } catch {
    throw new Problem(`${named} is not JSON. It looks like ${EXAMPLE}.`)
  }
  if (!isHash(env)) throw new Problem(`${named} is not an object. It looks like ${EXAMPLE}.`)
  const { account, other_account, tokens, users = {} } = env
  if (!isNumber(account)) throw new Problem(`${named} needs "account", the number of the account to record in.`)
  if (other_account !== undefined && !isNumber(other_account))
    throw new Problem(`"other_account" in ${named} must be the number of an account.`)
  if (!isHash(tokens) || !Object.values(tokens).every((token) => typeof token === 'string' && token !== ''))
    throw new Problem(`${named} needs "tokens", an object of access tokens.`)
  if (!Object.hasOwn(tokens, 'admin'))
    throw new Problem(`"tokens" in ${named} needs "admin", an administrator's access token.`)
  if (!isHash(users) || !Object.values(users).every(isNumber))
    throw new Problem(`"users" in ${named} must be an object of names and user ids.`)
  return { ...env, account, tokens, users } as unknown as Env
}

function isNumber(value: Json | undefined): value is number {
  return Number.isSafeInteger(value) && (value as number) > 0
}

/** What `{name}` stands for before the first step. */
export function variablesOf(env: Env): Variables {
  return { ...env, ...env.users }
}

/** What a scenario uses and neither the env file nor an earlier step has, as `a token "agent"`. */
function missingFor({ steps }: Scenario, env: Env): string[] {
  const known = new Set(Object.keys(variablesOf(env)))
  const missing = new Set<string>()
  for (const { as, path, json, form, save } of steps) {
    if (!Object.hasOwn(env.tokens, as) && !['none', 'bad'].includes(as) && !as.startsWith('{'))
      missing.add(`a token "${as}"`)
    for (const name of [...namesIn(path), ...namesIn(as), ...namesAlone(json), ...namesAlone(form)])
      if (!known.has(name)) missing.add(`"${name}"`)
    for (const name of Object.keys(save ?? {})) known.add(name)
  }
  return [...missing]
}

function namesIn(text: string): string[] {
  return [...text.matchAll(/\{(\w+)[\w.]*\}/g)].map(([, name]) => name!)
}

function namesAlone(value: Json | undefined): string[] {
  if (typeof value === 'string') return /^\{[\w.]+\}$/.test(value) ? namesIn(value) : []
  if (Array.isArray(value)) return value.flatMap(namesAlone)
  return isHash(value) ? Object.values(value).flatMap(namesAlone) : []
}

/** Throws a Problem that says what the env file lacks for these scenarios. */
export function mustServe(scenarios: readonly Scenario[], env: Env, named: string): void {
  const lacking = scenarios.map((scenario) => [scenario.name, missingFor(scenario, env)] as const)
  const [first] = lacking.filter(([, missing]) => missing.length > 0)
  if (first === undefined) return
  const [name, missing] = first
  const hint = isSeeded(name) ? ' It starts from more than an empty account.' : ''
  throw new Problem(
    `Scenario ${name} uses ${missing.join(', ')}: add ${missing.length === 1 ? 'it' : 'them'} to ${named}, or leave the scenario out with --skip ${name}.${hint}`,
  )
}
