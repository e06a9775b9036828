/** An error of a lint rule stops a review; what is merged all the same is written, and keeps nothing else back. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Laptop, openLaptop } from '../laptop.ts'
import { startWorld, type World } from '../world.ts'

/** Addresses are stored in small letters. */
const dead = (description = 'Known problem') => ({
  description,
  event_name: 'conversation_created',
  active: true,
  conditions: [{ attribute_key: 'email', filter_operator: 'equal_to', values: ['Ada@Example.com'] }],
  actions: [{ action_name: 'add_label', action_params: ['known'] }],
})
const files = (description?: string) => ({ automation_rules: { known: dead(description) }, labels: { known: {} } })

let world: World
let laptop: Laptop
beforeAll(async () => {
  world = await startWorld()
  laptop = await openLaptop({ state: 'lived-in' })
}, 60_000)
afterAll(() => Promise.all([world.close(), laptop.close()]))

test('the pull request is red and says what merging does, and the merge writes it with a warning', async () => {
  const text = JSON.stringify({ $account: 2, ...files() })
  const { number, run } = await world.propose('dead', { 'desired/known.json': text })
  expect(run.exitCode).toBe(1)
  expect(run.summary).toContain('❌ error `L-COND-EMAIL`')
  expect((await world.github.comments(number))[0]!.body).toContain(
    'Merging applies exactly this, with the errors: fix them first.',
  )

  const merged = await world.merge(number)
  expect(merged.exitCode).toBe(0)
  expect(merged.summary).toContain('⚠️ warning `L-COND-EMAIL`')
  expect(world.double.store.rows('automation_rules').map(({ name }) => name)).toContain('known')
})

test('plan and validate fail, apply writes it, and undo writes it again', async () => {
  await laptop.declare(files())
  expect((await laptop.cli(['validate'])).exitCode).toBe(1)
  const plan = await laptop.cli(['plan'])
  expect(plan.exitCode).toBe(1)
  expect(plan.stdout).toContain('error L-COND-EMAIL')

  const applied = await laptop.cli(['apply', '--yes'])
  expect(applied.exitCode).toBe(0)
  expect(applied.stdout).toContain('warning L-COND-EMAIL')
  expect((await laptop.cli(['plan'])).exitCode).toBe(0)

  await laptop.declare(files('Another'))
  await laptop.cli(['apply', '--yes'])
  const [run] = JSON.parse((await laptop.cli(['undo', '--json'])).stdout).runs
  expect((await laptop.cli(['undo', run, '--yes'])).exitCode).toBe(0)
  expect(
    laptop.double.store.rows('automation_rules').flatMap((row) => (row.name === 'known' ? row.description : [])),
  ).toEqual(['Known problem'])
})
