/** The end of a run that could not go on: annotations at the places in the files, one sentence, the summary. */
import * as core from '@actions/core'
import { annotate } from './annotate.ts'
import { FilesError, sentenceOf } from './errors.ts'
import { findingsList, paragraphs } from './render/parts.ts'
import { cut, logLines, prose } from './render/safe.ts'

export async function fail(error: unknown): Promise<void> {
  const known = sentenceOf(error)
  const sentence = known ?? 'This is a bug of Chatwoot as Code. Please report it with the lines above.'
  if (known === null) core.info(logLines(error instanceof Error ? (error.stack ?? error.message) : String(error)))
  const findings = error instanceof FilesError ? error.findings : []
  annotate(findings)
  const list = findingsList(findings, { repositoryUrl: null, commit: null }, 500)
  await core.summary.addRaw(paragraphs('### Chatwoot', prose(cut(sentence, 2000)), list)).write()
  core.setFailed(cut(sentence, 4000))
}
