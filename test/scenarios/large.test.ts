/** Plans and findings without number, through the built action and the built command. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { runCli } from '../runner.ts'
import { startWorld, type World } from '../world.ts'

let world: World
let temp: string
beforeEach(async () => {
  world = await startWorld()
  temp = await mkdtemp(join(tmpdir(), 'large-'))
}, 60_000)
afterEach(async () => {
  await world.close()
  await rm(temp, { recursive: true })
})

const macro = (name: string, text: string) => ({
  name,
  actions: [{ action_name: 'send_message', action_params: [text] }],
})
const macros = (count: number, text: string) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `a${index}`,
      macro(`Macro ${index}`, `We answer within a day. ${'x'.repeat(90)}${text}${'y'.repeat(90)}${index}`),
    ]),
  )
const file = (of: object) => ({ 'desired/a.json': JSON.stringify({ $account: 2, macros: of }) })
const comment = async (number: number) => (await world.github.comments(number))[0]!.body!
const names = () => world.double.store.rows('macros').map(({ name }) => name)

test('three hundred changes: the deletions and what differs are in the comment, all of it in the summary and in plan.txt', async () => {
  const gone = { 'gone-1': macro('Gone 1', 'short'), 'gone-2': macro('Gone 2', 'short') }
  const first = await world.propose('first', file({ ...macros(300, 'OLD'), ...gone }))
  await world.merge(first.number)
  expect(names()).toContain('Gone 2')

  await world.github.commit(
    'second',
    file({
      ...macros(300, 'NEW'),
      ...Object.fromEntries(
        Array.from({ length: 200 }, (_, index) => [`b${index}`, macro(`Fresh ${index}`, 'z'.repeat(400))]),
      ),
    }),
    'second',
  )
  const { number } = await world.github.openPullRequest({ branch: 'second', title: 'second', body: '' })
  const run = await world.plan(number, { env: { RUNNER_TEMP: temp } })
  const body = await comment(number)
  const text = await readFile(join(temp, 'chatwoot-as-code', 'plan.txt'), 'utf8')

  expect(run.exitCode).toBe(0)
  expect(Buffer.byteLength(body)).toBeLessThan(65_536)
  for (const subject of ['macros/gone-1', 'macros/gone-2'])
    expect(body.indexOf(subject)).toBeLessThan(body.indexOf('Macro 0'))
  expect(body).toContain('NEW')
  expect(body).toMatch(/changes are shown in full only in the \[job summary\]\(.*\/actions\/runs\/\d+\)/)
  expect(Buffer.byteLength(run.summary)).toBeGreaterThan(100_000)
  expect(Buffer.byteLength(run.summary)).toBeLessThanOrEqual(1_000_000)
  expect(run.summary).toContain('z'.repeat(400))
  expect(run.outputs.plan).toBe(join(temp, 'chatwoot-as-code', 'plan.json'))
  for (const index of [0, 150, 299]) expect(text).toContain(`NEW${'y'.repeat(90)}${index}"`)
  expect(text).toContain('+ create macros/b199')

  const merged = await world.merge(number)
  expect(merged.exitCode).toBe(0)
  expect(names()).not.toContain('Gone 1')
  expect(await comment(number)).not.toContain('Not in the reviewed plan')
}, 120_000)

test('what was too long for comment and summary is told, and told again as not reviewed', async () => {
  const long = (text: string) =>
    Object.fromEntries(
      Array.from({ length: 5 }, (_, index) => [`c${index}`, macro(`Long ${index}`, text.repeat(150_000))]),
    )
  const first = await world.propose('long', file(long('o')))
  await world.merge(first.number)
  const { number } = await world.propose('longer', file({ ...long('n'), c0: undefined }))
  const asked = await comment(number)
  await world.merge(number)
  const told = await comment(number)

  expect(asked).toMatch(/⚠️ \*\*1 change is too long to be shown in full\*\* and does not count as reviewed/)
  expect(asked).toContain('Long 0')
  expect(told).toContain('**Not in the reviewed plan**')
  expect(told).not.toContain('(delete,')
  expect(names()).not.toContain('Long 0')
}, 120_000)

test.each(['validate', 'validate --json', 'plan'])(
  '%s of a hostile tree of files prints no book',
  async (line) => {
    const wrong = JSON.stringify(
      Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`k${index}`, { nonsense: 1 }])),
    )
    for (let index = 0; index < 100; index++) {
      const path = join(temp, 'tree', `${'d'.repeat(30)}/${index}.json`)
      await mkdir(dirname(path), { recursive: true })
      await writeFile(path, `{ "$account": 2, "labels": ${wrong} }`)
    }
    const run = await runCli([...line.split(' '), '--desired', 'tree'], {
      cwd: temp,
      env: { CHATWOOT_API_URL: world.double.url, CHATWOOT_API_KEY: 'admin-token' },
    })
    const said = run.stdout + run.stderr

    expect(run.exitCode).toBe(1)
    expect(said.length).toBeLessThan(150_000)
    expect(said).toMatch(/\d+ more in this file\./)
    expect(said).toMatch(/have \d{5,} errors/)
  },
  60_000,
)
