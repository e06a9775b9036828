/** The end of a run that could not go on: annotations at the places in the files, one sentence, the summary. */
import * as core from '@actions/core'
import { FilesError, sentenceOf } from './errors.ts'
import { cut, logLines, prose, said } from './render/safe.ts'

export async function fail(error: unknown): Promise<void> {
  const known = sentenceOf(error)
  const sentence = known ?? 'This is a bug of Chatwoot as Code. Please report it with the lines above.'
  if (known === null) core.info(logLines(error instanceof Error ? (error.stack ?? error.message) : String(error)))
  const list = error instanceof FilesError ? await listed(error) : ''
  core.setFailed(said(sentence))
  const summary = core.summary.addRaw(`### Chatwoot\n\n${prose(cut(sentence, 2000))}\n${list}`)
  // The run is red already; a summary that cannot be written must not hide why.
  await summary.write().catch((cause: Error) => core.info(logLines(cause.message)))
}

async function listed({ findings }: FilesError): Promise<string> {
  const [{ annotate }, { findingsList }] = await Promise.all([import('./annotate.ts'), import('./render/parts.ts')])
  annotate(findings)
  return `\n${findingsList(findings, { repositoryUrl: null, commit: null }, 500)}\n`
}
