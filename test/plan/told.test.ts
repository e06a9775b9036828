/** What the plan has to say about the files: each finding with its code, its place and both sentences. */
import { expect, test } from 'vitest'
import { Sealed } from '../../src/kinds/model/sealed.ts'
import type { Desired } from '../../src/plan/model/desired.ts'
import { entriesOf } from '../../src/plan/model/ledger.ts'
import type { Plan } from '../../src/plan/model/plan.ts'
import { desiredOf, ledgerOf, liveOf, planOf } from './sides.ts'

const label = { description: null, color: '#111111', show_on_sidebar: true }
const hook = { url: 'https://x.test', subscriptions: ['message_created'] }
const rule = { event_name: 'message_created', description: null, conditions: [], actions: [], active: true }
const inboxes = [{ id: 5, name: 'App', channel_type: 'Channel::Api' }]
const agent_bots = [{ id: 3, name: 'max' }]

/** Where each path stands, with a line of its own. */
function placed(desired: Desired, ...paths: string[]): Desired {
  const places = Object.fromEntries(paths.map((path, index) => [path, { file: 'a.json', line: index + 10, column: 3 }]))
  return { ...desired, resources: desired.resources.map((one) => ({ ...one, places })) }
}

/** A variable in these fields is not set. */
function unknownIn(desired: Desired, ...unknown: string[]): Desired {
  return { ...desired, resources: desired.resources.map((one) => ({ ...one, unknown })) }
}

const told = ({ findings }: Plan) =>
  findings.map(
    ({ code, severity, place, sentence, nextStep }) =>
      `${severity} ${code} :${place?.line ?? '-'} ${sentence} / ${nextStep}`,
  )

const labels = (...ids: number[]) => liveOf({ labels: ids.map((id) => ({ id, title: `l${id}`, ...label })) })
const pinned = (id: number) => placed(desiredOf({ labels: { bug: { ...label, $id: id } } }), '$id')

test.each<[string, Plan, string[]]>([
  [
    'a pin that names another one than is managed',
    planOf(pinned(2), labels(1, 2), ledgerOf({ labels: { bug: { id: 1 } } })),
    [
      'error P-PIN-MOVED :10 labels/bug: "$id" says 2, but id 1 is managed under this key. / To manage 2 instead, first stop managing 1: list this key in "$forget" and apply, then declare it again.',
    ],
  ],
  [
    'a pin that names nothing',
    planOf(pinned(9), labels(12, 3)),
    ['error P-NO-SUCH-ID :10 labels/bug: "$id" 9 does not exist among the labels of this account. / There are 3, 12.'],
  ],
  [
    'a pin that names nothing, among many',
    planOf(pinned(99), labels(...Array.from({ length: 22 }, (_, n) => n))),
    [
      'error P-NO-SUCH-ID :10 labels/bug: "$id" 99 does not exist among the labels of this account. / There are 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19.',
    ],
  ],
  [
    'a pin that names nothing, among nothing',
    planOf(pinned(9), labels()),
    [
      'error P-NO-SUCH-ID :10 labels/bug: "$id" 9 does not exist among the labels of this account. / Take "$id" out to have it created.',
    ],
  ],
  [
    'two of one name',
    planOf(
      desiredOf({ automation_rules: { same: { name: 'Same', ...rule } } }),
      liveOf({ automation_rules: [9, 4].map((id) => ({ id, name: 'Same', ...rule })) }),
    ),
    [
      'error P-AMBIGUOUS :1 automation_rules/same: 2 automation_rules on the server have the name "Same" (ids 4, 9). / Say which one is meant: "$id": 4.',
    ],
  ],
  [
    'two of one address that is a secret',
    planOf(
      desiredOf({ webhooks: { n8n: { ...hook, url: new Sealed('${secret:HOOK}') } } }),
      liveOf({ webhooks: [9, 4].map((id) => ({ id, name: null, ...hook })) }),
      null,
      { HOOK: hook.url },
    ),
    [
      'error P-AMBIGUOUS :1 webhooks/n8n: 2 webhooks on the server have the url "${secret:HOOK}" (ids 4, 9). / Say which one is meant: "$id": 4.',
      'error P-NAME-TAKEN :1 webhooks/n8n: id 9 on the server has and keeps the url "${secret:HOOK}", and Chatwoot takes it only once. / Give one of the two another one; or, if both mean the same resource, declare it once.',
    ],
  ],
  [
    'an earlier key that is declared',
    planOf(
      placed(desiredOf({ labels: { bug: label, defect: { ...label, $previously: 'bug' } } }), '$previously'),
      labels(),
      ledgerOf({ labels: { bug: { id: 1, ...label } } }),
    ),
    [
      'error P-PREVIOUSLY :10 labels/defect: "bug" is still declared, so it cannot be the earlier key of "defect". / Take one of the two out.',
    ],
  ],
  [
    'one that two keys mean',
    planOf(
      desiredOf({ labels: { bug: { ...label, title: 'l1' }, defect: { ...label, title: 'l1', $id: 1 } } }),
      labels(1),
      ledgerOf({ labels: { bug: { id: 1, ...label } } }),
    ),
    [
      'error P-CLAIMED-TWICE :1 labels/defect: it and "bug" both mean id 1. / Declare it once, or pin the other one with "$id".',
    ],
  ],
  [
    'one thing missing',
    planOf(desiredOf({ webhooks: { n8n: { subscriptions: [] } } }), liveOf({ webhooks: [] })),
    [
      'error P-REQUIRED :1 webhooks/n8n: it does not exist on the server, and to create it "url" is missing. / Add it; or, if it does exist, give its id in "$id".',
    ],
  ],
  [
    'several things missing',
    planOf(desiredOf({ automation_rules: { r: {} } }), liveOf({ automation_rules: [] })),
    [
      'error P-REQUIRED :1 automation_rules/r: it does not exist on the server, and to create it "event_name", "conditions", "actions" are missing. / Add it; or, if it does exist, give its id in "$id".',
    ],
  ],
  [
    'what is written and not known here is not missing',
    planOf(unknownIn(desiredOf({ webhooks: { n8n: { subscriptions: [] } } }), 'url'), liveOf({ webhooks: [] })),
    [],
  ],
  [
    'what cannot be made is not said while a part of it is not known here',
    planOf(
      unknownIn(desiredOf({ inboxes: { mail: { channel: { type: 'telegram' } } } }), 'greeting_message'),
      liveOf({ inboxes: [] }),
    ),
    [],
  ],
  [
    'one thing missing of what may be there',
    planOf(desiredOf({ webhooks: { n8n: { subscriptions: [] } } }), {}),
    [
      'note P-REQUIRED :1 webhooks/n8n: unless the server has it already, to create it "url" is missing. / Add it; or, if it does exist, give its id in "$id".',
    ],
  ],
  [
    'what cannot be made',
    planOf(desiredOf({ inboxes: { mail: { channel: { type: 'instagram' } } } }), liveOf({ inboxes: [] })),
    [
      'error P-CANNOT-CREATE :1 inboxes/mail: it does not exist on the server, and it cannot be created: an inbox of type "instagram" has to be connected in the dashboard first; then name its id in "$id". / Correct it; or, if it does exist, give its id in "$id".',
    ],
  ],
  [
    'what can never change',
    planOf(
      placed(desiredOf({ inboxes: { App: { channel: { type: 'web_widget' } } } }), 'channel.type'),
      liveOf({ inboxes }),
      ledgerOf({ inboxes: { App: { id: 5 } } }),
    ),
    [
      'error P-IMMUTABLE :10 inboxes/App: "channel.type" of id 5 is "api" on the server and can never become "web_widget". / Correct the value, or "$id" if another one is meant; to really replace it, declare a new key.',
    ],
  ],
  [
    'fields that this server does not have',
    planOf(
      placed(desiredOf({ labels: { l1: label } }), 'color', 'show_on_sidebar'),
      liveOf({ labels: [{ id: 1, title: 'l1', description: null }] }),
      ledgerOf({ labels: { l1: { id: 1 } } }),
    ),
    [
      'warning P-NOT-ON-THIS-SERVER :10 labels/l1: this Chatwoot does not know "color", so it is neither compared nor written. / Take it out, or upgrade Chatwoot.',
      'warning P-NOT-ON-THIS-SERVER :11 labels/l1: this Chatwoot does not know "show_on_sidebar", so it is neither compared nor written. / Take it out, or upgrade Chatwoot.',
    ],
  ],
  [
    'a name that nobody wrote and this server does not have',
    planOf(desiredOf({ webhooks: { n8n: hook } }), liveOf({ webhooks: [{ id: 1, ...hook }] })),
    [],
  ],
  [
    'a name that this server does not have',
    planOf(
      placed(desiredOf({ webhooks: { n8n: { ...hook, name: 'N' } } }), 'name'),
      liveOf({ webhooks: [{ id: 1, ...hook }] }),
    ),
    [
      'warning P-NOT-ON-THIS-SERVER :10 webhooks/n8n: this Chatwoot does not know "name", so it is neither compared nor written. / Take it out, or upgrade Chatwoot.',
    ],
  ],
  [
    'kinds of a newer version',
    planOf(
      desiredOf({}),
      {},
      {
        ...ledgerOf({}),
        resources: {
          sagas: { a: { id: 1, fields: {} }, b: { id: 2, fields: {} } },
          epics: { a: { id: 1, fields: {} } },
          labels: { bug: { id: 1, fields: {} } },
        },
      },
    ),
    [
      'warning P-UNKNOWN-KIND :- The ledger holds sagas, a kind this version does not know; they are left alone. / Use the newer version that wrote them.',
      'warning P-UNKNOWN-KIND :- The ledger holds epics, a kind this version does not know; they are left alone. / Use the newer version that wrote them.',
    ],
  ],
  [
    'one name for two',
    planOf(desiredOf({ labels: { a: { ...label, title: 'x' }, b: { ...label, title: 'x' } } }), labels()),
    [
      'error P-NAME-TAKEN :1 labels/a: labels/b is to have as well the title "x", and Chatwoot takes it only once. / Give one of the two another one; or, if both mean the same resource, declare it once.',
      'error P-NAME-TAKEN :1 labels/b: labels/a is to have as well the title "x", and Chatwoot takes it only once. / Give one of the two another one; or, if both mean the same resource, declare it once.',
    ],
  ],
  [
    'a name that something keeps',
    planOf(desiredOf({ labels: { a: { ...label, title: 'l2', $id: 1 } } }), labels(1, 2)),
    [
      'error P-NAME-TAKEN :1 labels/a: id 2 on the server has and keeps the title "l2", and Chatwoot takes it only once. / Give one of the two another one; or, if both mean the same resource, declare it once.',
    ],
  ],
  [
    'an address that something keeps, and that is a secret',
    planOf(
      desiredOf({ webhooks: { n8n: { ...hook, $id: 1, url: new Sealed('${secret:HOOK}') } } }),
      liveOf({
        webhooks: [
          { id: 1, name: null, ...hook, url: 'https://y.test' },
          { id: 2, name: null, ...hook },
        ],
      }),
      null,
      { HOOK: hook.url },
    ),
    [
      'error P-NAME-TAKEN :1 webhooks/n8n: id 2 on the server has and keeps the url "${secret:HOOK}", and Chatwoot takes it only once. / Give one of the two another one; or, if both mean the same resource, declare it once.',
    ],
  ],
  [
    'a binding that would stay where it is',
    planOf(
      placed(desiredOf({ inbox_agent_bots: { a: { inbox: 'Web', agent_bot: 'max' } } }), 'inbox'),
      liveOf({
        inboxes: [...inboxes, { id: 6, name: 'Web', channel_type: 'Channel::Api' }],
        agent_bots,
        inbox_agent_bots: [{ id: 5, inbox: 5, agent_bot: { id: 3 } }],
      }),
      ledgerOf({ inbox_agent_bots: { a: { id: 5, inbox: 'App', agent_bot: 'max' } } }),
    ),
    [
      'error P-LEFT-BEHIND :10 inbox_agent_bots/a: this key manages the bot binding of "App" (id 5), which would stay there and be managed by nobody. / Declare the new one under a key of its own and take this one out: then this one is taken away.',
    ],
  ],
])('%s', (_, plan, expected) => {
  expect(told(plan)).toEqual(expected)
})

test('entries of kinds that nobody knows are let be', () => {
  const ledger = { ...ledgerOf({}), resources: { sagas: { a: { id: 1, fields: {} } } } }
  const { changes, refreshed, renamed } = planOf(desiredOf({}), {}, ledger)

  expect([changes, refreshed, renamed]).toEqual([[], [], []])
  expect(entriesOf(ledger)).toHaveLength(1)
})
