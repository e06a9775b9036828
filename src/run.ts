/** One run of the action: from inputs and event to comment, issue, outputs, annotations and summary. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as core from '@actions/core'
import { context } from '@actions/github'
import { FilesError } from './errors.ts'
import { happeningIn } from './event.ts'
import { openGitHub } from './github/client.ts'
import { ledgerOnGitHub } from './github/ledger.ts'
import { type Environment, readInputs } from './inputs.ts'
import { apply } from './modes/apply.ts'
import { drift, resync } from './modes/drift.ts'
import { plan } from './modes/plan.ts'
import type { Result, Session } from './modes/session.ts'
import { accountOf, openEngine, openFiles } from './open.ts'
import { outputsOf } from './outputs.ts'
import type { Finding } from './plan/plan.ts'
import { annotationsOf } from './render/annotations.ts'
import { countsOf } from './render/counts.ts'
import { planJson } from './render/json.ts'

const modes = { plan, apply, drift, resync }

/** Sets the exit code of the process; throws only what is a bug of ours. */
export async function run(environment: Environment): Promise<void> {
  const happening = happeningIn(context, environment)
  const inputs = readInputs(environment, happening.name, happening.pullRequest?.isFork ?? false)
  if (inputs.token !== '') core.setSecret(inputs.token)
  const files = openFiles(inputs.desired, environment)
  for (const value of files.secretValues) core.setSecret(value)
  const account = accountOf(inputs.account, files.desired)
  const github = await openGitHub({
    token: inputs.githubToken,
    apiUrl: happening.apiUrl,
    repository: happening.repository,
    userAgent: 'chatwoot-as-code',
    login: inputs.githubLogin,
  })
  const engine = await openEngine(
    files,
    { url: inputs.url, token: inputs.token, account, timeout: inputs.timeout, maxRequests: inputs.maxRequests },
    ledgerOnGitHub(github),
    environment,
  )
  const session: Session = { inputs, happening, github, account, engine, now: new Date() }
  try {
    await publish(await modes[inputs.mode](session), session, environment)
  } finally {
    await engine.chatwoot.close()
  }
}

async function publish(result: Result, { engine }: Session, environment: Environment): Promise<void> {
  const { plan: its, digest, reading, ledger, effort } = result.look
  const counts = countsOf(its)
  for (const name of ['changes', 'creates', 'updates', 'deletes', 'drift'] as const) core.setOutput(name, counts[name])
  core.setOutput('comment-url', result.commentUrl ?? '')
  core.setOutput('issue-number', result.issueNumber ?? '')
  for (const { name, value, isSecret, source } of outputsOf(engine.desired, ledger, reading)) {
    if (value === null) core.warning(`The output ${name} is empty: the server has no ${source}.`)
    else if (isSecret) core.setSecret(value)
    core.setOutput(name, value ?? '')
  }
  core.setOutput('plan', writePlan(planJson({ plan: its, digest, effort, outcomes: result.outcomes }), environment))
  annotate(result.findings)
  await core.summary.addRaw(result.summary).write()
  if (result.failure !== null) core.setFailed(result.failure)
}

/** Below the runner's temporary folder, where later steps find it and nothing commits it. */
function writePlan(text: string, { RUNNER_TEMP = '.' }: Environment): string {
  const folder = join(RUNNER_TEMP, 'chatwoot-as-code')
  mkdirSync(folder, { recursive: true })
  const path = join(folder, 'plan.json')
  writeFileSync(path, text)
  return path
}

export function annotate(findings: readonly Finding[]): void {
  for (const { severity, place, title, message } of annotationsOf(findings)) {
    const properties = {
      title,
      ...(place === null ? {} : { file: place.file, startLine: place.line, startColumn: place.column }),
    }
    if (severity === 'error') core.error(message, properties)
    else if (severity === 'warning') core.warning(message, properties)
    else core.notice(message, properties)
  }
}
