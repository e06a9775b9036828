/** What a run still says when GitHub does not take its comment, its issue or its pull request. */
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { Fault as DoubleFault } from '../double/faults.ts'
import type { Fault } from '../github/stage.ts'
import type { ActionResult } from '../runner.ts'
import { type More, startWorld, type World } from '../world.ts'

const MARKER = /^<!-- chatwoot-as-code:plan account=2\b/

let world: World
let temp: string
let labels = 0
beforeAll(async () => {
  world = await startWorld()
  temp = await mkdtemp(join(tmpdir(), 'unposted-'))
  await world.github.commit('main', filesWith('first'), 'first')
  await world.push((await world.github.history())[0]!)
})
afterEach(() => world.github.heal())
afterAll(async () => {
  await world.close()
  await rm(temp, { recursive: true })
})

const declared: { [key: string]: object } = {}
function filesWith(...keys: string[]) {
  for (const key of keys) declared[key] = { color: '#111111' }
  return { 'desired/labels.json': JSON.stringify({ $account: 2, labels: declared }) }
}

async function opened() {
  const key = `label-${labels++}`
  const branch = `with-${key}`
  await world.github.commit(branch, filesWith(key), branch)
  const { number } = await world.github.openPullRequest({ branch, title: branch, body: '' })
  return { key, number }
}
const commentsOf = async (number: number) => (await world.github.comments(number)).map(({ body }) => body!)
const isThere = (title: string) => world.double.store.rows('labels').some((label) => label.title === title)
const planFile = async (run: ActionResult) => JSON.parse(await readFile(run.outputs.plan!, 'utf8'))

const locked: Fault = {
  kind: 'answer',
  match: { path: /issues\/(\d+\/comments|comments\/\d+)$/, method: 'POST' },
  times: Number.POSITIVE_INFINITY,
  status: 403,
  body: { message: 'Unable to create comment because issue is locked.' },
}
const readOnly = { contents: 'read', issues: 'read', pull_requests: 'read' } as const

const REFUSALS: { what: string; faults?: Fault[]; plan?: More; apply?: More; says: string }[] = [
  { what: 'the conversation is locked', faults: [locked], says: 'issue is locked' },
  {
    what: 'the token may only read',
    plan: { permissions: readOnly },
    apply: { permissions: { contents: 'write', issues: 'read', pull_requests: 'read' } },
    says: '"pull-requests: write"',
  },
  {
    what: 'GitHub answers 502',
    faults: [{ ...locked, kind: '502-html' } as Fault],
    says: 'answered 502',
  },
  {
    what: 'the token writes under another login',
    plan: { inputs: { 'github-login': 'robot[bot]' } },
    apply: { inputs: { 'github-login': 'robot[bot]' } },
    says: 'not as robot[bot]',
  },
]

test.for(REFUSALS)(
  'plan and apply speak elsewhere when $what',
  { timeout: 120_000 },
  async ({ faults, says, ...more }) => {
    const { key, number } = await opened()
    for (const fault of faults ?? []) world.github.fail(fault)
    const env = { RUNNER_TEMP: temp }

    const plan = await world.plan(number, { env, ...more.plan })

    expect(plan.summary).toContain(key)
    expect(plan.outputs).toMatchObject({ changes: '1', creates: '1', 'comment-url': '' })
    expect((await planFile(plan)).changes).toMatchObject([{ key }])
    const [comment] = plan.annotations.filter(({ level }) => level === 'warning')
    expect(comment!.message).toMatch(new RegExp(`^The comment on pull request #${number} could not be written.`))
    expect(comment!.message).toContain(says)
    expect(plan.summary).toContain(`The comment on pull request \`#${number}\` could not be written.`)
    expect(plan.annotations.find(({ level }) => level === 'error')!.message).toContain('finds no review of this plan')
    expect(plan.exitCode).toBe(1)

    const apply = await world.merge(number, { env, ...more.apply })

    expect(isThere(key)).toBe(true)
    expect(apply.summary).toContain('1 change applied')
    expect(apply.summary).toContain(`The comment on pull request \`#${number}\` could not be written.`)
    expect(apply.outputs).toMatchObject({ changes: '1', creates: '1', 'comment-url': '' })
    expect((await planFile(apply)).outcomes).toMatchObject([{ key, state: 'applied' }])
    expect(apply.annotations.filter(({ level }) => level === 'warning')).toHaveLength(1)
    // It did what it is for.
    expect(apply.exitCode).toBe(0)
  },
)

test('what stops a plan is said first, whatever GitHub does', async () => {
  const { number } = await opened()
  world.github.fail(locked)

  const run = await world.plan(number, { env: { CHATWOOT_API_KEY: 'wrong' } })

  expect(run.exitCode).toBe(1)
  const said = run.annotations.map(({ level, message }) => `${level}: ${message}`)
  expect(said).toEqual([
    expect.stringMatching(/^warning: The comment on pull request #\d+ could not be written\./),
    expect.stringMatching(/^error: .*CHATWOOT_API_KEY|^error: .*token/i),
  ])
  expect(run.summary).toMatch(/token[\s\S]*could not be written/i)
})

test('an issue that cannot be opened leaves summary and outputs of the night, and a red run', async () => {
  await world.byHand(
    'PATCH',
    `labels/${world.double.store.rows('labels').find(({ title }) => title === 'first')!.id}`,
    {
      label: { color: '#999999' },
    },
  )

  const night = await world.nightly({ permissions: readOnly })

  expect(night.outputs).toMatchObject({ drift: '1', 'issue-number': '' })
  expect(night.summary).toContain('first')
  expect(night.summary).toContain('The issue about drift could not be written.')
  expect(night.annotations.map(({ message }) => message).join()).toContain('"issues: write"')
  expect(night.exitCode).toBe(1)
})

test('a server that cannot be read is said although the issue about it cannot be opened', async () => {
  const night = await world.nightly({ permissions: readOnly, env: { CHATWOOT_API_KEY: 'wrong' } })

  expect(night.exitCode).toBe(1)
  const [warning, error] = night.annotations
  expect(warning!.message).toContain('The issue about drift could not be written.')
  expect(error!.message).not.toContain('issue')
  expect(night.summary).toContain('The issue about drift could not be written.')
})

test('a re-sync that cannot close its issue has put everything back and says so', async () => {
  const night = await world.nightly()
  const number = night.outputs['issue-number']!
  expect(number).not.toBe('')
  world.github.fail({ ...locked, match: { method: 'POST', path: `/issues/${number}/comments` } } as Fault)

  const run = await world.dispatch('resync')

  expect(run.exitCode).toBe(0)
  expect(run.summary).toContain('1 change applied')
  expect(run.outputs['issue-number']).toBe(number)
  expect(run.summary).toContain('The issue about drift could not be written.')
  expect((await world.github.issues({ state: 'open' })).map((issue) => issue.number)).toEqual([])
})

test('a re-sync that may not read the issues puts back what needs no review, and says so', async () => {
  const label = world.double.store.rows('labels').find(({ title }) => title === 'first')!
  label.color = '#999999'
  const gone = { message: 'Issues has been disabled in this repository.' }
  world.github.fail({
    kind: 'answer',
    match: { path: /\/issues\?/ },
    times: Number.POSITIVE_INFINITY,
    status: 410,
    body: gone,
  })
  const run = await world.dispatch('resync')

  expect(run.exitCode).toBe(0)
  expect(label.color).toBe('#111111')
  expect(run.summary).toContain('The issue about drift could not be written')
})

test('an export whose pull request is refused has its summary', async () => {
  const run = await world.dispatch('export', { permissions: { contents: 'write', pull_requests: 'read' } })

  expect(run.exitCode).toBe(1)
  expect(run.summary).toContain('### Chatwoot export')
  expect(run.summary).toContain('The pull request could not be written.')
})

test('files are explained on the pull request before anybody knows the account, and the plan takes the comment over', async () => {
  const branch = 'nobody-knows'
  await world.github.commit(branch, { 'desired/labels.json': '{"labels": {"x": {"titel": 1}}}' }, branch)
  const { number } = await world.github.openPullRequest({ branch, title: branch, body: '' })

  expect((await world.plan(number)).exitCode).toBe(1)
  expect(await commentsOf(number)).toEqual([expect.stringContaining('titel')])

  const noAccount = JSON.stringify({ labels: declared })
  await world.github.pushToPullRequest(number, { 'desired/labels.json': noAccount }, 'no account')
  expect((await world.plan(number)).exitCode).toBe(1)
  expect(await commentsOf(number)).toEqual([expect.stringContaining('Which account?')])

  await world.github.pushToPullRequest(number, filesWith(), 'right')
  expect((await world.plan(number)).exitCode).toBe(0)
  expect(await commentsOf(number)).toEqual([expect.stringMatching(MARKER)])

  // The other way round: an old plan must not stand beside the errors.
  await world.github.pushToPullRequest(number, { 'desired/labels.json': '{' }, 'broken')
  expect((await world.plan(number)).exitCode).toBe(1)
  const [only, ...others] = await commentsOf(number)
  expect(only).toContain('in the files')
  expect(others).toEqual([])
})

test.for([
  { what: 'there is no folder', files: { 'desired/labels.json': null }, says: 'There is no folder desired' },
  {
    what: 'there is no .json file',
    files: { 'desired/labels.json': null, 'desired/README.md': 'none' },
    says: 'There is no .json file in desired',
  },
])('the pull request has its comment when $what and no input names the account', async ({ files, says, what }) => {
  const branch = what.replaceAll(' ', '-')
  await world.github.commit(branch, files, branch)
  const { number } = await world.github.openPullRequest({ branch, title: branch, body: '' })

  expect((await world.plan(number)).exitCode).toBe(1)
  expect(await commentsOf(number)).toEqual([expect.stringContaining(says)])
})

describe('an apply that fails notifies in one new comment', () => {
  /** With one create and no other: several would be under way at once, and share the refusals. */
  async function openedAlone() {
    await world.merge((await opened()).number)
    return opened()
  }
  const refused: DoubleFault = {
    match: { method: 'POST', path: /\/labels$/ },
    kind: '500-before',
    times: 2,
  }

  test('with what was not done and a link to the run, once for each attempt', async () => {
    const { number } = await openedAlone()
    await world.plan(number)
    world.double.fault(refused)

    const sha = await world.github.merge(number)
    const run = await world.push(sha)

    expect(run.exitCode).toBe(1)
    const [outcome, news, ...others] = await commentsOf(number)
    expect(outcome).toContain('**1 not done**')
    expect(news).toMatch(
      /^❌ \*\*The Chatwoot apply failed\*\* · account 2\. 1 of \d+ changes was not done: .*\n\nDetails: .*\/actions\/runs\/\d+\)/,
    )
    expect(others).toEqual([])

    // What goes well is an edit, as always.
    expect((await world.push(sha)).exitCode).toBe(0)
    expect(await commentsOf(number)).toEqual([expect.stringContaining('1 change applied'), news])
  }, 60_000)

  test('also when it could not begin, and the comment with the review stays as it is', async () => {
    const { key, number } = await opened()
    await world.plan(number)
    const [plan] = await commentsOf(number)

    const sha = await world.github.merge(number)
    const run = await world.push(sha, { env: { CHATWOOT_API_URL: 'http://chat.example.com' } })

    expect(run.exitCode).toBe(1)
    expect(await commentsOf(number)).toEqual([plan, expect.stringContaining('Use `https://`')])
    expect((await world.push(sha)).exitCode).toBe(0)
    expect(isThere(key)).toBe(true)
  })

  test('and where there was no comment, the outcome is the new one', async () => {
    const { number } = await openedAlone()
    world.double.fault(refused)

    expect((await world.merge(number)).exitCode).toBe(1)

    expect(await commentsOf(number)).toEqual([expect.stringContaining('**1 not done**')])
  }, 60_000)
})

test('Dependabot with the token among its own secrets gets the plan of anybody', async () => {
  const { key, number } = await opened()
  const event = { ...(await world.github.events.opened(number)), actor: 'dependabot[bot]' }

  const run = await world.job('plan', event)

  expect(run.exitCode).toBe(0)
  expect(await commentsOf(number)).toEqual([expect.stringContaining(key)])
})

test('Dependabot without secrets is planned from the ledger, and writes nothing', async () => {
  const { key, number } = await opened()
  const event = { ...(await world.github.events.opened(number)), actor: 'dependabot[bot]' }
  world.requests()
  const run = await world.job('plan', event, { permissions: readOnly, env: { CHATWOOT_API_KEY: '' } })

  expect(run.exitCode).toBe(0)
  expect(run.summary).toContain(key)
  expect(run.summary).toContain('comes from Dependabot, which gets no secrets')
  expect(world.requests()).toEqual([])
  expect(await commentsOf(number)).toEqual([])
})

test('others without secrets learn why a run may not have them', async () => {
  const { number } = await opened()

  const person = await world.plan(number, { env: { CHATWOOT_API_KEY: '' } })
  expect(person.annotations[0]!.message).toContain(`this environment allows refs/pull/${number}/merge`)
  expect(await commentsOf(number)).toEqual([expect.stringContaining('The access token of Chatwoot is missing')])
  await world.plan(number)
  expect(await commentsOf(number)).toEqual([expect.stringMatching(MARKER)])

  const push = { ...(await world.github.events.push((await world.github.history())[0]!)), actor: 'dependabot[bot]' }
  const merged = await world.job('apply', push, { env: { CHATWOOT_API_KEY: '' } })
  expect(merged.exitCode).toBe(1)
  expect(merged.annotations[0]!.message).toContain('Dependabot secrets only')
})

test.each([
  ['plan file', { RUNNER_TEMP: '/dev/null' }],
  ['summary of the job', { GITHUB_STEP_SUMMARY: '/dev/null/x' }],
])('a %s that cannot be written silences nothing else', async (what, env) => {
  const { key, number } = await opened()

  const run = await world.plan(number, { env })

  expect(run.exitCode).toBe(1)
  expect(run.outputs).toMatchObject({ creates: expect.stringMatching(/^[1-9]/) })
  expect(await commentsOf(number)).toEqual([expect.stringContaining(key)])
  if (what === 'plan file') expect(run.summary).toContain(key)
  else expect(run.outputs.plan).toMatch(/plan\.json$/)
})
