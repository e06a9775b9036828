/** A folder such as a user has: desired files, a ledger, and the built command in it. */
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Ledger } from '../src/plan/ledger.ts'
import type { Change } from '../src/plan/plan.ts'
import type { Resources } from '../test/examples.ts'
import { runCli } from '../test/runner.ts'

const LEDGER = 'chatwoot-ledger.json'
/** Milliseconds for one command: a live server may keep us waiting for its rate limit. */
const PATIENCE = 400_000

export class Home {
  readonly #folder: string
  readonly #environment: { readonly [name: string]: string }

  private constructor(folder: string, environment: { readonly [name: string]: string }) {
    this.#folder = folder
    this.#environment = environment
  }

  static async open(environment: { readonly [name: string]: string }): Promise<Home> {
    const home = new Home(await mkdtemp(join(tmpdir(), 'chatwoot-e2e-')), environment)
    await mkdir(join(home.#folder, 'desired'))
    return home
  }

  close(): Promise<void> {
    return rm(this.#folder, { recursive: true, force: true })
  }

  declare(resources: Resources): Promise<void> {
    return writeFile(join(this.#folder, 'desired', 'account.json'), JSON.stringify(resources, null, 2))
  }

  async ledger(): Promise<Ledger | null> {
    const text = await readFile(join(this.#folder, LEDGER), 'utf8').catch(() => null)
    return text === null ? null : (JSON.parse(text) as Ledger)
  }

  /** What `plan` or `drift` shows, with exit code 2 exactly when that is something. */
  async shown(command: 'plan' | 'drift', more: readonly string[] = []): Promise<readonly Change[]> {
    const { exitCode, stdout } = await this.run([command, '--json', ...more], [0, 2])
    const { changes } = JSON.parse(stdout) as { changes: readonly Change[] }
    const isSomething = changes.some(({ action }) => action !== 'adopt')
    if (isSomething !== (exitCode === 2))
      throw new Error(`${command} ended with ${exitCode} and shows ${words(changes)}`)
    return changes
  }

  /** Applies, with a yes to each operation that the plan holds. */
  async apply(): Promise<void> {
    // Guards may end the plan with 1; it is shown all the same.
    const { stdout } = await this.run(['plan', '--json'], [0, 1, 2])
    const { changes = [] } = JSON.parse(stdout) as { changes?: readonly Change[] }
    const yes = changes.flatMap(({ action, kind, key }) => ['--allow', `${action} ${kind}/${key}`])
    await this.run(['apply', '--yes', ...yes], [0])
  }

  async planIsEmpty(more: readonly string[] = []): Promise<void> {
    const changes = await this.shown('plan', more)
    const writes = changes.filter(({ action }) => action !== 'adopt')
    if (writes.length > 0) throw new Error(`the plan is not empty: ${words(writes)}`)
  }

  /** Everything below a folder that an export wrote, as text. */
  async exported(): Promise<string> {
    await this.run(['export', '--out', 'exported', '--desired', 'exported', '--ledger', 'none.json'], [0])
    const root = join(this.#folder, 'exported')
    const files = (await readdir(root, { recursive: true, withFileTypes: true })).filter((one) => one.isFile())
    const paths = files.map(({ parentPath, name }) => join(parentPath, name)).sort()
    return (await Promise.all(paths.map(async (path) => `${path}\n${await readFile(path, 'utf8')}`))).join('\n')
  }

  forgetExport(): Promise<void> {
    return rm(join(this.#folder, 'exported'), { recursive: true, force: true })
  }

  async run(args: readonly string[], codes: readonly number[]) {
    const result = await runCli([...args], { cwd: this.#folder, env: this.#environment, timeout: PATIENCE })
    if (result.exitCode !== null && codes.includes(result.exitCode)) return result
    throw new Error(
      `${args[0]} ended with ${result.exitCode}:\n${result.stdout.slice(-2000)}${result.stderr.slice(-2000)}`,
    )
  }
}

export function words(changes: readonly Change[]): string {
  return changes
    .map(({ action, kind, key, fields }) => `${action} ${kind}/${key} (${fields.map(({ path }) => path).join(', ')})`)
    .join('; ')
}
