/** The command line: each verb takes its own options, and what is wrong is said in a sentence that helps. */
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { verbNames, verbs } from '../../src/cli/verbs.ts'
import { type Laptop, openLaptop } from '../laptop.ts'
import { runCli } from '../runner.ts'

let laptop: Laptop
beforeAll(async () => {
  laptop = await openLaptop({ state: 'lived-in' })
  await laptop.declare({ labels: { bug: {} } })
})
afterAll(() => laptop.close())

const cli = (line: string) => laptop.cli(line.split(' ').filter((word) => word !== ''))
const requests = () => laptop.double.requests.length

test.each([
  [
    '',
    'Which command? The commands are init, plan, apply, drift, undo, validate, schema, test, replay, map, doctor, export and migrate;',
  ],
  ['aply', 'There is no command "aply". Did you mean apply?'],
  ['previw', 'Did you mean preview?'],
  ['destroy', 'There is no command "destroy". The commands are init, plan, '],
  ['help nothing', 'There is no command "nothing".'],
  ['plan --desird x', 'There is no option --desird. Did you mean --desired?'],
  ['plan --ofline', 'Did you mean --offline?'],
  ['plan -yes', 'There is no option -yes. Did you mean --yes?'],
  ['plan -x', 'There is no option -x. chatwoot-as-code plan --help lists them.'],
  ['--force', 'There is no option --force. chatwoot-as-code --help lists them.'],
  ['plan --hepl', 'Did you mean --help?'],
  ['drift --yes', '--yes is an option of init, apply and undo, not of drift.'],
  [
    'validate --account 2',
    '--account is an option of init, plan, apply, drift, undo, schema, replay, map, doctor, export and migrate',
  ],
  ['schema --yes', '--yes is an option of init, apply and undo, not of schema.'],
  ['apply --prune', '--prune is an option of export, not of apply.'],
  ['plan here', 'plan takes no argument and was given "here".'],
  ['undo a b', 'undo takes one argument, RUN, and was given "a" and "b".'],
  ['plan --account', '--account needs a value: --account N.'],
  ['plan --desired --ledger x', '--desired needs a value: --desired DIR.'],
  ['plan --desired=', '--desired needs a value: --desired DIR.'],
  ['plan --account -1', '--account must be a number such as 2, not "-1".'],
  ['plan --account two', '--account must be a number such as 2, not "two".'],
  ['plan --timeout 1e3', '--timeout must be a whole number from 1 to 3600, not "1e3".'],
  ['plan --timeout 3000000', '--timeout must be a whole number from 1 to 3600'],
  ['plan --max-requests 0', '--max-requests must be a whole number of at least 1, not "0".'],
  ['plan --account 1 --account 2', '--account was given more than once. Give it once.'],
  ['plan --offline=yes', '--offline is a switch and takes no value.'],
  ['doctor --ledger-branch ..x', '--ledger-branch must be the name of a branch for the ledger alone'],
  ['doctor --ledger-branch refs/heads/x', '--ledger-branch must be the name of a branch for the ledger alone'],
  ['export --kinds ,', '--kinds names no kind: --kinds labels,macros.'],
  ['export --kinds label', 'There is no kind "label". Did you mean labels?'],
  ['apply --allow everything', `--allow "everything" names no operation. Write it as the plan does, in quotes:`],
  ['export --allow delete', '--allow "delete" names no operation.'],
])('%s: %s', async (line, sentence) => {
  const before = requests()
  const words = await cli(line)

  expect([words.exitCode, words.stdout]).toEqual([1, ''])
  expect(words.stderr).toContain(sentence)
  expect(words.stderr.trimEnd().split('\n')).toHaveLength(1)
  const json = await cli(`${line} --json`)
  expect(json.exitCode).toBe(1)
  if (!line.endsWith('--account')) expect(JSON.parse(json.stdout).error).toContain(sentence.slice(0, 20))
  expect(requests()).toBe(before)
})

test('everything that is wrong is said at once', async () => {
  const { stderr } = await cli('drift --yes --json=no --account')

  expect(stderr.trim().split('\n')).toHaveLength(3)
})

test('the same option twice with one value does no harm', async () => {
  expect((await cli('plan --account 2 --account 2 --json --json')).exitCode).toBe(0)
})

describe('help', () => {
  test.each(verbNames)('of %s names all of its options and no others', async (name) => {
    const { exitCode, stdout } = await cli(`${name} --help`)
    const named = [...stdout.matchAll(/^ {2}--([\w-]+)/gm)].map(([, option]) => option)

    expect(exitCode).toBe(0)
    expect(named.toSorted()).toEqual([...verbs[name].options].toSorted())
    expect(stdout).toContain(`Usage: chatwoot-as-code ${name}`)
    expect((await cli(`help ${name}`)).stdout).toBe(stdout)
  })

  test('of a verb says what an option is there, and nothing of other verbs', async () => {
    expect((await cli('validate --help')).stdout).toContain('do without variables and secrets that are not set')
    expect((await cli('plan --help')).stdout).toContain('ask no server: plan against what was applied last\n')
    expect((await cli('export --help')).stdout).toContain('folder to write to (the one of --desired)\n')
  })

  test('of the whole names every verb and option, and fits on a screen of 140 columns', async () => {
    const { stdout } = await cli('--help')

    for (const name of [...verbNames, ...Object.values(verbs).flatMap(({ options }) => options)])
      expect(stdout).toContain(name)
    expect(Math.max(...stdout.split('\n').map(({ length }) => length))).toBeLessThan(140)
    expect((await cli('-h')).stdout).toBe(stdout)
    expect((await cli('help')).stdout).toBe(stdout)
  })

  test('the version has letters as well', async () => {
    const said = await Promise.all(['--version', '-V', '-v'].map(async (line) => (await cli(line)).stdout))

    expect(said).toEqual(['0.1.0\n', '0.1.0\n', '0.1.0\n'])
  })
})

describe('the limits', () => {
  const stack = join(import.meta.dirname, '..', 'migrate', 'pulumi', 'dynamic.json')
  const lines = {
    plan: [],
    apply: ['--yes'],
    drift: [],
    export: ['--account', '2', '--out', 'exported'],
    migrate: ['--account', '2', '--from-pulumi', stack, '--out', 'migrated', '--ledger', 'migrated.json'],
  }
  const limited = Object.entries(lines).map(([verb, more]) => [verb, more] as const)

  test.each(limited)('%s makes no more requests than --max-requests', async (verb, more) => {
    const before = requests()
    const run = await laptop.cli([verb, ...more, '--max-requests', '2'])

    expect(run.stderr).toContain('has made 2 requests to Chatwoot, the most it may')
    expect(run.exitCode).toBe(1)
    expect(requests() - before).toBeLessThanOrEqual(2)
  })

  test.each(limited)('%s waits no longer than --timeout', async (verb, more) => {
    laptop.double.fault({ match: { method: 'GET' }, kind: 'hang-before', times: 100 })
    const run = await laptop.cli([verb, ...more, '--timeout', '1'])
    laptop.double.reset('lived-in')

    expect(run.stderr).toContain('did not answer within 1 second.')
    expect(run.exitCode).toBe(1)
  })
})

test('what is missing in the environment is said at once', async () => {
  const { stderr } = await runCli(['plan'], { cwd: laptop.folder })

  expect(stderr).toBe(
    'Set the environment variables CHATWOOT_API_URL, the address of Chatwoot, and CHATWOOT_API_KEY, an access token of an administrator.\n',
  )
})
