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
  readonly body: string
  /** The parts of a body that differ with every run; alone they are no reason to touch a comment. */
  readonly ofThisRun?: RegExp
  /** A comment that says this already is left as it is. */
  readonly unless?: RegExp
}

export interface Written {
  readonly id: number
  readonly url: string
  readonly written: 'created' | 'updated' | 'unchanged'
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
type Comment = z.infer<typeof Comment>

const COMMENT = '/repos/{owner}/{repo}/issues/comments/{comment_id}'
const COMMENTS = '/repos/{owner}/{repo}/issues/{issue_number}/comments'

/** Brings our comment to this text. What a race made twice is deleted, except the oldest. */
export async function ensureComment(github: GitHub, to: CommentText): Promise<Written> {
  const body = github.sendable(marked(to.marker, to.body), 'the comment')
  const [first, ...others] = await commentsToReplace(github, to)
  if (first === undefined) return create(github, to, body)
  if (to.unless?.test(comparable(first.body))) return { id: first.id, url: first.html_url, written: 'unchanged' }
  const lasting = (text: string | null | undefined) =>
    to.ofThisRun === undefined ? text : text?.replaceAll(to.ofThisRun, '')
  const written = isSameText(lasting(first.body), lasting(body)) ? 'unchanged' : 'updated'
  if (written === 'updated') await rewrite(github, first.id, body)
  for (const { id } of others) await remove(github, id)
  return { id: first.id, url: first.html_url, written }
}

/** Only where there is one already: it must not go on saying what is no longer so. */
export async function correctComment(github: GitHub, to: CommentText): Promise<Written | null> {
  return (await commentsToReplace(github, to)).length === 0 ? null : ensureComment(github, to)
}

/** Our comments as they stand, without the marker: one, unless a race or another workflow made more. */
export async function readComments(github: GitHub, at: Where): Promise<ReadComment[]> {
  const text = (body: Comment['body']) => comparable(body).slice(at.marker.length).replace(/^\n/, '')
  return (await ourComments(github, at)).map(({ id, html_url: url, body }) => ({ id, url, body: text(body) }))
}

/** Ours with this marker, oldest first. */
async function ourComments(github: GitHub, { number, marker }: Where): Promise<Comment[]> {
  return (await commentsBy(github, number)).filter((comment) => markerIn(comment) === marker)
}

/**
 * Ours with this marker; or the one whose marker differs only in what one of the two does not know. A run that cannot
 * read the files may not know the account: the plan of an earlier run must not stand beside its errors, nor they beside
 * the next plan.
 */
async function commentsToReplace(github: GitHub, { number, marker }: Where): Promise<Comment[]> {
  const all = await commentsBy(github, number)
  const exact = all.filter((comment) => markerIn(comment) === marker)
  const similar = all.filter((comment) => !exact.includes(comment) && mayBeSame(markerIn(comment), marker))
  if (isWhole(marker)) return [...exact, ...similar]
  // With plans for several accounts, nobody knows which one this is about.
  return exact.length === 0 && similar.length === 1 ? similar : exact
}

/** All of our login's, oldest first. */
async function commentsBy(github: GitHub, number: number): Promise<Comment[]> {
  const comments = await github.all(Comment, `GET ${COMMENTS}`, { issue_number: number })
  return comments.filter(({ user }) => isBy(github.login, user)).toSorted((a, b) => a.id - b.id)
}

function markerIn({ body }: Comment): string {
  return comparable(body).split('\n')[0]!
}

async function create(github: GitHub, to: Where, body: string): Promise<Written> {
  const made = await createOnce(
    github,
    () => github.ask(Comment, `POST ${COMMENTS}`, { issue_number: to.number, body }),
    async () => (await ourComments(github, to))[0] ?? null,
  )
  if (!isBy(github.login, made.user)) await refuseStranger(github, made)
  // What we found after an unclear answer may be from another run, with another text.
  if (!isSameText(made.body, body)) await rewrite(github, made.id, body)
  return { id: made.id, url: made.html_url, written: 'created' }
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

/** One more comment. After an answer that leaves it open, one of ours with the same text is taken for it. */
export async function addComment(github: GitHub, number: number, text: string): Promise<void> {
  const body = github.sendable(text, 'a comment')
  const same = async () => (await commentsBy(github, number)).filter((found) => isSameText(found.body, body))
  const known = new Set((await same()).map(({ id }) => id))
  await createOnce(
    github,
    () => github.ask(Comment, `POST ${COMMENTS}`, { issue_number: number, body }),
    async () => (await same()).find(({ id }) => !known.has(id)) ?? null,
  )
}
