/** The end of a run that could not go on: annotations at the places in the files, one sentence, the summary. */
import { OWN_OUTPUTS } from '../engine/outputs-own.ts'
import { FilesError, Stopped, sentenceOf } from '../plan/model/errors.ts'
import type { Finding } from '../plan/model/plan.ts'
import type { Secrets } from '../redact/secrets.ts'
import { cut, logLines, prose, said } from '../render/safe.ts'
import { toRunner } from './runner.ts'
import { saveSarif } from './sarif.ts'

export async function fail(thrown: unknown, secrets: Secrets): Promise<void> {
  const runner = toRunner(secrets)
  const unposted = thrown instanceof Stopped ? thrown.unposted : []
  const error = thrown instanceof Stopped ? thrown.cause : thrown
  const known = sentenceOf(error)
  const sentence =
    secrets.quoted(known, 'the log') ?? 'This is a bug of Chatwoot as Code. Please report it with the lines above.'
  if (known === null) runner.line(logLines(error instanceof Error ? (error.stack ?? error.message) : String(error)))
  const findings = secrets.quoted(error instanceof FilesError ? error.findings : [], 'the summary')
  for (const each of unposted) runner.warning(said(each))
  if (error instanceof FilesError)
    await saveSarif(findings, process.env, secrets).catch((cause: Error) => runner.warning(said(cause.message)))
  runner.annotate(findings)
  runner.failed(said(sentence))
  // Steps that come next ask for them, whatever became of this one.
  runner.otherOutputs(OWN_OUTPUTS)
  const list = findings.length === 0 ? '' : await listed(findings)
  // The run is red already; a summary that cannot be written must not hide why.
  await runner
    .summary(
      `### Chatwoot\n\n${cut(sentence, 2000).split('\n').map(prose).join('\n\n')}\n${list}${await notes(unposted)}`,
    )
    .catch((cause: Error) => runner.line(logLines(cause.message)))
}

async function notes(unposted: readonly string[]): Promise<string> {
  if (unposted.length === 0) return ''
  const { renderUnposted } = await import('../render/notices.ts')
  return renderUnposted(unposted)
}

async function listed(findings: readonly Finding[]): Promise<string> {
  const [{ findingsList }, { fitting, SUMMARY }] = await Promise.all([
    import('../render/parts.ts'),
    import('../render/fitting.ts'),
  ])
  const at = { repositoryUrl: null, commit: null }
  return `\n${fitting(SUMMARY, [], (page) => findingsList(findings, at, page) ?? '').text}\n`
}
