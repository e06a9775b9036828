/** The command `replay` and its part of a comment: counts, and not a word of what customers wrote. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Double } from '../double/server.ts'
import { type Laptop, openLaptop } from '../laptop.ts'
import { ownDesired, startWorld, type World } from '../world.ts'
import { placesIn } from './workspace.ts'

const SECRETS = /want a refund|Jane|jane\d*@example|\+49/i

/** Forty conversations: ten ask for a refund, one of them by an agent, and four have the label vip. */
function plant({ store }: Double): void {
  for (let at = 1; at <= 40; at++) {
    const sender = {
      id: 500 + at,
      name: `Jane ${at}`,
      email: `jane${at}@example.com`,
      phone_number: '+49301234567',
      custom_attributes: {},
    }
    const rest = { priority: null, assignee_id: null, custom_attributes: {}, additional_attributes: {} }
    const labels = at <= 4 ? ['vip'] : []
    store.insert('conversations', {
      id: 7000 + at,
      account_id: 2,
      inbox_id: 5,
      status: 'open',
      last_activity_at: at,
      meta: { sender },
      labels,
      ...rest,
    })
    const content = at <= 10 ? 'I want a refund' : 'Hello'
    store.insert('messages', { conversation_id: 7000 + at, content, message_type: at === 10 ? 1 : 0, private: false })
  }
}

const rule = (values: readonly string[], more: object = {}) => ({
  event_name: 'message_created',
  conditions: [
    { attribute_key: 'content', filter_operator: 'contains', values, query_operator: 'and' },
    { attribute_key: 'message_type', filter_operator: 'equal_to', values: ['incoming'] },
  ],
  actions: [{ action_name: 'send_message', action_params: ['Thanks'] }],
  ...more,
})

describe('on a laptop', () => {
  let laptop: Laptop
  beforeAll(async () => {
    laptop = await openLaptop({ state: 'lived-in' })
    plant(laptop.double)
    await laptop.declare({ automation_rules: { refunds: rule(['money back']), stays: rule(['x']) } })
    const applied = await laptop.cli([
      'apply',
      '--yes',
      '--allow',
      'create automation_rules/refunds',
      '--allow',
      'create automation_rules/stays',
    ])
    expect(applied.exitCode).toBe(0)
  }, 60_000)
  beforeEach(() => {
    laptop.double.clearFaults()
    laptop.double.requests.length = 0
  })
  afterAll(() => laptop.close())
  const asked = () => laptop.double.requests.filter(({ path }) => /\/conversations/.test(path)).length

  test('nothing changes: nothing is read', async () => {
    expect((await laptop.cli(['replay'])).stdout).toBe('No rule changes: there is nothing to replay.\n')
    expect(asked()).toBe(0)
  })

  test('how many each changed rule acts on, before and after', async () => {
    await laptop.declare({
      automation_rules: {
        refunds: rule(['money back', 'refund']),
        vip: {
          ...rule([]),
          event_name: 'conversation_updated',
          conditions: [{ attribute_key: 'labels', filter_operator: 'equal_to', values: ['vip'] }],
        },
      },
      labels: { vip: {} },
    })
    const { exitCode, stdout, stderr } = await laptop.cli(['replay'])

    expect([exitCode, stderr]).toEqual([0, ''])
    expect(stdout).toBe(`On the latest 40 conversations (40 messages of them known), taken as they are now:
  refunds: acts on 0, would act on 9, 9 customers would get a message
  vip: new, would act on 4, 4 customers would get a message
  stays: acts on 0, and goes
`)
    expect(stdout).not.toMatch(SECRETS)
    // Two pages, and the messages of ten conversations.
    expect(asked()).toBe(12)
  })

  test('of fewer conversations, as JSON', async () => {
    const { stdout } = await laptop.cli(['replay', '--conversations', '25', '--json'])

    expect(JSON.parse(stdout)).toMatchObject({
      version: 1,
      conversations: 25,
      rules: expect.arrayContaining([
        expect.objectContaining({ key: 'refunds', before: { acts: 0, customers: 0, unknown: 0, reason: null } }),
      ]),
    })
    expect(stdout).not.toMatch(SECRETS)
    expect(asked()).toBe(11)
  })

  test('a server that refuses says so', async () => {
    laptop.double.fault({ kind: '500-before', match: { path: /conversations/ }, times: 99 })
    const { exitCode, stdout, stderr } = await laptop.cli(['replay'])

    expect([exitCode, stdout]).toEqual([1, ''])
    expect(stderr).toContain('500')
  }, 60_000)
})

describe('on a pull request', () => {
  let world: World
  beforeAll(async () => {
    world = await startWorld()
    plant(world.double)
  }, 60_000)
  afterAll(() => world.close())
  const files = (values: readonly string[]) => ({
    'desired/rules.json': JSON.stringify({ $account: 2, automation_rules: { refunds: rule(values) } }),
  })
  const comment = async (number: number) => (await world.github.comments(number))[0]!.body!

  test('a folded part of the comment says it', async () => {
    const { number } = await world.propose('refunds', { ...(await ownDesired()), ...files(['refund']) })
    const body = await comment(number)

    expect(body).toContain(
      '<details><summary>Replay: what the changed rules do to the latest 40 conversations</summary>',
    )
    expect(body).toContain('| `refunds` | new, would act on 9, 9 customers would get a message |')
    expect(body.replaceAll(/```diff[\s\S]*?```|^\| 🟢.*$/gm, '')).not.toMatch(/jane\d|Jane|\+49/)
  }, 60_000)

  test('a server that refuses the sample fails no plan', async () => {
    world.double.fault({ kind: '500-before', match: { path: /conversations/ }, times: 99 })
    const { number, run } = await world.propose('refused', { ...(await ownDesired()), ...files(['money']) })

    expect(placesIn(run)).toEqual(['desired/rules.json:1:35 G-ANSWERS-CUSTOMERS'])
    expect(await comment(number)).not.toContain('Replay')
    expect(await comment(number)).toContain('🟢 create')
  }, 60_000)
})
