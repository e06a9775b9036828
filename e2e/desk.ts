/** A folder with desired files and a ledger, and what people do with them: plan, apply, export. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { writeDesired } from '../src/desired/write.ts'
import { carryOut, isWorthApplying } from '../src/engine/carry-out.ts'
import { type Look, look } from '../src/engine/engine.ts'
import type { Environment } from '../src/engine/environment.ts'
import { exportAccount } from '../src/engine/export.ts'
import { ledgerInFile } from '../src/engine/ledger-file.ts'
import { openEngine, openFiles } from '../src/engine/open.ts'
import type { Engine } from '../src/engine/sides.ts'
import type { Exported } from '../src/export/exported.ts'
import { kinds } from '../src/kinds/index.ts'
import { PlainError } from '../src/plan/model/errors.ts'
import { entriesOf } from '../src/plan/model/ledger.ts'
import { type Finding, isWrite, type Outcome, type Plan, subjectOf } from '../src/plan/model/plan.ts'
import { Secrets } from '../src/redact/secrets.ts'
import type { Server } from './account.ts'
import type { Resources } from './resources.ts'

/** What is not as it must be: a failed case, told without a stack. */
export class Failure extends PlainError {}

export interface Applied {
  readonly plan: Plan
  readonly outcomes: readonly Outcome[]
}

export type Desk = Awaited<ReturnType<typeof openDesk>>

export async function openDesk(server: Server, environment: Environment) {
  const root = await mkdtemp(join(tmpdir(), 'chatwoot-e2e-'))
  const [desired, ledger] = [join(root, 'desired'), ledgerInFile(join(root, 'ledger.json'))]
  let count = 0

  function write(resources: Resources): void {
    mkdirSync(desired, { recursive: true })
    writeFileSync(join(desired, 'all.json'), JSON.stringify({ $account: server.account, ...resources }, null, 2))
  }

  async function withEngine<Value>(
    folder: string,
    store: typeof ledger,
    use: (engine: Engine) => Promise<Value>,
    secret: Environment = {},
  ): Promise<Value> {
    const secrets = new Secrets()
    const its = { ...environment, ...secret }
    const engine = await openEngine(openFiles(folder, its, secrets), server, () => store, its, secrets)
    return await use(engine).finally(() => engine.chatwoot.close())
  }

  /** What the ledger has and the files do not is meant to go, and how people sign in to change: one yes for each. */
  async function yeses(resources: Resources): Promise<Set<string>> {
    const owned = entriesOf((await ledger.read(server.account)) ?? NO_LEDGER)
    const going = owned.filter(({ kind, key }) => resources[kind]?.[key] === undefined)
    const signIns = kinds.filter(({ safety }) => safety.signIn !== null)
    const written = signIns.flatMap(({ name: kind }) =>
      Object.keys(resources[kind] ?? {}).flatMap((key) =>
        ['create', 'update'].map((action) => `${action} ${subjectOf({ kind, key })}`),
      ),
    )
    return new Set([...going.map((entry) => `delete ${subjectOf(entry)}`), ...written])
  }

  return {
    /** A file below the folder of the desired files. */
    put(path: string, content: Uint8Array): void {
      mkdirSync(dirname(join(desired, path)), { recursive: true })
      writeFileSync(join(desired, path), content)
    },
    async plan(resources: Resources): Promise<Look> {
      write(resources)
      const allowed = await yeses(resources)
      return await withEngine(desired, ledger, (engine) => look(engine, allowed))
    },
    /** Throws a Failure when the plan has errors; what became of each change is in the outcomes. */
    async apply(resources: Resources, mode = 'apply'): Promise<Applied> {
      write(resources)
      const allowed = await yeses(resources)
      return await withEngine(desired, ledger, async (engine) => {
        const its = await look(engine, allowed)
        const errors = its.plan.findings.filter(isError)
        if (errors.length > 0) throw new Failure(errors.map(({ sentence }) => sentence).join(' '))
        if (!isWorthApplying(its)) return { plan: its.plan, outcomes: [] }
        const apply = { mode, commit: null, actor: 'e2e', run: `e2e-${++count}`, at: engine.now.toISOString() }
        const { outcomes, unkept } = await carryOut(engine, its, apply)
        if (unkept !== null) throw new Failure(unkept)
        return { plan: its.plan, outcomes }
      })
    },
    /** Into a new folder, and the plan of that folder without a ledger: nothing may be written by it. */
    async exported(kinds: readonly string[]): Promise<{ exported: Exported; plan: Plan }> {
      const folder = join(root, `export-${++count}`)
      const fresh = ledgerInFile(join(root, `export-${count}-ledger.json`))
      const wanted = { folder, kinds, isPruning: false, isOnlyDeclared: false }
      const { exported } = await exportAccount(wanted, server, () => fresh, environment, new Secrets())
      const errors = exported.findings.filter(isError)
      if (errors.length > 0) throw new Failure(errors.map(({ sentence }) => sentence).join(' '))
      writeDesired(folder, exported.files)
      const values = [...exported.secrets].map(([name, { value }]) => [`CHATWOOT_SECRET_${name}`, value])
      const { plan } = await withEngine(folder, fresh, (engine) => look(engine), Object.fromEntries(values))
      return { exported, plan }
    },
    close: () => rmSync(root, { recursive: true, force: true }),
  }
}

const NO_LEDGER = { version: 1, account: 0, salt: '', resources: {}, last: null } as const

/** Throws a Failure that names what a plan would still write, or what is left because it did not stick. */
export function mustBeEmpty({ changes, findings, contested }: Plan, subject: string): void {
  const errors = findings.filter(isError).map(({ sentence }) => sentence)
  const writes = changes.filter(isWrite)
  const open = writes.map((change) => `${change.action} ${subjectOf(change)} ${pathsOf(change).join(', ')}`.trim())
  const left = contested
    .filter((one) => subjectOf(one) === subject)
    .map(({ field, reason }) => `${field.path}: ${reason}`)
  const wrong = [...errors, ...open, ...left]
  if (wrong.length > 0) throw new Failure(`the plan must be empty, and says: ${wrong.join('; ')}`)
}

/** What a lint rule has against a value that this suite made up is no matter of the server. */
function isError({ severity, code }: Finding): boolean {
  return severity === 'error' && !code.startsWith('L-')
}

export function pathsOf({ fields }: Plan['changes'][number]): string[] {
  return fields.map(({ path }) => path).sort()
}
