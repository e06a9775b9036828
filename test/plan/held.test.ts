/** What happened in Chatwoot holds the resources that it is about, and what needs them. Everything else goes on. */
import { describe, expect, test } from 'vitest'
import type { Fields } from '../../src/kinds/model/kind.ts'
import type { Plan } from '../../src/plan/model/plan.ts'
import { desiredOf, guardedPlanOf, ledgerOf, liveOf, planOf, wordsOf } from './sides.ts'

const agents = [{ id: 2, email: 'rajiv@example.org', name: 'Rajiv', role: 'agent' }]
const label = (id: number, title: string, more: Fields = {}) => ({
  id,
  title,
  description: null,
  color: '#1',
  show_on_sidebar: null,
  ...more,
})
const doing = (action_name: string, ...action_params: (string | number)[]) => ({ action_name, action_params })
const macro = (...actions: Fields[]) => ({ actions })
const rule = (more: Fields): Fields => ({
  event_name: 'message_created',
  description: null,
  active: true,
  conditions: [],
  actions: [],
  ...more,
})
const NORA = doing('assign_agent', 'nora@example.org')

/** Held ones with what they need, and the errors that stop the plan. */
function heldIn(plan: Plan) {
  return {
    held: plan.held.map(({ kind, key, needs }) => `${kind}/${key}${needs === null ? '' : ` needs ${needs}`}`),
    errors: plan.findings.filter(({ severity }) => severity === 'error').map(({ code }) => code),
  }
}

/** A macro of the ledger that names Nora, who is gone; its actions in the files and on the server. */
function departed(
  files: Fields,
  { live = doing('assign_agent', 4) as Fields, entry = macro(NORA) as Fields, more = {} } = {},
) {
  return planOf(
    desiredOf({ labels: { alpha: { color: '#2' } }, macros: { hand: { ...macro(NORA), ...files } } }),
    liveOf({ agents, labels: [label(1, 'alpha')], macros: [{ id: 1, name: 'hand', actions: [live] }] }),
    ledgerOf({ labels: { alpha: { id: 1, color: '#2' } }, macros: { hand: { id: 1, ...entry } } }),
    {},
    more,
  )
}

describe('an agent who was removed from the account', () => {
  test('holds what names them, says so, and nothing else waits', () => {
    const plan = departed({})

    expect(wordsOf(plan)).toEqual(['update labels/alpha · color (drift)'])
    expect(heldIn(plan)).toEqual({ held: ['macros/hand'], errors: [] })
    expect(plan.findings).toMatchObject([
      {
        code: 'P-REFERENCE-GONE',
        severity: 'warning',
        subject: 'macros/hand',
        holds: ['macros/hand'],
        sentence:
          'macros/hand: the agent "nora@example.org" is no longer in this account; the macro still names number 4.',
        nextStep:
          'It is left as it is, and everything else goes on. Let the files name another agent or none, list "actions" in "$ignore", or bring that one back in Chatwoot.',
      },
    ])
    expect(plan.held).toMatchObject([
      {
        cause: 'drift',
        gone: ['actions'],
        reason: plan.findings[0]!.sentence,
        changes: [
          { action: 'update', fields: [{ path: 'actions', namesGone: true, cause: 'drift', alsoByHand: false }] },
        ],
      },
    ])
    expect(plan.unchanged).toBe(0)
  })

  test('no matter in which letters the address is written', () => {
    const plan = departed(macro(doing('assign_agent', 'Nora@Example.org')))

    expect(heldIn(plan)).toEqual({ held: ['macros/hand'], errors: [] })
    expect(plan.held[0]!.changes).toMatchObject([{ fields: [{ namesGone: true }] }])
  })

  test('also where the files change something else of it', () => {
    const plan = departed({ actions: [NORA, doing('add_label', 'alpha')] })

    expect(heldIn(plan)).toEqual({ held: ['macros/hand'], errors: [] })
    expect(plan.held[0]!.changes[0]!.fields).toMatchObject([{ cause: 'this change', alsoByHand: false }])
  })

  test('a name beside it that leads nowhere and is new stays an error, without a guess at another person', () => {
    const plan = departed({ actions: [NORA, doing('assign_agent', 'rajeev@example.org')] })

    expect(heldIn(plan).errors).toEqual(['P-REFERENCE'])
    expect(plan.findings.find(({ code }) => code === 'P-REFERENCE')!.nextStep).not.toContain('rajiv')
  })

  test('a resource that did not name them before, or is not ours, is an error', () => {
    expect(heldIn(departed({}, { entry: macro(doing('assign_agent', 'rajiv@example.org')) }))).toEqual({
      held: [],
      errors: ['P-REFERENCE'],
    })
    const plan = planOf(
      desiredOf({ macros: { fresh: macro(NORA), hand: macro(NORA) } }),
      liveOf({ agents, macros: [{ id: 1, name: 'hand', actions: [doing('assign_agent', 4)] }] }),
      ledgerOf({ macros: { hand: { id: 1, ...macro(NORA) } } }),
    )
    expect(heldIn(plan)).toEqual({ held: ['macros/hand'], errors: ['P-REFERENCE'] })
  })

  test('files that name somebody else let it go on, and nobody is said to have changed it', () => {
    expect(wordsOf(departed(macro(doing('assign_agent', 'rajiv@example.org'))))).toContain(
      'update macros/hand · actions (this change)',
    )
  })

  test('a field that is left to people may name anyone', () => {
    const plan = departed({ $ignore: { actions: 'Nora left' } } as Fields)

    expect(heldIn(plan)).toEqual({ held: [], errors: [] })
    expect(plan.refreshed).toMatchObject([{ key: 'hand', fields: { name: 'hand' } }])
  })

  test('what somebody changed besides is told as that', () => {
    const plan = departed({}, { live: doing('assign_agent', 2) })

    expect(plan.findings[0]!.sentence).toBe('macros/hand: the agent "nora@example.org" is no longer in this account.')
    expect(plan.held[0]!.changes[0]!.fields[0]).not.toHaveProperty('namesGone')
  })

  test('invited again under a new number, they are named again, and nobody is said to have changed it', () => {
    const plan = planOf(
      desiredOf({ macros: { hand: macro(NORA) } }),
      liveOf({
        agents: [...agents, { id: 9, email: 'nora@example.org' }],
        macros: [{ id: 1, name: 'hand', actions: [doing('assign_agent', 4)] }],
      }),
      ledgerOf({ macros: { hand: { id: 1, ...macro(NORA) } } }),
    )

    expect(plan.held).toEqual([])
    expect(plan.changes).toMatchObject([
      {
        action: 'update',
        cause: 'drift',
        fields: [{ path: 'actions', namesGone: true, live: [{ action_params: [4] }] }],
      },
    ])
  })
})

describe('whatever was deleted in Chatwoot', () => {
  const inCondition = (attribute_key: string, value: string | number) =>
    rule({ conditions: [{ attribute_key, filter_operator: 'equal_to', values: [value] }] })
  const written = (
    kind: string,
    files: Fields,
    live: Fields | null,
    others: { [kind: string]: (Fields & { id: number })[] },
  ) =>
    planOf(
      desiredOf({ [kind]: { r: files } }),
      liveOf({ [kind]: live === null ? [] : [{ id: 1, name: 'r', ...live }], ...others }),
      ledgerOf({ [kind]: { r: { id: 1, ...files } } }),
    )

  test.each<[string, ...Parameters<typeof written>, says: string]>([
    [
      'a team of a rule',
      'automation_rules',
      rule({ actions: [doing('assign_team', 'night shift')] }),
      rule({ actions: [doing('assign_team', 7)] }),
      { teams: [] },
      'the team "night shift" is no longer in this account; the rule still names number 7',
    ],
    [
      'a team that is written to',
      'automation_rules',
      rule({
        actions: [{ action_name: 'send_email_to_team', action_params: [{ team_ids: ['night shift'], message: 'x' }] }],
      }),
      rule({ actions: [{ action_name: 'send_email_to_team', action_params: [{ team_ids: [7], message: 'x' }] }] }),
      { teams: [] },
      'the team "night shift" is no longer in this account; the rule still names number 7',
    ],
    [
      'an inbox in a condition',
      'automation_rules',
      inCondition('inbox_id', 'Shop'),
      inCondition('inbox_id', 3),
      { inboxes: [] },
      'the inbox "Shop" is no longer in this account; the rule still names number 3',
    ],
    [
      'an inbox whose number is kept as a text',
      'automation_rules',
      inCondition('inbox_id', 'Shop'),
      inCondition('inbox_id', '3'),
      { inboxes: [] },
      'the inbox "Shop" is no longer in this account; the rule still names number 3',
    ],
    [
      'a label, of which the rule keeps the title',
      'automation_rules',
      rule({ actions: [doing('add_label', 'vip')] }),
      rule({ actions: [doing('add_label', 'vip')] }),
      { labels: [] },
      'the label "vip" is no longer in this account; the rule still names "vip"',
    ],
    [
      'an inbox with its webhook',
      'webhooks',
      { url: 'https://x.test', subscriptions: ['message_created'], inbox_id: 'Shop' },
      null,
      { inboxes: [] },
      'the inbox "Shop" is no longer in this account; without it the webhook cannot be made again',
    ],
  ])('%s', (_, kind, files, live, others, says) => {
    const plan = written(kind, files, live, others)

    expect(plan.changes).toEqual([])
    expect(plan.refreshed).toEqual([])
    expect(heldIn(plan)).toEqual({ held: [`${kind}/r`], errors: [] })
    expect(plan.held[0]!.cause).toBe('drift')
    expect(plan.findings.map(({ sentence }) => sentence)).toEqual([`${kind}/r: ${says}.`])
  })

  test.each([
    ['the bot of a binding', [{ id: 5, name: 'App' }], [], 'the bot "Max" is no longer'],
    ['the inbox of a binding', [], [{ id: 3, name: 'Max' }], 'the inbox "App" is no longer'],
  ])('%s', (_, inboxes, agent_bots, says) => {
    const plan = planOf(
      desiredOf({ inbox_agent_bots: { App: { agent_bot: 'Max' } } }),
      liveOf({ inboxes, agent_bots, inbox_agent_bots: [] }),
      ledgerOf({ inbox_agent_bots: { App: { id: 5, inbox: 'App', agent_bot: 'Max' } } }),
    )

    expect(plan.changes).toEqual([])
    expect(heldIn(plan)).toEqual({ held: ['inbox_agent_bots/App'], errors: [] })
    expect(plan.findings[0]!.sentence).toContain(says)
  })

  test.each([3, 8])('a second one of that name: whichever the server means (id %i), nobody changed it', (id) => {
    const plan = written('automation_rules', inCondition('inbox_id', 'Shop'), inCondition('inbox_id', id), {
      inboxes: [
        { id: 3, name: 'Shop' },
        { id: 8, name: 'Shop' },
      ],
    })

    expect(heldIn(plan)).toEqual({ held: ['automation_rules/r'], errors: [] })
    const fields = plan.held.flatMap(({ changes }) => changes).flatMap((change) => change.fields)
    expect(fields.filter(({ namesGone }) => !namesGone)).toEqual([])
    expect(plan.findings[0]).toMatchObject({
      sentence:
        'automation_rules/r: several inboxes are called "Shop" by now (ids 3, 8), so nobody can tell which one is meant.',
      nextStep:
        'It is left as it is, and everything else goes on. Give them different names in Chatwoot; or declare the one that is meant, with its "$id", and refer to it by its key.',
    })
  })

  test('nothing of it gets into the ledger meanwhile', () => {
    const files = rule({ actions: [doing('add_label', 'vip')] })
    const plan = planOf(
      desiredOf({ automation_rules: { r: { ...files, $protect: true } } }),
      liveOf({ automation_rules: [{ id: 1, name: 'r', ...files }], labels: [] }),
      ledgerOf({ automation_rules: { r: { id: 1, ...files } } }),
    )

    expect(plan.refreshed).toEqual([])
  })

  test('what the files take out is their own mistake', () => {
    const plan = planOf(
      desiredOf({ automation_rules: { r: rule({ actions: [doing('assign_team', 'night')] }) } }),
      liveOf({ teams: [{ id: 7, name: 'night shift' }], automation_rules: [] }),
      ledgerOf({
        teams: { night: { id: 7, name: 'night shift' } },
        automation_rules: { r: { id: 1, ...rule({ actions: [doing('assign_team', 'night')] }) } },
      }),
    )

    expect(heldIn(plan).errors).toEqual(['P-REFERENCE'])
  })

  test('a kind that nobody read has lost nothing', () => {
    const plan = planOf(
      desiredOf({ macros: { hand: macro(NORA) } }),
      liveOf({ macros: [{ id: 1, name: 'hand', ...macro(NORA) }] }),
      ledgerOf({ macros: { hand: { id: 1, ...macro(NORA) } } }),
    )

    expect(heldIn(plan)).toEqual({ held: [], errors: [] })
  })
})

test('several names that are gone are told at once, and what the server holds of other kinds is not', () => {
  const actions = (...agents: (string | number)[]) =>
    macro(...agents.map((one) => doing('assign_agent', one)), doing('add_label', 'text of nothing'))
  const plan = planOf(
    desiredOf({ labels: { 'text of nothing': { title: 'other' } }, macros: { hand: actions('a@x.test', 'b@x.test') } }),
    liveOf({
      agents,
      labels: [label(1, 'other')],
      macros: [{ id: 1, name: 'hand', ...actions(4, 7) }],
    }),
    ledgerOf({
      labels: { 'text of nothing': { id: 1, title: 'other' } },
      macros: { hand: { id: 1, ...actions('a@x.test', 'b@x.test') } },
    }),
  )

  expect(plan.findings.map(({ sentence }) => sentence)).toEqual([
    'macros/hand: the agent "a@x.test" is no longer in this account; the agent "b@x.test" is no longer in this account; the macro still names numbers 4, 7.',
  ])
})

describe('what needs it', () => {
  test('a team that is to be deleted when nothing names it any more is not deleted yet', () => {
    const plan = planOf(
      desiredOf({ labels: { alpha: {} }, macros: { hand: macro(NORA), other: macro(NORA) } }),
      liveOf({
        agents,
        teams: [{ id: 7, name: 'night' }],
        labels: [],
        macros: [
          { id: 1, name: 'hand', actions: [doing('assign_agent', 4), doing('assign_team', 7)] },
          { id: 2, name: 'other', actions: [doing('assign_agent', 4)] },
        ],
      }),
      ledgerOf({
        teams: { night: { id: 7 } },
        macros: {
          hand: { id: 1, ...macro(NORA, doing('assign_team', 'night')) },
          other: { id: 2, ...macro(NORA) },
        },
      }),
    )

    expect(wordsOf(plan)).toEqual(['create labels/alpha'])
    expect(heldIn(plan)).toEqual({
      held: ['macros/hand', 'macros/other', 'teams/night needs macros/hand'],
      errors: [],
    })
    expect(plan.held[2]).toMatchObject({ cause: 'this change', reason: 'It needs macros/hand, which is held.' })
    expect(plan.findings.at(-1)).toMatchObject({
      code: 'P-WAITS',
      severity: 'warning',
      sentence: 'teams/night: it needs macros/hand, which is held, so there is no delete yet.',
    })
  })

  test('names that go round in a circle with it stay where they are', () => {
    const hook = (id: number, url: string, more: Fields = {}) => ({
      id,
      name: null,
      url,
      subscriptions: ['message_created'],
      ...more,
    })
    const declared = (url: string, more: Fields = {}) => ({ url, subscriptions: ['message_created'], ...more })
    const plan = planOf(
      desiredOf({
        webhooks: { a: declared('https://2.test', { inbox_id: 'Shop' }), b: declared('https://1.test') },
      }),
      liveOf({ inboxes: [], webhooks: [hook(1, 'https://1.test'), hook(2, 'https://2.test')] }),
      ledgerOf({
        webhooks: {
          a: { id: 1, ...declared('https://1.test', { inbox_id: 'Shop' }) },
          b: { id: 2, ...declared('https://2.test') },
        },
      }),
    )

    expect(plan.changes).toEqual([])
    expect(heldIn(plan)).toEqual({ held: ['webhooks/a', 'webhooks/b needs webhooks/a'], errors: [] })
  })
})

describe('other errors that the files have no part in', () => {
  test('an inbox that only the dashboard can make was deleted: it is held with what names it', () => {
    const files = { channel: { type: 'whatsapp' } }
    const plan = planOf(
      desiredOf({
        inboxes: { wa: files },
        labels: { alpha: {} },
        automation_rules: {
          r: rule({ conditions: [{ attribute_key: 'inbox_id', filter_operator: 'equal_to', values: ['wa'] }] }),
        },
      }),
      liveOf({
        inboxes: [],
        labels: [],
        automation_rules: [
          {
            id: 1,
            name: 'r',
            ...rule({ conditions: [{ attribute_key: 'inbox_id', filter_operator: 'equal_to', values: [3] }] }),
          },
        ],
      }),
      ledgerOf({
        inboxes: { wa: { id: 3, ...files } },
        automation_rules: {
          r: {
            id: 1,
            ...rule({ conditions: [{ attribute_key: 'inbox_id', filter_operator: 'equal_to', values: ['wa'] }] }),
          },
        },
      }),
    )

    expect(wordsOf(plan)).toEqual(['create labels/alpha'])
    expect(heldIn(plan)).toEqual({ held: ['inboxes/wa', 'automation_rules/r needs inboxes/wa'], errors: [] })
    expect(plan.findings[0]).toMatchObject({ code: 'P-CANNOT-CREATE', severity: 'warning', holds: ['inboxes/wa'] })
  })

  test('a label was renamed and another one given its title; a change of the files makes it an error', () => {
    const titled = (description: string) =>
      planOf(
        desiredOf({ labels: { a: { description }, b: {} } }),
        liveOf({ labels: [label(1, 'x', { description: 'A' }), label(2, 'a')] }),
        ledgerOf({ labels: { a: { id: 1, description: 'A' } } }),
      )

    expect(heldIn(titled('A'))).toEqual({ held: ['labels/a'], errors: [] })
    expect(wordsOf(titled('A'))).toEqual(['create labels/b'])
    expect(heldIn(titled('B'))).toEqual({ held: [], errors: ['P-NAME-TAKEN'] })
  })
})

describe('a guard that objects to what Chatwoot brought about', () => {
  const sending = (active: boolean, text = 'Hi') => rule({ active, actions: [doing('send_message', text)] })
  const switchedOff = (files: Fields, allowed: string[] = []) =>
    guardedPlanOf(
      desiredOf({ labels: { alpha: {} }, automation_rules: { hello: files } }),
      liveOf({ labels: [], automation_rules: [{ id: 1, name: 'hello', ...sending(false) }] }),
      ledgerOf({ automation_rules: { hello: { id: 1, ...sending(true) } } }),
      { allowed },
    )

  test('holds the operation and says the line that lets it go on', () => {
    const plan = switchedOff(sending(true))

    expect(wordsOf(plan)).toEqual(['create labels/alpha'])
    expect(heldIn(plan)).toEqual({ held: ['automation_rules/hello'], errors: [] })
    expect(plan.findings).toMatchObject([
      { code: 'G-ANSWERS-CUSTOMERS', severity: 'warning', allow: ['update automation_rules/hello'] },
    ])
    expect(plan.findings[0]!.nextStep).toContain('`allow: update automation_rules/hello`')
  })

  test('with that line it goes on', () => {
    const plan = switchedOff(sending(true), ['update automation_rules/hello'])

    expect(plan.held).toEqual([])
    expect(wordsOf(plan)).toContain('update automation_rules/hello · active (drift)')
  })

  test('a new key of what it names does not make it theirs', () => {
    const labelled = (active: boolean, key: string) =>
      rule({ active, actions: [doing('send_message', 'Hi'), doing('add_label', key)] })
    const plan = guardedPlanOf(
      desiredOf({
        labels: { fresh: { title: 'alpha', $previously: 'alpha' } },
        automation_rules: { hello: labelled(true, 'fresh') },
      }),
      liveOf({
        labels: [label(1, 'alpha')],
        automation_rules: [{ id: 1, name: 'hello', ...labelled(false, 'alpha') }],
      }),
      ledgerOf({ labels: { alpha: { id: 1 } }, automation_rules: { hello: { id: 1, ...labelled(true, 'alpha') } } }),
    )

    expect(heldIn(plan)).toEqual({ held: ['automation_rules/hello'], errors: [] })
  })

  test('what the files change of the same resource makes it theirs', () => {
    expect(heldIn(switchedOff(sending(true, 'Hello')))).toEqual({ held: [], errors: ['G-ANSWERS-CUSTOMERS'] })
  })

  test('a rule that was deleted and is to write again is held, and is an error when the files change it', () => {
    const deleted = (files: Fields) =>
      guardedPlanOf(
        desiredOf({ automation_rules: { hello: files } }),
        liveOf({ automation_rules: [] }),
        ledgerOf({ automation_rules: { hello: { id: 1, ...sending(true) } } }),
      )

    expect(heldIn(deleted(sending(true)))).toEqual({ held: ['automation_rules/hello'], errors: [] })
    expect(heldIn(deleted(sending(true, 'Hello')))).toEqual({ held: [], errors: ['G-ANSWERS-CUSTOMERS'] })
  })

  test('an operation of the files that is dangerous only together with it goes on alone', () => {
    const person = (id: number, email: string, role: string) => ({ id, email, name: email, role, auto_offline: true })
    const plan = guardedPlanOf(
      desiredOf({ agents: { 'a@x.test': { role: 'agent' }, 'b@x.test': { role: 'agent' } } }),
      liveOf({ agents: [person(1, 'a@x.test', 'administrator'), person(2, 'b@x.test', 'administrator')] }),
      ledgerOf({
        agents: {
          'a@x.test': { id: 1, email: 'a@x.test', role: 'agent' },
          'b@x.test': { id: 2, email: 'b@x.test', role: 'administrator' },
        },
      }),
      { facts: { me: 9 } },
    )

    expect(wordsOf(plan)).toEqual(['update agents/b@x.test · role (this change)'])
    expect(heldIn(plan)).toEqual({ held: ['agents/a@x.test'], errors: [] })
  })

  test('what refers to it by its number needs only that it is there', () => {
    const plan = guardedPlanOf(
      desiredOf({
        agents: { a: { email: 'a@x.test', role: 'agent' } },
        macros: { hand: macro(doing('assign_agent', 'a')) },
      }),
      liveOf({ agents: [{ id: 1, email: 'a@x.test', role: 'administrator' }], macros: [] }),
      ledgerOf({ agents: { a: { id: 1, email: 'a@x.test', role: 'agent' } } }),
      { facts: { me: 9 } },
    )

    expect(wordsOf(plan)).toEqual(['create macros/hand'])
    expect(heldIn(plan)).toEqual({ held: ['agents/a'], errors: [] })
  })

  test('a deletion of the files is never held for their sake', () => {
    const plan = guardedPlanOf(
      desiredOf({ labels: { alpha: {} } }),
      liveOf({ inboxes: [{ id: 5, name: 'App' }], labels: [] }),
      ledgerOf({ inboxes: { app: { id: 5, name: 'App' } } }),
      { facts: { lists: { automation_rules: [], macros: [], webhooks: [], inbox_agent_bots: [] } } },
    )

    expect(heldIn(plan)).toEqual({ held: [], errors: ['G-NEEDS-YES'] })
  })
})

test('what lies for good in something that was renamed is told once, and not that it can never move there', () => {
  const scenario = { title: 'Refund', assistant_id: 'Ada', description: 'Money back', instruction: 'Ask.' }
  const plan = planOf(
    desiredOf({ captain_scenarios: { refund: scenario } }),
    liveOf({
      captain_assistants: [{ id: 3, name: 'Bea', description: 'Helps' }],
      captain_scenarios: [{ id: 1, ...scenario, assistant_id: 3 }],
    }),
    ledgerOf({ captain_scenarios: { refund: { id: 1, ...scenario } } }),
  )

  expect(heldIn(plan)).toEqual({ held: ['captain_scenarios/refund'], errors: [] })
  expect(plan.findings.map(({ code }) => code)).toEqual(['P-REFERENCE-GONE'])
})
