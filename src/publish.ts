/** The end of a run: what it found as outputs, plan file, annotations and job summary. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Environment } from './inputs.ts'
import type { Offline } from './modes/offline.ts'
import type { Result } from './modes/session.ts'
import type { Secrets } from './plan/secrets.ts'
import { renderUnposted } from './render/comment.ts'
import { countsOf } from './render/counts.ts'
import { planJson } from './render/json.ts'
import { said } from './render/safe.ts'
import type { Runner } from './runner.ts'

export async function publish(
  result: Result | Offline,
  runner: Runner,
  environment: Environment,
  secrets: Secrets,
): Promise<void> {
  // A full disk or an old runner must not silence the other places: it is said last.
  const errors: unknown[] = []
  const tried = async (write: () => unknown) => {
    try {
      await write()
    } catch (error) {
      errors.push(error)
    }
  }
  if ('text' in result) runner.line(result.text)
  runner.output('comment-url', result.commentUrl ?? '')
  runner.output('issue-number', result.issueNumber ?? '')
  if (result.look !== null) {
    const counts = countsOf(result.look.plan)
    const { plan, digest, effort } = result.look
    for (const name of ['changes', 'creates', 'updates', 'deletes'] as const) runner.output(name, counts[name])
    // Who has not looked does not know.
    runner.output('drift', plan.assumedAt === undefined ? counts.drift : '')
    const json = secrets.hide(planJson({ plan, digest, effort, outcomes: result.outcomes }), 'plan.json')
    await tried(() => runner.output('plan', writePlan(json, environment)))
  }
  runner.annotate(result.findings)
  for (const sentence of result.unposted) runner.warning(said(sentence))
  await tried(() => runner.summary(`${result.summary}${renderUnposted(result.unposted)}`))
  if (result.failure !== null) runner.failed(said(result.failure))
  if (errors.length > 0) throw errors[0]
}

/** Below the runner's temporary folder, where later steps find it and nothing commits it. */
function writePlan(text: string, { RUNNER_TEMP = '.' }: Environment): string {
  const folder = join(RUNNER_TEMP, 'chatwoot-as-code')
  mkdirSync(folder, { recursive: true })
  const path = join(folder, 'plan.json')
  writeFileSync(path, text)
  return path
}
