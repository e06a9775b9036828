/**
 * What real servers took and refused of what the files can say: the schemas take what they took and refuse what they
 * refused, or the step is listed here with the reason.
 */
import { describe, expect, test } from 'vitest'
import { sets } from '../../record/sets.ts'
import { kindNamed, kinds } from '../../src/kinds/index.ts'
import { valueAt } from '../../src/plan/model/paths.ts'
import { newest } from '../double/releases.ts'
import { type Sent, sentIn } from './recorded.ts'

type Reasons = { readonly [reason: string]: readonly string[] }

/** A feature that only a super administrator switches on, and of which there is no recording at all. */
const NEVER_SENT = ['saml_settings']

/** No recorded server could take one: a crawler that reads the web, and a feature that only a super administrator switches on. */
const NEVER_TAKEN = ['captain_documents', 'captain_custom_tools']

/** Taken by the server, and an error in the files. */
const NOT_IN_FILES: Reasons = {
  'a value has one spelling in files, and no null where it means nothing': [
    'agent_bots/invalid · number-type',
    'agent_bots/invalid · null-type',
    'agents/basics · nulls',
    'agents/invalid · number-role',
    'assignment_policies/invalid · casts',
    'custom_filters/basics · report-number',
    'integrations/hook-dyte · status-null',
    'integrations/hook-dyte · status-number',
    'custom_roles/basics · duplicate',
    'custom_attribute_definitions/basics · same-key-other-model',
    'custom_attribute_definitions/keys · values-odd',
    'custom_attribute_definitions/types · type-as-number',
    'inboxes/round-trip · site-channel',
    'inboxes/settings · sender-number',
    'inboxes/web-widget · reply-time-number',
    'inboxes/web-widget · reply-time-null',
    'inboxes/web-widget · flags-one-empty-text',
    'webhooks/invalid · duplicates',
  ],
  'the rule is stored and never runs, or is switched off': [
    'automation_rules/condition-keys · key-sla_policy_id',
    ...['contains', 'does_not_contain', 'is_greater_than', 'is_less_than'].map(op),
    ...['days_before', 'starts_with', 'attribute_changed', 'no_such_operator', 'missing', 'null'].map(op),
    'automation_rules/condition-operators · values-scalar',
    'automation_rules/condition-operators · values-number',
    ...['trailing-and', 'empty-first', 'empty-both', 'null-first', 'one-with-and'].map(
      (step) => `automation_rules/query-operator · ${step}`,
    ),
    ...[
      'conversation_status_changed',
      'message_updated',
      'contact_created',
      'no_such_event',
      'change-event-unknown',
    ].map((event) => `automation_rules/events · ${event}`),
    'automation_rules/required · empty-name',
    'automation_rules/shapes · create-conditions-list-of-text',
    'automation_rules/shapes · update-conditions-empty-element',
  ],
  'no address, so no mail could be sent from it': ['account/invalid · bad-support'],
  'a value that the comparison leaves out': ['automation_rules/condition-operators · values-mixed'],
  'the action is left out when it should run': [
    'automation_rules/actions · params-wrong',
    'automation_rules/actions · no-name',
    'automation_rules/actions · null-name',
    'automation_rules/shapes · update-actions-empty-element',
    'macros/actions · extra',
  ],
  'the server answers 200 and stores nothing of it': [
    'custom_attribute_definitions/keys · values-with-object',
    'working_hours/basics · both-flags',
    'working_hours/basics · hour-24',
    'working_hours/basics · minute-60',
    'working_hours/basics · open-after-close',
    'working_hours/basics · open-equals-close',
  ],
  'an app that there is not, whose hook nobody sees': ['integrations/hook-others · unknown-app'],
  'no model means the default one, which the files call by its name': [
    ...['merge', 'model-null'].map((step) => `seeded-channels/preferences · ${step}`),
  ],
  'a saved view that nobody could open': ['custom_filters/invalid · nonsense-query'],
  'no time is shorter than none': ['sla_policies/invalid · negative'],
  'one day is written twice, and the second one wins': ['working_hours/basics · same-day-twice'],
  'without fields the built-in form replaces the message': [
    'pre_chat/form · fields-empty',
    'pre_chat/form · fields-null',
    'pre_chat/form · message-only',
  ],
  'attachments have no place in a text file': [
    ...['create', 'keep-integer', 'keep-text', 'two-files', 'signed-again', 'extra-params'].map(
      (step) => `automation_rules/attachments · ${step}`,
    ),
    'macros/actions · attach',
    'macros/actions · keep',
  ],
  'a number that no message reaches, and no way to reach one': ['inboxes/line-and-sms · sms-without-config'],
  'it stands in public addresses, where only letters, digits, "_" and "-" lead to the page': [
    'portals/basics · odd-slug',
    'categories/basics · odd-slug',
  ],
  'an address where a host is meant: a create cuts it down, an update stores it as it is': [
    'portals/basics · create-full',
    'portals/basics · domain-url',
  ],
  'what Chatwoot makes of nothing is written in the files': [
    'portals/basics · config-layout-null',
    'portals/basics · config-locales',
    'portals/basics · config-locales-empty',
    'articles/basics · status-null',
    'articles/basics · status-number',
  ],
  'the community edition drops what the enterprise edition refuses': [
    ...['limit-zero', 'limit-negative', 'limit-word', 'create-bad'].map(
      (step) => `inboxes/auto-assignment-config · ${step}`,
    ),
  ],
}

/** Refused by the server with 422 or 500, and nothing that a schema could tell. */
const NOT_OF_SCHEMAS: Reasons = {
  'taken already: found where both are declared, and by the plan': [
    'agents/basics · already-member',
    'assignment_policies/basics · duplicate',
    'integrations/hook-dyte · duplicate',
    'assignment_policies/basics · taken',
    'canned_responses/basics · duplicate',
    'canned_responses/basics · taken',
    'custom_attribute_definitions/basics · key-taken',
    'agents/invalid · existing-member',
    'inboxes/email-plain · duplicate',
    'inboxes/email-plain · email-taken',
    'seeded/mailbox/channel-fields · duplicate-address',
    'portals/basics · duplicate',
    'portals/basics · duplicate-domain',
    'portals/basics · slug-taken',
    'categories/basics · slug-taken',
    'articles/basics · slug-change-taken',
    'labels/basics · duplicate',
    'labels/rename · taken',
    'labels/rename · taken-other-case',
    'teams/basics · duplicate',
    'teams/basics · rename-taken',
    'webhooks/basics · taken',
  ],
  'an id in the place of a name: the reader says it': [
    'account/invalid · label-number',
    'account/required-attributes · number-inside',
  ],
  'nothing that is needed to create one: the plan says it of what is not there yet': [
    'inboxes/create-errors · widget-no-url',
    'integrations/hook-dialogflow · no-inbox',
    'inboxes/create-errors · email-no-address',
    'inboxes/create-errors · line-incomplete',
    'inboxes/create-errors · sms-no-number',
  ],
  'it depends on what is stored: the languages of the portal, the text of the article': [
    'categories/basics · edit-orphan',
    'articles/basics · publish-empty',
  ],
  'it depends on the app, which an update does not name and a file does': [
    'integrations/hook-dialogflow · settings-without-credentials',
    ...['settings-empty', 'settings-extra', 'settings-without-secret'].map(
      (step) => `integrations/hook-dyte · ${step}`,
    ),
    'integrations/hook-others · translate-incomplete',
  ],
  'it depends on a feature that is off': ['integrations/hook-others · leadsquared'],
  'it depends on the inbox that is named': [
    'campaigns/basics · api-inbox',
    'seeded-channels/rename · campaign-facebook',
    'campaigns/basics · unknown-inbox',
  ],
  'it depends on the hours that are stored': ['working_hours/basics · open-closed-day-alone'],
  'it depends on the release or the edition': [
    'assignment_policies/invalid · balanced',
    'automation_rules/condition-keys · key-company',
    'automation_rules/actions · action-add_sla',
  ],
  'nothing that the files can say': [
    'agents/invalid · bad-availability',
    'inboxes/create-errors · portal-unknown',
    ...['imap-on-alone', 'imap-on-complete-refused', 'imap-bad-mechanism', 'smtp-refused', 'smtp-bad-verify-mode'].map(
      (step) => `inboxes/email-plain · ${step}`,
    ),
    ...['refused-and-taken', 'enabled-as-text-false', 'verified-null'].map((step) => `inboxes/email-plain · ${step}`),
    'seeded-channels/rename · twilio-token-null',
    ...['line-duplicate', 'line-token-null', 'sms-duplicate', 'sms-number-null'].map(
      (step) => `inboxes/line-and-sms · ${step}`,
    ),
    'seeded/mailbox/channel-fields · imap-on',
    'seeded/mailbox/channel-fields · smtp-on',
    'inboxes/settings · portal-unknown',
    'inboxes/settings · portal-text',
    ...['bad-visibility', 'text-number-visibility', 'number-visibility', 'update-bad-visibility'].map(
      (step) => `macros/invalid · ${step}`,
    ),
  ],
  'a request that is never sent: unknown ids, empty bodies, the type of a channel in an update': [
    ...['update', 'put', 'update-empty'].map((step) => `automation_rules/unknown-id · ${step}`),
    'portals/basics · update-unknown',
    'articles/basics · author-unknown',
    ...['bare', 'singular', 'empty', 'empty-envelope'].map((step) => `notification_settings/basics · ${step}`),
    'macros/basics · update-unknown',
    'campaigns/basics · update-unknown',
    'integrations/hook-dyte · empty-envelope',
    'custom_filters/invalid · update-unknown-only',
    'custom_roles/basics · update-unknown',
    'sla_policies/basics · update-unknown',
    'agent_capacity_policies/invalid-and-roles · unknown-only',
    'assignment_policies/invalid · unknown-only',
    'custom_roles/basics · unknown-only',
    'dashboard_apps/basics · unknown-only',
    'sla_policies/invalid · unknown-only',
    'canned_responses/roles-and-types · update-empty',
    'agents/invalid · empty-envelope',
    ...['null-envelope', 'update-empty-envelope', 'update-empty-body'].map((step) => `labels/envelope · ${step}`),
    'labels/fields · nothing-known',
    ...['unknown-only', 'empty-body', 'empty-envelope'].map((step) => `teams/fields · ${step}`),
    'webhooks/basics · unknown-only',
    ...['type-same', 'type-alone', 'type-and-name'].map((step) => `inboxes/api-channel · ${step}`),
    'seeded/mailbox/channel-fields · type',
  ],
  'the reader says it of every text': ['common/null-and-casting · zero-byte'],
}

function op(name: string): string {
  return `automation_rules/condition-operators · op-${name}`
}

/** What older releases take or refuse besides is for `test/conformance/availability.test.ts`. */
const SETS = sets().flatMap(({ name, version }) => (version === newest ? [name] : []))
const steps = (reasons: Reasons) => Object.values(reasons).flat().sort()
const unique = (all: readonly Sent[]) => [...new Set(all.map(({ step }) => step))].sort()
/** Types are for the reader to tell; Chatwoot casts them. */
const isOfValues = ({ code }: { code?: string }) => code !== 'invalid_type'
const issuesOf = ({ kind, fields }: Sent) => kindNamed(kind).schema.safeParse(fields).error?.issues ?? []

function isIncomplete({ kind, fields, isCreate }: Sent): boolean {
  const { identity, limits } = kindNamed(kind)
  return (
    isCreate &&
    [...(identity.nameField === null ? [] : [identity.nameField]), ...limits.required].some(
      (path) => valueAt(fields, path) == null,
    )
  )
}

describe('what was sent to real servers', () => {
  const sent = SETS.flatMap(sentIn)

  test('is there for every kind, taken and refused', () => {
    const seen = new Set(sent.map(({ kind, status }) => `${kind} ${status === 200 ? 'taken' : 'refused'}`))

    expect(sent.length).toBeGreaterThan(900)
    const [bound, own] = [1, kinds.filter(({ endpoint }) => endpoint.create !== null || endpoint.isSingle).length]
    for (const kind of [...NEVER_TAKEN, ...NEVER_SENT]) expect(seen).not.toContain(`${kind} taken`)
    for (const kind of NEVER_SENT) expect(seen).not.toContain(`${kind} refused`)
    expect(seen.size).toBe(2 * (own + bound - NEVER_SENT.length) - NEVER_TAKEN.length)
  })

  test('and taken is taken by the schemas, but for what is listed', () => {
    const refused = sent.filter((one) => one.status === 200 && issuesOf(one).some(isOfValues))

    expect(unique(refused)).toEqual(steps(NOT_IN_FILES))
  })

  test('and refused is refused by the schemas, but for what is listed', () => {
    const taken = sent.filter(
      (one) => [422, 500].includes(one.status) && issuesOf(one).length === 0 && !isIncomplete(one),
    )

    expect(unique(taken)).toEqual(steps(NOT_OF_SCHEMAS))
  })
})
