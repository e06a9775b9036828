/** What a run says to the runner: log lines, annotations, outputs, the summary. Each is looked through for secrets first. */
import * as core from '@actions/core'
import type { Finding } from '../plan/model/plan.ts'
import type { Secrets } from '../redact/secrets.ts'
import { annotationsOf, ROOM } from '../render/annotations.ts'

export interface Runner {
  /** Makes the runner replace a value wherever it stands in the log. */
  mask(value: string): void
  line(text: string): void
  warning(sentence: string): void
  /** Shows findings at their places in the files, as annotations on the pull request. */
  annotate(findings: readonly Finding[]): void
  output(name: string, value: string | number): void
  /** Those of these that were not set yet, for steps that ask whether they are this or that. */
  otherOutputs(names: Iterable<string>): void
  /** An output that is meant to hold credentials: each is masked, and the whole passed on as it is. */
  secretOutput(name: string, value: string, credentials: readonly string[]): void
  /** Markdown, added to the summary of the job. */
  summary(markdown: string): Promise<void>
  /** Ends the run red. */
  failed(sentence: string): void
}

/** Names of the outputs that this process has set: whatever ends it, the others are set as well. */
const written = new Set<string>()

/** How many warnings this process has written: of a step ten are shown, and findings take what is left. */
let warnings = 0

/** What was done, before anything is; of what nobody has looked at, nothing is known, and the output is empty. */
const NOTHING_DONE: { readonly [output: string]: string } = { applied: '0', failed: '0', blocked: 'false' }

export function toRunner(secrets: Secrets): Runner {
  const logged = (text: string) => secrets.hide(text, 'the log')
  const runner: Runner = {
    mask: (value) => core.setSecret(value),
    line: (text) => core.info(logged(text)),
    warning(sentence) {
      warnings += 1
      core.warning(logged(sentence))
    },
    annotate(findings) {
      const room = { ...ROOM, warning: ROOM.warning - warnings }
      for (const { severity, place, title, message } of annotationsOf(
        secrets.quoted(findings, 'an annotation'),
        room,
      )) {
        const { file, line, column } = place ?? {}
        const at = place === null ? {} : { file: file!, startLine: line!, startColumn: column! }
        const said = secrets.hide(message, 'an annotation')
        if (severity === 'error') core.error(said, { title, ...at })
        else if (severity === 'warning') core.warning(said, { title, ...at })
        else core.notice(said, { title, ...at })
      }
    },
    output(name, value) {
      written.add(name)
      core.setOutput(name, secrets.hide(String(value), `the output ${name}`))
    },
    otherOutputs(names) {
      for (const name of names) if (!written.has(name)) runner.output(name, NOTHING_DONE[name] ?? '')
    },
    secretOutput(name, value, credentials) {
      for (const text of new Set([value, ...credentials])) runner.mask(text)
      core.setOutput(name, value)
    },
    summary: async (markdown) => void (await core.summary.addRaw(secrets.hide(markdown, 'the summary')).write()),
    failed: (sentence) => core.setFailed(logged(sentence)),
  }
  return runner
}
