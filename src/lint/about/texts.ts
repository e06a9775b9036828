/** Texts that Chatwoot fills in when it writes them to a conversation (4.15.1, measured). */
import type { Json } from '../../kinds/model/kind.ts'
import { valueAt } from '../../plan/model/paths.ts'
import type { Account, Resource } from '../account.ts'
import { type Action, macrosOf, type Rule, rulesOf } from './automation.ts'
import { type Template, templateOf } from './liquid.ts'

export interface Text {
  readonly on: Resource
  readonly at: string
  readonly text: string
  readonly template: Template
  /** The rule and the action that write it; none for a text of an inbox or a macro. */
  readonly rule?: Rule
  readonly action?: Action
}

const OF_INBOX = ['greeting_message', 'out_of_office_message', 'csat_config.message']
const WRITING = ['send_message', 'add_private_note']

export function textsOf(account: Account): readonly Text[] {
  return [
    ...account.once(rulesOf).flatMap((rule) => written(rule).map((text) => ({ ...text, rule }))),
    ...account.once(macrosOf).flatMap(written),
    ...account.of('inboxes').flatMap((on) => OF_INBOX.flatMap((at) => textAt(on, at, valueAt(on.fields, at)))),
  ].filter(({ on }) => on.declared !== null)
}

function written({ on, actions }: Pick<Rule, 'on' | 'actions'>): Text[] {
  return actions
    .filter(({ name }) => WRITING.includes(name))
    .flatMap((action) =>
      textAt(on, `${action.at}.action_params[0]`, action.params[0]).map((text) => ({ ...text, action })),
    )
}

function textAt(on: Resource, at: string, text: Json | undefined): Text[] {
  return typeof text === 'string' && /[{]/.test(text) ? [{ on, at, text, template: templateOf(text) }] : []
}
