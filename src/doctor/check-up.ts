/** Looks at everything that a run depends on, each for itself, so that what is broken hides nothing else. Writes nothing. */

import { openChatwoot } from '../chatwoot/client.ts'
import { type Examined as Chatwoot, examine as examineChatwoot, unasked } from '../chatwoot/examine.ts'
import type { Environment } from '../engine/environment.ts'
import { ledgerInFile } from '../engine/ledger-file.ts'
import { useProxy } from '../engine/proxy.ts'
import type { Examined as Repository } from '../github/examine.ts'
import { type Told, told, WorkflowError } from '../plan/model/errors.ts'
import type { Installation } from '../plan/model/ledger.ts'
import type { Secrets } from '../redact/secrets.ts'
import type { Checkup, Section } from '../render/checkup.ts'
import { filesSection, lookAtFiles, variablesSection } from './files.ts'
import { githubSection, githubUnasked, noRepository, noToken } from './github.ts'
import { kindsSection } from './kinds.ts'
import { ledgerSection } from './ledgers.ts'
import { accountSection, serverSection } from './server.ts'
import { tokenSection } from './token.ts'

/** Milliseconds: who asks a doctor has something that does not work, and should not wait for it for long. */
const TIMEOUT = 10_000

/** What is looked at; `ledgerBranch` is the branch that keeps the ledger on GitHub. */
export interface Places {
  readonly desired: string
  readonly account: number | null
  readonly ledger: string
  readonly ledgerBranch: string
}

export async function checkUp(flags: Places, environment: Environment, secrets: Secrets): Promise<Checkup> {
  const looked = lookAtFiles(flags.desired, environment, secrets)
  const account = flags.account ?? looked.account
  const [chatwoot, github, here] = await Promise.all([
    askChatwoot(environment, account, secrets),
    askGitHub(flags.ledgerBranch, environment, account, secrets),
    account === null ? null : told(ledgerInFile(flags.ledger).read(account)),
  ])
  const declared = looked.files && new Set(looked.files.desired.resources.map(({ kind }) => kind))
  return {
    sections: [
      serverSection(chatwoot.examined, environment.CHATWOOT_API_URL ?? ''),
      accountSection(chatwoot.examined, account),
      tokenSection(chatwoot.examined),
      kindsSection(chatwoot.examined, declared),
      filesSection(looked, flags.desired),
      variablesSection(looked),
      ledgerSection({ file: flags.ledger, branch: flags.ledgerBranch }, here, github.examined, chatwoot.installation),
      github.section,
    ],
    requests: { chatwoot: chatwoot.requests, github: github.requests },
  }
}

async function askChatwoot(
  environment: Environment,
  account: number | null,
  secrets: Secrets,
): Promise<{ readonly examined: Chatwoot; readonly installation: Installation | null; readonly requests: number }> {
  const { CHATWOOT_API_URL: url, CHATWOOT_API_KEY: token } = environment
  if (!url || !token) {
    const address = url ? [] : ['CHATWOOT_API_URL, the address of Chatwoot, is not set.']
    const key = token ? [] : ['CHATWOOT_API_KEY, the access token of an administrator, is not set.']
    const error = new WorkflowError([...address, ...key, 'Set it in the environment.'].join(' '))
    return { examined: unasked(error), installation: null, requests: 0 }
  }
  // Without an account nothing below one is asked for.
  const options = { url, token, account: account ?? 0, secrets, environment, timeout: TIMEOUT, retries: 0 }
  const opened = await told(openChatwoot(options))
  if (opened.error !== null) return { examined: unasked(opened.error), installation: null, requests: 0 }
  const reader = opened.answer.reader()
  const examined = await examineChatwoot(reader, account).finally(opened.answer.close)
  const { created_at } = examined.account?.answer ?? {}
  const installation = created_at === undefined ? null : { address: reader.address, created_at }
  return { examined, installation, requests: reader.effort().reads }
}

async function askGitHub(ledgerBranch: string, environment: Environment, account: number | null, secrets: Secrets) {
  const { GITHUB_TOKEN: token, GITHUB_REPOSITORY: name = '', GITHUB_API_URL: apiUrl } = environment
  const [owner, repo] = name.split('/')
  const skipped = (section: Section) => ({ section, examined: null, requests: 0 })
  if (!token) return skipped(githubUnasked([noToken(ledgerBranch)]))
  if (!owner || !repo) return skipped(githubUnasked([noRepository]))
  const proxied = await told((async () => useProxy(environment))())
  if (proxied.error !== null) return skipped(githubSection(proxied, name))
  // Loaded here: without a token nothing of GitHub is needed.
  const [{ openGitHub }, { examine }] = await Promise.all([
    import('../github/client.ts'),
    import('../github/examine.ts'),
  ])
  const opened = await told(
    openGitHub({
      token,
      apiUrl: apiUrl || 'https://api.github.com',
      repository: { owner, repo },
      userAgent: 'chatwoot-as-code',
      ledgerBranch,
      secrets,
      timeout: TIMEOUT,
      retries: 0,
    }),
  )
  if (opened.error !== null) return skipped(githubSection(opened, name))
  const examined: Told<Repository> = { answer: await examine(opened.answer, token, account), error: null }
  return {
    section: githubSection(examined, name),
    examined: examined.answer,
    requests: opened.answer.counts.requests,
  }
}
