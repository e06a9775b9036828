/**
 * `node scripts/release.ts TAG`: checks that a tag may become a release, and makes what is published with it, in `release/`:
 * the package, the action by itself, schemas, checksums and `notes.md`. It publishes nothing; `.github/workflows/release.yml`
 * does. Without a tag it says which tag the sources are ready for.
 */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'

const root = join(import.meta.dirname, '..')
const out = join(root, 'release')
const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  name: string
  version: string
}

const [tag] = process.argv.slice(2)
try {
  if (tag === undefined) console.log(`v${version}`)
  else make(tag)
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 1
}

function make(tag: string): void {
  // A release of `v1` would freeze that tag for ever, and with it everybody who follows it.
  if (!/^v\d+\.\d+\.\d+$/.test(tag))
    throw new Error(`${tag} is no tag of a release: those are called v1.2.3. Nothing was made.`)
  if (tag !== `v${version}`)
    throw new Error(
      `${tag} is not the version of package.json (${version}). Delete the tag, change "version", and tag again.`,
    )
  const notes = notesOf(version)
  mustBeFresh()
  rmSync(out, { recursive: true, force: true })
  mkdirSync(out)
  const commit = git('rev-parse', 'HEAD')
  const pinned = join(root, 'dist', 'release.json')
  writeFileSync(pinned, `${JSON.stringify({ version, commit })}\n`)
  try {
    execFileSync('npm', ['pack', '--ignore-scripts', '--loglevel=error', '--pack-destination', out], { cwd: root })
  } finally {
    rmSync(pinned)
  }
  const action = ['action.yml', 'LICENSE', 'README.md', 'dist/index.js', 'dist/chunks', 'dist/licenses.txt']
  execFileSync('tar', ['-czf', join(out, `${name}-action-${version}.tar.gz`), ...action], { cwd: root })
  for (const file of readdirSync(join(root, 'schema'))) cpSync(join(root, 'schema', file), join(out, file))
  writeFileSync(join(out, 'SHA256SUMS'), sumsOf(out))
  writeFileSync(join(out, 'notes.md'), notes)
  console.log(readdirSync(out).sort().join('\n'))
}

/** The part of CHANGELOG.md below this version's heading. */
function notesOf(version: string): string {
  const text = readFileSync(join(root, 'CHANGELOG.md'), 'utf8')
  const [, ...parts] = text.split(/^## /m)
  const part = parts.find((one) => one.split(/\s/)[0] === version)
  const body = part?.slice(part.indexOf('\n')).trim() ?? ''
  if (body === '') throw new Error(`CHANGELOG.md has nothing under "## ${version}". Rename "Unreleased" and tag again.`)
  return `${body}\n`
}

/** Who uses the action runs `dist/` of the tag: it has to be what the sources say. */
function mustBeFresh(): void {
  const before = fingerprint(join(root, 'dist'))
  execFileSync(process.execPath, [join(root, 'scripts', 'build.ts')], { cwd: root, stdio: 'ignore' })
  if (fingerprint(join(root, 'dist')) !== before)
    throw new Error('dist/ is not what the sources build. Run npm run build, commit, and tag again.')
}

function fingerprint(folder: string): string {
  const hash = createHash('sha256')
  for (const path of filesIn(folder))
    hash.update(relative(folder, path)).update('\0').update(readFileSync(path)).update('\0')
  return hash.digest('hex')
}

function sumsOf(folder: string): string {
  const sum = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex')
  return filesIn(folder)
    .map((path) => `${sum(path)}  ${relative(folder, path)}\n`)
    .join('')
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

function git(...args: string[]): string {
  return execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim()
}
