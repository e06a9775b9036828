/** What people may call what they refer to, and what is said when it leads nowhere or to several. */
import { describe, expect, test } from 'vitest'
import type { Fields } from '../../src/kinds/model/kind.ts'
import { desiredOf, ledgerOf, liveOf, planOf } from './sides.ts'

const bot = { description: null, outgoing_url: 'https://bot.test' }
const inboxes = [{ id: 5, name: 'App', channel_type: 'Channel::Api' }]
const red = { id: 7, title: 'bug', description: null, color: '#1', show_on_sidebar: true }
const adding = (label: string) => ({
  event_name: 'message_created',
  description: null,
  active: true,
  conditions: [],
  actions: [{ action_name: 'add_label', action_params: [label] }],
})

/** The plan of one binding that names a bot, and what the binding comes to. */
function named(
  agent_bot: string,
  bots: { [id: number]: string },
  declared: { [key: string]: Fields & { $id?: number } } = {},
  owned: { [key: string]: Fields & { id: number } } = {},
) {
  const plan = planOf(
    desiredOf({ agent_bots: declared, inbox_agent_bots: { App: { agent_bot } } }),
    liveOf({ inboxes, agent_bots: Object.entries(bots).map(([id, name]) => ({ id: Number(id), name, ...bot })) }),
    ledgerOf({ agent_bots: owned }),
  )
  const binding = plan.changes.find(({ kind }) => kind === 'inbox_agent_bots')!
  return { said: binding.send.agent_bot, wires: plan.wires.agent_bots, findings: plan.findings }
}

describe('a reference leads to', () => {
  test.each<[string, ...Parameters<typeof named>]>([
    ['a key', 'max', { 3: 'Max' }, { max: { name: 'Max', $id: 3 } }],
    ['the name of what has another key', 'Max', { 3: 'Max' }, { max: { name: 'Max', $id: 3 } }],
    ['the name that something is to get', 'Maxi', { 3: 'Max' }, { max: { name: 'Maxi', $id: 3 } }],
    ['the name that something is to give up', 'Max', { 3: 'Max' }, { max: { name: 'Maxi', $id: 3 } }],
  ])('%s', (_, ...given) => {
    expect(named(...given)).toEqual({ said: 'max', wires: { max: 3 }, findings: [] })
  })

  test('what nobody declares by its name, and to a key before such a name', () => {
    expect(named('other', { 3: 'max', 4: 'other' })).toEqual({ said: 'other', wires: { other: 4 }, findings: [] })
    expect(named('max', { 3: 'Max', 4: 'max' }, { max: { name: 'Max', $id: 3 } })).toEqual({
      said: 'max',
      wires: { max: 3 },
      findings: [],
    })
  })

  test('several is an error that names them', () => {
    const several = (ids: string) => ({
      code: 'P-REFERENCE-AMBIGUOUS',
      severity: 'error',
      subject: 'inbox_agent_bots/App',
      sentence: `inbox_agent_bots/App: several agent_bots are called "max" (ids ${ids}).`,
      nextStep: 'Declare the one that is meant, with its "$id", and refer to it by its key.',
    })

    expect(named('max', { 3: 'max', 4: 'max' }).findings).toMatchObject([several('3, 4')])
    expect(named('max', { 3: 'max', 4: 'max', 6: 'max' }).findings).toMatchObject([several('3, 4, 6')])
    expect(named('max', { 3: 'max', 4: 'max' }, { a: { name: 'max', $id: 3 } }).findings).toMatchObject([
      { code: 'P-TWIN', subject: 'agent_bots/a' },
      several('3, 4'),
    ])
    expect(named('max', {}, { a: { name: 'max', ...bot }, b: { name: 'max', ...bot } }).findings[0]!.sentence).toBe(
      'inbox_agent_bots/App: several agent_bots are called "max".',
    )
    expect(
      named('max', { 3: 'max', 4: 'x' }, { a: { name: 'max', $id: 3 }, b: { name: 'max', $id: 4 } }).findings,
    ).toMatchObject([several('3, 4')])
  })

  test('nothing is an error with what to do', () => {
    const nowhere = (nextStep: string) => [{ code: 'P-REFERENCE', nextStep }]

    expect(named('mux', { 3: 'max' }).findings).toMatchObject(nowhere('Did you mean "max"?'))
    expect(named('completely different', { 3: 'max' }).findings).toMatchObject(
      nowhere('Declare it under "agent_bots", or correct the name.'),
    )
  })

  test('a number, or anything else that is no name, is an error', () => {
    expect(named(3 as never, { 3: 'max' }).findings).toMatchObject([
      {
        code: 'P-REFERENCE',
        sentence: 'inbox_agent_bots/App: "agent_bot" holds 3, not the name of a bot.',
        nextStep: 'Write the key of one of the agent_bots, or its name.',
      },
    ])
  })

  test('an agent in whatever letters the address is written', () => {
    const rule = { event_name: 'message_created', conditions: [] }
    const plan = planOf(
      desiredOf({
        automation_rules: {
          r: { ...rule, actions: [{ action_name: 'assign_agent', action_params: ['Rajiv@X.Test'] }] },
        },
      }),
      liveOf({ agents: [{ id: 2, email: 'rajiv@x.test' }], automation_rules: [] }),
    )

    expect(plan.findings).toEqual([])
    expect(plan.changes[0]!.send.actions).toEqual([{ action_name: 'assign_agent', action_params: ['rajiv@x.test'] }])
  })

  test('an inbox whose number Chatwoot keeps as a text', () => {
    const condition = (value: string | number) => ({
      event_name: 'conversation_created',
      description: null,
      active: true,
      conditions: [{ attribute_key: 'inbox_id', filter_operator: 'equal_to', query_operator: null, values: [value] }],
      actions: [],
    })
    const held = (value: string | number) =>
      planOf(
        desiredOf({ automation_rules: { r: condition('App') } }),
        liveOf({ inboxes, automation_rules: [{ id: 1, name: 'r', ...condition(value) }] }),
        ledgerOf({ automation_rules: { r: { id: 1, ...condition('App') } } }),
      ).changes.length

    expect([5, '5', 6, '6', '5x'].map(held)).toEqual([0, 0, 1, 1, 1])
  })

  test('what leaves is an error, by its name as well; not so when it stays on the server', () => {
    const owned = { old: { id: 3, name: 'max', ...bot } }
    const plan = (forgotten: string[]) =>
      planOf(
        desiredOf({ inbox_agent_bots: { App: { agent_bot: 'max' } } }, forgotten),
        liveOf({ inboxes, agent_bots: [{ id: 3, name: 'max', ...bot }] }),
        ledgerOf({ agent_bots: owned }),
      )

    expect(plan([]).findings).toMatchObject([{ code: 'P-REFERENCE-LEAVING', subject: 'inbox_agent_bots/App' }])
    expect(plan(['agent_bots/old']).findings).toEqual([])
  })

  test('a declared key of the same name as something that leaves', () => {
    const plan = planOf(
      desiredOf({ agent_bots: { max: { name: 'new', ...bot } }, inbox_agent_bots: { App: { agent_bot: 'max' } } }),
      liveOf({ inboxes, agent_bots: [{ id: 3, name: 'max', ...bot }] }),
      ledgerOf({ agent_bots: { old: { id: 3, name: 'max', ...bot } } }),
    )

    expect(plan.findings).toEqual([])
  })
})

describe('what the ledger refers to goes by the names of today', () => {
  const alsoNamed = (name: string, declared: { [key: string]: Fields & { $previously?: string; $id?: number } }) =>
    planOf(
      desiredOf({ automation_rules: { r: adding(name) }, labels: declared }),
      liveOf({ automation_rules: [{ id: 1, name: 'r', ...adding('other') }], labels: [red] }),
      ledgerOf({ automation_rules: { r: { id: 1, ...adding('bug') } }, labels: { bug: { id: 7 } } }),
    ).changes.map(({ action, kind, cause }) => `${action} ${kind} ${cause}`)

  test.each<[string, ...Parameters<typeof alsoNamed>]>([
    ['the same key', 'bug', { bug: {} }],
    ['a new key that says so', 'defect', { defect: { title: 'bug', $previously: 'bug' } }],
    ['a new key that its id tells', 'defect', { defect: { title: 'bug', $id: 7 } }],
  ])('%s: only the hand on the server is a difference', (_, ...given) => {
    expect(alsoNamed(...given)).toEqual(['update automation_rules drift'])
  })

  test('another label is a change of the files', () => {
    expect(alsoNamed('idea', { bug: {}, idea: {} })).toEqual([
      'create labels this change',
      'update automation_rules this change',
    ])
  })
})

describe('on the server a label is its title', () => {
  const planFor = (label: string, held: string, declared: Fields, live: (typeof red)[] = [red]) =>
    planOf(
      desiredOf({ automation_rules: { r: adding(label) }, labels: { bug: declared } }),
      liveOf({ automation_rules: [{ id: 1, name: 'r', ...adding(held) }], labels: live }),
      ledgerOf({ automation_rules: { r: { id: 1, ...adding(label) } }, labels: { bug: { id: 7 } } }),
    )
  const heldIn = (plan: ReturnType<typeof planOf>) =>
    plan.changes.find(({ kind }) => kind === 'automation_rules')?.fields[0]?.live

  test('a rule that holds the title of something else is a difference', () => {
    const other = { ...red, id: 8, title: 'other' }

    expect(heldIn(planFor('bug', 'other', {}, [red, other]))).toEqual(adding('other').actions)
    expect(heldIn(planFor('bug', 'bug', {}, [red, other]))).toBeUndefined()
  })

  test('a text that is the title of nothing is a difference, also where it is a key', () => {
    const titled = { ...red, title: 'defect' }

    expect(heldIn(planFor('bug', 'gone', {}))).toEqual(adding('gone').actions)
    expect(heldIn(planFor('bug', 'bug', { title: 'defect' }, [titled]))).toEqual(
      adding("bug (then no label's title)").actions,
    )
  })
})
