import { GitHubError } from './errors.ts'

/** GitHub may show a new comment or issue a moment after it made it. */
const SHOWN_AFTER = 1000

/**
 * Makes what must not exist twice. When an answer leaves open whether GitHub acted, looks for it before sending the
 * request once more.
 */
export async function createOnce<T>(
  { sleep }: { readonly sleep: (milliseconds: number) => Promise<void> },
  create: () => Promise<T>,
  find: () => Promise<T | null>,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await create()
    } catch (error) {
      if (!(error instanceof GitHubError) || !error.isAmbiguous) throw error
      await sleep(SHOWN_AFTER)
      const made = await find()
      if (made !== null) return made
      if (attempt === 2) throw error
    }
  }
}
