/** A machine on which a page's commands are typed: a folder, the commands that may be on the path, and a terminal. */
import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ROOT, read } from './fences.ts'

export const hasTerminal = spawnSync('script', ['-qec', 'true', '/dev/null']).status === 0

const NODE = join(ROOT, 'node_modules', '.bin', 'node')
const CLI = `exec '${NODE}' '${join(ROOT, 'dist', 'cli.js')}'`
const scripts = Object.keys(JSON.parse(read('package.json')).scripts)

/** Nothing else is on the path: any other command ends with 127, "command not found". */
const COMMANDS: { readonly [name: string]: string } = {
  'chatwoot-as-code': `${CLI} "$@"`,
  npx: `test "$1" = chatwoot-as-code || exit 127; shift; ${CLI} "$@"`,
  node: `exec '${NODE}' "$@"`,
  // Those of this repository have tests of their own, and some of them run for minutes.
  npm: `test "$1" = run && shift; case " ${scripts.join(' ')} " in *" $1 "*) ;; *) exit 127 ;; esac`,
  // It needs a stack in Pulumi's cloud. What is passed on is a stack that was exported from one.
  pulumi: 'exit 0',
  git: 'exec /usr/bin/git "$@"',
  cp: 'exec /bin/cp "$@"',
}

/** What people are asked, and what they type: by what stands before the cursor. */
const ANSWERS: readonly (readonly [question: string, keys: string])[] = [
  ['Write this?', 'y\r'],
  ['Apply this? (yes/no)', 'yes\r'],
]

export interface Stage {
  /** Where the commands are typed. */
  readonly folder: string
  /** Exit codes of the lines, one for each, and all that stood on the screen. */
  type(lines: readonly string[]): Promise<{ codes: number[]; screen: string }>
  close(): void
}

/** The folder lies in a copy of this repository as far as its commands need one: `dist/` and `examples/`. */
export function openStage(folder = 'repository'): Stage {
  const root = mkdtempSync(join(tmpdir(), 'docs-'))
  const bin = join(root, 'bin')
  mkdirSync(bin)
  for (const [name, script] of Object.entries(COMMANDS)) {
    writeFileSync(join(bin, name), `#!/bin/sh\n${script}\n`)
    chmodSync(join(bin, name), 0o755)
  }
  symlinkSync(join(ROOT, 'dist'), join(root, 'dist'))
  cpSync(join(ROOT, 'examples'), join(root, 'examples'), { recursive: true })
  mkdirSync(join(root, folder), { recursive: true })
  return {
    folder: join(root, folder),
    async type(lines) {
      const codes = join(root, 'codes')
      const script = join(root, 'typed.sh')
      writeFileSync(codes, '')
      writeFileSync(script, lines.map((line) => `${line}\necho $? >> '${codes}'\n`).join(''))
      const env = { PATH: bin, HOME: root, NO_COLOR: '1', GIT_CONFIG_NOSYSTEM: '1' }
      const screen = await atTerminal(`/bin/sh '${script}'`, join(root, folder), env)
      return { codes: readFileSync(codes, 'utf8').split('\n').filter(Boolean).map(Number), screen }
    },
    close: () => rmSync(root, { recursive: true, force: true }),
  }
}

function atTerminal(command: string, cwd: string, env: Record<string, string>): Promise<string> {
  const child = spawn('/usr/bin/script', ['-qec', command, '/dev/null'], { cwd, env: { ...env, SHELL: '/bin/sh' } })
  let [screen, answered] = ['', 0]
  child.stdout.on('data', (text) => {
    screen += text
    for (const [question, keys] of ANSWERS) {
      const at = screen.indexOf(question, answered)
      if (at === -1) continue
      answered = at + question.length
      child.stdin.write(keys)
    }
  })
  return new Promise((done, failed) => {
    child.on('error', failed)
    child.on('close', () => done(screen.replaceAll('\r\n', '\n')))
  })
}
