/** The actions of rules and macros in words, after what Chatwoot 4.15.1 does when they run. */
import { type Fields, isObject, type Json } from '../model/json.ts'
import { own } from '../model/paths.ts'
import { fileOf, joined, named, type Part, value } from '../model/telling.ts'
import { textOf } from './condition-words.ts'

type Words = string | ((params: readonly Json[]) => readonly Part[] | null)

const CLEARING: readonly Json[] = ['nil', 0]

/** An action whose parameters are of another form than here is told as it is. */
export const actionWords: { readonly [action: string]: Words } = {
  send_message: withText('send the message'),
  add_private_note: withText('add the private note'),
  add_label: withLabels('add the label', 'add the labels'),
  remove_label: withLabels('remove the label', 'remove the labels'),
  assign_team: (params) =>
    params.length === 0 || (params.length === 1 && CLEARING.includes(params[0]!))
      ? ['take the team away']
      : one(params, (team) => ['assign the team ', named(team, 'teams')]),
  assign_agent: (params) =>
    one(params, (agent) => {
      if (agent === 'nil') return ['take the assignee away']
      if (agent === 'last_responding_agent') return ['assign the agent who answered last']
      return agent === 'self' ? ['assign whoever runs it'] : ['assign ', named(agent, 'agents')]
    }),
  remove_assigned_agent: 'take the assignee away',
  remove_assigned_team: 'take the team away',
  mute_conversation: 'mute the conversation (it is resolved, and the contact is blocked)',
  snooze_conversation: 'snooze the conversation',
  resolve_conversation: 'resolve the conversation',
  open_conversation: 'open the conversation',
  pending_conversation: 'set the conversation to pending',
  change_status: (params) => one(params, (status) => ['set the status to ', value(status)]),
  change_priority: (params) =>
    params.length === 0 || (params.length === 1 && params[0] === 'nil')
      ? ['take the priority away']
      : one(params, (priority) => ['set the priority to ', value(priority)]),
  send_email_transcript: (params) => one(params, (to) => ['send the whole conversation by e-mail to ', value(to)]),
  send_webhook_event: (params) => one(params, (url) => ['send the conversation to the address ', value(url)]),
  send_email_to_team: (params) =>
    one(params, (mail) => {
      if (!isObject(mail) || !Array.isArray(mail.team_ids) || Object.keys(mail).length !== 2) return null
      const teams = joined(
        mail.team_ids.map((team: Json) => [named(team, 'teams')]),
        'and',
      )
      return [
        `send an e-mail to the ${mail.team_ids.length === 1 ? 'team' : 'teams'} `,
        ...teams,
        ': ',
        value(mail.message ?? null),
      ]
    }),
  add_sla: (params) => one(params, (policy) => ['apply the SLA policy ', named(policy, 'sla_policies')]),
  send_attachment: (params) =>
    one(params, (file) => ['send the attachment ', isObject(file) ? fileOf(file) : value(file)]),
}

/** What is done, one after the other. */
export function actionsWords(actions: readonly Json[]): Part[] {
  const all = actions.map((action) => (isObject(action) ? oneAction(action) : [value(action)]))
  return all.length === 0 ? ['do nothing'] : all.flatMap((said, index) => (index === 0 ? said : [', ', ...said]))
}

function oneAction({ action_name: name, action_params: given, ...others }: Fields): readonly Part[] {
  const words = own(actionWords, textOf(name))
  const isList = given === undefined || given === null || given === '' || Array.isArray(given)
  const params: readonly Json[] = Array.isArray(given) ? given : []
  const said =
    words === undefined || !isList
      ? null
      : typeof words === 'string'
        ? params.length === 0
          ? [words]
          : null
        : words(params)
  const hasMore = Object.keys(others).length > 0
  if (said !== null) return hasMore ? [...said, ' ', value(others)] : said
  const all = hasMore ? { ...others, action_params: given ?? null } : given
  return all === undefined || all === null ? [value(name ?? null)] : [value(name ?? null), ' ', value(all)]
}

function one(params: readonly Json[], say: (param: Json) => readonly Part[] | null): readonly Part[] | null {
  return params.length === 1 ? say(params[0]!) : null
}

function withText(what: string): Words {
  return (params) => one(params, (text) => [`${what} `, value(text)])
}

function withLabels(single: string, several: string): Words {
  return (params) =>
    params.length === 0
      ? null
      : [
          `${params.length === 1 ? single : several} `,
          ...joined(
            params.map((label) => [named(label, 'labels')]),
            'and',
          ),
        ]
}
