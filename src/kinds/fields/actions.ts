/** What rules and macros have in common: the actions they carry out (names and parameters as seen on 4.15.1). */
import * as z from 'zod/mini'
import { described } from '../model/descriptions.ts'
import type { Canonical, Fields, Json, Reference } from '../model/kind.ts'
import type { Weakens } from '../model/safety.ts'
import { paramMistakes, paramsJsonSchema } from './action-params.ts'
import { eachObject } from './canonical.ts'
import { without } from './mistakes.ts'
import { anything, list, nullable, oneOf } from './schema.ts'
import { moreOf } from './weakening.ts'

/** All that both accept. */
export const sharedActions = [
  'send_message',
  'send_attachment',
  'add_private_note',
  'add_label',
  'remove_label',
  'assign_team',
  'assign_agent',
  'remove_assigned_agent',
  'remove_assigned_team',
  'mute_conversation',
  'snooze_conversation',
  'resolve_conversation',
  'change_status',
  'change_priority',
  'send_email_transcript',
  'send_webhook_event',
] as const

const ANSWERING = ['send_message', 'send_attachment', 'send_email_transcript']
const SENDING = ['send_webhook_event', 'send_email_transcript', 'send_email_to_team']

/** Whether one of the actions sends something to the customer of the conversation. */
export function writesToCustomers(actions: Json | undefined): boolean {
  return hasAction(actions, ANSWERING)
}

/** Whether one of the actions carries what customers wrote out of Chatwoot. */
export function carriesOut(actions: Json | undefined): boolean {
  return hasAction(actions, SENDING)
}

function hasAction(actions: Json | undefined, names: readonly string[]): boolean {
  return Array.isArray(actions) && actions.some((action: Json) => isCalled(action, names))
}

function isCalled(action: Json, names: readonly string[]): boolean {
  return names.includes(String((action as Fields | null)?.action_name))
}

const sendsElsewhere = moreOf('what customers write goes to a new address', (action) => isCalled(action, SENDING))
const answersOtherwise = moreOf('customers are sent something new', (action) => isCalled(action, ANSWERING))

/** An action that carries what customers wrote out of Chatwoot, or writes to them, and was not there in this form. */
export const moreIsSent: Weakens = (to, from) => sendsElsewhere(to, from) ?? answersOtherwise(to, from)

export function actionsOf(names: readonly [string, ...string[]]) {
  const Action = described(
    z.object({ action_name: oneOf(names), action_params: z.optional(nullable(list(anything))) }),
    {
      action_name: ['action', 'What is done with the conversation.'],
      action_params: [
        'with',
        'What it is done with, such as the labels to add or the file to send; left out where nothing is needed.',
      ],
    },
  ).check(without(paramMistakes))
  return list(Action.register(z.globalRegistry, { allOf: paramsJsonSchema }))
}

/** Chatwoot stores parameters that are missing, null or empty ("" too) as they were sent; all of them mean none. */
export const actions: Canonical = eachObject(({ action_params, ...rest }) => ({
  ...rest,
  action_params: action_params === '' ? [] : (action_params ?? []),
}))

export const ofAction = (name: string, to: string, literals: Json[] = []): Reference => ({
  at: `actions[action_name=${name}].action_params[]`,
  to,
  literals,
})

/** Where the file stands that an action sends: Chatwoot keeps the first only. */
export const sentFiles = ['actions[action_name=send_attachment].action_params[]']

/** What stands in the place of a team or an agent and names none. */
export const NOBODY: readonly Json[] = ['nil', 0, 'last_responding_agent', 'self']

/** `self`, the agent who runs it, is known to macros only. */
export function actionReferences(alsoForAgents: Json[] = []): Reference[] {
  return [
    ofAction('assign_agent', 'agents', ['nil', 'last_responding_agent', ...alsoForAgents]),
    ofAction('assign_team', 'teams', ['nil', 0]),
    ofAction('add_label', 'labels'),
    ofAction('remove_label', 'labels'),
  ]
}

/** For the samples of declarations: whom nobody declares, ways of no parameters, and what reaches people outside. */
export const anyone = (alsoForAgents: Json[] = []): Fields[] =>
  Object.entries({ assign_agent: ['nil', 'last_responding_agent', ...alsoForAgents], assign_team: ['nil', 0] }).flatMap(
    ([action_name, literals]) => literals.map((literal): Fields => ({ action_name, action_params: [literal] })),
  )
export const sameActions = {
  actions: [[], '', null].map((action_params) => [{ action_name: 'resolve_conversation', action_params }]),
}
export const SENDS: Fields = { action_name: 'send_webhook_event', action_params: ['https://hooks.example.com/in'] }
export const HANDS_OUT: Fields = {
  action_name: 'send_attachment',
  action_params: [{ name: 'price-list.pdf', type: 'application/pdf', size: 12_345, sha256: '2b'.repeat(32) }],
}
export const SAYS: Fields = { action_name: 'send_message', action_params: ['Hello'] }
