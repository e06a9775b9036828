/** A text that is shortened was searched for secrets before: half a secret is found by nobody. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runCli } from '../runner.ts'
import { startWorld, type World } from '../world.ts'

const SECRET = 'Sw0rdfish-"KLMNOP"-7788\\xyz-0123456789abcdefG'
const env = { CHATWOOT_SECRET_KEY: SECRET }
/** Where in a text of 600 characters the secret begins: wherever a table, a fold or a terminal cuts, one straddles it. */
const OFFSETS = [0, 9, 20, 30, 43, 61, 84, 170, 213, 250, 490, 530, 552, 555]

let world: World
beforeAll(async () => {
  world = await startWorld()
}, 60_000)
afterAll(() => world.close())

/** Ten characters in a row of the secret, as it is or as JSON. */
function piecesIn(text: string): string[] {
  return [SECRET, JSON.stringify(SECRET).slice(1, -1)].flatMap((form) =>
    Array.from({ length: form.length - 9 }, (_, from) => form.slice(from, from + 10)).filter((piece) =>
      text.includes(piece),
    ),
  )
}

const at = (offset: number) => `${'é'.repeat(offset)}${SECRET}${'ü'.repeat(600 - SECRET.length - offset)}`
const macros = (text: (offset: number) => string) =>
  Object.fromEntries(
    OFFSETS.map((offset) => [
      `m${offset}`,
      { name: `Macro ${offset}`, actions: [{ action_name: 'send_message', action_params: [text(offset)] }] },
    ]),
  )
const file = (of: object) => ({ 'desired/a.json': JSON.stringify({ $account: 2, ...of }) })

test('on the server, in plan, apply, drift and issue', async () => {
  const { number } = await world.propose('first', file({ macros: macros(() => 'short') }))
  await world.merge(number, { env })
  for (const offset of OFFSETS) {
    const { id } = world.double.store.rows('macros').find(({ name }) => name === `Macro ${offset}`)!
    await world.byHand('PATCH', `macros/${id}`, {
      visibility: 'global',
      actions: [{ action_name: 'send_message', action_params: [at(offset)] }],
    })
  }
  const drift = await world.nightly({ env })
  const [issue] = await world.github.issues({ state: 'open' })
  await world.github.commit('second', file({ macros: macros((offset) => `other ${offset}`) }), 'second')
  const second = (await world.github.openPullRequest({ branch: 'second', title: 'second', body: '' })).number
  const plan = await world.plan(second, { env })
  const asked = (await world.github.comments(second))[0]!.body!
  const apply = await world.merge(second, { env })
  const told = (await world.github.comments(second))[0]!.body!
  const everything = [drift, plan, apply].map((run) => `${run.log}${run.summary}${JSON.stringify(run.annotations)}`)

  expect(drift.outputs.drift).toBe(String(OFFSETS.length))
  expect(asked).toContain('***')
  expect(issue!.body).toContain('***')
  expect(piecesIn([...everything, issue!.body, asked, told].join('\n'))).toEqual([])
  expect(piecesIn(JSON.stringify(world.github.requests))).toEqual([])
  // Somebody wrote it into Chatwoot: that is no fault of ours.
  expect(everything.join()).not.toContain('This is a bug')
}, 90_000)

test.each(['plan', 'plan --json', 'drift', 'drift --json'])('on a terminal: %s', async (line) => {
  const args = line.split(' ')
  const folder = await mkdtemp(join(tmpdir(), 'cut-'))
  try {
    await writeFile(
      join(folder, 'a.json'),
      JSON.stringify({ $account: 2, inboxes: { m: { $id: 1, name: 'Support Mailbox', greeting_message: 'hello' } } }),
    )
    await world.byHand('PATCH', 'inboxes/1', { greeting_enabled: true, greeting_message: at(170) })
    const run = await runCli([...args, '--desired', '.'], {
      cwd: folder,
      env: { ...env, CHATWOOT_API_URL: world.double.url, CHATWOOT_API_KEY: 'admin-token' },
    })

    expect(piecesIn(run.stdout + run.stderr)).toEqual([])
    expect(run.stdout + run.stderr).not.toContain('This is a bug')
    if (args[0] === 'plan') expect(run.stdout).toContain('***')
  } finally {
    await rm(folder, { recursive: true })
  }
})

test('in the files, whose mistakes are quoted', async () => {
  const wrong = Object.fromEntries(OFFSETS.map((offset) => [`${'x'.repeat(offset)}${SECRET}${'y'.repeat(400)}`, 1]))
  await world.github.commit('bad', file({ labels: { bug: wrong } }), 'bad')
  const { number } = await world.github.openPullRequest({ branch: 'bad', title: 'bad', body: '' })
  const run = await world.plan(number, { env })
  const asked = (await world.github.comments(number))[0]!.body!

  expect(run.annotations.length).toBeGreaterThan(5)
  expect(asked).toContain('***')
  expect(piecesIn(run.log + run.summary + JSON.stringify(run.annotations) + asked)).toEqual([])
  expect(run.log).not.toContain('This is a bug')
}, 60_000)

test('in an input', async () => {
  const run = await world.dispatch('drift', { env, inputs: { 'account-id': `${'x'.repeat(30)}${SECRET}` } })

  expect(run.exitCode).toBe(1)
  expect(piecesIn(run.log + run.summary)).toEqual([])
}, 60_000)

test.each([
  ['plan', '--account'],
  ['plan', '--max-requests'],
  ['plan', '--allow'],
  ['export', '--account=2', '--kinds'],
  ['plan'],
  [],
])('on the command line, behind %s %s', async (...args) => {
  const access = { CHATWOOT_API_URL: world.double.url, CHATWOOT_API_KEY: 'admin-token' }
  const cwd = await mkdtemp(join(tmpdir(), 'cut-'))
  await writeFile(join(cwd, 'a.json'), '{ "$account": 2, "labels": {} }')
  for (const room of [0, 30, 55, 95, 250]) {
    const word = `${'x'.repeat(room)}${SECRET}`
    const url = `https://chat.example.com/app/${encodeURIComponent(word)}`
    const run = await runCli([...args, word], { cwd, env: { ...env, ...access } })
    const wrong = await runCli(['plan', '--desired', '.'], { cwd, env: { ...env, ...access, CHATWOOT_API_URL: url } })

    expect(wrong.stderr).toContain('Set CHATWOOT_API_URL to https://chat.example.com')
    expect([run.exitCode, wrong.exitCode]).toEqual([1, 1])
    expect(piecesIn([run, wrong].map(({ stdout, stderr }) => stdout + stderr).join(''))).toEqual([])
  }
  await rm(cwd, { recursive: true })
})
