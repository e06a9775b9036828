/** The package as npm packs it: installed in an empty folder without any registry, it is the whole command. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Double, startDouble } from '../double/server.ts'
import { runCli } from '../runner.ts'
import { inFolder } from '../scenarios/workspace.ts'

const ROOT = join(import.meta.dirname, '..', '..')
const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))

interface Packed {
  readonly filename: string
  /** Bytes. */
  readonly size: number
  readonly unpackedSize: number
  readonly files: readonly { readonly path: string }[]
}

let double: Double
let folder: string
let packed: Packed
const installed = () => join(folder, 'node_modules', 'chatwoot-as-code')

beforeAll(async () => {
  double = await startDouble({ state: 'lived-in' })
  folder = mkdtempSync(join(tmpdir(), 'package-'))
  // A registry that is not there: what it needs from one would fail.
  const alone = ['--offline', '--registry=http://127.0.0.1:9', '--ignore-scripts', '--no-audit', '--no-fund']
  const env = { ...process.env, npm_config_cache: join(folder, 'cache'), npm_config_update_notifier: 'false' }
  const npm = (cwd: string, ...args: string[]) =>
    execFileSync('npm', [...args, ...alone], { cwd, env, encoding: 'utf8' })
  const said = JSON.parse(npm(ROOT, 'pack', '--json', '--pack-destination', folder))
  packed = (Array.isArray(said) ? said[0] : Object.values(said)[0]) as Packed
  npm(folder, 'install', '--prefix', folder, join(folder, packed.filename))
})
afterAll(async () => {
  await double.close()
  rmSync(folder, { recursive: true })
})

test('it holds the command, its licences, schemas and the changelog, and nothing of the action or the tests', () => {
  const paths = packed.files.map(({ path }) => path)

  for (const path of [
    'package.json',
    'README.md',
    'LICENSE',
    'CHANGELOG.md',
    'dist/cli.js',
    'dist/licenses.txt',
    'schema/desired.json',
  ])
    expect(paths).toContain(path)
  expect(paths.filter((path) => /^(src|test|docs|scripts|node_modules|\.github)\/|dist\/index\.js/.test(path))).toEqual(
    [],
  )
})

test('it is small: under 0.75 MB to load, under 3 MB on the disk', () => {
  expect(packed.size).toBeLessThan(750_000)
  expect(packed.unpackedSize).toBeLessThan(3_000_000)
})

test('it brings no other package with it, and is fit to be published', () => {
  expect(readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual([
    'chatwoot-as-code',
  ])
  const its = JSON.parse(readFileSync(join(installed(), 'package.json'), 'utf8'))
  expect(its).toMatchObject({
    name: 'chatwoot-as-code',
    license: 'MIT',
    repository: { type: 'git', url: expect.stringMatching(/^git\+https:\/\/github\.com\/.+\.git$/) },
    publishConfig: { access: 'public', provenance: true },
  })
  expect(its.private).toBeUndefined()
  expect(its.dependencies).toBeUndefined()
  expect(its.scripts?.postinstall ?? its.scripts?.install ?? its.scripts?.prepare).toBeUndefined()
})

test('the command in it plans against a server, from a folder that holds nothing else', async () => {
  const bin = join(folder, 'node_modules', '.bin', 'chatwoot-as-code')
  expect(statSync(bin).mode & 0o111).not.toBe(0)
  const env = { CHATWOOT_API_URL: double.url, CHATWOOT_API_KEY: 'admin-token' }
  const entry = join(installed(), 'dist', 'cli.js')
  await inFolder({ 'desired/a.json': '{ "$account": 2, "labels": { "fresh": {} } }' }, async (cwd) => {
    const plan = await runCli(['plan'], { cwd, env, entry })
    expect([plan.exitCode, plan.stderr]).toEqual([2, ''])
    expect(plan.stdout).toContain('+ create labels/fresh')
    const version = execFileSync(bin, ['--version'], {
      cwd,
      encoding: 'utf8',
      env: { PATH: `${join(ROOT, 'node_modules/.bin')}:/usr/bin:/bin` },
    })
    expect(version).toBe(`${manifest.version}\n`)
  })
})

test('`init` from the package pins the commit that it was published from', async () => {
  const { writeFileSync } = await import('node:fs')
  const commit = '0123456789abcdef0123456789abcdef01234567'
  const file = join(installed(), 'dist', 'release.json')
  const entry = join(installed(), 'dist', 'cli.js')
  const env = { CHATWOOT_API_URL: double.url, CHATWOOT_API_KEY: 'admin-token' }
  const uses = (cwd: string) =>
    [...readFileSync(join(cwd, '.github/workflows/chatwoot.yml'), 'utf8').matchAll(/uses: (chatwoot.*)$/gm)].map(
      ([, its]) => its,
    )
  await inFolder({}, async (cwd) => {
    expect((await runCli(['init', '--yes'], { cwd, env, entry })).exitCode).toBe(0)
    expect(new Set(uses(cwd))).toEqual(new Set([`chatwoot-as-code/action@v${manifest.version}`]))
  })
  writeFileSync(file, JSON.stringify({ commit }))
  await inFolder({}, async (cwd) => {
    expect((await runCli(['init', '--yes'], { cwd, env, entry })).exitCode).toBe(0)
    expect(new Set(uses(cwd))).toEqual(new Set([`chatwoot-as-code/action@${commit} # v${manifest.version}`]))
  })
})
