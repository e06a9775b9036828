/** What the commands of the CLI do. Each returns its exit code: 0 nothing to write, 2 changes or drift, 1 an error. */
import { userInfo } from 'node:os'
import { carryOut, type Engine, isWorthApplying, type Look, look } from './engine.ts'
import { WorkflowError } from './errors.ts'
import type { Flags } from './flags.ts'
import { ledgerInFile } from './ledger-file.ts'
import { accountOf, type Files, openEngine, openFiles } from './open.ts'
import type { Outcome } from './plan/plan.ts'
import { countsOf, many } from './render/counts.ts'
import { planJson } from './render/json.ts'
import { said } from './render/safe.ts'
import { coloured, driftText, outcomesText, type Paint, plain, planText } from './render/terminal.ts'

export async function run(flags: Flags): Promise<number> {
  if (flags.command === 'doctor') return doctor(flags)
  const files = openFiles(flags.desired, process.env)
  if (flags.command === 'validate') {
    const said = { version: 1, resources: files.desired.resources.length }
    process.stdout.write(
      flags.json
        ? `${JSON.stringify(said)}\n`
        : `${many(said.resources, 'resource')} in ${flags.desired}, no errors.\n`,
    )
    return 0
  }
  const engine = await open(flags, files)
  try {
    const its = await look(engine)
    if (flags.command === 'drift') return say(flags, its, null, driftText, countsOf(its.plan).drift > 0 ? 2 : 0)
    if (flags.command === 'plan' || hasErrors(its))
      return say(flags, its, null, planText, countsOf(its.plan).changes > 0 ? 2 : 0)
    return await apply(flags, engine, its)
  } finally {
    await engine.chatwoot.close()
  }
}

async function doctor(flags: Flags): Promise<number> {
  const [{ checkUp }, { checkupJson, checkupText, isWell }] = await Promise.all([
    import('./doctor/check-up.ts'),
    import('./render/checkup.ts'),
  ])
  const checkup = await checkUp(flags, process.env)
  process.stdout.write(flags.json ? checkupJson(checkup) : checkupText(checkup, paint(), process.stdout.columns ?? 100))
  return isWell(checkup) ? 0 : 1
}

function open(flags: Flags, files: Files): Promise<Engine> {
  const { CHATWOOT_API_URL: url, CHATWOOT_API_KEY: token } = process.env
  if (!url || !token)
    throw new WorkflowError(
      `Set the environment variable ${url ? 'CHATWOOT_API_KEY, an access token of an administrator' : 'CHATWOOT_API_URL, the address of Chatwoot'}.`,
    )
  return openEngine(
    files,
    {
      url,
      token,
      account: accountOf(flags.account, files.desired),
      allowed: new Set(flags.allow.map((one) => one.replace(/^allow:/i, '').trim())),
      timeout: flags.timeout,
      maxRequests: flags.maxRequests,
    },
    ledgerInFile(flags.ledger),
    process.env,
  )
}

async function apply(flags: Flags, engine: Engine, its: Look): Promise<number> {
  if (!flags.json) process.stdout.write(planText(reportOf(its), paint()))
  if (countsOf(its.plan).changes > 0 && !flags.yes && !(await confirmed(flags))) return 2
  const at = new Date().toISOString()
  const apply = { mode: 'apply', commit: null, actor: userInfo().username, run: at.replace(/[:.]/g, '-'), at }
  const done = isWorthApplying(its) ? await carryOut(engine, its, apply) : null
  const outcomes = done?.outcomes ?? []
  if (flags.json) process.stdout.write(planJson({ ...its, effort: done?.effort ?? its.effort, outcomes }))
  else process.stdout.write(outcomesText(outcomes, paint()))
  if (done !== null && done.unkept !== null) console.error(said(done.unkept))
  return outcomes.some(({ state }) => state !== 'applied') || done?.unkept ? 1 : 0
}

async function confirmed({ json }: Flags): Promise<boolean> {
  if (!process.stdin.isTTY || !process.stdout.isTTY || json)
    throw new WorkflowError('There is nobody to ask before applying. Add --yes to apply without asking.')
  const { createInterface } = await import('node:readline/promises')
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  // Ctrl-C and Ctrl-D are a no.
  const answer = await terminal.question('Apply this? (yes/no) ').catch(() => 'no')
  terminal.close()
  return /^y(es)?$/i.test(answer.trim())
}

function say(
  flags: Flags,
  its: Look,
  outcomes: readonly Outcome[] | null,
  render: typeof planText,
  code: number,
): number {
  process.stdout.write(flags.json ? planJson({ ...its, outcomes }) : render(reportOf(its), paint()))
  return hasErrors(its) ? 1 : code
}

function hasErrors({ plan }: Look): boolean {
  return plan.findings.some(({ severity }) => severity === 'error')
}

function reportOf({ plan, digest, effort }: Look) {
  return { plan, digest, effort, account: plan.account, commit: null, runUrl: null, repositoryUrl: null }
}

function paint(): Paint {
  return process.stdout.isTTY && process.env.NO_COLOR === undefined ? coloured : plain
}
