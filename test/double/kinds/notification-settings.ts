/** What the token's user is told of, by e-mail and by push: two lists that are always written together. */
import { crash, type Fields, type Json } from '../rails/answers.ts'
import type { Call } from '../rails/call.ts'
import { isHash, type Param } from '../rails/incoming.ts'
import { required } from '../rails/permit.ts'
import { get, type Route, update } from '../rails/routes.ts'
import type { Row } from '../store.ts'

const events = [
  'conversation_creation',
  'conversation_assignment',
  'assigned_conversation_new_message',
  'conversation_mention',
  'participating_conversation_new_message',
  'sla_missed_first_response',
  'sla_missed_next_response',
  'sla_missed_resolution',
]
const ways = ['email', 'push'] as const
const all = (way: string): string[] => events.map((event) => `${way}_${event}`)

/** The row of the membership stands for that of the settings, which is made with it. */
const own = (call: Call): Row =>
  call.store.find('account_users', { account_id: call.accountId, user_id: call.user.id })!

const view = (member: Row): Fields =>
  Object.assign(
    { id: member.id, user_id: member.user_id!, account_id: member.account_id! },
    ...ways.map((way) => ({
      [`all_${way}_flags`]: all(way),
      [`selected_${way}_flags`]: member[`${way}_flags`] ?? [`${way}_conversation_assignment`],
    })),
  )

/** Kept as a mask of bits: in the order of the flags, each once. Whatever is no list is none. */
function selected(value: Param | undefined, way: string): string[] {
  const flags: readonly Json[] = Array.isArray(value) && !value.some(isHash) ? (value as Json[]) : []
  if (!flags.every((flag) => all(way).includes(String(flag)))) crash()
  return all(way).filter((flag) => flags.includes(flag))
}

function write(call: Call): Json {
  const sent = required(call.params, 'notification_settings')
  const { id } = own(call)
  const flags = ways.map((way) => [`${way}_flags`, selected(sent[`selected_${way}_flags`], way)])
  call.store.update('account_users', id, Object.fromEntries(flags))
  return view(own(call))
}

export const notificationSettings: Route[] = [
  get('/notification_settings', (call) => view(own(call))),
  update('/notification_settings', write),
]
