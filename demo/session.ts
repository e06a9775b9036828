/** A session at a terminal, recorded: what the built command really says in an empty folder, beside the Chatwoot of the tests. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startDouble } from '../test/double/server.ts'
import { runCli } from '../test/runner.ts'

export interface Shown {
  /** What somebody typed. */
  readonly command: string
  /** With the colours of a terminal. */
  readonly output: string
}

/** Import an account, switch a rule on, look at the plan, apply it, and look again. */
export async function recordedSession(): Promise<Shown[]> {
  const double = await startDouble({ state: 'lived-in' })
  const folder = await mkdtemp(join(tmpdir(), 'session-'))
  const env = { CHATWOOT_API_URL: double.url, CHATWOOT_API_KEY: 'admin-token', FORCE_COLOR: '1' }
  const chatwoot = async (...args: string[]): Promise<Shown> => {
    const { stdout, stderr } = await runCli(args, { cwd: folder, env })
    const output = `${stdout}${stderr}`.replaceAll(double.url, 'https://chat.example.com')
    return { command: `npx chatwoot-as-code ${args.join(' ')}`, output }
  }
  try {
    const init = beginningAndEnd(await chatwoot('init', '--yes'), 8, 1)
    // On GitHub the first merge does this.
    const imported = lastLines(await chatwoot('apply', '--yes'), 1)
    return [
      init,
      imported,
      await edited(join(folder, 'desired', 'automation_rules.json')),
      await chatwoot('plan'),
      lastLines(await chatwoot('apply', '--yes'), 2),
    ]
  } finally {
    await double.close()
    await rm(folder, { recursive: true })
  }
}

/** The rule that the account left switched off is switched on. */
async function edited(file: string): Promise<Shown> {
  const text = await readFile(file, 'utf8')
  const after = text.replace('"active": false', '"active": true')
  if (after === text) throw new Error(`${file} has no rule that is switched off`)
  await writeFile(file, after)
  const command = `sed -i '0,/"active": false/s//"active": true/' desired/automation_rules.json`
  return { command, output: '' }
}

function lastLines({ command, output }: Shown, count: number): Shown {
  return { command: `${command} | tail -n ${count}`, output: output.trimEnd().split('\n').slice(-count).join('\n') }
}

function beginningAndEnd({ command, output }: Shown, first: number, last: number): Shown {
  const lines = output.trimEnd().split('\n')
  const left = lines.length - first - last
  return { command, output: [...lines.slice(0, first), `  … ${left} lines`, ...lines.slice(-last)].join('\n') }
}
