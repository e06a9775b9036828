/** The end of `init`: a plan of what was written, and what is left to do on GitHub. */
import { ENVIRONMENTS, WORKFLOW_FILE } from '../../github/names.ts'
import { ISSUES, VERSION } from '../../init/action.ts'
import { planWritten, unset } from '../../init/checked.ts'
import type { Access, Asking } from '../../init/connect.ts'
import type { Files } from '../../init/files.ts'
import type { Place } from '../../init/place.ts'
import { checkedText, differsText, mistakeText, uncheckedText, workflowLacksText } from '../../render/init.ts'
import { stepsText } from '../../render/steps.ts'
import { findingLines } from '../../render/terminal.ts'
import type { Flags } from '../flags.ts'
import { paint, type Terminal } from './terminal.ts'

interface Written {
  readonly flags: Flags
  readonly terminal: Terminal
  readonly asking: Asking
  readonly place: Place
  readonly files: Files
}

/** Of the flags what the engine takes. */
export function limitsOf({ ledger, timeout, maxRequests }: Flags) {
  return { ledger, timeout, maxRequests }
}

/** Exit code: 0, or 1 when the plan of files that were written here and now is not empty. */
export async function finish(
  { flags, terminal, asking, place, files }: Written,
  { version, ...access }: Access & { readonly account: number; readonly version: string },
  hasToken: boolean,
): Promise<number> {
  const { print, secrets } = terminal
  const missing = unset(files, asking)
  const places = files.exported?.secrets
  const steps = stepsText(
    {
      environments: ENVIRONMENTS,
      repository: { isOnGitHub: place.repository.name !== null, isGit: place.repository.isRoot },
      url: access.url,
      hasToken,
      branch: place.branch.value,
      folder: place.folder,
      workflow: WORKFLOW_FILE,
      secrets: files.variables.secrets.map((name) => ({
        name,
        place: places?.get(name.replace(/^CHATWOOT_SECRET_/, ''))?.place ?? null,
      })),
    },
    paint(),
  )
  const lacks = [...files.variables.secrets, ...files.variables.variables].filter(
    (name) => place.workflow !== null && !place.workflow.includes(name),
  )
  const said = `${workflowLacksText(WORKFLOW_FILE, lacks)}\n${steps}\n`
  if (missing.length > 0) {
    print(`${said}${uncheckedText(missing)}`)
    return 0
  }
  const checked = await planWritten(place.folder, files, access, asking, limitsOf(flags))
  const [changes, findings] = [checked.changes, secrets.quoted(checked.findings, 'what is printed')]
  if (changes.length + findings.length === 0) print(`${said}${checkedText(checked)}`)
  else if (files.exported === null)
    print(`${said}${differsText(changes.length)}${findingLines(findings, paint(), true).join('\n')}`)
  else {
    const versions = [`chatwoot-as-code ${VERSION}`, version]
    const about = secrets.quoted({ changes, findings }, 'what is printed')
    print(mistakeText({ ...about, versions, issues: ISSUES }))
    return 1
  }
  return 0
}
