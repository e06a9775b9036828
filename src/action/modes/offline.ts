/**
 * A pull request from a fork or by Dependabot, which get no secrets: its files are checked and compared with what was
 * applied last.
 * Chatwoot is not asked, and nothing is written on GitHub: the token of such a run could not.
 */
import { type Look, lookOffline } from '../../engine/engine.ts'
import { type Files, nameOf, placeOf } from '../../engine/open.ts'
import type { GitHub } from '../../github/client.ts'
import { ledgerOnGitHub } from '../../github/ledger-store.ts'
import { allowedIn, ignoredNotes } from '../../plan/approve/allowed.ts'
import { sentenceOf } from '../../plan/model/errors.ts'
import { declaredOutputs } from '../../plan/outputs.ts'
import type { Secrets } from '../../redact/secrets.ts'
import { renderOffline, renderUnplanned, unplannedText } from '../../render/offline.ts'
import { said } from '../../render/safe.ts'
import { plain, planText } from '../../render/terminal.ts'
import type { Happening, WithoutSecrets } from '../event.ts'
import type { Inputs } from '../inputs.ts'
import { drawnMap, reportOf } from './report.ts'
import { testFindings } from './rule-tests.ts'
import { failureOf, type Result, withNotes } from './session.ts'

interface Asked {
  readonly inputs: Inputs
  readonly happening: Happening
  readonly github: GitHub
  readonly secrets: Secrets
  /** Who gets no secrets. */
  readonly from: WithoutSecrets
}
export type Offline = Omit<Result, 'look'> & {
  readonly look: Pick<Look, 'plan' | 'digest' | 'account' | 'effort'> | null
  /** For the log. */
  readonly text: string
}

export async function offline(asked: Asked, files: Files): Promise<Offline> {
  const { desired } = files
  const { inputs, happening, secrets, from } = asked
  const account = inputs.account ?? desired.account
  const its = account === null ? 'no file says which "$account" it is for.' : await planOf(asked, files, account)
  const silent = { outcomes: null, commentUrl: null, issueNumber: null, unposted: [] }
  if (typeof its === 'string') {
    const { repositoryUrl, commit } = happening
    const found = [...(desired.notes ?? []), ...(await testFindings(desired, inputs.desired))]
    const findings = secrets.quoted(found, 'the summary')
    const reason = secrets.quoted(its, 'the summary')
    const no = { resources: desired.resources.length, folder: inputs.desired, reason, from, repositoryUrl, commit }
    const texts = { text: said(unplannedText(no)), summary: renderUnplanned({ ...no, findings }) }
    const wrong = findings.find(({ severity }) => severity === 'error')
    const failure = wrong === undefined ? null : `${wrong.sentence} ${wrong.nextStep}`
    return { ...silent, ...texts, look: null, findings, failure }
  }
  const engine = { secrets, folder: nameOf(inputs.desired) }
  const report = {
    ...(await reportOf({ happening, account: its.plan.account, engine, url: inputs.url, footer: '' }, its)),
    outputs: declaredOutputs(desired),
    map: await drawnMap(its, its.plan.changes, { secrets }),
  }
  const texts = { text: planText(report, plain), summary: renderOffline(report, from) }
  const page = { ...report, mode: 'plan', outcomes: null } as const
  return { ...silent, ...texts, report: page, look: its, findings: its.plan.findings, failure: failureOf(its) }
}

/** Or a sentence why there is none, which is no fault of who opened the pull request. */
async function planOf(
  { inputs, happening, github }: Asked,
  files: Files,
  account: number,
): Promise<NonNullable<Offline['look']> | string> {
  const texts = [inputs.allow, happening.pullRequest?.body ?? '']
  const allowed = new Set(texts.flatMap((text) => [...allowedIn(text)]))
  const store = ledgerOnGitHub(github, null, happening.commit)
  try {
    const its = await lookOffline(placeOf(files, account, store), allowed)
    return its === null
      ? `nothing of account ${account} was applied yet.`
      : withNotes(its, [...ignoredNotes(...texts), ...(await testFindings(files.desired, inputs.desired))])
  } catch (error) {
    const sentence = sentenceOf(error)
    if (sentence === null) throw error
    return sentence
  }
}
