// GitHub's issue lists hold pull requests too, marked by a `pull_request` key; emulate leaves them out.
import type { Call, Reply, Upstream } from './call.ts'
import { reply } from './call.ts'
import type { Pull } from './pulls.ts'

interface Issue {
  number: number
  created_at: string
  updated_at: string
  comments: number
}

export type ListedPull = Pull & Issue & { labels: { name: string }[]; url: string; html_url: string; diff_url: string }

export async function mixedIssues(call: Call, upstream: Upstream): Promise<Reply> {
  const filters = new URLSearchParams(call.query)
  filters.delete('page')
  filters.delete('per_page')
  const issues = await upstream.all<Issue>(`${call.path}?${filters}`, call.caller?.token)
  if (issues.refused) return issues.refused
  const state = call.query.get('state') ?? 'open'
  const pulls = await upstream.all<ListedPull>(`/repos/${call.repository}/pulls?state=${state}`)
  const wanted = pulls.items.filter((pull) => passes(pull, call.query)).map(issueOfPull)
  const all = sorted([...issues.items, ...wanted], call.query)
  const size = Math.min(100, Number(call.query.get('per_page') ?? 30))
  const page = Number(call.query.get('page') ?? 1)
  const items = all.slice((page - 1) * size, page * size)
  return reply(200, items, linkTo(call, page, Math.ceil(all.length / size)))
}

export function issueOfPull(pull: ListedPull): Issue {
  const { head, base, merge_commit_sha, merged_at, url, ...issue } = pull
  const pages = { url, html_url: pull.html_url, diff_url: pull.diff_url, merged_at }
  return Object.assign(issue, { url: url.replace('/pulls/', '/issues/'), pull_request: pages })
}

function passes(pull: ListedPull, query: URLSearchParams): boolean {
  const labels = (query.get('labels') ?? '').split(',').filter(Boolean)
  const creator = query.get('creator')
  if (query.get('milestone') || query.get('assignee')) return false
  if (creator && pull.user.login !== creator) return false
  if ((query.get('since') ?? '') > pull.updated_at) return false
  return labels.every((name) => pull.labels.some((label) => label.name === name))
}

function sorted<T extends Issue>(issues: T[], query: URLSearchParams): T[] {
  const field = query.get('sort') === 'updated' ? 'updated_at' : 'created_at'
  const order = (a: Issue, b: Issue) => a[field].localeCompare(b[field]) || a.number - b.number
  const ascending = issues.toSorted(order)
  return query.get('direction') === 'asc' ? ascending : ascending.toReversed()
}

function linkTo(call: Call, page: number, last: number): Record<string, string> {
  const at = (number: number, rel: string) => {
    const query = new URLSearchParams(call.query)
    query.set('page', String(number))
    return `<http://${call.headers.host}${call.path}?${query}>; rel="${rel}"`
  }
  const links = [
    ...(page > 1 ? [at(page - 1, 'prev'), at(1, 'first')] : []),
    ...(page < last ? [at(page + 1, 'next'), at(last, 'last')] : []),
  ]
  return links.length > 0 ? { link: links.join(', ') } : {}
}
