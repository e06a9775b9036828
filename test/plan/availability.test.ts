/** What a server lacks, by its release, edition and features: told at the line, not sent, and no difference afterwards. */

import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { kindNamed } from '../../src/kinds/index.ts'
import type { Availability, Release } from '../../src/kinds/model/availability.ts'
import type { Fields } from '../../src/kinds/model/kind.ts'
import { notTaken, partWords } from '../../src/plan/availability/words.ts'
import type { Ledger } from '../../src/plan/model/ledger.ts'
import type { Live } from '../../src/plan/model/live.ts'
import type { Plan } from '../../src/plan/model/plan.ts'
import { desiredOf, ledgerOf, liveOf, planOf, wordsOf } from './sides.ts'

const on = (version: string, edition: Release['edition'] = 'enterprise', features: string[] = []): Release => ({
  version,
  edition,
  features: new Set(features),
})
type Declared = Parameters<typeof desiredOf>[0]

/** The files, with every path that is written in a line of its own. */
function withPlaces(resources: Declared) {
  const desired = desiredOf(resources)
  return {
    ...desired,
    resources: desired.resources.map((one) => ({
      ...one,
      places: Object.fromEntries(
        pathsIn(resources[one.kind]![one.key]!).map((path, index) => [
          path,
          { file: 'desired/all.json', line: 2 + index, column: 1 },
        ]),
      ),
    })),
  }
}

function pathsIn(value: unknown, at = ''): string[] {
  if (value === null || typeof value !== 'object') return at === '' ? [] : [at]
  const inner = Object.entries(value).flatMap(([name, one]) =>
    pathsIn(one, Array.isArray(value) ? `${at}[${name}]` : at === '' ? name : `${at}.${name}`),
  )
  return at === '' ? inner : [at, ...inner]
}

const plan = (resources: Declared, release: Release, live: Live = {}, ledger: Ledger | null = null) =>
  planOf(withPlaces(resources), { ...everyList, ...live }, ledger, {}, { release })
const everyList = liveOf({ webhooks: [], inboxes: [], automation_rules: [], macros: [], agent_bots: [], teams: [] })
const said = ({ findings }: Plan) =>
  findings.map(({ severity, sentence, place }) => `${severity} ${place?.line}: ${sentence}`)
const sent = ({ changes }: Plan) => changes.map(({ send }) => send)

const url = 'https://hooks.example.com/x'
const webhook = { name: 'Reporting', url, subscriptions: ['message_created'] }

describe('a field', () => {
  test('is told, and neither sent nor kept; where the release has it, nothing is said', () => {
    const old = plan({ webhooks: { w: webhook } }, on('4.0.4'))

    expect(said(old)).toEqual([
      'warning 2: webhooks/w: this server (Chatwoot 4.0.4) does not know "name" (it came with 4.8), so it is not sent.',
    ])
    expect(sent(old)).toEqual([{ url, subscriptions: ['message_created'] }])
    expect(old.changes[0]!.managed).toEqual({ url, subscriptions: ['message_created'] })
    const young = plan({ webhooks: { w: webhook } }, on('4.8.0'))
    expect(said(young)).toEqual([])
    expect(sent(young)).toEqual([webhook])
  })

  test('is no difference on the server that lacks it, time and again', () => {
    const live = liveOf({ webhooks: [{ id: 7, url, subscriptions: ['message_created'] }] })
    const ledger = ledgerOf({ webhooks: { w: { id: 7, name: 'Reporting', url, subscriptions: ['message_created'] } } })
    const first = plan({ webhooks: { w: webhook } }, on('4.0.4'), live, ledger)

    expect(wordsOf(first)).toEqual([])
    expect(first.refreshed.map(({ fields }) => fields)).toEqual([{ url, subscriptions: ['message_created'] }])
    const entry = { version: 1, account: 2, salt: 'salt', last: null } as const
    const again = { ...entry, resources: { webhooks: { w: { id: 7, fields: first.refreshed[0]!.fields } } } }
    expect(plan({ webhooks: { w: webhook } }, on('4.0.4'), live, again).refreshed).toEqual([])
    // After an upgrade it is written.
    const upgraded = liveOf({ webhooks: [{ id: 7, name: '', url, subscriptions: ['message_created'] }] })
    expect(wordsOf(plan({ webhooks: { w: webhook } }, on('4.15.1'), upgraded, again))).toEqual([
      'update webhooks/w · name (this change)',
    ])
  })

  test('that the server shows is compared whatever is known of its release', () => {
    const live = liveOf({ webhooks: [{ id: 7, name: 'Old', url, subscriptions: ['message_created'] }] })

    expect(wordsOf(plan({ webhooks: { w: webhook } }, on('4.0.4'), live))).toEqual([
      'adopt webhooks/w',
      'update webhooks/w · name (first contact)',
    ])
  })

  test('inside another is left out alone', () => {
    const inbox = { channel: { type: 'api' }, csat_config: { message: 'How?', language: 'de' } }

    expect(sent(plan({ inboxes: { shop: inbox } }, on('4.8.0')))).toEqual([
      { name: 'shop', channel: { type: 'api' }, csat_config: { message: 'How?' } },
    ])
    expect(sent(plan({ inboxes: { shop: inbox } }, on('4.0.4')))).toEqual([{ name: 'shop', channel: { type: 'api' } }])
  })

  test('of one edition', () => {
    const inbox = { channel: { type: 'api' }, auto_assignment_config: { max_assignment_limit: 5 } }
    const community = plan({ inboxes: { shop: inbox } }, on('4.15.1', 'community'))

    expect(said(community)).toEqual([
      'warning 4: inboxes/shop: this server (community edition) does not know "auto_assignment_config", so it is not sent.',
    ])
    expect(sent(community)).toEqual([{ name: 'shop', channel: { type: 'api' } }])
    expect(sent(plan({ inboxes: { shop: inbox } }, on('4.15.1', 'enterprise')))).toEqual([{ name: 'shop', ...inbox }])
    // Of a server that does not say what it is nothing is assumed.
    expect(said(plan({ inboxes: { shop: inbox } }, { version: null, edition: null, features: null }))).toEqual([])
  })

  test('a bot’s settings up to 4.0.4', () => {
    const bot = { outgoing_url: url, bot_config: { tone: 'kind' } }

    expect(sent(plan({ agent_bots: { b: bot } }, on('4.0.4')))).toEqual([{ name: 'b', outgoing_url: url }])
    expect(sent(plan({ agent_bots: { b: bot } }, on('4.1.0')))).toEqual([{ name: 'b', ...bot }])
    // It answers one all the same, always empty.
    const live = liveOf({ agent_bots: [{ id: 1, name: 'b', outgoing_url: url, bot_config: {} }] })
    expect(wordsOf(plan({ agent_bots: { b: bot } }, on('4.0.4'), live))).toEqual(['adopt agent_bots/b'])
  })
})

describe('a value', () => {
  test('of a list is left out of it; where nothing else is in it, nothing is written', () => {
    const typing = { url, subscriptions: ['message_created', 'conversation_typing_on'] }
    const old = plan({ webhooks: { w: typing } }, on('3.16.0'))

    expect(said(old)).toEqual([
      'warning 5: webhooks/w: this server (Chatwoot 3.16.0) refuses "conversation_typing_on" in "subscriptions[1]" (it came with 4.2), so it is not sent.',
    ])
    expect(sent(old)).toEqual([{ url, subscriptions: ['message_created'] }])
    const only = plan({ webhooks: { w: { url, subscriptions: ['conversation_typing_on'] } } }, on('3.16.0'))
    expect(sent(only)).toEqual([])
    expect(only.held).toMatchObject([{ kind: 'webhooks', key: 'w', cause: 'this change', id: null }])
    expect(said(only)).toEqual([expect.stringContaining('so nothing of it is written')])
  })

  test('without which the rest would mean something else makes the resource wait', () => {
    const rule = ruleWith([{ attribute_key: 'labels', filter_operator: 'is_present' }])
    const old = plan({ automation_rules: { r: rule } }, on('4.0.4'))

    expect(old.changes).toEqual([])
    expect(old.findings).toMatchObject([
      {
        code: 'P-NOT-ON-THIS-SERVER',
        severity: 'warning',
        subject: 'automation_rules/r',
        holds: ['automation_rules/r'],
        sentence:
          'automation_rules/r: this server (Chatwoot 4.0.4) refuses "labels" in "conditions[0].attribute_key" (it came with 4.6), so nothing of it is written.',
      },
    ])
    expect(wordsOf(plan({ automation_rules: { r: rule } }, on('4.8.0')))).toEqual(['create automation_rules/r'])
  })

  test('makes what needs the resource wait as well, and nothing else', () => {
    const resources: Declared = {
      inboxes: { 'Ops!': { channel: { type: 'api' } }, fine: { channel: { type: 'api' } } },
      webhooks: { w: { url, inbox_id: 'Ops!' }, other: { url: `${url}/2`, inbox_id: 'fine' } },
    }
    const old = plan(resources, on('4.0.4'))

    expect(old.held.map(({ kind, key, needs }) => [kind, key, needs])).toEqual([
      ['inboxes', 'Ops!', null],
      ['webhooks', 'w', 'inboxes/Ops!'],
    ])
    expect(wordsOf(old)).toEqual(['create inboxes/fine', 'create webhooks/other'])
  })

  test('that is there already is no reason to wait', () => {
    const rule = ruleWith([{ attribute_key: 'labels', filter_operator: 'is_present', values: [] }])
    const live = liveOf({ automation_rules: [{ id: 3, name: 'r', active: true, ...rule }] })

    expect(wordsOf(plan({ automation_rules: { r: { ...rule, active: false } } }, on('4.0.4'), live))).toEqual([
      'adopt automation_rules/r',
      'update automation_rules/r · active (first contact)',
    ])
  })

  test('leaves a resource that is managed already as it is: no deletion, no drift, and the ledger keeps it', () => {
    const had = ruleWith([{ attribute_key: 'status', filter_operator: 'equal_to', values: ['open'] }])
    const live = liveOf({ automation_rules: [{ id: 3, name: 'r', ...had }] })
    const wanted = ruleWith([{ attribute_key: 'labels', filter_operator: 'is_present' }])
    const old = plan(
      { automation_rules: { r: wanted } },
      on('4.0.4'),
      live,
      ledgerOf({ automation_rules: { r: { id: 3, ...had } } }),
    )

    expect([old.changes, old.refreshed]).toEqual([[], []])
    expect(old.held).toMatchObject([{ key: 'r', id: 3, cause: 'this change' }])
  })

  test.each([
    ['webhooks', { url: `https://x.test/${'a'.repeat(255)}` }, '4.8.0', '"url" over 255 characters'],
    ['inboxes', { name: 'Ops 🚀', channel: { type: 'api' } }, '4.0.4', '"name" with any of'],
    ['inboxes', { name: 'A & B <c>', channel: { type: 'email', email: 'a@b.test' } }, '4.0.4', '"name" with any of'],
    [
      'macros',
      { actions: [{ action_name: 'send_webhook_event', action_params: [url] }] },
      '4.0.4',
      '"send_webhook_event"',
    ],
    [
      'automation_rules',
      { ...ruleWith([]), event_name: 'message_created', actions: [{ action_name: 'pending_conversation' }] },
      '4.8.0',
      '"pending_conversation"',
    ],
    [
      'custom_attribute_definitions',
      { attribute_display_name: 'S', attribute_model: 'company_attribute' },
      '4.12.1',
      'fails at "company_attribute"',
    ],
  ] as [string, Fields, string, string][])('%s: %j is nothing for %s', (kind, fields, version, what) => {
    const its = plan({ [kind]: { k: fields } }, on(version), liveOf({ [kind]: [] }))

    expect(its.changes).toEqual([])
    expect(said(its)).toEqual([expect.stringContaining(what)])
    expect(plan({ [kind]: { k: fields } }, on('4.15.1'), liveOf({ [kind]: [] })).held).toEqual([])
  })

  test('what a new one must not be without is told where it is missing, and kept where it is not new', () => {
    const its = { portal: 'Help', title: 'A', slug: 'a', author: 'ann@x.test' }
    const around = {
      portals: [{ id: 1, name: 'Help', slug: 'Help' }],
      agents: [{ id: 2, email: 'ann@x.test', name: 'Ann' }],
    }
    const there = { id: 3, title: 'A', slug: 'a', portal: 1, author: { id: 2 }, content: 'x', meta: {} }
    for (const files of [its, { ...its, content: null }, { ...its, content: ' ' }]) {
      const fresh = plan({ articles: { a: files } }, on('4.8.0'), liveOf({ ...around, articles: [] }))
      expect(fresh.changes).toEqual([])
      expect(said(fresh)).toEqual([expect.stringContaining('"content" without text')])
      expect(plan({ articles: { a: files } }, on('4.15.1'), liveOf({ ...around, articles: [] })).held).toEqual([])
    }
    const known = plan({ articles: { a: its } }, on('4.8.0'), liveOf({ ...around, articles: [there] }))
    expect([wordsOf(known), said(known)]).toEqual([['adopt articles/a'], []])
  })

  test.each(['Ops', 'Ops & Co', 'Ops 🚀 now', 'Überblick', 'a_'])('the inbox name %j was never refused', (name) => {
    expect(said(plan({ inboxes: { k: { name, channel: { type: 'api' } } } }, on('3.16.0')))).toEqual([])
  })

  test('a name is checked for three types of channels', () => {
    const bound = { name: 'Ops!', channel: { type: 'line' }, $id: 5 }
    const live = liveOf({ inboxes: [{ id: 5, name: 'Ops', channel_type: 'Channel::Line' }] })
    expect(said(plan({ inboxes: { k: bound } }, on('3.16.0'), live))).toEqual([])
  })

  test('at which the server fails is left out of its list: allow_mobile_webview before 4.12', () => {
    const channel = {
      type: 'web_widget',
      website_url: url,
      selected_feature_flags: ['attachments', 'allow_mobile_webview'],
    }
    const old = plan({ inboxes: { shop: { channel } } }, on('4.8.0'))

    expect(sent(old)).toEqual([{ name: 'shop', channel: { ...channel, selected_feature_flags: ['attachments'] } }])
    expect(said(old)).toEqual([expect.stringContaining('fails at "allow_mobile_webview"')])
  })

  test('that is stored and does nothing is told and sent', () => {
    const rule = {
      ...ruleWith([{ attribute_key: 'status', filter_operator: 'equal_to', values: ['open'] }]),
      event_name: 'conversation_resolved',
    }
    const old = plan({ automation_rules: { r: rule } }, on('4.0.4'))

    expect(wordsOf(old)).toEqual(['create automation_rules/r'])
    expect(said(old)).toEqual([
      expect.stringContaining(
        'stores "conversation_resolved" in "event_name" and never acts on it (it came with 4.5).',
      ),
    ])
  })
})

describe('a kind', () => {
  const restore: (() => void)[] = []
  const have = (name: string, its: Partial<Availability>) => {
    const kind = kindNamed(name)
    const { availability } = kind
    Object.assign(kind, { availability: { ...availability, ...its } })
    restore.push(() => Object.assign(kind, { availability }))
  }
  afterEach(() => {
    for (const back of restore.splice(0)) back()
  })

  const resources: Declared = {
    teams: { first: {}, second: {} },
    labels: { bug: { color: '#000000' } },
  }
  const live = liveOf({ labels: [] })

  test.each([
    [{ edition: 'enterprise' as const }, on('4.15.1', 'community'), 'community edition'],
    [{ since: '4.5' }, on('4.0.4'), 'Chatwoot 4.0.4; it came with 4.5'],
    [{ until: '4.9' }, on('4.9.0'), 'Chatwoot 4.9.0; it went with 4.9'],
    [{ needsFeature: 'crew' }, on('4.15.1'), 'the feature crew is switched off'],
  ])('%j that is not there is said once, and left out', (its, release, why) => {
    have('teams', its)
    const made = planOf(withPlaces(resources), live, null, {}, { release })

    expect(said(made)).toEqual([`warning 1: Teams: not on this server (${why}).`])
    expect(wordsOf(made)).toEqual(['create labels/bug'])
    expect(
      said(planOf(withPlaces(resources), everyList, null, {}, { release: on('4.8.0', 'enterprise', ['crew']) })),
    ).toEqual([])
  })

  test('that was managed elsewhere, before a move, is neither deleted nor forgotten', () => {
    have('teams', { edition: 'enterprise' })
    const ledger = ledgerOf({ teams: { first: { id: 1 }, third: { id: 3 } } })
    const made = planOf(withPlaces(resources), live, ledger, {}, { release: on('4.15.1', 'community') })

    expect(wordsOf(made)).toEqual(['create labels/bug'])
    expect(made.refreshed).toEqual([])
  })

  describe('what names one of it', () => {
    beforeEach(() => have('teams', { edition: 'enterprise' }))
    const community = on('4.15.1', 'community')

    test('in a list of objects waits', () => {
      const macro = { actions: [{ action_name: 'assign_team', action_params: ['first'] }] }
      const made = planOf(
        withPlaces({ teams: { first: {} }, macros: { m: macro } }),
        liveOf({ macros: [] }),
        null,
        {},
        { release: community },
      )

      expect(made.held).toMatchObject([{ kind: 'macros', key: 'm' }])
      expect(said(made)[1]).toContain(
        'names one of the teams, which this server does not have, so nothing of it is written',
      )
    })
  })
})

function ruleWith(conditions: Fields[]): Fields {
  return {
    event_name: 'conversation_created',
    conditions,
    actions: [{ action_name: 'mute_conversation', action_params: [] }],
  }
}

test.each([
  ['4.0.4', ['crm_integration'], 'until 4.2', ' (it came with 4.2)', 'upgrade Chatwoot'],
  ['4.15.1', [], 'without the feature crm_integration', '', 'switch on the feature crm_integration'],
] as const)(
  'a part with several needs is told by the one that %s with %j lacks',
  (version, features, why, came, other) => {
    const release = { version, edition: 'enterprise' as const, features: new Set<string>(features) }
    const part = kindNamed('integrations_hooks').availability.parts.find(
      ({ feature }) => feature === 'crm_integration',
    )!
    const [hook] = desiredOf({ integrations_hooks: { h: { app_id: 'leadsquared' } } }).resources
    const { sentence, nextStep } = notTaken(hook!, part, 'app_id', release, true)

    expect(partWords(part, release)).toBe(`"leadsquared" in app_id is refused (${why})`)
    expect(sentence).toContain(`(${version === '4.15.1' ? why : `Chatwoot ${version}`})`)
    expect(sentence.includes('it came with')).toBe(came !== '')
    expect(nextStep).toContain(other)
  },
)
