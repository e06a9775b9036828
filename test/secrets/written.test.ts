/** Somebody wrote the value of a secret into the files: whatever is said of them says no part of it, cut or whole. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runCli } from '../runner.ts'
import { startWorld, type World } from '../world.ts'

const SECRET = 'Sw0rdfish-"KLMNOP"-7788\\xyz-0123456789abcdefG'
const env = { CHATWOOT_SECRET_KEY: SECRET }
/** Where it begins: texts are cut at 100, 120, 200, 300, 600 and 1000 characters, and in the middle. */
const OFFSETS = [105, 165, 180, 270, 0, 30, 65, 84, 100, 190, 213, 285, 390, 420, 580, 690]

let world: World
let folder: string
beforeAll(async () => {
  world = await startWorld()
  folder = await mkdtemp(join(tmpdir(), 'written-'))
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, file)), { recursive: true })
    await writeFile(join(folder, file), text)
  }
}, 60_000)
afterAll(async () => {
  await world.close()
  await rm(folder, { recursive: true })
})

/** Eight characters in a row, as they are, as JSON and as JSON in JSON. */
function piecesIn(text: string): string[] {
  const json = (one: string) => JSON.stringify(one).slice(1, -1)
  return [SECRET, json(SECRET), json(json(SECRET))].flatMap((form) =>
    Array.from({ length: form.length - 7 }, (_, from) => form.slice(from, from + 8)).filter((piece) =>
      text.includes(piece),
    ),
  )
}

const at = (offset: number) => `${'é'.repeat(offset)}${SECRET}${'ü'.repeat(900 - offset)}`
const each = <Value>(to: (text: string, offset: number) => Value) =>
  Object.fromEntries(OFFSETS.map((offset) => [`k${offset}`, to(at(offset), offset)]))

const files = {
  'desired/a.json': JSON.stringify({
    $account: 2,
    labels: each((text, offset) => ({ title: `l${offset}`, description: SECRET, $comment: text })),
    webhooks: each((text, offset) => ({
      url: `https://hooks.test/${offset}`,
      subscriptions: [`later ${SECRET}`],
      $unchecked: { subscriptions: text },
    })),
    campaigns: each((text, offset) => ({
      title: `c${offset}`,
      message: text,
      enabled: false,
      inbox_id: 'website',
      trigger_rules: { url: `https://shop.example.com/${encodeURIComponent(text)}`, time_on_page: 30 },
    })),
    inboxes: { website: { $id: 2 } },
    automation_rules: each((text, offset) => ({
      name: `r${offset}`,
      active: true,
      event_name: 'message_created',
      conditions: [{ attribute_key: 'content', filter_operator: 'contains', values: ['never'] }],
      actions: [{ action_name: 'send_message', action_params: [`{{${text}}} {{x ${text}`] }],
    })),
  }),
  'tests/rules.json': JSON.stringify({
    tests: each((text, offset) => ({
      event: { message_created: { content: text } },
      fires: [`k${offset}`],
      effects: { messages: [{ content: `${text} and more` }] },
    })),
  }),
}

const asks: readonly (readonly string[])[] = [
  ['validate'],
  ['validate', '--release', '4.4.0'],
  ['test'],
  ['plan'],
  ['replay'],
  ['drift'],
  ['doctor'],
  ['init', '--yes', '--account', '2', '--desired', 'begun', '--ledger', 'none.json'],
]

test.each(asks.flatMap((args) => (args[0] === 'init' ? [args] : [args, [...args, '--json']])).map((args) => [args]))(
  'on a terminal: %s',
  async (args) => {
    const access = { CHATWOOT_API_URL: world.double.url, CHATWOOT_API_KEY: 'admin-token' }
    const run = await runCli([...args], { cwd: folder, env: { ...env, ...access } })
    const told = run.stdout + run.stderr

    expect(told.length).toBeGreaterThan(10)
    expect(piecesIn(told)).toEqual([])
    expect(told).not.toContain('This is a bug')
  },
  60_000,
)

test('in a pull request that allows it as well', async () => {
  await world.github.commit('written', files, 'written')
  const body = OFFSETS.map((offset) => `allow: delete labels/${at(offset)}`).join('\n\n')
  const { number } = await world.github.openPullRequest({ branch: 'written', title: 'written', body })
  world.github.requests.length = 0
  const run = await world.plan(number, { env })
  const [comment] = await world.github.comments(number)
  const told = run.log + run.summary + JSON.stringify([run.annotations, run.outputs])

  expect(comment!.body).toContain('***')
  expect(piecesIn(told + comment!.body)).toEqual([])
  expect(piecesIn(JSON.stringify(world.github.requests))).toEqual([])
  expect(told).not.toContain('This is a bug')
}, 60_000)
