import { agentsOfInbox, openInInbox, withLabel } from '../../src/kinds/fields/impact.ts'
import { Sealed } from '../../src/kinds/model/sealed.ts'
import { digestOf } from '../../src/plan/approve/digest.ts'
/** Plans for the goldens, made as plans are made, from literal sides. */
import { assumedPlan } from '../../src/plan/assumed.ts'
import type { Ledger } from '../../src/plan/model/ledger.ts'
import type { Plan } from '../../src/plan/model/plan.ts'
import type { Report } from '../../src/render/report.ts'
import { marks } from '../../src/render/words/marks.ts'
import { desiredOf, guardedPlanOf, ledgerOf, liveOf, planOf } from '../plan/sides.ts'
import { aLittleOfEverything } from './support.ts'

export function reportOf(plan: Plan): Report {
  return {
    account: 2,
    plan,
    digest: digestOf(plan),
    effort: { reads: 5, writes: 0, retries: 0, seconds: 0.42 },
    commit: '3f2a91c0aa4cc1d3a5d61aa3cd2cf1bd9ba9a2cd',
    runUrl: 'https://github.com/studyflash/chatwoot-config/actions/runs/4711',
    dashboardUrl: 'https://chat.example.com/app/accounts/2',
    docsUrl: 'https://github.com/chatwoot-as-code/chatwoot-as-code/blob/v1/docs',
    branch: 'dev-support',
    marks,
    repositoryUrl: 'https://github.com/studyflash/chatwoot-config',
  }
}

const rule = {
  event_name: 'conversation_updated',
  active: false,
  conditions: [{ attribute_key: 'labels', filter_operator: 'equal_to', values: ['dev-support'] }],
  actions: [{ action_name: 'assign_agent', action_params: ['rajiv@example.com'] }],
}
const app = { name: 'Mobile App API', channel: { type: 'api', webhook_url: 'https://core.example.com/chatwoot' } }
const n8n = { name: 'N8N', url: 'https://n8n.example.com/webhook/chatwoot', subscriptions: ['message_created'] }

/** A rule that answers customers, and how somebody has switched it off. */
const greeting = (active: boolean) => ({
  ...rule,
  active,
  actions: [{ action_name: 'send_message', action_params: ['Hello'] }],
})
const greetingNow = { id: 1, name: 'dev-support', description: null, ...greeting(false) }

const liveRule = (active: boolean) => ({
  id: 1,
  name: 'dev-support',
  description: null,
  ...rule,
  active,
  actions: [{ action_name: 'assign_agent', action_params: [2] }],
})
const liveApp = (webhook_url: string) => ({ id: 5, name: 'Mobile App API', channel_type: 'Channel::Api', webhook_url })
const server = (active: boolean, webhook: string) =>
  liveOf({
    agents: [{ id: 2, email: 'rajiv@example.com' }],
    labels: [{ id: 1, title: 'dev-support', description: null, color: '#1f93ff', show_on_sidebar: true }],
    inboxes: [liveApp(webhook)],
    webhooks: [{ id: 1, ...n8n, inbox: null as never }].map(({ inbox: _, ...one }) => one),
    automation_rules: [liveRule(active)],
  })
const files = {
  labels: { 'dev-support': {} },
  automation_rules: { 'dev-support': rule },
  inboxes: { 'mobile-app-api': app },
  webhooks: { n8n },
}
const owned: Ledger = ledgerOf({
  labels: { 'dev-support': { id: 1 } },
  automation_rules: {
    'dev-support': { id: 1, ...rule, actions: [{ action_name: 'assign_agent', action_params: ['rajiv@example.com'] }] },
  },
  inboxes: { 'mobile-app-api': { id: 5, ...app } },
  webhooks: { n8n: { id: 1, ...n8n } },
})
const { webhooks: _, ...withoutWebhook } = files
const core = 'https://core.example.com/chatwoot'

export const reports = {
  'a little of everything': reportOf(aLittleOfEverything),
  'first pull request': reportOf(planOf(desiredOf(files), server(false, 'https://pr-1959.example.dev/chatwoot'))),
  'no changes': reportOf(planOf(desiredOf(files), server(false, core), owned)),
  'drift alone': reportOf(planOf(desiredOf(files), server(true, core), owned)),
  'drift that a guard keeps': reportOf(
    guardedPlanOf(
      desiredOf({ ...withoutWebhook, automation_rules: { 'dev-support': greeting(true) } }),
      { ...server(true, core), automation_rules: liveOf({ automation_rules: [greetingNow] }).automation_rules! },
      {
        ...owned,
        resources: {
          ...owned.resources,
          ...ledgerOf({ automation_rules: { 'dev-support': { id: 1, ...greeting(true) } } }).resources,
        },
      },
    ),
  ),
  'change, creation, deletion and drift': reportOf(
    planOf(
      desiredOf({
        ...withoutWebhook,
        labels: { 'dev-support': { description: 'Needs a developer' }, billing: { color: '#1f93ff' } },
      }),
      server(true, core),
      owned,
    ),
  ),
  'what it reaches': {
    ...reportOf(
      planOf(
        desiredOf({ ...withoutWebhook, labels: {}, automation_rules: {}, inboxes: {} }),
        server(false, core),
        owned,
      ),
    ),
    impact: new Map([
      [
        'delete labels/dev-support',
        {
          counts: [{ says: withLabel.says, count: 12 }],
          uses: [
            { kind: 'automation_rules', names: ['dev-support', 'Refunds `now`', 'c', 'd', 'e', 'f'] },
            { kind: 'macros', names: ['Hand over'] },
            { kind: 'agent_capacity_policies', names: null },
            { kind: 'custom_filters', names: null },
          ],
        },
      ],
      [
        'delete inboxes/mobile-app-api',
        {
          counts: [
            { says: openInInbox.says, count: 1 },
            { says: agentsOfInbox.says, count: null },
          ],
          uses: [{ kind: 'inbox_assignment_policies', names: ['a', 'b'] }],
        },
      ],
    ]),
  },
  'names change places': reportOf(
    planOf(
      desiredOf({
        labels: { bug: { title: 'defect' }, defect: { title: 'bug', color: '#1f93ff' } },
        webhooks: { a: { name: null, url: core }, b: { name: null, url: n8n.url } },
      }),
      liveOf({
        labels: [
          { id: 1, title: 'bug', description: null, color: '#1f93ff', show_on_sidebar: true },
          { id: 2, title: 'defect', description: null, color: '#ff0000', show_on_sidebar: true },
        ],
        webhooks: [
          { id: 3, name: null, url: n8n.url, subscriptions: n8n.subscriptions },
          { id: 4, name: null, url: core, subscriptions: n8n.subscriptions },
        ],
      }),
      ledgerOf({
        labels: { bug: { id: 1 }, defect: { id: 2, color: '#ff0000' } },
        webhooks: { a: { id: 3, name: null, url: n8n.url }, b: { id: 4, name: null, url: core } },
      }),
    ),
  ),
  'changed on both sides': reportOf(
    planOf(
      desiredOf({
        ...files,
        inboxes: { 'mobile-app-api': { ...app, channel: { type: 'api', webhook_url: 'https://new.example.com' } } },
      }),
      server(false, 'https://by-hand.example.com'),
      owned,
    ),
  ),
  'errors and warnings': reportOf(
    planOf(
      desiredOf({
        ...files,
        automation_rules: {
          'dev-support': { ...rule, actions: [{ action_name: 'assign_agent', action_params: ['rajv@example.com'] }] },
        },
        labels: { 'dev-support': { $id: 9 } },
      }),
      server(false, core),
      owned,
    ),
  ),
  'a secret': reportOf(
    planOf(
      desiredOf({
        webhooks: { n8n: { ...n8n, $id: 1, url: new Sealed('https://n8n.example.com/${secret:N8N_PATH}') } },
      }),
      server(false, core),
      ledgerOf({ webhooks: { n8n: { id: 1 } } }),
      { N8N_PATH: 'hush-hush' },
    ),
  ),
  'a text of many lines': reportOf(
    planOf(
      desiredOf({ inboxes: { 'mobile-app-api': { ...app, greeting_message: 'Hello\nWe are back on Monday\nBye' } } }),
      liveOf({ inboxes: [{ ...liveApp(core), greeting_message: 'Hello\nWe are here for you\nBye' }] }),
      ledgerOf({
        inboxes: { 'mobile-app-api': { id: 5, ...app, greeting_message: 'Hello\nWe are here for you\nBye' } },
      }),
    ),
  ),
  'without looking at the server': reportOf(
    assumedPlan({
      account: 2,
      allowed: new Set(),
      elsewhere: [],
      now: '2026-01-08T00:00:00Z',
      desired: {
        ...desiredOf({
          labels: { 'dev-support': { description: 'Needs a developer' }, billing: { color: '#1f93ff' } },
          inboxes: { 'mobile-app-api': app, mailbox: { $id: 1, name: 'Support Mailbox' } },
          automation_rules: { 'dev-support': { ...rule, active: true } },
        }),
        notes: [
          {
            code: 'F-MISSING-VARIABLE',
            severity: 'note',
            place: { file: 'desired/all.json', line: 12, column: 14 },
            subject: null,
            sentence: '${var:GREETING} is not set here, so what it stands in is not compared.',
            nextStep: 'Nothing is wrong with that: a run with the variables of the workflow compares it.',
          },
        ],
      },
      ledger: {
        ...owned,
        last: { commit: null, actor: null, run: '4710-1', at: '2026-11-20T16:04:09.123Z' },
      },
    }),
  ),
  'a guard that wants several yeses': reportOf(
    guardedPlanOf(
      desiredOf({ labels: { kept: {} } }),
      liveOf({
        labels: ['kept', 'bug', 'größe'].map((title, id) => ({
          id,
          title,
          description: null,
          color: '#1f93ff',
          show_on_sidebar: true,
        })),
      }),
      ledgerOf({ labels: { kept: { id: 0 }, bug: { id: 1 }, größe: { id: 2 } } }),
      {
        facts: {
          lists: liveOf({
            automation_rules: [
              { ...liveRule(true), conditions: [{ ...rule.conditions[0]!, values: ['bug'] }], name: '@mia `x`\n# all' },
            ],
            macros: [],
          }),
        },
      },
    ),
  ),
} satisfies { [name: string]: Report }
