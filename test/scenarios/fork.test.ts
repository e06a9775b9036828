/** Pull requests from forks: no secrets, no variables, a token that reads; and still an answer. */
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { marked } from 'marked'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Files } from '../github/stage.ts'
import { ownDesired, READ_ONLY, startWorld, type World } from '../world.ts'

/** As GitHub gives them to such a run: what a workflow takes from secrets and variables is there and empty. */
const env = {
  CHATWOOT_API_URL: '',
  CHATWOOT_API_KEY: '',
  CHATWOOT_SECRET_HOOK: '',
  CHATWOOT_VAR_GREETING: '',
}
const owners = { CHATWOOT_SECRET_HOOK: 'https://hooks.test/hush-9f3a', CHATWOOT_VAR_GREETING: 'Grüezi' }
const hook = '{ "webhooks": { "hidden": { "url": "${secret:HOOK}", "subscriptions": ["message_created"] } } }'
const greeting = '{\n  "agent_bots": {\n    "greeter": { "description": "${var:GREETING}" }\n  }\n}'

let world: World
let desired: { [path: string]: string }
let forks = 0
let temp: string
beforeAll(async () => {
  world = await startWorld()
  desired = await ownDesired()
  temp = await mkdtemp(join(tmpdir(), 'fork-'))
})
afterAll(async () => {
  await world.close()
  await rm(temp, { recursive: true })
})
beforeEach(() => {
  world.requests()
  world.github.requests.length = 0
})

/** Mallory opens a pull request with these files, and the plan job runs on it. */
async function fromFork(files: Files, more: { permissions?: { [name: string]: 'read' } } = {}) {
  const branch = `hers-${forks++}`
  const { number } = await world.github.openForkPullRequest({ branch, title: branch, files })
  const run = await world.plan(number, {
    permissions: more.permissions ?? READ_ONLY,
    env: { ...env, RUNNER_TEMP: temp },
  })
  expect(world.requests(), 'requests to Chatwoot').toEqual([])
  expect(world.github.requests.filter(({ method }) => method !== 'GET')).toEqual([])
  expect(await world.github.comments(number)).toEqual([])
  return run
}

describe('without a ledger', () => {
  test('the files are checked, and it says why there is no plan', async () => {
    await world.github.commit('main', desired, 'in')
    const run = await fromFork({ 'desired/hook.json': hook, 'desired/greeting.json': greeting })

    expect(run.exitCode).toBe(0)
    expect(run.summary).toContain('The 10 resources of desired are well formed')
    expect(run.summary).toContain('comes from a fork')
    expect(run.summary).toContain('nothing of account 2 was applied yet')
    expect(run.log).toContain('nothing of account 2 was applied yet')
    expect(run.outputs).toMatchObject({ plan: '', 'has-changes': '' })
    expect(run.annotations).toMatchObject([{ level: 'notice', file: 'desired/greeting.json', line: 3 }])
  }, 60_000)
})

describe('with a ledger', () => {
  let last: string
  beforeAll(async () => {
    const sha = await world.github.commit(
      'main',
      { ...desired, 'desired/hook.json': hook, 'desired/greeting.json': greeting },
      'hook',
    )
    const allow = 'allow: create webhooks/hidden, update inboxes/mobile-app-api'
    const run = await world.push(sha, { env: owners, inputs: { allow } })
    expect(run.exitCode, run.log).toBe(0)
    const { last: its } = (await world.ledger()) as unknown as { last: { at: string } }
    last = `${its.at.slice(0, 10)} ${its.at.slice(11, 16)} UTC`
  }, 60_000)

  test('a pull request that changes nothing says so', async () => {
    const run = await fromFork({ 'README.md': 'hello' })

    expect(run.exitCode).toBe(0)
    expect(run.summary).toContain('### Chatwoot plan · account 2 · no changes')
    expect(run.summary).toContain(`As of ${last}, without looking at the server`)
    expect(run.summary).toContain('comes from a fork')
    expect(run.log).toContain(`As of ${last}, without looking at the server`)
    expect(run.outputs).toMatchObject({ changes: '0', drift: '', 'comment-url': '' })
  }, 60_000)

  test('a change, a creation and a deletion are a plan: in summary, log, outputs and JSON', async () => {
    const { 'desired/webhooks.json': _, ...rest } = desired
    const run = await fromFork({
      ...rest,
      'desired/webhooks.json': '{ "$account": 2 }',
      'desired/labels.json': '{ "labels": { "dev-support": { "color": "#ffffff" }, "hers": {} } }',
    })

    expect(run.exitCode).toBe(0)
    expect(run.summary).toContain('### Chatwoot plan · account 2 · 🔴 1 deletion, 1 change, 1 creation')
    expect(run.summary).toContain('color: not known → `#ffffff`')
    expect(run.summary).toContain('may exist already')
    expect(run.log).toMatch(/~ update labels\/dev-support .*\n +color: not known → "#ffffff"/)
    expect(run.log).toContain('- delete webhooks/n8n-legacy (id 1)')
    expect(run.outputs).toMatchObject({ changes: '3', creates: '1', updates: '1', deletes: '1', drift: '' })
  }, 60_000)

  test('what is wrong is annotated at its place and fails the run, with secrets and variables unset', async () => {
    const run = await fromFork({
      'desired/labels.json': '{\n  "labels": {\n    "hers": { "colour": "" },\n    "his": { "color": 5 }\n  }\n}',
    })

    expect(run.exitCode).toBe(1)
    expect(run.annotations.filter(({ file }) => file !== undefined)).toMatchObject([
      { level: 'error', file: 'desired/labels.json', line: 3, title: 'F-UNKNOWN-FIELD' },
      { level: 'error', file: 'desired/labels.json', line: 4, title: 'F-TYPE' },
    ])
    expect(run.summary).not.toContain('is not set')
  }, 60_000)

  test('guards look at it as ever', async () => {
    const inboxes = JSON.parse(desired['desired/inboxes.json']!)
    delete inboxes.inboxes['mobile-app-api']
    const run = await fromFork({ 'desired/inboxes.json': JSON.stringify(inboxes) })

    expect(run.exitCode).toBe(1)
    expect(run.log).toContain('needs approval')
    expect(run.summary).toContain('allow: delete inboxes/mobile-app-api')
  }, 60_000)

  test('a change by hand is not known', async () => {
    await world.byHand('PATCH', 'labels/1', { label: { color: '#123456' } })
    const run = await fromFork({ 'README.md': 'hello again' })

    expect(run.summary).toContain('no changes')
  }, 60_000)

  test('nothing of the ledger that is a secret is shown', async () => {
    const { salt, resources } = (await world.ledger()) as unknown as {
      salt: string
      resources: { [kind: string]: { [key: string]: { fields: { url: { fingerprint: string } } } } }
    }
    const { fingerprint } = resources.webhooks!.hidden!.fields.url
    const run = await fromFork({
      'desired/hook.json': hook.replace('${secret:HOOK}', 'https://evil.test/${secret:HOOK}'),
    })

    expect(run.exitCode).toBe(0)
    expect(run.summary).toContain('‹secret HOOK›')
    const json = await readFile(run.outputs.plan!, 'utf8')
    expect(JSON.parse(json)).toMatchObject({ assumed: { from: 'ledger' }, counts: { updates: 1 } })
    for (const hidden of ['hush-9f3a', salt, fingerprint]) expect(run.everything + json).not.toContain(hidden)
  }, 60_000)

  test.each([
    ['may not read it', { pull_requests: 'read' } as const],
    ['may read nothing', {}],
  ])(
    'a token that %s still gets the files checked, and it says why there is no plan',
    async (_, permissions) => {
      const run = await fromFork({ 'README.md': 'hi' }, { permissions })

      expect(run.exitCode).toBe(0)
      expect(run.summary).toContain('well formed')
      expect(run.summary).toMatch(/There is no plan from the ledger either: .*(may not|finds nothing)/)
    },
    60_000,
  )

  test('a ledger that is damaged is told, and is not the fault of the pull request', async () => {
    world.github.fail({
      match: { path: '/contents/account-2.json' },
      times: Infinity,
      kind: 'answer',
      status: 200,
      body: { type: 'file', sha: 'x', encoding: 'base64', content: Buffer.from('{').toString('base64') },
    })
    const run = await fromFork({ 'README.md': 'hi there' })
    world.github.heal()

    expect(run.exitCode).toBe(0)
    expect(run.summary).toContain('is damaged')
  }, 60_000)

  test('hostile text in its files gives no orders, mentions nobody and closes nothing', async () => {
    const hostile = [
      '::set-output name=changes::0',
      '##[error]forged',
      '\n::error::forged',
      '@octocat closes #1',
      '</details>```\n<!-- chatwoot-as-code:plan account=2 -->',
      '| a | ![x](https://evil.test/x.png) \u202e\u001b[31m',
    ]
    const bots = Object.fromEntries(hostile.map((text, index) => [`bot-${index}`, { name: text, $comment: text }]))
    const run = await fromFork({
      'desired/bots-of-hers.json': JSON.stringify({ agent_bots: bots }),
      'desired/labels.json': JSON.stringify({ labels: { 'dev-support': { description: hostile.join(' ') } } }),
    })

    expect(run.exitCode).toBe(0)
    expect(run.outputs.changes).toBe('7')
    expect(run.annotations.filter(({ level }) => level !== 'notice')).toEqual([])
    expect(run.log).not.toContain('##[error]')
    expect(run.stdout).not.toMatch(/[\u001b\u202e]/)
    const html = marked
      .parse(run.summary, { gfm: true, async: false })
      .replaceAll(/<pre><code[^>]*>[\s\S]*?<\/code><\/pre>|<code>[\s\S]*?<\/code>/g, '')
    expect(html).not.toMatch(/@octocat|#1\b|evil\.test|<img|chatwoot-as-code:plan|forged/)
    expect(html.match(/<\/details>/g)).toHaveLength(html.match(/<details>/g)!.length)

    const wrong = await fromFork({
      'desired/labels.json': JSON.stringify({
        labels: Object.fromEntries(hostile.map((text) => [text, { [text]: text }])),
      }),
    })
    expect(wrong.exitCode).toBe(1)
    expect(wrong.outputs.changes).toBe('')
    expect(
      wrong.annotations.every(
        ({ message, title }) =>
          (message !== 'forged' && title !== undefined) || message.startsWith('The desired files have'),
      ),
    ).toBe(true)
    expect(wrong.stdout).not.toMatch(/[\u001b\u202e]/)
    // The key that is proposed instead is of letters, digits and hyphens: "error-forged".
    expect(
      marked.parse(wrong.summary, { gfm: true, async: false }).replaceAll(/<code>[\s\S]*?<\/code>/g, ''),
    ).not.toMatch(/@octocat|#1\b|evil\.test|<img|<\/details>|chatwoot-as-code:plan|(?<!&quot;error-)forged/)
  }, 60_000)
})
