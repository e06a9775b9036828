/** The end of a run that could not go on: annotations at the places in the files, one sentence, the summary. */
import { FilesError, Stopped, sentenceOf } from './errors.ts'
import type { Secrets } from './plan/secrets.ts'
import { cut, logLines, prose, said } from './render/safe.ts'
import { toRunner } from './runner.ts'

export async function fail(thrown: unknown, secrets: Secrets): Promise<void> {
  const runner = toRunner(secrets)
  const unposted = thrown instanceof Stopped ? thrown.unposted : []
  const error = thrown instanceof Stopped ? thrown.cause : thrown
  const known = sentenceOf(error)
  const sentence = known ?? 'This is a bug of Chatwoot as Code. Please report it with the lines above.'
  if (known === null) runner.line(logLines(error instanceof Error ? (error.stack ?? error.message) : String(error)))
  const findings = error instanceof FilesError ? error.findings : []
  runner.annotate(findings)
  for (const each of unposted) runner.warning(said(each))
  runner.failed(said(sentence))
  const list = findings.length === 0 ? '' : await listed(error as FilesError)
  // The run is red already; a summary that cannot be written must not hide why.
  await runner
    .summary(
      `### Chatwoot\n\n${cut(sentence, 2000).split('\n').map(prose).join('\n\n')}\n${list}${await notes(unposted)}`,
    )
    .catch((cause: Error) => runner.line(logLines(cause.message)))
}

async function notes(unposted: readonly string[]): Promise<string> {
  if (unposted.length === 0) return ''
  const { renderUnposted } = await import('./render/comment.ts')
  return renderUnposted(unposted)
}

async function listed({ findings }: FilesError): Promise<string> {
  const { findingsList } = await import('./render/parts.ts')
  return `\n${findingsList(findings, { repositoryUrl: null, commit: null }, 500)}\n`
}
