/**
 * `chatwoot-as-code migrate --from-pulumi FILE`: a Pulumi stack becomes desired files and a ledger. The server is only
 * read. Exit code 0 when a plan is empty, 2 when Pulumi believes something else than the server says, 1 an error.
 */
import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { openChatwoot } from '../../chatwoot/client.ts'
import { readLive } from '../../chatwoot/live.ts'
import { readServer as readFacts } from '../../chatwoot/server.ts'
import { readSources } from '../../desired/read.ts'
import { writeDesired } from '../../desired/write.ts'
import { ledgerInFile } from '../../engine/ledger-file.ts'
import { accessIn, OWN_OUTPUTS } from '../../engine/open.ts'
import { withReferred } from '../../kinds/index.ts'
import { accountIn } from '../../migrate/account.ts'
import { type Found, type Migration, makeMigration, sorted } from '../../migrate/make.ts'
import { readStack } from '../../migrate/stack.ts'
import { digestOf } from '../../plan/approve/digest.ts'
import { WorkflowError } from '../../plan/model/errors.ts'
import type { Installation } from '../../plan/model/ledger.ts'
import type { Effort } from '../../plan/model/plan.ts'
import type { Progress } from '../../plan/progress.ts'
import { quotedPlan } from '../../redact/quoted.ts'
import type { Secrets } from '../../redact/secrets.ts'
import { countsOf } from '../../render/counts.ts'
import { migrationJson, migrationText } from '../../render/migration.ts'
import type { Flags } from '../flags.ts'
import { applyOf } from './open.ts'
import { type Command, paint } from './terminal.ts'

export const migrate: Command = async (flags, { print, secrets, progress }) => {
  if (flags.fromPulumi === null)
    throw new WorkflowError('Say what to migrate: --from-pulumi FILE, written by pulumi stack export --file FILE.')
  const resources = readStack(textOf(flags.fromPulumi), flags.fromPulumi)
  const { found, left } = sorted(resources)
  if (found.length === 0)
    throw new WorkflowError(
      `${flags.fromPulumi} holds nothing of Chatwoot that can be imported (${resources.length} resources). Is it the right stack?`,
    )
  const account = accountIn(resources, flags.account)
  const where = { folder: flags.out, workspace: process.cwd(), environment: process.env, ownOutputs: OWN_OUTPUTS }
  const sources = readSources(where)
  const store = ledgerInFile(flags.ledger)
  if (sources.files.length > 0)
    throw new WorkflowError(`${flags.out} holds desired files already. Give a new folder with --out.`)
  if ((await store.read(account)) !== null)
    throw new WorkflowError(`${flags.ledger} exists already, and is not written over. Give another with --ledger.`)

  const { live, server, effort } = await readServer(account, found, flags, secrets, progress)
  const salt = randomBytes(16).toString('hex')
  const environment = process.env
  const made = makeMigration(
    { account, sources, live, ledger: null, elsewhere: [], salt, environment, ownOutputs: OWN_OUTPUTS },
    found,
    left,
  )
  if (made.ledger !== null) {
    writeDesired(flags.out, made.files)
    await keep(flags, made, server, effort)
  }
  const words = secrets.quoted({ left: made.left, kept: made.kept, findings: made.findings }, 'what is printed')
  const report = { ...made, ...words, plan: made.plan && quotedPlan(made.plan, secrets), folder: flags.out, effort }
  print(flags.json ? migrationJson(report) : migrationText(report, paint()))
  return made.ledger === null ? 1 : countsOf(made.plan!).changes > 0 ? 2 : 0
}

function textOf(file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file))
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException
    throw new WorkflowError(`${file} cannot be read (${code ?? 'not UTF-8'}). Check --from-pulumi.`, { cause })
  }
}

/** A `Reader` has no way to write. */
async function readServer(
  account: number,
  found: readonly Found[],
  { timeout, maxRequests }: Pick<Flags, 'timeout' | 'maxRequests'>,
  secrets: Secrets,
  progress: Progress,
) {
  const started = performance.now()
  const limits = { timeout: timeout * 1000, maxRequests }
  const chatwoot = await openChatwoot({
    ...accessIn(process.env),
    ...limits,
    account,
    secrets,
    progress,
    environment: process.env,
  })
  try {
    const reader = chatwoot.reader()
    const names = withReferred(found.map(({ kind }) => kind))
    const [{ address, created_at }, { live }] = await Promise.all([
      readFacts(reader),
      readLive(reader, names, ({ name, endpoint }, so) => {
        const over = endpoint.over === null ? [] : (so[endpoint.over.kind] ?? []).map(({ id }) => id)
        return found.flatMap(({ kind, id }) => (kind.name === name && over.includes(id) ? [id] : []))
      }),
    ])
    return {
      live,
      server: { address, created_at },
      effort: { ...reader.effort(), seconds: (performance.now() - started) / 1000 },
    }
  } finally {
    await chatwoot.close()
  }
}

async function keep(
  flags: Flags,
  { account, ledger, plan }: Migration,
  installation: Installation,
  effort: Effort,
): Promise<void> {
  const last = applyOf(new Date())
  await ledgerInFile(flags.ledger).write(account, () => ({ ...ledger!, installation, last }), {
    ...last,
    account,
    mode: 'migrate',
    digest: digestOf(plan!),
    outcomes: [],
    effort,
  })
}
