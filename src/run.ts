/** One run of the action: from inputs and event to comment, issue, outputs, annotations and summary. */
import { context } from '@actions/github'
import { addressIn } from './chatwoot/address.ts'
import { FilesError } from './errors.ts'
import { type Happening, happeningIn, openPullRequest } from './event.ts'
import { type GitHub, openGitHub } from './github/client.ts'
import { ensureComment } from './github/comment.ts'
import { ledgerOnGitHub } from './github/ledger.ts'
import { markerOf } from './github/ours.ts'
import { givenIn } from './given.ts'
import { type Environment, type Inputs, readInputs } from './inputs.ts'
import { apply } from './modes/apply.ts'
import { drift, resync } from './modes/drift.ts'
import { exportAsPullRequest } from './modes/export.ts'
import { offline } from './modes/offline.ts'
import { plan } from './modes/plan.ts'
import type { Result, Session } from './modes/session.ts'
import { saying } from './modes/tell.ts'
import { undo } from './modes/undo.ts'
import { accountOf, type Files, nameOf, openEngine, openFiles } from './open.ts'
import { outputsOf } from './outputs.ts'
import { allowedIn } from './plan/allowed.ts'
import { subjectOf } from './plan/plan.ts'
import type { Secrets } from './plan/secrets.ts'
import { useProxy } from './proxy.ts'
import { publish } from './publish.ts'
import { renderRefused } from './render/comment.ts'
import { IS_OUTCOME } from './render/outcome.ts'
import { type Runner, toRunner } from './runner.ts'

const modes = { plan, apply, drift, resync, undo }

/** Throws whatever keeps the run from its end; `fail` says it. */
export async function run(environment: Environment, secrets: Secrets): Promise<void> {
  const runner = toRunner(secrets)
  for (const { value } of givenIn(environment)) runner.mask(value)
  const happening = happeningIn(context, environment)
  const isOffline = happening.pullRequest?.isFork ?? false
  const inputs = readInputs(environment, happening.name, isOffline)
  useProxy(environment)
  const github = await openGitHub({
    token: inputs.githubToken,
    apiUrl: happening.apiUrl,
    repository: happening.repository,
    userAgent: 'chatwoot-as-code',
    login: inputs.githubLogin,
    secrets,
  })
  const open = () => openFiles(inputs.desired, environment, secrets, isOffline)
  if (isOffline)
    return publish(await offline({ inputs, happening, github, secrets }, open()), runner, environment, secrets)
  if (inputs.mode === 'export') return exportAsPullRequest({ inputs, happening, github, environment, secrets, runner })
  const files = await filesOrComment(inputs, happening, github, secrets, open)
  const account = accountOf(inputs.account, files.desired)
  const { url, token, timeout, maxRequests } = inputs
  const scope = { account, address: addressIn(url), folder: nameOf(inputs.desired) }
  const told = { github, account, scope, happening, inputs }
  const number = inputs.mode === 'plan' ? openPullRequest(happening) : null
  const engine = await saying(told, [{ number, review: null, unless: IS_OUTCOME }], 'plan', () =>
    openEngine(
      files,
      { url, token, account, timeout, maxRequests, allowed: allowedIn(inputs.allow) },
      (server) => ledgerOnGitHub(github, server),
      environment,
      secrets,
    ),
  )
  const session: Session = { ...told, environment, engine }
  try {
    const result = await modes[inputs.mode](session)
    setOutputs(result, session, runner)
    await publish(result, runner, environment, secrets)
  } finally {
    await engine.chatwoot.close()
  }
}

/** Whoever wrote the files reads the pull request, so its comment says what is wrong with them. */
async function filesOrComment(
  inputs: Inputs,
  happening: Happening,
  github: GitHub,
  secrets: Secrets,
  open: () => Files,
): Promise<Files> {
  try {
    return open()
  } catch (error) {
    const account = error instanceof FilesError ? (inputs.account ?? error.account) : null
    const number = openPullRequest(happening)
    if (error instanceof FilesError && account !== null && number !== null && inputs.mode === 'plan') {
      const body = renderRefused(secrets.quoted(error.findings, 'the comment'), { account, ...happening })
      const scope = { account, address: addressIn(inputs.url), folder: nameOf(inputs.desired) }
      await ensureComment(github, { number, marker: markerOf('plan', scope), body, unless: IS_OUTCOME })
    }
    throw error
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
