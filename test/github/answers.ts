// How the front door answers: refuse what GitHub refuses, put together what emulate lacks, pass on the rest and
// mend the wording of what comes back.
import type { Call, Reply, Upstream } from './call.ts'
import { permissionsOf, personOf, refusal, reply } from './call.ts'
import { issueOfPull, type ListedPull, mixedIssues } from './issues.ts'
import { LineComments } from './line-comments.ts'
import type { Pull, Pulls } from './pulls.ts'
import { notAccessible, refused } from './refusals.ts'

type Answer = (call: Call, upstream: Upstream, match: RegExpExecArray) => Promise<Reply>

/** A status of a commit as it was sent. */
export type Statuses = Map<string, { state: string; context: string; description: string; target_url: string }[]>

export function answering(pulls: Pulls, options: { actionsMayOpenPullRequests: boolean; statuses: Statuses }) {
  const lineComments = new LineComments()
  const ROUTES: [method: string, rest: RegExp, answer: Answer][] = [
    ['GET', /^$/, repository],
    ['GET', /^issues$/, mixedIssues],
    ['GET', /^issues\/(\d+)$/, issueOrPull],
    ['POST', /^issues$/, unlabelled],
    ['PATCH', /^issues\/(\d+)$/, unlabelled],
    ['GET', /^pulls$/, listPulls],
    ['POST', /^pulls$/, openPull],
    ['GET', /^pulls\/(\d+)$/, onePull],
    ['PATCH', /^pulls\/(\d+)$/, onePull],
    ['PUT', /^pulls\/(\d+)\/merge$/, (call, upstream, match) => pulls.merge(call, upstream, Number(match[1]))],
    ['GET', /^pulls\/(\d+)\/(files|commits)$/, partsOfPull],
    ['GET', /^pulls\/\d+\/comments$/, (call, upstream) => lineComments.list(call, upstream)],
    ['POST', /^pulls\/(\d+)\/comments$/, addLineComment],
    ['GET', /^commits\/([0-9a-f]{40})\/pulls$/, pullsOfCommit],
    ['POST', /^statuses\/([0-9a-f]{40})$/, setStatus],
  ]

  return async function answer(call: Call, upstream: Upstream): Promise<Reply> {
    const refusal = await refused(call, upstream)
    if (refusal) return refusal
    for (const [method, rest, route] of ROUTES) {
      const match = method === call.method ? rest.exec(call.rest) : null
      if (match) return mended(call, await route(call, upstream, match))
    }
    return mended(call, await upstream.forward(call))
  }

  async function onePull(call: Call, upstream: Upstream): Promise<Reply> {
    const answer = await upstream.forward(call)
    return answer.status >= 300 ? answer : { ...answer, body: await pulls.shown(answer.body as Pull) }
  }

  async function openPull(call: Call, upstream: Upstream): Promise<Reply> {
    if (permissionsOf(call.caller)?.pull_requests === 'write' && !options.actionsMayOpenPullRequests) {
      return refusal(403, 'GitHub Actions is not permitted to create or approve pull requests.')
    }
    return onePull(call, upstream)
  }

  async function listPulls(call: Call, upstream: Upstream): Promise<Reply> {
    const answer = await upstream.forward(call)
    if (answer.status !== 200) return answer
    return { ...answer, body: await Promise.all((answer.body as Pull[]).map((pull) => pulls.listed(pull))) }
  }

  async function partsOfPull(call: Call, upstream: Upstream, [, number, parts]: RegExpExecArray): Promise<Reply> {
    const answer = await upstream.forward(callFor(call, `pulls/${number}`))
    if (answer.status !== 200) return answer
    const pull = await pulls.shown(answer.body as Pull)
    return reply(200, paged(call, parts === 'files' ? await pulls.files(pull) : await pulls.commits(pull)))
  }

  async function addLineComment(call: Call, upstream: Upstream, [, number]: RegExpExecArray): Promise<Reply> {
    const answer = await upstream.forward(callFor({ ...call, method: 'GET' }, `pulls/${number}`))
    if (answer.status !== 200) return answer
    return lineComments.add(call, upstream, await pulls.shown(answer.body as Pull), pulls)
  }

  /** emulate has no statuses. */
  async function setStatus(call: Call, upstream: Upstream, [, sha]: RegExpExecArray): Promise<Reply> {
    if (permissionsOf(call.caller)?.statuses !== 'write') return notAccessible('statuses=write')
    const known = await upstream.ask('GET', `/repos/${call.repository}/git/commits/${sha}`)
    if (known.status !== 200) return refusal(422, `No commit found for SHA: ${sha}`)
    const { state, context = 'default', description = '', target_url = '' } = call.body as Record<string, string>
    if (!['error', 'failure', 'pending', 'success'].includes(state!) || description.length > 140)
      return refusal(422, 'Validation Failed')
    const status = { state: state!, context, description, target_url }
    options.statuses.set(sha!, [...(options.statuses.get(sha!) ?? []), status])
    return reply(201, { id: 1, ...status })
  }

  /** emulate has no such route. Merged: by the commit the merge made. Open: by the commits it brings. */
  async function pullsOfCommit(call: Call, upstream: Upstream, [, sha]: RegExpExecArray): Promise<Reply> {
    const known = await upstream.ask('GET', `/repos/${call.repository}/git/commits/${sha}`)
    if (known.status !== 200) return refusal(422, `No commit found for SHA: ${sha}`)
    const all = await upstream.all<Pull>(`/repos/${call.repository}/pulls?state=all`, call.caller?.token)
    if (all.refused) return all.refused
    const found: Pull[] = []
    for (const pull of await Promise.all(all.items.map((item) => pulls.shown(item)))) {
      const merged = pull.merged_at !== null && pull.merge_commit_sha === sha
      if (merged || (await pulls.commits(pull)).some((commit) => commit.sha === sha)) found.push(pull)
    }
    return reply(200, await Promise.all(found.map((pull) => pulls.listed(pull))))
  }
}

/** emulate shows everybody every permission. What GitHub shows to an app tells nothing about its token, so that is left. */
async function repository(call: Call, upstream: Upstream): Promise<Reply> {
  const answer = await upstream.forward(call)
  if (answer.status !== 200 || personOf(call.caller) !== 'mallory') return answer
  const permissions = { admin: false, maintain: false, push: false, triage: false, pull: true }
  return { ...answer, body: { ...(answer.body as object), permissions } }
}

/** From people who may not push, GitHub takes the issue and drops its labels without a word. */
async function unlabelled(call: Call, upstream: Upstream): Promise<Reply> {
  if (personOf(call.caller) !== 'mallory') return upstream.forward(call)
  const { labels, assignees, milestone, ...body } = call.body
  return upstream.forward({ ...call, body })
}

async function issueOrPull(call: Call, upstream: Upstream, [, number]: RegExpExecArray): Promise<Reply> {
  const answer = await upstream.forward(call)
  if (answer.status !== 404) return answer
  const pull = await upstream.ask<ListedPull>('GET', `/repos/${call.repository}/pulls/${number}`)
  return pull.status === 200 ? reply(200, issueOfPull(pull.body)) : answer
}

function callFor(call: Call, rest: string): Call {
  const path = `/repos/${call.repository}/${rest}`
  return { ...call, url: path, path, rest }
}

function paged(call: Call, items: unknown[]): unknown[] {
  const size = Math.min(100, Number(call.query.get('per_page') ?? 30))
  const start = (Number(call.query.get('page') ?? 1) - 1) * size
  return items.slice(start, start + size)
}

const WORDING: Record<string, string> = {
  'Validation failed': 'Validation Failed',
  'Update is not a fast-forward': 'Update is not a fast forward',
  'Invalid sha': 'Object does not exist',
}

const ACCEPTED: [rest: RegExp, read: string, write: string][] = [
  [/^pulls\/\d+\/merge/, 'contents=read', 'contents=write'],
  [/^issues\/(comments|\d+\/comments)/, 'issues=read; pull_requests=read', 'issues=write; pull_requests=write'],
  [/^(issues|labels)/, 'issues=read', 'issues=write'],
  [/^(pulls|commits\/[0-9a-f]{40}\/pulls)/, 'pull_requests=read', 'pull_requests=write'],
  [/^(check-runs|check-suites)/, 'checks=read', 'checks=write'],
  [/./, 'contents=read', 'contents=write'],
]

function mended(call: Call, answer: Reply): Reply {
  const message = (answer.body as { message?: string } | null)?.message
  if (answer.status === 403 && message === 'Forbidden') return forbidden(call)
  if (answer.status === 404 && ['PATCH', 'DELETE'].includes(call.method) && call.rest.startsWith('git/refs/')) {
    return refusal(422, 'Reference does not exist')
  }
  if (answer.status === 200 && call.method === 'GET' && call.rest.startsWith('contents/')) return withoutLarge(answer)
  if (answer.status < 400 || !message || !WORDING[message]) return answer
  const errors = answer.status === 422 && message === 'Validation failed' ? { errors: [{ code: 'invalid' }] } : {}
  return { ...answer, body: { ...(answer.body as object), message: WORDING[message], ...errors } }
}

/** The contents of a file above one mebibyte come only in the raw media type, or as a blob. */
function withoutLarge(answer: Reply): Reply {
  const { size = 0, type } = answer.body as { size?: number; type?: string }
  if (type !== 'file' || size <= 1024 * 1024) return answer
  return { ...answer, body: { ...(answer.body as object), content: '', encoding: 'none' } }
}

function forbidden(call: Call): Reply {
  const [, read, write] = ACCEPTED.find(([rest]) => rest.test(call.rest))!
  if (permissionsOf(call.caller)) return notAccessible(call.method === 'GET' ? read : write)
  // To a person without the right to push, GitHub does not admit that the file could be written at all.
  if (/^(contents|git)\//.test(call.rest)) return refusal(404, 'Not Found')
  return refusal(403, 'Must have admin rights to Repository.')
}
