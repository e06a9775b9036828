/**
 * The issue about an account: one open at a time, found by its author and marker.
 *
 * Never by search: its index lags, and tools that searched opened one issue a night. Never by label: triage bots take
 * labels off and teams rename them. What people write below `NOTES_LINE` stays.
 */

import type { GitHub } from './client.ts'
import { addComment } from './comment.ts'
import { GitHubError } from './errors.ts'
import { type About, hasMarker, ISSUE, ISSUES, Issue, isOurs, issuesAbout, listIssues } from './issue-list.ts'
import { hasLabel } from './label.ts'
import { notesOf, ownPart, withNotes } from './notes.ts'
import { createOnce } from './once.ts'
import { checkStored, comparable, isBy, isSameText, marked, wrongLogin } from './ours.ts'

export interface IssueText extends About {
  readonly title: string
  /** Without marker and notes; or what makes it, given the bytes that notes of people take. */
  readonly body: string | ((notes: number) => string)
  readonly now: Date
  /** The comment people are notified with when the text changes, made from the text before; null for none. */
  readonly news?: (before: string) => string | null
}

export interface WrittenIssue {
  readonly number: number
  readonly url: string
  readonly written: 'created' | 'updated' | 'reopened' | 'unchanged'
}

/** Closed no longer ago than this, an issue is opened again rather than followed by another. */
const REOPENED_WITHIN = 14 * 24 * 60 * 60 * 1000

/** All issues of ours that are open. Who has listed them gives them to the functions below, which look otherwise. */
export function openIssues(github: GitHub): Promise<Issue[]> {
  return listIssues(github, { state: 'open' })
}

/** Brings the one open issue to this text: the open one, else one closed lately, else a new one. */
export async function ensureIssue(
  github: GitHub,
  text: IssueText,
  listed: readonly Issue[] | null = null,
): Promise<WrittenIssue> {
  const to = { ...text, title: github.sendable(text.title, 'the issue') }
  const [open, ...others] = issuesAbout(github, to, listed ?? (await openIssues(github)))
  // Two runs at once may have opened two; the older one goes on.
  for (const { number } of others) await close(github, number, 'not_planned')
  if (open !== undefined) return rewrite(github, to, open)
  const closed = await closedLately(github, to)
  return closed === null ? create(github, to) : rewrite(github, to, closed)
}

/** Closes what is open, with the comment. What is closed gets no second comment. */
export async function closeIssue(
  github: GitHub,
  about: About,
  comment: string,
  listed: readonly Issue[] | null = null,
): Promise<{ readonly number: number; readonly url: string } | null> {
  const [first, ...others] = issuesAbout(github, about, listed ?? (await openIssues(github)))
  for (const { number } of others) await close(github, number, 'not_planned')
  if (first === undefined) return null
  // Closed first: if the comment fails, the next run does not repeat it night after night.
  await close(github, first.number, 'completed')
  await addComment(github, first.number, comment)
  return { number: first.number, url: first.html_url }
}

/** The open issue as it stands, without marker and notes, or null. */
export async function readIssue(
  github: GitHub,
  about: About,
  listed: readonly Issue[] | null = null,
): Promise<{ readonly number: number; readonly url: string; readonly body: string } | null> {
  const [open] = issuesAbout(github, about, listed ?? (await openIssues(github)))
  return open === undefined ? null : { number: open.number, url: open.html_url, body: textOf(about, open) }
}

async function closedLately(github: GitHub, to: IssueText): Promise<Issue | null> {
  const since = new Date(to.now.getTime() - REOPENED_WITHIN).toISOString()
  const closed = issuesAbout(github, to, await listIssues(github, { state: 'closed', since }))
  const recent = closed.filter(({ closed_at }) => closed_at !== null && Date.parse(closed_at) >= Date.parse(since))
  // GitHub's times are whole seconds.
  const newestFirst = (a: Issue, b: Issue) => Date.parse(b.closed_at!) - Date.parse(a.closed_at!) || b.number - a.number
  return recent.toSorted(newestFirst)[0] ?? null
}

async function rewrite(github: GitHub, to: IssueText, issue: Issue): Promise<WrittenIssue> {
  const body = bodyOf(github, to, hasMarker(to, issue) ? notesOf(issue.body) : comparable(issue.body))
  const isSame = issue.title === to.title && isSameText(issue.body, body)
  const of = { number: issue.number, url: issue.html_url }
  if (issue.state === 'open' && isSame) return { ...of, written: 'unchanged' }
  const reopening = issue.state === 'open' ? {} : { state: 'open', state_reason: 'reopened' }
  await store(github, issue, { title: to.title, body, ...reopening })
  // Told after it is done: a failed run leaves a comment out rather than posting one each time it is run again.
  const news = to.news?.(textOf(to, issue)) ?? null
  if (news !== null) await addComment(github, issue.number, news)
  return { ...of, written: issue.state === 'open' ? 'updated' : 'reopened' }
}

async function store(github: GitHub, { number }: Issue, change: { body: string; title: string }): Promise<void> {
  checkStored(await github.ask(Issue, `PATCH ${ISSUE}`, { issue_number: number, ...change }), change.body)
}

async function create(github: GitHub, to: IssueText): Promise<WrittenIssue> {
  const labels = (await hasLabel(github, to.label)) ? [to.label.name] : []
  const body = bodyOf(github, to, '')
  const made = await createOnce(
    github,
    () => github.ask(Issue, `POST ${ISSUES}`, { title: to.title, body, labels }),
    async () => issuesAbout(github, to, await openIssues(github))[0] ?? null,
  )
  if (!isOurs(github, to, made)) await refuseUnfindable(github, made)
  // What we found after an unclear answer may be from another run, with another text.
  if (!isSameText(made.body, body)) await store(github, made, { title: to.title, body })
  return { number: made.number, url: made.html_url, written: 'created' }
}

/** The next run would not find it and open another. */
async function refuseUnfindable(github: GitHub, made: Issue): Promise<never> {
  await close(github, made.number, 'not_planned')
  if (!isBy(github.login, made.user)) throw wrongLogin(github.login, made.user)
  throw new GitHubError(`GitHub stored issue #${made.number} without its text.`, null, false)
}

async function close(github: GitHub, number: number, state_reason: 'completed' | 'not_planned'): Promise<void> {
  await github.ask(Issue, `PATCH ${ISSUE}`, { issue_number: number, state: 'closed', state_reason })
}

function bodyOf(github: GitHub, to: IssueText, notes: string): string {
  const text = typeof to.body === 'string' ? to.body : to.body(Buffer.byteLength(notes))
  return github.sendable(withNotes(marked(to.marker, ownPart(text)), notes), 'the issue')
}

function textOf({ marker }: About, issue: Issue): string {
  if (!hasMarker({ marker }, issue)) return ''
  const own = ownPart(comparable(issue.body))
  // People may have written above the marker.
  return own.slice(own.indexOf(marker) + marker.length).replace(/^\n/, '')
}
