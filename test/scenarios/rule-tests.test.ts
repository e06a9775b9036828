/** Rule tests on a laptop and on a pull request: the built command and action. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runCli } from '../runner.ts'
import { startWorld, type World } from '../world.ts'
import { type Disk, inFolder, placesIn, runOn } from './workspace.ts'

const DESIRED = JSON.stringify({
  $account: 2,
  automation_rules: {
    answer: {
      event_name: 'message_created',
      conditions: [
        { attribute_key: 'content', filter_operator: 'contains', values: ['DB6'], query_operator: 'and' },
        { attribute_key: 'message_type', filter_operator: 'equal_to', values: ['incoming'] },
      ],
      actions: [{ action_name: 'add_private_note', action_params: ['${secret:NOTE}'] }],
    },
  },
})

const tests = (fires: string, name = 'an answer') => `{ "tests": {
  ${JSON.stringify(name)}: {
    "event": { "message_created": { "content": "Error DB6", "message_type": "outgoing" } },
    "fires": ${fires}
  }
} }`

const disk = (text: string): Disk => ({
  'desired/all.json': DESIRED.replace('${secret:NOTE}', 'seen'),
  'tests/rules.json': text,
})

describe('on a laptop', () => {
  const run = (files: Disk, ...args: string[]) => inFolder(files, (cwd) => runCli(['test', ...args], { cwd, env: {} }))

  test('without a server, a token or the secrets of the files', async () => {
    const secret = { ...disk(tests('[]')), 'desired/all.json': DESIRED }
    expect(await run(secret)).toMatchObject({
      exitCode: 0,
      stdout: '✓ an answer\n1 passed, 0 failed in tests.\n',
      stderr: '',
    })
  })

  test('a failure says which condition is not true and what the value is', async () => {
    const { exitCode, stdout } = await run(disk(tests('["answer"]')))

    expect(exitCode).toBe(1)
    expect(stdout).toBe(`✗ an answer
    tests/rules.json:4:15: error: The rule "answer" does not run, expected once: condition 2 (message_type equal_to ["incoming"]) is not true: it is "outgoing". Correct the rule, or the test.
0 passed, 1 failed in tests.
`)
  })

  test('as JSON', async () => {
    const { exitCode, stdout } = await run(disk(tests('["answer"]')), '--json')

    expect(exitCode).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject({
      version: 1,
      tests: [{ name: 'an answer', is: 'failed', findings: [{ code: 'T-FAILED', place: { line: 4 } }] }],
    })
  })

  test('a file that is wrong is told like a desired file', async () => {
    const { exitCode, stdout, stderr } = await run(disk(tests('{}').replace('"event"', '"evnt"')))

    expect([exitCode, stdout]).toEqual([1, ''])
    expect(stderr).toContain('tests/rules.json:3:5: error: "evnt" is no field of a test. Did you mean "event"?')
    expect(stderr).toContain('The files of rule tests have 3 errors; nothing was asked of the server.')
  })

  test('in another folder; and where there are none, it says so', async () => {
    const elsewhere = {
      'desired/all.json': DESIRED,
      'rules/a.json': tests('[]'),
      'tests/other.json': '{ "not": "ours" }',
    }

    expect(await run(elsewhere, '--tests', 'rules')).toMatchObject({
      exitCode: 0,
      stdout: expect.stringContaining('1 passed, 0 failed in rules.'),
    })
    expect(await run(elsewhere)).toMatchObject({
      exitCode: 1,
      stderr: expect.stringContaining('There are no rule tests in the folder "tests" beside the desired files.'),
    })
  })
})

describe('on a pull request', () => {
  let world: World
  let number: number
  beforeAll(async () => {
    world = await startWorld()
    await world.github.commit('rules', { 'README.md': 'Chatwoot' }, 'rules')
    number = (await world.github.openPullRequest({ branch: 'rules', title: 'rules' })).number
  }, 60_000)
  afterAll(() => world.close())

  const planned = async (text: string) => runOn(world, await world.github.events.opened(number), disk(text))
  const comment = async () => (await world.github.comments(number))[0]!.body!

  test('a failure annotates its line, is in the comment beside the plan, and makes the run red', async () => {
    const run = await planned(tests('["answer"]'))

    expect(run.exitCode).toBe(1)
    expect(placesIn(run)).toEqual(['tests/rules.json:4:15 T-FAILED'])
    expect(await comment()).toMatch(/answer.*does not run, expected once/)
    expect(await comment()).toContain('🟢 create')
  }, 60_000)

  test('tests that pass say nothing, and files of others in that folder are no tests', async () => {
    const run = await planned(tests('[]'))
    expect(run.exitCode).toBe(0)
    expect(placesIn(run)).toEqual([])
    expect(await comment()).toContain('* ✅ fixed ~~`T-FAILED` `tests/rules.json`~~')
    expect(await comment()).not.toContain('error `T-FAILED`')

    const others = await runOn(world, await world.github.events.opened(number), { ...disk('[{ "any": "thing" }]') })
    expect(others.exitCode).toBe(0)
  }, 60_000)

  test('a wrong file stands in the comment with its line', async () => {
    const run = await planned(tests('"answer"'))

    expect(placesIn(run)).toEqual(['tests/rules.json:4:14 F-TYPE'])
    expect(await comment()).toContain('must be a list, not a text')
  }, 60_000)

  test('hostile names and texts give no orders', async () => {
    const name = '\n::error::forged @octocat #1 ##[error]x </details><!-- chatwoot-as-code:plan --> \u202e\u001b[31m `x'
    const run = await planned(tests('["answer"]', name))
    const body = await comment()

    expect(run.annotations.filter(({ message }) => message.trim() === 'forged')).toEqual([])
    expect(run.stdout + run.stderr).not.toMatch(/##\[error\]|[\u001b\u202e]/)
    expect(body).not.toMatch(/[\u001b\u202e]/)
    expect(body.replaceAll(/`+[^`\n]*`+/g, '')).not.toMatch(/@octocat|<\/details><!--|#1\b/)
  }, 60_000)
})
