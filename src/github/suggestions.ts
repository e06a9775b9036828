/**
 * Comments on lines of a pull request, each with a change that GitHub commits with one click.
 *
 * GitHub takes them only on lines that the pull request's diff shows, and replaces lines of the file at its head: where our
 * text of a file is not that file (a merge for testing brings in what the default branch gained), nothing is suggested.
 */
import * as z from 'zod/mini'
import { blobId } from './branch.ts'
import type { GitHub } from './client.ts'
import type { Where } from './comment.ts'
import { NotVisible } from './errors.ts'
import { createOnce } from './once.ts'
import { comparable, isBy, isSameText, marked, wrongLogin } from './ours.ts'

export interface LineComment {
  readonly file: string
  /** The text of the whole file, of which these are lines. */
  readonly text: string
  /** The lines, both included, from 1. */
  readonly from: number
  readonly to: number
  readonly body: string
}

const Changed = z.object({
  filename: z.string(),
  sha: z.nullable(z.string()),
  /** GitHub leaves it out of what is binary or very large. */
  patch: z.optional(z.string()),
})
type Changed = z.infer<typeof Changed>

const Comment = z.object({
  id: z.int(),
  path: z.string(),
  body: z.string(),
  /** Null where a later push changed the lines. */
  line: z.optional(z.nullable(z.int())),
  start_line: z.optional(z.nullable(z.int())),
  in_reply_to_id: z.optional(z.nullable(z.int())),
  user: z.nullable(z.object({ login: z.string() })),
})
type Comment = z.infer<typeof Comment>

const PULL = '/repos/{owner}/{repo}/pulls/{pull_number}'
const COMMENT = '/repos/{owner}/{repo}/pulls/comments/{comment_id}'

/**
 * Brings our comments on lines to these, as far as GitHub takes them; `head` is the commit that people see. One that is no
 * longer wanted goes, unless somebody answered it. How many stand there then.
 */
export async function ensureSuggestions(
  github: GitHub,
  { number, marker, head }: Where & { readonly head: string },
  wanted: readonly LineComment[],
): Promise<number> {
  const [changed, all] = await Promise.all([
    github.all(Changed, `GET ${PULL}/files`, { pull_number: number }),
    commentsOn(github, number),
  ])
  const possible = wanted.filter((one) => isShown(one, changed))
  const ours = ownOf(all, github.login, marker)
  const answered = new Set(all.map((one) => one.in_reply_to_id))
  const bodyOf = ({ body }: LineComment) => github.sendable(marked(marker, body), 'a suggested change')
  const stands = (one: LineComment) =>
    ours.find((comment) => isAt(comment, one) && isSameText(comment.body, bodyOf(one)))
  const kept = new Set(possible.map((one) => stands(one)?.id))
  for (const { id } of ours.filter((comment) => !kept.has(comment.id) && !answered.has(comment.id)))
    await remove(github, id)
  for (const one of possible.filter((one) => stands(one) === undefined))
    await create(github, { number, marker, head }, { ...one, body: bodyOf(one) })
  return possible.length
}

async function create(
  github: GitHub,
  { number, marker, head }: Where & { readonly head: string },
  { file, from, to, body }: LineComment,
): Promise<void> {
  const start = from === to ? {} : { start_line: from, start_side: 'RIGHT' }
  const made = await createOnce(
    github,
    () =>
      github.ask(Comment, `POST ${PULL}/comments`, {
        pull_number: number,
        body,
        commit_id: head,
        path: file,
        line: to,
        side: 'RIGHT',
        ...start,
      }),
    async () =>
      ownOf(await commentsOn(github, number), github.login, marker).find((one) => isSameText(one.body, body)) ?? null,
  )
  if (isBy(github.login, made.user)) return
  // Under another login it would not be found again: every run would add one.
  await remove(github, made.id)
  throw wrongLogin(github.login, made.user)
}

function commentsOn(github: GitHub, number: number): Promise<Comment[]> {
  return github.all(Comment, `GET ${PULL}/comments`, { pull_number: number })
}

/** Ours with this marker that begin a thread and stand on lines as they are now. */
function ownOf(all: readonly Comment[], login: string, marker: string): Comment[] {
  return all.filter(
    ({ user, body, line, in_reply_to_id: answers }) =>
      isBy(login, user) && comparable(body).startsWith(`${marker}\n`) && answers == null && line != null,
  )
}

function isAt({ path, line, start_line: start }: Comment, { file, from, to }: LineComment): boolean {
  return path === file && line === to && (start ?? line) === from
}

async function remove(github: GitHub, id: number): Promise<void> {
  try {
    await github.ask(z.unknown(), `DELETE ${COMMENT}`, { comment_id: id })
  } catch (error) {
    if (!(error instanceof NotVisible)) throw error
  }
}

/** Whether the file at the pull request's head is our text, and one part of the diff shows all the lines. */
function isShown({ file, text, from, to }: LineComment, changed: readonly Changed[]): boolean {
  const its = changed.find(({ filename }) => filename === file)
  if (its?.patch === undefined || its.sha !== blobId(Buffer.from(text))) return false
  return shownIn(its.patch).some(([first, last]) => first <= from && to <= last)
}

/** The lines of the new file that each part of a diff shows: first and last. */
function shownIn(patch: string): (readonly [number, number])[] {
  return [...patch.matchAll(/^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/gm)].map(([, first, count = '1']) => [
    Number(first),
    Number(first) + Number(count) - 1,
  ])
}
