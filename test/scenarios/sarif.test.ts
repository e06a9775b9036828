/** `--sarif` of the command and the input `sarif` of the action: what is found goes to a file for GitHub code scanning. */
import { existsSync, readFileSync } from 'node:fs'
import { lstat, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fiveHundred } from '../five-hundred.ts'
import { type Laptop, openLaptop } from '../laptop.ts'
import { runCli } from '../runner.ts'
import { placesOf, runIn, sarifProblems } from '../sarif/schema.ts'
import { startWorld, type World } from '../world.ts'
import { inFolder, runOn } from './workspace.ts'

const WRONG = '{\n  "$account": 2,\n  "labels": { "bug": { "colour": "#ff0000" }, "two words": {} }\n}'
const RULE = {
  event_name: 'conversation_updated',
  conditions: [{ attribute_key: 'email', filter_operator: 'contains', values: ['@vip.example.com'] }],
  actions: [{ action_name: 'add_label', action_params: ['bug'] }],
}
const LINTED = JSON.stringify({ $account: 2, labels: { bug: {} }, automation_rules: { vip: RULE } }, null, 2)

describe('validate', () => {
  test('needs no token and no server, and says the same as on the screen', async () => {
    await inFolder({ 'desired/a.json': LINTED, '.git/': '' }, async (cwd) => {
      const run = await runCli(['validate', '--sarif', 'out/a.sarif'], { cwd })
      const text = readFileSync(join(cwd, 'out/a.sarif'), 'utf8')

      expect(run.exitCode).toBe(0)
      expect(await sarifProblems(text)).toEqual([])
      expect(placesOf(text)).toEqual(['desired/a.json:19:9 note L-ACT-REASSIGN'])
      expect(run.stdout).toContain(`desired/a.json:19:9: note L-ACT-REASSIGN: ${runIn(text).results[0]!.message.text}`)
    })
  })

  test('of 500 resources says what it says of one', async () => {
    await inFolder(fiveHundred, async (cwd) => {
      const run = await runCli(['validate', '--sarif', 'a.sarif'], { cwd })

      expect(run).toMatchObject({ exitCode: 0, stderr: '' })
      expect(run.stdout).toMatch(/^500 resources in desired, no errors, 139 warnings\.\n/)
      expect(await sarifProblems(readFileSync(join(cwd, 'a.sarif'), 'utf8'))).toEqual([])
    })
  })

  test('files that are wrong have their mistakes in it', async () => {
    await inFolder({ 'desired/a.json': WRONG }, async (cwd) => {
      const run = await runCli(['validate', '--sarif', 'a.sarif'], { cwd })

      expect(run.exitCode).toBe(1)
      expect(placesOf(readFileSync(join(cwd, 'a.sarif'), 'utf8'))).toEqual([
        'desired/a.json:3:24 error F-UNKNOWN-FIELD',
        'desired/a.json:3:47 error F-KEY',
      ])
    })
  })

  test('below the root of the repository, paths begin there all the same', async () => {
    await inFolder({ '.git/': '', 'chat/desired/a.json': WRONG }, async (root) => {
      await runCli(['validate', '--sarif', 'a.sarif'], { cwd: join(root, 'chat') })

      expect(placesOf(readFileSync(join(root, 'chat/a.sarif'), 'utf8'))[0]).toMatch(/^chat\/desired\/a\.json:3:24 /)
    })
  })

  test('a link in the place of the file is replaced, not followed', async () => {
    const disk = { 'desired/a.json': LINTED, 'victim.txt': 'mine', 'a.sarif': { symlink: 'victim.txt' } }
    await inFolder(disk, async (cwd) => {
      await runCli(['validate', '--sarif', 'a.sarif'], { cwd })

      expect(readFileSync(join(cwd, 'victim.txt'), 'utf8')).toBe('mine')
      expect((await lstat(join(cwd, 'a.sarif'))).isFile()).toBe(true)
    })
  })

  test.each([
    ['right', LINTED, ['The SARIF file desired cannot be written (EISDIR).']],
    ['wrong', WRONG, ['The SARIF file desired cannot be written (EISDIR).', 'The desired files have 2 errors']],
  ])('a file that cannot be written is said, of files that are %s', async (_, text, says) => {
    await inFolder({ 'desired/a.json': text }, async (cwd) => {
      const run = await runCli(['validate', '--sarif', 'desired'], { cwd })

      expect(run.exitCode).toBe(1)
      for (const one of says) expect(run.stderr).toContain(one)
      expect(run.stderr).not.toContain('This is a bug')
      expect(existsSync(join(cwd, 'desired/a.json'))).toBe(true)
    })
  })
})

describe('plan', () => {
  let laptop: Laptop
  beforeAll(async () => {
    laptop = await openLaptop({ state: 'lived-in' })
    await laptop.declare({ labels: { bug: { $protect: true } }, teams: { support: {} } })
    expect((await laptop.cli(['apply', '--yes'])).exitCode).toBe(0)
  })
  afterAll(() => laptop.close())

  test.each([[[]], [['--offline']], [['--json']]])('%j: what a guard blocks is shown at the folder', async (more) => {
    await laptop.declare({ teams: { support: {} } })
    const run = await laptop.cli(['plan', '--sarif', 'plan.sarif', ...more])
    const text = await readFile(join(laptop.folder, 'plan.sarif'), 'utf8')
    await rm(join(laptop.folder, 'plan.sarif'))

    expect(run.exitCode).toBe(1)
    expect(await sarifProblems(text)).toEqual([])
    expect(placesOf(text)).toContain('desired:1:1 error G-PROTECTED')
    expect(runIn(text).results[0]!.message.text).toMatch(/^labels\/bug is protected/)
  })

  test('a server that cannot be asked leaves no file: an empty one would close every alert', async () => {
    const run = await laptop.cli(['plan', '--sarif', 'none.sarif'], { env: { CHATWOOT_API_KEY: 'wrong' } })

    expect(run.exitCode).toBe(1)
    expect(existsSync(join(laptop.folder, 'none.sarif'))).toBe(false)
  })
})

describe('the action', () => {
  let world: World
  let temp: string
  beforeAll(async () => {
    world = await startWorld()
    temp = await mkdtemp(join(tmpdir(), 'sarif-'))
  })
  afterAll(async () => {
    await world.close()
    await rm(temp, { recursive: true })
  })
  const opened = async (branch: string) => {
    await world.github.commit(branch, { 'README.md': branch }, branch)
    const { number } = await world.github.openPullRequest({ branch, title: branch })
    return world.github.events.opened(number)
  }

  test.each([
    ['a plan', LINTED, 0, 'desired/a.json:19:9 note L-ACT-REASSIGN'],
    ['files that are wrong', WRONG, 1, 'desired/a.json:3:24 error F-UNKNOWN-FIELD'],
  ])('%s', async (name, text, exitCode, place) => {
    const file = join(temp, `${exitCode}.sarif`)
    const run = await runOn(
      world,
      await opened(name.replaceAll(' ', '-')),
      { 'desired/a.json': text },
      {
        inputs: { sarif: file },
      },
    )
    const sarif = await readFile(file, 'utf8')

    expect(run.exitCode).toBe(exitCode)
    expect(await sarifProblems(sarif)).toEqual([])
    expect(placesOf(sarif)[0]).toBe(place)
  })

  test('one that cannot be written makes the run red, and is said last', async () => {
    const run = await runOn(
      world,
      await opened('unwritable'),
      { 'desired/a.json': LINTED },
      {
        inputs: { sarif: join(temp, '0.sarif', 'below-a-file') },
      },
    )

    expect(run.exitCode).toBe(1)
    expect(run.annotations.at(-1)!.message).toMatch(/^The SARIF file .* cannot be written \((ENOTDIR|EEXIST)\)\.$/)
    expect(run.summary).toContain('L-ACT-REASSIGN')
  })

  test('of more findings than GitHub shows, the last error still says why the run failed', async () => {
    const labels = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`a${index}`, { colour: 1 }]))
    const run = await runOn(world, await opened('many'), { 'desired/a.json': JSON.stringify({ labels }) })

    expect(run.droppedAnnotations).toBe(0)
    expect(run.annotations).toHaveLength(10)
    expect(run.annotations.slice(-2).map(({ message }) => message)).toEqual([
      'And 32 more, in the job summary.',
      'The desired files have 40 errors; nothing was asked of the server.',
    ])
  })
})
