/** The commands of the pages work, word by word: each page's are typed at a terminal, in the order of the page. */
import { spawnSync } from 'node:child_process'
import { copyFileSync, cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Double, startDouble } from '../double/server.ts'
import type { State } from '../double/states.ts'
import { runCli } from '../runner.ts'
import { commandLines, pages, piecesOf, ROOT } from './fences.ts'
import { hasTerminal, openStage, type Stage } from './stage.ts'

const withCommands = pages.filter((page) => commandLines(page).length > 0)

let double: Double
let stage: Stage
beforeAll(async () => {
  double = await startDouble({ state: 'lived-in' })
})
afterAll(() => double.close())
afterEach(() => stage.close())

/** What a reader writes in the place of an example: address and token of their own. */
const own = (line: string) =>
  line
    .replace(/(CHATWOOT_API_URL=)(https:\/\/chat\.example\.com|http:\/\/127\.0\.0\.1:3100|\.\.\.)/g, `$1${double.url}`)
    .replace(/(CHATWOOT_API_KEY=)\.\.\./g, '$1admin-token')

const cli = (...args: string[]) =>
  runCli(args, {
    cwd: stage.folder,
    env: { CHATWOOT_API_URL: double.url, CHATWOOT_API_KEY: 'admin-token' },
  })
const write = (path: string, content: string) => {
  mkdirSync(dirname(join(stage.folder, path)), { recursive: true })
  writeFileSync(join(stage.folder, path), content)
}
const blocksOf = (page: string, language: string) =>
  piecesOf(page).blocks.flatMap((block) => (block.language === language ? [block.text] : []))
const git = (...args: string[]) => spawnSync('git', args, { cwd: stage.folder, encoding: 'utf8' }).stdout

/** The example with rules and their tests, applied, and one label that is not. */
async function inUse() {
  double.reset('fresh')
  cpSync(join(ROOT, 'examples/one-mailbox'), stage.folder, { recursive: true })
  await cli('apply', '--yes')
  write('desired/new.json', '{ "labels": { "brand-new": {} } }')
}

/** What `init`, once its address and token are known, is told by its environment. */
const EXPORTED = ['export CHATWOOT_API_URL=https://chat.example.com CHATWOOT_API_KEY=...']

interface Page {
  readonly state?: State
  readonly folder?: string
  /** Lines that are typed first, because the page says in words that they were. */
  readonly before?: readonly string[]
  readonly prepare?: (page: string) => unknown
  /** Exit codes other than 0. */
  readonly codes?: { readonly [line: string]: number }
  readonly after?: (screen: string, page: string) => unknown
}

const PAGES: { readonly [page: string]: Page } = {
  'README.md': {
    before: EXPORTED,
    after: (screen) =>
      expect(screen).toMatch(/Checked: a plan now changes nothing \(\d+ resources, \d+ requests, 0 writes\)\./),
  },
  'CONTRIBUTING.md': {},
  'docs/adding-a-kind.md': {},
  'docs/code-scanning.md': {
    before: EXPORTED,
    prepare: inUse,
    codes: { 'chatwoot-as-code plan --sarif chatwoot.sarif': 2 },
    after: () => expect(existsSync(join(stage.folder, 'chatwoot.sarif'))).toBe(true),
  },
  'docs/command-line.md': {
    prepare: inUse,
    codes: { 'chatwoot-as-code plan': 2 },
    after: (screen) => expect(screen).toContain('1 applied.'),
  },
  'docs/editor.md': {
    prepare: inUse,
    after: () => expect(existsSync(join(stage.folder, 'schema/desired.json'))).toBe(true),
  },
  'docs/import-existing.md': { after: (screen) => expect(screen).toMatch(/\d+ imported/) },
  'docs/leaving-pulumi.md': {
    prepare: () => {
      copyFileSync(join(ROOT, 'test/migrate/pulumi/dynamic.json'), join(stage.folder, 'stack.json'))
      git('init', '-q', '-b', 'main', '.')
      git('-c', 'user.name=Rajiv', '-c', 'user.email=rajiv@example.com', 'commit', '-q', '--allow-empty', '-m', 'Begin')
      git('init', '-q', '--bare', '../origin.git')
      git('remote', 'add', 'origin', '../origin.git')
      git('config', 'user.name', 'Rajiv')
      git('config', 'user.email', 'rajiv@example.com')
    },
    after: () => {
      expect(git('ls-tree', '--name-only', '-r', 'origin/chatwoot-ledger')).toBe('account-2.json\n')
      expect(git('show', 'origin/chatwoot-ledger:account-2.json')).toBe(
        readFileSync(join(stage.folder, 'chatwoot-ledger.json'), 'utf8'),
      )
    },
  },
  'docs/map.md': {
    before: EXPORTED,
    prepare: inUse,
    after: () => expect(readFileSync(join(stage.folder, 'account.mmd'), 'utf8')).toMatch(/^flowchart LR\n/),
  },
  'docs/new-account.md': {
    state: 'fresh',
    prepare: (page) => write('desired/labels.json', blocksOf(page, 'json')[0]!),
    codes: { 'npx chatwoot-as-code plan': 2 },
    after: (screen, page) => expect(screen).toContain(blocksOf(page, '')[0]!),
  },
  'docs/performance.md': {},
  'docs/report.md': {
    before: EXPORTED,
    prepare: inUse,
    codes: { 'chatwoot-as-code plan --html plan.html': 2 },
    after: () => expect(readFileSync(join(stage.folder, 'plan.html'), 'utf8')).toMatch(/^<!doctype html>/i),
  },
  'docs/troubleshooting.md': { before: EXPORTED, prepare: inUse },
  'examples/README.md': {
    state: 'fresh',
    folder: 'examples/website-team',
    codes: { 'CHATWOOT_API_URL=http://127.0.0.1:3100 CHATWOOT_API_KEY=admin-token node ../../dist/cli.js plan': 2 },
  },
  'examples/from-pulumi/README.md': { folder: 'examples/from-pulumi' },
  'examples/old-community/README.md': { folder: 'examples/old-community' },
  'examples/one-mailbox/README.md': { folder: 'examples/one-mailbox' },
}

test('each page with commands is typed', () => {
  stage = openStage()
  expect(Object.keys(PAGES).sort()).toEqual(withCommands)
})

describe.skipIf(!hasTerminal)('typed at a terminal', () => {
  beforeEach(() => double.reset('lived-in'))

  test.each(Object.entries(PAGES))('%s', async (page, { state, folder, before = [], prepare, codes = {}, after }) => {
    if (state !== undefined) double.reset(state)
    stage = openStage(folder)
    await prepare?.(page)
    const lines = [...before, ...commandLines(page)]
    const { codes: seen, screen } = await stage.type(lines.map(own))

    const expected = lines.map((line) => [line, codes[line] ?? 0])
    expect(
      lines.map((line, at) => [line, seen[at]]),
      screen,
    ).toEqual(expected)
    expect(screen).not.toMatch(/There is no (option|command)|bug of|not found/)
    after?.(screen, page)
  })

  test('a command that is not on the list, an option or a verb that is not there: none of it passes', async () => {
    stage = openStage()
    const { codes } = await stage.type(['curl https://example.com', 'npx other', 'npm run no-such-script'])
    expect(codes).toEqual([127, 127, 127])
    expect(await stage.type(['chatwoot-as-code plan --no-such-option', 'chatwoot-as-code no-such-verb'])).toMatchObject(
      {
        codes: [1, 1],
        screen: expect.stringContaining('There is no'),
      },
    )
  })
})
