/**
 * An account full of known secrets, every mode of the action and every verb of the command, with and without failures:
 * none of it is in any byte that comes out. A new mode or verb is one line in `modes` or `verbs`.
 */
import { mkdtemp, readdir, readFile, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { StageEvent } from '../github/events.ts'
import { type ActionResult, runCli } from '../runner.ts'
import { inFolder } from '../scenarios/workspace.ts'
import { type More, startWorld, type World } from '../world.ts'
import { type Parrot, type Spoil, startParrot, whileReading, whileWriting } from './parrot.ts'
import { foundIn } from './search.ts'
import { desired, given, SECRET_OUTPUTS, type Seed, seed } from './seeds.ts'

type Modes = { readonly [mode: string]: (more: More) => Promise<ActionResult> }
const modes: Modes = {
  plan: (more) => world.plan(number, more),
  'plan by hand': (more) => world.dispatch('plan', more),
  drift: (more) => world.nightly(more),
  // Nobody reviews here what is applied.
  apply: (more) => world.dispatch('apply', { ...more, inputs: { ...more.inputs, 'on-new-operations': 'apply' } }),
  resync: (more) => world.dispatch('resync', { ...more, inputs: { ...more.inputs, 'on-new-operations': 'apply' } }),
  'undo, shown': async (more) =>
    world.dispatch('undo', { ...more, inputs: { ...more.inputs, run: await latestRun() } }),
}
const latestRun = async () => (await world.ledger())!.last!.run
const writing = ['apply', 'resync']
/** What a fork may ask for with the inputs of its event. */
const forkModes = ['plan', 'apply', 'drift', 'resync']
const verbs: readonly (readonly string[])[] = [
  ['init', '--yes', '--account', '2', '--desired', 'begun', '--ledger', 'none.json'],
  ['validate'],
  ['validate', '--release', '4.4.0', '--sarif', 'validate.sarif'],
  ['schema'],
  ['test'],
  ['doctor'],
  ['export', '--account', '2', '--out', 'exported', '--ledger', 'none.json'],
  ['plan', '--html', 'plan.html', '--sarif', 'plan.sarif'],
  ['drift', '--html', 'drift.html'],
  ['replay'],
  ['apply', '--yes'],
]
/** What reads the list that is spoiled, or writes. */
const verbsOf = (isWriting: boolean) =>
  verbs
    .filter(([verb]) => ['plan', 'drift', 'replay', 'apply'].includes(verb!) && (verb === 'apply') === isWriting)
    .flatMap(withJson)

/** As it is, and as JSON where it has one. */
function withJson(verb: readonly string[]) {
  return verb[0] === 'init' || verb[0] === 'schema' ? [verb] : [verb, [...verb, '--json']]
}

let world: World
let parrot: Parrot
let number: number
let fork: StageEvent
let seeds: Seed[]
let api: { CHATWOOT_API_URL: string; CHATWOOT_API_KEY: string }
let folder: string

beforeAll(async () => {
  world = await startWorld()
  seeds = [...seed(world.double.store), ...given]
  parrot = await startParrot(world.double.url, [...seeds])
  api = {
    CHATWOOT_API_URL: parrot.url,
    CHATWOOT_API_KEY: String(world.double.store.find('users', { id: 1 })!.access_token),
  }
  folder = await mkdtemp(join(tmpdir(), 'secrets-'))
  await world.github.commit('first', { ...desired, 'README.md': 'Chat' }, 'first')
  await world.github.merge((await world.github.openPullRequest({ branch: 'first', title: 'first' })).number)
  await world.github.commit('second', { 'README.md': 'Chatwoot' }, 'second')
  number = (await world.github.openPullRequest({ branch: 'second', title: 'second' })).number
  const { number: stranger } = await world.github.openForkPullRequest({
    branch: 'third',
    files: desired,
    title: 'third',
  })
  fork = await world.github.events.opened(stranger)
})
afterAll(async () => {
  await parrot.close()
  await world.close()
  await rm(folder, { recursive: true })
})

const secretEnv = () => Object.fromEntries(given.map(({ name, value }) => [name, value]))

/** One run with its own temporary folder, all that it produced, and what of it is secret. */
async function searched(what: string, run: (more: More) => Promise<ActionResult>, more: More = {}) {
  const temp = await mkdtemp(join(folder, 'temp-'))
  const token = await world.github.token({ contents: 'write', issues: 'write', pull_requests: 'write' })
  world.github.requests.length = 0
  const inputs = { ...more.inputs, sarif: join(temp, 'chatwoot.sarif') }
  const own = { RUNNER_TEMP: temp, 'INPUT_HTML-REPORT': join(temp, 'plan.html') }
  const result = await run({ token, ...more, inputs, env: { ...api, ...secretEnv(), ...own, ...more.env } })
  const places = {
    log: result.everything,
    stdout: withoutMasks(result.stdout),
    stderr: result.stderr,
    annotations: JSON.stringify(result.annotations),
    summary: result.summary,
    'plan.json': await filesIn(temp),
    'what GitHub was sent': JSON.stringify(world.github.requests),
  }
  const all = [...seeds, { name: 'github-token', value: token }]
  const found = Object.entries(places).flatMap(([place, text]) =>
    foundIn(all, withoutOutputs(text, result.outputs), `${place} of ${what}`),
  )
  return { result, found, alarm: /A secret \(.*/.exec(Object.values(places).join('\n'))?.[0] ?? null }
}

/** The values of declared outputs are meant to be in the file of outputs, once each. */
function withoutOutputs(text: string, outputs: ActionResult['outputs']): string {
  return SECRET_OUTPUTS.reduce(
    (left, name) =>
      left.replace(new RegExp(`^${name}<<(\\S+)\\n${RegExp.escape(outputs[name] ?? '')}\\n\\1$`, 'm'), ''),
    text,
  )
}

function withoutMasks(stdout: string): string {
  return stdout.replaceAll(/^::add-mask::.*$/gm, '')
}

async function filesIn(place: string): Promise<string> {
  const entries = await readdir(place, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  return (await Promise.all(files.map(async (file) => `${file}\n${await readFile(file, 'utf8')}`))).join('\n')
}

async function command(args: readonly string[], at: string, env: { [name: string]: string } = {}) {
  const result = await runCli([...args], { cwd: at, env: { ...api, ...secretEnv(), ...env } })
  const text = `${result.stdout}${result.stderr}${await filesIn(at)}`
  return { result, text, found: foundIn(seeds, text, args.join(' ')) }
}

test('there are enough secrets, of every table that holds any', () => {
  const columns = new Set(seeds.map(({ name }) => name))

  expect(seeds.length).toBeGreaterThanOrEqual(60)
  expect(new Set(seeds.map(({ value }) => value)).size).toBe(seeds.length)
  expect([...columns].filter((name) => name.includes('.')).sort()).toEqual([
    'agent_bots.access_token',
    'agent_bots.secret',
    'channel_api.hmac_token',
    'channel_api.secret',
    'channel_email.imap_password',
    'channel_email.provider_config.access_token',
    'channel_email.provider_config.refresh_token',
    'channel_email.smtp_password',
    'channel_facebook_pages.page_access_token',
    'channel_facebook_pages.user_access_token',
    'channel_instagram.access_token',
    'channel_line.line_channel_secret',
    'channel_line.line_channel_token',
    'channel_sms.provider_config.api_key',
    'channel_sms.provider_config.api_secret',
    'channel_telegram.bot_token',
    'channel_tiktok.access_token',
    'channel_tiktok.refresh_token',
    'channel_twilio_sms.api_key_secret',
    'channel_twilio_sms.auth_token',
    'channel_twitter_profiles.twitter_access_token',
    'channel_twitter_profiles.twitter_access_token_secret',
    'channel_web_widgets.hmac_token',
    'channel_whatsapp.provider_config.api_key',
    'channel_whatsapp.provider_config.verification_pin',
    'channel_whatsapp.provider_config.webhook_verify_token',
    'integrations_hooks.settings.access_key',
    'integrations_hooks.settings.api_key',
    'integrations_hooks.settings.secret_key',
    'platform_apps.access_token',
    'users.access_token',
    'users.pubsub_token',
    'webhooks.secret',
  ])
})

test('the search finds a secret that is there, in every form', () => {
  const [{ value }] = seeds as [Seed]
  for (const planted of [value, encodeURIComponent(value), JSON.stringify(value), btoa(value)])
    expect(foundIn(seeds, `one ${planted} two`, 'a plant')).toEqual([`${seeds[0]!.name} in a plant`])
})

describe('the action', () => {
  const cases = (names: readonly string[], spoils: { readonly [what: string]: Spoil }) =>
    names.flatMap((mode) => Object.entries(spoils).map(([what, spoil]) => [mode, what, spoil] as const))

  test.each([...cases(['plan', 'drift'], whileReading), ...cases(writing, whileWriting)])(
    '%s, with %s',
    async (mode, what, spoil) => {
      parrot.spoil = spoil
      parrot.spoiled = 0
      const { result, found, alarm } = await searched(`${mode} with ${what}`, modes[mode]!)
      parrot.spoil = () => null

      expect(result.exitCode).toBe(1)
      expect(parrot.spoiled).toBeGreaterThan(0)
      expect(found).toEqual([])
      expect(alarm).toBeNull()
    },
    60_000,
  )

  test.each(Object.keys(modes))(
    '%s, when all is well',
    async (mode) => {
      const { result, found, alarm } = await searched(mode, modes[mode]!)

      expect(result.exitCode, result.everything).toBe(0)
      expect(found).toEqual([])
      expect(alarm).toBeNull()
    },
    60_000,
  )

  test('its outputs hold the credentials that were asked for, masked', async () => {
    const { result } = await searched('outputs', modes.drift!)
    const bot = world.double.store.find('agent_bots', { name: 'Greeter' })!
    const app = world.double.store
      .rows('channel_api')
      .find(({ hmac_token }) => hmac_token === result.outputs['app-hmac'])
    const widget = world.double.store.rows('channel_web_widgets')[0]!

    expect(result.outputs['greeter-token']).toBe(bot.access_token)
    expect(result.outputs['greeter-secret']).toBe(bot.secret)
    expect(app).toBeDefined()
    expect(result.outputs['widget-token']).toBe(widget.website_token)
    for (const name of SECRET_OUTPUTS) expect(result.masks).toContain(result.outputs[name])
  }, 60_000)

  test('what somebody put in the place of a secret by hand is drift, told without either', async () => {
    const byHand = { name: 'by hand', value: 'https://hooks.test/by-hand-77aa' }
    const { id } = (await world.ledger())!.resources.webhooks!.crm!
    const row = world.double.store.find('webhooks', { id })!
    row.url = byHand.value
    const { result, found } = await searched('drift', modes.drift!)
    const [issue] = await world.github.issues({ state: 'open' })
    const ledger = JSON.stringify(await world.ledger())
    const sent = JSON.stringify(world.github.requests)

    expect(result.outputs.drift).toBe('1')
    expect(issue!.body).toContain('‹secret HOOK›')
    expect(issue!.body).toContain('‹hidden›')
    expect(found).toEqual([])
    expect(foundIn([byHand], result.everything + sent + issue!.body + ledger, 'drift')).toEqual([])
    expect(JSON.parse(ledger).resources.webhooks.crm.fields.url).toEqual({
      $secret: '${secret:HOOK}',
      fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/),
    })

    seeds.push(byHand)
    expect((await searched('resync of it', modes.resync!)).found).toEqual([])
    expect(row.url).not.toBe(byHand.value)
  }, 60_000)

  test('a credential that somebody wrote into an open text is taken out at the last moment, and said', async () => {
    const { hmac_token: token } = world.double.store.find('channel_web_widgets', {})!
    const website = world.double.store.find('inboxes', { name: 'Website' })!
    website.name = `Website ${token}`
    const { result, found, alarm } = await searched('a plant', modes.drift!)
    const [issue] = await world.github.issues({ state: 'open' })

    expect(result.outputs.drift).toBe('1')
    expect(issue!.body).toContain('Website ***')
    expect(found).toEqual([])
    expect(alarm).toMatch(/A secret \(hmac_token\) stood in .* This is a bug/)
    // The search sees it where it is meant to be: among the outputs that the files declare.
    expect(foundIn(seeds, result.everything, 'outputs').length).toBe(SECRET_OUTPUTS.length)
    expect((await searched('resync of it', modes.resync!)).found).toEqual([])
  }, 60_000)

  test.each(forkModes)(
    '%s on a pull request from a fork, with secrets that should not be there',
    async (mode) => {
      const { found } = await searched(`${mode} of a fork`, (more) =>
        world.job('plan', fork, { ...more, inputs: { ...more.inputs, mode } }),
      )

      expect(found).toEqual([])
    },
    60_000,
  )

  test('mistakes in the files', async () => {
    const bad = {
      'desired/all.json': desired['desired/all.json'].replace('"color"', '"colour"').replace('{"title"', '{"x"'),
    }
    await world.github.commit(
      'bad',
      { 'desired/bad.json': '{ "webhooks": { "h": { "url": "${secret:PIN}", "x": 1 } } }', ...bad },
      'bad',
    )
    const { number: its } = await world.github.openPullRequest({ branch: 'bad', title: 'bad' })
    const { result, found } = await searched('bad files', (more) => world.plan(its, more))

    expect(result.annotations.length).toBeGreaterThan(0)
    expect(found).toEqual([])
  }, 60_000)

  test('a GitHub that repeats them', async () => {
    const message = [...given.map(({ value }) => value), api.CHATWOOT_API_KEY].join(' ')
    world.github.fail({
      match: { method: 'GET', path: '/comments' },
      kind: 'answer',
      status: 422,
      body: { message, errors: [message] },
    })
    const { result, found } = await searched('GitHub', modes.plan!)
    world.github.heal()

    expect(result.exitCode).toBe(1)
    expect(found).toEqual([])
  }, 60_000)

  test.each<[string, { [name: string]: string }]>([
    ['in the middle of a run', { RUNNER_TEMP: '/dev/null/hush-never-used-1b' }],
    [
      'outside of everything',
      {
        NODE_OPTIONS:
          '--import data:text/javascript,setTimeout(()=>{throw(Error(process.env.CHATWOOT_SECRET_UNUSED))},150)',
      },
    ],
  ])(
    'a bug %s',
    async (_, env) => {
      const { result, found } = await searched('a bug', modes.drift!, { env })

      expect(result.exitCode).toBe(1)
      expect(result.log).toContain('This is a bug of Chatwoot as Code')
      expect(result.log).toContain('***')
      expect(found).toEqual([])
    },
    60_000,
  )
})

describe('the command', () => {
  const cases = (isWriting: boolean, spoils: { readonly [what: string]: Spoil }) =>
    verbsOf(isWriting).flatMap((args) =>
      Object.entries(spoils).map(([what, spoil]) => [args.join(' '), what, spoil] as const),
    )

  test.each([...cases(false, whileReading), ...cases(true, whileWriting)])(
    '%s, with %s',
    async (args, _, spoil) => {
      parrot.spoil = spoil
      parrot.spoiled = 0
      // What the tests above have brought about is undone, so that there is something to write.
      world.double.store.delete('labels', { title: 'secretive' })
      const { result, text, found } = await inFolder(desired, (at) => command(args.split(' '), at))
      parrot.spoil = () => null

      expect(result.exitCode).toBe(1)
      expect(parrot.spoiled).toBeGreaterThan(0)
      expect(found).toEqual([])
      expect(text).not.toContain('A secret (')
    },
    60_000,
  )

  test('every verb one after the other, when all is well', async () => {
    const all = verbs.flatMap(withJson)
    await inFolder(desired, async (at) => {
      for (const args of [...all, ...all]) {
        const { result, text, found } = await command(args, at)

        expect(result.exitCode, `${args.join(' ')}${result.stdout}${result.stderr}`).not.toBe(1)
        expect(found).toEqual([])
        expect(text).not.toContain('A secret (')
      }
      expect(await filesIn(at)).toContain('"fingerprint"')
    })
  }, 120_000)

  test.each([[[]], [['--json']]])(
    'a bug while the ledger is written %s',
    async (more) => {
      world.double.store.delete('labels', { title: 'secretive' })
      await inFolder({ ...desired, 'hush-never-used-1b/': '' }, async (at) => {
        await symlink('nowhere/at/all', join(at, 'hush-never-used-1b', 'ledger.json.receipts.jsonl'))
        const args = ['apply', '--yes', '--ledger', 'hush-never-used-1b/ledger.json', ...more]
        const result = await runCli(args, { cwd: at, env: { ...api, ...secretEnv() } })

        expect(result.exitCode).toBe(1)
        expect(result.stderr).toMatch(/ENOENT[\s\S]*\*\*\*/)
        expect(foundIn(seeds, result.stdout + result.stderr, 'a bug')).toEqual([])
      })
    },
    60_000,
  )
})

test('what was stored on the way holds none either', async () => {
  const { github } = world
  const octokit = github.octokit('octocat')
  const at = { owner: github.owner, repo: github.repo }
  const issues = await github.issues({ state: 'all' })
  const pulls = (await octokit.rest.pulls.list({ ...at, state: 'all' })).data
  const comments = await Promise.all([...issues, ...pulls].map((of) => github.comments(of.number)))
  const commits = await Promise.all(
    (await github.history('chatwoot-ledger')).map(async (sha) => {
      const { message } = (await octokit.rest.git.getCommit({ ...at, commit_sha: sha })).data
      const { tree } = (await octokit.rest.git.getTree({ ...at, tree_sha: sha, recursive: '1' })).data
      const paths = tree.filter(({ type }) => type === 'blob').map(({ path }) => path!)
      return [message, ...(await Promise.all(paths.map((path) => github.file(path, sha))))]
    }),
  )
  const stored = JSON.stringify([issues, pulls, comments, commits])

  expect(comments.flat().length).toBeGreaterThan(0)
  expect(commits.length).toBeGreaterThan(2)
  expect(foundIn(seeds, stored, 'GitHub')).toEqual([])
}, 60_000)
