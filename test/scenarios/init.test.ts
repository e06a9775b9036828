/** From an empty folder to a repository: what `init` asks, shows, writes and leaves alone. */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { validate } from '@actions/languageservice'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { parse } from 'yaml'
import { startBetween } from '../between.ts'
import { type Double, startDouble } from '../double/server.ts'
import { agentToken } from '../double/states.ts'
import { runCli } from '../runner.ts'
import { type Disk, inFolder } from './workspace.ts'

const ROOT = join(import.meta.dirname, '..', '..')
const WORKFLOW = '.github/workflows/chatwoot.yml'
const hasTerminal = spawnSync('script', ['-qec', 'true', '/dev/null']).status === 0

let double: Double
beforeAll(async () => {
  double = await startDouble({ state: 'lived-in' })
})
afterAll(() => double.close())

const KEY = { CHATWOOT_API_KEY: 'admin-token' }
const init = (cwd: string, args: string[], env: Record<string, string> = KEY) => runCli(['init', ...args], { cwd, env })
const set = (folder: string, args: string[] = [], env?: Record<string, string>) =>
  init(folder, ['--yes', '--url', double.url, ...args], env)
const inEmpty = <Value>(use: (folder: string) => Promise<Value>, disk: Disk = {}) => inFolder(disk, use)

async function filesOf(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  return Object.fromEntries(
    await Promise.all(paths.map(async (path) => [path.slice(folder.length + 1), await readFile(path, 'utf8')])),
  )
}

test('an empty folder becomes a repository whose plan is empty and Chatwoot is only read', () =>
  inEmpty(async (folder) => {
    const { exitCode, stdout } = await set(folder)

    expect(exitCode).toBe(0)
    expect(stdout).toContain('   git init -b main\n   gh repo create --private --source .\n')
    expect(stdout).toMatch(/\nChecked: a plan now changes nothing \(27 resources, \d+ requests, 0 writes\)\.\n$/)
    expect(double.requests.filter(({ method }) => method !== 'GET')).toEqual([])
    expect(Object.keys(await filesOf(folder)).sort()).toEqual(
      expect.arrayContaining([WORKFLOW, 'desired/labels.json', 'desired/inboxes.json']),
    )
    const plan = await runCli(['plan'], { cwd: folder, env: { ...KEY, CHATWOOT_API_URL: double.url } })
    expect([plan.exitCode, plan.stdout]).toEqual([0, expect.stringContaining('27 imported')])
  }))

test('one table says what was found and where each value comes from', () =>
  inEmpty(async (folder) => {
    spawnSync('git', ['init', '-q', '-b', 'trunk', '.'], { cwd: folder })
    spawnSync('git', ['remote', 'add', 'origin', 'git@github.com:acme/support.git'], { cwd: folder })
    const { stdout } = await set(folder, ['--account', '2'])
    expect(stdout).not.toContain('gh repo create')

    const rows = stdout.split('\n').filter((line) => /^ {2}\w/.test(line) && !line.includes('.json'))
    expect(rows.map((line) => line.trim().split(/ {2,}/)).slice(0, 8)).toEqual([
      ['address', double.url, '--url'],
      ['server', 'Chatwoot 4.15.1, enterprise edition', 'asked the server'],
      ['token', 'Automation <automation@example.com>, administrator', 'CHATWOOT_API_KEY'],
      ['account', '2 "Studyflash"', '--account'],
      ['folder', 'desired: new, 27 resources', 'default'],
      ['workflow', `${WORKFLOW}: new`, 'default'],
      ['branch', 'trunk', 'git, the branch you are on'],
      ['repository', 'acme/support', 'git'],
    ])
    expect(await readFile(join(folder, WORKFLOW), 'utf8')).toContain('branches: [trunk]')
  }))

test('the workflow passes the language service, and hands on every secret that the files ask for', () =>
  inEmpty(async (folder) => {
    double.reset('awkward')
    const { exitCode, stdout } = await set(folder)
    double.reset('lived-in')

    expect(exitCode).toBe(0)
    expect(stdout).toContain('Checked: a plan now changes nothing')
    const files = await filesOf(folder)
    const names = Object.values(files).flatMap((text) =>
      [...text.matchAll(/\$\{secret:(\w+)\}/g)].map(([, name]) => name),
    )
    expect(names.length).toBeGreaterThan(2)
    const { jobs } = parse(files[WORKFLOW]!) as { jobs: { [id: string]: { steps: { env?: object }[] } } }
    for (const { steps } of Object.values(jobs))
      for (const name of names)
        expect(steps[1]!.env).toMatchObject({ [`CHATWOOT_SECRET_${name}`]: `\${{ secrets.CHATWOOT_SECRET_${name} }}` })
    for (const name of names) expect(stdout).toContain(`gh secret set CHATWOOT_SECRET_${name} --env $env`)
    expect(await validate(TextDocument.create('file:///w.yml', 'yaml', 1, files[WORKFLOW]!), {})).toEqual([])
    expect(`${stdout}${JSON.stringify(files)}`).not.toContain('b7Xk29fQ4mZp81Rt')
  }))

test('run again it changes nothing, and nothing of what people edited since', () =>
  inEmpty(async (folder) => {
    await set(folder)
    const labels = join(folder, 'desired/labels.json')
    await writeFile(labels, (await readFile(labels, 'utf8')).replace(/"#[0-9a-f]{6}"/i, '"#123456"'))
    await writeFile(join(folder, WORKFLOW), '# mine\n')
    const before = await filesOf(folder)
    const { exitCode, stdout } = await set(folder)

    expect(exitCode).toBe(0)
    expect(await filesOf(folder)).toEqual(before)
    expect(stdout).toContain('Nothing is left to write.')
    expect(stdout).toContain('would change 1 resource')
    expect(stdout).not.toContain('Checked')
  }))

test('a workflow that was there is told which secrets it does not hand on', () =>
  inEmpty(
    async (folder) => {
      const { exitCode, stdout } = await set(folder)

      expect(exitCode).toBe(0)
      expect(stdout).toContain('  CHATWOOT_SECRET_HOOK: ${{ secrets.CHATWOOT_SECRET_HOOK }}\n')
      expect(stdout).toContain('Not checked with a plan: CHATWOOT_SECRET_HOOK is not set here.')
    },
    {
      [WORKFLOW]: 'name: mine\n',
      'desired/a.json': '{ "$account": 2, "webhooks": { "x": { "url": "https://x.example.com/${secret:HOOK}" } } }',
    },
  ))

describe('without a terminal nothing is asked', () => {
  test.each([
    ['no answer', [], {}, ['--url', 'CHATWOOT_API_KEY']],
    ['only the token', [], KEY, ['--url']],
    ['only the address', ['--url', 'http://127.0.0.1:1'], {}, ['CHATWOOT_API_KEY']],
    ['only --yes', ['--yes'], {}, ['--url', 'CHATWOOT_API_KEY']],
  ])('%s: exit code 2 and how to give the missing ones', (_, args, env, names) =>
    inEmpty(async (folder) => {
      const { exitCode, stderr } = await init(folder, args, env)

      expect(exitCode).toBe(2)
      for (const name of names) expect(stderr).toContain(name)
      expect(await filesOf(folder)).toEqual({})
    }),
  )

  test('whether to write is a question too', () =>
    inEmpty(async (folder) => {
      const { exitCode, stdout, stderr } = await init(folder, ['--url', double.url])

      expect([exitCode, stderr]).toEqual([2, expect.stringContaining('--yes')])
      expect(stdout).toContain('To write (')
      expect(await filesOf(folder)).toEqual({})
    }))

  test('of several accounts none is taken by default, and each is named', async () => {
    const more = { id: 7, name: 'Second', role: 'administrator' }
    const between = await startBetween(
      double.url,
      (_method, _path, body) => body,
      (_method, path, text) => {
        if (path !== '/api/v1/profile') return text
        const profile = JSON.parse(text)
        return JSON.stringify({ ...profile, accounts: [more, ...profile.accounts] })
      },
    )
    await inEmpty(async (folder) => {
      const exported = await runCli(['export'], { cwd: folder, env: { ...KEY, CHATWOOT_API_URL: between.url } })
      expect([exported.exitCode, exported.stderr]).toEqual([
        1,
        expect.stringContaining('The user of this token is in 2 "Studyflash", 7 "Second". Give account-id'),
      ])
      const several = await init(folder, ['--yes', '--url', between.url])
      expect([several.exitCode, several.stderr]).toEqual([
        2,
        expect.stringContaining('--account N, one of 2 "Studyflash", 7 "Second"'),
      ])
      const other = await init(folder, ['--yes', '--url', between.url, '--account', '9'])
      expect([other.exitCode, other.stderr]).toEqual([1, expect.stringContaining('not in account 9 (--account)')])
      expect((await init(folder, ['--yes', '--url', between.url, '--account', '2'])).exitCode).toBe(0)
    })
    between.close()
  })
})

test('an export alone needs no account number either, where the token is of one account', () =>
  inEmpty(async (folder) => {
    const { exitCode } = await runCli(['export'], { cwd: folder, env: { ...KEY, CHATWOOT_API_URL: double.url } })

    expect(exitCode).toBe(0)
    expect(await readFile(join(folder, 'desired/labels.json'), 'utf8')).toContain('"$account": 2')
  }))

describe('every check comes before the first write', () => {
  test('the token of an agent', () =>
    inEmpty(async (folder) => {
      const { exitCode, stdout } = await set(folder, [], { CHATWOOT_API_KEY: agentToken })

      expect(exitCode).toBe(1)
      expect(stdout).toContain('Make the user an administrator')
      expect(await filesOf(folder)).toEqual({})
    }))

  test('a file where the folder of workflows has to be', () =>
    inEmpty(
      async (folder) => {
        const { exitCode, stderr } = await set(folder)

        expect([exitCode, stderr]).toEqual([1, expect.stringContaining('is not a folder. Nothing was written.')])
        expect(Object.keys(await filesOf(folder))).toEqual(['.github'])
      },
      { '.github': 'x' },
    ))

  test('a folder below the root of a repository', () =>
    inEmpty(async (folder) => {
      spawnSync('git', ['init', '-q', '.'], { cwd: folder })
      await mkdir(join(folder, 'below'))
      const { exitCode, stderr } = await set(join(folder, 'below'))

      expect([exitCode, stderr]).toEqual([1, expect.stringContaining('Run init there')])
      expect(existsSync(join(folder, 'below/desired'))).toBe(false)
    }))
})

test('a plan that is not empty then is our mistake, with what to send us', async () => {
  let asked = 0
  const between = await startBetween(
    double.url,
    (_method, _path, body) => body,
    (_method, path, text) => {
      if (!path.endsWith('/labels')) return text
      asked += 1
      return asked === 1 ? text : text.replace(/"color":"#[0-9a-f]{6}"/i, '"color":"#010203"')
    },
  )
  await inEmpty(async (folder) => {
    const { exitCode, stdout } = await init(folder, ['--yes', '--url', between.url])

    expect(exitCode).toBe(1)
    expect(stdout).toMatch(/mistake of chatwoot-as-code, and none of yours/)
    expect(stdout).toMatch(/versions: chatwoot-as-code \d+\.\d+\.\d+, Chatwoot 4\.15\.1/)
    expect(stdout).toMatch(/ {4}update labels\/\S+: color\n/)
    expect(stdout).toContain('/issues/new/choose')
    expect(stdout).not.toMatch(/Checked|#010203/)
  })
  between.close()
})

describe.skipIf(!hasTerminal)('at a terminal', () => {
  /** Types each answer when its question stands there. */
  function typed(folder: string, answers: readonly (readonly [question: string, keys: string])[]) {
    const command = `${join(ROOT, 'node_modules/.bin/node')} ${join(ROOT, 'dist/cli.js')} init`
    const env = { PATH: '/usr/local/bin:/usr/bin:/bin', HOME: folder }
    const child = spawn('script', ['-qec', command, '/dev/null'], { cwd: folder, env })
    const left = [...answers]
    let [screen, seen] = ['', 0]
    child.stdout.on('data', (text) => {
      screen += text
      const [next] = left
      const at = next === undefined ? -1 : screen.indexOf(next[0], seen)
      if (at === -1) return
      seen = at + next![0].length
      left.shift()
      child.stdin.write(next![1])
    })
    return new Promise<{ exitCode: number | null; screen: string }>((done) =>
      child.on('close', (exitCode) => done({ exitCode, screen })),
    )
  }

  test('it asks address, token and whether to write; the token is not shown, and a wrong one asked for again', () =>
    inEmpty(async (folder) => {
      const { exitCode, screen } = await typed(folder, [
        ['Address of Chatwoot', `${double.url}\r`],
        ['Access token', 'wrong-token\r'],
        [`Address of Chatwoot (Enter for ${double.url})`, '\r'],
        ['Access token', 'admin-token\r'],
        ['Write this?', 'y\r'],
      ])

      expect(screen).toContain('Checked: a plan now changes nothing (27 resources')
      expect(exitCode).toBe(0)
      expect(screen).not.toMatch(/admin-token|wrong-token/)
      expect(screen).toContain('your answer')
      expect(screen).toContain('gh secret set CHATWOOT_API_KEY --env $env # asks for it')
    }))

  test.each([
    ['no', 'n\r', 2],
    ['Ctrl-C', '\u0003', 1],
    ['Ctrl-D', '\u0004', 1],
  ])('%s writes nothing', (_, keys, code) =>
    inEmpty(async (folder) => {
      const { exitCode, screen } = await typed(folder, [
        ['Address of Chatwoot', `${double.url}\r`],
        ['Access token', 'admin-token\r'],
        ['Write this?', keys],
      ])

      expect(screen).toContain('othing was written.')
      expect(screen).not.toContain('bug of')
      expect(exitCode).toBe(code)
      expect(existsSync(join(folder, 'desired'))).toBe(false)
    }),
  )
})
