/** The end of a run: what it found as outputs, plan file, annotations and job summary. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Environment, textOf } from '../engine/environment.ts'
import { OWN_OUTPUTS } from '../engine/outputs-own.ts'
import type { Outcome, Plan } from '../plan/model/plan.ts'
import type { Secrets } from '../redact/secrets.ts'
import { countsOf } from '../render/counts.ts'
import { planJson } from '../render/json.ts'
import { renderUnposted } from '../render/notices.ts'
import { localReport, withMarks } from '../render/report.ts'
import { said } from '../render/safe.ts'
import { outcomesText, plain, planText } from '../render/terminal.ts'
import type { Offline } from './modes/offline.ts'
import type { Result } from './modes/session.ts'
import type { Runner } from './runner.ts'
import { saveSarif } from './sarif.ts'

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
  runner.output('issue-url', result.issueNumber === null ? '' : issueUrl(environment, result.issueNumber))
  if (result.look !== null) {
    const counts = countsOf(result.look.plan)
    runner.output('has-changes', String(counts.changes > 0))
    runner.output('blocked', String(isBlocked(result.look.plan)))
    for (const name of ['changes', 'creates', 'updates', 'deletes'] as const) runner.output(name, counts[name])
    // Who has not looked does not know.
    runner.output('drift', result.look.plan.assumedAt === undefined ? counts.drift : '')
    const { look, outcomes } = result
    await tried(async () => runner.output('plan', await writePlan(look, outcomes, environment, secrets)))
  }
  const { report, look } = result
  const file = textOf(environment, 'html-report')
  if (file !== '' && report !== undefined)
    await tried(async () => {
      const { writeHtmlReport } = await import('../engine/html-report.ts')
      const server = look !== null && 'server' in look ? look.server : null
      writeHtmlReport(file, 'the input html-report', { ...report, server, at: new Date().toISOString() }, secrets)
    })
  const count = (state: Outcome['state']) => result.outcomes?.filter((one) => one.state === state).length ?? 0
  runner.output('applied', count('applied'))
  runner.output('failed', count('failed'))
  runner.otherOutputs(OWN_OUTPUTS)
  for (const sentence of result.unposted) runner.warning(said(sentence))
  runner.annotate(result.findings)
  await tried(() => saveSarif(result.findings, environment, secrets))
  await tried(() => runner.summary(`${result.summary}${renderUnposted(result.unposted)}`))
  if (result.failure !== null) runner.failed(said(secrets.quoted(result.failure, 'the log')))
  if (errors.length > 0) throw errors[0]
}

/** Whether a guard stands before the whole plan: nothing of it is applied until somebody approves. */
function isBlocked({ findings }: Plan): boolean {
  return findings.some(({ code, severity }) => code.startsWith('G-') && severity === 'error')
}

function issueUrl({ GITHUB_SERVER_URL = 'https://github.com', GITHUB_REPOSITORY = '' }: Environment, number: number) {
  return `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/issues/${number}`
}

/**
 * `plan.json` and, with nothing of it cut, `plan.txt`: below the runner's temporary folder, where later steps find them
 * and nothing commits them. The path of the first.
 */
async function writePlan(
  look: NonNullable<Offline['look']>,
  outcomes: Result['outcomes'],
  { RUNNER_TEMP = '.' }: Environment,
  secrets: Secrets,
): Promise<string> {
  const report = await withMarks(localReport(look, secrets))
  const done = secrets.quoted(outcomes, 'plan.json')
  const text = `${planText(report, plain, Number.POSITIVE_INFINITY)}${outcomesText(done ?? [], plain)}`
  const folder = join(RUNNER_TEMP, 'chatwoot-as-code')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'plan.txt'), secrets.hide(text, 'plan.txt'))
  const path = join(folder, 'plan.json')
  writeFileSync(path, secrets.hide(planJson({ ...report, outcomes: done }), 'plan.json'))
  return path
}
