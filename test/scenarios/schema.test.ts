/** `schema`: what it reads, what it writes, and what an editor then says of the files of an account. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { JsonService } from '../json-service.ts'
import { type Laptop, openLaptop } from '../laptop.ts'
import { runCli } from '../runner.ts'

let laptop: Laptop
beforeAll(async () => {
  laptop = await openLaptop({ state: 'lived-in' })
})
afterAll(() => laptop.close())
beforeEach(() => rm(join(laptop.folder, 'schema'), { recursive: true, force: true }))

/** An editor in this folder, which loads what a file names in "$schema" from the disk. */
const editor = (settings = {}) =>
  new JsonService((address) => JSON.parse(readFileSync(new URL(address), 'utf8')), settings)
const addressOf = (path: string) => pathToFileURL(join(laptop.folder, path)).href
const macro = (label: string) =>
  `{\n  "$schema": "../schema/desired.json",\n  "macros": {\n    "m": { "actions": [{ "action_name": "add_label", "action_params": ["${label}"] }] }\n  }\n}`
const marked = async (label: string) => editor().marked(macro(label), addressOf('desired/macros.json'))

describe('online', () => {
  test('one request a kind that can be referred to, and two for what the server is', async () => {
    await laptop.declare({ labels: { fresh: {} } })
    laptop.double.requests.length = 0
    const run = await laptop.cli(['schema'])
    const paths = laptop.double.requests.map(
      ({ method, path }) => `${method} ${path.replace('/api/v1/accounts/2', '')}`,
    )

    expect(run).toMatchObject({ exitCode: 0, stderr: '' })
    expect(paths.sort()).toEqual([
      'GET ',
      'GET /agent_bots',
      'GET /agent_capacity_policies',
      'GET /agents',
      'GET /api',
      'GET /assignment_policies',
      'GET /campaigns',
      'GET /captain/assistants',
      'GET /custom_attribute_definitions',
      'GET /custom_roles',
      'GET /inboxes',
      'GET /labels',
      'GET /portals',
      'GET /sla_policies',
      'GET /teams',
    ])
    expect(run.stdout).toContain('Written: schema/desired.json and schema/rule-tests.json.\n')
    expect(run.stdout).toMatch(
      /^References may say what there is: 4 names of labels, 1 name of teams, 3 names of agents, /m,
    )
    expect(run.stdout).not.toContain(' 0 names')
    expect(run.stdout).toContain('Only offered, because not all of them are known: categories, articles.\n')
    expect(run.stdout).toContain('Begin each file in desired with "$schema": "../schema/desired.json"')
  })

  test('a typo is marked where it stands, and what is declared or on the server is not', async () => {
    await laptop.declare({ labels: { fresh: {} } })
    await laptop.cli(['schema'])

    expect(await marked('bgu')).toEqual([
      { line: 4, column: 72, text: '"bgu"', message: expect.stringMatching(/Valid values: .*"bug".*"fresh"/) },
    ])
    for (const label of ['bug', 'fresh', '${var:LABEL}']) expect(await marked(label)).toEqual([])
    expect(await editor().offered(macro('|'), addressOf('desired/macros.json'))).toEqual(
      expect.arrayContaining(['"bug"', '"fresh"']),
    )
  })

  test('what is about to be deleted is no name any more', async () => {
    await laptop.declare({ labels: { bug: {}, fresh: {} } })
    expect((await laptop.cli(['apply', '--yes'])).exitCode).toBe(0)
    await laptop.declare({ labels: { bug: {} } })
    await laptop.cli(['schema'])

    expect(await marked('bug')).toEqual([])
    expect(await marked('fresh')).toHaveLength(1)
  })

  test('an export of the account has no mark anywhere', async () => {
    await laptop.cli(['export', '--account', '2', '--out', 'exported', '--ledger', 'none.json'])
    const run = await laptop.cli(['schema', '--desired', 'exported', '--account', '2', '--ledger', 'none.json'])
    const files = readdirSync(join(laptop.folder, 'exported')).filter((name) => name.endsWith('.json'))

    expect(run).toMatchObject({ exitCode: 0, stderr: '' })
    expect(files.length).toBeGreaterThan(5)
    for (const file of files) {
      const text = readFileSync(join(laptop.folder, 'exported', file), 'utf8')

      expect(text, file).toContain('"$schema": "../schema/desired.json"')
      expect(await editor().marked(text, addressOf(`exported/${file}`)), file).toEqual([])
    }
  })

  test('settings of an editor tie all files at once', async () => {
    await laptop.declare({ labels: { bug: {} } })
    await laptop.cli(['schema'])
    const settings = { schemas: [{ uri: addressOf('schema/desired.json'), fileMatch: ['/desired/**/*.json'] }] }
    const text = macro('bgu').replace(/ {2}"\$schema.*\n/, '')

    expect(await editor(settings).marked(text, addressOf('desired/deep/macros.json'))).toHaveLength(1)
    expect(await editor(settings).marked(text, addressOf('other/macros.json'))).toEqual([])
  })

  test('without a token it says what is missing, and writes nothing', async () => {
    const run = await runCli(['schema'], { cwd: laptop.folder })

    expect(run.exitCode).toBe(1)
    expect(run.stderr).toContain('Set the environment variables CHATWOOT_API_URL')
    expect(existsSync(join(laptop.folder, 'schema'))).toBe(false)
  })
})

test('a server that lacks a kind leaves its names open', async () => {
  const old = await openLaptop({ state: 'fresh', edition: 'oss', installation: { version: '4.0.4' } })
  await old.declare({ labels: { bug: {} } })
  const run = await old.cli(['schema'])
  const { $defs } = JSON.parse(readFileSync(join(old.folder, 'schema/desired.json'), 'utf8'))
  await old.close()

  expect(run).toMatchObject({ exitCode: 0, stderr: '' })
  expect($defs.labels).toEqual({ enum: ['bug'] })
  expect($defs.sla_policies).toEqual({ examples: [] })
  expect(run.stdout).toMatch(/Only offered, because not all of them are known: .*sla_policies/)
})

describe('offline', () => {
  const offline = () => runCli(['schema', '--offline'], { cwd: laptop.folder })

  test('asks nobody, offers what the files declare, and marks no name', async () => {
    await laptop.declare({ labels: { fresh: {} } })
    laptop.double.requests.length = 0
    const run = await offline()

    expect(run).toMatchObject({ exitCode: 0, stderr: '' })
    expect(laptop.double.requests).toEqual([])
    expect(await marked('bug')).toEqual([])
    expect(await editor().offered(macro('|'), addressOf('desired/macros.json'))).toContain('"fresh"')
  })

  test('both schemas are there, and mark what the published ones mark', async () => {
    await offline()
    const test = '{ "$schema": "../schema/rule-tests.json", "test": {} }'

    expect(readdirSync(join(laptop.folder, 'schema')).sort()).toEqual(['desired.json', 'rule-tests.json'])
    expect(await editor().marked(test, addressOf('tests/a.json'))).not.toEqual([])
    expect(
      await editor().marked(macro('bug').replace('macros', 'macro'), addressOf('desired/macros.json')),
    ).toHaveLength(1)
  })
})

test.each(['desired', 'desired/schema', '.'])('into %s is refused where that is read as configuration', async (out) => {
  await laptop.declare({ labels: { fresh: {} } })
  const run = await laptop.cli(['schema', '--offline', '--out', out])

  if (out === '.') expect(run.exitCode).toBe(0)
  else expect(run.stderr).toContain('Schemas must not lie in desired: everything in it is read as configuration.')
  expect(existsSync(join(laptop.folder, out, 'rule-tests.json'))).toBe(out === '.')
})

test('a folder that cannot be written is said', async () => {
  await writeFile(join(laptop.folder, 'a-file'), '')
  const run = await laptop.cli(['schema', '--offline', '--out', 'a-file'])

  expect(run.exitCode).toBe(1)
  expect(run.stderr).toMatch(/^The files in a-file cannot be written \((EEXIST|ENOTDIR)\): nothing was written\.\n$/)
})
