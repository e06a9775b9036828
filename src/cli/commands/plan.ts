/** The commands that only look: plan (with and without a server) and drift, once the server is asked, and validate. */
import { look, lookOffline } from '../../engine/engine.ts'
import { ledgerInFile } from '../../engine/ledger-file.ts'
import { lookToShow } from '../../engine/look-to-show.ts'
import { accountOf, type Files, openFiles, placeOf } from '../../engine/open.ts'
import type { Engine, Sides } from '../../engine/sides.ts'
import { lintFiles } from '../../lint/lint.ts'
import { lackedBy } from '../../plan/availability/lacked.ts'
import { WorkflowError } from '../../plan/model/errors.ts'
import type { Finding } from '../../plan/model/plan.ts'
import { countsOf, many } from '../../render/counts.ts'
import { capped } from '../../render/findings.ts'
import { driftText, findingLines, planText } from '../../render/terminal.ts'
import type { Flags } from '../flags.ts'
import { allowedBy } from './open.ts'
import { type Found, withSarif } from './sarif.ts'
import { type Shown, show } from './show.ts'
import { type Command, paint, type Terminal } from './terminal.ts'

export async function plan(
  flags: Flags,
  terminal: Terminal,
  found: Found,
  engine: Engine,
  sides: Promise<Sides>,
): Promise<number> {
  return shown(flags, terminal, found, await lookToShow(engine, undefined, sides))
}

export async function planOffline(flags: Flags, terminal: Terminal, found: Found): Promise<number> {
  return shown(flags, terminal, found, await lookedAtLedger(flags, terminal))
}

function shown(flags: Flags, terminal: Terminal, found: Found, its: Shown): Promise<number> {
  found(its.plan.findings)
  return show(flags, its, terminal, planText, countsOf(its.plan).changes > 0 ? 2 : 0)
}

export async function drift(flags: Flags, terminal: Terminal, engine: Engine, sides: Promise<Sides>): Promise<number> {
  const its = await look(engine, undefined, sides)
  return show(flags, its, terminal, driftText, countsOf(its.plan).drift > 0 ? 2 : 0)
}

export const validate: Command = (flags, terminal) =>
  withSarif(flags, terminal, async (found) => validated(flags, terminal, found))

async function validated(flags: Flags, terminal: Terminal, found: Found): Promise<number> {
  const { desired, reveal } = filesOf(flags, terminal)
  const { resources, notes = [] } = desired
  const lacked = flags.release === null ? [] : lackedBy(flags.release, desired, reveal)
  const findings = terminal.secrets.quoted([...notes, ...lacked, ...lintFiles(desired)], 'what is printed')
  found(findings)
  const countOf = (of: Finding['severity']) => findings.filter(({ severity }) => severity === of).length
  const [errors, warnings] = [countOf('error'), countOf('warning')]
  const counted = {
    version: 1,
    resources: resources.length,
    ...(findings.length === 0 ? {} : { findings: capped(findings) }),
  }
  const said = `${many(resources.length, 'resource')} in ${flags.desired}, ${errors === 0 ? 'no errors' : many(errors, 'error')}${warnings === 0 ? '' : `, ${many(warnings, 'warning')}`}.`
  terminal.print(
    flags.json ? `${JSON.stringify(counted)}\n` : `${[said, ...findingLines(findings, paint())].join('\n')}\n`,
  )
  return errors > 0 ? 1 : lacked.length > 0 ? 2 : 0
}

function filesOf({ desired, isOffline }: Flags, { secrets }: Terminal): Files {
  return openFiles(desired, process.env, secrets, isOffline)
}

async function lookedAtLedger(flags: Flags, terminal: Terminal): Promise<Shown> {
  const files = filesOf(flags, terminal)
  const account = accountOf(flags.account, files.desired)
  const its = await lookOffline(placeOf(files, account, ledgerInFile(flags.ledger)), allowedBy(flags))
  if (its === null)
    throw new WorkflowError(
      `There is no ledger ${flags.ledger}, so nobody knows what was applied. Check the files alone with validate, or plan without --offline.`,
    )
  return its
}
