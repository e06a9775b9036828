/**
 * The fetch under octokit: one host, a time limit, whole answers.
 *
 * Octokit by itself has no time limit, follows redirects anywhere and takes an answer that breaks off for an empty one.
 */
import { WorkflowError } from '../plan/model/errors.ts'

const REDIRECTS = 3

export function fetchFrom(origin: string, timeout: number): typeof fetch {
  return async (input, init) => {
    const signal = AbortSignal.timeout(timeout)
    let url = new URL(String(input))
    for (let redirects = 0; redirects <= REDIRECTS; redirects += 1) {
      if (url.origin !== origin) throw elsewhere(url)
      const answer = await fetch(url, { ...init, signal, redirect: 'manual' })
      const location = answer.headers.get('location')
      if (answer.status === 304 || answer.status < 300 || answer.status > 399) return whole(answer)
      if (location === null || !mayRepeat(init?.method, answer.status)) throw unfollowed(url, answer.status)
      url = new URL(location, url)
    }
    throw new WorkflowError(`GitHub redirects in circles at ${url.origin}. Check the address of its API.`)
  }
}

/** A renamed repository is redirected: reads as they are, writes only where the answer says to repeat them. */
function mayRepeat(method: string | undefined, status: number): boolean {
  return method === undefined || method === 'GET' || status === 307 || status === 308
}

async function whole(answer: Response): Promise<Response> {
  const body = await answer.arrayBuffer()
  const { status, statusText, headers } = answer
  return new Response(body.byteLength === 0 ? null : body, { status, statusText, headers })
}

function elsewhere(url: URL): WorkflowError {
  return new WorkflowError(
    `GitHub's API redirects to ${url.origin}. The token is not sent there: check the address of the API and of the repository.`,
  )
}

function unfollowed(url: URL, status: number): WorkflowError {
  return new WorkflowError(`GitHub's API at ${url.origin} answered ${status}, a redirect that cannot be followed.`)
}
