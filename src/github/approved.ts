/** What reviewers of a pull request say of it. */
import * as z from 'zod/mini'
import type { GitHub } from './client.ts'

const Review = z.object({ state: z.string(), user: z.nullable(z.object({ login: z.string() })) })

/** Their last words; a mere comment takes nothing back. */
const VERDICTS = ['APPROVED', 'CHANGES_REQUESTED', 'DISMISSED']

/** Whether somebody has approved it and not taken that back. */
export async function isApproved(github: GitHub, number: number): Promise<boolean> {
  const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews'
  const reviews = await github.all(Review, route, { pull_number: number })
  const last = new Map(
    reviews.filter(({ state }) => VERDICTS.includes(state)).map(({ user, state }) => [user?.login, state]),
  )
  return [...last.values()].includes('APPROVED')
}
