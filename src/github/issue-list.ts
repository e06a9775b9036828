import * as z from 'zod/mini'
import type { GitHub } from './client.ts'
import type { Label } from './label.ts'
import { ANY_MARKER, comparable, isBy } from './ours.ts'

export interface About {
  /** Of the account and the matter: drift, or a server that cannot be read. */
  readonly marker: string
  /** Whether it may have this title. */
  readonly isTitle?: (title: string) => boolean
  /** Set when the issue is opened, so that people can filter by it. It is theirs after that: nothing depends on it. */
  readonly label: Label
}

export const ISSUES = '/repos/{owner}/{repo}/issues'
export const ISSUE = `${ISSUES}/{issue_number}`

export const Issue = z.object({
  number: z.int(),
  html_url: z.string(),
  title: z.string(),
  body: z.optional(z.nullable(z.string())),
  state: z.enum(['open', 'closed']),
  closed_at: z.nullable(z.string()),
  user: z.nullable(z.object({ login: z.string() })),
  pull_request: z.optional(z.unknown()),
})
export type Issue = z.infer<typeof Issue>

/** All issues of our login, oldest first. GitHub lists pull requests among the issues. */
export async function listIssues(
  github: GitHub,
  filter: { readonly state: 'open' | 'closed'; readonly since?: string },
): Promise<Issue[]> {
  const issues = await github.all(Issue, `GET ${ISSUES}`, { ...filter, creator: github.login })
  return issues.filter(({ pull_request }) => pull_request === undefined).toSorted((a, b) => a.number - b.number)
}

/** Those of them about this matter. */
export function issuesAbout(github: GitHub, about: About, issues: readonly Issue[]): Issue[] {
  return issues.filter((issue) => isOurs(github, about, issue))
}

/** Where people have written over the whole text, the title that they left tells it. */
export function isOurs(github: GitHub, about: About, issue: Issue): boolean {
  const { user, body, title } = issue
  if (!isBy(github.login, user)) return false
  return hasMarker(about, issue) || (about.isTitle?.(title) === true && !comparable(body).includes(ANY_MARKER))
}

/** The marker stands on a line of its own: people may have written above it. */
export function hasMarker({ marker }: Pick<About, 'marker'>, { body }: Issue): boolean {
  return comparable(body).split('\n').includes(marker)
}
