/** A folder on a laptop, beside a server in memory, with the built command in it. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type Double, startDouble } from './double/server.ts'
import { runCli } from './runner.ts'

export interface Laptop {
  readonly double: Double
  readonly folder: string
  cli(
    args: readonly string[],
    more?: { url?: string; env?: Record<string, string>; killAfter?: Promise<unknown> },
  ): ReturnType<typeof runCli>
  /** Writes the only file of `desired/`. */
  declare(resources: object): Promise<void>
  /** Writes a file below `desired/`. */
  put(path: string, content: string | Uint8Array): Promise<void>
  ledger(): Promise<ReturnType<typeof JSON.parse>>
  close(): Promise<void>
}

export async function openLaptop(options: Parameters<typeof startDouble>[0]): Promise<Laptop> {
  const double = await startDouble(options)
  const folder = await mkdtemp(join(tmpdir(), 'laptop-'))
  await mkdir(join(folder, 'desired'))
  return {
    double,
    folder,
    cli(args, { url = double.url, env: own = {}, ...more } = {}) {
      const env = { CHATWOOT_API_URL: url, CHATWOOT_API_KEY: 'admin-token', ...own }
      return runCli([...args], { cwd: folder, env, ...more })
    },
    declare: (resources) =>
      writeFile(join(folder, 'desired', 'all.json'), JSON.stringify({ $account: 2, ...resources })),
    async put(path, content) {
      const at = join(folder, 'desired', path)
      await mkdir(dirname(at), { recursive: true })
      await writeFile(at, content)
    },
    ledger: async () => JSON.parse(await readFile(join(folder, 'chatwoot-ledger.json'), 'utf8')),
    async close() {
      await double.close()
      await rm(folder, { recursive: true })
    },
  }
}
