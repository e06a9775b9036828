/** What each guard says, word for word, and the line it asks for. */
import { expect, test } from 'vitest'
import type { Fields } from '../../../src/kinds/model/kind.ts'
import type { Plan } from '../../../src/plan/model/plan.ts'
import { desiredOf, guardedPlanOf, ledgerOf, liveOf } from '../sides.ts'
import { peoplePlan } from './people.ts'

const label = (id: number, title: string) => ({ id, title, description: null, color: '', show_on_sidebar: null })
const labels = (count: number) => Array.from({ length: count }, (_, index) => label(index + 1, `l${index + 1}`))
const ownLabels = (count: number, more = {}) =>
  ledgerOf({ labels: Object.fromEntries(labels(count).map(({ id, title }) => [title, { id, ...more }])) })
const keptTeam = { id: 9, name: 'kept', description: null, allow_auto_assign: false }
const keptFiles = desiredOf({ teams: { kept: {} } })
const unnamed = { automation_rules: [], macros: [] }
const hook = { name: 'N8N', url: 'https://a.test', subscriptions: ['message_created'] }
const hooks = ledgerOf({ webhooks: { n8n: { id: 1, ...hook } } })
const shop = { name: 'Shop', channel: { type: 'api' } }
const shopLive = { id: 3, name: 'Shop', channel_type: 'Channel::Api' }
const bots = [
  { id: 4, name: 'one' },
  { id: 5, name: 'two' },
]
const rule = (actions: Fields[]) => ({ event_name: 'message_created', active: true, conditions: [], actions })
const adding = (id: number) => ({
  id,
  name: `R${id}`,
  description: null,
  ...rule([{ action_name: 'add_label', action_params: ['l1'] }]),
})

/** Labels that the files no longer declare. */
const without = (count: number, lists: object = unnamed, of = count, more = {}) =>
  guardedPlanOf(
    {
      ...keptFiles,
      resources: [
        ...keptFiles.resources,
        ...desiredOf({ labels: Object.fromEntries(labels(of).map(({ title }) => [title, {}])) }).resources.slice(count),
      ],
    },
    liveOf({ labels: labels(of), teams: [keptTeam] }),
    ownLabels(of, more),
    { facts: { lists: liveOf(lists as never) } },
  )

function binding(agent_bot: string | null, underWay: { [place: string]: number }): Plan {
  const declared = agent_bot === null ? {} : { inbox_agent_bots: { shop: { inbox: 'shop', agent_bot } } }
  return guardedPlanOf(
    desiredOf({ inboxes: { shop }, agent_bots: { one: {}, two: {} }, ...declared }),
    liveOf({
      inboxes: [shopLive],
      agent_bots: bots,
      inbox_agent_bots: [{ id: 3, inbox: 3, agent_bot: { id: 4 } }],
    }),
    ledgerOf({
      inboxes: { shop: { id: 3, ...shop } },
      agent_bots: { one: { id: 4 }, two: { id: 5 } },
      inbox_agent_bots: { shop: { id: 3, agent_bot: 'one' } },
    }),
    { facts: { underWay, lists: { webhooks: [], automation_rules: [] } } },
  )
}

function inbox(underWay: { [place: string]: number }): Plan {
  return guardedPlanOf(
    keptFiles,
    liveOf({ inboxes: [shopLive], teams: [keptTeam] }),
    ledgerOf({ inboxes: { shop: { id: 3 } } }),
    { facts: { underWay, lists: { webhooks: [], automation_rules: [] } } },
  )
}

const told = ({ findings }: Plan) =>
  findings
    .filter(({ code }) => code.startsWith('G-'))
    .map(({ code, severity, sentence, nextStep }) => `${severity} ${code} ${sentence} / ${nextStep}`)

test.each<[string, Plan, string[]]>([
  [
    'an inbox goes',
    inbox({ 'inboxes/3': 4 }),
    [
      'error G-NEEDS-YES Deleting the inbox inboxes/shop needs approval: every conversation in it is lost, and so are its credentials; conversations that are not over: 4. / Add the line `allow: delete inboxes/shop` to the description of the pull request (or to the input "allow" of a run by hand); or list it in "$forget" to leave it on the server.',
    ],
  ],
  [
    'an inbox goes, uncounted',
    inbox({}),
    [
      'error G-NEEDS-YES Deleting the inbox inboxes/shop needs approval: every conversation in it is lost, and so are its credentials; conversations that are not over: not counted. / Add the line `allow: delete inboxes/shop` to the description of the pull request (or to the input "allow" of a run by hand); or list it in "$forget" to leave it on the server.',
    ],
  ],
  [
    'something protected goes',
    without(1, unnamed, 3, { $protect: true }),
    [
      'error G-PROTECTED labels/l1 is protected and no longer declared, so it would be deleted. / Declare it again; or take "$protect" off and apply, before you remove it; or list it in "$forget" to leave it on the server.',
    ],
  ],
  [
    'two of three go',
    without(2, unnamed, 3),
    [
      'error G-MANY-DELETES 2 of 3 managed labels would be deleted: labels/l1, labels/l2. / Add a line for each that is meant to the description of the pull request (or to the input "allow" of a run by hand); or declare again what is to stay.',
    ],
  ],
  [
    'many go',
    without(7, unnamed, 20),
    [
      'error G-MANY-DELETES 7 resources would be deleted: labels/l1, labels/l2, labels/l3, labels/l4, labels/l5 and 2 more. / Add a line for each that is meant to the description of the pull request (or to the input "allow" of a run by hand); or declare again what is to stay.',
    ],
  ],
  [
    'all go',
    without(3),
    [
      'error G-MANY-DELETES All 3 managed labels would be deleted: labels/l1, labels/l2, labels/l3. / Add a line for each that is meant to the description of the pull request (or to the input "allow" of a run by hand); or declare again what is to stay.',
    ],
  ],
  [
    'nothing is declared',
    guardedPlanOf(desiredOf({}), liveOf({ labels: labels(1) }), ownLabels(1), { facts: { lists: unnamed } }),
    [
      'error G-NOTHING-DECLARED No resource would be declared any more, so everything would be deleted: labels/l1. / Add the line `allow: delete labels/l1` to the description of the pull request (or to the input "allow" of a run by hand); or, where files should declare something, check that "desired" names the right folder; to stop managing, list them in "$forget".',
    ],
  ],
  [
    'nothing is listed',
    guardedPlanOf(desiredOf({ labels: { l1: {}, l2: {} } }), liveOf({ labels: [] }), ownLabels(2)),
    [
      'warning G-EMPTY-LIST The server lists no label at all, although 2 are managed: labels/l1, labels/l2. / This comes from Chatwoot and not from the files, so it is left as it is and everything else goes on. To put it back, add a line for each that is meant to the description of the pull request (or to the input "allow" of a run by hand); or look into the dashboard first: if they are there, the list is wrong, so run again.',
    ],
  ],
  [
    'the last administrator is demoted',
    peoplePlan({ a: 'administrator' }, ['a'], { a: 'agent' }, { facts: { me: 1 } }),
    [
      'error G-LAST-ADMINISTRATOR No administrator would be left in the account without agents/a@x.test. / Add the line `allow: update agents/a@x.test` to the description of the pull request (or to the input "allow" of a run by hand); or make somebody else an administrator first.',
    ],
  ],
  [
    "the token's user is deleted",
    peoplePlan({ a: 'administrator', b: 'administrator' }, ['a'], {}, { facts: { me: 97 } }),
    [
      'error G-OWN-USER agents/a@x.test is the user whose token this is, and it would be deleted. / Add the line `allow: delete agents/a@x.test` to the description of the pull request (or to the input "allow" of a run by hand); or use the token of another administrator.',
    ],
  ],
  [
    "perhaps the token's user is demoted",
    peoplePlan({ a: 'administrator', b: 'administrator' }, ['a'], { a: 'agent' }),
    [
      'error G-OWN-USER Whether agents/a@x.test is the user whose token this is could not be read, and it would no longer be an administrator. / Add the line `allow: update agents/a@x.test` to the description of the pull request (or to the input "allow" of a run by hand); or use the token of another administrator.',
    ],
  ],
  [
    'rules that are not ours name it',
    without(1, { automation_rules: [1, 2, 3, 4, 5, 6, 7].map(adding), macros: [] }, 3),
    [
      'error G-STILL-REFERENCED The label labels/l1 is still named by the rule "R1", the rule "R2", the rule "R3", the rule "R4", the rule "R5" and 2 more. / Add the line `allow: delete labels/l1` to the description of the pull request (or to the input "allow" of a run by hand); or take the reference out first.',
    ],
  ],
  [
    'who names it could not be read',
    without(1, {}, 3),
    [
      'error G-STILL-REFERENCED Whether anything still names the label labels/l1 could not be read: automation_rules, macros. / Add the line `allow: delete labels/l1` to the description of the pull request (or to the input "allow" of a run by hand); or run again.',
    ],
  ],
  [
    'a bot leaves its conversations',
    binding(null, { 'inboxes/3': 2 }),
    [
      'error G-OPEN-CONVERSATIONS The bot binding inbox_agent_bots/shop would be removed under conversations that are not over: 2. / Add the line `allow: delete inbox_agent_bots/shop` to the description of the pull request (or to the input "allow" of a run by hand); or wait until they are resolved.',
    ],
  ],
  [
    'a bot leaves conversations that nobody counted',
    binding('two', {}),
    [
      'error G-OPEN-CONVERSATIONS The bot binding inbox_agent_bots/shop would be replaced under conversations that are not over: not counted. / Add the line `allow: update inbox_agent_bots/shop` to the description of the pull request (or to the input "allow" of a run by hand); or wait until they are resolved.',
    ],
  ],
  [
    'a key changes, and the address',
    guardedPlanOf(
      desiredOf({ webhooks: { reporting: { ...hook, url: 'https://b.test' } } }),
      liveOf({ webhooks: [{ id: 1, ...hook }] }),
      hooks,
    ),
    [
      'error G-NEW-SECRET webhooks/n8n is deleted and webhooks/reporting takes its place, so its signing secret would be replaced. / Add the line `allow: delete webhooks/n8n` to the description of the pull request (or to the input "allow" of a run by hand); or, to keep it under the new key, write "$previously": "n8n" into webhooks/reporting.',
    ],
  ],
  [
    'one of two rules of one name goes, and another comes',
    guardedPlanOf(
      desiredOf({ automation_rules: { c: { ...rule([]), name: 'r' } } }),
      liveOf({ automation_rules: [1, 9].map((id) => ({ id, name: 'r', description: null, ...rule([]) })) }),
      ledgerOf({ automation_rules: { a: { id: 1, name: 'r' } } }),
    ),
    [
      'error G-NEW-KEY automation_rules/a is deleted (it no longer runs), and automation_rules/c has the same name. / Add the line `allow: delete automation_rules/a` to the description of the pull request (or to the input "allow" of a run by hand); or, if it only has a new key, write "$previously": "a" into automation_rules/c.',
    ],
  ],
  [
    'key and name of a macro change',
    guardedPlanOf(
      desiredOf({ macros: { fresh: { actions: [] } } }),
      liveOf({ macros: [{ id: 1, name: 'old', actions: [], visibility: 'global' }] }),
      ledgerOf({ macros: { old: { id: 1 } } }),
    ),
    [
      'warning G-NEW-KEY This plan deletes macros/old and creates macros/fresh. If that is one macro under a new key, deleting it is not meant: agents can no longer run it. / Then write "$previously": "old" into macros/fresh, and it is kept.',
    ],
  ],
  [
    'something deleted in Chatwoot comes back',
    guardedPlanOf(desiredOf({ webhooks: { n8n: hook } }), liveOf({ webhooks: [] }), hooks),
    [
      'warning G-NEW-SECRET webhooks/n8n was deleted in Chatwoot and is created again: its signing secret will be new. / Give it to the programs that had the old one.',
    ],
  ],
  [
    'auto-assignment goes off everywhere',
    guardedPlanOf(
      desiredOf({ teams: { a: { allow_auto_assign: false }, b: { allow_auto_assign: false } } }),
      liveOf({
        teams: ['a', 'b'].map((name, id) => ({ id, name, description: null, allow_auto_assign: true })),
      }),
      ledgerOf({ teams: { a: { id: 0, allow_auto_assign: true }, b: { id: 1, allow_auto_assign: true } } }),
    ),
    [
      'error G-OFF-EVERYWHERE Of 2 teams with auto-assignment none would have it any more; switched off by teams/a, teams/b. / Add a line for each that is meant to the description of the pull request (or to the input "allow" of a run by hand); or leave it on somewhere.',
    ],
  ],
  [
    'a rule begins to write to customers',
    guardedPlanOf(
      desiredOf({ automation_rules: { hello: rule([{ action_name: 'send_message', action_params: ['Hello'] }]) } }),
      liveOf({ automation_rules: [] }),
    ),
    [
      'error G-ANSWERS-CUSTOMERS The rule automation_rules/hello would begin to write to customers by itself. / Add the line `allow: create automation_rules/hello` to the description of the pull request (or to the input "allow" of a run by hand); or set "active": false and switch it on when you have seen it.',
    ],
  ],
])('%s', (_, plan, expected) => {
  expect(told(plan)).toEqual(expected)
})
