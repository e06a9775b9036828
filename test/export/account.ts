/** A server and a folder to export into, as the command has them, without a process of its own. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { writeDesired } from '../../src/desired/write.ts'
import { look } from '../../src/engine/engine.ts'
import { type Export, exportAccount, type Wanted } from '../../src/engine/export.ts'
import { ledgerInFile } from '../../src/engine/ledger-file.ts'
import { openEngine, openFiles } from '../../src/engine/open.ts'
import { Secrets } from '../../src/redact/secrets.ts'
import { byHand } from '../by-hand.ts'
import { type Double, startDouble } from '../double/server.ts'
import type { State } from '../double/states.ts'

export interface Place {
  readonly double: Double
  readonly folder: string
  /** The environment variables that the last export asked for, and whatever a test sets. */
  readonly env: { [name: string]: string }
  export(wanted?: Partial<Wanted>): Promise<Export>
  plan(): ReturnType<typeof look>
  write(files: { [path: string]: string }): void
  files(): { [path: string]: string }
  byHand(method: string, path: string, body?: object): Promise<void>
  close(): Promise<void>
}

export async function placeFor(state: State): Promise<Place> {
  const double = await startDouble({ state })
  const root = mkdtempSync(join(tmpdir(), 'export-'))
  const folder = join(root, 'desired')
  const store = ledgerInFile(join(root, 'ledger.json'))
  const access = { url: double.url, token: 'admin-token', account: 2 }
  const env: { [name: string]: string } = {}
  return {
    double,
    folder,
    env,
    async export(wanted = {}) {
      const its = await exportAccount(
        { folder, kinds: [], isPruning: false, isOnlyDeclared: false, ...wanted },
        access,
        () => store,
        env,
        new Secrets(),
      )
      const isRefused = its.exported.findings.some(({ severity }) => severity === 'error')
      if (!isRefused) writeDesired(folder, its.exported.files)
      for (const [name, { value }] of its.exported.secrets) env[`CHATWOOT_SECRET_${name}`] = value
      return its
    },
    async plan() {
      const secrets = new Secrets()
      const engine = await openEngine(openFiles(folder, env, secrets), access, () => store, env, secrets)
      try {
        return await look(engine)
      } finally {
        await engine.chatwoot.close()
      }
    },
    write(files) {
      for (const [path, text] of Object.entries(files)) {
        mkdirSync(dirname(join(folder, path)), { recursive: true })
        writeFileSync(join(folder, path), text)
      }
    },
    files() {
      const paths = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
      return Object.fromEntries(
        paths
          .map((entry) => join(entry.parentPath, entry.name))
          .map((path) => [relative(folder, path), readFileSync(path, 'utf8')])
          .sort(([a], [b]) => (a! < b! ? -1 : 1)),
      )
    },
    byHand: async (method, path, body) => void (await byHand(double, method, path, body)),
    async close() {
      await double.close()
      rmSync(root, { recursive: true })
    },
  }
}
