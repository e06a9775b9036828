/** The question before an apply, asked on a real terminal. */
import { spawn, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Double, startDouble } from '../double/server.ts'
import { inFolder } from './workspace.ts'

const ROOT = join(import.meta.dirname, '..', '..')
const hasTerminal = spawnSync('script', ['-qec', 'true', '/dev/null']).status === 0

let double: Double
beforeAll(async () => {
  double = await startDouble({ state: 'lived-in' })
})
afterAll(() => double.close())

/** Types `keys` when the question stands there; `script` ends as the command does. */
function typed(keys: string, folder: string): Promise<{ exitCode: number | null; screen: string }> {
  const command = `${join(ROOT, 'node_modules/.bin/node')} ${join(ROOT, 'dist/cli.js')} apply`
  const child = spawn('script', ['-qec', command, '/dev/null'], {
    cwd: folder,
    env: { PATH: '/usr/local/bin:/usr/bin:/bin', CHATWOOT_API_URL: double.url, CHATWOOT_API_KEY: 'admin-token' },
  })
  let screen = ''
  child.stdout.on('data', (text) => {
    const wasAsked = screen.includes('(yes/no)')
    screen += text
    if (!wasAsked && screen.includes('(yes/no)')) child.stdin.write(keys)
  })
  return new Promise((done) => child.on('close', (exitCode) => done({ exitCode, screen })))
}

describe.skipIf(!hasTerminal)('apply on a terminal asks first', () => {
  test.each([
    ['no', 'no\n', 2, 0],
    ['an empty line', '\n', 2, 0],
    ['Ctrl-C', '\u0003', 2, 0],
    ['Ctrl-D', '\u0004', 2, 0],
    ['yes', 'yes\n', 0, 1],
  ])('%s', async (_, keys, code, writes) => {
    double.reset()
    const { exitCode, screen } = await inFolder(
      { 'desired/labels.json': '{ "$account": 2, "labels": { "brand-new": {} } }' },
      (folder) => typed(keys, folder),
    )

    expect(screen).toContain('Apply this? (yes/no)')
    expect(screen).not.toContain('bug of')
    expect(exitCode).toBe(code)
    expect(screen).toContain(writes === 0 ? 'Nothing applied.' : '1 applied.')
    expect(double.requests.filter(({ method }) => method !== 'GET')).toHaveLength(writes)
  })
})
