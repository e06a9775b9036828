/** Everything that is checked besides the tests. Goes on after a failure, so that one run tells all. */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')

const results = [
  check('types', () => ran('tsc', '-p', '.')),
  check('lint and format', () => ran('biome', 'ci', '--colors=off', '--max-diagnostics=10', '.')),
  check('nothing is exported for nobody', () => ran('knip', '--no-progress')),
  check('generated files are fresh', () =>
    unchanged(
      ['schema', 'docs/kinds', 'docs/guards', 'docs/lint', 'docs/reference.md', 'src/sarif/messages.json'],
      'scripts/generate.ts',
    ),
  ),
  check('dist is fresh', () => unchanged(['dist'], 'scripts/build.ts')),
]
const failed = results.filter((passed) => !passed).length
console.log(`${results.length - failed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1

function check(name: string, passes: () => boolean): boolean {
  const passed = passes()
  console.log(`${passed ? '✓' : '✗'} ${name}`)
  return passed
}

function ran(command: string, ...args: string[]): boolean {
  return spawnSync(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] }).status === 0
}

/** Makes the files again and compares them with those that were there. */
function unchanged(folders: readonly string[], script: string): boolean {
  const before = fingerprint(folders)
  const made = spawnSync('node', [script], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0
  const isSame = fingerprint(folders) === before
  if (!isSame) console.log(`  ${folders.join(' and ')} differed from what ${script} makes; commit what it made now.`)
  return made && isSame
}

function fingerprint(folders: readonly string[]): string {
  const hash = createHash('sha256')
  for (const path of folders.flatMap(filesIn)) hash.update(path).update(readFileSync(path))
  return hash.digest('hex')
}

/** Of a folder, or the one file. */
function filesIn(name: string): string[] {
  const path = join(root, name)
  if (statSync(path).isFile()) return [path]
  const entries = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return entries.map((entry) => join(entry.parentPath, entry.name)).sort()
}
