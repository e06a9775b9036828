/** The columns of an inbox, what a request may set, and what the model checks. */
import { crash, type Fields, type Json, type Problem } from '../../rails/answers.ts'
import type { Call } from '../../rails/call.ts'
import { boolean, integer, object, oneOf, string, text } from '../../rails/columns.ts'
import type { Permit } from '../../rails/permit.ts'
import type { Row } from '../../store.ts'
import { avatarProblems } from '../blobs.ts'
import { isBlankText, textOf } from '../shared.ts'

export const model = {
  table: 'inboxes',
  columns: {
    name: string({ notNull: true }),
    greeting_enabled: boolean({ default: false }),
    greeting_message: string({ longest: 10_000 }),
    enable_email_collect: boolean({ default: true }),
    csat_survey_enabled: boolean({ default: false }),
    csat_config: object({ default: {}, notNull: true }),
    enable_auto_assignment: boolean({ default: true }),
    auto_assignment_config: object({ default: {} }),
    working_hours_enabled: boolean({ default: false }),
    out_of_office_message: string({ longest: 10_000 }),
    timezone: string({ default: 'UTC' }),
    allow_messages_after_resolved: boolean({ default: true }),
    lock_to_single_conversation: boolean({ default: false, notNull: true }),
    portal_id: integer(),
    sender_name_type: oneOf(['friendly', 'professional'], { default: 'friendly', notNull: true }),
    business_name: string(),
    channel_type: text(),
    channel_id: integer(),
  },
} as const

const field = 'one' as const

const permitted: Permit = {
  name: field,
  avatar: field,
  greeting_enabled: field,
  greeting_message: field,
  enable_email_collect: field,
  csat_survey_enabled: field,
  enable_auto_assignment: field,
  working_hours_enabled: field,
  out_of_office_message: field,
  timezone: field,
  allow_messages_after_resolved: field,
  lock_to_single_conversation: field,
  portal_id: field,
  sender_name_type: field,
  business_name: field,
  csat_config: {
    display_type: field,
    message: field,
    button_text: field,
    language: field,
    survey_rules: { operator: field, values: 'list' },
    template: {
      name: field,
      template_id: field,
      friendly_name: field,
      content_sid: field,
      approval_sid: field,
      created_at: field,
      language: field,
      status: field,
    },
  },
}

/** The enterprise controller permits one field more. */
export const permittedIn = (call: Call): Permit => {
  const { csat_config, ...others } = permitted
  const { button_text, language, template, ...survey } = csat_config as Permit
  return {
    ...others,
    ...(call.has('csat_config') && { csat_config: call.has('all of csat_config') ? csat_config! : survey }),
    ...(call.edition === 'ee' && { auto_assignment_config: { max_assignment_limit: field } }),
  }
}

/** Identifiers of the tz database, aliases included; ICU knows the same names but lists only some of them. */
function isZone(name: Json | undefined): boolean {
  if (typeof name !== 'string' || !/^[A-Z]/.test(name)) return false
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone.length > 0 && hasOwnCase(name)
  } catch {
    return false
  }
}

/** ICU ignores case, the list does not: each part begins with a capital or is a small word between. */
const hasOwnCase = (name: string): boolean => name.split('/').every((part) => /^[A-Z]/.test(part))

/** From word to word, without these signs; asked of three types of channels. */
const NAME = /^(?=[\p{L}\p{M}\p{N}\p{Pc}])[^/\\<>@]*(?<=[\p{L}\p{M}\p{N}\p{Pc}])$/mu
const NAMED = ['Channel::Email', 'Channel::Api', 'Channel::WebWidget']

export function problemsOf(inbox: Row, call: Call): Problem[] {
  const problems: Problem[] = []
  if (isBlankText(inbox.name)) problems.push(['name', "can't be blank"])
  if (!call.has('any inbox name') && NAMED.includes(textOf(inbox.channel_type)) && !NAME.test(textOf(inbox.name)))
    problems.push(['name', 'should not start or end with symbols, and it should not have < > / \\ @ characters.'])
  if (!isZone(inbox.timezone)) problems.push(['timezone', 'is not included in the list'])
  const { max_assignment_limit: limit } = (inbox.auto_assignment_config ?? {}) as Fields
  if (limit !== undefined && limit !== null && limit !== '' && !(Number.parseFloat(String(limit)) >= 1)) {
    problems.push(['auto_assignment_config', 'max_assignment_limit must be greater than 0'])
  }
  return [...problems, ...avatarProblems(inbox, call.store)]
}

/** The foreign key to portals: not looked at in the model, so that the database raises. */
export function checkPortal(inbox: Row, call: Call): void {
  if (inbox.portal_id !== null && !call.store.find('portals', { id: inbox.portal_id! })) crash()
}

/** An update stores the whole survey anew with its defaults; a create stores just what was sent. */
export function wholeSurvey(sent: Fields, call: Call): Fields {
  const rules = sent.survey_rules ?? {}
  if (Array.isArray(rules)) return crash()
  const { operator, values } = rules as Fields
  const { template } = sent as { template?: Fields }
  return {
    display_type: sent.display_type || 'emoji',
    message: typeof sent.message === 'number' ? sent.message : textOf(sent.message),
    survey_rules: { operator: operator || 'contains', values: values ?? [] },
    ...(call.has('all of csat_config') && {
      button_text: sent.button_text ?? 'Please rate us',
      language: sent.language || 'en',
    }),
    ...(template && Object.keys(template).length > 0 && { template }),
  }
}
