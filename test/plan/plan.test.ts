import { describe, expect, test } from 'vitest'
import { Sealed } from '../../src/kinds/model/sealed.ts'
import { digestOf } from '../../src/plan/approve/digest.ts'
import { outcomeOf } from '../../src/plan/ledger/after.ts'
import { desiredOf, guardedPlanOf, ledgerOf, liveOf, planOf, wordsOf } from './sides.ts'

const red = { id: 7, title: 'bug', description: null, color: '#ff0000', show_on_sidebar: null }

describe('a resource on its three sides', () => {
  test.each([
    ['declared, never applied, not on the server', { bug: {} }, null, [], ['create labels/bug']],
    ['declared, never applied, matched on the server', { bug: {} }, null, [red], ['adopt labels/bug']],
    [
      'adopted with a difference',
      { bug: { color: '#00ff00' } },
      null,
      [red],
      ['adopt labels/bug', 'update labels/bug · color (first contact)'],
    ],
    ['declared and applied, gone from the server', { bug: {} }, { bug: { id: 7 } }, [], ['create labels/bug']],
    ['no longer declared, owned and live', {}, { bug: { id: 7 } }, [red], ['delete labels/bug']],
    ['no longer declared, owned and gone', {}, { bug: { id: 7 } }, [], ['forget labels/bug']],
    [
      'neither declared nor owned',
      {},
      { old: { id: 8 } },
      [red, { ...red, id: 8, title: 'old' }],
      ['delete labels/old'],
    ],
    ['unchanged', { bug: { color: '#ff0000' } }, { bug: { id: 7, color: '#ff0000' } }, [red], []],
  ])('%s', (_, desired, owned, live, expected) => {
    const plan = planOf(
      desiredOf({ labels: desired }),
      liveOf({ labels: live }),
      owned && ledgerOf({ labels: owned as never }),
    )

    expect(wordsOf(plan)).toEqual(expected)
    expect(plan.findings).toEqual([])
  })

  test('deletes nothing without a ledger', () => {
    const plan = planOf(desiredOf({ labels: { other: {} } }), liveOf({ labels: [red] }))

    expect(wordsOf(plan)).toEqual(['create labels/other'])
    expect(plan).toMatchObject({ hasLedger: false, unmanaged: 1 })
  })
})

describe('a field on its three sides', () => {
  test.each([
    ['desired = live', '#1', '#1', '#1', []],
    ['desired = live, applied differs', '#1', '#2', '#1', []],
    ['desired differs from applied and live', '#1', '#2', '#2', ['update labels/bug · color (this change)']],
    ['live differs from desired and applied', '#1', '#1', '#2', ['update labels/bug · color (drift)']],
    ['all differ', '#1', '#2', '#3', ['update labels/bug · color (this change, also by hand)']],
    ['not applied yet', '#1', undefined, '#2', ['update labels/bug · color (this change)']],
    ['not desired any more', undefined, '#1', '#2', []],
  ])('%s', (_, desired, applied, live, expected) => {
    const given = (color: string | undefined) => (color === undefined ? {} : { color })
    const plan = planOf(
      desiredOf({ labels: { bug: given(desired) } }),
      liveOf({ labels: [{ ...red, color: live }] }),
      ledgerOf({ labels: { bug: { id: 7, ...given(applied) } } }),
    )

    expect(wordsOf(plan)).toEqual(expected)
  })

  test('a ledger that is behind is refreshed without a request', () => {
    const plan = planOf(
      desiredOf({ labels: { bug: { color: '#1' } } }),
      liveOf({ labels: [{ ...red, color: '#1' }] }),
      ledgerOf({ labels: { bug: { id: 7, color: '#2' } } }),
    )

    expect(plan.changes).toEqual([])
    expect(plan.refreshed).toEqual([
      { kind: 'labels', key: 'bug', id: 7, fields: { title: 'bug', color: '#1' }, protect: false },
    ])
  })

  test('null is what is not there at all, and any other value is a difference to that', () => {
    const planFor = (webhook_url: string | null) =>
      planOf(
        desiredOf({ inboxes: { App: { channel: { type: 'api', webhook_url } } } }),
        liveOf({ inboxes: [{ id: 5, name: 'App', channel_type: 'Channel::Api' }] }),
        ledgerOf({ inboxes: { App: { id: 5 } } }),
      )

    expect(wordsOf(planFor(null))).toEqual([])
    expect(wordsOf(planFor('https://x.test'))).toEqual(['update inboxes/App · channel.webhook_url (this change)'])
  })

  test('what is ignored is created but never compared', () => {
    const desired = desiredOf({ labels: { bug: { color: '#1', $ignore: { color: 'people choose it' } } } })

    expect(wordsOf(planOf(desired, liveOf({ labels: [red] })))).toEqual(['adopt labels/bug'])
    expect(planOf(desired, liveOf({ labels: [] })).changes[0]).toMatchObject({
      send: { title: 'bug', color: '#1' },
      managed: { title: 'bug' },
    })
  })

  test('a field this Chatwoot does not answer with is neither compared nor sent', () => {
    const { show_on_sidebar: _, ...older } = red
    const plan = planOf(
      desiredOf({ labels: { bug: { show_on_sidebar: true } } }),
      liveOf({ labels: [older] }),
      ledgerOf({ labels: { bug: { id: 7 } } }),
    )

    expect(wordsOf(plan)).toEqual([])
    expect(plan.findings).toMatchObject([{ code: 'P-NOT-ON-THIS-SERVER', severity: 'warning' }])
  })
})

describe('matching', () => {
  test('an id pins a resource whatever its name', () => {
    const plan = planOf(desiredOf({ labels: { defect: { $id: 7 } } }), liveOf({ labels: [red] }))

    expect(wordsOf(plan)).toEqual(['adopt labels/defect', 'update labels/defect · title (first contact)'])
  })

  test('a name is not taken for what another key pins by its id', () => {
    const desired = desiredOf({ labels: { a: { title: 'x', $id: 7 }, bug: {} } })

    expect(planOf(desired, liveOf({ labels: [red] })).findings).toEqual([])
    expect(wordsOf(planOf(desired, liveOf({ labels: [red] })))).toEqual([
      'adopt labels/a',
      'update labels/a · title (first contact)',
      'create labels/bug',
    ])
  })

  test('two candidates are an error that names both ids', () => {
    const rule = { name: 'same', event_name: 'message_created', active: true, conditions: [], actions: [] }
    const plan = planOf(
      desiredOf({ automation_rules: { same: { event_name: 'message_created', conditions: [], actions: [] } } }),
      liveOf({
        automation_rules: [
          { ...rule, id: 4 },
          { ...rule, id: 3 },
        ],
      }),
    )

    expect(plan.findings).toMatchObject([
      { code: 'P-AMBIGUOUS', severity: 'error', sentence: expect.stringContaining('ids 3, 4') },
    ])
  })

  test('an id that does not exist is an error that names those that do', () => {
    const plan = planOf(desiredOf({ labels: { bug: { $id: 99 } } }), liveOf({ labels: [{ ...red, title: 'x1' }] }))

    expect(plan.findings).toMatchObject([{ code: 'P-NO-SUCH-ID', nextStep: 'There are 7.' }])
  })

  test('an id of another channel type is an error before any write', () => {
    const inbox = { id: 5, name: 'App', channel_type: 'Channel::Api', webhook_url: null }
    const plan = planOf(
      desiredOf({ inboxes: { app: { $id: 5, name: 'App', channel: { type: 'email', email: 'a@b.c' } } } }),
      liveOf({ inboxes: [inbox] }),
    )

    expect(plan.findings.map(({ code, sentence }) => [code, sentence])).toContainEqual([
      'P-IMMUTABLE',
      'inboxes/app: "channel.type" of id 5 is "api" on the server and can never become "email".',
    ])
  })

  test('a renamed key keeps its resource', () => {
    const plan = planOf(
      desiredOf({ labels: { defect: { title: 'bug', $previously: 'bug' } } }),
      liveOf({ labels: [red] }),
      ledgerOf({ labels: { bug: { id: 7 } } }),
    )

    expect(wordsOf(plan)).toEqual([])
    expect(plan.renamed).toEqual([{ kind: 'labels', from: 'bug', to: 'defect' }])
  })

  test('a pin under a new key moves the resource there, and nothing is deleted', () => {
    const plan = planOf(
      desiredOf({ labels: { defect: { $id: 7, title: 'bug' } } }),
      liveOf({ labels: [red] }),
      ledgerOf({ labels: { bug: { id: 7 } } }),
    )

    expect(wordsOf(plan)).toEqual([])
    expect(plan.renamed).toEqual([{ kind: 'labels', from: 'bug', to: 'defect' }])
  })

  test('a binding under a new key is the one over the same inbox, and stays bound', () => {
    const named = { agent_bots: { max: { $id: 3 } }, inboxes: { app: { $id: 5, name: 'App' } } }
    const plan = planOf(
      desiredOf({ ...named, inbox_agent_bots: { fresh: { inbox: 'app', agent_bot: 'max' } } }),
      liveOf({
        agent_bots: [{ id: 3, name: 'max' }],
        inboxes: [{ id: 5, name: 'App', channel_type: 'Channel::Api' }],
        inbox_agent_bots: [{ id: 5, inbox: 5, agent_bot: { id: 3 } }],
      }),
      ledgerOf({
        agent_bots: { max: { id: 3 } },
        inboxes: { app: { id: 5, name: 'App' } },
        inbox_agent_bots: { old: { id: 5, inbox: 'app', agent_bot: 'max' } },
      }),
    )

    expect(wordsOf(plan)).toEqual([])
    expect(plan.renamed).toEqual([{ kind: 'inbox_agent_bots', from: 'old', to: 'fresh' }])
  })

  test('a resource recreated by hand is taken over again, not made twice', () => {
    const plan = planOf(
      desiredOf({ labels: { bug: {} } }),
      liveOf({ labels: [{ ...red, id: 12 }] }),
      ledgerOf({ labels: { bug: { id: 7 } } }),
    )

    expect(wordsOf(plan)).toEqual(['adopt labels/bug'])
    expect(plan.changes[0]).toMatchObject({ id: 12, cause: 'drift' })
  })
})

describe('leaving', () => {
  test('what refers to something under its key and no longer does was not changed in Chatwoot, and comes before the delete', () => {
    const rule = { event_name: 'message_created', conditions: [] }
    const assign = (team: string | number) => ({ actions: [{ action_name: 'assign_team', action_params: [team] }] })
    const team = (id: number, name: string) => ({ id, name, description: null, allow_auto_assign: true })
    const plan = planOf(
      desiredOf({ teams: { two: { name: 'second' } }, automation_rules: { r: { ...rule, ...assign('two') } } }),
      liveOf({
        teams: [team(1, 'first'), team(2, 'second')],
        automation_rules: [{ id: 5, name: 'r', description: null, active: true, ...rule, ...assign(1) }],
      }),
      ledgerOf({
        teams: { one: { id: 1, name: 'first' }, two: { id: 2, name: 'second' } },
        automation_rules: { r: { id: 5, ...rule, ...assign('one') } },
      }),
    )

    expect(wordsOf(plan)).toEqual(['update automation_rules/r · actions (this change)', 'delete teams/one'])
    expect(plan.changes[1]!.after).toEqual(['automation_rules/r'])
  })

  test('a protected resource is not deleted, and the plan says how', () => {
    const plan = guardedPlanOf(
      desiredOf({ teams: { other: {} } }),
      liveOf({ labels: [red], teams: [] }),
      ledgerOf({ labels: { bug: { id: 7, $protect: true } } }),
      { facts: { lists: { automation_rules: [], macros: [] } } },
    )

    expect(plan.findings).toMatchObject([{ code: 'G-PROTECTED', severity: 'error', subject: 'labels/bug' }])
  })

  test('a forgotten resource stays on the server', () => {
    const plan = planOf(
      desiredOf({}, ['labels/bug']),
      liveOf({ labels: [red] }),
      ledgerOf({ labels: { bug: { id: 7, $protect: true } } }),
    )

    expect(wordsOf(plan)).toEqual(['forget labels/bug'])
    expect(plan.findings).toEqual([])
  })
})

describe('references', () => {
  const rule = {
    event_name: 'message_created',
    conditions: [],
    actions: [{ action_name: 'assign_agent', action_params: ['rajiv@example.com'] }],
  }
  const agents = [{ id: 2, email: 'rajiv@example.com', name: 'Rajiv' }]

  test('an agent is named by e-mail and known to the server by id', () => {
    const live = {
      ...rule,
      id: 1,
      name: 'r',
      active: true,
      actions: [{ action_name: 'assign_agent', action_params: [2] }],
    }
    const plan = planOf(desiredOf({ automation_rules: { r: rule } }), liveOf({ automation_rules: [live], agents }))

    expect(wordsOf(plan)).toEqual(['adopt automation_rules/r'])
  })

  test('a text where the server needs a number is a difference', () => {
    const live = {
      ...rule,
      id: 1,
      name: 'r',
      active: true,
      actions: [{ action_name: 'assign_agent', action_params: ['2'] }],
    }
    const plan = planOf(desiredOf({ automation_rules: { r: rule } }), liveOf({ automation_rules: [live], agents }))

    expect(wordsOf(plan)[1]).toBe('update automation_rules/r · actions (first contact)')
    expect(plan.wires).toEqual({ agents: { 'rajiv@example.com': 2 } })
  })

  test('a reference to nothing names the nearest', () => {
    const wrong = { ...rule, actions: [{ action_name: 'assign_agent', action_params: ['rajv@example.com'] }] }
    const plan = planOf(desiredOf({ automation_rules: { r: wrong } }), liveOf({ automation_rules: [], agents }))

    expect(plan.findings).toMatchObject([{ code: 'P-REFERENCE', nextStep: 'Did you mean "rajiv@example.com"?' }])
  })

  test('what is referred to is created first and deleted last', () => {
    const labelled = { ...rule, actions: [{ action_name: 'add_label', action_params: ['new'] }] }
    const live = {
      id: 1,
      name: 'old-rule',
      active: true,
      ...rule,
      actions: [{ action_name: 'add_label', action_params: ['bug'] }],
    }
    const plan = planOf(
      desiredOf({ automation_rules: { r: labelled }, labels: { new: {} } }),
      liveOf({ automation_rules: [live], labels: [red] }),
      ledgerOf({ automation_rules: { 'old-rule': { id: 1 } }, labels: { bug: { id: 7 } } }),
    )

    expect(wordsOf(plan)).toEqual([
      'create labels/new',
      'create automation_rules/r',
      'delete automation_rules/old-rule',
      'delete labels/bug',
    ])
    expect(plan.changes.at(-1)!.after).toEqual(['automation_rules/old-rule'])
  })

  test('a label that is renamed takes the rules that name it along', () => {
    const labelled = { ...rule, actions: [{ action_name: 'add_label', action_params: ['defect'] }] }
    const live = {
      id: 1,
      name: 'r',
      active: true,
      ...rule,
      actions: [{ action_name: 'add_label', action_params: ['bug'] }],
    }
    const plan = planOf(
      desiredOf({ automation_rules: { r: labelled }, labels: { defect: { $previously: 'bug' } } }),
      liveOf({ automation_rules: [live], labels: [red] }),
      ledgerOf({
        automation_rules: {
          r: { id: 1, ...labelled, actions: [{ action_name: 'add_label', action_params: ['bug'] }] },
        },
        labels: { bug: { id: 7 } },
      }),
    )

    expect(wordsOf(plan)).toEqual([
      'update labels/defect · title (this change)',
      'update automation_rules/r · actions (this change)',
    ])
  })

  test('a label that gets another title and keeps its key takes the rules along too', () => {
    const labelled = { ...rule, actions: [{ action_name: 'add_label', action_params: ['bug'] }] }
    const plan = planOf(
      desiredOf({ automation_rules: { r: labelled }, labels: { bug: { title: 'defect' } } }),
      liveOf({ automation_rules: [{ id: 1, name: 'r', active: true, ...labelled }], labels: [red] }),
      ledgerOf({ automation_rules: { r: { id: 1, ...labelled } }, labels: { bug: { id: 7 } } }),
    )
    const params = (name: string) => [{ action_name: 'add_label', action_params: [name] }]

    expect(wordsOf(plan)).toEqual([
      'update labels/bug · title (this change)',
      'update automation_rules/r · actions (this change)',
    ])
    expect(plan.changes[1]!.fields[0]).toMatchObject({
      live: params("bug (then no label's title)"),
      before: params('bug'),
      desired: params('bug'),
    })
    expect(outcomeOf(plan.changes[1]!, 'applied').before).toEqual({ actions: params('bug') })
  })

  test('something that leaves while it is still referred to is an error', () => {
    const labelled = { ...rule, actions: [{ action_name: 'add_label', action_params: ['bug'] }] }
    const plan = planOf(
      desiredOf({ automation_rules: { r: labelled } }),
      liveOf({ automation_rules: [], labels: [red] }),
      ledgerOf({ labels: { bug: { id: 7 } } }),
    )

    expect(plan.findings).toMatchObject([{ code: 'P-REFERENCE-LEAVING' }])
  })
})

describe('secrets', () => {
  const url = new Sealed('https://x.test/?token=${secret:TOKEN}')
  const desired = desiredOf({ webhooks: { hook: { name: 'hook', url, subscriptions: ['message_created'], $id: 1 } } })
  const live = (token: string) =>
    liveOf({
      webhooks: [{ id: 1, name: 'hook', url: `https://x.test/?token=${token}`, subscriptions: ['message_created'] }],
    })

  test('are compared by what they stand for and never shown', () => {
    expect(wordsOf(planOf(desired, live('s3cret'), null, { TOKEN: 's3cret' }))).toEqual(['adopt webhooks/hook'])

    const changed = planOf(desired, live('0ther'), null, { TOKEN: 's3cret' })
    expect(wordsOf(changed)).toEqual(['adopt webhooks/hook', 'update webhooks/hook · url (first contact)'])
    expect(JSON.stringify(changed)).not.toMatch(/s3cret|0ther/)
  })

  test('count by their name in the digest', () => {
    const digest = (salted: string) => digestOf(planOf(desired, live('0ther'), null, { TOKEN: salted }))

    expect(digest('one')).toBe(digest('two'))
  })
})

describe('an inbox', () => {
  const mailbox = {
    id: 1,
    name: 'Support',
    channel_type: 'Channel::Email',
    email: 's@x.test',
    imap_password: 'hidden',
    greeting_enabled: false,
    greeting_message: null,
    working_hours: [
      {
        day_of_week: 1,
        open_hour: 9,
        open_minutes: 0,
        close_hour: 17,
        close_minutes: 0,
        closed_all_day: false,
        open_all_day: false,
      },
      {
        day_of_week: 2,
        open_hour: 9,
        open_minutes: 0,
        close_hour: 17,
        close_minutes: 0,
        closed_all_day: false,
        open_all_day: false,
      },
    ],
  }

  test('sends no channel for a mailbox, and nothing of its credentials enters the plan', () => {
    const plan = planOf(
      desiredOf({ inboxes: { m: { $id: 1, name: 'Help', channel: { type: 'email', email: 's@x.test' } } } }),
      liveOf({ inboxes: [mailbox] }),
    )

    expect(plan.changes.find(({ action }) => action === 'update')!.send).toEqual({ name: 'Help' })
    expect(JSON.stringify(plan)).not.toContain('hidden')
  })

  test('sends only the day that changes, with all its hours', () => {
    const plan = planOf(
      desiredOf({ inboxes: { m: { $id: 1, name: 'Support', working_hours: [{ day_of_week: 2, close_hour: 18 }] } } }),
      liveOf({ inboxes: [mailbox] }),
    )

    expect(wordsOf(plan)[1]).toBe('update inboxes/m · working_hours[day_of_week=2].close_hour (first contact)')
    expect(plan.changes[1]!.send).toEqual({ working_hours: [{ ...mailbox.working_hours[1], close_hour: 18 }] })
  })

  test('sends only the channel fields that change', () => {
    const api = {
      id: 5,
      name: 'App',
      channel_type: 'Channel::Api',
      webhook_url: 'https://old.test',
      hmac_mandatory: false,
      additional_attributes: {},
    }
    const plan = planOf(
      desiredOf({
        inboxes: { App: { channel: { type: 'api', webhook_url: 'https://new.test', hmac_mandatory: false } } },
      }),
      liveOf({ inboxes: [api] }),
    )

    expect(plan.changes[1]!.send).toEqual({ channel: { webhook_url: 'https://new.test' } })
  })
})
