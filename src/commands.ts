/** What the commands of the CLI do. Each returns its exit code: 0 nothing to write, 2 changes or drift, 1 an error. */
import { userInfo } from 'node:os'
import { carryOut, type Engine, isWorthApplying, type Look, look, lookOffline } from './engine.ts'
import { WorkflowError } from './errors.ts'
import type { Flags } from './flags.ts'
import { ledgerInFile } from './ledger-file.ts'
import { accountOf, type Files, openEngine, openFiles, placeOf } from './open.ts'
import type { Allowed } from './plan/allowed.ts'
import type { Secrets } from './plan/secrets.ts'
import { countsOf, many } from './render/counts.ts'
import { planJson } from './render/json.ts'
import { said } from './render/safe.ts'
import { coloured, driftText, findingLines, outcomesText, type Paint, plain, planText } from './render/terminal.ts'

/** Where a command says what it has to say; both ways are looked through for secrets. */
export interface Terminal {
  readonly secrets: Secrets
  /** To the standard output, as it is. */
  print(text: string): void
  /** One line to the standard error. */
  complain(line: string): void
}

export async function run(flags: Flags, terminal: Terminal): Promise<number> {
  if (flags.command === 'doctor') return doctor(flags, terminal)
  const files = openFiles(flags.desired, process.env, terminal.secrets, flags.isOffline)
  if (flags.command === 'validate') return validate(flags, files, terminal)
  if (flags.isOffline) return planOffline(flags, files, terminal)
  const engine = await open(flags, files, terminal.secrets)
  try {
    const its = await look(engine)
    if (flags.command === 'drift') return say(flags, its, terminal, driftText, countsOf(its.plan).drift > 0 ? 2 : 0)
    if (flags.command === 'plan' || hasErrors(its))
      return say(flags, its, terminal, planText, countsOf(its.plan).changes > 0 ? 2 : 0)
    return await apply(flags, engine, its, terminal)
  } finally {
    await engine.chatwoot.close()
  }
}

function validate({ json, desired: folder }: Flags, { desired }: Files, { print }: Terminal): number {
  const { resources, notes = [] } = desired
  const counted = { version: 1, resources: resources.length, ...(notes.length === 0 ? {} : { findings: notes }) }
  const lines = [`${many(resources.length, 'resource')} in ${folder}, no errors.`, ...findingLines(notes, paint())]
  print(json ? `${JSON.stringify(counted)}\n` : `${lines.join('\n')}\n`)
  return 0
}

async function planOffline(flags: Flags, files: Files, terminal: Terminal): Promise<number> {
  const account = accountOf(flags.account, files.desired)
  const its = await lookOffline(placeOf(files, account, ledgerInFile(flags.ledger)), allowedBy(flags))
  if (its === null)
    throw new WorkflowError(
      `There is no ledger ${flags.ledger}, so nobody knows what was applied. Check the files alone with validate, or plan without --offline.`,
    )
  return say(flags, its, terminal, planText, countsOf(its.plan).changes > 0 ? 2 : 0)
}

async function doctor(flags: Flags, { print, secrets }: Terminal): Promise<number> {
  const [{ checkUp }, { checkupJson, checkupText, isWell }] = await Promise.all([
    import('./doctor/check-up.ts'),
    import('./render/checkup.ts'),
  ])
  const checkup = await checkUp(flags, process.env, secrets)
  print(flags.json ? checkupJson(checkup) : checkupText(checkup, paint(), process.stdout.columns ?? 100))
  return isWell(checkup) ? 0 : 1
}

function open(flags: Flags, files: Files, secrets: Secrets): Promise<Engine> {
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
      allowed: allowedBy(flags),
      timeout: flags.timeout,
      maxRequests: flags.maxRequests,
    },
    ledgerInFile(flags.ledger),
    process.env,
    secrets,
  )
}

async function apply(flags: Flags, engine: Engine, its: Look, { print, complain }: Terminal): Promise<number> {
  if (!flags.json) print(planText(reportOf(its), paint()))
  if (countsOf(its.plan).changes > 0 && !flags.yes && !(await confirmed(flags))) return 2
  const at = new Date().toISOString()
  const apply = { mode: 'apply', commit: null, actor: userInfo().username, run: at.replace(/[:.]/g, '-'), at }
  const done = isWorthApplying(its) ? await carryOut(engine, its, apply) : null
  const outcomes = done?.outcomes ?? []
  if (flags.json) print(planJson({ ...its, effort: done?.effort ?? its.effort, outcomes }))
  else print(outcomesText(outcomes, paint()))
  if (done !== null && done.unkept !== null) complain(said(done.unkept))
  return outcomes.some(({ state }) => state !== 'applied') || done?.unkept ? 1 : 0
}

function allowedBy({ allow }: Flags): Allowed {
  return new Set(allow.map((one) => one.replace(/^allow:/i, '').trim()))
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

function say(flags: Flags, its: Shown, { print }: Terminal, render: typeof planText, code: number): number {
  print(flags.json ? planJson({ ...its, outcomes: null }) : render(reportOf(its), paint()))
  return hasErrors(its) ? 1 : code
}

type Shown = Pick<Look, 'plan' | 'digest' | 'effort'>

function hasErrors({ plan }: Shown): boolean {
  return plan.findings.some(({ severity }) => severity === 'error')
}

function reportOf({ plan, digest, effort }: Shown) {
  return { plan, digest, effort, account: plan.account, commit: null, runUrl: null, repositoryUrl: null }
}

function paint(): Paint {
  return process.stdout.isTTY && process.env.NO_COLOR === undefined ? coloured : plain
}
