// Runs a command of this project on a clean clone too: installs the locked dependencies when they are
// missing or older than the lock file, then hands over to the command, found in node_modules/.bin.
//
// It runs under whatever Node the machine has (20 or newer); the command itself gets Node 24 from the dependencies.
import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const root = join(import.meta.dirname, '..')
const [command, ...args] = process.argv.slice(2)
const installed = join(root, 'node_modules', '.package-lock.json')
const bin = join(root, 'node_modules', '.bin')

if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(join(root, 'package-lock.json')).mtimeMs) {
  console.error('Installing the locked dependencies (npm ci) …')
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'])
}
// Ctrl-C reaches the command too; it may have something to clean up, and says when it is through.
process.on('SIGINT', () => {})
run(command, args)

function run(name, its) {
  const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}` }
  const { status, signal, error } = spawnSync(name, its, {
    cwd: root,
    env,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (error) console.error(`${name} could not be started: ${error.message}`)
  if (status !== 0) process.exit(status ?? (signal ? 130 : 1))
}
