import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import type { StageEvent } from './github/events.ts'
import { type ActionRun, runAction, runCli } from './runner.ts'
import { fileCommand } from './runner-log.ts'

const ACTION = `
name: A fixture
inputs:
  chatwoot-token: { description: a secret, required: true }
  github-token: { description: a token, default: '\${{ github.token }}' }
  mode: { description: what to run, default: plan }
`

const EVENT: StageEvent = {
  name: 'pull_request',
  payload: { number: 7, repository: { full_name: 'studyflash/chatwoot-config' } },
  sha: 'a'.repeat(40),
  ref: 'refs/pull/7/merge',
  actor: 'octocat',
  headRef: 'feature',
  baseRef: 'main',
}

let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fixture-'))
  await writeFile(join(folder, 'action.yml'), ACTION)
})

afterEach(() => void vi.unstubAllEnvs())
afterAll(() => rm(folder, { recursive: true }))

async function run(script: string, more: Partial<ActionRun> = {}) {
  const entry = join(folder, `${crypto.randomUUID()}.mjs`)
  await writeFile(entry, `import { appendFileSync, readFileSync } from 'node:fs'\n${script}`)
  const github = { url: 'http://127.0.0.1:1', token: 'ghs_of_the_run' }
  return runAction({ event: EVENT, github, workspace: folder, entry, actionFile: join(folder, 'action.yml'), ...more })
}

test('the action runs on Node 24 in the workspace', async () => {
  const { stdout, exitCode } = await run('console.log(process.version, process.cwd())')
  expect(stdout).toMatch(/^v24\./)
  expect(stdout).toContain(folder)
  expect(exitCode).toBe(0)
})

test('inputs keep their hyphens, and defaults with an expression are expanded', async () => {
  const script = `console.log(JSON.stringify(Object.fromEntries(
    Object.entries(process.env).filter(([name]) => name.startsWith('INPUT_')))))`
  const { stdout } = await run(script, { inputs: { 'chatwoot-token': 'abc' } })
  expect(JSON.parse(stdout)).toEqual({
    'INPUT_CHATWOOT-TOKEN': 'abc',
    'INPUT_GITHUB-TOKEN': 'ghs_of_the_run',
    INPUT_MODE: 'plan',
  })
})

test('an input that action.yml does not declare is a mistake of the test', async () => {
  await expect(run('', { inputs: { typo: 'x' } })).rejects.toThrow('has no input typo')
})

test('the environment holds what a runner sets and nothing of the machine', async () => {
  vi.stubEnv('OF_THE_MACHINE', 'leaks')
  const { stdout } = await run('console.log(JSON.stringify(process.env))', { env: { OF_THE_STEP: 'yes' } })
  const env = JSON.parse(stdout) as Record<string, string>
  expect(env).toMatchObject({
    GITHUB_ACTIONS: 'true',
    GITHUB_BASE_REF: 'main',
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_HEAD_REF: 'feature',
    GITHUB_REF_NAME: '7/merge',
    GITHUB_REPOSITORY: 'studyflash/chatwoot-config',
    GITHUB_SHA: 'a'.repeat(40),
    OF_THE_STEP: 'yes',
  })
  expect(env).not.toHaveProperty('OF_THE_MACHINE')
  expect(env).not.toHaveProperty('GITHUB_TOKEN')
})

test('the event can be read from its file', async () => {
  const { stdout } = await run(`console.log(JSON.parse(readFileSync(process.env.GITHUB_EVENT_PATH)).number)`)
  expect(stdout).toBe('7\n')
})

test('outputs and the summary come back from their files', async () => {
  const { outputs, summary } = await run(`
    appendFileSync(process.env.GITHUB_OUTPUT, 'changed=true\\nplan<<END\\nfirst\\n\\nthird=3\\nEND\\n')
    appendFileSync(process.env.GITHUB_STEP_SUMMARY, '# Plan\\n')`)
  expect(outputs).toEqual({ changed: 'true', plan: 'first\n\nthird=3' })
  expect(summary).toBe('# Plan\n')
})

test('an output file the runner would refuse is an error', () => {
  expect(() => fileCommand('plan<<END\nnever closed\n')).toThrow("Matching delimiter not found 'END'")
  expect(() => fileCommand('no equals sign')).toThrow('Invalid format')
})

test('annotations are read from both streams, with their place', async () => {
  const { annotations, log } = await run(`
    console.log('::error file=desired/labels.json,line=3,col=5,title=Bad%2C very%3A bad::100%25 wrong%0Aand more')
    console.error('::warning::from the other stream')`)
  expect(annotations).toContainEqual({
    level: 'error',
    message: '100% wrong\nand more',
    title: 'Bad, very: bad',
    file: 'desired/labels.json',
    line: 3,
    col: 5,
  })
  expect(annotations).toContainEqual({ level: 'warning', message: 'from the other stream' })
  expect(log).toContain('##[error]100% wrong')
})

test('only ten annotations of a level are shown', async () => {
  const { annotations, droppedAnnotations } = await run(
    `for (let i = 1; i <= 12; i++) console.log('::notice::number ' + i)`,
  )
  expect(annotations).toHaveLength(10)
  expect(droppedAnnotations).toBe(2)
})

test('a masked value does not appear in the log, however it is encoded', async () => {
  const { log, masks, everything } = await run(`
    console.log('::add-mask::s3cr=t')
    console.log('plain s3cr=t, in a URL ' + encodeURIComponent('s3cr=t'))
    console.log('in base64 ' + btoa('s3cr=t') + ', and the token ghs_of_the_run')`)
  expect(log).toBe('plain ***, in a URL ***\nin base64 ***, and the token ***')
  expect(masks).toEqual(['s3cr=t'])
  expect(everything).toContain('plain s3cr=t')
})

test('everything leaves out the lines that name a mask, and holds all the rest', async () => {
  const { everything } = await run(`
    console.log('::add-mask::s3cret')
    console.error('on the error stream')
    appendFileSync(process.env.GITHUB_OUTPUT, 'a=in an output\\n')
    appendFileSync(process.env.GITHUB_STATE, 'b=in the state\\n')`)
  expect(everything).not.toContain('s3cret')
  for (const part of ['on the error stream', 'in an output', 'in the state']) expect(everything).toContain(part)
})

test('commands hidden in printed text are carried out, as on a real runner', async () => {
  const { outputs, annotations } = await run(`
    console.log('   ::set-output name=changed::false')
    console.log('a label called x ##[error]forged')
    console.log('::not-a-command::x')`)
  expect(outputs).toEqual({ changed: 'false' })
  expect(annotations).toEqual([{ level: 'error', message: 'forged' }])
})

test('commands are stopped until the token comes', async () => {
  const { annotations } = await run(`
    console.log('::stop-commands::tok')
    console.log('::error::not one')
    console.log('::tok::')
    console.log('::error::one')`)
  expect(annotations).toEqual([{ level: 'error', message: 'one' }])
})

test('a summary of more than a mebibyte is not shown', async () => {
  const { summary, annotations } = await run(
    `appendFileSync(process.env.GITHUB_STEP_SUMMARY, 'x'.repeat(1024 * 1024 + 1))`,
  )
  expect(summary).toBe('')
  expect(annotations[0]?.message).toContain('upload aborted')
})

test('the exit code is that of the action', async () => {
  expect((await run('process.exit(3)')).exitCode).toBe(3)
  const thrown = await run(`throw new Error('out of hand')`)
  expect(thrown.exitCode).toBe(1)
  expect(thrown.stderr).toContain('out of hand')
})

test('a hanging action is killed and says so; one can be killed on purpose', async () => {
  const hang = `console.log('begun'); setInterval(() => {}, 1000)`
  expect(await run(hang, { timeout: 400 })).toMatchObject({ exitCode: null, timedOut: true, stdout: 'begun\n' })
  expect(await run(hang, { killAfter: 400 })).toMatchObject({ exitCode: null, timedOut: false })
  expect(await run(hang, { killAfter: Promise.resolve() })).toMatchObject({ exitCode: null, timedOut: false })
})

test('the CLI is run with arguments, input and only the given environment', async () => {
  const entry = join(folder, 'cli.mjs')
  await writeFile(
    entry,
    `const input = await process.stdin.toArray()
    console.log(process.argv.slice(2).join(' '), input.join(''), process.env.CHATWOOT_URL, process.env.CI)
    process.exitCode = 2`,
  )
  const env = { CHATWOOT_URL: 'http://chatwoot' }
  const result = await runCli(['plan', '--json'], { cwd: folder, env, input: 'yes', entry })
  expect(result).toMatchObject({ exitCode: 2, stderr: '', stdout: 'plan --json yes http://chatwoot undefined\n' })
})
