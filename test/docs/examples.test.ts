/** Every example is a repository that works: checked, applied to a fresh account, and then there is nothing left to do. */
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { type Double, startDouble } from '../double/server.ts'
import { runCli } from '../runner.ts'

const EXAMPLES = join(import.meta.dirname, '..', '..', 'examples')
const SERVERS: { readonly [example: string]: Parameters<typeof startDouble>[0] } = {
  'old-community': { edition: 'oss', installation: { version: '4.0.4' } },
}
const env = { CHATWOOT_API_KEY: 'admin-token', CHATWOOT_SECRET_N8N_URL: 'https://n8n.example.com/webhook/1234' }

let double: Double
let folder: string
afterEach(async () => {
  await double.close()
  rmSync(folder, { recursive: true })
})

const examples = readdirSync(EXAMPLES, { withFileTypes: true }).filter((entry) => entry.isDirectory())

test.each(examples.map(({ name }) => name))('%s', async (name) => {
  double = await startDouble({ state: 'fresh', ...SERVERS[name] })
  folder = mkdtempSync(join(tmpdir(), 'example-'))
  cpSync(join(EXAMPLES, name), folder, { recursive: true })
  const run = async (...args: string[]) => {
    const { exitCode, stdout, stderr } = await runCli(args, {
      cwd: folder,
      env: { ...env, CHATWOOT_API_URL: double.url },
    })
    return { exitCode, said: stdout + stderr }
  }
  const folders = readdirSync(folder).filter((one) => !['README.md', 'tests'].includes(one))
  for (const desired of folders) {
    const places = ['--desired', desired]
    expect(await run('validate', '--desired', desired)).toMatchObject({
      exitCode: 0,
      said: expect.not.stringMatching(/L-|P-|F-/),
    })
    if (existsSync(join(folder, 'tests')))
      expect(await run('test', '--desired', desired)).toMatchObject({ exitCode: 0 })
    expect(await run('plan', ...places)).toMatchObject({ exitCode: 2 })
    expect(await run('apply', '--yes', ...places)).toMatchObject({ exitCode: 0 })
  }
  for (const desired of folders) expect(await run('plan', '--desired', desired)).toMatchObject({ exitCode: 0 })
})
