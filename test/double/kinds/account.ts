/** What an administrator may change of the account itself; what everybody in it may read is in `identity.ts`. */
import { crash, type Fields, type Json, notAuthorized, type Problem } from '../rails/answers.ts'
import type { Call } from '../rails/call.ts'
import { plain } from '../rails/call.ts'
import { object, oneOf, string, text } from '../rails/columns.ts'
import { assign, loaded, save } from '../rails/records.ts'
import { type Route, update } from '../rails/routes.ts'
import type { Row } from '../store.ts'
import { attributes } from './account-attributes.ts'
import { account as accountView, ownAccount } from './identity.ts'
import { isBlankText, textOf } from './shared.ts'

const locales =
  'en ar nl fr de it ja ko pt ru es ml ca el pt_BR ro ta fa zh_TW vi da tr cs fi id sv hu no zh_CN pl sk uk th lv is he lt sr bg et'.split(
    ' ',
  )
const model = {
  table: 'accounts',
  columns: {
    name: string(),
    locale: oneOf(locales),
    domain: string({ longest: 100 }),
    support_email: text({ longest: 255 }),
    settings: object(),
    custom_attributes: object(),
  },
}
const columns = { name: 'one', locale: 'one', domain: 'one', support_email: 'one' } as const
type Check = (value: Json) => string | null
const ofType =
  (type: 'string' | 'boolean'): Check =>
  (value) =>
    value === null || typeof value === type ? null : 'must be of type type'

/** The JSON schema behind the column: nothing is cast. */
const settings: { readonly [key: string]: Check } = {
  auto_resolve_after: (value) => {
    if (value === null) return null
    if (typeof value !== 'number' || !Number.isInteger(value)) return 'must be of type type'
    if (value < 10) return 'must be greater than or equal to 10'
    return value > 1_439_856 ? 'must be less than or equal to 1439856' : null
  },
  auto_resolve_message: ofType('string'),
  auto_resolve_ignore_waiting: ofType('boolean'),
  audio_transcriptions: ofType('boolean'),
  auto_resolve_label: ofType('string'),
}

function write(call: Call): Json {
  const row = loaded(ownAccount(call))
  const member = call.store.find('account_users', { account_id: row.id, user_id: call.user.id })
  if (member!.role !== 'administrator') notAuthorized()
  const sent = plain(call.bare(columns))
  // The column counts the languages.
  if (typeof sent.locale === 'number' && call.has('a number is no locale')) crash()
  assign(row, model, sent)
  const kept = plain(
    call.bare({
      ...(call.has('account settings') &&
        Object.fromEntries(Object.keys(settings).map((key) => [key, 'one' as const]))),
      ...(call.edition === 'ee' &&
        call.has('attributes required to resolve') && { conversation_required_attributes: 'list' as const }),
    }),
  )
  row.settings = { ...(row.settings as Fields), ...kept }
  const known = call.has('where the company comes from')
    ? [...attributes, 'user_role']
    : attributes.filter((name) => !['website', 'referral_source'].includes(name))
  const told = plain(call.bare(Object.fromEntries(known.map((key) => [key, 'one' as const]))))
  row.custom_attributes = { ...((row.custom_attributes ?? {}) as Fields), ...told }
  const isNameless = call.has('accounts keep their name') && isBlankText(row.name)
  if (!isNameless && row.name === null) crash()
  const problems = [...(isNameless ? [['name', "can't be blank"] as const] : []), ...settingProblems(row)]
  const address = textOf(row.support_email)
  // The column holds less than the model lets through.
  if (address.length > 100 && address.length <= 255) crash()
  if (address !== '' && !isMailAddress(address)) problems.push(['support_email', 'is invalid'])
  save(call, model, row, problems)
  const { latest_chatwoot_version: _, subscribed_features: __, ...written } = accountView(call)
  return written
}

function settingProblems(row: Row): Problem[] {
  const held = row.settings as Fields
  const items = (held.conversation_required_attributes ?? []) as Json[]
  return [
    ...Object.entries(settings).flatMap(([key, check]): Problem[] => {
      const problem = check(held[key] ?? null)
      return problem === null ? [] : [[key, problem]]
    }),
    ...items.flatMap((item, index): Problem[] =>
      typeof item === 'string' ? [] : [[`conversation_required_attributes/${index}`, 'must be of type string']],
    ),
  ]
}

/** The mail gem takes a bare word and a list, and no half of an address. */
const isMailAddress = (text: string): boolean =>
  text.split(',').every((one) => /^\s*([^\s@<>]+(@[^\s@<>]+)?|[^<>@]*<[^\s@<>]+@[^\s@<>]+>)\s*$/.test(one))

/** Deleting an attribute takes it out of those that are required (enterprise edition). */
export function noLongerRequired(key: Json, call: Call): void {
  const held = call.account.settings as Fields
  const { conversation_required_attributes: required } = held
  if (!Array.isArray(required) || !required.includes(key)) return
  const left = required.filter((one) => one !== key)
  call.store.update('accounts', call.accountId, { settings: { ...held, conversation_required_attributes: left } })
}

export const account: Route[] = [update('/api/v1/accounts/:account_id', write, { scope: 'user' })]
