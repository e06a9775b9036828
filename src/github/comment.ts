/**
 * One comment of ours on a pull request, edited in place.
 *
 * Anyone who may comment can copy our marker, so a comment is ours only when the marker begins it and our login wrote it.
 */
import * as z from 'zod/mini'
import type { GitHub } from './client.ts'
import { NotVisible } from './errors.ts'
import { createOnce } from './once.ts'
import { checkStored, comparable, isBy, isSameText, isWhole, marked, mayBeSame, wrongLogin } from './ours.ts'

export interface Where {
  /** Of the pull request or issue. */
  readonly number: number
  readonly marker: string
}

export interface CommentText extends Where {
  /** The text, or what makes it of what stands there now: null where nothing does. */
  readonly body: string | ((before: string | null) => string)
  /** What this run has seen there before: where it holds ours, nobody looks again. */
  readonly known?: readonly Comment[]
  /** The parts of a body that differ with every run; alone they are no reason to touch a comment. */
  readonly ofThisRun?: RegExp
  /** A comment that holds this is left as it is. */
  readonly unless?: string
}

export interface Written {
  readonly id: number
  readonly url: string
  readonly written: 'created' | 'updated' | 'unchanged'
  /** What stood there before, without the marker. */
  readonly before: string | null
}

export interface ReadComment {
  readonly id: number
  readonly url: string
  readonly body: string
}

const Comment = z.object({
  id: z.int(),
  html_url: z.string(),
  body: z.optional(z.nullable(z.string())),
  user: z.nullable(z.object({ login: z.string() })),
})
export type Comment = z.infer<typeof Comment>

const COMMENT = '/repos/{owner}/{repo}/issues/comments/{comment_id}'
const COMMENTS = '/repos/{owner}/{repo}/issues/{issue_number}/comments'

/** Brings our comment to this text. What a race made twice is deleted, except the oldest. */
export async function ensureComment(github: GitHub, to: CommentText): Promise<Written> {
  const known = replacedBy(to, to.known ?? [])
  if (known.length > 0) {
    try {
      return await bring(github, to, known)
    } catch (error) {
      // Somebody has deleted it meanwhile.
      if (!(error instanceof NotVisible)) throw error
    }
  }
  return bring(github, to, replacedBy(to, await listComments(github, to.number)))
}

async function bring(github: GitHub, to: CommentText, [first, ...others]: readonly Comment[]): Promise<Written> {
  const before = first === undefined ? null : withoutMarker(first)
  if (first !== undefined && to.unless !== undefined && first.body?.includes(to.unless))
    return { id: first.id, url: first.html_url, written: 'unchanged', before }
  const text = typeof to.body === 'string' ? to.body : to.body(before)
  const body = github.sendable(marked(to.marker, text), 'the comment')
  if (first === undefined) return create(github, to, body)
  const lasting = (said: string | null | undefined) =>
    to.ofThisRun === undefined ? said : said?.replaceAll(to.ofThisRun, '')
  const written = isSameText(lasting(first.body), lasting(body)) ? 'unchanged' : 'updated'
  if (written === 'updated') await rewrite(github, first.id, body)
  for (const { id } of others) await remove(github, id)
  return { id: first.id, url: first.html_url, written, before }
}

/** Only where there is one already: it must not go on saying what is no longer so. */
export async function correctComment(github: GitHub, to: CommentText): Promise<Written | null> {
  const known = await listComments(github, to.number)
  return replacedBy(to, known).length === 0 ? null : ensureComment(github, { ...to, known })
}

/** Of these our comments as they stand, without the marker: one, unless a race or another workflow made more. */
export function readComments(comments: readonly Comment[], marker: string): ReadComment[] {
  return withMarker(comments, marker).map((one) => ({ id: one.id, url: one.html_url, body: withoutMarker(one) }))
}

/** Of a pull request or issue all of our login's, oldest first. */
export async function listComments(github: GitHub, number: number): Promise<Comment[]> {
  const comments = await github.all(Comment, `GET ${COMMENTS}`, { issue_number: number })
  return comments.filter(({ user }) => isBy(github.login, user)).toSorted((a, b) => a.id - b.id)
}

function withMarker(comments: readonly Comment[], marker: string): Comment[] {
  return comments.filter((comment) => markerIn(comment) === marker)
}

/**
 * Ours with this marker; or the one whose marker differs only in what one of the two does not know. A run that cannot
 * read the files may not know the account: the plan of an earlier run must not stand beside its errors, nor they beside
 * the next plan.
 */
function replacedBy({ marker }: Where, all: readonly Comment[]): Comment[] {
  const exact = withMarker(all, marker)
  const similar = all.filter((comment) => !exact.includes(comment) && mayBeSame(markerIn(comment), marker))
  if (isWhole(marker)) return [...exact, ...similar]
  // With plans for several accounts, nobody knows which one this is about.
  return exact.length === 0 && similar.length === 1 ? similar : exact
}

function markerIn({ body }: Comment): string {
  return comparable(body).split('\n')[0]!
}

function withoutMarker(one: Comment): string {
  return comparable(one.body).slice(markerIn(one).length).replace(/^\n/, '')
}

async function create(github: GitHub, to: Where, body: string): Promise<Written> {
  const made = await createOnce(
    github,
    () => github.ask(Comment, `POST ${COMMENTS}`, { issue_number: to.number, body }),
    async () => withMarker(await listComments(github, to.number), to.marker)[0] ?? null,
  )
  if (!isBy(github.login, made.user)) await refuseStranger(github, made)
  // What we found after an unclear answer may be from another run, with another text.
  if (!isSameText(made.body, body)) await rewrite(github, made.id, body)
  return { id: made.id, url: made.html_url, written: 'created', before: null }
}

async function rewrite(github: GitHub, id: number, body: string): Promise<void> {
  checkStored(await github.ask(Comment, `PATCH ${COMMENT}`, { comment_id: id, body }), body)
}

/** A comment under another login would not be found again: every run would add one. */
async function refuseStranger(github: GitHub, made: Comment): Promise<never> {
  await remove(github, made.id)
  throw wrongLogin(github.login, made.user)
}

async function remove(github: GitHub, id: number): Promise<void> {
  try {
    await github.ask(z.unknown(), `DELETE ${COMMENT}`, { comment_id: id })
  } catch (error) {
    // Gone already: another run was faster, or our first attempt went through.
    if (!(error instanceof NotVisible)) throw error
  }
}

/**
 * One more comment. After an answer that leaves it open, one of ours with the same text is taken for it, unless it was there
 * before: `before` are those that this run has seen.
 */
export async function addComment(
  github: GitHub,
  number: number,
  text: string,
  before: readonly Comment[] | null = null,
): Promise<void> {
  const body = github.sendable(text, 'a comment')
  const known = new Set((before ?? (await listComments(github, number))).map(({ id }) => id))
  const isNew = ({ id, body: its }: Comment) => !known.has(id) && isSameText(its, body)
  await createOnce(
    github,
    () => github.ask(Comment, `POST ${COMMENTS}`, { issue_number: number, body }),
    async () => (await listComments(github, number)).find(isNew) ?? null,
  )
}
