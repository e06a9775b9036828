/**
 * The one way to GitHub: octokit with our own rules for time, redirects, retries and answers.
 *
 * The rule that must hold: nothing is made twice. GET, PATCH, PUT and DELETE may be sent again when no usable answer
 * came; a POST may not, because GitHub may have acted before it failed. Who creates something looks for it first
 * (`createOnce`), unless making it twice is harmless and the caller says so (`repeatable`).
 */
import * as z from 'zod/mini'
import { WorkflowError } from '../plan/model/errors.ts'
import { Secrets } from '../redact/secrets.ts'
import { errorOf, type Failure, GitHubError } from './errors.ts'
import { fetchFrom } from './fetch.ts'
import { ACTIONS_LOGIN, LEDGER_BRANCH } from './names.ts'
import { RETRIES, waitBefore } from './retry.ts'

export interface GitHubOptions {
  readonly token: string
  /** `https://api.github.com`, or `https://HOST/api/v3` on GitHub Enterprise Server. */
  readonly apiUrl: string
  readonly repository: Repository
  readonly userAgent: string
  /** Whom the token writes as. What anyone else wrote is never taken for ours. */
  readonly login?: string
  /** The branch that keeps the ledger. */
  readonly ledgerBranch?: string
  /** What no text for GitHub may hold. */
  readonly secrets?: Secrets
  /** Milliseconds for one request. */
  readonly timeout?: number
  /** How often a request that fails is sent again. */
  readonly retries?: number
  readonly sleep?: Sleep
  readonly now?: () => number
  readonly random?: () => number
}

interface Repository {
  readonly owner: string
  readonly repo: string
}

type Sleep = (milliseconds: number) => Promise<void>
type Parameters = { readonly [name: string]: unknown }

export interface GitHub {
  readonly repository: Repository
  readonly login: string
  readonly ledgerBranch: string
  /** How many requests were sent so far, retries included. */
  readonly counts: { readonly requests: number; readonly retries: number }
  readonly sleep: Sleep
  /** The text as it will be sent, for whoever compares it with what is stored. `what` is for the alarm, as in "the issue". */
  sendable(text: string, what: string): string
  /** What others wrote, as it may be shown and shortened in a text. */
  quotable<Value>(value: Value, what: string): Value
  /** Sends one request; `{owner}` and `{repo}` of the route are filled in. The answer must fit the schema. */
  ask<T>(schema: z.ZodMiniType<T>, route: string, parameters?: Parameters): Promise<T>
  /** Every page of a list. */
  all<T>(schema: z.ZodMiniType<T>, route: string, parameters?: Parameters): Promise<T[]>
}

/** For the parameter `request` of a POST that may be sent twice. */
export const repeatable = { isRepeatable: true }

export async function openGitHub(options: GitHubOptions): Promise<GitHub> {
  const {
    repository,
    login = ACTIONS_LOGIN,
    ledgerBranch = LEDGER_BRANCH,
    timeout = 15_000,
    retries = RETRIES,
    sleep = pause,
    secrets = new Secrets(),
  } = options
  const { now = Date.now, random = Math.random } = options
  const baseUrl = checkedUrl(options.apiUrl)
  // Loaded here, so that a run without GitHub does not pay for it.
  const { Octokit } = await import('@octokit/rest')
  // Octokit writes every failed request to the console otherwise; what is printed is for the caller to decide.
  const log = { debug() {}, info() {}, warn() {}, error() {} }
  const octokit = new Octokit({
    auth: options.token,
    baseUrl: baseUrl.href.replace(/\/$/, ''),
    userAgent: options.userAgent,
    log,
    request: { fetch: fetchFrom(baseUrl.origin, timeout), log },
  })
  const counts = { requests: 0, retries: 0 }

  octokit.hook.wrap('request', async (request, sent) => {
    const call = { method: sent.method, route: sent.url, repository: `${repository.owner}/${repository.repo}` }
    const mayRepeat = sent.method !== 'POST' || sent.request?.isRepeatable === true
    sent.headers['x-github-api-version'] = '2022-11-28'
    let waited = 0
    for (let retry = 1; ; retry += 1) {
      counts.requests += 1
      const { answer, failure: said, cause } = await settled(request(sent))
      if (said === null) return answer
      const failure = { ...said, message: secrets.without(said.message) }
      const chance = { now: now(), random: random() }
      const wait = mayRepeat && retry <= retries ? waitBefore(retry, waited, failure, chance) : null
      if (wait === null) throw errorOf(call, failure, cause)
      counts.retries += 1
      waited += wait
      await sleep(wait)
    }
  })

  const request = octokit.request as (route: string, parameters: Parameters) => Promise<Answer>
  const send = (route: string, parameters: Parameters) =>
    request(route, { ...repository, ...secrets.hideIn(parameters, `the request ${route}`) })
  return {
    repository,
    login,
    ledgerBranch,
    counts,
    sleep,
    sendable: (text, what) => secrets.hide(text, what),
    quotable: (value, what) => secrets.quoted(value, what),
    async ask(schema, route, parameters = {}) {
      return fitting(schema, route, (await send(route, parameters)).data)
    },
    async all(schema, route, parameters = {}) {
      // Octokit's own paginate follows addresses out of the answer and takes a 409 for an empty page.
      const items = []
      for (let page = 1; ; page += 1) {
        const answer = await send(route, { per_page: 100, ...parameters, page })
        items.push(...fitting(z.array(schema), route, answer.data))
        if (!answer.headers.link?.includes('rel="next"')) return items
      }
    },
  }
}

interface Answer {
  readonly status: number
  readonly headers: { readonly link?: string }
  readonly data: unknown
}

type Settled<T> =
  | { readonly answer: T; readonly failure: null; readonly cause: null }
  | { readonly answer: null; readonly failure: Failure; readonly cause: unknown }

/** Octokit hands out what is no JSON as text and an answer without content as '', with the status of success. */
async function settled<T extends { status: number; data: unknown }>(pending: T | Promise<T>): Promise<Settled<T>> {
  try {
    const answer = await pending
    if (answer.status === 204 || typeof answer.data === 'object') return { answer, failure: null, cause: null }
    return { answer: null, failure: { status: null, headers: {}, message: 'no JSON' }, cause: null }
  } catch (error) {
    // Octokit's error holds the whole request, texts and all; what lies under it is enough.
    return { answer: null, failure: failureOf(error), cause: (error as Error).cause }
  }
}

function failureOf(error: unknown): Failure {
  const { cause, message, response } = error as Error & { response?: Failure & { data: unknown } }
  if (cause instanceof WorkflowError) throw cause
  if (response === undefined) return { status: null, headers: {}, message }
  const { status, headers, data } = response
  // An error page in HTML says nothing that the status does not say.
  return { status, headers, message: typeof data === 'object' ? message : 'no JSON' }
}

function fitting<T>(schema: z.ZodMiniType<T>, route: string, data: unknown): T {
  const parsed = schema.safeParse(data)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const place = issue?.path.length ? ` at ${issue.path.join('.')}` : ''
  throw new GitHubError(
    `GitHub's answer to ${route} has a form that we do not know${place}. Run the job again.`,
    null,
    true,
  )
}

function checkedUrl(apiUrl: string): URL {
  const url = URL.parse(apiUrl)
  const isLoopback = url !== null && /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(url.hostname)
  if (url === null || !(url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback))) {
    throw new WorkflowError('The address of the GitHub API must begin with https://.')
  }
  return url
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
