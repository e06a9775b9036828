/** The plan of a run that may not look at the server: what was applied last is taken for what is there. */
import { describe, expect, test } from 'vitest'
import type { Fields } from '../../src/kinds/model/kind.ts'
import { Sealed } from '../../src/kinds/model/sealed.ts'
import { assumedPlan } from '../../src/plan/assumed.ts'
import type { Desired } from '../../src/plan/model/desired.ts'
import type { Ledger } from '../../src/plan/model/ledger.ts'
import { seal } from '../../src/redact/seal.ts'
import { parse } from '../desired/findings.ts'
import { desiredOf, ledgerOf, wordsOf } from './sides.ts'

const at = '2026-11-24T03:23:00.000Z'
const applied = (entries: Parameters<typeof ledgerOf>[0]): Ledger => ({
  ...ledgerOf(entries),
  last: { commit: null, actor: null, run: '1', at },
})
const planOf = (desired: Desired, ledger: Ledger, allowed: string[] = []) =>
  assumedPlan({ account: 2, desired, ledger, elsewhere: [], now: '2026-01-08T00:00:00Z', allowed: new Set(allowed) })

const rule = (more: Fields = {}) => ({
  event_name: 'conversation_updated',
  active: true,
  conditions: [{ attribute_key: 'inbox_id', filter_operator: 'equal_to', values: ['shop'] }],
  actions: [
    { action_name: 'add_label', action_params: ['bug'] },
    { action_name: 'assign_agent', action_params: ['rajiv@example.com'] },
  ],
  ...more,
})
const shop = { name: 'Shop', channel: { type: 'api', webhook_url: 'https://shop.example.com' } }
const all = {
  labels: { bug: { color: '#ff0000' } },
  inboxes: { shop },
  agent_bots: { welcome: { outgoing_url: null } },
  inbox_agent_bots: { shop: { agent_bot: 'welcome' } },
  webhooks: { n8n: { url: 'https://n8n.example.com', inbox_id: 'shop' } },
  automation_rules: { triage: rule() },
}
const ledger = applied({
  labels: { bug: { id: 1, ...all.labels.bug } },
  inboxes: { shop: { id: 5, ...shop } },
  agent_bots: { welcome: { id: 3, outgoing_url: null } },
  inbox_agent_bots: { shop: { id: 5, agent_bot: 'welcome' } },
  webhooks: { n8n: { id: 9, ...all.webhooks.n8n } },
  automation_rules: { triage: { id: 4, ...rule() } },
})

test('what was applied is what is there: nothing to do, and nothing of kinds that nobody read is an error', () => {
  const plan = planOf(desiredOf(all), ledger)

  expect(wordsOf(plan)).toEqual([])
  expect(plan).toMatchObject({ findings: [], unchanged: 6, refreshed: [], hasLedger: true, assumedAt: at })
})

test('an empty value inside a list was applied as well', () => {
  const hours = { working_hours: [{ day_of_week: 0, closed_all_day: true, open_hour: null }] }
  const closed = desiredOf({ ...all, inboxes: { shop: { ...shop, ...hours } } })
  const known = applied({ inboxes: { shop: { id: 5, ...shop, ...hours } } }).resources

  expect(wordsOf(planOf(closed, { ...ledger, resources: { ...ledger.resources, ...known } }))).toEqual([])
})

test('it says that it does not know when, if the ledger does not', () => {
  expect(planOf(desiredOf(all), { ...ledger, last: null }).assumedAt).toBeNull()
})

test('a change is one by the files, never drift', () => {
  const plan = planOf(
    desiredOf({ ...all, labels: { bug: { color: '#00ff00' } }, automation_rules: { triage: rule({ active: false }) } }),
    ledger,
  )

  expect(wordsOf(plan)).toEqual([
    'update labels/bug · color (this change)',
    'update automation_rules/triage · active (this change)',
  ])
  expect(plan.changes[0]!.fields[0]).toMatchObject({ live: '#ff0000', desired: '#00ff00' })
})

test('of a field that was never applied nobody knows what the server has', () => {
  const plan = planOf(
    desiredOf({
      ...all,
      labels: { bug: { color: '#ff0000', description: null } },
      inboxes: { shop: { ...shop, channel: { ...shop.channel, hmac_mandatory: true } } },
    }),
    ledger,
  )

  expect(plan.findings).toEqual([])
  expect(plan.changes.map(({ fields }) => fields)).toEqual([
    [{ path: 'description', desired: null, cause: 'this change', alsoByHand: false, isUnknown: true }],
    [{ path: 'channel.hmac_mandatory', desired: true, cause: 'this change', alsoByHand: false, isUnknown: true }],
  ])
})

describe('what the ledger does not have', () => {
  test('is created, for all that is known', () => {
    const plan = planOf(desiredOf({ ...all, labels: { ...all.labels, next: {} } }), ledger)

    expect(wordsOf(plan)).toEqual(['create labels/next'])
    expect(plan.findings).toEqual([])
  })

  test('is told what a create would need, as a note: the server may have it', () => {
    const { findings } = planOf(
      desiredOf({
        ...all,
        webhooks: { ...all.webhooks, next: {} },
        inboxes: { shop, mail: { channel: { type: 'line' } } },
      }),
      ledger,
    )

    expect(findings.map(({ code, severity }) => `${code} ${severity}`).sort()).toEqual([
      'P-CANNOT-CREATE note',
      'P-REQUIRED note',
    ])
    expect(findings.map(({ sentence }) => sentence).join()).toContain('unless the server has it already')
  })

  test('is taken over when its id is given', () => {
    const plan = planOf(
      desiredOf({ ...all, inboxes: { shop, mail: { $id: 8, channel: { type: 'email', email: 'a@b.test' } } } }),
      ledger,
    )

    expect(wordsOf(plan)).toEqual([
      'adopt inboxes/mail',
      'update inboxes/mail · name (first contact) · channel.type (first contact) · channel.email (first contact)',
    ])
    expect(plan.findings).toEqual([])
  })

  test('may be referred to by its natural key, in any case of letters', () => {
    const actions = [{ action_name: 'assign_agent', action_params: ['Else@Example.com'] }]
    const plan = planOf(desiredOf({ ...all, automation_rules: { triage: rule({ actions }) } }), ledger)
    const again = applied({
      ...Object.fromEntries(Object.entries(ledger.resources).map(([kind, keys]) => [kind, flat(keys)])),
      automation_rules: { triage: { id: 4, ...(plan.changes[0]!.managed as object) } },
    })

    expect(plan.findings).toEqual([])
    expect(plan.changes[0]!.managed.actions).toEqual([
      { action_name: 'assign_agent', action_params: ['else@example.com'] },
    ])
    expect(wordsOf(planOf(desiredOf({ ...all, automation_rules: { triage: rule({ actions }) } }), again))).toEqual([])
  })
})

const flat = (keys: Ledger['resources'][string]) =>
  Object.fromEntries(Object.entries(keys).map(([key, { id, fields }]) => [key, { id, ...fields }]))

describe('references', () => {
  test('follow a renamed key', () => {
    const renamed = {
      ...all,
      inboxes: { store: { ...shop, $previously: 'shop' } },
      inbox_agent_bots: { shop: { inbox: 'store', agent_bot: 'welcome' } },
      webhooks: { n8n: { ...all.webhooks.n8n, inbox_id: 'store' } },
      automation_rules: {
        triage: rule({ conditions: [{ attribute_key: 'inbox_id', filter_operator: 'equal_to', values: ['store'] }] }),
      },
    }
    const plan = planOf(desiredOf(renamed), ledger)

    expect(wordsOf(plan)).toEqual([])
    expect(plan).toMatchObject({ findings: [], renamed: [{ kind: 'inboxes', from: 'shop', to: 'store' }] })
  })

  test('by a title are written again when the title changes', () => {
    const titled = (title: string) => ({ bug: { ...all.labels.bug, title } })
    const before = applied({
      labels: { bug: { id: 1, ...titled('defect').bug } },
      automation_rules: { triage: { id: 4, ...rule({ conditions: [] }) } },
    })
    const files = (title: string) =>
      desiredOf({ labels: titled(title), automation_rules: { triage: rule({ conditions: [] }) } })

    expect(wordsOf(planOf(files('defect'), before))).toEqual([])
    expect(wordsOf(planOf(files('fault'), before))).toEqual([
      'update labels/bug · title (this change)',
      'update automation_rules/triage · actions (this change)',
    ])
  })

  test('by name follow what is declared now', () => {
    const { inboxes: _, inbox_agent_bots: __, ...others } = ledger.resources
    const named = {
      ...ledger,
      resources: {
        ...others,
        inbox_agent_bots: { Shop: { id: 5, fields: { inbox: 'Shop', agent_bot: 'welcome' } } },
        webhooks: { n8n: { id: 9, fields: { ...others.webhooks!.n8n!.fields, inbox_id: 'Shop' } } },
        automation_rules: {},
      },
    }
    const { automation_rules: ___, ...files } = all
    const undeclared = {
      ...files,
      inboxes: {},
      inbox_agent_bots: { Shop: { agent_bot: 'welcome' } },
      webhooks: { n8n: { url: 'https://n8n.example.com', inbox_id: 'Shop' } },
    }
    const declared = { ...undeclared, inboxes: { shop } }

    expect(wordsOf(planOf(desiredOf(undeclared), named))).toEqual([])
    // The binding tells that the inbox is there, and under which id.
    expect(wordsOf(planOf(desiredOf(declared), named))).toEqual([
      'adopt inboxes/shop',
      'update inboxes/shop · channel.type (first contact) · channel.webhook_url (first contact)',
    ])
  })

  test('to what leaves the files are an error as ever', () => {
    const { labels: _, ...without } = all

    expect(planOf(desiredOf(without), ledger).findings.map(({ code }) => code)).toEqual(['P-REFERENCE-LEAVING'])
  })
})

describe('what leaves the files', () => {
  const { inboxes: _, inbox_agent_bots: __, webhooks: ___, automation_rules: ____, ...without } = all

  test('is deleted, and the guards look at it', () => {
    const plan = planOf(desiredOf(without), ledger)

    expect(wordsOf(plan).sort()).toEqual([
      'delete automation_rules/triage',
      'delete inbox_agent_bots/shop',
      'delete inboxes/shop',
      'delete webhooks/n8n',
    ])
    expect(plan.findings.map(({ code, severity }) => `${code} ${severity}`)).toEqual(['G-NEEDS-YES error'])
    const allowed = planOf(desiredOf(without), ledger, ['delete inboxes/shop'])
    expect(allowed.findings.filter(({ severity }) => severity === 'error')).toEqual([])
  })

  test('is let go when the files say so', () => {
    const { webhooks: _, ...rest } = all

    expect(wordsOf(planOf(desiredOf(rest, ['webhooks/n8n']), ledger))).toEqual(['forget webhooks/n8n'])
  })
})

test('a pin that moved is an error as ever', () => {
  const plan = planOf(desiredOf({ ...all, labels: { bug: { ...all.labels.bug, $id: 2 } } }), ledger)

  expect(plan.findings.map(({ code }) => code)).toEqual(['P-PIN-MOVED'])
})

test('kinds that this version does not know are left alone', () => {
  const plan = planOf(desiredOf(all), {
    ...ledger,
    resources: { ...ledger.resources, planets: { mars: { id: 4, fields: {} } } },
  })

  expect(wordsOf(plan)).toEqual([])
  expect(plan.findings.map(({ code }) => code)).toEqual(['P-UNKNOWN-KIND'])
})

describe('secrets', () => {
  const url = (text: string) => ({ webhooks: { n8n: { url: new Sealed(text) } } })
  const written = 'https://n8n.example.com/${secret:TOKEN}'
  const held = (value: unknown) => applied({ webhooks: { n8n: { id: 9, url: value as Fields } } })
  const sealed = seal(
    new Sealed(written),
    () => 'https://n8n.example.com/hush',
    () => 'f'.repeat(32),
  )

  test('are the same when they are written the same', () => {
    expect(wordsOf(planOf(desiredOf(url(written)), held(sealed)))).toEqual([])
  })

  test.each([
    ['another name', url('https://n8n.example.com/${secret:OTHER}'), sealed],
    ['another text around it', url('https://evil.test/${secret:TOKEN}'), sealed],
    ['a plain text now', { webhooks: { n8n: { url: 'https://n8n.example.com/x' } } }, sealed],
    ['a secret now', url(written), 'https://n8n.example.com/once-in-the-open'],
  ])('%s is a change, and shows neither value nor fingerprint', (_, files, was) => {
    const plan = planOf(desiredOf(files), held(was))

    expect(wordsOf(plan)).toEqual(['update webhooks/n8n · url (this change)'])
    expect(JSON.stringify(plan)).not.toContain('f'.repeat(32))
  })

  test('in what leaves the files are not in the plan', () => {
    expect(JSON.stringify(planOf(desiredOf({}), held(sealed)))).not.toContain('f'.repeat(32))
  })
})

describe('a variable that is not set', () => {
  const offline = (text: string) => parse({ 'desired/a.json': text }, {}, {}, true)

  test('is a note, and its field is not compared', () => {
    const { desired, findings } = offline('{ "webhooks": { "n8n": { "url": "${var:N8N}", "inbox_id": "shop" } } }')
    const { inboxes: _, ...rest } = all
    const others = desiredOf({ ...rest, inboxes: { shop }, webhooks: {} })
    const plan = planOf({ ...desired, resources: [...others.resources, ...desired.resources] }, ledger)

    expect(findings).toEqual([])
    expect(wordsOf(plan)).toEqual([])
    expect(plan.findings).toMatchObject([
      { code: 'F-MISSING-VARIABLE', severity: 'note', place: { file: 'desired/a.json', line: 1, column: 33 } },
    ])
  })

  test('in the natural key of something new is not said to be missing', () => {
    const { desired } = offline(
      '{ "webhooks": { "new": { "url": "${var:N8N}", "subscriptions": ["message_created"] } } }',
    )
    const plan = planOf(desired, applied({}))

    expect(wordsOf(plan)).toEqual(['create webhooks/new'])
    expect(plan.findings.map(({ code }) => code)).toEqual(['F-MISSING-VARIABLE'])
  })

  test.each([
    [
      'a part of an object',
      '"channel": { "type": "api", "webhook_url": "${var:X}" }',
      { channel: { type: 'api' } },
      ['channel.webhook_url'],
    ],
    [
      'the part that says what the others are',
      '"channel": { "type": "${var:X}", "webhook_url": "x" }',
      {},
      ['channel'],
    ],
    [
      'free JSON',
      '"channel": { "type": "api", "additional_attributes": { "a": 1, "b": ["${var:X}"] } }',
      { channel: { type: 'api' } },
      ['channel.additional_attributes'],
    ],
    [
      'beside a secret',
      '"channel": { "type": "api", "webhook_url": "${var:X}${secret:Y}" }',
      { channel: { type: 'api' } },
      ['channel.webhook_url'],
    ],
    ['the name', '"name": "${var:X}", "timezone": "UTC"', { timezone: 'UTC' }, ['name']],
  ])('takes out %s and no more', (_, text, fields, unknown) => {
    const { desired, findings } = offline(`{ "inboxes": { "shop": { ${text} } } }`)
    const [
      {
        fields: { name, ...rest },
        unknown: its,
      } = { fields: {} as Fields, unknown: [] },
    ] = desired.resources

    expect(findings.filter(({ code }) => code !== 'F-VALUE')).toEqual([])
    expect(rest).toEqual(fields)
    expect(its).toEqual(unknown)
    expect(name).toBe(unknown.includes('name') ? undefined : 'shop')
  })

  test('takes a list out whole', () => {
    const { desired } = offline(
      '{ "automation_rules": { "r": { "actions": [{ "action_name": "add_label", "action_params": ["${var:X}"] }] } } }',
    )

    expect(desired.resources[0]).toMatchObject({ fields: { name: 'r' }, unknown: ['actions'] })
  })

  test('set to nothing, as a workflow does without variables, is not set', () => {
    const { desired } = parse(
      { 'a.json': '{ "labels": { "bug": { "description": "${var:X}" } } }' },
      { CHATWOOT_VAR_X: '' },
      {},
      true,
    )

    expect(desired.resources[0]!.unknown).toEqual(['description'])
  })

  test('is an error as ever where the server is asked', () => {
    expect(parse({ 'a.json': '{ "labels": { "bug": { "description": "${var:X}" } } }' }).findings).toMatchObject([
      { code: 'F-MISSING-VARIABLE', severity: 'error' },
    ])
  })
})

test('a secret that is not set is not even a note', () => {
  const { desired, findings } = parse(
    { 'a.json': '{ "webhooks": { "n8n": { "url": "${secret:N8N}" } } }' },
    {},
    {},
    true,
  )

  expect([findings, desired.notes]).toEqual([[], []])
  expect(desired.resources[0]!.fields.url).toEqual({ $secret: '${secret:N8N}' })
})
