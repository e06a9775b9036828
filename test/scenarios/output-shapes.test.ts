/** Every JSON that a command prints is what its published schema says, whatever the command came to. */
import { readFileSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { outputJsonSchema, shapes } from '../../scripts/output-shapes.ts'
import { byHand } from '../by-hand.ts'
import { type Laptop, openLaptop } from '../laptop.ts'
import { startWorld } from '../world.ts'

let laptop: Laptop
beforeAll(async () => {
  laptop = await openLaptop({ state: 'lived-in' })
})
afterAll(() => laptop.close())

/** Exit code, and what of the output is not as written down. */
async function ran(shape: string, ...args: string[]) {
  const { exitCode, stdout } = await laptop.cli([...args, '--json'])
  return { exitCode, problems: problemsOf(shape, stdout), json: JSON.parse(stdout) }
}

function problemsOf(shape: string, text: string): unknown {
  const { error } = shapes[shape]!.schema.safeParse(JSON.parse(text))
  return error?.issues ?? []
}

const rule = (label: string) => ({
  event_name: 'message_created',
  conditions: [{ attribute_key: 'content', filter_operator: 'contains', values: ['x'] }],
  actions: [{ action_name: 'add_label', action_params: [label] }],
})

describe('the command', () => {
  test('plan, apply and drift, of everything that a plan can hold', async () => {
    await laptop.declare({
      labels: { first: { $comment: 'x' }, second: { color: '#222222' }, bug: { color: '#010101' } },
      automation_rules: { ours: rule('first') },
      teams: { support: {} },
    })
    expect(await ran('plan', 'plan')).toMatchObject({ exitCode: 2, problems: [] })
    expect(await ran('plan', 'apply', '--yes')).toMatchObject({ exitCode: 0, problems: [] })
    const idOf = (title: string) => laptop.double.store.rows('labels').find((label) => label.title === title)!.id
    await byHand(laptop.double, 'PATCH', `labels/${idOf('second')}`, { label: { color: '#abcdef' } })
    await byHand(laptop.double, 'DELETE', `labels/${idOf('first')}`)
    expect(await ran('plan', 'drift')).toMatchObject({ exitCode: 2, problems: [], json: { counts: { drift: 2 } } })
    await laptop.declare({ labels: { second: {} }, $forget: { teams: ['support'] } })
    const blocked = await ran('plan', 'plan')
    expect(blocked.problems).toEqual([])
    expect(blocked.json.counts).toMatchObject({ forgets: 2 })
    expect(await ran('plan', 'plan', '--offline')).toMatchObject({
      problems: [],
      json: { assumed: { from: 'ledger' } },
    })
  })

  test('what is held and what is contested', async () => {
    const agent = { ...rule('x'), actions: [{ action_name: 'assign_agent', action_params: ['rajiv@example.com'] }] }
    await laptop.declare({ automation_rules: { ours: agent }, labels: { second: {} } })
    const allow = ['--allow', 'delete labels/bug', '--allow', 'delete automation_rules/ours']
    expect((await ran('plan', 'apply', '--yes', ...allow)).problems).toEqual([])
    const user = laptop.double.store.find('users', { email: 'rajiv@example.com' })!.id
    await byHand(laptop.double, 'DELETE', `agents/${user}`)
    const { problems, json } = await ran('plan', 'plan')
    expect(problems).toEqual([])
    expect(json.held.length).toBeGreaterThan(0)
  })

  test('undo, with and without a run', async () => {
    const { problems, json } = await ran('runs', 'undo')
    expect(problems).toEqual([])
    expect((await ran('plan', 'undo', json.runs[0], '--yes')).problems).toEqual([])
  })

  test('export, doctor, validate and map', async () => {
    expect((await ran('export', 'export', '--out', 'exported')).problems).toEqual([])
    expect((await ran('doctor', 'doctor')).problems).toEqual([])
    expect(await ran('validate', 'validate')).toMatchObject({ exitCode: 0, problems: [] })
    expect(await ran('map', 'map')).toMatchObject({ exitCode: 0, problems: [] })
    expect(await ran('map', 'map', '--offline')).toMatchObject({ exitCode: 0, problems: [] })
  })

  test('migrate', async () => {
    const stack = join(import.meta.dirname, '..', 'migrate', 'pulumi', 'dynamic.json')
    const to = ['--account', '2', '--out', 'migrated', '--ledger', 'migrated.json']
    expect((await ran('migrate', 'migrate', '--from-pulumi', stack, ...to)).problems).toEqual([])
  })

  test('what went wrong', async () => {
    await laptop.declare({ labels: { 'bad key': { colour: 1 } } })
    expect(await ran('error', 'plan')).toMatchObject({ exitCode: 1, problems: [] })
    expect(await ran('error', 'plan', '--nonsense')).toMatchObject({ exitCode: 1, problems: [] })
  })
})

test('the plan file of the action', async () => {
  const world = await startWorld()
  const temp = await mkdtemp(join(tmpdir(), 'temp-'))
  try {
    await world.github.commit('main', { 'desired/a.json': '{ "$account": 2, "labels": { "fresh": {} } }' }, 'The files')
    const run = await world.dispatch('apply', {
      env: { RUNNER_TEMP: temp },
      inputs: { 'on-new-operations': 'apply' },
    })
    const text = await readFile(run.outputs.plan!, 'utf8')
    expect(problemsOf('plan', text)).toEqual([])
    expect(JSON.parse(text).outcomes).toHaveLength(1)
  } finally {
    await world.close()
    await rm(temp, { recursive: true })
  }
})

test('the published schemas let added fields pass, and are those of the shapes', () => {
  for (const name of Object.keys(shapes)) {
    const published = JSON.parse(readFileSync(join(import.meta.dirname, `../../schema/output-${name}.json`), 'utf8'))
    expect(published).toEqual(JSON.parse(JSON.stringify(outputJsonSchema(name))))
    expect(JSON.stringify(published)).not.toContain('"additionalProperties":false')
    expect(published.required).toContain('version')
  }
})
