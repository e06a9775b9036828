// What GitHub refuses and emulate does not. Each rule looks at one call and answers it, or lets it pass.
import type { Call, Reply, Upstream } from './call.ts'
import { invalid, permissionsOf, personOf, refusal } from './call.ts'

type Rule = (call: Call, upstream: Upstream) => Reply | undefined | Promise<Reply | undefined>

const MAX_BODY = 65_536
const MAX_TITLE = 256

const hasNoUserAgent: Rule = (call) =>
  call.headers['user-agent'] ? undefined : refusal(403, 'Request forbidden by administrative rules.')

const isUnknown: Rule = (call) => {
  if (call.caller) return undefined
  if (call.headers.authorization) return refusal(401, 'Bad credentials')
  return call.method === 'GET' ? refusal(404, 'Not Found') : refusal(401, 'Requires authentication')
}

const cannotSeeRepository: Rule = async (call, upstream) => {
  if (!call.repository) return undefined
  const url = `/repos/${call.repository}`
  const seen = await upstream.forward({ ...call, method: 'GET', url, path: url, body: {} })
  return seen.status === 200 ? undefined : refusal(404, 'Not Found')
}

/** GITHUB_TOKEN belongs to no user: an action cannot ask who it is. */
const asksWhoItIs: Rule = (call) =>
  call.path === '/user' && permissionsOf(call.caller) ? notAccessible('metadata=read') : undefined

/** Only who may push may label. */
const labelsWithoutRight: Rule = (call) =>
  /^(labels|issues\/\d+\/labels)/.test(call.rest) && call.method !== 'GET' && personOf(call.caller) === 'mallory'
    ? refusal(403, 'Must have admin rights to Repository.')
    : undefined

const isTooLong: Rule = ({ method, rest, body }) => {
  if (method !== 'POST' && method !== 'PATCH') return undefined
  const [, what, comments] = /^(issues|pulls)(?:\/\d+)?(?:\/(comments)(?:\/\d+)?)?$/.exec(rest) ?? []
  if (!what) return undefined
  const tooLong = (text: unknown, limit: number) => typeof text === 'string' && [...text].length > limit
  const sentence = `is too long (maximum is ${MAX_BODY} characters)`
  if (comments && tooLong(body.body, MAX_BODY)) {
    return invalid('IssueComment', { code: 'unprocessable', field: 'data', message: `Body ${sentence}` })
  }
  const resource = what === 'pulls' ? 'PullRequest' : 'Issue'
  if (tooLong(body.title, MAX_TITLE)) {
    const message = `title is too long (maximum is ${MAX_TITLE} characters)`
    return invalid(resource, { code: 'custom', field: 'title', message })
  }
  if (tooLong(body.body, MAX_BODY))
    return invalid(resource, { code: 'custom', field: 'body', message: `body ${sentence}` })
  return undefined
}

const editsForeignComment: Rule = async (call, upstream) => {
  if (!/^issues\/comments\/\d+$/.test(call.rest) || !['PATCH', 'DELETE'].includes(call.method)) return undefined
  const { status, body } = await upstream.ask<{ user: { login: string } }>('GET', call.path)
  if (status !== 200 || mayEdit(call, body.user.login)) return undefined
  return permissionsOf(call.caller)
    ? refusal(403, 'Resource not accessible by integration')
    : refusal(403, 'Must have admin rights to Repository.')
}

const editsForeignIssue: Rule = async (call, upstream) => {
  if (!/^issues\/\d+$/.test(call.rest) || call.method !== 'PATCH' || permissionsOf(call.caller)) return undefined
  const { status, body } = await upstream.ask<{ user: { login: string } }>('GET', call.path)
  if (status !== 200 || mayEdit(call, body.user.login)) return undefined
  return refusal(403, 'Must have admin rights to Repository.')
}

/** With `pull_requests: write` alone, emulate lets an app comment on plain issues as well. */
const commentsOnPlainIssue: Rule = async (call, upstream) => {
  const number = /^issues\/(\d+)\/comments$/.exec(call.rest)?.[1]
  const permissions = permissionsOf(call.caller)
  if (!number || call.method !== 'POST' || !permissions || permissions.issues === 'write') return undefined
  const pull = await upstream.ask('GET', `/repos/${call.repository}/pulls/${number}`)
  return pull.status === 200 ? undefined : notAccessible('issues=write')
}

const opensBadPull: Rule = async (call, upstream) => {
  if (call.rest !== 'pulls' || call.method !== 'POST') return undefined
  const [owner] = call.repository!.split('/')
  const [label, base] = [String(call.body.head ?? ''), String(call.body.base ?? '')]
  const [who, branch] = label.includes(':') ? (label.split(':') as [string, string]) : [owner!, label]
  const from = who === owner ? call.repository : `${who}/${call.repository!.split('/')[1]}`
  const tip = await branchTip(upstream, from!, branch)
  if (!tip) return invalid('PullRequest', { code: 'invalid', field: 'head' })
  if (!(await branchTip(upstream, call.repository!, base))) {
    return invalid('PullRequest', { code: 'invalid', field: 'base' })
  }
  const query = `state=open&head=${encodeURIComponent(`${who}:${branch}`)}&base=${encodeURIComponent(base)}`
  const twins = await upstream.ask<unknown[]>('GET', `/repos/${call.repository}/pulls?${query}`)
  if (twins.body.length > 0) return custom(`A pull request already exists for ${who}:${branch}.`)
  const inBase = await upstream.all<{ sha: string }>(
    `/repos/${call.repository}/commits?sha=${encodeURIComponent(base)}`,
  )
  return inBase.items.some(({ sha }) => sha === tip) ? custom(`No commits between ${base} and ${branch}`) : undefined
}

/** GitHub compares label names without regard to case, and says in `errors` what is wrong. */
const makesBadLabel: Rule = async (call, upstream) => {
  if (call.rest !== 'labels' || call.method !== 'POST') return undefined
  const name = String(call.body.name ?? '').toLowerCase()
  const { items } = await upstream.all<{ name: string }>(`${call.path}`)
  if (items.some((label) => label.name.toLowerCase() === name)) {
    return invalid('Label', { code: 'already_exists', field: 'name' })
  }
  const color = call.body.color ?? 'ededed'
  return /^[0-9a-f]{6}$/i.test(String(color)) ? undefined : invalid('Label', { code: 'invalid', field: 'color' })
}

const RULES: Rule[] = [
  hasNoUserAgent,
  isUnknown,
  asksWhoItIs,
  cannotSeeRepository,
  labelsWithoutRight,
  commentsOnPlainIssue,
  editsForeignComment,
  editsForeignIssue,
  isTooLong,
  opensBadPull,
  makesBadLabel,
]

export async function refused(call: Call, upstream: Upstream): Promise<Reply | undefined> {
  for (const rule of RULES) {
    const reply = await rule(call, upstream)
    if (reply) return reply
  }
  return undefined
}

export function notAccessible(accepted: string): Reply {
  const reply = refusal(403, 'Resource not accessible by integration')
  return { ...reply, headers: { ...reply.headers, 'x-accepted-github-permissions': accepted } }
}

function custom(message: string): Reply {
  return invalid('PullRequest', { code: 'custom', message })
}

/** The author may, and octocat, who owns the place. */
function mayEdit(call: Call, author: string): boolean {
  const caller = permissionsOf(call.caller) ? 'github-actions[bot]' : personOf(call.caller)
  return caller === author || caller === 'octocat'
}

async function branchTip(upstream: Upstream, repository: string, branch: string): Promise<string | undefined> {
  const { status, body } = await upstream.ask<{ object: { sha: string } }>(
    'GET',
    `/repos/${repository}/git/ref/heads/${branch}`,
  )
  return status === 200 ? body.object.sha : undefined
}
