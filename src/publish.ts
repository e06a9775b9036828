/** The end of a run: what it found as outputs, plan file, annotations and job summary. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as core from '@actions/core'
import { annotate } from './annotate.ts'
import type { Environment } from './inputs.ts'
import type { Offline } from './modes/offline.ts'
import type { Result } from './modes/session.ts'
import { countsOf } from './render/counts.ts'
import { planJson } from './render/json.ts'
import { said } from './render/safe.ts'

export async function publish(result: Result | Offline, environment: Environment): Promise<void> {
  if ('text' in result) core.info(result.text)
  core.setOutput('comment-url', result.commentUrl ?? '')
  core.setOutput('issue-number', result.issueNumber ?? '')
  if (result.look !== null) {
    const counts = countsOf(result.look.plan)
    for (const name of ['changes', 'creates', 'updates', 'deletes'] as const) core.setOutput(name, counts[name])
    // Who has not looked does not know.
    core.setOutput('drift', result.look.plan.assumedAt === undefined ? counts.drift : '')
    const { plan, digest, effort } = result.look
    core.setOutput('plan', writePlan(planJson({ plan, digest, effort, outcomes: result.outcomes }), environment))
  }
  annotate(result.findings)
  await core.summary.addRaw(result.summary).write()
  if (result.failure !== null) core.setFailed(said(result.failure))
}

/** Below the runner's temporary folder, where later steps find it and nothing commits it. */
function writePlan(text: string, { RUNNER_TEMP = '.' }: Environment): string {
  const folder = join(RUNNER_TEMP, 'chatwoot-as-code')
  mkdirSync(folder, { recursive: true })
  const path = join(folder, 'plan.json')
  writeFileSync(path, text)
  return path
}
