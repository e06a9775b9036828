/**
 * `npm run nodes [VERSION …]`: the packed command on other releases of Node, which npm's package `node` brings. A plan, an
 * apply and an export against the double on each; on one that is too old, the sentence that says so.
 */
import { execFileSync, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startDouble } from '../double/server.ts'

const ROOT = join(import.meta.dirname, '..', '..')
const { engines } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { engines: { node: string } }
const oldest = engines.node.replace('>=', '')
const versions = process.argv.length > 2 ? process.argv.slice(2) : ['20', oldest, '22', '24', 'latest']

const DESIRED = JSON.stringify({
  $account: 2,
  labels: { fresh: { description: '${var:TEXT}' } },
  webhooks: { crm: { url: 'https://crm.example.com/${secret:CRM}', subscriptions: ['message_created'] } },
})
const VARIABLES = { CHATWOOT_VAR_TEXT: 'a (b) [c]', CHATWOOT_SECRET_CRM: 'x+y-hush.77' }

const folder = mkdtempSync(join(tmpdir(), 'nodes-'))
const npm = (cwd: string, ...args: string[]) =>
  execFileSync('npm', [...args, '--no-audit', '--no-fund', '--loglevel=error'], { cwd, encoding: 'utf8' })
const double = await startDouble({ state: 'lived-in' })
let failed = 0
try {
  npm(ROOT, 'pack', '--ignore-scripts', '--pack-destination', folder)
  npm(folder, 'install', '--prefix', folder, '--offline', '--ignore-scripts', ...tarballs())
  for (const version of versions) {
    const problem = await problemOn(nodeOf(version))
    console.log(`${problem === null ? '✓' : '✗'} Node ${version}${problem === null ? '' : `: ${problem}`}`)
    if (problem !== null) failed += 1
  }
} finally {
  await double.close()
  rmSync(folder, { recursive: true })
}
process.exitCode = failed === 0 ? 0 : 1

function tarballs(): string[] {
  const { name, version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    name: string
    version: string
  }
  return [join(folder, `${name}-${version}.tgz`)]
}

/** Installs a release of Node beside the package; the path of its program. */
function nodeOf(version: string): string {
  const place = join(folder, `node-${version}`)
  mkdirSync(place)
  writeFileSync(join(place, 'package.json'), '{ "allowScripts": { "node": true } }')
  npm(place, 'install', `node@${version}`)
  return join(place, 'node_modules', 'node', 'bin', 'node')
}

async function problemOn(node: string): Promise<string | null> {
  const version = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim().slice(1)
  const cwd = mkdtempSync(join(folder, 'work-'))
  mkdirSync(join(cwd, 'desired'))
  writeFileSync(join(cwd, 'desired', 'a.json'), DESIRED)
  double.reset('lived-in')
  if (isOlder(version)) {
    const { code, text } = await ran(node, cwd, 'plan')
    const sentence = `chatwoot-as-code needs Node ${oldest.replace(/\.0$/, '')} or newer, and this is Node ${version}.\n`
    return code === 1 && text === sentence ? null : `exit code ${code}: ${text}`
  }
  for (const [args, expected] of [
    ['plan', 2],
    ['apply --yes', 0],
    ['plan', 0],
    ['export --out exported', 0],
    ['doctor', 0],
  ] as const) {
    const { code, text } = await ran(node, cwd, ...args.split(' '))
    if (code !== expected) return `${args} ended with ${code}: ${text}`
  }
  return null
}

function isOlder(version: string): boolean {
  const [found, needed] = [version, oldest].map((text) => text.split('.').map(Number)) as [number[], number[]]
  return found[0]! < needed[0]! || (found[0] === needed[0] && found[1]! < needed[1]!)
}

/** Not synchronous: the double answers from this very process. */
function ran(node: string, cwd: string, ...args: string[]): Promise<{ code: number | null; text: string }> {
  const entry = join(folder, 'node_modules', 'chatwoot-as-code', 'dist', 'cli.js')
  const env = {
    PATH: '/usr/bin:/bin',
    HOME: cwd,
    CHATWOOT_API_URL: double.url,
    CHATWOOT_API_KEY: 'admin-token',
    ...VARIABLES,
  }
  const child = spawn(node, [entry, ...args], { cwd, env })
  let text = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (text += part))
  return new Promise((done) => child.on('close', (code) => done({ code, text })))
}
