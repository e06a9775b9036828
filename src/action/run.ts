/** One run of the action: from inputs and event to comment, issue, outputs, annotations and summary. */
import { context } from '@actions/github'
import { addressIn } from '../chatwoot/address.ts'
import { type Environment, gitHubInputs, hasToken, modeIn, reviewKeyIn, scopeInputs } from '../engine/environment.ts'
import { givenIn } from '../engine/given.ts'
import { accountOf, nameOf, openEngine, openFiles } from '../engine/open.ts'
import { outputsOf } from '../engine/outputs.ts'
import { useProxy } from '../engine/proxy.ts'
import { openGitHub } from '../github/client.ts'
import { ledgerOnGitHub } from '../github/ledger-store.ts'
import { allowedIn } from '../plan/approve/allowed.ts'
import { subjectOf } from '../plan/model/plan.ts'
import type { Secrets } from '../redact/secrets.ts'
import { OUTCOME } from '../render/markers.ts'
import { happeningIn, mustNotBeCode, openPullRequest, withoutSecrets } from './event.ts'
import { readInputs } from './inputs.ts'
import { apply } from './modes/apply.ts'
import { beginning } from './modes/beginning.ts'
import { drift, resync } from './modes/drift.ts'
import { exportAsPullRequest } from './modes/export.ts'
import { offline } from './modes/offline.ts'
import { plan } from './modes/plan.ts'
import type { Result, Session, StoreFor } from './modes/session.ts'
import { notifying, saying, tellIfCurrent } from './modes/tell.ts'
import { undo } from './modes/undo.ts'
import { publish } from './publish.ts'
import { type Runner, toRunner } from './runner.ts'

const modes = { plan, apply, drift, resync, undo }

/** Throws whatever keeps the run from its end; `fail` says it. */
export async function run(environment: Environment, secrets: Secrets): Promise<void> {
  const runner = toRunner(secrets)
  for (const { value } of givenIn(environment)) runner.mask(value)
  const happening = happeningIn(context, environment)
  const from = withoutSecrets(happening, hasToken(environment))
  const isOffline = from !== null
  useProxy(environment)
  const { apiUrl, repository } = happening
  const github = await openGitHub({
    ...gitHubInputs(environment),
    apiUrl,
    repository,
    userAgent: 'chatwoot-as-code',
    secrets,
  })
  // Who wrote the files or the workflow reads the pull request: it says what is wrong, or why nothing was applied.
  const mode = modeIn(environment, happening.name)
  const number = mode === 'plan' && !isOffline ? openPullRequest(happening) : null
  const where = { number, unless: OUTCOME }
  const { url, desired } = scopeInputs(environment)
  const scopeOf = <Account>(account: Account) => ({ account, address: addressIn(url), folder: nameOf(desired) })
  const key = reviewKeyIn(environment)
  const begin = <Value>(account: number | null, step: () => Promise<Value>) => {
    const told = { github, happening, key, scope: scopeOf(account) }
    return mode === 'apply' ? notifying(told, step) : saying(told, [where], 'plan', step)
  }
  const inputs = await begin(null, async () => {
    mustNotBeCode(github.ledgerBranch, happening)
    return readInputs(environment, happening.name, isOffline)
  })
  const first = await beginning(inputs, github)
  if (first !== null) {
    const posted = await tellIfCurrent({ github, happening, key, scope: scopeOf(inputs.account) }, where, first.summary)
    return publish({ ...first, ...posted }, runner, environment, secrets)
  }
  const open = () => openFiles(inputs.desired, environment, secrets, isOffline)
  if (isOffline)
    return publish(await offline({ inputs, happening, github, secrets, from }, open()), runner, environment, secrets)
  if (inputs.mode === 'export') return exportAsPullRequest({ inputs, happening, github, environment, secrets, runner })
  const { urlName, token, timeout, maxRequests } = inputs
  const files = await begin(inputs.account, async () => open())
  const engine = await begin(inputs.account ?? files.desired.account, async () => {
    const account = accountOf(inputs.account, files.desired)
    const server = { url, urlName, token, account, timeout, maxRequests, allowed: allowedIn(inputs.allow) }
    const ledger: StoreFor = (facts) => ledgerOnGitHub(github, { server: facts, key }, happening.commit)
    return openEngine(files, server, ledger, environment, secrets)
  })
  const { account } = engine
  const session: Session = { inputs, happening, github, account, scope: scopeOf(account), key, environment, engine }
  try {
    const result = await modes[inputs.mode](session)
    setOutputs(result, session, runner)
    await publish(result, runner, environment, secrets)
  } finally {
    await engine.chatwoot.close()
  }
}

/**
 * Values that the files make outputs of the action. A plan may be of files that nobody has reviewed, so it leaves those of
 * credentials empty; what an undo deleted or stopped managing is nobody's output any more.
 */
function setOutputs({ look, outcomes }: Result, { engine, inputs }: Session, runner: Runner): void {
  if (look === null) return
  const gone = (outcomes ?? []).filter(
    ({ action, state }) => (action === 'delete' || action === 'forget') && state === 'applied',
  )
  const isGone = (subject: string) => gone.some((one) => subjectOf(one) === subject)
  for (const output of outputsOf(engine.desired, look.ledger, look.reading, engine.reveal)) {
    const { name, subject, path, value, isSecret, credentials } = output
    if (isGone(subject)) continue
    if (value === null) runner.warning(`The output ${name} is empty: the server has no ${subject} ${path}.`)
    if (isSecret && inputs.mode === 'plan') runner.output(name, '')
    else if (value !== null && isSecret) runner.secretOutput(name, value, credentials)
    else runner.output(name, value ?? '')
  }
}
