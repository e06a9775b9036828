/** What lies on a disk in the place of a text: each a finding at that file, none hides another, nothing waits. */
import { execFileSync, spawnSync } from 'node:child_process'
import { chmod, mkdir, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readDesired, readSources } from '../../src/desired/read.ts'
import { FilesError } from '../../src/plan/model/errors.ts'
import { type Disk, inFolder } from '../scenarios/workspace.ts'

const where = (workspace: string, folder = 'desired') => ({
  folder,
  workspace,
  environment: {},
  ownOutputs: new Set<string>(),
})

async function findingsIn(disk: Disk, prepare: (at: string) => unknown = () => {}, folder?: string): Promise<string[]> {
  return inFolder(disk, async (at) => {
    await prepare(at)
    try {
      readDesired(where(at, folder))
      return []
    } catch (error) {
      if (!(error instanceof FilesError)) throw error
      return error.findings.map(
        ({ code, place, sentence }) => `${code} ${place!.file}:${place!.line}:${place!.column} ${sentence}`,
      )
    }
  })
}

const FINE = { 'desired/a.json': '{ "labels": { "bug": {} } }' }
const label = (file: string) => JSON.stringify({ labels: { text: { description: { $file: file } } } })

test('every kind of thing that is no text, all of them at once, and the file that is wrong besides', async () => {
  const found = await findingsIn(
    {
      'desired/a.json': '{ "lables": {} }',
      'desired/nowhere.json': { symlink: 'gone.json' },
      'desired/circle.json': { symlink: 'circle.json' },
      'desired/round/a.json': { symlink: '../round2/a.json' },
      'desired/round2/a.json': { symlink: '../round/a.json' },
      'desired/parent': { symlink: '.' },
      'desired/out.json': { symlink: '/etc/hostname' },
      'desired/folder.json/': '',
      'desired/bytes.json': new Uint8Array([0x7b, 0x0a, 0x20, 0xff, 0x7d]),
      'desired/large.json': ' '.repeat(1024 * 1024 + 1),
    },
    (at) => execFileSync('mkfifo', [join(at, 'desired/pipe.json')]),
  )

  expect(found).toEqual([
    'F-UNKNOWN-KIND desired/a.json:1:3 There is no kind "lables".',
    'F-FILE desired/bytes.json:2:2 desired/bytes.json is not UTF-8 (line 2).',
    'F-FILE desired/circle.json:1:1 desired/circle.json is a link that leads in a circle.',
    'F-FILE desired/large.json:1:1 desired/large.json is too large: 1048577 bytes, at most 1048576.',
    'F-FILE desired/nowhere.json:1:1 desired/nowhere.json is a link that leads nowhere.',
    'F-FILE desired/out.json:1:1 desired/out.json leads out of the folder of the desired files.',
    'F-FILE desired/parent:1:1 desired/parent is not a file; a linked folder is not followed.',
    'F-FILE desired/pipe.json:1:1 desired/pipe.json is not a file; a linked folder is not followed.',
    'F-FILE desired/round/a.json:1:1 desired/round/a.json is a link that leads in a circle.',
    'F-FILE desired/round2/a.json:1:1 desired/round2/a.json is a link that leads in a circle.',
  ])
})

test.each([
  ['gone.md', 'does not exist'],
  ['a.json/x.md', 'leads through a file as if that were a folder'],
  ['circle.md', 'is a link that leads in a circle'],
  ['nowhere.md', 'is a link that leads nowhere'],
  ['pipe.md', 'is not a file; a linked folder is not followed'],
  ['texts', 'is not a file; a linked folder is not followed'],
  ['', 'is not a file; a linked folder is not followed'],
  ['../outside.md', 'leads out of the folder of the desired files'],
  ['x'.repeat(300), 'has too long a name'],
  ['a\0b', 'is no path: it holds a NUL character'],
  ['bytes.md', 'is not UTF-8 (line 1)'],
])('a "$file" of %j', async (file, problem) => {
  const found = await findingsIn(
    {
      'outside.md': 'x',
      'desired/a.json': label(file),
      'desired/circle.md': { symlink: 'circle.md' },
      'desired/nowhere.md': { symlink: 'gone' },
      'desired/texts/': '',
      'desired/bytes.md': new Uint8Array([0xff]),
    },
    (at) => execFileSync('mkfifo', [join(at, 'desired/pipe.md')]),
  )

  expect(found).toHaveLength(1)
  expect(found[0]).toMatch(/^F-FILE desired\/a\.json:1:\d+ /)
  expect(found[0]).toContain(` ${problem}.`)
})

test.each<[string, Disk, string, string]>([
  ['a file', FINE, 'desired/a.json', 'desired/a.json is not a folder.'],
  [
    'a path through a file',
    FINE,
    'desired/a.json/b',
    'desired/a.json/b leads through a file as if that were a folder.',
  ],
  ['a circle', { desired: { symlink: 'desired' } }, 'desired', 'desired is a link that leads in a circle.'],
  ['a link that leads nowhere', { desired: { symlink: 'gone' } }, 'desired', 'desired is a link that leads nowhere.'],
  ['nothing', {}, 'desired', 'There is no folder desired.'],
])('a folder that is %s', async (_, disk, folder, sentence) => {
  expect(await findingsIn(disk, undefined, folder)).toEqual([`F-FILE ${folder}:1:1 ${sentence}`])
})

test('a name that is no text', async () => {
  const name = Buffer.from([0xff, ...Buffer.from('.json')])
  const found = await findingsIn(FINE, (at) => writeFile(Buffer.concat([Buffer.from(`${at}/desired/`), name]), '{}'))

  expect(found).toEqual(['F-FILE desired/\uFFFD.json:1:1 desired/\uFFFD.json has a name that is not UTF-8.'])
})

test('a text that is gone, or another, when it is read is what is found then', async () => {
  await inFolder({ ...FINE, 'desired/texts/a.md': 'x' }, async (at) => {
    const { readText } = readSources(where(at))
    expect(readText('texts/a.md')).toEqual({ text: 'x' })
    await rm(join(at, 'desired/texts/a.md'))
    expect(readText('texts/a.md')).toEqual({ problem: 'does not exist', isFree: true })
    await mkdir(join(at, 'desired/texts/a.md'))
    expect(readText('texts/a.md')).toMatchObject({ problem: expect.stringContaining('is not a file') })
    await rename(join(at, 'desired'), join(at, 'moved'))
    expect(readText('texts/a.md')).toEqual({ problem: 'does not exist', isFree: true })
    await symlink('desired', join(at, 'desired'))
    expect(readText('texts/a.md')).toEqual({ problem: 'is a link that leads in a circle' })
  })
})

/** Nothing is closed to root, so there the command runs as nobody, where nobody can get at it. */
const commandAsUser = (args: readonly string[], cwd: string) => {
  const root = join(import.meta.dirname, '../..')
  const user = process.getuid!() === 0 ? { uid: 65534, gid: 65534 } : {}
  const [node, cli] = [join(root, 'node_modules/.bin/node'), join(root, 'dist/cli.js')]
  return spawnSync(node, [cli, ...args], { cwd, env: {}, encoding: 'utf8', timeout: 30_000, ...user })
}

test.skipIf(commandAsUser(['--help'], '/').status !== 0)(
  'what the user of the run may not read is told by the command, with all else that is wrong',
  async () => {
    await inFolder(
      {
        'desired/a.json': '{ "lables": {} }',
        'desired/b.json': '{}',
        'desired/closed/c.json': '{}',
        'desired/d.json': label('e.md'),
        'desired/e.md': 'x',
      },
      async (at) => {
        for (const path of ['desired/b.json', 'desired/closed', 'desired/e.md']) await chmod(join(at, path), 0)
        await chmod(at, 0o755)
        const run = commandAsUser(['validate'], at)

        expect(run.status).toBe(1)
        expect(run.stdout + run.stderr).not.toMatch(/bug/i)
        for (const [file, says] of [
          ['desired/a.json:1:3', 'There is no kind "lables".'],
          ['desired/b.json:1:1', 'desired/b.json may not be read by the user of this run.'],
          ['desired/closed:1:1', 'desired/closed may not be read by the user of this run.'],
          ['desired/d.json:1:', '"e.md" may not be read by the user of this run.'],
        ])
          expect(run.stdout + run.stderr).toMatch(new RegExp(`${RegExp.escape(file!)}.*${RegExp.escape(says!)}`))
        await chmod(join(at, 'desired/closed'), 0o755)
      },
    )
  },
)

test('a file of nothing but quotes is read at once', async () => {
  const found = await findingsIn({ 'desired/a.json': `{"a": "${'\\"'.repeat(500_000)}` })

  expect(found.every((finding) => finding.startsWith('F-JSON desired/a.json:1:'))).toBe(true)
  expect(found).not.toEqual([])
})

test('of a hundred thousand findings the first are told, of each file and in all, and how many more', async () => {
  const keys = Array.from({ length: 65_000 }, (_, index) => `"${index.toString(36)}":0`)
  const text = `{"labels":{${keys.join(',')}}}`
  const found = await findingsIn({ 'desired/a.json': text, 'desired/b.json': '{ "lables": {} }' })

  expect(found).toHaveLength(102)
  expect(found[100]).toMatch(/^F-MORE desired\/a\.json:1:\d+ desired\/a\.json has 64900 more errors\.$/)
  expect(found[101]).toBe('F-UNKNOWN-KIND desired/b.json:1:3 There is no kind "lables".')
})

test('a thousand files that are wrong', async () => {
  const files = Array.from({ length: 1000 }, (_, index) => [`desired/${1000 + index}.json`, '{ "lables": {} }'])
  const found = await findingsIn(Object.fromEntries(files))

  expect(found).toHaveLength(501)
  expect(found.at(-1)).toBe('F-MORE desired/1500.json:1:3 The other files have 500 more errors.')
})

test('a text is the same on a machine that ends lines otherwise, and its last line end is that of the file', async () => {
  const texts = ['one\r\ntwo\r\n', 'one\ntwo\n', '\uFEFFone\r\ntwo']
  const read = await Promise.all(
    texts.map((text) =>
      inFolder({ 'desired/a.json': label('t.md'), 'desired/t.md': text }, async (at) => {
        const { desired } = readDesired(where(at))
        return desired.resources.map(({ fields }) => fields.description)
      }),
    ),
  )

  expect(read).toEqual(texts.map(() => ['one\ntwo']))
})
