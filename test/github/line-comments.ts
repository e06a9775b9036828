// Comments on lines. emulate takes any line of any commit, and forgets where several lines begin.
import { type Call, invalid, type Reply, type Upstream } from './call.ts'
import type { Pull, Pulls } from './pulls.ts'

interface Shown {
  readonly id: number
}

export class LineComments {
  readonly #starts = new Map<number, number>()

  async add(call: Call, upstream: Upstream, pull: Pull, pulls: Pulls): Promise<Reply> {
    const { in_reply_to: answered, ...answer } = call.body
    if (answered !== undefined) return upstream.forward({ ...call, body: { ...answer, in_reply_to_id: answered } })
    const { commit_id: commit, path, line, start_line: start = line, side } = call.body as Record<string, unknown>
    const refused = (field: string, message: string) =>
      invalid('PullRequestReviewComment', { code: 'custom', field, message: `${field} ${message}` })
    const commits = await pulls.commits(pull)
    if (!commits.some(({ sha }) => sha === commit)) return refused('commit_id', 'is not part of the pull request')
    const file = (await pulls.files(pull)).find(({ filename }) => filename === path)
    const thread = 'pull_request_review_thread'
    if (file === undefined) return refused(`${thread}.path`, 'diff too large or missing')
    const hunks = [...(file.patch ?? '').matchAll(/^@@ -\S+ \+(\d+)(?:,(\d+))? @@/gm)].map(([, first, count]) => {
      return { first: Number(first), last: Number(first) + Number(count ?? 1) - 1 }
    })
    const at = hunks.find(({ first, last }) => side === 'RIGHT' && first <= Number(line) && Number(line) <= last)
    if (at === undefined) return refused(`${thread}.line`, 'must be part of the diff')
    if (Number(start) < at.first || Number(start) > Number(line))
      return refused(`${thread}.start_line`, 'must be part of the same hunk as the line.')
    const made = await upstream.forward(call)
    if (made.status !== 201) return made
    if (start !== line) this.#starts.set((made.body as Shown).id, Number(start))
    return { ...made, body: this.#shown(made.body as Shown) }
  }

  async list(call: Call, upstream: Upstream): Promise<Reply> {
    const answer = await upstream.forward(call)
    if (answer.status !== 200) return answer
    return { ...answer, body: (answer.body as Shown[]).map((one) => this.#shown(one)) }
  }

  #shown(one: Shown) {
    return { ...one, start_line: this.#starts.get(one.id) ?? null }
  }
}
